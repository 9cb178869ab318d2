import { foldWidth } from "../../audit/foldWidth";
import { parsePrinted } from "../../audit/parsePrinted";
import { shiftDecimalPoint } from "../../export/formatPlainNumber";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { isStock } from "../kindOfMetric";
import { type FileTable, rangeText, withHeadings } from "../FileTable";
import { readCell } from "../template/readCell";
import type { TableCell, TableRow } from "../template/readTable";
import { figuresSheet } from "../../columns/sheets";
import { withoutScale } from "../template/unitRecord";
import { findFrame, type TableFrame, wordsOf } from "./findFrame";
import {
  type Coverage,
  coverageOf,
  grownIn,
  isOfOthers,
  readAspect,
  withoutAspect,
  withoutItemNumber,
} from "./headingWords";
import { MetricNames, type RowMetric, withoutAmong } from "./MetricNames";
import { type LinkedFigure, linkFigures } from "./linkFigures";
import { plainFault } from "./plainFaults";
import { PlainTable, type Said } from "./PlainTable";
import { isMissing, isValue, readValue, signedChange } from "./printedValue";
import {
  type Headings,
  holdsValue,
  isAmongPlaces,
  isCountedAlike,
  readHeadings,
  type ValueColumn,
} from "./readHeadings";
import {
  impossibleDate,
  isPeriod,
  lastMonth,
  lastQuarter,
  lastYear,
  type PeriodWords,
  periodInTitle,
  readPeriodWords,
  readSchoolYear,
  sinceJanuary,
} from "./readPeriodWords";
import { spreadMerged } from "./spreadMerged";
import { isTotal, PeriodsOfRows } from "./totals";
import { indexBaseIn, isUnit, splitUnit, withIndex } from "./splitUnit";
import { readTitle, type TitleWords } from "./tableName";
import { isCode, isOwnName, isPlaceName, placeName, type SideRole } from "./tableRoles";
import { OF_INDEX, UnitsOfTable } from "./UnitsOfTable";

/** A row that is a total of the rows above it or below it, and what it is a total of. */
interface TotalRow {
  readonly words: Said;
  /** What the rows that it is a total of have in common with it. */
  readonly group: string;
}

/** What a row of its own says of the numbers below it: by how much they grew, or what they are counted from. */
type Section = Pick<ValueColumn, "aspect" | "aspectWords" | "unit"> | { readonly base: string };

/** What the cells beside the values say of a row. */
interface RowSide {
  readonly metric: RowMetric | null;
  readonly place: Said | null;
  readonly periods: readonly (Said & { readonly heading: string })[];
  readonly total: TotalRow | null;
}

interface Period extends Said {
  readonly value: PeriodWords;
  readonly key: string;
  /** The period of the figures that stand beside it. */
  readonly besideKey: string;
}

/** What a table is read with besides its cells. */
export interface PlainContext {
  readonly fileTitle: string;
  /** Names of places that need no ending to be known. */
  readonly knownPlaces: ReadonlySet<string>;
}

const columnsById = new Map(figuresSheet.columns.map((column) => [column.id, column]));
const PASSED_ON: ReadonlySet<string> = new Set<SideRole>([
  "area",
  "metric_field",
  "source",
  "publisher",
  "published",
]);
/** What rows are told apart by. */
const TOLD_APART: ReadonlySet<string> = new Set(["place", "metric", "part", "period"]);
/** A name that itself says that the number holds at the end of its period: 年末常住人口. */
const AT_END = /[年月季期](?:末|底)/u;
/** What is of all that the title names where no heading beside it says of what. */
const TOLD_OF_TITLE: ReadonlySet<string> = new Set(["change", "target", "completion", "rank"]);
/** What is put behind a stock whose number of the month is another one. */
const OF_MONTH = "\uff08\u672c\u6708\uff09";
/** A ratio of three parts or more. */
const OF_SEVERAL = /^\d[\d.]*(?:[:\u2236]\d[\d.]*){2,}$/u;
const NOTE_LABEL = /^\u6ce8[:\uff1a]?/u;
const NOTE_OF_NAME = /\s*([*\u2020\u2021\u2460-\u2473]+)$/u;
/** A name that a program gave a sheet says nothing of what it holds. */
const NAMED_BY_PROGRAM = /^(?:sheet|\u5de5\u4f5c\u8868|\u8868)\s*\d*$/iu;
const MOST_OF_SERIES = 60;
const COVERED: Readonly<Record<Coverage, (period: PeriodWords) => PeriodWords>> = {
  month: lastMonth,
  quarter: lastQuarter,
  cumulative: sinceJanuary,
  year: wholeYear,
};

/** The year of a period that lies in one. */
function wholeYear(period: PeriodWords): PeriodWords {
  const { start, end = start } = period;
  const year = start.slice(0, 4);
  return end.slice(0, 4) === year ? { start: year, timing: "during" } : period;
}

function keyOf({ start, end }: PeriodWords): string {
  return `${start}/${end ?? ""}`;
}

