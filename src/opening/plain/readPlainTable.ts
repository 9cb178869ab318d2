import type { TableDimension } from "../../wording/views/tableRemarks";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { readCell } from "../template/readCell";
import type { TableCell, TableRow } from "../template/readTable";
import { figuresSheet } from "../../columns/sheets";
import { withoutScale } from "../template/unitRecord";
import { findFrame, type TableFrame } from "./findFrame";
import { plainFault } from "./plainFaults";
import { readValue } from "./printedValue";
import { type Headings, readHeadings, type ValueColumn, yearOf } from "./readHeadings";
import { lastDay, type PeriodWords, periodInTitle, readPeriodWords } from "./readPeriodWords";
import { isUnit, splitUnit } from "./splitUnit";
import type { SideRole } from "./tableRoles";

/** An office's own table as rows of the template's sheet of figures, each cell with its place in the file. */
export interface PlainTable {
  readonly rows: readonly TableRow[];
  readonly faults: readonly FileFault[];
  readonly across: TableDimension | null;
  readonly valueColumns: number;
  readonly title: string | null;
  readonly source: string | null;
  /** Day of publication that the table states; `null` where it states none. */
  readonly published: string | null;
  /** Last day of the last period; `null` for a table without figures. */
  readonly lastDay: string | null;
  /** Names, for the count of what was read. */
  readonly metrics: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** What came from the title, by what it came for; `null` where the table itself says it. */
  readonly fromTitle: { readonly metric: string | null; readonly period: string | null };
  readonly unitOfLine: string | null;
  readonly emptyMarks: readonly string[];
  readonly columnsLeftOut: readonly string[];
  readonly rowsLeftOut: readonly number[];
  readonly linesLeftOut: readonly string[];
  readonly hasSource: boolean;
  readonly hasField: boolean;
}

/** A word of the table and where it stands. */
interface Said<Value> {
  readonly value: Value;
  readonly text: string;
  readonly place: FilePlace;
}

interface Period extends Said<PeriodWords> {
  readonly key: string;
}

const columnsById = new Map(figuresSheet.columns.map((column) => [column.id, column]));
const PASSED_ON: ReadonlySet<SideRole> = new Set([
  "area",
  "metric_field",
  "source",
  "publisher",
  "published",
]);
/** A name that itself says that the number holds at the end of its period: 年末常住人口. */
const AT_END = /[年月季期](?:末|底)/u;

function keyOf({ start, end }: PeriodWords): string {
  return `${start}/${end ?? ""}`;
}

/** Reads the body of a table whose headings are understood. */
class BodyReader {
  readonly rows: TableRow[] = [];
  readonly faults: FileFault[] = [];
  readonly metrics = new Set<string>();
  readonly places = new Set<string>();
  readonly periods = new Set<string>();
  readonly emptyMarks: string[] = [];
  readonly rowsLeftOut: number[] = [];
  readonly linesLeftOut: string[] = [];
  metricFromTitle: string | null = null;
  periodFromTitle: string | null = null;
  unitOfLine: string | null = null;
  lastDay: string | null = null;
  private readonly units = new Map<string, string>();
  private readonly told = new Set<string>();
  private readonly seen = new Map<string, number>();
  private readonly titlePeriod: { readonly words: string; readonly period: PeriodWords } | null;

  constructor(
    private readonly frame: TableFrame,
    private readonly headings: Headings,
    private readonly place: FilePlace,
  ) {
    this.titlePeriod =
      periodInTitle(frame.title ?? "") ??
      (place.sheet === undefined ? null : periodInTitle(place.sheet));
  }

  read(): void {
    const { body } = this.frame;
    const lastFilled = body.reduce((last, row, index) => (this.holdsValue(row) ? index : last), -1);
    for (const [index, row] of body.entries()) {
      if (row === this.headings.unitRow) continue;
      if (this.isEmptyOfValues(row)) {
        if (index > lastFilled)
          this.linesLeftOut.push(row.cells.filter((cell) => cell.trim() !== "").join(" "));
        else this.rowsLeftOut.push(row.number);
      } else this.readRow(row);
    }
  }

