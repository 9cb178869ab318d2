import * as fc from "fast-check";
import {
  isAdditive,
  type KnownMetric,
  type KnownPeriod,
  levelOf,
  METRICS,
  periodText,
  PLACES,
  yearBefore,
} from "./knownFigures";

/*
 * Tables as an office would lay them out, made of figures that are known, by features that are drawn each for itself:
 * what stands down and across, where periods, places and units are said, what stands beside a number and around the
 * table.
 */

export interface DrawnTable {
  readonly rows: readonly (readonly string[])[];
  /** `指标|地区|序列|时期|数值` of each of its figures, the number with its unit. */
  readonly figures: readonly string[];
  /** Whether nothing in it needs to be asked for: no word stands where a number should. */
  readonly isPlain: boolean;
}

type Axis = "metric" | "place" | "period";

/** What stands down, from the outermost in, and what across; what is left is one, and said around the table. */
interface Layout {
  readonly down: readonly Axis[];
  readonly across: readonly Axis[];
}

const LAYOUTS: readonly Layout[] = [
  { down: ["metric"], across: [] },
  { down: ["metric"], across: ["period"] },
  { down: ["metric"], across: ["place"] },
  { down: ["metric"], across: ["place", "period"] },
  { down: ["metric"], across: ["period", "place"] },
  { down: ["place"], across: [] },
  { down: ["place"], across: ["metric"] },
  { down: ["place"], across: ["period"] },
  { down: ["place"], across: ["period", "metric"] },
  { down: ["place"], across: ["metric", "period"] },
  { down: ["period"], across: [] },
  { down: ["period"], across: ["metric"] },
  { down: ["period"], across: ["place"] },
  { down: ["period"], across: ["metric", "place"] },
  { down: ["period"], across: ["place", "metric"] },
  { down: ["place", "period"], across: ["metric"] },
  { down: ["period", "place"], across: ["metric"] },
  { down: ["place", "period"], across: [] },
  { down: ["metric", "place"], across: ["period"] },
  { down: ["place", "metric"], across: ["period"] },
  { down: ["place", "metric"], across: [] },
  { down: ["place", "period", "metric"], across: [] },
];

const NUMERALS = "一二三四";

/** A period, the ways in which it is written, and the one that leaves its year to the title. */
interface Written {
  readonly period: KnownPeriod;
  readonly ways: readonly string[];
  readonly short: string;
}

/** Periods that stand beside one another, by their place among them. */
const FAMILIES: Readonly<Record<string, (at: number) => Written>> = {
  years: (at) => ({
    period: { year: 2021 + at, isEnd: false },
    ways: [`${2021 + at}年`, String(2021 + at), `${2021 + at}年度`],
    short: "",
  }),
  months: (at) => ({
    period: { year: 2024, months: [at + 2, at + 2], isEnd: false },
    ways: [`2024年${at + 2}月`, `2024.${at + 2}`, `2024-0${at + 2}`, `2024年0${at + 2}月`],
    short: `${at + 2}月`,
  }),
  quarters: (at) => ({
    period: { year: 2023, months: [at * 3 + 1, at * 3 + 3], isEnd: false },
    ways: [`2023年${NUMERALS[at] ?? ""}季度`, `2023年第${NUMERALS[at] ?? ""}季度`],
    short: `${NUMERALS[at] ?? ""}季度`,
  }),
  halves: (at) => {
    const year = 2022 + Math.floor(at / 2);
    return {
      period: { year, months: at % 2 === 0 ? [1, 6] : [7, 12], isEnd: false },
      ways: [`${year}年${at % 2 === 0 ? "上" : "下"}半年`],
      short: "",
    };
  },
  cumulative: (at) => ({
    period: { year: 2024, months: [1, at + 3], isEnd: false },
    ways: [
      `2024年1-${at + 3}月`,
      `2024年1—${at + 3}月`,
      `2024年1-${at + 3}月累计`,
      `2024.1-${at + 3}月`,
    ],
    short: `1-${at + 3}月`,
  }),
  ends: (at) => ({
    period: { year: 2021 + at, isEnd: true },
    ways: [`${2021 + at}年末`, `${2021 + at}年底`],
    short: "",
  }),
};