/** Reads the body of a table whose headings are understood. */
class BodyReader {
  private readonly figures: LinkedFigure[] = [];
  private readonly names = new MetricNames();
  private readonly units: UnitsOfTable;
  private readonly seen = new Map<
    string,
    { readonly row: number; readonly printed: string; readonly text: string }
  >();
  private readonly noted: { readonly mark: string; readonly row: TableRow }[] = [];
  /** What the title, the sheet or the file says, each read once. */
  private readonly titles = new Map<string, TitleWords>();
  private readonly times = new PeriodsOfRows();
  /** Rows of totals, read once all others are, each with what was known around it. */
  private totals: {
    readonly row: RawRow;
    readonly side: RowSide;
    readonly around: BodyReader["around"];
    readonly aroundPlace: string | null;
  }[] = [];
  private hasTotals = false;
  private readonly uncovered = new Set<number>();
  /** The groups of the row that was read last. */
  private grouped: { readonly row: RawRow; readonly groups: ReadonlySet<string> } | null = null;
  /** The larger places that rows name beside each place. */
  private outers: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  private areMonths = false;
  /** Rows that say of what place the metric of the row above them is, and no metric: 市本级, 东港区 below 累计兑现. */
  private placeRows: ReadonlySet<RawRow> = new Set();
  /** The metric that was named last. */
  private named: RowMetric | null = null;
  private around: { readonly words: string; readonly period: PeriodWords } | null;
  private aroundPlace: string | null;
  /** What a row of its own says of the numbers of the rows below it: 比上年增长（%）, 指数（上年=100）. */
  private section: Section | null = null;
  /** The one year that headings name, for those that leave it out: 1-11月 beside 2025年11月. */
  private columnYear: string | null = null;
  /** The year of the row that was dated last. */
  private lastYear: string | null = null;

  constructor(
    private readonly table: PlainTable,
    private readonly frame: TableFrame,
    /** Those of the block of columns that is read. */
    private headings: Headings,
    private readonly place: FilePlace,
    private readonly context: PlainContext,
  ) {
    const { sheet = "" } = place;
    this.units = new UnitsOfTable(table, frame, place.sheet ?? context.fileTitle);
    this.around = frame.period ?? periodInTitle(frame.title ?? "") ?? periodInTitle(sheet);
    this.aroundPlace =
      frame.place ??
      (isPlaceName(sheet, context.knownPlaces) ? placeName(sheet) : null) ??
      (frame.title === null ? null : readTitle(frame.title, context.knownPlaces).place);
  }

  read(blocks: readonly Headings[]): void {
    for (const block of blocks) {
      this.headings = block;
      this.readBlock();
    }
    this.units.tellFractions();
    this.explainNotes();
    this.table.relations = linkFigures(this.figures);
  }

  private readBlock(): void {
    const { body } = this.frame;
    const { values } = this.headings;
    const lastFilled = body.reduce(
      (last, row, index) => (holdsValue(row, values) ? index : last),
      -1,
    );
    this.areMonths = this.nameMonths();
    this.table.taken.daysAsMonths ||= this.areMonths;
    this.outers = this.outersOf();
    this.placeRows = this.placesBelowMetrics();
    const years = new Set(
      values.flatMap(({ period }) => readPeriodWords(period ?? "")?.start.slice(0, 4) ?? []),
    );
    const [only = null] = years;
    this.columnYear = years.size === 1 ? only : null;
    this.hasTotals = body.some((row) => this.totalWords(row) !== null);
    this.totals = [];
    const from = this.table.rows.length;
    for (const [index, row] of body.entries()) {
      const isBlank = values.every((column) => cellAt(row, column.index) === "");
      const words = wordsOf(row.cells);
      if (index > lastFilled && (isBlank || words.length === 1))
        this.table.linesLeftOut.push(words.join(" "));
      else if (isBlank || words.length === 1)
        this.takeSection(row, words, this.isDated(body.slice(index + 1, index + 2)));
      else this.readRow(row);
    }
    this.readTotals(from);
  }

  /** Reads the rows of totals, and puts them among the others, of which the first is `from`, where they stand. */
  private readTotals(from: number): void {
    if (this.totals.length === 0) return;
    for (const { row, side, around, aroundPlace } of this.totals) {
      this.around = around;
      this.aroundPlace = aroundPlace;
      for (const column of this.headings.values) this.readValueAt(row, column, side);
    }
    const number = ({ place }: TableRow): number => place.row ?? 0;
    const own = this.table.rows.splice(from).sort((one, other) => number(one) - number(other));
    for (const row of own) this.table.rows.push(row);
  }

  /** The cell that makes a row a total, or another number worked out, of the periods of other rows; else `null`. */
  private totalWords(row: RawRow): Said | null {
    const cells = this.periodCells(row);
    const last = cells[cells.length - 1];
    if (last === undefined) return null;
    if (isOfOthers(last.text)) return last;
    // 合计 in another column, and nothing where the period stands.
    const isTotalRow = this.headings.side.some(
      ({ index, role }) => TOLD_APART.has(role) && isTotal(cellAt(row, index)),
    );
    return last.text === "" && isTotalRow ? { ...last, text: "合计" } : null;
  }

