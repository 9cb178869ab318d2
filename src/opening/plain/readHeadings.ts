import type { TableDimension } from "../../wording/views/tableRemarks";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { limits } from "../limits";
import { isNumber, type TableFrame } from "./findFrame";
import {
  type Aspect,
  type Coverage,
  isOfOthers,
  readAspect,
  readLastYear,
  withoutItemNumber,
} from "./headingWords";
import { plainFault } from "./plainFaults";
import { isMissing, isValue, signedChange } from "./printedValue";
import { type PeriodWords, periodInTitle, readPeriodWords } from "./readPeriodWords";
import { isUnit, splitUnit } from "./splitUnit";
import { isPart, isPlaceName, placeName, roleOf, rolesOfCorner, type SideRole } from "./tableRoles";

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
  /** What is put behind the metric's name: 同比增长; `null` where the column is the metric itself. */
  readonly aspectWords: string | null;
  readonly coverage: Coverage | null;
  readonly place: string | null;
  /** As the heading writes it; a part of a year is read with the year of the row or the title. */
  readonly period: string | null;
  /** The part of a population, or what else the columns are: 男, 城镇. */
  readonly part: string | null;
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

const ANY_YEAR = "2000";
/** A period, and what is said of it right behind. */
const PERIOD_BEFORE =
  /^((?:\d{4}年)?(?:\d{1,2}(?:[-\u2014\u2013~至到]+\d{1,2})?月份?|[一二三四1-4]季度|[上下]半年)?[末底]?)(.+)$/u;
/** The share of a column's cells that are numbers for it to be one of values. */
const MOSTLY = 0.5;

function cellAt(row: RawRow, index: number): string {
  return (row.cells[index] ?? "").trim();
}

