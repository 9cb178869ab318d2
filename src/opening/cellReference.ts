import { TURNING_SIGNS } from "../dataset/punctuation";
import { columnLetters } from "../export/workbook/Sheet";
import type { FilePlace } from "./FileFault";

/** A name that spreadsheets write as it is; all others they put into quotation marks. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that would be read as a cell: AB12, R1C1. */
const LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/iu;
/** Longest text that a dataset keeps of a cell; a name that is longer is no spreadsheet's. */
const LONGEST = 120;
const TURNING = new RegExp(`[${TURNING_SIGNS}]`, "u");

function quoted(sheet: string): string {
  const isPlain = PLAIN_NAME.test(sheet) && !LIKE_CELL.test(sheet);
  return isPlain ? sheet : `'${sheet.replace(/'/gu, "''")}'`;
}

/**
 * A cell as spreadsheets write it in a formula: `C5`, `城区!C5`, `'2023年'!C5`. `null` for a place that is no single
 * cell, or whose sheet has a name that cannot be written, or none, as programs make them.
 */
export function cellReference({ sheet, row, column, left = 0 }: FilePlace): string | null {
  if (row === undefined || column === undefined || sheet === "") return null;
  const cell = `${columnLetters(left + column)}${String(row)}`;
  const whole = sheet === undefined ? cell : `${quoted(sheet)}!${cell}`;
  return whole.length > LONGEST || TURNING.test(whole) ? null : whole;
}
