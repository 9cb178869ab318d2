const MARK = "[to be translated]";

/** How many texts at any depth are marked as still to be written. */
export function countUntranslated(value: unknown): number {
  if (typeof value === "string") return value.startsWith(MARK) ? 1 : 0;
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  for (const item of Object.values(value)) count += countUntranslated(item);
  return count;
}