/** What is told beside each number, and the words for it; `{}` is what stands in brackets behind them. */
const TOLD = {
  growth: ["同比增长{}", "比上年增长{}", "增速{}", "同比{}", "同比±{}", "较上年同期增长{}"],
  points: ["同比增减（百分点）", "比上年增减（百分点）", "同比（百分点）"],
  amount: ["同比增减额{}", "比上年同期增减额{}", "同比增加额{}"],
  share: ["占比{}", "占全市比重{}", "比重{}"],
  rank: ["位次", "排名", "全市排名"],
  target: ["年度目标{}", "目标任务{}", "全年目标{}", "目标值{}"],
  completion: ["完成率{}", "目标完成率{}", "完成进度{}"],
  before: ["上年同期{}", "去年同期{}"],
  month: ["本月{}", "当月{}"],
} as const;
type Told = keyof typeof TOLD;
const TELLERS: readonly Told[] = [
  "growth",
  "points",
  "amount",
  "share",
  "rank",
  "target",
  "completion",
  "before",
  "month",
];
const IN_PERCENT: ReadonlySet<string> = new Set<Told>(["growth", "share", "completion"]);
const IN_OWN_UNIT: ReadonlySet<string> = new Set<Told>(["amount", "target", "before", "month"]);

const HEADS = {
  metric: ["指标", "项目", "指标名称", "主要指标"],
  place: ["地区", "县（市、区）", "地 区", "区县"],
  period: ["年份", "时期", "时间", "时间"],
} as const;

const features = fc.record({
  seed: fc.nat(999_999),
  layout: fc.constantFrom(...LAYOUTS),
  metrics: fc.shuffledSubarray([...METRICS], { minLength: 2, maxLength: 4 }),
  places: fc.shuffledSubarray([...PLACES], { minLength: 2, maxLength: 4 }),
  family: fc.constantFrom(...Object.keys(FAMILIES)),
  periods: fc.integer({ min: 2, max: 4 }),
  isNewestFirst: fc.boolean(),
  way: fc.nat(11),
  isShort: fc.boolean(),
  /** Where the one period of a table is said, or the year of several. */
  periodAt: fc.constantFrom(
    "names",
    "before",
    "behind_place",
    "brackets",
    "line",
    "line_in_brackets",
    "label",
    "nowhere",
  ),
  placeAt: fc.constantFrom("title", "line", "nowhere"),
  unitAt: fc.constantFrom(
    "brackets",
    "half_brackets",
    "line",
    "line_in_brackets",
    "title",
    "column",
    "row",
    "cells",
  ),
  isUnitRight: fc.boolean(),
  told: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Told[]>([]) },
    { weight: 3, arbitrary: fc.shuffledSubarray([...TELLERS], { minLength: 1, maxLength: 3 }) },
  ),
  toldWay: fc.nat(11),
  /** Whether what is told names its metric again: 用电量同比增长. */
  isNamedAgain: fc.boolean(),
  /** Whether a change says its way in words: 下降0.3. */
  inWords: fc.constantFrom("no", "no", "words", "plus"),
  total: fc.constantFrom("none", "none", "top", "end"),
  totalWord: fc.constantFrom("合计", "总计", "全市", "合 计", "全市平均"),
  /** A row of all periods together, where they can be summed. */
  sumWord: fc.constantFrom("", "", "合计", "累计"),
  /** Places below that of all of them are said to be among them. */
  areAmong: fc.boolean(),
  /** Year and month in a column each. */
  isDateParted: fc.boolean(),
  /** A row of its own above some of the rows. */
  isSectioned: fc.boolean(),
  /** Headings again, at the top of a second page. */
  isOnTwoPages: fc.boolean(),
  hasParts: fc.boolean(),
  partsWay: fc.constantFrom("among", "indented", "both"),
  items: fc.constantFrom("none", "none", "none", "column", "chinese", "arabic"),
  head: fc.nat(3),
  level: fc.nat(4),
  isMerged: fc.boolean(),
  above: fc.constantFrom([], [], ["附件2"], ["云川市统计局"]),
  tableNumber: fc.constantFrom("", "", "表2-1 ", "附表3："),
  notes: fc.subarray([
    "注：部分数据为初步核算数。",
    "填表人：张某　　审核人：李某",
    "数据来源：云川市统计局",
    "制表日期：2024年7月5日",
    "说明：合计数与分项数之和不等，是四舍五入所致。",
  ]),
  areBlankRows: fc.boolean(),
  areBlankColumns: fc.boolean(),
  isNumbered: fc.boolean(),
  digits: fc.constantFrom("plain", "plain", "plain", "thousands", "full"),
  marks: fc.constantFrom("none", "none", "blank", "dash", "about", "more", "words"),
  percentIn: fc.constantFrom("heading", "cells", "both"),
  titleEnd: fc.constantFrom("", "情况", "统计表", "情况表", "完成情况", "情况统计表", "一览表"),
});
type Features = typeof features extends fc.Arbitrary<infer One> ? One : never;

