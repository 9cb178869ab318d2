import { foldWidth } from "../../../reading/signs/foldWidth";
import type { FilePlace } from "../../FileFault";
import {
  among,
  apartByUnit,
  asBefore,
  asDifference,
  asSoFar,
  inUnitOf,
  ofAmount,
  ofCounted,
  ofGrowth,
  ofOthers,
  ofPart,
  ofPlaceBefore,
  ofShare,
  ofSpanBefore,
  withPeriods,
} from "./columnsBeside";
import type { ColumnSorter } from "./ColumnSorter";
import { ofAllTime, spanOf } from "./columnSpans";
import type { TableFrame } from "./findFrame";
import { type Heading, profile } from "./headingAt";
import {
  coverageOf,
  isRate,
  readAspect,
  readEarlier,
  readStage,
  withoutItemNumber,
  withTold,
} from "../words/headingWords";
import { saysAmong, withoutAmong } from "../words/MetricNames";
import { plainFault } from "../plainFaults";
import { signedChange } from "../words/printedValue";
import {
  impossibleDate,
  isEarlier,
  isLastYear,
  isPeriod,
  periodInName,
  periodInTitle,
  PLAN,
  readPeriodWords,
} from "../words/readPeriodWords";
import { cellAt } from "../../FileTable";
import { indexBaseIn, isUnit, splitUnit, withIndex } from "../words/splitUnit";
import { withoutPlaces } from "../words/tableName";
import { isBand, isPart, isPlaceName, placeName, roleOf } from "../words/tableRoles";
import { isTotal, type UncoveredTotal } from "../words/totals";
import { isCountedAlike, isLevel, type ValueColumn } from "./ValueColumn";

/** A period, and what is said of it right behind. */
const PERIOD_BEFORE = new RegExp(
  `^(${PLAN}[末底]?|(?:截[至止])?(?:\\d{4}年)?(?:\\d{1,2}(?:[-\\u2014\\u2013~至到]+\\d{1,2})?月份?|[一二三四1-4]季度|[上下]半年)?[末底]?)(?!龄|薪|嫂|票)(.+)$`,
  "u",
);
/** A period that says its years itself. */
const OWN_YEARS = new RegExp(`\\d{4}年|^${PLAN}`, "u");
/** Of what stands before it as much as each has: 村均. */
const MEAN = /^[村人户镇乡亩日月]均$/u;
/** 上月得分 is of the month before; 上月结余 is what was left of it, now. */
const EARLIER_BEFORE =
  /^(上月|上季度|(?:上年|去年)同[期月季])(?!末|底|结|余|滚|相比)(?=\p{Script=Han}{2})/u;
/** Rows that tell how the rows of a table write their periods. */
const ROWS_TRIED = 5;
const LAST_YEAR_WORDS = "\u4e0a\u5e74\u540c\u671f";
/** That something moved, up or down, or from when: 较上季度. */
const MOVED =
  /(?:变化|变动|升降)(?:情况)?$|^[较比](?:上年|去年|上月|上季度?|上期)(?:同期)?(?:相比)?$/u;
/** Of how many something is to be done. */
const PLANNED = /(?:任务|计划|目标|应\p{Script=Han}{1,3})(?:总?数|总?量)$/u;
/** 按性别分 above 男 and 女 says by what they are parted, and names nothing. */
const SORTED = /^按.*分组?$/u;
/** 全市 beside 城市 and 农村 is what they are parts of, and no metric. */
const WHOLE_PLACE = /^全[国省市州县区镇乡]$/u;

/** Whether a part of a heading names what is counted, and says nothing of it. */
function isName(words: string): boolean {
  return (
    !isPeriod(words) && !isPart(words) && readAspect(words) === null && readStage(words) === null
  );
}

/** A column of values whose headings are being read. */
type OpenColumn = { -readonly [Key in keyof ValueColumn]: ValueColumn[Key] };

/** Whether a column counts things, such as are parted by their size, and no money. */
function isCount({ metric, unit }: ValueColumn): boolean {
  return unit === null ? metric?.endsWith("数") === true : unit !== "%" && !unit.endsWith("元");
}

/** A year, and the part of it that stands below. */
function takePeriod(column: OpenColumn, words: string): void {
  column.period = `${column.period ?? ""}${words}`;
}

/** Parts of which each is told; 全市 above 上月=100 is no part. */
function joined(part: string | null, words: string): string {
  return part === null ? words : `${part} \u00b7 ${words}`;
}

