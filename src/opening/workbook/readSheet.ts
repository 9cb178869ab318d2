import type { RawRow } from "../csv/parseCsv";
import type { FileFault } from "../FileFault";
import { fileFault } from "../fileFaults";
import { limits } from "../limits";
import { type NumberFormat, shownNumber } from "./numberFormats";
import { type XmlFailure, parseXml } from "./parseXml";
import { decodeEscapes } from "./readStrings";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  /** Name of the sheet, for its faults. */
  readonly sheet: string;
}

/** The cells of a sheet as text, what is wrong with them, and the ranges that are merged. */
export interface SheetContent {
  readonly rows: readonly RawRow[];
  readonly faults: readonly FileFault[];
  readonly merged: readonly string[];
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula: boolean;
  value: string | null;
}

/** Column from 0 and row from 1 of an address such as `AB12`; `null` where it is none. */
function readAddress(address: string): { column: number; row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address.toUpperCase());
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

function cellText(cell: OpenCell, context: SheetContext): string {
  const value = cell.value ?? "";
  switch (cell.type) {
    case "s":
      return context.strings[Number(value)] ?? "";
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "str":
    case "inlineStr":
      return decodeEscapes(value);
    case "e":
    case "d":
      return value;
    default: {
      const number = Number(value);
      if (value.trim() === "" || !Number.isFinite(number)) return value;
      return shownNumber(number, context.formats[cell.style] ?? "plain", context.from1904);
    }
  }
}

/** The cells of one sheet. Empty rows are left out; the others keep their numbers. */
export function readSheet(xml: string, context: SheetContext): SheetContent | XmlFailure {
  const rows: RawRow[] = [];
  const faults: FileFault[] = [];
  const merged: string[] = [];
  const { sheet } = context;
  let row = 0;
  let cells: string[] = [];
  let cell: OpenCell | null = null;
  let wanted = false;
  let skipped = 0;
  let widest = 0;
  const endCell = (ended: OpenCell): void => {
    const place = { sheet, row, column: ended.column };
    const text = cellText(ended, context);
    if (ended.type === "e") faults.push(fileFault("cell_error", place, text));
    else if (ended.formula && text === "") faults.push(fileFault("cell_formula", place, "="));
    if (text.length > limits.cell) faults.push(fileFault("cell_too_long", place, text.length));
    if (text === "") return;
    widest = Math.max(widest, ended.column + 1);
    if (ended.column >= limits.columns) return;
    while (cells.length < ended.column) cells.push("");
    cells[ended.column] = text;
  };
  const failure = parseXml(xml, {
    open: (name, attributes) => {
      switch (name) {
        case "row":
          row = Number(attributes.get("r") ?? row + 1);
          cells = [];
          break;
        case "c": {
          const at = readAddress(attributes.get("r") ?? "");
          cell = {
            column: at?.column ?? cells.length,
            type: attributes.get("t") ?? "n",
            style: Number(attributes.get("s") ?? 0),
            formula: false,
            value: null,
          };
          break;
        }
        case "f":
          if (cell !== null) cell.formula = true;
          break;
        case "rPh":
          skipped += 1;
          break;
        case "v":
        case "t":
          wanted = skipped === 0;
          break;
        case "mergeCell":
          merged.push(attributes.get("ref") ?? "");
          break;
        default:
      }
    },
    text: (piece) => {
      if (wanted && cell !== null) cell.value = (cell.value ?? "") + piece;
    },
    close: (name) => {
      if (name === "rPh") skipped -= 1;
      if (name === "v" || name === "t") wanted = false;
      if (name === "c" && cell !== null) {
        endCell(cell);
        cell = null;
      }
      if (name === "row" && cells.some((text) => text.trim() !== "")) {
        rows.push({ number: row, cells });
      }
    },
  });
  if (failure !== null) return failure;
  if (rows.length > limits.rows) faults.push(fileFault("too_many_rows", { sheet }, rows.length));
  if (widest > limits.columns) faults.push(fileFault("too_many_columns", { sheet }, widest));
  return { rows, faults, merged };
}
