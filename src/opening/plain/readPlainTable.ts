import { foldWidth } from "../../audit/foldWidth";
import { parsePrinted } from "../../audit/parsePrinted";
import { shiftDecimalPoint } from "../../export/formatPlainNumber";
import type { TableDimension } from "../../wording/views/tableRemarks";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { type FileTable, rangeText, withHeadings } from "../FileTable";
import { readCell } from "../template/readCell";
import type { TableCell, TableRow } from "../template/readTable";
import { figuresSheet } from "../../columns/sheets";
import { indexUnit, unitNotStated, withoutScale } from "../template/unitRecord";
import { findFrame, type TableFrame, wordsOf } from "./findFrame";
import { type Coverage, coverageOf } from "./headingWords";
import { MetricNames, type RowMetric } from "./MetricNames";
import { type LinkedFigure, linkFigures, type ProposedRelation } from "./linkFigures";
import { plainFault } from "./plainFaults";
import { isMissing, isValue, readValue, signedChange } from "./printedValue";
import {
  type Headings,
  holdsValue,
  isPeriod,
  lastYear,
  readHeadings,
  type ValueColumn,
} from "./readHeadings";
import {
  lastMonth,
  lastQuarter,
  type PeriodWords,
  periodInTitle,
  readPeriodWords,
  readSchoolYear,
  sinceJanuary,
} from "./readPeriodWords";
import { spreadMerged } from "./spreadMerged";
import { isUnit, splitUnit } from "./splitUnit";
import { isCode, isPlaceName, placeName, roleOf, type SideRole } from "./tableRoles";

/** An office's own table as rows of the template's sheet of figures, each cell with its place in the file. */
export interface PlainTable {
  readonly rows: readonly TableRow[];
  readonly relations: readonly ProposedRelation[];
  readonly faults: readonly FileFault[];
  readonly across: TableDimension | null;
  readonly valueColumns: number;
  readonly title: string | null;
  readonly source: string | null;
  /** Day of publication that the table states; `null` where it states none. */
  readonly published: string | null;
  /** Names, for the count of what was read. */
  readonly metrics: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** What came from around the table, by what it came for; `null` where the table itself says it. */
  readonly taken: TakenFromAround;
  readonly emptyMarks: readonly string[];
  readonly columnsLeftOut: readonly string[];
  readonly rowsLeftOut: readonly number[];
  /** Rows that only say by how much the rows above them grew. */
  readonly growthRows: readonly number[];
  /** Rows that say what an earlier row says, number for number. */
  readonly rowsRepeated: readonly number[];
  readonly linesLeftOut: readonly string[];
  readonly hasSource: boolean;
  readonly hasField: boolean;
}

/** What a table takes from its title, its sheet or its file's name, and what it does not say at all. */
export interface TakenFromAround {
  readonly metric: string | null;
  readonly metricFromFile: string | null;
  readonly units: ReadonlySet<string>;
  readonly period: string | null;
  readonly place: string | null;
  /** Metrics of which no unit is stated. */
  readonly withoutUnit: ReadonlySet<string>;
  /** Metrics that are counted as the metric that they belong to. */
  readonly unitOfAbove: ReadonlySet<string>;
  /** Metrics that are read in percent, as growth and completion are, without a sign that says so. */
  readonly percentAssumed: ReadonlySet<string>;
  /** Metrics whose quarters or months count from the year's beginning. */
  readonly cumulative: ReadonlySet<string>;
  /** Dimensions of the table's own and the parts that columns and rows name: 年龄组, 男. */
  readonly parts: ReadonlySet<string>;
  /** Marks of footnotes that were taken off numbers and names. */
  readonly notes: ReadonlySet<string>;
  /** Codes that stand for places whose name is left out. */
  readonly codes: ReadonlySet<string>;
  readonly withoutPeriod: boolean;
  /** Days that all are the first of a month stand for their months. */
  readonly daysAsMonths: boolean;
}