  /** What rows have in common whose periods may be summed; what a total leaves open is `*`. */
  private groupOf(row: RawRow, isAny: (text: string, role: string) => boolean): string {
    const columns = this.headings.side.filter(({ role }) => TOLD_APART.has(role));
    const periods = columns.filter(({ role }) => role === "period");
    const lastPeriod = periods[periods.length - 1];
    return JSON.stringify([
      this.around?.words ?? "",
      this.aroundPlace ?? "",
      ...columns
        .filter((column) => column !== lastPeriod)
        .map(({ index, role }) => {
          const text = cellAt(row, index);
          return isAny(text, role) ? "*" : text;
        }),
    ]);
  }

  /** A row of its own between values: the period or the place of the rows below it, else a mere heading. */
  private takeSection(row: RawRow, words: readonly string[], isNextDated: boolean): void {
    const only = words.join(" ");
    const period = readPeriodWords(only);
    const impossible = impossibleDate(only);
    if (impossible !== null) {
      const column = row.cells.findIndex((cell) => cell.trim() !== "");
      this.table.faults.push(plainFault("table_date", this.at(row, column, ""), impossible));
    }
    const hasPlaces = this.headings.side.some(({ role }) => role === "place");
    if (period !== null && !isNextDated) this.around = { words: only, period };
    else if (words.length === 1 && !hasPlaces && isPlaceName(only, this.context.knownPlaces))
      this.aroundPlace = placeName(only);
    else {
      this.section = sectionOf(only);
      if (this.section === null) this.table.rowsLeftOut.push(row.number);
    }
  }

  /** A column as the row above these rows makes it: of 地区生产总值 its growth. */
  private inSection(column: ValueColumn): ValueColumn {
    if (this.section === null || "base" in this.section || column.aspect.kind !== "level")
      return column;
    const { aspect, unit } = this.section;
    return {
      ...column,
      ...this.section,
      unit: unit ?? (isCountedAlike(aspect) ? column.unit : null),
    };
  }

  /** Whether rows say themselves of which period they are, the year included. */
  private isDated(rows: readonly RawRow[]): boolean {
    return rows.some((row) =>
      this.periodCells(row).some(({ text }) => readPeriodWords(text) !== null),
    );
  }

  /** Whether a column of days names the first of a month each time, of three months or more. */
  private nameMonths(): boolean {
    const columns = this.headings.side.filter(({ role }) => role === "period");
    const [only, ...more] = columns;
    if (only === undefined || more.length > 0) return false;
    const days = new Set(
      this.frame.body.flatMap(({ cells }) => {
        const period = readPeriodWords(cells[only.index] ?? "");
        return period === null || period.end !== undefined ? [] : [period.start];
      }),
    );
    return days.size >= 3 && [...days].every((day) => /^\d{4}-\d{2}-01$/u.test(day));
  }

  /** Rows of two places or more that follow one another below a metric, where no column of their own holds places. */
  private placesBelowMetrics(): ReadonlySet<RawRow> {
    const found = new Set<RawRow>();
    const { side } = this.headings;
    const column = side.find(({ role }) => role === "metric");
    if (column === undefined || side.some(({ role }) => role === "place")) return found;
    let run: RawRow[] = [];
    let isBelow = false;
    const nameOf = (row: RawRow): string => withoutAmong(row.cells[column.index] ?? "");
    const end = (): void => {
      const own = run.filter((row) => isOwnName(nameOf(row)));
      if (isBelow && run.length > 1 && own.length * 2 > run.length)
        for (const row of run) found.add(row);
      run = [];
    };
    for (const row of this.frame.body) {
      if (isAmongPlaces(nameOf(row), this.context.knownPlaces)) run.push(row);
      else {
        end();
        isBelow = nameOf(row) !== "";
      }
    }
    end();
    return found;
  }

  private at(row: RawRow, index: number, header: string): FilePlace {
    const named = header === "" ? {} : { header };
    return { ...this.place, row: row.number, column: index, ...named };
  }

  private side(row: RawRow, role: SideRole): (Said & { readonly cell: string }) | null {
    const column = this.headings.side.find((one) => one.role === role);
    if (column === undefined) return null;
    const cell = row.cells[column.index] ?? "";
    return { cell, text: cell.trim(), place: this.at(row, column.index, column.heading) };
  }

  /** What heads a row's name, or the total that stands beside it where the rows are numbered. */
  private metricNamed(row: RawRow): (Said & { readonly cell: string }) | null {
    const metric = this.side(row, "metric");
    if (metric === null || metric.text !== "") return metric;
    const cell = this.headings.side
      .filter(({ role }) => role === "left_out")
      .map(({ index }) => cellAt(row, index))
      .find(isTotal);
    return cell === undefined ? metric : { ...metric, cell, text: cell };
  }