/** A line break within a heading is a space. */
function unbroken(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
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

const LAST_YEAR_WORDS = "\u4e0a\u5e74\u540c\u671f";

/** The same stretch a year earlier: 上年同期. */
const LAST_YEAR = /^(?:上年|去年)(?:同期|同月|同季)?(?:数|累计|完成)?$/u;

/** The period that `上年同期` names beside one that is known; `null` for other words. */
export function lastYear(words: string, known: PeriodWords | null): PeriodWords | null {
  if (known === null || !LAST_YEAR.test(words)) return null;
  const earlier = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  const { start, end, timing } = known;
  return { start: earlier(start), ...(end === undefined ? {} : { end: earlier(end) }), timing };
}

/** Whether words that head a column or stand at its foot may be a period once a year is known. */
export function isPeriod(text: string): boolean {
  if (readPeriodWords(text) !== null || LAST_YEAR.test(text)) return true;
  return /[年月季半度]/u.test(text) && readPeriodWords(text, ANY_YEAR) !== null;
}

/** The dimension that the cells of a column without a known heading stand for. */
function roleOfCells(cells: readonly string[], known: ReadonlySet<string>): SideRole | "part" {
  const every = (passes: (cell: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(passes).length >= cells.length * 0.8;
  if (every(isPeriod)) return "period";
  if (every((cell) => isPlaceName(cell, known))) return "place";
  return every((cell) => isUnit(cell)) ? "unit" : "part";
}

class HeadingReader {
  readonly side: SideColumn[] = [];
  readonly leftOut: string[] = [];
  readonly faults: FileFault[] = [];
  private readonly values: Heading[] = [];
  /** Columns of words without a known heading. */
  private readonly words: Heading[] = [];

  constructor(
    private readonly frame: TableFrame,
    private readonly place: FilePlace,
    private readonly known: ReadonlySet<string>,
    private readonly columns: ColumnRange,
  ) {}

  private at({ index, text }: Heading, row = this.headerRow): FilePlace {
    const header = text === "" ? {} : { header: text };
    return { ...this.place, row, column: index, ...header };
  }

  private get headerRow(): number {
    return this.frame.headings[0]?.number ?? 1;
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
    const values = this.readValues();
    if (this.faults.length > 0) return { ok: false, faults: this.faults };
    if (
      values.length > 0 &&
      this.side.every(({ role }) => role === "left_out" || role === "unit")
    ) {
      return { ok: false, faults: [this.noSide()] };
    }
    const { side, leftOut } = this;
    return { ok: true, headings: { side, values, across: this.acrossOf(values), leftOut } };
  }

  /** What is said of rows that nothing names. */
  private noSide(): FileFault {
    const first = this.values[0] ?? { index: 0, parts: [], text: "" };
    return plainFault("table_no_side", this.at(first), first.text);
  }

  private sort(heading: Heading): void {
    const { index, parts, text } = heading;
    const last = parts[parts.length - 1] ?? "";
    const { cells, numbers } = profile(this.frame.body, index);
    const role = roleOf(text) ?? roleOf(last);
    if (role !== null && role !== "value") {
      // 指标 heads a column of dates where each series has a column of its own.
      const isDated = role === "metric" && roleOfCells(cells, this.known) === "period";
      this.side.push({ index, heading: text, role: isDated ? "period" : role });
      return;
    }
    if (cells.length === 0) {
      if (text !== "" && role === null) this.values.push(heading);
      return;
    }
    const corner = rolesOfCorner(text);
    if (corner.length === 2) {
      this.side.push({ index, heading: text, role: this.cornerRole(corner, index) });
      return;
    }
    if (text !== "" && cells.filter((cell) => isPart(cell)).length * 2 > cells.length) {
      this.words.push(heading);
      return;
    }
    if (text === "" && index > this.columns.from) this.takeUnnamed(heading, cells, numbers);
    else if (text === "") this.side.push({ index, heading: "", role: this.roleOfCorner(index) });
    else if (Math.max(numbers, changesIn(last, cells)) >= cells.length * MOSTLY || role === "value")
      this.values.push(heading);
    else this.words.push(heading);
  }

  /** A column that nothing heads: left out where it is filled throughout, a slip of the pen where it is not. */
  private takeUnnamed(heading: Heading, cells: readonly string[], numbers: number): void {
    const { body } = this.frame;
    const inRows = body.filter((row) => row.cells.filter((cell) => cell.trim() !== "").length > 1);
    if (numbers < cells.length * MOSTLY || cells.length * 2 >= inRows.length) {
      this.leftOut.push(columnName(heading.index));
      return;
    }
    const below = body.find((row) => cellAt(row, heading.index) !== "");
    const found = below === undefined ? "" : cellAt(below, heading.index);
    this.faults.push(fileFault("unnamed_column", this.at(heading), found));
  }

  private cornerRole(corner: readonly SideRole[], index: number): SideRole | "part" {
    const found = roleOfCells(profile(this.frame.body, index).cells, this.known);
    if (found !== "part") return found;
    const isAcross = (role: SideRole): boolean =>
      role === "period" &&
      this.frame.headings.some(({ cells }) =>
        cells.slice(index + 1).some((cell) => isPeriod(cell)),
      );
    return corner.find((role) => !isAcross(role) && role !== "period") ?? corner[0] ?? "part";
  }

  /** A corner that is left blank: places, periods, or else the metrics. */
  private roleOfCorner(index: number): SideRole | "part" {
    const role = roleOfCells(profile(this.frame.body, index).cells, this.known);
    return role === "part" ? "metric" : role;
  }

  /** Columns of words whose headings are not known: the first that tells rows apart is a dimension. */
  private settleWords(): void {
    for (const heading of this.words) {
      const { cells } = profile(this.frame.body, heading.index);
      const role = roleOfCells(cells, this.known);
      const { index, text } = heading;
      if (role !== "part" && !this.side.some((one) => one.role === role)) {
        this.side.push({ index, heading: text, role });
      } else if (this.tellsRowsApart(index)) this.side.push({ index, heading: text, role: "part" });
      else this.leftOut.push(text);
    }
    this.side.sort((left, right) => left.index - right.index);
    this.settleRows();
  }

  /** Rows with a unit each are metrics, whatever heads their names; of two columns of places the finer one tells. */
  private settleRows(): void {
    const named = this.side.find(({ role }) => role === "part");
    if (named !== undefined && this.has("unit") && !this.has("metric"))
      this.side.splice(this.side.indexOf(named), 1, { ...named, role: "metric" });
    const places = this.side.filter(({ role }) => role === "place");
    const inner = places[places.length - 1];
    if (inner === undefined || places.length < 2) return;
    for (const outer of places.slice(0, -1))
      this.side.splice(this.side.indexOf(outer), 1, { ...outer, role: "outer_place" });
  }

  /** Whether rows are alike without this column, and not with it. */
  private tellsRowsApart(index: number): boolean {
    const kept = this.side.filter(({ role }) => role !== "left_out" && role !== "unit");
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

  private readValues(): readonly ValueColumn[] {
    const isPlaces =
      !this.has("place") &&
      this.values.filter(({ parts }) => parts.some((part) => this.isPlace(part))).length * 2 >
        this.values.length;
    const columns: ValueColumn[] = [];
    let level: ValueColumn | null = null;
    for (const heading of this.values) {
      const column = this.readValue(heading, isPlaces, level);
      columns.push(column);
      if (column.aspect.kind === "level" && column.part === null) level = column;
    }
    const settled = columns.map((column) => this.ofOthers(column, columns));
    return this.withPeriods(settled);
  }

  /** 平均 beside months is no metric but what is worked out of them. */
  private ofOthers(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
    const { metric } = column;
    if (metric === null || !isOfOthers(metric)) return column;
    // 合计 beside 男 and 女 is what they are parts of.
    const isOfParts = columns.some(({ part, metric: named }) => part !== null && named === metric);
    if (isOfParts && isWhole(metric)) return { ...column, metric: null };
    const isBeside = columns.some(({ period, metric: named }) => period !== null && named === null);
    return isBeside ? { ...column, metric: null, part: metric } : column;
  }

  private isPlace(part: string): boolean {
    return isPlaceName(part, this.known);
  }

  /** Reads one heading; `level` is the column of the metric itself that stands last before it. */
  private readValue(heading: Heading, isPlaces: boolean, level: ValueColumn | null): ValueColumn {
    const { index, text, parts } = heading;
    const column: { -readonly [Key in keyof ValueColumn]: ValueColumn[Key] } = {
      index,
      heading: text,
      metric: null,
      aspect: { kind: "level", isAttained: false },
      aspectWords: null,
      coverage: null,
      place: null,
      period: null,
      part: null,
      unit: null,
      isIndex: false,
    };
    const names: string[] = [];
    for (const [at, part] of parts.entries()) {
      if (OF_WHICH.test(part)) continue;
      // 元 below 收入 is its unit; 合计 below 学生 are all of them.
      const isBelow = at > 0 && at === parts.length - 1;
      if (isBelow && isWhole(part)) continue;
      if (isBelow && isUnit(part) && readAspect(part) === null) {
        column.unit = part;
        continue;
      }
      const { name, unit, isIndex } = splitUnit(part);
      column.unit = unit ?? column.unit;
      column.isIndex ||= isIndex;
      const earlier = readLastYear(name);
      const said = earlier ?? readAspect(name, unit);
      if (roleOf(name) === "value") continue;
      if (earlier !== null && !isPeriod(name)) column.period = LAST_YEAR_WORDS;
      if (isPeriod(name)) column.period = column.period === null ? name : `${column.period}${name}`;
      else if (isPlaces && unit === null && !isPart(name)) column.place = placeName(name);
      else if (isPart(name)) column.part = name.replace(/^其中[:\uff1a]?/u, "");
      else if (said === null) this.takeName(column, withoutItemNumber(name), names);
      else {
        column.aspect = said.aspect;
        column.coverage = said.coverage;
        column.aspectWords = said.words;
      }
    }
    if (names.length > 0) column.metric = names.join("\uff1a");
    if (this.has("metric")) {
      // Where the rows are metrics, what else heads a column divides them.
      const part = column.part ?? (names.length === 0 ? null : names.join(" "));
      return { ...column, metric: null, part };
    }
    const dated =
      column.period === null && names.length === 1 ? periodInTitle(names[0] ?? "") : null;
    const bare =
      dated === null
        ? ""
        : (names[0] ?? "")
            .replace(dated.words, "")
            .replace(/^截[至止]/u, "")
            .trim();
    if (bare !== "" && !this.has("period")) {
      Object.assign(column, { metric: bare, period: dated?.words ?? null });
    }
    const tellsOfLevel = column.part !== null || column.aspect.kind !== "level";
    if (column.metric !== null || level === null || !tellsOfLevel) return column;
    const unit = column.unit ?? (column.part === null ? null : level.unit);
    return { ...column, metric: level.metric, period: column.period ?? level.period, unit };
  }

  /** A heading of its own: a metric's name, or a part of the year and what was done in it: 1-6月完成. */
  private takeName(
    column: { -readonly [Key in keyof ValueColumn]: ValueColumn[Key] },
    name: string,
    names: string[],
  ): void {
    const [, words = "", rest = ""] = PERIOD_BEFORE.exec(name) ?? [];
    const said = words !== "" && isPeriod(words) ? readAspect(rest, column.unit) : null;
    if (said === null) {
      names.push(name);
      return;
    }
    column.period = column.period === null ? words : `${column.period}${words}`;
    column.aspect = said.aspect;
    column.coverage = said.coverage;
    column.aspectWords = said.words;
  }

  /** A change without a period of its own belongs to the column before it, or to the latest of all before it. */
  private withPeriods(columns: readonly ValueColumn[]): readonly ValueColumn[] {
    const levels = columns.filter(
      ({ aspect, period }) => aspect.kind === "level" && period !== null,
    );
    const last = levels[levels.length - 1];
    // 本期 beside 上年同期 is the period of the table itself, and the later one.
    const isOwn = columns.some(({ aspect, period }) => aspect.kind === "level" && period === null);
    const isEarlier = levels.every(({ period }) => LAST_YEAR.test(period ?? ""));
    const latest = levels.reduce<ValueColumn | undefined>(
      (best, column) => (startOf(column) > startOf(best) ? column : best),
      last,
    );
    const named = new Set(
      columns.filter(({ aspect }) => aspect.kind === "level").map(({ metric }) => metric),
    );
    const [sole = null] = named;
    return columns.map((plain) => {
      // 排名 before the one value that is ranked.
      const isAside = plain.metric === null && plain.aspect.kind !== "level";
      const column = isAside && named.size === 1 ? { ...plain, metric: sole } : plain;
      // Behind 2023年 and 2022年 side by side a change is of the later one, in whichever order they stand.
      const run = levelsBefore(column, columns);
      if (column.aspect.kind === "change" && run.length > 1 && !saysItsPeriod(column)) {
        const later = run.reduce((best, one) => (startOf(one) > startOf(best) ? one : best));
        return { ...column, period: later.period };
      }
      if (column.aspect.kind === "level" || column.period !== null || last === undefined)
        return column;
      if (isOwn && isEarlier) return column;
      const before = levels.filter(({ index }) => index < column.index);
      const owner = column.index > last.index ? latest : (before[before.length - 1] ?? levels[0]);
      return { ...column, period: owner?.period ?? null };
    });
  }

  private acrossOf(values: readonly ValueColumn[]): TableDimension | null {
    if (values.length === 1 && roleOf(values[0]?.heading ?? "") === "value") return null;
    const count = (passes: (column: ValueColumn) => boolean): number =>
      values.filter(passes).length;
    if (count(({ period }) => period !== null) * 2 >= values.length) return "period";
    if (count(({ place }) => place !== null) * 2 >= values.length) return "place";
    return "metric";
  }
}

/** The dated columns of the metric itself that stand right before a column, without another between them. */
function levelsBefore(
  column: ValueColumn,
  columns: readonly ValueColumn[],
): readonly ValueColumn[] {
  const before = columns.filter(({ index }) => index < column.index);
  const isLevel = ({ aspect, period, metric }: ValueColumn): boolean =>
    aspect.kind === "level" && period !== null && metric === column.metric;
  const others = before.filter((one) => !isLevel(one));
  const last = others[others.length - 1]?.index ?? -1;
  return before.filter(({ index }) => index > last);
}

/** Whether a column's own heading says its period. */
function saysItsPeriod({ heading, period }: ValueColumn): boolean {
  return period !== null && heading.includes(period);
}

/** When the period of a heading begins, for comparing; empty where it has none. */
function startOf(column: ValueColumn | undefined): string {
  const words = column?.period ?? null;
  return words === null ? "" : (readPeriodWords(words, ANY_YEAR)?.start ?? "");
}

/** `D 列`: a column by its letter, for want of a name. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

const OF_WHICH = /^其中[:\uff1a]?$/u;

/** Words for all parts together. */
function isWhole(words: string): boolean {
  return /^(?:合计|总计|小计)$/u.test(words.replace(/\s/gu, ""));
}

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
  return values.some(({ index }) => isNumber(cellAt(row, index)) || isValue(cellAt(row, index)));
}
