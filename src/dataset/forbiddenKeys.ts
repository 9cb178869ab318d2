type Path = readonly (string | number)[];

/** Names that reach the machinery of objects instead of their data. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A dataset is at most seven levels deep; what lies deeper is refused by the schema anyway. */
const MAX_DEPTH = 12;

/** Paths of keys that no record may have, in the order of the file. */
export function findForbiddenKeys(input: unknown): Path[] {
  const found: Path[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null || path.length > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (FORBIDDEN.has(key)) found.push([...path, key]);
      else visit(item, [...path, key]);
    }
  };
  visit(input, []);
  return found;
}

/** Whether a key is one that {@link findForbiddenKeys} reports. */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN.has(key);
}
