import { parsePrinted } from "../../../reading/numerals/parsePrinted";
import { COLONS, LIST_COMMA } from "../../../dataset/punctuation";
import { figuresSheet } from "../../../columns/sheets";
import { formatFixedNumber, shiftDecimalPoint } from "../../../export/formatPlainNumber";
import type { RawRow } from "../../csv/parseCsv";
import type { FilePlace } from "../../FileFault";
import { readCell } from "../../template/readCell";
import type { TableCell, TableRow } from "../../template/readTable";
import { withoutScale } from "../../template/unitRecord";
import { type CellPeriod, saysAtEnd } from "./PeriodsOfCells";
import type { PlainTable, Said } from "../PlainTable";
import { cellAt } from "../../FileTable";
import { withPlainMark } from "../words/footnoteMarks";
import {
  explainsSign,
  namedIn,
  notesOf,
  saysPreliminary,
  raisedNumberOf,
  withoutNumber,
  yearOf,
} from "../words/noteWords";
import type { SideRole } from "../words/tableRoles";
import type { Block } from "./ValueCell";

/** What is known of a figure once its cell is read. */
interface ReadFigure {
  readonly metric: { readonly name: string; readonly place: FilePlace };
  readonly place: Said | null;
  readonly period: CellPeriod | null;
  /** What the table says of a time that it does not date; `null` where it says nothing. */
  readonly expression: string | null;
  readonly part: string | null;
  readonly unit: string;
  readonly printed: string;
  /** Which way a change goes, where words say it; `null` where the sign of the number tells. */
  readonly way: "fall" | "rise" | null;
  readonly at: FilePlace;
  /** What is the same of the numbers that are written with as many decimals as one another: metric and unit. */
  readonly group: string;
}

/** A figure whose cell leaves out the zeros at the end of its number. */
interface TrimmedFigure {
  readonly cells: Map<string, TableCell>;
  readonly group: string;
}

const columnsById = new Map(figuresSheet.columns.map((column) => [column.id, column]));
const PASSED_ON: ReadonlySet<string> = new Set<SideRole>([
  "area",
  "metric_field",
  "source",
  "publisher",
  "published",
]);
const NUMBER = /^-?(\d+)(?:\.(\d+))?/u;
/** Digits that the general format shows of a number with a fraction. */
const MOST_SHOWN = 10;
/** Decimals that figures are rounded to; a longer fraction is worked out, and tells nothing of how others are rounded. */
const MOST_ROUNDED = 4;

/** A printed number as the general format shows it: of a long fraction the first digits, 33.33333333 of a third of 100. */
function asShown(printed: string): string {
  const [number = "", front = "", fraction = ""] = NUMBER.exec(printed) ?? [];
  const room = MOST_SHOWN - front.length;
  // Beside so many digits the format would write an exponent, which nobody reads.
  if (room < 1 || fraction.length <= room) return printed;
  const shown = formatFixedNumber(Number(number), room).replace(/\.?0+$/u, "");
  return shown + printed.slice(number.length);
}

/** A printed number with zeros at its end up to so many decimals. */
function withZeros(printed: string, decimals: number): string {
  const [number = "", , fraction = ""] = NUMBER.exec(printed) ?? [];
  if (number === "" || fraction.length >= decimals) return printed;
  const point = fraction === "" ? "." : "";
  return `${number}${point}${"0".repeat(decimals - fraction.length)}${printed.slice(number.length)}`;
}

const NOTE_LABEL = /^\u6ce8[:\uff1a]?/u;

/** Writes what was read into rows of the template's sheet of figures. */
export class FigureRows {
  private readonly noted: { readonly mark: string; readonly row: TableRow }[] = [];
  private readonly trimmed: TrimmedFigure[] = [];
  /** The most decimals of the numbers of each group. */
  private readonly decimals = new Map<string, number>();

  constructor(
    private readonly table: PlainTable,
    private readonly place: FilePlace,
  ) {}

  /** A figure whose number or name bears the mark of a footnote; none where it is empty. */
  note(mark: string, row: TableRow): void {
    if (mark !== "") this.noted.push({ mark, row });
  }

  add(row: RawRow, { headings, side }: Block, said: ReadFigure): TableRow {
    const { metric, place, period, expression, part, unit, way, at, group } = said;
    const cells = new Map<string, TableCell>();
    const put = (id: string, value: unknown, text: string, where: FilePlace): void => {
      const column = columnsById.get(id);
      if (column !== undefined) cells.set(id, { column, value, text, place: where });
    };
    const isTrimmed = row.trimmed?.has(at.column ?? -1) ?? false;
    const printed = isTrimmed ? asShown(said.printed) : said.printed;
    put("metric_name_zh", metric.name, metric.name, metric.place);
    put("printed", printed, printed, at);
    put("metric_unit", unit, unit, at);
    const whole =
      printed === said.printed ? row.whole?.get(at.column ?? -1) : NUMBER.exec(said.printed)?.[0];
    const scale = parsePrinted(printed, withoutScale(unit))?.scale ?? 0;
    if (whole !== undefined) {
      put("quantity_value", shiftDecimalPoint(Number(whole), scale), whole, at);
      this.table.shownShort.push({ shown: printed, whole });
    }
    const [, , fraction = ""] = NUMBER.exec(printed) ?? [];
    if (fraction.length <= MOST_ROUNDED)
      this.decimals.set(group, Math.max(fraction.length, this.decimals.get(group) ?? 0));
    if (isTrimmed && whole === undefined) this.trimmed.push({ cells, group });
    if (place !== null) put("place", place.text, place.text, place.place);
    if (part !== null) put("series", part, part, at);
    if (way !== null) put("direction", way, way, at);
    if (expression !== null) put("period_expression", expression, expression, at);
    if (period !== null) {
      const { start, end, timing } = period.value;
      put("period_start", end === undefined ? [start] : [start, end], period.text, period.place);
      const isAtEnd = timing === "as_of" || saysAtEnd(metric.name) || saysAtEnd(at.header ?? "");
      put("period_timing", isAtEnd ? "as_of" : "during", period.text, period.place);
      this.table.periods.add(period.key);
    }
    for (const column of headings.side) {
      const text = cellAt(row, column.index);
      const known = columnsById.get(column.role);
      if (text === "" || known === undefined || !PASSED_ON.has(column.role)) continue;
      const where = side.at(row, column.index, column.heading);
      const reading = readCell(text, known, where);
      if (reading.ok) put(column.role, reading.value, text, where);
      else this.table.tell(`${column.role} ${row.number}`, reading.fault);
    }
    this.table.metrics.add(metric.name);
    if (place !== null) this.table.places.add(place.text);
    const added = { place: { ...this.place, row: row.number }, cells, failed: new Set<string>() };
    this.table.rows.push(added);
    return added;
  }