/** A word of the table and where it stands. */
interface Said {
  readonly text: string;
  readonly place: FilePlace;
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
/** A name that itself says that the number holds at the end of its period: 年末常住人口. */
const AT_END = /[年月季期](?:末|底)/u;
const AMONG = /^\u5176\u4e2d[:\uff1a]?\s*/u;
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

/** Percentages of one metric by how their cells write them, for a fraction among percent signs. */
interface Percentages {
  readonly signed: string[];
  readonly bare: { readonly text: string; readonly place: FilePlace }[];
}

/** Reads the body of a table whose headings are understood. */
class BodyReader {
  readonly rows: TableRow[] = [];
  readonly faults: FileFault[] = [];
  readonly figures: LinkedFigure[] = [];
  readonly metrics = new Set<string>();
  readonly places = new Set<string>();
  readonly periods = new Set<string>();
  readonly emptyMarks: string[] = [];
  readonly rowsLeftOut: number[] = [];
  readonly growthRows: number[] = [];
  readonly rowsRepeated = new Set<number>();
  readonly linesLeftOut: string[] = [];
  readonly withoutUnit = new Set<string>();
  readonly unitOfAbove = new Set<string>();
  readonly percentAssumed = new Set<string>();
  readonly cumulative = new Set<string>();
  readonly parts = new Set<string>();
  readonly notes = new Set<string>();
  readonly codes = new Set<string>();
  metricFromTitle: string | null = null;
  metricFromFile: string | null = null;
  periodFromTitle: string | null = null;
  placeFromLine: string | null = null;
  readonly unitsOfLine = new Set<string>();
  withoutPeriod = false;
  daysAsMonths = false;
  private readonly names = new MetricNames();
  private readonly units = new Map<string, string>();
  private readonly told = new Set<string>();
  private readonly seen = new Map<
    string,
    { readonly row: number; readonly printed: string; readonly text: string }
  >();
  private readonly percentages = new Map<string, Percentages>();
  private readonly noted: { readonly mark: string; readonly row: TableRow }[] = [];
  /** The larger places that rows name beside each place. */
  private outers: Map<string, Set<string>> | null = null;
  /** Those of the block of columns that is read. */
  private headings: Headings;
  private around: { readonly words: string; readonly period: PeriodWords } | null;
  private aroundPlace: string | null;

  constructor(
    private readonly frame: TableFrame,
    private readonly blocks: readonly Headings[],
    private readonly place: FilePlace,
    private readonly context: PlainContext,
  ) {
    const [first] = blocks;
    this.headings = first ?? { side: [], values: [], across: null, leftOut: [] };
    const said = frame.period === null ? null : readPeriodWords(frame.period);
    const sheet = place.sheet ?? "";
    const name = splitUnit(sheet).name;
    this.around =
      (said === null ? null : { words: frame.period ?? "", period: said }) ??
      periodInTitle(frame.title ?? "") ??
      (isPeriod(name) ? periodInTitle(name) : periodInTitle(sheet));
    this.aroundPlace =
      frame.place ?? (isPlaceName(sheet, context.knownPlaces) ? placeName(sheet) : null);
  }

  read(): void {
    for (const block of this.blocks) {
      this.headings = block;
      this.readBlock();
    }
    this.tellFractions();
    this.explainNotes();
  }

  private readBlock(): void {
    const { body } = this.frame;
    const { values } = this.headings;
    const lastFilled = body.reduce(
      (last, row, index) => (holdsValue(row, values) ? index : last),
      -1,
    );
    this.daysAsMonths = this.areMonths();
    for (const [index, row] of body.entries()) {
      const isBlank = values.every((column) => (row.cells[column.index] ?? "").trim() === "");
      const words = wordsOf(row.cells);
      if (index > lastFilled && (isBlank || words.length === 1))
        this.linesLeftOut.push(words.join(" "));
      else if (isBlank || words.length === 1) this.takeSection(row, words, body[index + 1]);
      else this.readRow(row);
    }
  }