/** What else a heading says that names what its numbers are counted from: 1-3月 of 上年同期=100（1-3月平均）. */
function besideBase(name: string, base: string): string {
  return foldWidth(name)
    .replace(/\s/gu, "")
    .replace(base, "")
    .replace(/^\((.*)\)$/u, "$1")
    .replace(/平均$/u, "");
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
  const earlier = readEarlier(name);
  const dated = isPeriod(period) ? readAspect(ofYearBefore(period, rest), unit) : null;
  // 排名 below 增速 is the rank of that.
  const { kind } = column.aspect;
  const ofTold = kind === "level" ? null : readAspect(`${column.aspectWords}${name}`, unit);
  const isOfTold = ofTold?.aspect.kind === "rank";
  const said = isOfTold ? ofTold : (earlier ?? dated ?? readAspect(name, unit));
  if (said === null) return false;
  if (earlier !== null) column.period = isLastYear(earlier.when) ? LAST_YEAR_WORDS : earlier.when;
  else if (dated !== null) takePeriod(column, period);
  // 绝对额 below 本月 is still that of the month.
  column.coverage = said.coverage ?? column.coverage;
  // 当月 below 增加值增速 is the growth of the month.
  if (kind !== "level" && said.aspect.kind === "level" && said.words === "") return true;
  column.aspect = said.aspect;
  column.aspectWords = said.words;
  return true;
}