  /** A place by the total or the larger place that its row names instead, or by its code. */
  private placeNamed(row: RawRow, place: Said | null): Said | null {
    if (place === null) return null;
    if (place.text !== "") return { ...place, text: this.withOuter(row, place.text) };
    const beside = this.headings.side
      .filter(({ role }) => role !== "metric" && role !== "part")
      .map(({ index }) => cellAt(row, index))
      .find((text) => isPlaceName(text, this.context.knownPlaces));
    if (beside !== undefined) return { ...place, text: beside };
    const code = this.headings.side.find(({ heading }) => isCode(heading));
    const text = code === undefined ? "" : cellAt(row, code.index);
    if (text !== "") this.table.taken.codes.add(text);
    return { ...place, text };
  }

  /** A place whose name others bear too, with the larger place that it lies in: 甲市鼓楼区. */
  private withOuter(row: RawRow, name: string): string {
    const outer = this.headings.side.find(({ role }) => role === "outer_place");
    const isOneOfMany = (this.outers.get(name)?.size ?? 0) > 1;
    return outer !== undefined && isOneOfMany ? `${cellAt(row, outer.index)}${name}` : name;
  }

  private outersOf(): ReadonlyMap<string, ReadonlySet<string>> {
    const outers = new Map<string, Set<string>>();
    const outer = this.headings.side.find(({ role }) => role === "outer_place");
    const inner = this.headings.side.find(({ role }) => role === "place");
    if (outer === undefined || inner === undefined) return outers;
    for (const row of this.frame.body) {
      const name = cellAt(row, inner.index);
      outers.set(name, (outers.get(name) ?? new Set()).add(cellAt(row, outer.index)));
    }
    return outers;
  }

  /** The words of a row's period, a year and a month beside each other in order. */
  private periodCells(row: RawRow): readonly (Said & { readonly heading: string })[] {
    return this.headings.side
      .filter(({ role }) => role === "period")
      .map(({ index, heading }) => ({
        text: cellAt(row, index),
        place: this.at(row, index, heading),
        heading,
      }));
  }

  private readRow(row: RawRow): void {
    const periods = this.periodCells(row);
    if (periods.some(({ text }) => isGrowthOfYears(text))) {
      this.table.growthRows.push(row.number);
      return;
    }
    const words = this.hasTotals ? this.totalWords(row) : null;
    const metric = this.metricNamed(row);
    const isPlace = metric !== null && this.placeRows.has(row);
    const place = isPlace
      ? { ...metric, text: withoutAmong(metric.cell) }
      : this.placeNamed(row, this.side(row, "place"));
    const blank = [...(words === null ? periods : []), place, metric]
      .filter((said) => said !== null)
      .find(({ text }) => text === "");
    if (blank !== undefined) {
      const heading = blank.place.header ?? "";
      this.table.faults.push(plainFault("table_blank_cell", blank.place, "", { heading }));
      return;
    }
    const isDated =
      periods.length > 0 || this.headings.values.some(({ period }) => period !== null);
    if (metric !== null && !isPlace)
      this.named = this.names.read(metric.cell, metric.place, isDated);
    const named = metric === null ? null : this.named;
    const isAll = (text: string, role: string): boolean =>
      (role === "place" || role === "period") && (text === "" || isTotal(text));
    const total = words === null ? null : { words, group: this.groupOf(row, isAll) };
    const side = { metric: named, place, periods, total };
    // What is of all rows is known once they are read; 小计 is of those since the one before it.
    if (words !== null && !words.text.endsWith("小计")) {
      const { around, aroundPlace } = this;
      this.totals.push({ row, side, around, aroundPlace });
      return;
    }
    for (const column of this.headings.values) this.readValueAt(row, this.inSection(column), side);
  }