/** A member of an axis: what is written for it, and what it is. */
interface Member<Value> {
  readonly words: string;
  readonly is: Value;
}

interface Metric {
  readonly known: KnownMetric;
  /** As its figures are called. */
  readonly name: string;
}

interface Teller {
  readonly told: Told | "level";
  readonly words: string;
}

/** What a row, a column or a cell is of; what it leaves open is said elsewhere. */
interface Point {
  readonly metric?: Member<Metric>;
  readonly place?: Member<readonly string[]>;
  readonly period?: Member<KnownPeriod>;
}

/** What a cell is of, nothing left open. */
interface Whole extends Required<Point> {
  readonly teller: Teller;
}

const LEVEL: Teller = { told: "level", words: "" };

const inFullWidth = (text: string): string =>
  text.replace(/[\d.]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

const withThousands = (text: string): string =>
  text.replace(/\d+/u, (digits) => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ","));

const isRate = ({ kind }: KnownMetric): boolean => kind === "rate" || kind === "index";

/** The numbers of a table, told as figures and as cells. */
class Cells {
  readonly figures: string[] = [];
  private count = 0;

  constructor(
    private readonly drawn: Features,
    private readonly isDated: boolean,
  ) {}

  /** What stands in the cell of a point; the figure that it is of is kept. */
  cell(point: Whole): string {
    const { metric, place, teller } = point;
    const number = this.numberOf(point);
    if (number === null) return "—";
    const { unit, decimals, when } = number;
    this.count += 1;
    const isMarked = this.count % 9 === 3 && teller.told === "level";
    const mark = isMarked ? this.drawn.marks : "none";
    if (mark === "blank") return "";
    if (mark === "dash") return "—";
    if (mark === "words") return "暂未统计";
    const digits = number.value.toFixed(decimals).replace(/^-(?=0(?:\.0+)?$)/u, "");
    const isMore = mark === "more" && decimals === 0 && unit !== "" && !/^[万亿]/u.test(unit);
    const about = mark === "about" && number.value > 0 ? "约" : "";
    const more = isMore && number.value > 0 ? "多" : "";
    const isNamed = teller.told !== "level" && teller.told !== "before" && teller.told !== "month";
    const words = teller.words.replace(/（.*）$|[{}±]/gu, "");
    const where = place.words.replace(/\s|其中：/gu, "") || "全域";
    const time = this.isDated || teller.told === "before" ? periodText(when) : "?";
    const name = `${metric.is.name}${isNamed ? words : ""}`;
    const [whole = "", mean = ""] = where.split(/(?=平均)/u);
    this.figures.push([name, whole, mean, time, `${about}${digits}${more}${unit}`].join("|"));
    const { digits: style, unitAt, percentIn, inWords } = this.drawn;
    const isChange = teller.told === "growth" || teller.told === "points";
    const way = isChange && number.value !== 0 && Number(digits) !== 0 ? inWords : "no";
    const own =
      way === "words" ? digits.replace(/^-?/u, (sign) => (sign === "" ? "增长" : "下降")) : digits;
    const signed = way === "plus" && number.value > 0 ? `+${own}` : own;
    const written =
      style === "full"
        ? inFullWidth(signed)
        : style === "thousands"
          ? withThousands(signed)
          : signed;
    const cell = `${about}${written}${more}`;
    if (teller.told === "rank" || teller.told === "points") return cell;
    if (unitAt === "cells") return `${cell}${unit}`;
    return unit === "%" && percentIn !== "heading" ? `${cell}%` : cell;
  }

