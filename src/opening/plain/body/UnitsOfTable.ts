import { foldWidth } from "../../../reading/signs/foldWidth";
import { shiftDecimalPoint } from "../../../export/formatPlainNumber";
import type { RawRow } from "../../csv/parseCsv";
import type { FilePlace } from "../../FileFault";
import { cellAt } from "../../FileTable";
import { indexUnit, unitNotStated, withoutScale } from "../../template/unitRecord";
import type { TableFrame } from "../headings/findFrame";
import { isRate } from "../words/headingWords";
import type { AroundCells } from "./AroundCells";
import type { RowMetric } from "../words/MetricNames";
import { plainFault } from "../plainFaults";
import type { PlainTable, Said } from "../PlainTable";
import { isMissing } from "../words/printedValue";
import { isCountedAlike, type ValueColumn } from "../headings/ValueColumn";
import { indexBaseIn, isUnit, splitUnit } from "../words/splitUnit";
import { roleOf } from "../words/tableRoles";

/** A name of an index. */
export const OF_INDEX = /=\s*100|为100|指数|^(?:CPI|PPI)$/u;
/** An index that is one of a change: its percent are of what it is counted from. */
const OF_PRICES =
  /(?:价格|物价|房价|总值|增加值|产值|产量|生产|销售)[\p{Script=Han}\uff1a]{0,8}指数|^(?:CPI|PPI)$/u;
/** Less than this no index of a change is; it is the change itself. */
const LEAST_OF_INDEX = 50;

/** What is counted in money. */
const OF_MONEY =
  /(?:额|资金|收入|支出|投资|产值|税收?|税金|[存贷]款|余额|费用?|成本|利润|补[贴助]|价值|金)$/u;

/** Whether a unit, one of several that a line names, is by the metric's name its own: 户 of 户数, 万元 of 金额, 个 of 项目数. */
function counts(unit: string, metric: string): boolean {
  const bare = withoutScale(unit);
  if (bare.endsWith("元")) return OF_MONEY.test(metric);
  if (bare === "人" && /人口$|人员$/u.test(metric)) return true;
  const own = /(?<own>[户人件家次起名宗套辆台所项亩])数$/u.exec(metric)?.groups?.["own"];
  return own === undefined ? bare === "个" && metric.endsWith("数") : bare === own;
}

/** What a name counts by its own last word: 受理件数, 优良天数, 综合得分. */
const COUNTED_BY =
  /(?:(?<unit>人次|[户人件家次起名宗套辆台所项亩天份个])数|(?:得|评|总)(?<mark>分))$/u;
/** Things that are counted in one way alone, by the names of how many there are. */
const COUNTED_THINGS: readonly (readonly [RegExp, string])[] = [
  [/床位数$/u, "张"],
  [/(?:机构|支部|总支|党委|党组织|村)数$/u, "个"],
  [/(?:企业|公司)数$/u, "家"],
  [/(?:党员|学生|教师|职工|干部|医师|护士)数$/u, "人"],
];
/** What no money is: a count by its name, a time, a rate other than one at which money changes hands. */
function isMoney(metric: string): boolean {
  const isRateOfOther = isRate(metric) && !/(?:汇率|费率)$/u.test(metric);
  return !isRateOfOther && !COUNTED_BY.test(metric) && !/(?:时长|时限|用时)$/u.test(metric);
}

/** A fraction, or a number that counts in thousands and more. */
const NOT_COUNTED = /[.\uff0e万亿千百]/u;

/** The unit that a metric's name says itself; `null` of one that says none, or whose numbers go beyond it. */
function unitOfName(metric: string, cells: readonly string[]): string | null {
  const { unit, mark } = COUNTED_BY.exec(metric)?.groups ?? {};
  if (mark !== undefined) return mark;
  // 3.2 below 户数 may be in thousands.
  const areWhole = cells.every((cell) => isMissing(cell) || !NOT_COUNTED.test(cell));
  const ofThing = COUNTED_THINGS.find(([things]) => things.test(metric))?.[1];
  return areWhole ? (unit ?? ofThing ?? null) : null;
}

