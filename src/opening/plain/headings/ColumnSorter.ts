import { columnLetters } from "../../../export/workbook/Sheet";
import type { FileFault, FilePlace } from "../../FileFault";
import { fileFault } from "../../fileFaults";
import type { TableFrame } from "./findFrame";
import { type Heading, headingAt, profile, toldApart } from "./headingAt";
import { isOfOthers, readAspect, withTold } from "../words/headingWords";
import { isValue, signedChange } from "../words/printedValue";
import { isPeriod } from "../words/readPeriodWords";
import { cellAt } from "../../FileTable";
import { isUnit, splitUnit } from "../words/splitUnit";
import {
  isOwnName,
  isPart,
  isPlaceName,
  namesTasks,
  REST_OF_PLACES,
  roleOf,
  rolesOfCorner,
  type SideRole,
} from "../words/tableRoles";

/** A column that tells of the rows; `part` is a dimension of the table's own, such as 年龄组. */
export interface SideColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: SideRole | "part" | "outer_place";
}

/** Columns that are read as one table, from 0; to the last where `to` is absent. */
export interface ColumnRange {
  readonly from: number;
  readonly to?: number;
}

/** The share of a column's cells that are numbers for it to be one of values. */
const MOSTLY = 0.5;

const LEVEL_OF_METRICS = /^[一二三四]级指标(?:名称)?$/u;
const OFFICE = /[^\d](?:[局委办厅院校处队社站所]|公司|集团|中心)$/u;

/** How many cells of a column say in words how something changed: 下降0.3. */
function changesIn(heading: string, cells: readonly string[]): number {
  const { name, unit } = splitUnit(heading);
  const [, told = name] = withTold(name) ?? [];
  return readAspect(told, unit)?.aspect.kind === "change"
    ? cells.filter((cell) => isValue(signedChange(cell))).length
    : 0;
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

/** Parts the columns of a table into those that tell of the rows and those of values. */
export class ColumnSorter {
  side: SideColumn[] = [];
  readonly leftOut: string[] = [];
  /** What is wrong with the headings, of rows and of values alike. */
  readonly faults: FileFault[] = [];
  readonly values: Heading[] = [];
  /** Columns of words without a known heading. */
  private readonly words: Heading[] = [];

  constructor(
    private readonly frame: TableFrame,
    private readonly filePlace: FilePlace,
    private readonly known: ReadonlySet<string>,
    private readonly range: ColumnRange,
  ) {}

  /** Sorts all columns up to the table's `width`. */
  sort(width: number): void {
    const { from, to = width } = this.range;
    const headings = Array.from({ length: Math.max(0, to - from) }, (_, at) =>
      headingAt(this.frame.headings, from + at),
    );
    for (const heading of toldApart(headings)) this.sortOne(heading);
    this.settleWords();
  }

  /** Where a heading stands. */
  at({ index, text }: Heading): FilePlace {
    const header = text === "" ? {} : { header: text };
    return { ...this.filePlace, row: this.frame.headerRow, column: index, ...header };
  }

  has(role: SideRole): boolean {
    return this.side.some((one) => one.role === role);
  }

  private sortOne(heading: Heading): void {
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
        role === "value" ||
        splitUnit(last).unit !== null ||
        Math.max(numbers, changesIn(last, cells)) >= cells.length * MOSTLY;
      (isOfNumbers && !isOfParts ? this.values : this.words).push(heading);
    } else if (index > this.range.from) this.takeUnnamed(heading, cells, numbers);
    else this.side.push({ index, heading: "", role: this.cornerRole(cells, "metric") });
  }

  /** A column that nothing heads: left out where it is filled throughout, a slip of the pen where it is not. */
  private takeUnnamed(heading: Heading, cells: readonly string[], numbers: number): void {
    const { body } = this.frame;
    const inRows = body.filter((row) => row.cells.filter((cell) => cell.trim() !== "").length > 1);
    if (numbers < cells.length * MOSTLY || cells.length * 2 >= inRows.length) {
      this.leftOut.push(columnLetters((this.filePlace.left ?? 0) + heading.index));
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

  /** 一级指标 beside 二级指标 only groups those, where each of these stands once. */
  private settleGroups(): void {
    const levels = this.words.filter(({ text }) => LEVEL_OF_METRICS.test(text));
    const [finest] = levels.slice(-1);
    if (finest === undefined || levels.length < 2 || this.has("metric")) return;
    const { cells } = profile(this.frame.body, finest.index);
    if (new Set(cells).size < cells.length) return;
    for (const { index, text } of levels)
      this.side.push({
        index,
        heading: text,
        role: index === finest.index ? "metric" : "left_out",
      });
  }

  /** Columns of words whose headings are not known: the first that tells rows apart is a dimension. */
  private settleWords(): void {
    this.settleGroups();
    const settled = new Set(this.side.map(({ index }) => index));
    for (const heading of this.words.filter(({ index }) => !settled.has(index))) {
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
}
