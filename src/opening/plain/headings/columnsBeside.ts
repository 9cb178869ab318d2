import type { RawRow } from "../../csv/parseCsv";
import { coverageOf, isOfOthers, isOpen, isRate, saysBaseAlone } from "../words/headingWords";
import { signedChange } from "../words/printedValue";
import { ANY_YEAR, isEarlier, isLastYear, readPeriodWords } from "../words/readPeriodWords";
import { cellAt } from "../../FileTable";
import { withoutScale } from "../../template/unitRecord";
import { isTotal } from "../words/totals";
import { isLevel, type ValueColumn } from "./ValueColumn";

/* What a column of values leaves open is said by those that stand beside it. */

const POINTS = "百分点";

/** A change right behind a share, in points or called so, 占比同比, is one of the share. */
export function ofShare(column: ValueColumn, before: readonly ValueColumn[]): ValueColumn {
  const share = before[before.length - 1];
  if (share === undefined || column.aspect.kind !== "change") return column;
  const whole = `${share.metric ?? ""}${share.aspectWords}`;
  const isOfShare =
    share.aspect.kind === "share" && column.unit === POINTS && share.metric === column.metric;
  const isCalledSo = column.metric !== null && whole.endsWith(column.metric);
  return isOfShare || isCalledSo ? { ...column, metric: whole } : column;
}

/** 排名 behind 增速 is of that where nothing says how much the metric itself is. */
export function ofGrowth(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const { aspect, metric, aspectWords } = column;
  if (aspect.kind !== "rank" || aspect.of !== "level" || metric === null) return column;
  const told = columns.filter((one) => one.metric === metric && one.index < column.index);
  const grown = told.find((one) => one.aspect.kind === "change");
  if (grown === undefined || told.some(isLevel)) return column;
  const words = `${grown.aspectWords}${aspectWords}`;
  return { ...column, aspect: { ...aspect, of: "change" }, aspectWords: words };
}

/** 其中：轻工业 behind 工业产值 is 工业产值：轻工业, in its unit where it states none and is no rate. */
export function among(column: ValueColumn, whole: ValueColumn): ValueColumn {
  const { aspect, metric, part } = column;
  if (aspect.kind !== "level" || part !== null || metric === null || whole.metric === null)
    return column;
  return inUnitOf({ ...column, metric: `${whole.metric}\uff1a${metric}` }, whole);
}

/** 第一产业 beside 总量（亿元） below 地区生产总值 is in its unit, where it states none and is no rate. */
export function inUnitOf(column: ValueColumn, whole: ValueColumn | undefined): ValueColumn {
  const { metric, unit, aspect } = column;
  const isOf = metric?.startsWith(`${whole?.metric ?? "-"}\uff1a`) === true;
  if (whole === undefined || !isOf || unit !== null || isRate(metric)) return column;
  return aspect.kind === "level" ? { ...column, unit: whole.unit } : column;
}

/** 上年同期 behind 累计 is of as many months as that, behind 本月 of one, and behind 1-6月 of those. */
export function ofSpanBefore(column: ValueColumn, before: ValueColumn | null): ValueColumn {
  const { coverage, metric, period } = column;
  if (period === null || !isLastYear(period) || before?.metric !== metric) return column;
  const own = before.period === null || isEarlier(before.period) ? null : before.period;
  return { ...column, coverage: coverage ?? before.coverage, periodBefore: own };
}

/**
 * 同比增长 and 上年同期 behind 青石县 are of that place where they stand behind others too, or other places behind them;
 * what stands once, behind the last of several, only where that is all of them together.
 */
export function ofPlaceBefore(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const { aspect, aspectWords, index, metric, part, period, place } = column;
  const isTold = aspect.kind !== "level" || (period !== null && isEarlier(period));
  if (place !== null || part !== null || !isTold) return column;
  const ofPlaces = columns.filter((one) => one.place !== null && one.metric === metric);
  const [before] = ofPlaces.filter((one) => one.index < index).slice(-1);
  const alike = columns.filter((one) => one.aspectWords === aspectWords && one.metric === metric);
  const isClear =
    alike.filter((one) => one.place === null && one.period === period).length > 1 ||
    ofPlaces.some((one) => one.index > index) ||
    isTotal(before?.place ?? "");
  return before !== undefined && isClear ? { ...column, place: before.place } : column;
}

/** 上周价格 beside 本周价格: what a number was before, of which nothing grew. */
const OF_BEFORE = /^(?:上[周旬期月年]|上季|去年|前[期周]|昨日)/u;

/** The column of a number itself, whole or a part, that stands last before another and is of no earlier time. */
function valueBefore(index: number, columns: readonly ValueColumn[]): ValueColumn | undefined {
  const before = columns.filter((one) => one.index < index && one.aspect.kind === "level");
  const own = before.filter(({ part }) => !OF_BEFORE.test(part ?? ""));
  return own[own.length - 1] ?? before[before.length - 1];
}

