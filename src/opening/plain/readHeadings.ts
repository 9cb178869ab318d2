import { foldWidth } from "../../audit/foldWidth";
import { columnLetters } from "../../export/workbook/Sheet";
import type { TableDimension } from "../../wording/views/tableRemarks";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { limits } from "../limits";
import type { TableFrame } from "./findFrame";
import {
  type Aspect,
  type Coverage,
  coverageOf,
  isOfOthers,
  readAspect,
  readLastYear,
  readStage,
  type Stage,
  withoutItemNumber,
  withTold,
} from "./headingWords";
import { saysAmong, withoutAmong } from "./MetricNames";
import { plainFault } from "./plainFaults";
import { isMissing, isValue, signedChange } from "./printedValue";
import {
  ANY_YEAR,
  impossibleDate,
  isLastYear,
  isPeriod,
  periodInTitle,
  type PeriodWords,
  readPeriodWords,
} from "./readPeriodWords";
import { indexBaseIn, isUnit, splitUnit, withIndex } from "./splitUnit";
import { withoutPlaces } from "./tableName";
import {
  isOwnName,
  isPart,
  isPlaceName,
  namesTasks,
  placeName,
  roleOf,
  rolesOfCorner,
  type SideRole,
} from "./tableRoles";
import { coverOf, isTotal, type NamedPeriod, type UncoveredTotal } from "./totals";

/** A column that tells of the rows; `part` is a dimension of the table's own, such as 年龄组. */
export interface SideColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: SideRole | "part" | "outer_place";
}

/** A column of values and what its headings say of them. */
export interface ValueColumn {
  readonly index: number;
  readonly heading: string;
  /** The metric that the column is of, or tells of; `null` where the rows or the title name it. */
  readonly metric: string | null;
  readonly aspect: Aspect;
  /** What is put behind the metric's name: 同比增长; empty where the column is the metric itself. */
  readonly aspectWords: string;
  readonly coverage: Coverage | null;
  readonly place: string | null;
  /** As the heading writes it; a part of a year is read with the year of the row or the title. */
  readonly period: string | null;
  /** The part of a population, or what else the columns are: 男, 城镇. */
  readonly part: string | null;
  /** The end of a reform that it is of, where another column is of the other; else `null`. */
  readonly stage: Stage | null;
  readonly unit: string | null;
  readonly isIndex: boolean;
}

/** The headings of a table, understood. */
export interface Headings {
  readonly side: readonly SideColumn[];
  readonly values: readonly ValueColumn[];
  /** What most of the headings of the values are; `null` where one column holds all values. */
  readonly across: TableDimension | null;
  /** Columns of words that are not needed to tell rows apart, and columns without a heading. */
  readonly leftOut: readonly string[];
  /** Columns of totals whose periods do not follow one another, which are no columns of values. */
  readonly uncovered: readonly UncoveredTotal[];
}

export type HeadingsReading =
  | { readonly ok: true; readonly headings: Headings }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

interface Heading {
  readonly index: number;
  /** From the outermost in, each once. */
  readonly parts: readonly string[];
  readonly text: string;
}

/** A period, and what is said of it right behind. */
const PERIOD_BEFORE =
  /^((?:截[至止])?(?:\d{4}年)?(?:\d{1,2}(?:[-\u2014\u2013~至到]+\d{1,2})?月份?|[一二三四1-4]季度|[上下]半年)?[末底]?)(?!龄|薪|嫂|票)(.+)$/u;
/** Rows that tell how the rows of a table write their periods. */
const ROWS_TRIED = 5;
/** The share of a column's cells that are numbers for it to be one of values. */
const MOSTLY = 0.5;

function cellAt(row: RawRow, index: number): string {
  return (row.cells[index] ?? "").trim();
}

