import { parsePrinted } from "../reading/numerals/parsePrinted";
import type { Dataset } from "../dataset/Dataset";
import { parseDataset } from "../dataset/parseDataset";

/** A dataset that was kept somewhere, checked anew; `null` where it is none any more. */
export function checkDataset(value: unknown): Dataset | null {
  const parsed = parseDataset(value, parsePrinted);
  return parsed.ok ? parsed.dataset : null;
}