/**
 * 同比 behind 期末实有, and again behind 本月新登记, is each time of the part that it stands behind: where it stands
 * there more than once, or nothing but parts is told.
 */
export function ofPart(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const { aspect, aspectWords, index, metric, part, period } = column;
  if ((aspect.kind !== "change" && aspect.kind !== "rank") || part !== null) return column;
  const alike = columns.filter(
    (one) =>
      one.aspectWords === aspectWords &&
      one.metric === metric &&
      one.part === null &&
      one.period === period,
  );
  if (alike.length === 1 && columns.some(isLevel)) return column;
  const before = valueBefore(index, columns);
  const coverage = column.coverage ?? before?.coverage ?? null;
  return { ...column, part: before?.part ?? null, coverage };
}

/**
 * 同比 behind 事故起数（起）, and again behind 死亡人数（人）, where each is counted apart: each time of what stands before
 * it, and so where another such number follows it. What stands behind all of them is of none alone.
 */
export function ofCounted(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const { aspect, aspectWords, index, metric, part } = column;
  if (aspect.kind === "level" || metric !== null || part !== null) return column;
  const levels = columns.filter((one) => isLevel(one) && one.metric !== null);
  const [before] = levels.filter((one) => one.index < index).slice(-1);
  const alike = columns.filter((one) => one.aspectWords === aspectWords && one.metric === null);
  const isFollowed = levels.some((one) => one.index > index);
  return before !== undefined && (alike.length > 1 || isFollowed)
    ? { ...column, metric: before.metric }
    : column;
}

const EPSILON = 1e-6;

function numberAt(row: RawRow, { index, aspectWords }: ValueColumn): number {
  const text = signedChange(cellAt(row, index), aspectWords).replaceAll(",", "");
  return /[%\uff05]|百分点/u.test(text) ? Number.NaN : Number.parseFloat(text);
}

/** What may fall by more than all of it, below zero. */
const BALANCE = /利润|盈|亏|净|差额|结余|损益/u;

/** Whether a change fell by more than the hundred percent that there are of what is still above zero: it is an amount. */
function isBelowAll(column: ValueColumn, level: ValueColumn, body: readonly RawRow[]): boolean {
  if (BALANCE.test(level.heading)) return false;
  return body.some((row) => numberAt(row, column) < -100 && numberAt(row, level) >= 0);
}

/**
 * 压减 behind 改革前 and 改革后, 增减 behind two years: by how much they differ where that is so in every row, and in
 * percent where that is. What no row settles stays as the words are mostly meant.
 */
export function asDifference(
  column: ValueColumn,
  columns: readonly ValueColumn[],
  body: readonly RawRow[],
): ValueColumn {
  const { aspect, aspectWords, index, metric, place, unit } = column;
  const isBase = saysBaseAlone(aspectWords);
  if (aspect.kind !== "change" || unit !== null || !(isBase || isOpen(aspectWords))) return column;
  const [before, after] = columns
    .filter(
      (one) =>
        one.index < index &&
        one.place === place &&
        isLevel(one) &&
        (metric ?? one.metric) === one.metric,
    )
    .slice(-2);
  if (before === undefined) return column;
  if (after === undefined)
    return isBase && isBelowAll(column, before, body)
      ? { ...column, aspect: { ...aspect, isAmount: true } }
      : column;
  const rows = body
    .map((row) => [before, after, column].map((one) => numberAt(row, one)))
    .filter((numbers) => numbers.every(Number.isFinite));
  const isAll = (size: (from: number, to: number) => number, near: number): boolean =>
    rows.length > 0 &&
    rows.every(([from = 0, to = 0, told = 0]) => {
      const difference = Math.abs(Math.abs(size(from, to)) - Math.abs(told));
      return difference <= near + EPSILON;
    });
  const isAmount = isAll((from, to) => to - from, 0);
  const isPercent = isAll((from, to) => ((to - from) / from) * 100, 0.5);
  return isAmount === isPercent ? column : { ...column, aspect: { ...aspect, isAmount } };
}

/**
 * 批次 and 人次 below 来访, 万元 and % below 同比增减, are told apart by their units: each number has a name of its own, and
 * what changed by so many 万元 did so by an amount.
 */
export function apartByUnit(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const { aspect, aspectWords, metric, unit } = column;
  const alike = columns.filter((one) => isSameBut(one, column));
  if (unit === null || !alike.some((one) => withoutScale(one.unit ?? unit) !== withoutScale(unit)))
    return column;
  if (aspect.kind === "level" && metric !== null)
    return { ...column, metric: `${metric}\uff08${unit}\uff09` };
  if (aspect.kind !== "change" || unit === "%") return column;
  const isAmount = !unit.endsWith(POINTS);
  const words = `${aspectWords}\uff08${unit}\uff09`;
  return { ...column, aspect: { ...aspect, isAmount }, aspectWords: words };
}