  /** The number of a point; `null` where there is none of that kind. */
  private numberOf({ metric, place, period, teller }: Whole): {
    readonly value: number;
    readonly unit: string;
    readonly decimals: number;
    readonly when: KnownPeriod;
  } | null {
    const { seed, places } = this.drawn;
    const { known } = metric.is;
    const { unit, decimals } = known;
    const when = period.is;
    const of = (where: readonly string[], time: KnownPeriod): number =>
      levelOf(seed, known, where, time);
    const level = of(place.is, when);
    const last = of(place.is, yearBefore(when));
    const target = Number((level / (0.8 + 0.4 * ((seed % 97) / 97))).toFixed(decimals));
    const isPositive = known.low > 0 && level > 0 && last > 0;
    const inPercent = (value: number) => ({ value: value * 100, unit: "%", decimals: 1, when });
    switch (teller.told) {
      case "level":
        return { value: level, unit, decimals, when };
      case "growth":
        return isRate(known) || !isPositive ? null : inPercent(level / last - 1);
      case "points":
        return known.kind === "rate"
          ? { value: level - last, unit: "百分点", decimals, when }
          : null;
      case "amount":
        return isRate(known) ? null : { value: level - last, unit, decimals, when };
      case "share":
        return isAdditive(known) && isPositive ? inPercent(level / of(places, when)) : null;
      case "rank":
        return place.is.length > 1
          ? null
          : {
              value: 1 + places.filter((one) => of([one], when) > level).length,
              unit: "位",
              decimals: 0,
              when,
            };
      case "target":
        // What is to be reached in the year is no number of its first half.
        return {
          value: target,
          unit,
          decimals,
          when: /年/u.test(teller.words) ? { year: when.year, isEnd: when.isEnd } : when,
        };
      case "completion":
        return isPositive ? inPercent(level / target) : null;
      case "before":
        return { value: last, unit, decimals, when: yearBefore(when) };
      case "month": {
        const [, month = 1] = when.months ?? [];
        const own = { ...when, months: [month, month] } as const;
        return { value: of(place.is, own), unit, decimals, when: own };
      }
    }
  }
}

/** A table as its features lay it out. */
class Grid {
  private readonly metrics: readonly Member<Metric>[];
  private readonly places: readonly Member<readonly string[]>[];
  private readonly periods: readonly Member<KnownPeriod>[];
  private readonly tellers: readonly Teller[];
  private readonly units: readonly string[];

  constructor(private readonly drawn: Features) {
    this.metrics = this.has("metric") ? this.metricsOf() : this.metricsOf().slice(0, 1);
    this.places = this.placesOf();
    this.periods = this.periodsOf();
    this.tellers = this.tellersOf();
    this.units = [...new Set(this.metrics.map(({ is }) => is.known.unit))];
  }

