import type { FileFault } from "../FileFault";
import { fileFault } from "../fileFaults";
import { limits } from "../limits";

/** One row of a table as text, with its number in the file from 1. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** All digits of numbers that their cells show rounded, by column from 0; absent where there are none. */
  readonly whole?: ReadonlyMap<number, string>;
  /** Columns from 0 of numbers whose cells leave out zeros at their end; absent where there are none. */
  readonly trimmed?: ReadonlySet<number>;
}

export type ParsedCsv =
  | { readonly ok: true; readonly rows: readonly RawRow[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const ROWS_A_PART = 5000;

interface CsvOptions {
  /** Rows after which reading stops; all of them where it is left out. */
  readonly most?: number;
  /** Told now and then how much of the text is read, 0 to 1. */
  readonly onPart?: (part: number) => void;
}

/**
 * The rows of a separated text (RFC 4180, any line end). Rows without content are left out; the number of
 * a row is that of the record, which is what spreadsheets show, not of the line.
 */
export function parseCsv(
  text: string,
  separator: string,
  { most = Infinity, onPart }: CsvOptions = {},
): ParsedCsv {
  const rows: RawRow[] = [];
  const faults: FileFault[] = [];
  let cells: string[] = [];
  let number = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ number, cells });
    cells = [];
    number += 1;
  };
  while (at < text.length && rows.length < most) {
    if (number > limits.rows + 1) {
      return { ok: false, faults: [fileFault("too_many_rows", {}, number)] };
    }
    if (cells.length === 0 && number % ROWS_A_PART === 0) onPart?.(at / text.length);
    let cell = "";
    if (text.charAt(at) === '"') {
      const place = { row: number, column: cells.length };
      let from = at + 1;
      let close = text.indexOf('"', from);
      while (close !== -1 && text.charAt(close + 1) === '"') {
        cell += text.slice(from, close + 1);
        from = close + 2;
        close = text.indexOf('"', from);
      }
      if (close === -1) {
        return {
          ok: false,
          faults: [...faults, fileFault("csv_quote_open", place, beginningAt(text, at))],
        };
      }
      cell += text.slice(from, close);
      at = close + 1;
      const tail = endOfBare(text, at, separator);
      if (text.slice(at, tail).trim() !== "") {
        const rest = text.slice(at, tail);
        const doubled = (part: string): string => part.replace(/"/gu, '""');
        const mended = `"""${doubled(cell)}""${doubled(rest)}"`;
        faults.push(fileFault("csv_after_quote", place, `"${cell}"${rest}`, { mended }));
      }
      at = tail;
    } else {
      const end = endOfBare(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    if (cell.length > limits.cell) {
      faults.push(fileFault("cell_too_long", { row: number, column: cells.length }, cell.length));
    }
    cells.push(cell);
    const mark = text.charAt(at);
    if (mark === separator) {
      at += 1;
      if (at === text.length) cells.push("");
    } else {
      at += mark === "\r" && text.charAt(at + 1) === "\n" ? 2 : 1;
      endRow();
    }
  }
  if (cells.length > 0 && rows.length < most) endRow();
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows };
}

/** The first letters of what stands somewhere, to the end of the line. */
function beginningAt(text: string, at: number): string {
  return text.slice(at, at + 20).replace(/[\r\n].*$/su, "");
}

/** Where a cell without quotes ends: at the separator, the line end or the end of the text. */
function endOfBare(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === separator || character === "\n" || character === "\r") break;
    at += 1;
  }
  return at;
}