  /** A row of its own between values: the period or the place of the rows below it, else a mere heading. */
  private takeSection(row: RawRow, words: readonly string[], next: RawRow | undefined): void {
    const [only = "", ...more] = words;
    const period = more.length === 0 ? readPeriodWords(only) : null;
    if (period !== null && !this.isDated(next)) this.around = { words: only, period };
    else if (
      more.length === 0 &&
      !this.hasSide("place") &&
      isPlaceName(only, this.context.knownPlaces)
    ) {
      this.aroundPlace = placeName(only);
    } else this.rowsLeftOut.push(row.number);
  }

  /** Whether a row says itself of which period it is, its year included. */
  private isDated(row: RawRow | undefined): boolean {
    if (!this.hasSide("period")) return false;
    return (
      row === undefined || this.periodCells(row).some(({ text }) => readPeriodWords(text) !== null)
    );
  }

  private hasSide(role: SideRole): boolean {
    return this.headings.side.some((one) => one.role === role);
  }

  /** Whether a column of days names the first of a month each time, of three months or more. */
  private areMonths(): boolean {
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

  private tell(key: string, fault: FileFault): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.faults.push(fault);
  }

  private at(row: RawRow, index: number, header: string): FilePlace {
    const named = header === "" ? {} : { header };
    return { ...this.place, row: row.number, column: index, ...named };
  }

  private side(row: RawRow, role: SideRole): Said | null {
    const column = this.headings.side.find((one) => one.role === role);
    if (column === undefined) return null;
    return {
      text: (row.cells[column.index] ?? "").trim(),
      place: this.at(row, column.index, column.heading),
    };
  }

  /** A place by the total or the larger place that its row names instead, or by its code. */
  private named(row: RawRow, place: Said | null): Said | null {
    if (place === null) return null;
    if (place.text !== "") return { ...place, text: this.withOuter(row, place.text) };
    const beside = this.headings.side
      .filter(
        ({ role, index }) => role !== "metric" && role !== "part" && index !== place.place.column,
      )
      .map(({ index }) => (row.cells[index] ?? "").trim())
      .find((text) => isPlaceName(text, this.context.knownPlaces));
    if (beside !== undefined) return { ...place, text: beside };
    const code = this.headings.side.find(({ heading }) => isCode(heading));
    const text = code === undefined ? "" : (row.cells[code.index] ?? "").trim();
    if (text !== "") this.codes.add(text);
    return { ...place, text };
  }

  /** A place whose name others bear too, with the larger place that it lies in: 甲市鼓楼区. */
  private withOuter(row: RawRow, name: string): string {
    const outer = this.headings.side.find(({ role }) => role === "outer_place");
    const inner = this.headings.side.find(({ role }) => role === "place");
    if (outer === undefined || inner === undefined) return name;
    const within = (one: RawRow): string => (one.cells[outer.index] ?? "").trim();
    this.outers ??= new Map();
    if (this.outers.size === 0) {
      for (const one of this.frame.body) {
        const text = (one.cells[inner.index] ?? "").trim();
        this.outers.set(text, (this.outers.get(text) ?? new Set()).add(within(one)));
      }
    }
    return (this.outers.get(name)?.size ?? 0) > 1 ? `${within(row)}${name}` : name;
  }

  /** The words of a row's period, a year and a month beside each other in order. */
  private periodCells(row: RawRow): readonly (Said & { readonly heading: string })[] {
    return this.headings.side
      .filter(({ role }) => role === "period")
      .map(({ index, heading }) => ({
        text: (row.cells[index] ?? "").trim(),
        place: this.at(row, index, heading),
        heading,
      }));
  }

  private readRow(row: RawRow): void {
    const periods = this.periodCells(row);
    if (periods.some(({ text }) => isGrowthOfYears(text))) {
      this.growthRows.push(row.number);
      return;
    }
    const place = this.named(row, this.side(row, "place"));
    const metric = this.side(row, "metric");
    const blank = [...periods, place, metric].find((said) => said !== null && said.text === "");
    if (blank !== undefined && blank !== null) {
      const heading = blank.place.header ?? "";
      this.faults.push(plainFault("table_blank_cell", blank.place, "", { heading }));
      return;
    }
    const raw = this.headings.side.find(({ role }) => role === "metric");
    const named =
      raw === undefined || metric === null
        ? null
        : this.names.read(row.cells[raw.index] ?? "", metric.place);
    for (const column of this.headings.values) {
      this.readValueAt(row, column, { metric: named, place, periods });
    }
  }