  private readValueAt(row: RawRow, column: ValueColumn, side: RowSide): void {
    const at = this.at(row, column.index, column.heading);
    const text = cellAt(row, column.index);
    if (isMissing(text)) {
      this.table.emptyMarks.push(text);
      return;
    }
    // 12.5:42.3:45.2 is no one number.
    if (OF_SEVERAL.test(foldWidth(text))) {
      if (!this.table.rowsLeftOut.includes(row.number)) this.table.rowsLeftOut.push(row.number);
      return;
    }
    const heading = { ...at, row: this.frame.headerRow };
    const isApart = this.isMonthApart(row, column, side.metric);
    const metric = this.metricOf(row, column, side.metric, heading, isApart);
    const period = this.periodOf(row, column, side, heading, metric.name, isApart);
    if (period === undefined) return;
    const isChange = metric.aspect.kind === "change";
    // A percentage changes by percentage points, whatever unit its row has; 增减 may be in percent.
    const isOwn = isChange && /(?:%|百分点)$/u.test(foldWidth(text));
    const stated = isOwn
      ? null
      : this.units.stated({
          row,
          column,
          metric: metric.name,
          side: side.metric,
          said: this.side(row, "unit"),
        });
    if (stated === undefined) return;
    const value = readValue(isChange ? signedChange(text) : text, stated);
    if (value.kind === "scale_twice") {
      const { scale, low, high } = value;
      const told = { unit: stated ?? "", scale, low, high };
      this.table.faults.push(plainFault("table_scale_twice", at, text, told));
      return;
    }
    if (value.kind === "other_unit") {
      this.table.faults.push(plainFault("table_other_unit", at, text, { unit: stated ?? "" }));
      return;
    }
    if (value.kind !== "printed") {
      this.table.faults.push(plainFault("table_value", at, text));
      return;
    }
    const unit = this.units.settled(column, metric.base, metric.name, stated, value.ownUnit);
    if (side.metric?.isUnitOfAbove === true && stated === side.metric.unit)
      this.table.taken.unitOfAbove.add(metric.name);
    const printed = unit.isAssumed ? `${value.printed}${unit.symbol}` : value.printed;
    const said =
      column.unit === null
        ? (this.side(row, "unit") ?? { text, place: at })
        : { text: unit.symbol, place: heading };
    if (!this.units.isOneOf(metric.name, unit.symbol, said)) return;
    if (withoutScale(unit.symbol) === "%") this.units.weighPercentage(metric.name, text, at);
    const place = this.placeOf(row, column, side.place, heading);
    const part = this.partOf(row, column, side);
    const { stage } = column;
    const told = [
      metric.name,
      place?.text ?? "",
      period?.key ?? "",
      part ?? "",
      stage?.words ?? "",
    ];
    const key = JSON.stringify(told);
    const earlier = this.seen.get(key);
    if (earlier !== undefined) {
      if (earlier.row === row.number && earlier.printed === printed) return;
      if (earlier.printed === printed) this.table.rowsRepeated.add(row.number);
      else {
        const known = { row: earlier.row, earlier: earlier.text };
        this.table.faults.push(plainFault("table_repeated", at, text, known));
      }
      return;
    }
    this.seen.set(key, { row: row.number, printed, text });
    // When it was before the reform is not said, unless its own heading does.
    const isUndated = stage?.end === "before" && column.period === null;
    const added = this.add(row, {
      metric,
      place,
      part,
      unit: unit.symbol,
      printed,
      at,
      period: isUndated ? null : period,
      expression: isUndated || period === null ? (stage?.words ?? null) : null,
    });
    const notes = [value.note, side.place === null ? "" : noteOf(side.place.text)];
    for (const mark of notes) if (mark !== "") this.noted.push({ mark, row: added });
    this.figures.push({
      row: added,
      metric: metric.base,
      rest: JSON.stringify([
        place?.text ?? "",
        // 改革前（2022年） and 改革后（2024年） belong together.
        stage === null || column.period === null ? (period?.besideKey ?? "") : "",
        part ?? "",
      ]),
      aspect: metric.aspect,
      stage,
    });
  }

  /** Whether a stock's number of the month is not that of the time so far: only one of them can be what there is at its end. */
  private isMonthApart(row: RawRow, column: ValueColumn, side: RowMetric | null): boolean {
    if (column.coverage !== "month" || column.aspect.kind !== "level") return false;
    if (side === null || !isStock(side.name)) return false;
    const own = cellAt(row, column.index);
    return this.headings.values.some(({ coverage, aspect, period, index }) => {
      const isOfSame = coverage === "cumulative" && aspect.kind === "level";
      const other = cellAt(row, index);
      return isOfSame && period === column.period && isValue(other) && other !== own;
    });
  }

  /** The metric of a cell: what the row or the column names, with what the column says of it. */
  private metricOf(
    row: RawRow,
    column: ValueColumn,
    side: RowMetric | null,
    heading: FilePlace,
    isApart: boolean,
  ): {
    readonly base: string;
    readonly name: string;
    readonly aspect: ValueColumn["aspect"];
    readonly place: FilePlace;
  } {
    const isAttained = column.aspect.kind === "level" && column.aspect.isAttained;
    const aspect = column.aspect.kind === "level" && side !== null ? side.aspect : column.aspect;
    const place = side?.place ?? heading;
    const words = column.aspectWords;
    const of = side === null ? "" : (column.metric ?? "");
    const base = side === null ? column.metric : `${side.base}${of}`;
    const isOfTitle = TOLD_OF_TITLE.has(column.aspect.kind) && this.frame.title !== null;
    const isNamed = base !== null || this.isNamedAround();
    if (!isNamed && !isOfTitle) return { base: "", name: words, aspect, place };
    // A growth rate beside other metrics is of what the title names.
    const shorten = isNamed ? (name: string) => this.withoutAspect(name, column) : grownIn;
    const given = base === null ? this.metricFromAround(shorten, words === "") : shorten(base);
    const counted = this.indexBaseOf(row, column, side, given);
    const named = withIndex(given, counted);
    if (named === "" && words !== "") this.table.taken.unnamed.add(words);
    const own = side === null ? named : withIndex(`${side.name}${of}`, counted);
    if (isApart) this.table.taken.monthsApart.add(`${own}${OF_MONTH}`);
    const name = isApart ? `${own}${OF_MONTH}` : own;
    return { base: named, name: isAttained ? name : `${name}${words}`, aspect, place };
  }