  private holdsValue(row: RawRow): boolean {
    return this.headings.values.some(({ index }) => {
      const { kind } = readValue(row.cells[index] ?? "", null);
      return kind === "printed" || kind === "no_unit";
    });
  }

  /** Rows with marks for missing values are rows; rows with nothing beside their name are headings or notes. */
  private isEmptyOfValues(row: RawRow): boolean {
    return this.headings.values.every(({ index }) => (row.cells[index] ?? "").trim() === "");
  }

  private tell(key: string, fault: FileFault): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.faults.push(fault);
  }

  private at(row: RawRow, index: number, header: string): FilePlace {
    return {
      ...this.place,
      row: row.number,
      column: index,
      ...(header === "" ? {} : { header }),
    };
  }

  private side(row: RawRow, role: SideRole): Said<string> | null {
    const column = this.headings.side.find((one) => one.role === role);
    if (column === undefined) return null;
    const text = (row.cells[column.index] ?? "").trim();
    return { value: text, text, place: this.at(row, column.index, column.heading) };
  }

  /** The period of a row: one column, or a year and a month beside each other. `undefined`: refused. */
  private periodOfRow(row: RawRow): Period | null | undefined {
    const columns = this.headings.side.filter(({ role }) => role === "period");
    let year = yearOf(this.frame);
    let found: Period | null = null;
    for (const { index, heading } of columns) {
      const text = (row.cells[index] ?? "").trim();
      const place = this.at(row, index, heading);
      if (text === "") {
        this.faults.push(plainFault("table_blank_cell", place, ""));
        return undefined;
      }
      const value = readPeriodWords(text, year);
      if (value === null) {
        this.faults.push(plainFault("table_period", place, text));
        return undefined;
      }
      year = value.start.slice(0, 4);
      found = { value, text, place, key: keyOf(value) };
    }
    return found;
  }

  private readRow(row: RawRow): void {
    const period = this.periodOfRow(row);
    if (period === undefined) return;
    const named = (["metric", "place"] as const).map((role) => this.side(row, role));
    const blank = named.find((said) => said !== null && said.value === "");
    if (blank !== undefined && blank !== null) {
      this.faults.push(plainFault("table_blank_cell", blank.place, ""));
      return;
    }
    const [metric = null, place = null] = named;
    for (const column of this.headings.values)
      this.readValueAt(row, column, { metric, place, period });
  }

  private readValueAt(
    row: RawRow,
    column: ValueColumn,
    side: {
      readonly metric: Said<string> | null;
      readonly place: Said<string> | null;
      readonly period: Period | null;
    },
  ): void {
    const at = this.at(row, column.index, column.heading);
    const text = (row.cells[column.index] ?? "").trim();
    const heading = { ...at, row: this.frame.header.number };
    const metric = this.metricOf(column, side.metric, heading);
    if (metric === null) {
      this.tell(
        "metric",
        plainFault("table_no_metric", { ...this.place, row: this.frame.header.number }, ""),
      );
      return;
    }
    const period = this.periodOf(column, side.period, heading);
    if (period === null) {
      this.tell(
        "period",
        plainFault("table_no_period", { ...this.place, row: this.frame.header.number }, ""),
      );
      return;
    }
    const unit = this.unitOf(row, column, metric);
    if (unit === undefined) return;
    const value = readValue(text, unit);
    switch (value.kind) {
      case "none":
        this.emptyMarks.push(value.mark);
        return;
      case "no_unit":
        this.tell(
          `unit ${metric.value}`,
          plainFault("table_no_unit", metric.place, metric.value, { metric: metric.value }),
        );
        return;
      case "other_unit":
        this.faults.push(plainFault("table_mixed_units", at, text, { unit: unit ?? "" }));
        return;
      case "unreadable":
        this.faults.push(plainFault("table_value", at, text));
        return;
      case "printed":
    }
    const place =
      side.place ??
      (column.place === null ? null : { value: column.place, text: column.place, place: heading });
    if (!this.hasOneUnit(metric.value, unit, value.printed, at)) return;
    const key = JSON.stringify([metric.value, place?.value ?? "", period.key]);
    const earlier = this.seen.get(key);
    if (earlier !== undefined) {
      this.faults.push(plainFault("table_repeated", at, text, { row: earlier }));
      return;
    }
    this.seen.set(key, row.number);
    this.add(row, { metric, place, period, unit, printed: value.printed, at });
  }

  private metricOf(
    column: ValueColumn,
    side: Said<string> | null,
    heading: FilePlace,
  ): (Said<string> & { readonly unit: string | null }) | null {
    if (side !== null) {
      const { name, unit } = splitUnit(side.value);
      return { ...side, value: name, text: name, unit };
    }
    if (column.metric !== null) {
      return { value: column.metric, text: column.metric, place: heading, unit: null };
    }
    const { metric, title } = this.frame;
    const name = metric ?? title;
    if (name === null) return null;
    this.metricFromTitle = name;
    return { value: name, text: name, place: heading, unit: null };
  }

  private periodOf(column: ValueColumn, side: Period | null, heading: FilePlace): Period | null {
    const own = column.period;
    if (own !== null) {
      return { value: own, text: column.heading, place: heading, key: keyOf(own) };
    }
    if (side !== null) return side;
    if (this.titlePeriod === null) return null;
    const { words, period } = this.titlePeriod;
    this.periodFromTitle = words;
    return { value: period, text: words, place: heading, key: keyOf(period) };
  }

  /** The unit of a cell: of its column, its row, its metric, else the one stated for all. `undefined`: refused. */
  private unitOf(
    row: RawRow,
    column: ValueColumn,
    metric: { readonly unit: string | null },
  ): string | null | undefined {
    if (column.unit !== null && column.unit !== "") return column.unit;
    const said = this.side(row, "unit");
    if (said !== null && said.value !== "") {
      if (isUnit(said.value)) return said.value;
      this.tell(
        `unit of row ${row.number}`,
        plainFault("table_unknown_unit", said.place, said.value),
      );
      return undefined;
    }
    if (metric.unit !== null) return metric.unit;
    if (this.frame.unit !== null) this.unitOfLine = this.frame.unit;
    return this.frame.unit;
  }

  private hasOneUnit(metric: string, unit: string | null, printed: string, at: FilePlace): boolean {
    const own = unit ?? printed.replace(/^.*[\d多余]\s*/u, "");
    const bare = withoutScale(own);
    const known = this.units.get(metric);
    if (known === undefined) this.units.set(metric, bare);
    if (known === undefined || known === bare) return true;
    this.faults.push(plainFault("table_mixed_units", at, printed, { unit: known }));
    return false;
  }

  private add(
    row: RawRow,
    said: {
      readonly metric: Said<string>;
      readonly place: Said<string> | null;
      readonly period: Period;
      readonly unit: string | null;
      readonly printed: string;
      readonly at: FilePlace;
    },
  ): void {
    const { metric, place, period, unit, printed, at } = said;
    const cells = new Map<string, TableCell>();
    const put = (id: string, value: unknown, text: string, where: FilePlace): void => {
      const column = columnsById.get(id);
      if (column !== undefined) cells.set(id, { column, value, text, place: where });
    };
    put("metric_name_zh", metric.value, metric.value, metric.place);
    put("printed", printed, printed, at);
    if (unit !== null) put("metric_unit", unit, unit, at);
    if (place !== null) put("place", place.value, place.value, place.place);
    const { start, end, timing } = period.value;
    put("period_start", end === undefined ? [start] : [start, end], period.text, period.place);
    const isAtEnd = timing === "as_of" || AT_END.test(metric.value);
    put("period_timing", isAtEnd ? "as_of" : "during", period.text, period.place);
    for (const column of this.headings.side) {
      const text = (row.cells[column.index] ?? "").trim();
      const known = columnsById.get(column.role);
      if (text === "" || known === undefined || !PASSED_ON.has(column.role)) continue;
      const reading = readCell(text, known, this.at(row, column.index, column.heading));
      if (reading.ok)
        put(column.role, reading.value, text, this.at(row, column.index, column.heading));
      else this.tell(`${column.role} ${row.number}`, reading.fault);
    }
    this.metrics.add(metric.value);
    if (place !== null) this.places.add(place.value);
    this.periods.add(period.key);
    const day = lastDay(period.value);
    if (this.lastDay === null || day > this.lastDay) this.lastDay = day;
    this.rows.push({ place: { ...this.place, row: row.number }, cells, failed: new Set() });
  }
}