  private readValueAt(
    row: RawRow,
    column: ValueColumn,
    side: {
      readonly metric: RowMetric | null;
      readonly place: Said | null;
      readonly periods: readonly (Said & { readonly heading: string })[];
    },
  ): void {
    const at = this.at(row, column.index, column.heading);
    const text = (row.cells[column.index] ?? "").trim();
    if (isMissing(text)) {
      this.emptyMarks.push(text);
      return;
    }
    const heading = { ...at, row: this.frame.headerRow };
    const metric = this.metricOf(column, side.metric, heading);
    const period = this.periodOf(column, side.periods, heading, metric.name);
    if (period === undefined) return;
    const stated = this.unitOf(row, column, metric, side.metric);
    if (stated === undefined) return;
    const isChange = metric.aspect.kind === "change";
    // A percentage changes by percentage points, whatever unit its row has.
    const isPoints = isChange && text.endsWith("百分点");
    const value = readValue(isChange ? signedChange(text) : text, isPoints ? null : stated);
    if (value.kind === "scale_twice") {
      const { scale, low, high } = value;
      const told = { unit: stated ?? "", scale, low, high };
      this.faults.push(plainFault("table_scale_twice", at, text, told));
      return;
    }
    if (value.kind === "other_unit") {
      this.faults.push(plainFault("table_other_unit", at, text, { unit: stated ?? "" }));
      return;
    }
    if (value.kind !== "printed") {
      this.faults.push(plainFault("table_value", at, text));
      return;
    }
    const unit = this.settledUnit(column, metric, stated, value.ownUnit);
    if (side.metric?.isUnitOfAbove === true && stated === side.metric.unit)
      this.unitOfAbove.add(metric.name);
    const printed = unit.isAssumed ? `${value.printed}%` : value.printed;
    if (!this.hasOneUnit(metric.name, unit.symbol, this.side(row, "unit") ?? { text, place: at }))
      return;
    if (withoutScale(unit.symbol) === "%") this.weighPercentage(metric.name, text, at);
    const place = this.placeOf(row, column, side.place, heading);
    const part = this.partOf(row, column, side.metric);
    const key = JSON.stringify([metric.name, place?.text ?? "", period?.key ?? "", part ?? ""]);
    const earlier = this.seen.get(key);
    if (earlier !== undefined) {
      if (earlier.printed === printed) this.rowsRepeated.add(row.number);
      else {
        const told = { row: earlier.row, earlier: earlier.text };
        this.faults.push(plainFault("table_repeated", at, text, told));
      }
      return;
    }
    this.seen.set(key, { row: row.number, printed, text });
    const added = this.add(row, { metric, place, period, part, unit: unit.symbol, printed, at });
    const notes = [value.note, side.place === null ? "" : noteOf(side.place.text)];
    for (const mark of notes) if (mark !== "") this.noted.push({ mark, row: added });
    this.figures.push({
      row: added,
      metric: metric.base,
      rest: JSON.stringify([place?.text ?? "", period?.besideKey ?? "", part ?? ""]),
      aspect: metric.aspect,
    });
  }

  /** The metric of a cell: what the row or the column names, with what the column says of it. */
  private metricOf(
    column: ValueColumn,
    side: RowMetric | null,
    heading: FilePlace,
  ): {
    readonly base: string;
    readonly name: string;
    readonly aspect: ValueColumn["aspect"];
    readonly place: FilePlace;
  } {
    const isAside = column.aspect.kind !== "level" || column.aspect.isAttained;
    const aspect = column.aspect.kind === "level" && side !== null ? side.aspect : column.aspect;
    const place = side?.place ?? heading;
    const words = column.aspectWords;
    const base = side?.base ?? column.metric;
    if (base === null && isAside && words !== null && !this.isNamedAround()) {
      return { base: "", name: words, aspect, place };
    }
    const named = this.withIndex(base ?? this.metricFromAround());
    const own = side === null ? named : this.withIndex(side.name);
    const isSelf = words === null || (column.aspect.kind === "level" && column.aspect.isAttained);
    return { base: named, name: isSelf ? own : `${own}${words}`, aspect, place };
  }

