import { readFileSync } from "node:fs";
import { parsePrinted } from "../src/reading/numerals/parsePrinted";
import type { Dataset } from "../src/dataset/Dataset";
import { formatFaults } from "../src/dataset/Fault";
import { parseDataset } from "../src/dataset/parseDataset";
import { tableGiven } from "./tableGiven";

/** A dataset that may not be published. Its message names every fault, in Chinese and in English. */
export class DatasetRejected extends Error {
  override readonly name = "DatasetRejected";
}

/**
 * Reads and checks a dataset. Throws `DatasetRejected` when it cannot be read, is not JSON, or
 * breaks the schema or a rule; all faults stand in the message.
 */
export function readDataset(path: string): Dataset {
  let input: unknown;
  let table: string | null = null;
  try {
    const bytes = readFileSync(path);
    table = tableGiven(path, bytes);
    input = JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/u, ""));
  } catch (error) {
    if (table !== null) throw new DatasetRejected(`${path}\n${table}`);
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatasetRejected(
      `${path}\n无法读取数据集，应为 UTF-8 编码的 JSON 文件。\nThe dataset cannot be read; a JSON file in UTF-8 is expected.\n${reason}`,
    );
  }
  const parsed = parseDataset(input, parsePrinted);
  if (parsed.ok) return parsed.dataset;
  throw new DatasetRejected(
    [path, formatFaults(parsed.faults, "zh"), formatFaults(parsed.faults, "en")].join("\n\n"),
  );
}