  /** The table; `null` where its features do not go together. */
  draw(): DrawnTable | null {
    if (!this.fits()) return null;
    const { layout, items, head, unitAt, isNumbered } = this.drawn;
    const [metric] = this.metrics;
    const [place] = this.places;
    const [period] = this.periods;
    if (metric === undefined || place === undefined || period === undefined) return null;
    const cells = new Cells(this.drawn, this.has("period") || this.drawn.periodAt !== "nowhere");
    const columns = this.product(layout.across).flatMap(({ words, point }) =>
      this.tellers.map((teller) => ({ words, point, teller })),
    );
    const names = [
      ...(items === "column" ? ["序号"] : []),
      ...layout.down.flatMap((axis) =>
        axis === "period" && this.isDateParted ? ["年份", "月份"] : [HEADS[axis][head] ?? ""],
      ),
      ...(unitAt === "column" ? ["单位"] : []),
    ];
    const unitOf = (point: Point): string => point.metric?.is.known.unit ?? "";
    const body = this.product(layout.down).map(({ words, point }, at) => [
      ...(items === "column" ? [String(at + 1)] : []),
      ...words.flatMap((word) => word.split("\t")),
      ...(unitAt === "column" ? [unitOf(point)] : []),
      ...columns.map(({ point: above, teller }) =>
        cells.cell({ metric, place, period, ...point, ...above, teller }),
      ),
    ]);
    const headings = this.headings(names, columns);
    if (this.drawn.isOnTwoPages && headings.length === 1 && body.length > 3)
      body.splice(2, 0, [...(headings[0] ?? [])]);
    if (
      this.drawn.isSectioned &&
      layout.down.join() === "metric" &&
      items === "none" &&
      body.length > 1
    )
      body.splice(0, 0, ["经济运行"]);
    const table = [
      ...headings,
      ...(unitAt === "row"
        ? [
            [
              ...names.map((_, at) => (at === 0 && head % 2 === 0 ? "单位" : "")),
              ...columns.map(({ point }) => unitOf(point)),
            ],
          ]
        : []),
      ...(isNumbered && head === 0 && names.length + columns.length > 2
        ? [
            [
              ...names.map((_, at) => "甲乙丙丁"[at] ?? ""),
              ...columns.map((_, at) => String(at + 1)),
            ],
          ]
        : []),
      ...body,
    ];
    const rows = this.framed(table);
    const isPlain = this.drawn.marks !== "words";
    return cells.figures.length === 0 ? null : { rows, figures: cells.figures, isPlain };
  }

  private has(axis: Axis): boolean {
    const { down, across } = this.drawn.layout;
    return down.includes(axis) || across.includes(axis);
  }

  /** Whether the features of a table go together. */
  private fits(): boolean {
    const { layout, unitAt, family, isShort, periodAt } = this.drawn;
    const isBracketed = unitAt === "brackets" || unitAt === "half_brackets";
    const others = this.units.filter((one) => one !== "%");
    // 单位：亿元、% is of the rates and of all else.
    const isOfRates =
      unitAt === "line" && others.join() !== "" && others.length === 1 && this.tellers.length === 1;
    const isOfAll = unitAt === "line" || unitAt === "line_in_brackets" || unitAt === "title";
    const [unit = ""] = this.units;
    const kinds = this.metrics.map(({ is }) => is.known.kind);
    const isWholeYear = family === "years" || family === "ends";
    if (unitAt === "column" && !layout.down.includes("metric")) return false;
    if (
      unitAt === "row" &&
      (layout.across[layout.across.length - 1] !== "metric" || this.tellers.length > 1)
    )
      return false;
    if (isOfAll && !isOfRates && (this.units.length > 1 || unit === "")) return false;
    if (isBracketed && !this.has("metric") && layout.across.length > 0) return false;
    if (isShort && this.has("period") && this.writtenOf(0).short === "") return false;
    // What there is at one time belongs to the end of a period, and what is made in it does not.
    if (
      family === "ends"
        ? kinds.some((kind) => kind !== "stock")
        : kinds.includes("stock") && !isWholeYear
    )
      return false;
    if (this.drawn.totalWord === "全市平均" && layout.across.includes("place")) return false;
    if (this.drawn.sumWord === "累计" && this.isDateParted) return false;
    const isUndated = periodAt === "nowhere" && !this.has("period");
    // A heading that opens with its period stands over a number of its own.
    const isInNames = periodAt === "names" && !this.has("period");
    if (
      isInNames &&
      (this.tellers.length > 1 ||
        this.drawn.items !== "none" ||
        this.drawn.hasParts ||
        (layout.down.includes("metric") && layout.down.length > 1))
    )
      return false;
    if (
      isInNames &&
      !layout.across.includes("metric") &&
      !layout.down.includes("metric") &&
      layout.across.length > 0
    )
      return false;
    return !isUndated || this.tellers.every(({ told }) => told !== "before");
  }