  /** Whether what stands around the table names the metric of its columns. */
  private isNamedAround(): boolean {
    return (
      this.frame.metric !== null ||
      this.headings.values.some(
        ({ aspect, metric }) => metric === null && aspect.kind === "level" && !aspect.isAttained,
      )
    );
  }

  /** A metric that a line makes an index, called so: 地区生产总值指数（上年=100）. */
  private withIndex(name: string): string {
    const { indexBase } = this.frame;
    if (indexBase === null || /=\s*100/u.test(name)) return name;
    return `${name.replace(/指数$/u, "")}指数(${indexBase})`;
  }

  /** The name of a metric that neither rows nor columns name. */
  private metricFromAround(): string {
    const { metric, title } = this.frame;
    const sheet = NAMED_BY_PROGRAM.test(this.place.sheet ?? "sheet")
      ? ""
      : (this.place.sheet ?? "");
    const said = metric ?? title ?? (isPeriod(sheet) || sheet === this.aroundPlace ? "" : sheet);
    const { name: from } = splitUnit(said === "" ? this.context.fileTitle : said);
    const dated = periodInTitle(from);
    const bare = (dated === null ? from : from.replace(dated.words, "")).trim();
    const name = bare === "" ? from : bare;
    if (said === "") this.metricFromFile = name;
    else this.metricFromTitle = name;
    return name;
  }