/** A line break within a heading is a space. */
function unbroken(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function headingAt(rows: readonly RawRow[], index: number): Heading {
  const parts = rows
    .map((row) => unbroken(cellAt(row, index)))
    .filter((part, at, all) => part !== "" && part !== all[at - 1]);
  return { index, parts, text: parts.join(" ") };
}

/** Words and numbers of a column below its headings. */
function profile(body: readonly RawRow[], index: number) {
  const cells = body.map((row) => cellAt(row, index)).filter((cell) => !isMissing(cell));
  return { cells, numbers: cells.filter((cell) => isValue(cell)).length };
}

/** How many cells of a column say in words how something changed: 下降0.3. */
function changesIn(heading: string, cells: readonly string[]): number {
  const { name, unit } = splitUnit(heading);
  return readAspect(name, unit)?.aspect.kind === "change"
    ? cells.filter((cell) => isValue(signedChange(cell))).length
    : 0;
}

/** What stands among places and names none. */
const REST_OF_PLACES = /^(?:其他|其它|市直|市本级|本级)$/u;
const OFFICE = /[^\d](?:[局委办厅院校处队社站所]|公司|集团|中心)$/u;
const LAST_YEAR_WORDS = "\u4e0a\u5e74\u540c\u671f";

/** An area that is called by what it is for, and stands among places. */
const ZONE = /(?:开发|高新|经开|示范|保税|度假|产业|工业园|风景)区$/u;

/** Whether words name a place, or what is left of places: 其他, 市本级; kinds of places as 行政村 are none. */
export function isAmongPlaces(words: string, known: ReadonlySet<string>): boolean {
  return known.has(words) || isOwnName(words) || REST_OF_PLACES.test(words) || ZONE.test(words);
}

/** The dimension that the cells of a column without a known heading stand for. */
function roleOfCells(cells: readonly string[], known: ReadonlySet<string>): SideRole | "part" {
  const mostOf = (some: readonly string[], passes: (cell: string) => boolean): boolean =>
    some.length > 0 && some.filter(passes).length >= some.length * 0.8;
  const every = (passes: (cell: string) => boolean): boolean => mostOf(cells, passes);
  const times = cells.filter((cell) => !isOfOthers(cell));
  if (mostOf(times, isPeriod)) return "period";
  const named = cells.filter((cell) => !REST_OF_PLACES.test(cell));
  if (mostOf(named, (cell) => isPlaceName(cell, known))) return "place";
  return every((cell) => isUnit(cell)) ? "unit" : "part";
}

/** That something moved, up or down. */
const MOVED = /(?:变化|变动|升降)(?:情况)?$/u;
/** Of how many something is to be done. */
const PLANNED = /(?:任务|计划|目标|应\p{Script=Han}{1,3})(?:总?数|总?量)$/u;

/** 按性别分 above 男 and 女 says by what they are parted, and names nothing. */
const SORTED = /^按.*分组?$/u;

/** Whether a part of a heading names what is counted, and says nothing of it. */
function isName(words: string): boolean {
  return (
    !isPeriod(words) && !isPart(words) && readAspect(words) === null && readStage(words) === null
  );
}

/** Whether what is said of a metric is counted as the metric is: 目标, 增减额; growth and shares are in percent. */
export function isCountedAlike(aspect: Aspect): boolean {
  return aspect.kind === "change"
    ? aspect.isAmount
    : aspect.kind === "level" || aspect.kind === "target";
}

/** A column of values whose headings are being read. */
type OpenColumn = { -readonly [Key in keyof ValueColumn]: ValueColumn[Key] };

/** A year, and the part of it that stands below. */
function takePeriod(column: OpenColumn, words: string): void {
  column.period = `${column.period ?? ""}${words}`;
}

/** `比2022年增长` behind 2023年 is 比上年增长; what is said of any other year stays. */
function ofYearBefore(period: string, words: string): string {
  const before = `${Number(period.slice(0, 4)) - 1}\u5e74`;
  return /^[\u6bd4\u8f83]/u.test(words) && words.startsWith(before, 1)
    ? `${words.slice(0, 1)}\u4e0a\u5e74${words.slice(1 + before.length)}`
    : words;
}

/**
 * Whether a heading tells of a metric that stands elsewhere, with its period where it names one before that:
 * 同比增长, 上年位次, 1-6月完成.
 */
function takeAspect(column: OpenColumn, name: string, unit: string | null): boolean {
  const [, period = "", rest = ""] = PERIOD_BEFORE.exec(withoutItemNumber(name)) ?? [];
  const earlier = readLastYear(name);
  const dated = isPeriod(period) ? readAspect(ofYearBefore(period, rest), unit) : null;
  // 排名 below 增速 is the rank of that.
  const { kind } = column.aspect;
  const ofTold = kind === "level" ? null : readAspect(`${column.aspectWords}${name}`, unit);
  const isOfTold = ofTold?.aspect.kind === "rank";
  const said = isOfTold ? ofTold : (earlier ?? dated ?? readAspect(name, unit));
  if (said === null) return false;
  if (earlier !== null) column.period = LAST_YEAR_WORDS;
  else if (dated !== null) takePeriod(column, period);
  column.aspect = said.aspect;
  column.coverage = said.coverage;
  column.aspectWords = said.words;
  return true;
}

class HeadingReader {
  private side: SideColumn[] = [];
  private readonly leftOut: string[] = [];
  private readonly faults: FileFault[] = [];
  private readonly values: Heading[] = [];
  /** Columns of words without a known heading. */
  private readonly words: Heading[] = [];
  /** The column of a metric itself that stands last before, and is none of the parts of another. */
  private whole: { readonly column: ValueColumn; readonly heading: Heading } | null = null;
  /** The one of these that last said of how many something is done: 任务总数 before 已完成 and 正在推进. */
  private planned: typeof this.whole = null;
  /** Whether columns are of both ends of a reform. */
  private arePairs = false;
  /** Whether columns of values state several units, and rows none. */
  private areCountedApart = false;
  /** Whether rows or columns state a unit that is not percent. */
  private isCountedBeside = false;

  constructor(
    private readonly frame: TableFrame,
    private readonly place: FilePlace,
    private readonly known: ReadonlySet<string>,
    private readonly columns: ColumnRange,
  ) {}

  private at({ index, text }: Heading): FilePlace {
    const header = text === "" ? {} : { header: text };
    return { ...this.place, row: this.frame.headerRow, column: index, ...header };
  }

  read(): HeadingsReading {
    const { headings, body } = this.frame;
    const width = [...headings, ...body].reduce(
      (most, { cells }) => Math.max(most, cells.length),
      0,
    );
    if (width > limits.columns) {
      return { ok: false, faults: [fileFault("too_many_columns", this.place, width)] };
    }
    const { from, to = width } = this.columns;
    for (let index = from; index < to; index += 1) this.sort(headingAt(headings, index));
    this.settleWords();
    if (this.faults.length > 0) return { ok: false, faults: this.faults };
    const { side, leftOut } = this;
    const [first] = this.values;
    if (first !== undefined && side.every(({ role }) => role === "left_out" || role === "unit")) {
      return { ok: false, faults: [plainFault("table_no_side", this.at(first), first.text)] };
    }
    const { values, uncovered } = this.readValues();
    if (this.faults.length > 0) return { ok: false, faults: this.faults };
    return { ok: true, headings: { side, values, across: acrossOf(values), leftOut, uncovered } };
  }

  private sort(heading: Heading): void {
    const { index, parts, text } = heading;
    const last = parts[parts.length - 1] ?? "";
    const { cells, numbers } = profile(this.frame.body, index);
    const known = roleOf(text) ?? roleOf(last);
    // 城市 and 村 head what they name, or how many of them there are.
    const isOfCounts = known === "place" && cells.length > 0 && numbers === cells.length;
    // 单位 heads offices and places as well as units.
    const isOfOffices =
      known === "unit" &&
      (roleOfCells(cells, this.known) === "place" ||
        cells.filter((cell) => OFFICE.test(cell)).length * 2 > cells.length);
    const role = isOfCounts || isOfOffices ? null : known;
    if (role !== null && role !== "value") {
      // 指标 heads a column of dates where each series has a column of its own, 项目 one of places.
      const found = role === "metric" ? roleOfCells(cells, this.known) : role;
      const isPlaces = found === "place" && cells.filter(isOwnName).length * 2 > cells.length;
      this.side.push({ index, heading: text, role: found === "period" || isPlaces ? found : role });
      return;
    }
    if (text === "" && cells.length === 0) return;
    const corner = rolesOfCorner(text);
    if (corner !== null) {
      const [one, other] = corner;
      const named = one === "period" ? other : one;
      this.side.push({ index, heading: text, role: this.cornerRole(cells, named) });
    } else if (text !== "") {
      const isOfParts = cells.filter((cell) => isPart(cell)).length * 2 > cells.length;
      const isOfNumbers =
        role === "value" || Math.max(numbers, changesIn(last, cells)) >= cells.length * MOSTLY;
      (isOfNumbers && !isOfParts ? this.values : this.words).push(heading);
    } else if (index > this.columns.from) this.takeUnnamed(heading, cells, numbers);
    else this.side.push({ index, heading: "", role: this.cornerRole(cells, "metric") });
  }

  /** A column that nothing heads: left out where it is filled throughout, a slip of the pen where it is not. */
  private takeUnnamed(heading: Heading, cells: readonly string[], numbers: number): void {
    const { body } = this.frame;
    const inRows = body.filter((row) => row.cells.filter((cell) => cell.trim() !== "").length > 1);
    if (numbers < cells.length * MOSTLY || cells.length * 2 >= inRows.length) {
      this.leftOut.push(columnLetters(heading.index));
      return;
    }
    const [found = ""] = cells;
    this.faults.push(fileFault("unnamed_column", this.at(heading), found));
  }

  /** What stands below a corner: places, periods or units by the words themselves, or else what the corner names. */
  private cornerRole(cells: readonly string[], named: SideRole): SideRole {
    const role = roleOfCells(cells, this.known);
    return role === "part" ? named : role;
  }

  /** Columns of words whose headings are not known: the first that tells rows apart is a dimension. */
  private settleWords(): void {
    for (const heading of this.words) {
      const { cells } = profile(this.frame.body, heading.index);
      const { index, text } = heading;
      const found = roleOfCells(cells, this.known);
      const role = found === "part" && namesTasks(text) ? "metric" : found;
      if (role !== "part" && !this.has(role)) this.side.push({ index, heading: text, role });
      else if (this.tellsRowsApart(index)) this.side.push({ index, heading: text, role: "part" });
      else this.leftOut.push(text);
    }
    // 改革领域 beside numbers alone is what the rows are.
    const area = this.side.find(({ role }) => role === "area");
    if (area !== undefined && this.tellsRowsApart(area.index, "area"))
      this.side.push({ ...area, role: "part" });
    this.side.sort((left, right) => left.index - right.index);
    // Rows with a unit each are metrics, whatever heads their names; of columns of places the finest one tells.
    const areMetrics = this.has("unit") && !this.has("metric");
    const named = areMetrics ? this.side.find(({ role }) => role === "part") : undefined;
    const [finest] = this.side.filter(({ role }) => role === "place").slice(-1);
    this.side = this.side.map((column) => {
      if (column === named) return { ...column, role: "metric" };
      return column.role === "place" && column !== finest
        ? { ...column, role: "outer_place" }
        : column;
    });
  }

  /** Whether rows are alike without this column, and not with it. */
  private tellsRowsApart(index: number, own = ""): boolean {
    const kept = this.side.filter(({ role }) => !["left_out", "unit", own].includes(role));
    const keys = (more: readonly number[]): number =>
      new Set(
        this.frame.body.map((row) =>
          JSON.stringify([...kept.map((one) => one.index), ...more].map((at) => cellAt(row, at))),
        ),
      ).size;
    return kept.length === 0 || keys([index]) > keys([]);
  }

  private has(role: SideRole): boolean {
    return this.side.some((one) => one.role === role);
  }

  private readValues(): Pick<Headings, "values" | "uncovered"> {
    const isPlaces =
      !this.has("place") &&
      this.values.filter(({ parts }) => parts.some((part) => this.isPlace(part))).length * 2 >
        this.values.length;
    const ends = new Set(
      this.values.flatMap(({ parts }) => parts.map((part) => readStage(part)?.end)),
    );
    const units = this.values.flatMap(({ parts }) => parts.map((part) => splitUnit(part).unit));
    const stated = units.filter((unit) => unit !== null && unit !== "%");
    const isUncounted = ({ parts }: Heading): boolean =>
      parts.some(isName) &&
      parts.every((part) => splitUnit(part).unit === null && !RATE.test(part)) &&
      parts.every((part) => isName(part) || isPeriod(part));
    const areSome = this.frame.units.length === 0 && stated.length > 0;
    const counted = new Set([...stated, ...(this.values.some(isUncounted) && areSome ? [""] : [])]);
    this.areCountedApart = !this.has("unit") && counted.size > 1;
    this.isCountedBeside = this.has("unit") || stated.length > 0;
    this.arePairs = ends.has("before") && ends.has("after");
    const columns: ValueColumn[] = [];
    let level: ValueColumn | null = null;
    for (const heading of this.values) {
      const read = this.readValue(heading, isPlaces, level);
      const owner = heading.parts.some(saysAmong) ? (this.whole?.column ?? null) : null;
      const own = owner === null ? inUnitOf(read, this.whole?.column) : among(read, owner);
      const column = this.ofRank(ofShare(ofSpanBefore(own, level), columns), columns);
      columns.push(column);
      if (isLevel(column)) level = column;
      if (isLevel(column) && owner === null) this.whole = { column, heading };
      if (PLANNED.test(column.metric ?? "") && isLevel(column)) this.planned = { column, heading };
    }
    const settled = columns.map((column) => this.ofOthers(ofGrowth(column, columns), columns));
    const uncovered: UncoveredTotal[] = [];
    const spanned = settled.flatMap((column) => {
      const cover = spanOf(column, settled);
      if (cover === null) return [column];
      if (cover.ok) return [ofAllTime(column, cover.words)];
      uncovered.push({ words: column.heading, between: cover.between });
      return [];
    });
    return { values: this.withPeriods(spanned), uncovered };
  }

  /** 较上年变化 right behind 排名, in whole numbers, is by how many places that moved. */
  private ofRank(column: ValueColumn, before: readonly ValueColumn[]): ValueColumn {
    const rank = before[before.length - 1];
    if (rank?.aspect.kind !== "rank" || !MOVED.test(column.aspectWords)) return column;
    const { cells } = profile(this.frame.body, column.index);
    if (column.unit !== null || !cells.every((cell) => /^-?\d+$/u.test(signedChange(cell))))
      return column;
    return { ...column, metric: `${rank.metric ?? ""}${rank.aspectWords}`, unit: "\u4f4d" };
  }

  /** 平均 beside months is no metric but what is worked out of them. */
  private ofOthers(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
    const { metric } = column;
    if (metric === null || !isOfOthers(metric)) return column;
    // 合计 beside 男 and 女 is what they are parts of.
    const isOfParts = columns.some(
      ({ part, metric: named }) => part !== null && (named === null || named === metric),
    );
    if (isOfParts && isTotal(metric)) return { ...column, metric: null };
    const isBeside = columns.some(({ period, metric: named }) => period !== null && named === null);
    if (!isBeside) return column;
    return { ...column, metric: null, part: isLevel(column) ? metric : column.part };
  }

  /** Whether rows leave it to the headings of which year they are. */
  private needsYear(): boolean {
    const columns = this.side.filter(({ role }) => role === "period");
    return this.frame.body
      .slice(0, ROWS_TRIED)
      .every((row) => columns.every(({ index }) => readPeriodWords(cellAt(row, index)) === null));
  }

  /** Whether the table itself says of which year it is. */
  private get isDated(): boolean {
    const { period, title } = this.frame;
    return (
      [title ?? "", this.place.sheet ?? ""].some((words) => periodInTitle(words) !== null) ||
      period !== null
    );
  }

  /** Whether the cells of a column bear signs of percent. */
  private isInPercent(index: number): boolean {
    const { cells } = profile(this.frame.body, index);
    return cells.length > 0 && cells.every((cell) => /[%\uff05]/u.test(cell));
  }

  private isPlace(part: string): boolean {
    return isPlaceName(part, this.known);
  }

  /** Reads one heading; `level` is the column of the metric itself that stands last before it. */
  private readValue(heading: Heading, isPlaces: boolean, level: ValueColumn | null): ValueColumn {
    const { index, text, parts } = heading;
    const column: OpenColumn = {
      index,
      heading: text,
      metric: null,
      aspect: { kind: "level", isAttained: false },
      aspectWords: "",
      coverage: null,
      place: null,
      period: null,
      part: null,
      stage: null,
      unit: null,
      isIndex: false,
    };
    const names: string[] = [];
    let base: string | null = null;
    for (const [at, part] of parts.entries()) {
      if (withoutAmong(part) === "") continue;
      const impossible = impossibleDate(part);
      if (impossible !== null)
        this.faults.push(plainFault("table_date", this.at(heading), impossible));
      // 元 below 收入 is its unit; 合计 below 学生 are all of them.
      const isBelow = at > 0 && at === parts.length - 1;
      if (isBelow && isTotal(part)) continue;
      const bare = part.replace(/^[(\uff08](.*)[)\uff09]$/u, "$1");
      if (isBelow && isUnit(bare) && readAspect(bare) === null) {
        column.unit = bare;
        continue;
      }
      const { name: whole, unit, isIndex } = splitUnit(part);
      column.unit = unit ?? column.unit;
      column.isIndex ||= isIndex;
      if (roleOf(whole) === "value") continue;
      const stage = this.arePairs ? readStage(whole) : null;
      column.stage = stage ?? column.stage;
      const name = withoutAmong(stage?.rest ?? whole);
      if (name === "") continue;
      if (SORTED.test(name)) continue;
      const counted = indexBaseIn(name);
      if (counted !== null && counted === foldWidth(name).replace(/\s/gu, "")) base = counted;
      else if (isPeriod(name)) {
        takePeriod(column, name);
        if (name.endsWith("累计")) column.coverage = "cumulative";
      } else if (isPart(name)) column.part = name;
      else if (takeAspect(column, name, unit)) {
        // The unit of 办件量（万件） is not that of 同比增长 below it.
        if (at > 0 && unit === null && !isCountedAlike(column.aspect)) column.unit = null;
      } else if (isPlaces && unit === null && (parts.length === 1 || this.isPlace(name)))
        column.place = placeName(name);
      else if (WHOLE_PLACE.test(name)) continue;
      else {
        const [, period = "", rest = ""] = this.isDated ? (PERIOD_BEFORE.exec(name) ?? []) : [];
        const isDated = isPeriod(period);
        if (isDated) takePeriod(column, period);
        const [metric, told] = withTold(isDated ? rest : name) ?? [isDated ? rest : name, ""];
        if (told !== "") takeAspect(column, told, unit);
        names.push(withoutPlaces(withoutItemNumber(metric)));
      }
    }
    // 环比 above 上月=100 is the index itself, counted from the month before.
    if (base !== null) {
      column.aspect = { kind: "level", isAttained: false };
      column.aspectWords = "";
    }
    if (this.has("metric")) {
      // Where the rows are metrics, what else heads a column divides them.
      const words = [...names, ...(base === null ? [] : [base])].join(" ");
      // What is in percent whatever the rows are counted in is a share of them.
      const isPercent = column.unit === "%" && column.aspect.kind === "level";
      const isShare = words !== "" && isPercent && this.isCountedBeside;
      if (isShare || (RATE.test(words) && this.isInPercent(index)))
        return { ...column, aspect: { kind: "share" }, aspectWords: words };
      // 办理时限（天） beside 申请材料（份） or 跑动次数 are metrics of what the rows are.
      if (words !== "" && this.areCountedApart) return { ...column, metric: words };
      return { ...column, part: column.part ?? (words === "" ? null : words) };
    }
    if (names.length > 0) column.metric = names.join("\uff1a");
    if (base !== null && column.metric !== null) column.metric = withIndex(column.metric, base);
    if (column.period === null && column.metric !== null && this.needsYear()) {
      const dated = periodInTitle(column.metric);
      const bare = withoutPlaces(dated?.rest.trim() ?? "");
      if (bare !== "") return { ...column, metric: bare, period: dated?.words ?? null };
    }
    const tellsOfLevel = column.part !== null || column.aspect.kind !== "level";
    if (column.metric !== null || level === null || !tellsOfLevel) return column;
    if (column.aspect.kind === "completion" || column.aspect.kind === "target")
      return { ...column, metric: this.aimedAt(heading) };
    const isOfOther = column.aspect.kind === "rank" && !this.isRankedBy(index, level.index);
    const metric = isOfOther ? null : level.metric;
    if (column.part === null) return { ...column, metric };
    return {
      ...column,
      metric,
      period: column.period ?? level.period,
      unit: column.unit ?? level.unit,
    };
  }

  /** Whether the places in a column may be those of the values in another: as these rise, they rise or fall throughout. */
  private isRankedBy(ranks: number, values: number): boolean {
    // Rows of several years or groups are ranked in each of them.
    const told = this.side.filter(({ role }) => role !== "left_out" && role !== "unit");
    if (told.length > 1) return true;
    const pairs = this.frame.body
      .map((row) =>
        [values, ranks].map((index) => Number.parseFloat(cellAt(row, index).replaceAll(",", ""))),
      )
      .filter((pair) => pair.every(Number.isFinite))
      .sort(([one = 0], [other = 0]) => one - other);
    const steps = pairs.slice(1).map(([, rank = 0], at) => rank - (pairs[at]?.[1] ?? 0));
    return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
  }

  /** What a target or a completion is of: no part, 其中：省外资金, and none of several that stand under a heading of their own. */
  private aimedAt({ parts: [first] }: Heading): string | null {
    const whole = this.planned ?? this.whole;
    if (whole === null) return null;
    const { column, heading } = whole;
    return heading.parts.length > 1 && heading.parts[0] !== first ? null : column.metric;
  }

  /** What tells of a metric and has no period of its own is of the latest of the values before it, or of all. */
  private withPeriods(columns: readonly ValueColumn[]): readonly ValueColumn[] {
    const undivided = columns.filter(isLevel);
    const levels =
      undivided.length > 0 ? undivided : columns.filter(({ aspect }) => aspect.kind === "level");
    const [sole = null, ...others] = new Set(levels.map(({ metric }) => metric));
    return columns.map((column) => {
      if (column.aspect.kind === "level") return column;
      // 排名 before the one value that is ranked; 增速 only where no title names anything else that grew.
      const { kind } = column.aspect;
      const isTitled = this.frame.title?.includes(sole ?? "") ?? true;
      const isTold = columns.some((one) => one.aspect.kind === kind && one.metric !== null);
      const isOfNext = (kind !== "change" && kind !== "share") || (isTitled && !isTold);
      const metric = column.metric ?? (isOfNext && others.length === 0 ? sole : null);
      if (column.period !== null) return { ...column, metric };
      const before = levelsBefore(column.index, metric, columns);
      const owner = latestOf(before.length > 0 ? before : levels);
      // Growth behind 累计 is of what was counted from the year's beginning.
      const isSoFar =
        kind === "completion" &&
        levels.some((one) => (one.coverage ?? coverageOf(one.metric ?? "")) === "cumulative");
      const ofOwner = isSoFar ? "cumulative" : (owner?.coverage ?? null);
      const coverage = column.coverage ?? (kind === "target" ? null : ofOwner);
      return { ...column, metric, coverage, period: owner?.period ?? null };
    });
  }
}

/** What most columns of values are; `null` where there is one alone, headed 数值. */
function acrossOf(values: readonly ValueColumn[]): TableDimension | null {
  if (values.length === 1 && values.every(({ heading }) => roleOf(heading) === "value"))
    return null;
  const isOfMost = (key: "period" | "place"): boolean =>
    values.filter((column) => column[key] !== null).length * 2 >= values.length;
  if (isOfMost("period")) return "period";
  return isOfMost("place") ? "place" : "metric";
}

/** A change right behind a share, in points or called so, 占比同比, is one of the share. */
function ofShare(column: ValueColumn, before: readonly ValueColumn[]): ValueColumn {
  const share = before[before.length - 1];
  if (share === undefined || column.aspect.kind !== "change") return column;
  const whole = `${share.metric ?? ""}${share.aspectWords}`;
  const isOfShare =
    share.aspect.kind === "share" && column.unit === POINTS && share.metric === column.metric;
  const isCalledSo = column.metric !== null && whole.endsWith(column.metric);
  return isOfShare || isCalledSo ? { ...column, metric: whole } : column;
}

/** 排名 behind 增速 is of that where nothing says how much the metric itself is. */
function ofGrowth(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const { aspect, metric, aspectWords } = column;
  if (aspect.kind !== "rank" || aspect.of !== "level" || metric === null) return column;
  const told = columns.filter((one) => one.metric === metric && one.index < column.index);
  const grown = told.find((one) => one.aspect.kind === "change");
  if (grown === undefined || told.some(isLevel)) return column;
  const words = `${grown.aspectWords}${aspectWords}`;
  return { ...column, aspect: { ...aspect, of: "change" }, aspectWords: words };
}

/** 其中：轻工业 behind 工业产值 is 工业产值：轻工业, in its unit where it states none and is no rate. */
function among(column: ValueColumn, whole: ValueColumn): ValueColumn {
  const { aspect, metric, part } = column;
  if (aspect.kind !== "level" || part !== null || metric === null || whole.metric === null)
    return column;
  return inUnitOf({ ...column, metric: `${whole.metric}\uff1a${metric}` }, whole);
}

/** 第一产业 beside 总量（亿元） below 地区生产总值 is in its unit, where it states none and is no rate. */
function inUnitOf(column: ValueColumn, whole: ValueColumn | undefined): ValueColumn {
  const { metric, unit, aspect } = column;
  const isOf = metric?.startsWith(`${whole?.metric ?? "-"}\uff1a`) === true;
  if (whole === undefined || !isOf || unit !== null || RATE.test(metric)) return column;
  return aspect.kind === "level" ? { ...column, unit: whole.unit } : column;
}

/** 上年同期 behind 累计 is of as many months as that, and behind 本月 of one. */
function ofSpanBefore(column: ValueColumn, before: ValueColumn | null): ValueColumn {
  const { coverage, metric, period } = column;
  if (period === null || !isLastYear(period) || before?.metric !== metric) return column;
  return { ...column, coverage: coverage ?? before.coverage };
}

const POINTS = "百分点";
/** What the unit of other columns is not that of. */
const RATE = /[率幅比]$|比重|比例|占比/u;

/** A column of a total with the stretch that it is of; a sum of all is the metric itself, an average is not. */
function ofAllTime(column: ValueColumn, period: string): ValueColumn {
  const isSum = column.part !== null && isTotal(column.part);
  return { ...column, period, part: isSum ? null : column.part };
}

/**
 * What is counted of the periods beside it, 合计 behind 1月 to 3月, is of all of them together; `null` of a column
 * that is none, or has none beside it.
 */
function spanOf(
  column: ValueColumn,
  columns: readonly ValueColumn[],
):
  | { readonly ok: true; readonly words: string }
  | { readonly ok: false; readonly between: UncoveredTotal["between"] }
  | null {
  const { aspect, coverage, heading, index, metric, period } = column;
  const isOfSeveral = coverage === "cumulative" || isOfOthers(/\S*$/u.exec(heading)?.[0] ?? "");
  if (aspect.kind !== "level" || period !== null || !isOfSeveral) return null;
  let periods: NamedPeriod[] = [];
  for (const one of columns) {
    // 小计 is of those since the one before it.
    const isRun = heading.endsWith("小计");
    if (isRun && one.index === index) break;
    if (isRun && one.aspect.kind === "level" && one.period === null) periods = [];
    const words = isLevel(one) && one.metric === metric ? one.period : null;
    const read = words === null ? null : readPeriodWords(words, ANY_YEAR);
    if (words !== null && read !== null) periods.push({ words, period: read });
  }
  if (periods.length === 0) return null;
  const isOwn = periods.every(({ words }) => readPeriodWords(words) !== null);
  const cover = coverOf(periods);
  // What is counted from the year's beginning needs no more than the last of its months.
  const latest = coverage === "cumulative" ? latestInYear(periods) : null;
  if (!cover.ok && latest === null) return cover;
  return { ok: true, words: cover.ok ? wordsOfPeriod(cover.period, isOwn) : (latest ?? "") };
}

/** The words of the last of some periods of one year; `null` where they are of several. */
function latestInYear(periods: readonly NamedPeriod[]): string | null {
  const years = new Set(periods.map(({ period }) => period.start.slice(0, 4)));
  const [last] = [...periods].sort((one, other) =>
    one.period.start > other.period.start ? -1 : 1,
  );
  return years.size === 1 && last !== undefined ? last.words : null;
}

/** A stretch as headings write it, with its year or, where they leave that out, without: 2023年1-3月, 全年. */
function wordsOfPeriod({ start, end = start }: PeriodWords, isOwn: boolean): string {
  const [year, to] = [start.slice(0, 4), end.slice(0, 4)];
  const said = isOwn ? `${year}年` : "";
  if (start === end && start === year) return isOwn ? said : "全年";
  if (start === year) return `${start}-${end}年`;
  if (start.length === 10 && !isOwn) return [start, end].map(dayInYear).join("至");
  if (year !== to || start.length !== 7) return `${start}至${end}`;
  const [from, until] = [start, end].map((date) => String(Number(date.slice(5))));
  return from === until ? `${said}${from}月` : `${said}${from}-${until}月`;
}

/** `2023-06-03` without its year: 6月3日. */
function dayInYear(date: string): string {
  const [, month, day] = date.split("-").map(Number);
  return `${month ?? 0}月${day ?? 0}日`;
}

/** Whether a column is of a metric itself, and of all its parts. */
function isLevel({ aspect, part }: ValueColumn): boolean {
  return aspect.kind === "level" && part === null;
}

/** The columns of a metric itself that stand side by side next before a column. */
function levelsBefore(
  index: number,
  metric: string | null,
  columns: readonly ValueColumn[],
): readonly ValueColumn[] {
  let run: ValueColumn[] = [];
  let isOver = false;
  for (const one of columns) {
    if (one.index >= index) break;
    // What grew since the same time of last year stands behind that and is of what stands before it.
    if (one.period !== null && isLastYear(one.period)) continue;
    // 户数 and 金额 of one year stand beside those of another.
    if (isLevel(one) && one.metric !== metric && one.period !== null) continue;
    const isOwn = isLevel(one) && one.metric === metric;
    if (isOwn && isOver) run = [];
    if (isOwn) run.push(one);
    isOver = !isOwn;
  }
  return run;
}

/**
 * The column whose period ends last, whichever stands first: 本期 beside 上年同期, 2023年 before 2022年. A column
 * without a period is of that of the table itself; of two that end together the last is meant.
 */
function latestOf(columns: readonly ValueColumn[]): ValueColumn | undefined {
  const year = columns
    .map(({ period }) => readPeriodWords(period ?? "")?.start.slice(0, 4))
    .find((one) => one !== undefined);
  const end = ({ period }: ValueColumn): string => {
    const read = period === null ? null : readPeriodWords(period, year ?? ANY_YEAR);
    return period === null ? "~" : (read?.end ?? read?.start ?? "");
  };
  return columns.reduce<ValueColumn | undefined>(
    (best, one) => (best === undefined || end(one) >= end(best) ? one : best),
    undefined,
  );
}

/** 全市 beside 城市 and 农村 is what they are parts of, and no metric. */
const WHOLE_PLACE = /^全[国省市州县区镇乡]$/u;

/** Columns that are read as one table, from 0; to the last where `to` is absent. */
interface ColumnRange {
  readonly from: number;
  readonly to?: number;
}

/**
 * The parts of a table whose rows go on beside themselves, `地区 产量 地区 产量`, as narrow pages print them; the
 * whole where its headings do not repeat.
 */
function rangesOf({ headings }: TableFrame): readonly ColumnRange[] {
  const width = headings.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const texts = Array.from({ length: width }, (_, index) => headingAt(headings, index).text);
  while (texts[texts.length - 1] === "") texts.pop();
  for (let size = 2; size * 2 <= texts.length; size += 1) {
    const repeats = texts.every((text, index) => text !== "" && text === texts[index % size]);
    const named = texts.slice(0, size).some((text) => SIDES.has(roleOf(text) ?? "value"));
    if (texts.length % size !== 0 || !repeats || !named) continue;
    return Array.from({ length: texts.length / size }, (_, part) => ({
      from: part * size,
      to: (part + 1) * size,
    }));
  }
  return [{ from: 0 }];
}

/** What tells the rows of a table apart. */
const SIDES: ReadonlySet<string> = new Set<SideRole>(["place", "metric", "period"]);

/**
 * Reads the headings of a table, of each part that goes on beside the others. `place` names the sheet; `known`
 * holds names of places that need no ending.
 */
export function readHeadings(
  frame: TableFrame,
  place: FilePlace,
  known: ReadonlySet<string>,
): readonly HeadingsReading[] {
  return rangesOf(frame).map((range) => new HeadingReader(frame, place, known, range).read());
}

/** Whether a row of the body holds a number in one of these columns. */
export function holdsValue(row: RawRow, values: readonly ValueColumn[]): boolean {
  return values.some(({ index }) => isValue(cellAt(row, index)));
}
