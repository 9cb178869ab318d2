import type { RawRow } from "../../csv/parseCsv";
import { isMissing, isValue } from "../words/printedValue";
import { cellAt } from "../../FileTable";

/** What heads a column. */
export interface Heading {
  readonly index: number;
  /** From the outermost in, each once. */
  readonly parts: readonly string[];
  readonly text: string;
}

/** A line break within a heading is a space. */
function unbroken(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** The heading of a column, each of its parts once. */
export function headingAt(rows: readonly RawRow[], index: number): Heading {
  const parts = rows
    .map((row) => unbroken(cellAt(row, index)))
    .filter((part, at, all) => part !== "" && part !== all[at - 1]);
  return { index, parts, text: parts.join(" ") };
}

/** Words and numbers of a column below its headings. */
export function profile(body: readonly RawRow[], index: number) {
  const cells = body.map((row) => cellAt(row, index)).filter((cell) => !isMissing(cell));
  return { cells, numbers: cells.filter((cell) => isValue(cell)).length };
}
