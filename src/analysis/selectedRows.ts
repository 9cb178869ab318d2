import type { DatasetLookup } from "../dataset/DatasetLookup";

/** For every row of the dataset whether it is among the given ones: 1 or 0, in the order of the text. */
export function selectedRows({ columns }: DatasetLookup, rows: Uint32Array): Uint8Array {
  const selected = new Uint8Array(columns.size);
  for (const row of rows) selected[row] = 1;
  return selected;
}
