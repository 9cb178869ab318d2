import { parsePrinted } from "../../../reading/numerals/parsePrinted";
import { figuresSheet } from "../../../columns/sheets";
import { shiftDecimalPoint } from "../../../export/formatPlainNumber";
import type { RawRow } from "../../csv/parseCsv";
import type { FilePlace } from "../../FileFault";
import { readCell } from "../../template/readCell";
import type { TableCell, TableRow } from "../../template/readTable";
import { withoutScale } from "../../template/unitRecord";
import { type CellPeriod, saysAtEnd } from "./PeriodsOfCells";
import type { PlainTable, Said } from "../PlainTable";
import { cellAt } from "../../FileTable";
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
}

const columnsById = new Map(figuresSheet.columns.map((column) => [column.id, column]));
const PASSED_ON: ReadonlySet<string> = new Set<SideRole>([
  "area",
  "metric_field",
  "source",
  "publisher",
  "published",
]);
const NOTE_LABEL = /^\u6ce8[:\uff1a]?/u;

/** Writes what was read into rows of the template's sheet of figures. */
export class FigureRows {
  private readonly noted: { readonly mark: string; readonly row: TableRow }[] = [];

  constructor(
    private readonly table: PlainTable,
    private readonly place: FilePlace,
  ) {}

  /** A figure whose number or name bears the mark of a footnote; none where it is empty. */
  note(mark: string, row: TableRow): void {
    if (mark !== "") this.noted.push({ mark, row });
  }

  add(row: RawRow, { headings, side }: Block, said: ReadFigure): TableRow {
    const { metric, place, period, expression, part, unit, printed, way, at } = said;
    const cells = new Map<string, TableCell>();
    const put = (id: string, value: unknown, text: string, where: FilePlace): void => {
      const column = columnsById.get(id);
      if (column !== undefined) cells.set(id, { column, value, text, place: where });
    };
    put("metric_name_zh", metric.name, metric.name, metric.place);
    put("printed", printed, printed, at);
    put("metric_unit", unit, unit, at);
    const whole = row.whole?.get(at.column ?? -1);
    const scale = parsePrinted(printed, withoutScale(unit))?.scale ?? 0;
    if (whole !== undefined) {
      put("quantity_value", shiftDecimalPoint(Number(whole), scale), whole, at);
    }
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

  /** A line below the table that begins with a mark is a caution of the figures that bear it. */
  explainNotes(): void {
    const column = columnsById.get("caution");
    for (const { mark, row } of this.noted) {
      this.table.taken.notes.add(mark);
      const line = this.table.linesLeftOut
        .map((text) => text.replace(NOTE_LABEL, ""))
        .find((text) => text.startsWith(mark));
      const text = line?.slice(mark.length).trim() ?? "";
      if (text === "" || column === undefined || !(row.cells instanceof Map)) continue;
      row.cells.set("caution", { column, value: text, text, place: row.place });
    }
  }
}