const AMOUNT = "金额";

/** Whether two columns tell the same of the same, whatever their units are. */
function isSameBut(one: ValueColumn, other: ValueColumn): boolean {
  const told = ({
    aspectWords,
    coverage,
    metric,
    part,
    period,
    place,
    stage,
  }: ValueColumn): string =>
    JSON.stringify([aspectWords, coverage, metric, part, period, place, stage?.end]);
  return one.aspect.kind === other.aspect.kind && told(one) === told(other);
}

/** 金额 beside 增幅 alone is what the rows are themselves; beside 笔数 it is one of two ways to count them. */
export function ofAmount(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const isSole = columns.every(
    ({ aspect, metric, part }) =>
      aspect.kind !== "level" || (metric === null && (part === null || part === AMOUNT)),
  );
  return column.part === AMOUNT && isSole ? { ...column, part: null } : column;
}

/** 平均 beside months is no metric but what is worked out of them. */
export function ofOthers(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
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

function goesOnFromJanuary(words: string): boolean {
  const { start = "", end } = readPeriodWords(words, ANY_YEAR) ?? {};
  return end !== undefined && start.endsWith("-01") && start.length === 7;
}

/** 本月 and 本季 beside 1—9月累计 end when that does, where all such headings name one stretch. */
export function asSoFar(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const [words = null, ...others] = new Set(
    columns.flatMap(({ period }) => (period !== null && goesOnFromJanuary(period) ? [period] : [])),
  );
  if (words === null || others.length > 0) return columns;
  return columns.map((column) => {
    const { coverage, period } = column;
    const isOfPart = coverage === "month" || coverage === "quarter";
    return isOfPart && period === null ? { ...column, period: words } : column;
  });
}

/** What tells of a metric and has no period of its own is of the latest of the values before it, or of all. */
export function withPeriods(
  columns: readonly ValueColumn[],
  title: string | null,
): readonly ValueColumn[] {
  const undivided = columns.filter(isLevel);
  const levels =
    undivided.length > 0 ? undivided : columns.filter(({ aspect }) => aspect.kind === "level");
  const [sole = null, ...others] = new Set(levels.map(({ metric }) => metric));
  return columns.map((column) => {
    if (column.aspect.kind === "level") return column;
    // 排名 before the one value that is ranked; 增速 only where no title names anything else that grew.
    const { kind } = column.aspect;
    const isTitled = title?.includes(sole ?? "") ?? true;
    const isTold = columns.some((one) => one.aspect.kind === kind && one.metric !== null);
    const isOfNext = (kind !== "change" && kind !== "share") || (isTitled && !isTold);
    const metric = column.metric ?? (isOfNext && others.length === 0 ? sole : null);
    if (column.period !== null) return { ...column, metric };
    const before = levelsBefore(column.index, metric, columns);
    const ofSamePart = levels.filter(({ part }) => part !== null && part === column.part);
    // 完成比例 behind 一季度 to 四季度 and 全年完成 is of what was done in all.
    const done = columns.filter(
      (one) => one.index < column.index && one.aspect.kind === "level" && one.aspect.isAttained,
    );
    const attained = kind === "completion" ? done[done.length - 1] : undefined;
    const owner =
      attained ?? latestOf([before, ofSamePart].find((some) => some.length > 0) ?? levels);
    // Growth behind 累计 is of what was counted from the year's beginning.
    const isSoFar =
      kind === "completion" &&
      levels.some((one) => (one.coverage ?? coverageOf(one.metric ?? "")) === "cumulative");
    const ofOwner = isSoFar ? "cumulative" : (owner?.coverage ?? null);
    const coverage = column.coverage ?? (kind === "target" ? null : ofOwner);
    return { ...column, metric, coverage, period: owner?.period ?? null };
  });
}

/**
 * 人均GDP behind 2023年GDP is of that year, where no other heading names a period; the metrics that are so dated are
 * put into `taken`.
 */
export function asBefore(
  columns: readonly ValueColumn[],
  taken: Set<string>,
): readonly ValueColumn[] {
  const [first] = columns;
  // 2022年 alone heads numbers of what the title names.
  const words = first?.metric === null ? null : (first?.period ?? null);
  const read = words === null ? null : readPeriodWords(words);
  const isSole = columns.every(({ period }) => period === null || period === words);
  if (read === null || read.timing === "as_of" || !isSole) return columns;
  return columns.map((column) => {
    const { aspect, metric, period, stage } = column;
    if (period !== null || metric === null || aspect.kind !== "level" || stage !== null)
      return column;
    taken.add(metric);
    return { ...column, period: words };
  });
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
    if (one.period !== null && isEarlier(one.period)) continue;
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