  /** The period of a cell; `null` where the table states none, `undefined` where it is refused. */
  private periodOf(
    column: ValueColumn,
    cells: readonly (Said & { readonly heading: string })[],
    heading: FilePlace,
    metric: string,
  ): Period | null | undefined {
    const aroundYear = this.aroundYear();
    const ofColumn = column.period === null ? null : this.columnPeriod(column.period, null);
    let year = ofColumn?.start.slice(0, 4) ?? aroundYear;
    let found: { readonly value: PeriodWords; readonly said: Said } | null = null;
    for (const { text, place, heading: head } of cells) {
      const value =
        (/学年/u.test(head) ? readSchoolYear(text) : null) ?? readPeriodWords(text, year);
      if (value === null) {
        this.tell(`period ${place.row ?? 0}`, plainFault("table_period", place, text));
        return undefined;
      }
      year = value.start.slice(0, 4);
      found = { value: this.daysAsMonths ? monthOf(value) : value, said: { text, place } };
    }
    if (column.period !== null && (found === null || ofColumn === null || cells.length === 0)) {
      const value = this.columnPeriod(column.period, year);
      if (value === null) {
        this.tell(`period ${column.period}`, plainFault("table_period", heading, column.period));
        return undefined;
      }
      found = { value, said: { text: column.period, place: heading } };
    }
    if (found === null && this.around !== null) {
      this.periodFromTitle = this.around.words;
      found = { value: this.around.period, said: { text: this.around.words, place: heading } };
    }
    if (found === null) {
      this.withoutPeriod = true;
      return null;
    }
    const coverage = column.coverage ?? coverageOf(metric);
    const value = coverage === null ? found.value : COVERED[coverage](found.value);
    if (coverage === "cumulative" && value !== found.value) this.cumulative.add(metric);
    // What is to be reached in the year belongs to what was done of it so far.
    const beside =
      coverage !== "year"
        ? value
        : this.headings.values.some((one) => one.coverage === "cumulative")
          ? sinceJanuary(found.value)
          : found.value;
    return { ...found.said, value, key: keyOf(value), besideKey: keyOf(beside) };
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

  /** The unit that is stated for a cell: by its column, row, metric, or for all. `undefined`: refused. */
  private unitOf(
    row: RawRow,
    column: ValueColumn,
    metric: { readonly name: string },
    side: RowMetric | null,
  ): string | null | undefined {
    const isLevel = column.aspect.kind === "level";
    if (column.unit !== null) return column.unit;
    const ofColumn = this.unitAbove(column.index);
    if (ofColumn !== null && isLevel) return ofColumn;
    if (column.aspect.kind === "rank") return "\u4f4d";
    const isAmount = column.aspect.kind === "change" && column.aspect.isAmount;
    if (!isLevel && !isAmount && column.aspect.kind !== "target") return null;
    if (column.isIndex || (side?.isIndex ?? false) || this.frame.indexBase !== null) return null;
    const stated = this.unitOfRow(row, column, side);
    if (stated !== null) return stated;
    if (this.frame.units.length === 0) {
      // A name that the metric is taken from may bear its unit: GDP（亿元）.
      const { sheet = this.context.fileTitle } = this.place;
      const isFromName = this.frame.title === null && side === null && column.metric === null;
      return isFromName ? splitUnit(sheet).unit : null;
    }
    const [first = "", ...others] = this.frame.units;
    // 单位：亿元、% : percent goes to rates, the other to all else.
    const isRate = /[率幅速]$|比重|比例|占比/u.test(metric.name);
    const rest = this.frame.units.filter((unit) => unit !== "%");
    const chosen =
      others.length === 0 ? first : isRate ? "%" : rest.length === 1 ? (rest[0] ?? null) : null;
    if (chosen === null || !this.frame.units.includes(chosen)) return null;
    this.unitsOfLine.add(chosen);
    return chosen;
  }

  private unitOfRow(
    row: RawRow,
    _: ValueColumn,
    side: RowMetric | null,
  ): string | null | undefined {
    const said = this.side(row, "unit");
    if (said !== null && !isMissing(said.text) && !/=\s*100|指数/u.test(said.text)) {
      if (isUnit(said.text)) return foldWidth(said.text);
      this.tell(
        `unit of row ${row.number}`,
        plainFault("table_unknown_unit", said.place, said.text),
      );
      return undefined;
    }
    return side?.unit ?? null;
  }

  /** The unit that a row between headings and values gives for a column. */
  private unitAbove(index: number): string | null {
    for (const { cells } of this.frame.attributes) {
      const label = (cells[0] ?? "").trim();
      const cell = (cells[index] ?? "").trim();
      // 地区 merged over all rows of headings stands before the units too.
      const isMerged = label === (this.frame.headings[0]?.cells[0] ?? "").trim();
      if ((label === "" || isMerged || roleOf(label) === "unit") && isUnit(cell)) return cell;
    }
    return null;
  }

  private settledUnit(
    column: ValueColumn,
    metric: { readonly name: string },
    stated: string | null,
    own: string | null,
  ): { readonly symbol: string; readonly isAssumed: boolean } {
    const unit = stated ?? own;
    if (unit !== null && !/^[万亿千]$/u.test(unit)) return { symbol: unit, isAssumed: false };
    const { kind } = column.aspect;
    if (unit === null && (kind === "completion" || kind === "change")) {
      this.percentAssumed.add(metric.name);
      return { symbol: "%", isAssumed: true };
    }
    if (column.isIndex || /指数|=\s*100|为100/u.test(metric.name)) {
      return { symbol: indexUnit.symbol.zh, isAssumed: false };
    }
    this.withoutUnit.add(metric.name);
    return { symbol: unitNotStated.symbol.zh, isAssumed: false };
  }

  /** Whether a metric is counted in one unit throughout; `said` is the cell that says otherwise. */
  private hasOneUnit(metric: string, unit: string, said: Said): boolean {
    const known = this.units.get(metric);
    if (known === undefined) this.units.set(metric, unit);
    if (known === undefined || withoutScale(known) === withoutScale(unit)) return true;
    const told = { unit: known, metric };
    this.faults.push(plainFault("table_mixed_units", said.place, said.text, told));
    return false;
  }

  private weighPercentage(metric: string, text: string, place: FilePlace): void {
    const known = this.percentages.get(metric) ?? { signed: [], bare: [] };
    this.percentages.set(metric, known);
    if (/[%\uff05]/u.test(text)) known.signed.push(text);
    else known.bare.push({ text, place });
  }

  /** 0.631 beside 62.1%: a fraction that a spreadsheet would show as a percentage. */
  private tellFractions(): void {
    for (const { signed, bare } of this.percentages.values()) {
      const sample = signed[0];
      if (sample === undefined || !signed.some((text) => Math.abs(Number.parseFloat(text)) > 2))
        continue;
      for (const { text, place } of bare) {
        const value = Math.abs(Number.parseFloat(text));
        if (!(value > 0 && value <= 1)) continue;
        const high = `${shiftDecimalPoint(Number.parseFloat(text), 2)}%`;
        this.faults.push(
          plainFault("table_fraction_or_percent", place, text, { sample, low: `${text}%`, high }),
        );
      }
    }
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
    this.placeFromLine = this.aroundPlace;
    return { text: this.aroundPlace, place: { ...this.place, row: row.number } };
  }

  private partOf(row: RawRow, column: ValueColumn, side: RowMetric | null): string | null {
    const own = this.headings.side
      .filter(({ role }) => role === "part")
      .map(({ index }) => (row.cells[index] ?? "").trim().replace(AMONG, ""));
    const parts = [...own, side?.part ?? "", column.part ?? ""].filter((part) => part !== "");
    for (const part of parts) this.parts.add(part);
    return parts.length === 0 ? null : parts.join(" \u00b7 ").slice(0, MOST_OF_SERIES);
  }

  private add(
    row: RawRow,
    said: {
      readonly metric: { readonly name: string; readonly place: FilePlace };
      readonly place: Said | null;
      readonly period: Period | null;
      readonly part: string | null;
      readonly unit: string;
      readonly printed: string;
      readonly at: FilePlace;
    },
  ): TableRow {
    const { metric, place, period, part, unit, printed, at } = said;
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
    if (period !== null) {
      const { start, end, timing } = period.value;
      put("period_start", end === undefined ? [start] : [start, end], period.text, period.place);
      const isAtEnd =
        timing === "as_of" || AT_END.test(metric.name) || AT_END.test(at.header ?? "");
      put("period_timing", isAtEnd ? "as_of" : "during", period.text, period.place);
      this.periods.add(period.key);
    }
    for (const column of this.headings.side) {
      const text = (row.cells[column.index] ?? "").trim();
      const known = columnsById.get(column.role);
      if (text === "" || known === undefined || !PASSED_ON.has(column.role)) continue;
      const where = this.at(row, column.index, column.heading);
      const reading = readCell(text, known, where);
      if (reading.ok) put(column.role, reading.value, text, where);
      else this.tell(`${column.role} ${row.number}`, reading.fault);
    }
    this.metrics.add(metric.name);
    if (place !== null) this.places.add(place.text);
    const added = { place: { ...this.place, row: row.number }, cells, failed: new Set<string>() };
    this.rows.push(added);
    return added;
  }

  /** A line below the table that begins with a mark is a caution of the figures that bear it. */
  private explainNotes(): void {
    const column = columnsById.get("caution");
    for (const { mark, row } of this.noted) {
      this.notes.add(mark);
      const line = [...this.frame.lines, ...this.linesLeftOut].find((text) =>
        text.replace(/^注[:\uff1a]?/u, "").startsWith(mark),
      );
      const text =
        line
          ?.replace(/^注[:\uff1a]?/u, "")
          .slice(mark.length)
          .trim() ?? "";
      if (text === "" || column === undefined || !(row.cells instanceof Map)) continue;
      row.cells.set("caution", { column, value: text, text, place: row.place });
    }
  }
}

/** A row below the years that says by how much they grew: 2022年比2021年增长（%）. */
function isGrowthOfYears(words: string): boolean {
  return (
    readPeriodWords(words) === null &&
    /(?:增长|增减|增幅|增速|下降|增加|变化)(?:率|%|[(\uff08]|$)|^年均|\u00b1/u.test(words)
  );
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
  const first = rows.find(({ cells }) => cells.filter((cell) => isValue(cell)).length >= 1);
  const filled = first?.cells.filter((cell) => cell.trim() !== "").length ?? 0;
  if (first === undefined || filled < 2) return null;
  const column = first.cells.findIndex((cell) => cell.trim() !== "");
  return plainFault(
    "table_no_headings",
    { ...place, row: first.number, column },
    first.cells[column] ?? "",
  );
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
  const none: PlainTable = {
    rows: [],
    relations: [],
    faults: [],
    across: null,
    valueColumns: 0,
    title: frame?.title ?? null,
    source: frame?.source ?? null,
    published: frame?.published ?? null,
    metrics: new Set(),
    places: new Set(),
    periods: new Set(),
    taken: {
      metric: null,
      metricFromFile: null,
      units: new Set(),
      period: null,
      place: null,
      withoutUnit: new Set(),
      unitOfAbove: new Set(),
      percentAssumed: new Set(),
      cumulative: new Set(),
      parts: new Set(),
      notes: new Set(),
      codes: new Set(),
      withoutPeriod: false,
      daysAsMonths: false,
    },
    emptyMarks: [],
    columnsLeftOut: [],
    rowsLeftOut: [],
    growthRows: [],
    rowsRepeated: [],
    linesLeftOut: frame?.lines ?? [],
    hasSource: frame !== null && frame.source !== null,
    hasField: false,
  };
  if (frame === null) {
    const fault = unheaded(rows, place);
    return fault === null ? null : { ...none, faults: [...table.faults, fault] };
  }
  if (frame.body.length === 0) return null;
  const head = frame.headerRow;
  const last = frame.body[frame.body.length - 1]?.number ?? head;
  const merged = ambiguous
    .filter(({ rows: [first, to] }) => to >= head && first <= last)
    .map(rangeText)
    .map((range) => fileFault("merged_cells", { ...place, range }, range));
  const ofCells = withHeadings(table.faults, frame.headings);
  const parts: Headings[] = [];
  for (const read of readHeadings(frame, place, context.knownPlaces)) {
    if (!read.ok) return { ...none, faults: [...ofCells, ...merged, ...read.faults] };
    parts.push(read.headings);
  }
  const values = parts.flatMap((part) => part.values);
  const side = parts.flatMap((part) => part.side);
  const [headings] = parts;
  if (headings === undefined || !frame.body.some((row) => holdsValue(row, values))) return null;
  const body = new BodyReader(frame, parts, place, context);
  body.read();
  const roles = new Set(side.map(({ role }) => role));
  return {
    ...none,
    rows: body.rows,
    relations: linkFigures(body.figures),
    faults: [...ofCells, ...merged, ...body.faults],
    across: headings.across,
    valueColumns: headings.values.length,
    metrics: body.metrics,
    places: body.places,
    periods: body.periods,
    taken: {
      metric: body.metricFromTitle,
      metricFromFile: body.metricFromFile,
      units: body.unitsOfLine,
      period: body.periodFromTitle,
      place: body.placeFromLine,
      withoutUnit: body.withoutUnit,
      unitOfAbove: body.unitOfAbove,
      percentAssumed: body.percentAssumed,
      cumulative: body.cumulative,
      parts: body.parts,
      notes: body.notes,
      codes: body.codes,
      withoutPeriod: body.withoutPeriod,
      daysAsMonths: body.daysAsMonths,
    },
    emptyMarks: body.emptyMarks,
    columnsLeftOut: [
      ...side
        .filter(({ role }) => role === "left_out" || role === "outer_place")
        .map(({ heading }) => heading),
      ...parts.flatMap(({ leftOut }) => leftOut),
      ...frame.attributes
        .map(({ cells }) => (cells[0] ?? "").trim())
        .filter((label) => !/^$|单位|地区|区域|国家/u.test(label)),
    ],
    rowsLeftOut: body.rowsLeftOut,
    growthRows: body.growthRows,
    rowsRepeated: [...body.rowsRepeated],
    linesLeftOut: [...frame.lines, ...body.linesLeftOut],
    hasSource: none.hasSource || roles.has("source"),
    hasField: roles.has("area") || roles.has("metric_field"),
  };
}