  /**
   * Numbers whose cells left out the zeros at their end have as many decimals as the others of their group: 610 beside
   * 815.75 was counted to the hundredth as well.
   */
  restoreZeros(): void {
    for (const { cells, group } of this.trimmed) {
      const cell = cells.get("printed");
      if (cell === undefined) continue;
      const printed = withZeros(cell.text, this.decimals.get(group) ?? 0);
      if (printed === cell.text) continue;
      cells.set("printed", { ...cell, value: printed, text: printed });
      this.table.zerosRestored.push({ stored: cell.text, printed });
    }
  }

  /**
   * Notes around the table are cautions: of the figures that bear the mark that one begins with, else of those of the
   * metric, the place and the year that it names, else of all. What was never final is marked so as well.
   */
  explainNotes(lines: readonly string[]): void {
    const { table } = this;
    for (const { mark } of this.noted) table.taken.notes.add(mark);
    const isNote = (line: string): boolean =>
      SENTENCE.test(line.trim()) ||
      [line, line.replace(NOTE_LABEL, "")].some((words) => this.markOf(words) !== "");
    const below = table.linesLeftOut.filter(isNote);
    const unread: string[] = [];
    for (const numbered of [...lines, ...below].flatMap(notesOf)) {
      const mark = this.markOf(numbered);
      const isByNumber = mark === "" || raisedNumberOf(numbered) === mark;
      const note = isByNumber ? withoutNumber(numbered) : numbered;
      const bare = unquoted(note);
      // （注1） is longer than its mark.
      const from = bare.length - withPlainMark(bare).length + (isByNumber ? 0 : mark.length);
      const text = bare.slice(from).replace(BEHIND_MARK, "");
      if (text === "" || (mark === "" && explainsSign(note))) {
        unread.push(note);
        continue;
      }
      for (const row of mark === "" ? this.rowsNamedIn(text) : this.rowsWith(mark))
        addCaution(row, text);
      table.notesRead.add(text);
    }
    table.linesLeftOut = [...table.linesLeftOut.filter((line) => !isNote(line)), ...unread];
  }

  /** The mark of figures that a note begins with, the longest that fits, or is numbered by; empty where there is none. */
  private markOf(note: string): string {
    const words = withPlainMark(unquoted(note));
    const raised = raisedNumberOf(note);
    return this.noted
      .map(({ mark }) => withPlainMark(mark))
      .filter((mark) => words.startsWith(mark) || mark === raised)
      .reduce((longest, mark) => (mark.length > longest.length ? mark : longest), "");
  }

  private rowsWith(mark: string): readonly TableRow[] {
    return this.noted.filter((one) => withPlainMark(one.mark) === mark).map(({ row }) => row);
  }

  private rowsNamedIn(note: string): readonly TableRow[] {
    const { rows } = this.table;
    const metrics = namedIn(note, this.table.metrics);
    const places = namedIn(note, this.table.places);
    const year = yearOf(note);
    const isOf = (row: TableRow): boolean => {
      const metric = textOf(row, "metric_name_zh");
      const period = row.cells.get("period_start")?.value;
      return (
        (metrics.length === 0 || metrics.some((name) => metric.startsWith(name))) &&
        (places.length === 0 || places.includes(textOf(row, "place"))) &&
        (year === null || String(period).startsWith(year))
      );
    };
    const named = rows.filter(isOf);
    return named.length === 0 ? rows : named;
  }
}

/** A line outside of the table that is a sentence, and no name of who filled it in. */
const SENTENCE = /。$/u;

const BEHIND_MARK = new RegExp(`^[${COLONS}${LIST_COMMA}.\\uff0e\\s]+`, "u");

/** A note whose mark stands in quotation marks, with the mark alone. */
function unquoted(note: string): string {
  return note.replace(/^["'\u2018\u201c]([^\p{L}\p{N}]{1,3})["'\u2019\u201d]/u, "$1");
}

function textOf(row: TableRow, id: string): string {
  return row.cells.get(id)?.text ?? "";
}

function addCaution({ cells, place }: TableRow, note: string): void {
  if (!(cells instanceof Map)) return;
  const put = (id: string, value: unknown, text: string): void => {
    const column = columnsById.get(id);
    if (column !== undefined) cells.set(id, { column, value, text, place });
  };
  const known = cells.get("caution")?.value;
  const notes: readonly unknown[] = Array.isArray(known)
    ? known
    : known === undefined
      ? []
      : [known];
  put("caution", [...new Set([...notes, note])], note);
  if (saysPreliminary(note)) put("status", "provisional", note);
}
