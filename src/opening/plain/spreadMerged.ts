import type { RawRow } from "../csv/parseCsv";
import type { FileTable, MergedRange } from "../FileTable";
import { isValue } from "./words/printedValue";
import { readPeriodWords } from "./words/readPeriodWords";

/** A table in which every cell of a merged range says what the range says. */
export interface SpreadTable {
  readonly rows: readonly RawRow[];
  /** Ranges of numbers, which stand for one cell alone: nobody can say for which. */
  readonly ambiguous: readonly MergedRange[];
}

/** Cells that one range may be spread over; a merge over whole sheets is a slip of the pen. */
const MOST_CELLS = 20_000;

/** Puts the words of merged ranges into each of their cells; numbers that are merged stay where they are. */
export function spreadMerged({ rows, merged }: FileTable): SpreadTable {
  if (merged.length === 0) return { rows, ambiguous: [] };
  const spread = new Map(rows.map((row) => [row.number, { ...row, cells: [...row.cells] }]));
  const ambiguous: MergedRange[] = [];
  for (const range of merged) {
    const [top, bottom] = range.rows;
    const [left, right] = range.columns;
    const text = spread.get(top)?.cells[left] ?? "";
    if (text.trim() === "" || (bottom - top + 1) * (right - left + 1) > MOST_CELLS) continue;
    if (isValue(text) && readPeriodWords(text) === null) {
      ambiguous.push(range);
      continue;
    }
    for (let number = top; number <= bottom; number += 1) {
      const row = spread.get(number);
      if (row === undefined) continue;
      for (let column = left; column <= right; column += 1) {
        while (row.cells.length < column) row.cells.push("");
        row.cells[column] = text;
      }
    }
  }
  return { rows: [...spread.values()], ambiguous };
}
