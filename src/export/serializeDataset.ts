import type { Dataset } from "../dataset/Dataset";
import { languagesOf } from "../dataset/languagesOf";

/** The dataset as the text of its file: two spaces of indent, a line end at the end, and no English where it has none. */
export function serializeDataset(dataset: Dataset): string {
  const hasEnglish = languagesOf(dataset).includes("en");
  const text = JSON.stringify(
    dataset,
    (key, value: unknown) => (key === "en" && !hasEnglish ? undefined : value),
    2,
  );
  return `${text}\n`;
}