  /** The name of a metric that is told with its growth; where all is in percent it may be the growth itself. */
  private withoutAspect(name: string, { aspect, unit }: ValueColumn): string {
    const { units } = this.frame;
    const stated = unit === null ? units : [unit];
    const isPercent = stated.length > 0 && stated.every((one) => one === "%");
    return isPercent && aspect.kind === "level" ? name : withoutAspect(name);
  }

  /** Whether what stands around the table names the metric of its columns. */
  private isNamedAround(): boolean {
    // 投资完成情况 is a title of 完成额.
    const isOfDone = /完成|进度|任务|目标/u.test(this.frame.title ?? "");
    return (
      this.frame.metric !== null ||
      this.headings.values.some(
        ({ aspect, metric }) =>
          metric === null && aspect.kind === "level" && (isOfDone || !aspect.isAttained),
      )
    );
  }

  /**
   * What the numbers of a row and column are counted from, where its own words leave it out: a line of the table and
   * the row's unit say it of all, the title of what is an index or has no unit.
   */
  private indexBaseOf(
    row: RawRow,
    column: ValueColumn,
    side: RowMetric | null,
    name: string,
  ): string | null {
    const { indexBase, titleBase } = this.frame;
    if (this.section !== null && "base" in this.section) return this.section.base;
    const said = this.side(row, "unit")?.text ?? "";
    const stated = column.unit ?? side?.unit ?? (isUnit(said) ? said : null);
    if (stated !== null && stated !== "%") return null;
    const ofAll = indexBase ?? indexBaseIn(said);
    if (ofAll !== null) return ofAll;
    return OF_INDEX.test(name) || stated === null ? titleBase : null;
  }

  /**
   * The name of a metric that neither rows nor columns name; empty where what stands around names none either, unless
   * it `isWhole`, told by itself alone.
   */
  private metricFromAround(shorten: (name: string) => string, isWhole: boolean): string {
    const { metric, title } = this.frame;
    const { sheet = "" } = this.place;
    const isNamed = !NAMED_BY_PROGRAM.test(sheet) && !isPeriod(sheet) && sheet !== this.aroundPlace;
    const said = metric ?? title ?? (isNamed ? sheet : "");
    const { name: from } = splitUnit(said === "" ? this.context.fileTitle : said);
    const words = this.titles.get(from) ?? readTitle(from, this.context.knownPlaces);
    this.titles.set(from, words);
    const { metric: named } = words;
    const bare = metric === null ? named : from;
    // 增速情况 says by how much something grew, and not what.
    const name = saysChange(bare) ? "" : shorten(bare);
    if (name === "") return isWhole ? periodInTitle(from)?.rest.trim() || from : "";
    if (said === "") this.table.taken.metricFromFile = name;
    else this.table.taken.metric = name;
    return name;
  }

  /** The period of a cell; `null` where the table states none, `undefined` where it is refused. */
  private periodOf(
    row: RawRow,
    column: ValueColumn,
    { metric: metricSide, periods: cells, total }: RowSide,
    heading: FilePlace,
    metric: string,
    isApart: boolean,
  ): Period | null | undefined {
    const totalled = total === null ? null : this.totalPeriod(row, column, total, metric);
    if (totalled === undefined) return undefined;
    const aroundYear = this.aroundYear();
    const ofColumn = column.period === null ? null : this.columnPeriod(column.period, null);
    let year = ofColumn?.start.slice(0, 4) ?? aroundYear ?? this.columnYear;
    let found: { readonly value: PeriodWords; readonly said: Said } | null = null;
    if (totalled !== null && total !== null) found = { value: totalled, said: total.words };
    for (const { text, place, heading: head } of found === null ? cells : []) {
      const value =
        (/学年/u.test(head) ? readSchoolYear(text) : null) ??
        readPeriodWords(text, year ?? (text.endsWith("计") ? this.lastYear : null));
      if (value === null) {
        this.tellPeriod(`${place.row ?? 0}`, place, text);
        return undefined;
      }
      year = value.start.slice(0, 4);
      this.lastYear = year;
      found = { value: this.areMonths ? monthOf(value) : value, said: { text, place } };
    }
    if (column.period !== null && (found === null || ofColumn === null)) {
      const value = this.columnPeriod(column.period, year);
      if (value === null) {
        this.tellPeriod(column.period, heading, column.period);
        return undefined;
      }
      found = { value, said: { text: column.period, place: heading } };
    }
    const ofName = metricSide?.period ?? null;
    const named = ofName === null ? null : readPeriodWords(ofName);
    if (found === null && named !== null && metricSide !== null)
      found = { value: named, said: { text: ofName ?? "", place: metricSide.place } };
    if (found === null && this.around !== null) {
      this.table.taken.period = this.around.words;
      found = { value: this.around.period, said: { text: this.around.words, place: heading } };
    }
    if (found === null) {
      this.table.taken.withoutPeriod = true;
      return null;
    }
    if (this.hasTotals && total === null && cells.length > 0) {
      const known = { words: found.said.text, period: found.value };
      for (const group of this.groupsOf(row)) this.times.add(`${group} ${column.index}`, known);
    }
    const coverage = column.coverage ?? coverageOf(metric);
    const isAtOnce =
      !isApart && coverage !== "year" && metricSide !== null && isStock(metricSide.name);
    const value =
      coverage === null
        ? found.value
        : // 存款余额 below 本月止累计 is that of its end.
          isAtOnce
          ? { ...lastMonth(found.value), timing: "as_of" as const }
          : COVERED[coverage](found.value);
    if (coverage === "cumulative" && !isAtOnce && value !== found.value)
      this.table.taken.cumulative.add(metric);
    // What is to be reached in the year belongs to what was done of it so far.
    const beside =
      coverage !== "year"
        ? value
        : this.headings.values.some((one) => one.coverage === "cumulative")
          ? sinceJanuary(found.value)
          : found.value;
    return { ...found.said, value, key: keyOf(value), besideKey: keyOf(beside) };
  }