/** What is in percent itself, so that it moves by points. */
const SHARE = /率$|比重$|比例$|占比$/u;

/** The unit of 2.05:1. */
const RATIO = "比";

/** Percentages of one metric by how their cells write them, for a fraction among percent signs. */
interface Percentages {
  readonly signed: string[];
  readonly bare: { readonly text: string; readonly place: FilePlace }[];
}

/** A number as a percentage and as the fraction that is one: 0.051% and 5.1%. */
function bothWays(text: string): { readonly low: string; readonly high: string } {
  const high = `${shiftDecimalPoint(Number.parseFloat(text), 2)}%`;
  return { low: `${text}%`, high };
}

/** A cell of values: its row and column, its metric, and what its row says of metric and unit. */
interface CellOfValues {
  readonly row: RawRow;
  readonly column: ValueColumn;
  readonly metric: string;
  readonly side: RowMetric | null;
  readonly said: Said | null;
}

/** The units of a table's numbers: what states them, and whether they agree. */
export class UnitsOfTable {
  private readonly known = new Map<string, string>();
  private readonly percentages = new Map<string, Percentages>();
  /** By their column, with the most that a fraction may be there. */
  private readonly shares = new Map<
    number,
    { readonly most: number; readonly told: Percentages["bare"] }
  >();

  constructor(
    private readonly table: PlainTable,
    private readonly frame: TableFrame,
    private readonly aroundCells: AroundCells,
    /** The name of the sheet, or the file's where it has none. */
    private readonly sheet: string,
  ) {}

  /** The unit that is stated for a cell: by its column, row, metric, or for all. `undefined`: refused. */
  stated(cell: CellOfValues): string | null | undefined {
    const { row, column, metric } = cell;
    const isLevel = column.aspect.kind === "level";
    if (isLevel && indexBaseIn(metric) !== null) return null;
    const stated = this.sayOf(cell);
    if (stated !== "%" || !isLevel || !OF_PRICES.test(metric)) return stated;
    // 居民消费价格指数（%）: 101.2 is the index, 1.2 what it grew by.
    const value = Number.parseFloat(row.cells[column.index] ?? "");
    return value >= LEAST_OF_INDEX ? null : stated;
  }

  private sayOf({ row, column, metric, side, said }: CellOfValues): string | null | undefined {
    const isLevel = column.aspect.kind === "level";
    if (column.unit !== null) return column.unit;
    const ofColumn = this.above(column.index);
    const isShare = column.aspect.kind === "share";
    const isAimed = column.aspect.kind === "target";
    if (ofColumn !== null && (isLevel || isShare || isAimed)) return ofColumn;
    if (isShare && this.frame.units.includes("%")) {
      this.table.taken.units.add("%");
      return "%";
    }
    if (column.aspect.kind === "rank") return "\u4f4d";
    const isAmount = column.aspect.kind === "change" && column.aspect.isAmount;
    if (!isLevel && !isAmount && !isAimed) return null;
    // 性别比 behind 男 and 女 is not counted in persons.
    const isOfColumn = side !== null && column.metric !== null && isRate(column.metric);
    const stated = isOfColumn ? null : this.ofRow(row, side, said);
    if (stated !== null) return stated;
    const named = this.frame.unitsOf.find(([name]) => metric.endsWith(name));
    if (named !== undefined) return named[1];
    const ofHead = this.aroundCells.unit;
    // 城镇化率 below 人口（万人） is not counted in persons.
    const isOfHead = ofHead !== null && (ofHead === "%" || !isRate(metric));
    const units = isOfHead ? [ofHead] : this.frame.units;
    // What is called an index is in percent only where all of the table is.
    const isIndex = column.isIndex || (side?.isIndex ?? false);
    if (isIndex && !(units.length === 1 && units[0] === "%")) return null;
    if (units.length === 0) {
      // A name that the metric is taken from may bear its unit: GDP（亿元）.
      const isFromName = this.frame.title === null && side === null && column.metric === null;
      return isFromName ? splitUnit(this.sheet).unit : null;
    }
    // 单位：亿元、% : percent goes to rates, the other to all else.
    const isOfRate = isRate(metric);
    // 单位：万元 is not said of 户数, 平均时长 or 满意率.
    const [only = "", ...more] = units;
    if (more.length === 0 && only.endsWith("元") && isLevel && !isMoney(metric)) return null;
    const fit = units.length === 1 ? units : units.filter((unit) => (unit === "%") === isOfRate);
    const [chosen, ...others] = fit.length > 1 ? fit.filter((unit) => counts(unit, metric)) : fit;
    if (chosen === undefined || others.length > 0) return isOfRate ? null : this.ofWhole(metric);
    if (isOfHead) this.table.taken.unitOfAbove.add(metric);
    else this.table.taken.units.add(chosen);
    return chosen;
  }

