/** A record in the making; what it holds is checked by the schema afterwards. */
export interface RawRecord {
  [key: string]: unknown;
}

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a path leads to; `undefined` where it leads nowhere. */
export function valueAt(record: unknown, path: readonly string[]): unknown {
  let value = record;
  for (const key of path) {
    if (!isRecord(value)) return undefined;
    value = value[key];
  }
  return value;
}

/** Puts a value where a path leads, making the records on the way. */
export function putAt(record: RawRecord, path: readonly string[], value: unknown): void {
  let at = record;
  for (const key of path.slice(0, -1)) {
    const next = at[key];
    if (isRecord(next)) {
      at = next;
    } else {
      const made: RawRecord = {};
      at[key] = made;
      at = made;
    }
  }
  const last = path[path.length - 1];
  if (last !== undefined) at[last] = value;
}

/** Puts a value only where none is. */
export function putDefault(record: RawRecord, path: readonly string[], value: unknown): void {
  if (valueAt(record, path) === undefined) putAt(record, path, value);
}

/** The text of a field; empty where there is none. */
export function textAt(record: unknown, ...path: readonly string[]): string {
  const value = valueAt(record, path);
  return typeof value === "string" ? value : "";
}