/** Rows that a merged range touches; `null` for a range that is none. */
function rowsOfRange(range: string): readonly [first: number, last: number] | null {
  const match = /^\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/iu.exec(range);
  if (match === null) return null;
  return [Number(match[1]), Number(match[2] ?? match[1])];
}

/** Merged cells of the table itself; a title that is spread over its columns says nothing that is ambiguous. */
function mergedFaults(
  merged: readonly string[],
  header: number,
  last: number,
  place: FilePlace,
): FileFault[] {
  return merged.flatMap((range) => {
    const rows = rowsOfRange(range);
    const isOutside = rows !== null && (rows[1] < header || rows[0] > last);
    return isOutside ? [] : [fileFault("merged_cells", place, range, { range })];
  });
}

/**
 * Reads a table that was not made by the template: one value a row, or periods, places or metrics side by
 * side. `null` where nothing in it looks like one, so that it is held against the template instead.
 */
export function readPlainTable(
  table: { readonly rows: readonly RawRow[]; readonly merged: readonly string[] },
  place: FilePlace,
  knownPlaces: ReadonlySet<string>,
): PlainTable | null {
  const frame = findFrame(table.rows);
  if (frame === null || frame.body.length === 0) return null;
  const none: PlainTable = {
    rows: [],
    faults: [],
    across: null,
    valueColumns: 0,
    title: frame.title,
    source: frame.source,
    published: frame.published,
    lastDay: null,
    metrics: new Set(),
    places: new Set(),
    periods: new Set(),
    fromTitle: { metric: null, period: null },
    unitOfLine: null,
    emptyMarks: [],
    columnsLeftOut: [],
    rowsLeftOut: [],
    linesLeftOut: frame.lines,
    hasSource: frame.source !== null,
    hasField: false,
  };
  const last = frame.body[frame.body.length - 1]?.number ?? frame.header.number;
  const merged = mergedFaults(table.merged, frame.header.number, last, place);
  const read = readHeadings(frame, place, knownPlaces);
  // What is merged is told alone: whatever else seems wrong with such headings follows from it.
  if (merged.length > 0) return { ...none, faults: merged };
  if (!read.ok) return { ...none, faults: read.faults };
  const { headings } = read;
  if (headings.values.length === 0 || headings.side.length === 0) return null;
  const body = new BodyReader(frame, headings, place);
  body.read();
  const roles = new Set(headings.side.map(({ role }) => role));
  return {
    ...none,
    rows: body.rows,
    faults: body.faults,
    across: headings.across,
    valueColumns: headings.values.length,
    lastDay: body.lastDay,
    metrics: body.metrics,
    places: body.places,
    periods: body.periods,
    fromTitle: { metric: body.metricFromTitle, period: body.periodFromTitle },
    unitOfLine: body.unitOfLine,
    emptyMarks: body.emptyMarks,
    columnsLeftOut: headings.side
      .filter(({ role }) => role === "left_out")
      .map(({ heading }) => heading),
    rowsLeftOut: body.rowsLeftOut,
    linesLeftOut: [...frame.lines, ...body.linesLeftOut],
    hasSource: none.hasSource || roles.has("source"),
    hasField: roles.has("area") || roles.has("metric_field"),
  };
}