  /** The groups of which a row may be summed: its own, and with those of all places or of all years. */
  private groupsOf(row: RawRow): ReadonlySet<string> {
    if (this.grouped?.row === row) return this.grouped.groups;
    const ways = [[], ["place"], ["period"], ["place", "period"]];
    const groups = new Set(ways.map((open) => this.groupOf(row, (_, role) => open.includes(role))));
    this.grouped = { row, groups };
    return groups;
  }

  /** The stretch that a total is of in a column; `undefined` where the rows leave some of it out. */
  private totalPeriod(
    row: RawRow,
    column: ValueColumn,
    { words, group }: TotalRow,
    metric: string,
  ): PeriodWords | undefined {
    const key = `${group} ${column.index}`;
    const cover = words.text.endsWith("小计") ? this.times.sinceLast(key) : this.times.ofAll(key);
    // Numbers that hold at a moment have no sum over time.
    if (cover.ok && !(words.text.endsWith("计") && AT_END.test(metric))) return cover.period;
    const between = cover.ok ? null : cover.between;
    if (!this.uncovered.has(row.number))
      this.table.rowsUncovered.push({ row: row.number, words: words.text, between });
    this.uncovered.add(row.number);
    return undefined;
  }

  /** Words that are no period: a date that no calendar has, or one whose year is not known. */
  private tellPeriod(key: string, place: FilePlace, text: string): void {
    const rule = impossibleDate(text) === null ? "table_period" : "table_date";
    this.table.tell(`period ${key}`, plainFault(rule, place, text));
  }

  private columnPeriod(words: string, year: string | null): PeriodWords | null {
    const before = lastYear(words, this.around?.period ?? null);
    return before ?? readPeriodWords(words, year);
  }

  /** The year that the title states for words that leave it out. */
  private aroundYear(): string | null {
    if (this.around === null) return null;
    const { start, end = start } = this.around.period;
    return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
  }

  private placeOf(
    row: RawRow,
    column: ValueColumn,
    side: Said | null,
    heading: FilePlace,
  ): Said | null {
    if (side !== null) return { ...side, text: placeName(side.text.replace(NOTE_OF_NAME, "")) };
    if (column.place !== null) return { text: column.place, place: heading };
    const labels = this.frame.attributes.filter(({ cells }) =>
      /地区|区域|国家/u.test(cells[0] ?? ""),
    );
    const ofColumn = labels
      .map(({ cells }) => (cells[column.index] ?? "").trim())
      .find((cell) => cell !== "");
    if (ofColumn !== undefined) return { text: ofColumn, place: heading };
    if (this.aroundPlace === null) return null;
    this.table.taken.place = this.aroundPlace;
    return { text: this.aroundPlace, place: { ...this.place, row: row.number } };
  }

  private partOf(
    row: RawRow,
    column: ValueColumn,
    { metric: side, total }: RowSide,
  ): string | null {
    const own = this.headings.side
      .filter(({ role }) => role === "part")
      .map(({ index }) => withoutItemNumber(withoutAmong(cellAt(row, index))));
    // A sum over all of the time is the metric itself, an average is not.
    const ofTime = total === null || total.words.text.endsWith("计") ? "" : total.words.text;
    const parts = [...own, side?.part ?? "", column.part ?? "", ofTime].filter(
      (part) => part !== "",
    );
    for (const part of parts) this.table.taken.parts.add(part);
    return parts.length === 0 ? null : parts.join(" \u00b7 ").slice(0, MOST_OF_SERIES);
  }