  /** 登记人数：农民工 is counted as 登记人数 is; `null` where it is no part of anything. */
  private ofWhole(metric: string): string | null {
    const unit = this.known.get(metric.slice(0, Math.max(0, metric.lastIndexOf("\uff1a"))));
    return unit !== undefined && isUnit(unit) ? unit : null;
  }

  private ofRow(row: RawRow, side: RowMetric | null, said: Said | null): string | null | undefined {
    if (said !== null && !isMissing(said.text) && !OF_INDEX.test(said.text)) {
      if (isUnit(said.text)) return foldWidth(said.text);
      this.table.tell(
        `unit of row ${row.number}`,
        plainFault("table_unknown_unit", said.place, said.text),
      );
      return undefined;
    }
    return side?.unit ?? null;
  }

  /** The unit that a row between headings and values gives for a column. */
  private above(index: number): string | null {
    const [top] = this.frame.headings;
    for (const row of this.frame.attributes) {
      const [label, cell] = [cellAt(row, 0), cellAt(row, index)];
      // 地区 merged over all rows of headings stands before the units too.
      const isMerged = top !== undefined && label === cellAt(top, 0);
      if ((label === "" || isMerged || roleOf(label) === "unit") && isUnit(cell)) return cell;
    }
    return null;
  }

  /**
   * The unit that a number gets, with what it writes itself; `isAssumed` where nothing says the percent.
   *
   * @param base the metric that it is of or tells of, `metric` its own name
   * @param cells the numbers of the metric, as they are written
   */
  settled(
    column: ValueColumn,
    base: string,
    metric: string,
    stated: string | null,
    own: string | null,
    cells: readonly string[],
  ): { readonly symbol: string; readonly isAssumed: boolean } {
    const unit = stated ?? own;
    const { kind } = column.aspect;
    const isOfRate =
      kind === "change" && (this.known.get(base) ?? (SHARE.test(base) ? "%" : "")) === "%";
    // By how much a percentage changed, in the percent of its row, are points: 3.4% after 3.6% is 0.2 less.
    const isByPoints = column.unit === null && column.aspect.kind === "change";
    if (isOfRate && unit === "%" && own === null && isByPoints) {
      this.table.taken.pointsAssumed.add(metric);
      return { symbol: "个百分点", isAssumed: true };
    }
    if (isOfRate && unit === "%" && own === null) this.table.taken.percentOfRates.add(metric);
    if (unit !== null && !/^[万亿千]$/u.test(unit)) return { symbol: unit, isAssumed: false };
    if (isOfRate && unit === null) {
      this.table.taken.pointsAssumed.add(metric);
      return { symbol: "个百分点", isAssumed: true };
    }
    // 增减额 and 目标 are counted as what they are of.
    const isAlike = kind !== "level" && isCountedAlike(column.aspect);
    const counted = isAlike && unit === null ? (this.known.get(base) ?? null) : null;
    if (counted !== null && isUnit(counted)) return { symbol: counted, isAssumed: true };
    // 2.05:1 is less by 0.03, and by no percent.
    if (unit === null && kind === "change" && this.known.get(base) === RATIO)
      return { symbol: unitNotStated.symbol.zh, isAssumed: false };
    if (unit === null && (kind === "completion" || kind === "change" || kind === "share")) {
      this.table.taken.percentAssumed.add(metric);
      return { symbol: "%", isAssumed: true };
    }
    if (column.isIndex || OF_INDEX.test(metric)) {
      return { symbol: indexUnit.symbol.zh, isAssumed: false };
    }
    const ofName = kind === "level" && unit === null ? unitOfName(metric, cells) : null;
    if (ofName !== null) {
      this.table.taken.unitOfName.add(metric);
      return { symbol: ofName, isAssumed: true };
    }
    this.table.taken.withoutUnit.add(metric);
    return { symbol: unitNotStated.symbol.zh, isAssumed: false };
  }