  private metricsOf(): readonly Member<Metric>[] {
    const { layout, metrics, hasParts, partsWay, items } = this.drawn;
    const isDown = layout.down.includes("metric");
    const item = (at: number): string =>
      !isDown
        ? ""
        : items === "chinese"
          ? `${NUMERALS[at] ?? ""}、`
          : items === "arabic"
            ? `${at + 1}.`
            : "";
    const marked = (part: string, at: number): string => {
      if (partsWay === "indented") return `　${part}`;
      return at === 0 ? `${partsWay === "both" ? "　" : ""}其中：${part}` : `　　　　${part}`;
    };
    return metrics.flatMap((known, at) => [
      { words: `${item(at)}${known.name}`, is: { known, name: known.name } },
      ...(isDown && hasParts ? known.parts : []).map((part, index) => ({
        words: marked(part, index),
        is: {
          known: { ...known, name: part, low: known.low / 4, high: known.high / 4 },
          name: `${known.name}：${part}`,
        },
      })),
    ]);
  }

  private placesOf(): readonly Member<readonly string[]>[] {
    const { places, total, totalWord, placeAt } = this.drawn;
    if (!this.has("place"))
      return [{ words: placeAt === "nowhere" ? "" : "云川市", is: ["云川市"] }];
    const whole = [{ words: totalWord, is: places }];
    return [
      ...(total === "top" ? whole : []),
      ...places.map((place, at) => ({
        words: this.areAmong ? `${at === 0 ? "其中：" : "　　　"}${place}` : place,
        is: [place],
      })),
      ...(total === "end" ? whole : []),
    ];
  }

  private get areAmong(): boolean {
    const { areAmong, total, layout } = this.drawn;
    return areAmong && total === "top" && layout.down[0] === "place" && layout.down.length === 1;
  }

  private get isDateParted(): boolean {
    const { isDateParted, layout, family } = this.drawn;
    return isDateParted && family === "months" && layout.down.includes("period");
  }

  private writtenOf(at: number): Written {
    const { family } = this.drawn;
    return FAMILIES[family]?.(at) ?? { period: { year: 2023, isEnd: false }, ways: [], short: "" };
  }

  private periodsOf(): readonly Member<KnownPeriod>[] {
    const { periods, way, isShort, isNewestFirst } = this.drawn;
    const count = this.has("period") ? periods : 1;
    const all = Array.from({ length: count }, (_, at) => {
      const { period, ways, short } = this.writtenOf(at);
      const isLeftToTitle = isShort && short !== "" && this.has("period");
      const parted = `2024年\t${period.months?.[0] ?? 0}月`;
      const whole = this.isDateParted ? parted : (ways[way % ways.length] ?? "");
      return { words: isLeftToTitle && !this.isDateParted ? short : whole, is: period };
    });
    const sorted = isNewestFirst ? all.reverse() : all;
    const { sumWord, layout, family, told } = this.drawn;
    const isSummed =
      sumWord !== "" &&
      layout.down.join() === "period" &&
      ["months", "quarters"].includes(family) &&
      told.length === 0 &&
      this.metrics.every(({ is }) => is.known.kind === "amount" || is.known.kind === "count");
    const months = all.flatMap(({ is }) => is.months ?? []);
    const [first] = all;
    return isSummed && first !== undefined
      ? [
          ...sorted,
          {
            words: this.isDateParted ? `${sumWord}\t` : sumWord,
            is: { ...first.is, months: [Math.min(...months), Math.max(...months)] },
          },
        ]
      : sorted;
  }