  private add(
    row: RawRow,
    said: {
      readonly metric: { readonly name: string; readonly place: FilePlace };
      readonly place: Said | null;
      readonly period: Period | null;
      /** What the table says of a time that it does not date; `null` where it says nothing. */
      readonly expression: string | null;
      readonly part: string | null;
      readonly unit: string;
      readonly printed: string;
      readonly at: FilePlace;
    },
  ): TableRow {
    const { metric, place, period, expression, part, unit, printed, at } = said;
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
    if (expression !== null) put("period_expression", expression, expression, at);
    if (period !== null) {
      const { start, end, timing } = period.value;
      put("period_start", end === undefined ? [start] : [start, end], period.text, period.place);
      const isAtEnd =
        timing === "as_of" || AT_END.test(metric.name) || AT_END.test(at.header ?? "");
      put("period_timing", isAtEnd ? "as_of" : "during", period.text, period.place);
      this.table.periods.add(period.key);
    }
    for (const column of this.headings.side) {
      const text = cellAt(row, column.index);
      const known = columnsById.get(column.role);
      if (text === "" || known === undefined || !PASSED_ON.has(column.role)) continue;
      const where = this.at(row, column.index, column.heading);
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
  private explainNotes(): void {
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

/** What a row of its own says of the numbers below it; `null` where it is a mere heading. */
function sectionOf(words: string): Section | null {
  const base = indexBaseIn(words);
  const { name, unit } = splitUnit(words);
  const said = base === null ? readAspect(name, unit) : null;
  if (said !== null) return { aspect: said.aspect, aspectWords: said.words, unit };
  return base === null ? null : { base };
}

/** Whether words say by how much something changed, and nothing of what. */
function saysChange(words: string): boolean {
  return readAspect(words)?.aspect.kind === "change";
}

const GROWTH = /(?:增长|增减|增幅|增速|下降|增加|变化)(?:率|%|[(\uff08]|$)|^年均|\u00b1/u;

/** A row below the years that says by how much they grew: 2022年比2021年增长（%）. */
function isGrowthOfYears(words: string): boolean {
  return GROWTH.test(words);
}

function cellAt(row: RawRow, index: number): string {
  return (row.cells[index] ?? "").trim();
}

function noteOf(name: string): string {
  return NOTE_OF_NAME.exec(name)?.[1] ?? "";
}

/** The month of a day. */
function monthOf(period: PeriodWords): PeriodWords {
  return { ...period, start: period.start.slice(0, 7) };
}

/** Why a sheet with numbers holds no table that can be read: nothing heads its columns. */
function unheaded(rows: readonly RawRow[], place: FilePlace): FileFault | null {
  const first = rows.find(({ cells }) => cells.some((cell) => isValue(cell)));
  const filled = first?.cells.filter((cell) => cell.trim() !== "") ?? [];
  const [found] = filled;
  if (first === undefined || found === undefined || filled.length < 2) return null;
  const column = first.cells.indexOf(found);
  return plainFault("table_no_headings", { ...place, row: first.number, column }, found);
}

/**
 * Reads a table that was not made by the template: one value a row, or periods, places or metrics side by
 * side. `null` where nothing in it looks like a table of figures.
 */
export function readPlainTable(
  table: FileTable,
  place: FilePlace,
  context: PlainContext,
): PlainTable | null {
  const { rows, ambiguous } = spreadMerged(table);
  const frame = findFrame(rows);
  if (frame === null) {
    const fault = unheaded(rows, place);
    return fault === null ? null : new PlainTable(null, [...table.faults, fault]);
  }
  const merged = ambiguous
    .map(rangeText)
    .map((range) => fileFault("merged_cells", { ...place, range }, range));
  const dated = frame.impossible.map(({ words, row, column }) =>
    plainFault("table_date", { ...place, row, column }, words),
  );
  const faults = [...withHeadings(table.faults, frame.headings), ...merged, ...dated];
  const parts: Headings[] = [];
  for (const read of readHeadings(frame, place, context.knownPlaces)) {
    if (!read.ok) return new PlainTable(frame, [...faults, ...read.faults]);
    parts.push(read.headings);
  }
  const values = parts.flatMap((part) => part.values);
  const side = parts.flatMap((part) => part.side);
  const [headings] = parts;
  if (headings === undefined || !frame.body.some((row) => holdsValue(row, values))) return null;
  const read = new PlainTable(frame, faults);
  new BodyReader(read, frame, headings, place, context).read(parts);
  const roles = new Set(side.map(({ role }) => role));
  read.across = headings.across;
  read.valueColumns = headings.values.length;
  for (const part of parts) read.columnsUncovered.push(...part.uncovered);
  read.hasSource ||= roles.has("source");
  read.hasField = roles.has("area") || roles.has("metric_field");
  read.columnsLeftOut.push(
    ...side
      .filter(({ role }) => role === "left_out" || role === "outer_place")
      .map(({ heading }) => heading),
    ...parts.flatMap(({ leftOut }) => leftOut),
    ...frame.attributes
      .map((row) => cellAt(row, 0))
      .filter((label) => !/^$|单位|地区|区域|国家/u.test(label)),
  );
  return read;
}
