import type { Dataset } from "../dataset/Dataset";
import { isPlaceholder } from "./placeholders";

/** A text that a person still has to write. */
export interface Placeholder {
  /** Id of the record; its place in the file (`headlines[0]`) where it has none; `dataset` for the whole. */
  readonly record: string;
  /** Path of the text inside the record: `name.zh`. */
  readonly field: string;
  /** What stands there. */
  readonly text: string;
}

/** Every text at any depth with its path: `milestones[0].name.zh`. */
function eachText(value: unknown, path: string, told: (path: string, text: string) => void): void {
  if (typeof value === "string") told(path, value);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) eachText(item, `${path}[${index}]`, told);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value))
      eachText(item, path === "" ? key : `${path}.${key}`, told);
  }
}

function idOf(record: unknown): string | null {
  if (typeof record !== "object" || record === null || !("id" in record)) return null;
  return typeof record.id === "string" ? record.id : null;
}

/** All texts of a dataset that still hold a placeholder, in the order of the file; empty when it is finished. */
export function findPlaceholders(dataset: Dataset): readonly Placeholder[] {
  const found: Placeholder[] = [];
  const look = (value: unknown, record: string, field: string): void =>
    eachText(value, field, (path, text) => {
      if (isPlaceholder(text)) found.push({ record, field: path, text });
    });
  for (const [key, value] of Object.entries(dataset)) {
    if (!Array.isArray(value)) {
      look(value, "dataset", key);
      continue;
    }
    for (const [index, record] of value.entries())
      look(record, idOf(record) ?? `${key}[${index}]`, "");
  }
  return found;
}