  private tellersOf(): readonly Teller[] {
    const { told, toldWay, layout, family } = this.drawn;
    const { down, across } = layout;
    const isOfPlaces = down.join() === "place" && !across.includes("period");
    const kinds = this.metrics.map(({ is }) => is.known.kind);
    const isTellable = (one: Told): boolean => {
      if (one === "points") return kinds.every((kind) => kind === "rate");
      if (one === "growth") return kinds.some((kind) => kind !== "rate" && kind !== "index");
      if (one === "rank") return isOfPlaces;
      if (one === "share")
        return isOfPlaces && this.metrics.every(({ is }) => isAdditive(is.known));
      if (one === "amount" && kinds.some((kind) => kind === "rate" || kind === "index"))
        return false;
      if (one === "month")
        return (
          family === "cumulative" &&
          layout.across.length === 0 &&
          told.length === 1 &&
          down.includes("metric") &&
          !this.has("period")
        );
      if (one === "target" || one === "completion") return !this.has("period") && family !== "ends";
      return !this.has("period");
    };
    return [
      LEVEL,
      ...told
        .filter(isTellable)
        .map((one) => ({ told: one, words: TOLD[one][toldWay % TOLD[one].length] ?? "" })),
    ];
  }

  private bracketed(unit: string): string {
    if (unit === "") return "";
    return this.drawn.unitAt === "half_brackets" ? `(${unit})` : `（${unit}）`;
  }

  private get areBracketed(): boolean {
    const { unitAt } = this.drawn;
    return unitAt === "brackets" || unitAt === "half_brackets";
  }

  /** What is written for a metric, with its unit where that stands in it. */
  private metricWords({ words, is }: Member<Metric>): string {
    const [period] = this.periods;
    const when =
      this.drawn.periodAt === "names" && !this.has("period") && is.name === is.known.name
        ? (period?.words ?? "")
        : "";
    return `${when}${words}${this.areBracketed ? this.bracketed(is.known.unit) : ""}`;
  }

  private membersOf(axis: Axis): readonly { readonly words: string; readonly point: Point }[] {
    switch (axis) {
      case "metric":
        return this.metrics.map((metric) => ({
          words: this.metricWords(metric),
          point: { metric },
        }));
      case "place":
        return this.places.map((place) => ({ words: place.words, point: { place } }));
      case "period":
        return this.periods.map((period) => ({ words: period.words, point: { period } }));
    }
  }

  private product(
    axes: readonly Axis[],
  ): readonly { readonly words: readonly string[]; readonly point: Point }[] {
    return axes.reduce<ReturnType<Grid["product"]>>(
      (before, axis) =>
        before.flatMap(({ words, point }) =>
          this.membersOf(axis).map((one) => ({
            words: [...words, one.words],
            point: { ...point, ...one.point },
          })),
        ),
      [{ words: [], point: {} }],
    );
  }

  /** What heads a column that tells of the one before it. */
  private tellerWords({ told, words }: Teller, metric: Member<Metric> | undefined): string {
    const { percentIn, unitAt, isNamedAgain, layout } = this.drawn;
    const isOfMetric = metric !== undefined && layout.across.join() === "metric";
    const name =
      isNamedAgain && isOfMetric && told !== "before" && told !== "month" ? metric.words : "";
    const isPercent = IN_PERCENT.has(told) && percentIn !== "cells" && unitAt !== "cells";
    const isOwn = IN_OWN_UNIT.has(told) && isOfMetric && this.areBracketed;
    const unit = isPercent ? "%" : isOwn ? metric.is.known.unit : "";
    return `${name}${words.replace("{}", this.bracketed(unit))}`;
  }