/** Reads what the headings of the columns of values say. */
export class ValueReader {
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
    private readonly columns: ColumnSorter,
  ) {}

  /** The columns of values from left to right, and those of totals that are none. */
  read(): {
    readonly values: readonly ValueColumn[];
    readonly uncovered: readonly UncoveredTotal[];
    /** Metrics that are of the period of an earlier column. */
    readonly datedAsBefore: ReadonlySet<string>;
  } {
    const isPlaces = !this.columns.has("place") && this.arePlaces();
    const ends = new Set(
      this.columns.values.flatMap(({ parts }) => parts.map((part) => readStage(part)?.end)),
    );
    const units = this.columns.values.flatMap(({ parts }) =>
      parts.map((part) => splitUnit(part).unit),
    );
    const stated = units.filter((unit) => unit !== null && unit !== "%");
    const isUncounted = ({ parts }: Heading): boolean =>
      parts.some(isName) &&
      parts.every((part) => splitUnit(part).unit === null && !isRate(part)) &&
      parts.every((part) => isName(part) || isPeriod(part));
    const areSome = this.frame.units.length === 0 && stated.length > 0;
    const ways = new Set([
      ...stated,
      ...(this.columns.values.some(isUncounted) && areSome ? [""] : []),
    ]);
    this.areCountedApart = !this.columns.has("unit") && ways.size > 1;
    this.isCountedBeside = this.columns.has("unit") || stated.length > 0 || this.countRows();
    this.arePairs = ends.has("before") && ends.has("after");
    const columns: ValueColumn[] = [];
    let level: ValueColumn | null = null;
    for (const heading of this.columns.values) {
      const read = this.readValue(heading, isPlaces, level);
      const owner = heading.parts.some(saysAmong) ? (this.whole?.column ?? null) : null;
      const own = owner === null ? inUnitOf(read, this.whole?.column) : among(read, owner);
      const shared = ofShare(ofSpanBefore(own, level), columns);
      const column = this.ofRank(this.rankOfGrowth(shared, columns), columns);
      columns.push(column);
      // 排名 behind 上年同期 is of the number before that.
      const isOfBefore = column.period !== null && isEarlier(column.period);
      if (isLevel(column) && !(isOfBefore && level?.metric === column.metric)) level = column;
      if (isLevel(column) && owner === null) this.whole = { column, heading };
      if (PLANNED.test(column.metric ?? "") && isLevel(column)) this.planned = { column, heading };
    }
    const placed = columns.map((one) => ofPlaceBefore(one, columns));
    const counted = this.areCountedApart ? placed.map((one) => ofCounted(one, placed)) : placed;
    const told = this.columns.has("metric")
      ? counted.map((one) => ofPart(ofAmount(one, counted), counted))
      : placed;
    const { body } = this.frame;
    const settled = told
      .map((column) => ofOthers(ofGrowth(column, columns), columns))
      .map((column, _, all) => asDifference(column, all, body))
      .map((column, _, all) => apartByUnit(column, all));
    const uncovered: UncoveredTotal[] = [];
    const spanned = settled.flatMap((column) => {
      const cover = spanOf(column, settled);
      if (cover === null) return [column];
      if (cover.ok) return [ofAllTime(column, cover.words)];
      uncovered.push({ words: column.heading, between: cover.between });
      return [];
    });
    const datedAsBefore = new Set<string>();
    const isOpen = !this.isDated && !this.columns.has("period");
    const ofMonths = this.columns.has("period") ? spanned : asSoFar(spanned);
    const dated = isOpen ? asBefore(ofMonths, datedAsBefore) : ofMonths;
    return { values: withPeriods(dated, this.frame.title), uncovered, datedAsBefore };
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
      periodBefore: null,
      part: null,
      stage: null,
      unit: null,
      isIndex: false,
      marks: heading.marks,
    };
    const names: string[] = [];
    let base: string | null = null;
    for (const [at, part] of parts.entries()) {
      if (withoutAmong(part) === "") continue;
      const impossible = impossibleDate(part);
      if (impossible !== null)
        this.columns.faults.push(plainFault("table_date", this.columns.at(heading), impossible));
      // 元 below 收入 is its unit; 合计 below 学生 are all of them.
      const isBelow = at > 0 && at === parts.length - 1;
      if (isBelow && isTotal(part) && !isPlaces) continue;
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
      const beside = counted === null ? null : besideBase(name, counted);
      if (beside === "") base = counted;
      else if (beside !== null && isPeriod(beside)) {
        base = counted;
        takePeriod(column, beside);
      } else if (isPeriod(name)) {
        // 去年同期 below 1-4月累计 is of those months a year before.
        if (isEarlier(name) && column.period !== null) {
          column.periodBefore = column.period;
          column.period = name;
        } else takePeriod(column, name);
        if (name.endsWith("累计")) column.coverage = "cumulative";
      } else if (isPart(name) || (isBand(name) && level !== null && isCount(level)))
        column.part = name;
      else if (takeAspect(column, name, unit)) {
        // The unit of 办件量（万件） is not that of 同比增长 below it.
        if (at > 0 && unit === null && !isCountedAlike(column.aspect)) column.unit = null;
      } else if (isPlaces && unit === null && (parts.length === 1 || this.isPlace(name)))
        column.place = placeName(name);
      else if (WHOLE_PLACE.test(name)) continue;
      else {
        const [, period = "", rest = ""] = PERIOD_BEFORE.exec(name) ?? [];
        // 2024年末余额 of rows that are metrics dates itself, 6月余额 only what the table dates.
        const isOwn = this.columns.has("metric") && OWN_YEARS.test(period);
        const isDated = (this.isDated || isOwn) && isPeriod(period);
        if (isDated) takePeriod(column, period);
        column.period ??= EARLIER_BEFORE.exec(name)?.[1] ?? null;
        const own = isDated ? rest : name;
        const [metric, told] = this.toldOfOther(own, unit) ?? withTold(own) ?? [own, ""];
        if (told !== "") takeAspect(column, told, unit);
        names.push(withoutPlaces(withoutItemNumber(metric)));
      }
    }
    // 环比 above 上月=100 is the index itself, counted from the month before.
    if (base !== null) {
      column.aspect = { kind: "level", isAttained: false };
      column.aspectWords = "";
    }
    if (this.columns.has("metric")) {
      // Where the rows are metrics, what else heads a column divides them.
      const words = [...names, ...(base === null ? [] : [base])].join(" ");
      // What is in percent whatever the rows are counted in is a share of them.
      const isPercent = column.unit === "%" && column.aspect.kind === "level";
      const isShare = words !== "" && isPercent && this.isCountedBeside;
      if (isShare || (isRate(words) && this.isInPercent(index)))
        return { ...column, aspect: { kind: "share" }, aspectWords: words };
      // 性别比（女=100） is not counted as the persons of its row are.
      if (isRate(words) && column.unit === null) return { ...column, metric: words };
      // 办理时限（天） beside 申请材料（份） or 跑动次数 are metrics of what the rows are.
      if (words !== "" && this.areCountedApart) return { ...column, metric: words };
      const ownPart = base === null ? column.part : joined(column.part, words);
      const part = ownPart ?? (words === "" ? null : words);
      return { ...column, part, coverage: column.coverage ?? coverageOf(words) };
    }
    const [name = ""] = names;
    const isMean = names.length === 1 && MEAN.test(name) && level?.metric !== null;
    if (isMean && level !== null) column.metric = `${name}${level.metric ?? ""}`;
    else if (names.length > 0) column.metric = names.join("\uff1a");
    if (base !== null && column.metric !== null) column.metric = withIndex(column.metric, base);
    // 以上年为100 beside 以1978年为100 are two rows of numbers of what the title names.
    else if (base !== null) column.part = joined(column.part, base);
    if (column.period === null && column.metric !== null && this.needsYear()) {
      const dated = periodInName(column.metric);
      const bare = withoutPlaces(dated?.rest.trim() ?? "");
      if (bare !== "") return { ...column, metric: bare, period: dated?.words ?? null };
    }
    const isOfEarlier = column.period !== null && isEarlier(column.period);
    const tellsOfLevel = isOfEarlier || column.part !== null || column.aspect.kind !== "level";
    if (column.metric !== null || level === null || !tellsOfLevel) return column;
    column.marks = [...new Set([...column.marks, ...level.marks])];
    if (isOfEarlier && isLevel(column))
      return { ...column, metric: level.metric, unit: column.unit ?? level.unit };
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

  /** 较上年变化 right behind 排名, in whole numbers, is by how many places that moved. */
  private ofRank(column: ValueColumn, before: readonly ValueColumn[]): ValueColumn {
    const rank = before[before.length - 1];
    if (rank?.aspect.kind !== "rank" || !MOVED.test(column.aspectWords)) return column;
    const { cells } = profile(this.frame.body, column.index);
    if (column.unit !== null || !cells.every((cell) => /^-?\d+$/u.test(signedChange(cell))))
      return column;
    return { ...column, metric: `${rank.metric ?? ""}${rank.aspectWords}`, unit: "\u4f4d" };
  }

  /** 排名 right behind 增速 is of that where the metric has its place already, or the places go by the growth. */
  private rankOfGrowth(column: ValueColumn, before: readonly ValueColumn[]): ValueColumn {
    const { aspect, aspectWords, index, metric } = column;
    const grown = before[before.length - 1];
    if (aspect.kind !== "rank" || aspect.of !== "level" || grown?.aspect.kind !== "change")
      return column;
    const own = before.filter((one) => one.metric === grown.metric);
    const levels = own.filter(isLevel);
    const level = levels[levels.length - 1];
    if (level === undefined || (metric !== null && metric !== grown.metric)) return column;
    const hasPlace = own.some((one) => one.aspect.kind === "rank" && one.index > level.index);
    const isOfGrowth = this.isRankedBy(index, grown.index) && !this.isRankedBy(index, level.index);
    if (!hasPlace && !isOfGrowth) return column;
    const words = `${grown.aspectWords}${aspectWords}`;
    return {
      ...column,
      metric: grown.metric,
      aspect: { ...aspect, of: "change" },
      aspectWords: words,
    };
  }

  /** The metric of another column that a heading names, and what it tells of that: 产值完成率 beside 产值. */
  private toldOfOther(
    heading: string,
    unit: string | null,
  ): readonly [metric: string, told: string] | null {
    const [name] = this.columns.values
      .flatMap(({ parts }) => parts.map((part) => splitUnit(part).name))
      .filter((one) => one.length < heading.length && heading.startsWith(one))
      .sort((one, other) => other.length - one.length);
    const told = heading.slice(name?.length ?? 0);
    const kind = readAspect(told, unit)?.aspect.kind ?? "level";
    return name === undefined || kind === "level" ? null : [name, told];
  }

  /** Whether most columns are of a place each, but those that only tell of the one before them: 同比增长. */
  private arePlaces(): boolean {
    const tells = (part: string): boolean => {
      const { name, unit } = splitUnit(part);
      return isEarlier(name) || readAspect(name, unit) !== null;
    };
    const ofPlace = this.columns.values.filter(({ parts }) =>
      parts.some((part) => this.isPlace(part)),
    );
    const others = this.columns.values.filter(
      (one) => !ofPlace.includes(one) && !one.parts.every(tells),
    );
    const isNamed = (part: string): boolean =>
      this.isPlace(part) && !isTotal(part) && !WHOLE_PLACE.test(part);
    return ofPlace.length > others.length && ofPlace.some(({ parts }) => parts.some(isNamed));
  }

  /** Whether rows leave it to the headings of which year they are. */
  private needsYear(): boolean {
    const columns = this.columns.side.filter(({ role }) => role === "period");
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

  /** Whether the names of rows state units other than percent: 公路里程（公里）. */
  private countRows(): boolean {
    const names = this.columns.side.find(({ role }) => role === "metric");
    if (names === undefined) return false;
    const units = this.frame.body.map((row) => splitUnit(cellAt(row, names.index)).unit);
    return units.some((unit) => unit !== null && unit !== "%");
  }

  /** Whether the cells of a column bear signs of percent. */
  private isInPercent(index: number): boolean {
    const { cells } = profile(this.frame.body, index);
    return cells.length > 0 && cells.every((cell) => /[%\uff05]/u.test(cell));
  }

  private isPlace(part: string): boolean {
    return isPlaceName(part, this.known);
  }

  /** Whether the places in a column may be those of the values in another: as these rise, they rise or fall throughout. */
  private isRankedBy(ranks: number, values: number): boolean {
    // Rows of several years or groups are ranked in each of them.
    const told = this.columns.side.filter(({ role }) => role !== "left_out" && role !== "unit");
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
}
