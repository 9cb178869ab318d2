import { type CellObject, read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault } from "../FileFault";
import { damagedWorkbook, fileFault, notData } from "../fileFaults";
import type { FileTable } from "../FileTable";
import { limits } from "../limits";
import { readPageTables } from "./readPageTables";
import { dropsZeros, shownBeside, type ShownNumber, shownNumber } from "./shownNumber";
import { unpackWorkbook } from "./unpackWorkbook";

/** The visible sheets of a workbook as text; what is wrong with a sheet stands in its own faults. */
export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly FileTable[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Reads the cells of one sheet; empty rows are left out, the others keep their numbers. */
class SheetReader {
  readonly rows: RawRow[] = [];
  readonly faults: FileFault[] = [];
  private widest = 0;

  constructor(
    private readonly name: string,
    private readonly from1904: boolean,
    private readonly isOpenDocument: boolean,
  ) {}

  read(sheet: WorkSheet): FileTable {
    const lines = sheet["!data"] ?? [];
    lines.forEach((line, index) => this.readRow(line, index + 1));
    const place = { sheet: this.name };
    if (lines.length > limits.rows) {
      this.faults.push(fileFault("too_many_rows", place, lines.length));
    }
    if (this.widest > limits.columns) {
      this.faults.push(fileFault("too_many_columns", place, this.widest));
    }
    const merged = (sheet["!merges"] ?? []).map(({ s: from, e: to }) => ({
      rows: [from.r + 1, to.r + 1] as const,
      columns: [from.c, to.c] as const,
    }));
    return { name: this.name, rows: this.rows, faults: this.faults, merged };
  }

  private readRow(line: readonly CellObject[], row: number): void {
    const cells: string[] = [];
    const whole = new Map<number, string>();
    const trimmed = new Set<number>();
    // A row is sparse: what was never written is skipped.
    line.forEach((cell, column) => {
      const text = this.textOf(cell, row, column, { whole, trimmed });
      if (text === "") return;
      this.widest = Math.max(this.widest, column + 1);
      if (column >= limits.columns) return;
      while (cells.length < column) cells.push("");
      cells[column] = text;
    });
    if (!cells.some((text) => text.trim() !== "")) return;
    this.rows.push({
      number: row,
      cells,
      ...(whole.size === 0 ? {} : { whole }),
      ...(trimmed.size === 0 ? {} : { trimmed }),
    });
  }

  private textOf(
    { t: type, v: value, w: shown, z: format, f: formula }: CellObject,
    row: number,
    column: number,
    { whole, trimmed }: { readonly whole: Map<number, string>; readonly trimmed: Set<number> },
  ): string {
    const place = { sheet: this.name, row, column };
    if (type === "e") {
      // Not available is a mark for a missing value; other errors are slips.
      if (shown === "#N/A") return shown;
      this.faults.push(fileFault("cell_error", place, shown ?? ""));
      return "";
    }
    // An empty cell, for which the library puts a zero where a formula has no result.
    if (type === "z" || value === undefined || value === "") {
      if (formula !== undefined) this.faults.push(fileFault("cell_formula", place, `=${formula}`));
      return "";
    }
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value !== "number") {
      const text = String(value);
      if (text.length <= limits.cell) return text;
      this.faults.push(fileFault("cell_too_long", place, text.length));
      return "";
    }
    const number = this.shownOf(value, shown, format);
    if (number === null) {
      const code = String(format ?? "");
      this.faults.push(fileFault("cell_number_format", place, String(value), { format: code }));
      return "";
    }
    if (number.whole !== undefined) whole.set(column, number.whole);
    if (dropsZeros(value, String(format ?? "General"))) trimmed.add(column);
    return number.text;
  }

  private shownOf(
    value: number,
    shown: string | undefined,
    format: CellObject["z"],
  ): ShownNumber | null {
    if (!Number.isFinite(value)) return null;
    if (this.isOpenDocument) return shownBeside(value, shown ?? String(value));
    // Old workbooks leave the code of built-in dates out, and only show them.
    const isDate = format === undefined && /^\d+\/\d+\/\d+$/u.test(shown ?? "");
    const code = isDate ? "yyyy-m-d" : String(format ?? "General");
    return shownNumber(value, code, this.from1904);
  }
}

function sheetsOf(book: WorkBook): readonly FileTable[] {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, index): FileTable[] => {
    const sheet = book.Sheets[name];
    // A sheet that is hidden holds drop-downs and the like, which is nobody's table; a chart has no cells.
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    if (sheet === undefined || isHidden || sheet["!type"] === "chart") return [];
    return [new SheetReader(name, from1904, book.bookType === "ods").read(sheet)];
  });
}

/** What the library says of a workbook that it does not read, as a clerk is told it. */
function refusalOf(error: unknown): FileFault {
  const reason = error instanceof Error ? error.message : "";
  if (/password|encrypt/iu.test(reason)) return fileFault("workbook_encrypted", {}, "");
  return /cannot find workbook/iu.test(reason) ? notData("otherOffice") : damagedWorkbook;
}

function readOf(sheets: readonly FileTable[]): ReadWorkbook {
  const { length } = sheets;
  if (length === 0) return { ok: false, faults: [fileFault("workbook_no_sheets", {}, "")] };
  return length > limits.tables
    ? { ok: false, faults: [fileFault("too_many_tables", {}, length)] }
    : { ok: true, sheets };
}

function readWith(data: Uint8Array | string): ReadWorkbook {
  let sheets: readonly FileTable[];
  try {
    sheets = sheetsOf(
      read(data, {
        type: typeof data === "string" ? "string" : "array",
        dense: true,
        cellNF: true,
        cellHTML: false,
        // A formula whose result was never stored is a cell without a value.
        sheetStubs: true,
        // One more than may be, so that too many are noticed.
        sheetRows: limits.rows + 1,
        nodim: true,
      }),
    );
  } catch (error) {
    return { ok: false, faults: [refusalOf(error)] };
  }
  return readOf(sheets);
}

/** A workbook that is packed: XLSX, XLSB, ODS. Never throws: what cannot be read is named. */
export function readPackedWorkbook(bytes: Uint8Array): ReadWorkbook {
  const unpacked = unpackWorkbook(bytes);
  return "rule" in unpacked ? { ok: false, faults: [unpacked] } : readWith(unpacked);
}

/** A workbook of Excel 97 to 2003 or of WPS: XLS, ET. */
export function readOldWorkbook(bytes: Uint8Array): ReadWorkbook {
  return readWith(bytes);
}

/** Tables of a web page or of SpreadsheetML, which statistics sites hand out under `.xls`. */
export function readMarkedUpTables(text: string): ReadWorkbook {
  return /<(?:\w+:)?workbook[\s>]/iu.test(text) ? readWith(text) : readOf(readPageTables(text));
}