  private headings(
    names: readonly string[],
    columns: readonly {
      readonly words: readonly string[];
      readonly point: Point;
      readonly teller: Teller;
    }[],
  ): readonly (readonly string[])[] {
    const { layout, isMerged, level } = this.drawn;
    const isMetricDown = layout.down.includes("metric");
    const isFlat = layout.across.length === 1;
    const rows =
      Math.max(1, layout.across.length) +
      (this.tellers.length > 1 && !isFlat && layout.across.length > 0 ? 1 : 0);
    const [metric] = this.metrics;
    const isStock = this.metrics.some(({ is }) => is.known.kind === "stock");
    const ofLevel =
      isMetricDown || metric === undefined
        ? this.tellers.some(({ told }) => told === "month")
          ? "累计"
          : (["数值", "实绩", "绝对量", "完成情况", isStock ? "数量" : "本期"][level] ?? "")
        : this.metricWords(metric);
    const wordAt = ({ words, point, teller }: (typeof columns)[number], row: number): string => {
      const isLast = row === rows - 1;
      if (isLast && teller.told !== "level") return this.tellerWords(teller, point.metric);
      return words[row] ?? (layout.across.length === 0 ? ofLevel : "总量");
    };
    return Array.from({ length: rows }, (_, row) => [
      ...names.map((name) => (row === 0 || isMerged ? name : "")),
      ...columns.map((column, at) => {
        const before = columns[at - 1];
        const own = column.words.slice(0, row + 1).join();
        const isContinued = row < rows - 1 && before?.words.slice(0, row + 1).join() === own;
        return isContinued && !isMerged ? "" : wordAt(column, row);
      }),
    ]);
  }

  /** The table with what stands above and below it. */
  private framed(table: readonly (readonly string[])[]): readonly (readonly string[])[] {
    const { placeAt, unitAt, isUnitRight, notes, above, areBlankRows, areBlankColumns } =
      this.drawn;
    const unit = this.units[0] ?? "";
    const width = Math.max(...table.map((row) => row.length));
    const ofUnit =
      unitAt === "line"
        ? `单位：${this.units.join("、")}`
        : unitAt === "line_in_brackets"
          ? `（单位：${unit}）`
          : "";
    const { title, line } = this.title();
    const rows = [
      ...above.map((words) => [words]),
      [title],
      ...(line === "" ? [] : [[line]]),
      ...(!this.has("place") && placeAt === "line" ? [["地区：云川市"]] : []),
      ...(areBlankRows ? [[""]] : []),
      ...(ofUnit === ""
        ? []
        : [[...Array.from({ length: isUnitRight ? width - 1 : 0 }, () => ""), ofUnit]]),
      ...table,
      ...(areBlankRows && notes.length > 0 ? [[""]] : []),
      ...notes.map((note) => [note]),
    ];
    return areBlankColumns ? rows.map((row) => [...row, "", ""]) : rows;
  }

  private title(): { readonly title: string; readonly line: string } {
    const { periodAt, placeAt, unitAt, titleEnd, tableNumber, isShort } = this.drawn;
    const [metric] = this.metrics;
    const [period] = this.periods;
    const ofPlace = placeAt === "title" ? "云川市" : "";
    const where = this.has("place") ? "云川市各县（市、区）" : ofPlace;
    const ofYear = isShort ? `${period?.is.year ?? 0}年` : "";
    const when = this.has("period") ? ofYear : (period?.words ?? "");
    // The year that headings leave out is said.
    const isHere = periodAt !== "nowhere" && periodAt !== "names";
    const at = this.has("period") && !isHere ? "before" : periodAt;
    const subject = this.has("metric") ? "主要经济社会指标" : (metric?.words ?? "");
    const own = `${subject}${titleEnd}`;
    const unit =
      unitAt === "title" || (this.areBracketed && !this.has("metric") && unitAt === "brackets")
        ? this.bracketed(this.units[0] ?? "")
        : "";
    const words =
      at === "before"
        ? `${when}${where}${own}`
        : at === "behind_place"
          ? `${where}${when}${own}`
          : `${where}${own}${at === "brackets" && when !== "" ? `（${when}）` : ""}`;
    const lines: Readonly<Record<string, string>> = {
      line: when,
      line_in_brackets: `（${when}）`,
      label: `时间：${when}`,
    };
    return { title: `${tableNumber}${words}${unit}`, line: when === "" ? "" : (lines[at] ?? "") };
  }
}

/** Tables that are drawn, each with what it says. */
export const drawnTable: fc.Arbitrary<DrawnTable> = features
  .map((drawn) => new Grid(drawn).draw())
  .filter((one): one is DrawnTable => one !== null);