  /** Whether a metric is counted in one unit throughout; `said` is the cell that says otherwise. */
  isOneOf(metric: string, unit: string, said: Said): boolean {
    const known = this.known.get(metric);
    if (known === undefined) this.known.set(metric, unit);
    if (known === undefined || withoutScale(known) === withoutScale(unit)) return true;
    const told = { unit: known, metric };
    this.table.faults.push(plainFault("table_mixed_units", said.place, said.text, told));
    return false;
  }

  /** Units that the table states, 公顷、吨、公斤/公顷, where nothing says which of its numbers is counted in which. */
  tellUnused(): void {
    const { units } = this.frame;
    const { taken, linesLeftOut } = this.table;
    const unused = units.filter((unit) => !taken.units.has(unit));
    if (units.length > 1 && unused.length > 0 && taken.withoutUnit.size > 0)
      linesLeftOut.push(`单位：${unused.join("、")}`);
  }

  weighPercentage(metric: string, text: string, place: FilePlace): void {
    const known = this.percentages.get(metric) ?? { signed: [], bare: [] };
    this.percentages.set(metric, known);
    if (/[%\uff05]/u.test(text)) known.signed.push(text);
    else known.bare.push({ text, place });
  }

  /** Takes a share of which nothing says that it is in percent, to be told where all of its column may be fractions. */
  weighShare(column: number, text: string, place: FilePlace, isCompletion: boolean): void {
    const known = this.shares.get(column);
    if (known !== undefined) known.told.push({ text, place });
    // 1.05 of what was planned may be done, and no 1.05 of a whole.
    else this.shares.set(column, { most: isCompletion ? 2 : 1, told: [{ text, place }] });
  }

  /** 0.051 and 0.949 below 占比: nobody can say whether these are percentages. */
  private tellShares(): void {
    for (const { most, told: shares } of this.shares.values()) {
      const sizes = shares.map(({ text }) => Math.abs(Number.parseFloat(text)));
      const first = shares.find((_, at) => (sizes[at] ?? 0) > 0);
      if (first === undefined || !sizes.every((size) => size <= most)) continue;
      const { text, place } = first;
      this.table.faults.push(
        plainFault("table_fraction", place, text, { most, ...bothWays(text) }),
      );
    }
  }

  /** 0.631 beside 62.1%: a fraction that a spreadsheet would show as a percentage. */
  tellFractions(): void {
    this.tellShares();
    for (const { signed, bare } of this.percentages.values()) {
      const sample = signed.find((text) => Math.abs(Number.parseFloat(text)) > 2);
      if (sample === undefined) continue;
      for (const { text, place } of bare) {
        const value = Math.abs(Number.parseFloat(text));
        if (!(value > 0 && value <= 1)) continue;
        const slots = { sample, ...bothWays(text) };
        this.table.faults.push(plainFault("table_fraction_or_percent", place, text, slots));
      }
    }
  }
}
