import { PERIOD_BEFORE, START_OF_YEAR } from "../../../dataset/comparisonBase";
import { foldWidth } from "../../../reading/signs/foldWidth";

/** What a change is counted from, in the words of the schema; `null` where the heading does not say. */
export type ChangeBase = "same_period_last_year" | "previous_period" | "start_of_year" | null;

/**
 * What a column or row says of a metric.
 *
 * - `level`      the metric itself: 绝对量, 本月, 完成数
 * - `change`     by how much it changed: 同比增长, 环比, 增减
 * - `target`     what it is to reach: 目标, 任务
 * - `completion` how much of that is reached: 完成率
 * - `rank`       its place in an order, or that of what else is said of it: 位次, 增速排名
 * - `share`      how much it is of a whole: 占比, 占全省比重
 */
export type Aspect =
  | { readonly kind: "level"; readonly isAttained: boolean }
  | { readonly kind: "change"; readonly base: ChangeBase; readonly isAmount: boolean }
  | { readonly kind: "rank"; readonly of: "level" | "change" | "completion" | "share" }
  | { readonly kind: "target" | "completion" | "share" };

/**
 * Which part of the stated period a number covers: its last month alone, its last quarter, the year so far, the whole
 * year, or, of 本期, the period itself, whichever that is.
 */
export type Coverage = "month" | "quarter" | "cumulative" | "year" | "current";

/** A heading without a metric's name of its own, such as `累计同比增长`. */
export interface AspectWords {
  readonly aspect: Aspect;
  readonly coverage: Coverage | null;
  /** What is put behind the metric's name: 同比增长, 目标; empty for the metric itself. */
  readonly words: string;
}

const MONTH = "本月|当月|单月";
const QUARTER = "本季度?|当季|单季";
const CURRENT = "当期|本期";
const CUMULATIVE =
  "本年累计|年初累计|自年初累计|累计|(?:自?年初|1)[-至到](?:本|当)月(?:[止末底]?累计)?|[至到](?:本|当)月累计|(?:本|当)月(?:[止末底]累计|止)";
const COVERAGE = new RegExp(
  `^(?:(${CUMULATIVE})|(${MONTH})|(${QUARTER})|(${CURRENT}))(?:值|数|额|量)?`,
  "u",
);
const BASES: readonly (readonly [RegExp, ChangeBase])[] = [
  [/^(?:比|较)\d{4}年(?:同期)?/u, null],
  [/^(?:比|较)(?:常年|历年|多年)(?:同期|平均|均值)?/u, null],
  // 比上年末 begins like 比上年.
  [new RegExp(`^(?:比|较)(?:${START_OF_YEAR})`, "u"), "start_of_year"],
  [/^(?:同比|与?(?:比|较)?(?:上年|去年)(?:同期)?(?:相比)?)/u, "same_period_last_year"],
  [
    new RegExp(`^(?:环比|(?:比|较)${PERIOD_BEFORE}(?:相比)?|与${PERIOD_BEFORE}相比)`, "u"),
    "previous_period",
  ],
];
/** What says by its own word that something was cut. */
const CUTS = "压减|压缩|精简|缩短|节省";
/** Words of a fall, in headings and in the cells below them: 下降, 压减. */
export const FALLS = `下降|减少|降低|回落|${CUTS}`;
const VERB = new RegExp(
  `^(?:[+]?/?-|\\u00b1)?(?:名义|实际)?(?:提高|提升|上升|${FALLS}|增长|增减|增幅|增速|增加|增量|增减|升降|变化|变动|涨跌|净增|增|减|降|涨)?(?:率|速度|幅度|幅|比例|比率|百分比|量|额|数|值|情况)?(?:百分点)?(?:[+]?/?-|\\u00b1)?%?$`,
  "u",
);
const CHANGES = new RegExp(`[增变涨减]|升降|下降|降幅|${CUTS}|\\u00b1`, "u");
const AMOUNT = /(?:量|额|数|值)$|净增|增减$|增加$/u;
const TARGET =
  /^(?:全年|年度|年初|本年|当年|全市|规划|调整后?|\d{4}年)?(?:目标|任务|计划|预期目标|预算)(?:任务|目标|计划)?(?:数|值|量|额)?$/u;
/** A budget is one of a whole year. */
const BUDGET = /预算/u;
const OF_YEAR = /^(?:全年|年度|年初|本年|当年)/u;
const COMPLETION =
  /^(?:占)?(?:全年|年度|本年)?(?:目标|任务|计划)?(?:任务)?(?:完成|进度)(?:率|比例|进度|百分比|程度|比重|占比|情况\(%\))$|^完成(?:全年|年度)(?:目标|任务|计划)(?:的)?(?:比例|比重|%)?$|^占(?:全年|年度|年初)(?:目标|任务|计划|预算)(?:的?(?:比例|比重|百分比))?$|^进度$/u;
const ATTAINED =
  /^(?:实际|已|目前|当前|最新|收入|支出)?(?:完成|执行|决算|进展)(?:数|值|量|额|情况)?$|^实际(?:数|值|完成)?$/u;
/** 执行数比上年增长: what was done grew by so much. */
const ATTAINED_BEFORE = /^(?:实际|已)?(?:完成|执行|决算)(?:数|值|量|额)?(?=.)/u;
const RANK =
  /^(?<of>.*?)(?:在?全[国省市州县区]|在?本[省市]|省内|市内)?(?:位次|排名|排位|名次|位序)$/u;
const SHARE =
  /^所?占(?:比|.*(?:比重|比例|份额|百分比))$|^(?:比重|份额)$|^恢复(?:[至到]|为)?(?:\d{4}年|疫情前|上年|去年)(?:同期|同日|水平)*的?(?:比例|百分比)?$/u;
/** How much of something it is, where the unit is percent: 占全省（%）. 占地 is no share. */
const SHARE_IN_PERCENT = /^所?占(?!地|用)/u;
/** `增减（±）`: that a number may have either sign. */
const SIGNS = /(?<=.)\(?[+\u00b1/,\u3001-]+\)?$/u;
const LEVEL =
  /^(?:绝对[量数值额]|总量|数量|数值|数额|总额|指标值|实绩|现值|本年|当年|本年数|本期数|期末数?|年末数?|月末数?)$/u;

function changeOf(words: string): Aspect | null {
  const found = BASES.find(([start]) => start.test(words));
  const rest = found === undefined ? words : words.replace(found[0], "");
  // 增加值 is what an industry adds to the product, a level.
  if (rest === "增加值" && found === undefined) return null;
  const isSaid = found !== undefined || CHANGES.test(rest);
  if (!isSaid || !VERB.test(rest)) return null;
  // 比上年 alone stands above two columns, the change among them.
  // 余额 | 比年初: how much was added since.
  const isAdded = found?.[1] === "start_of_year" && rest === "";
  return { kind: "change", base: found?.[1] ?? null, isAmount: isAdded || AMOUNT.test(rest) };
}

/** What may be so much, or so many percent: 增减, 减少, 压减, and no 增减额 or 降幅. */
const OPEN = new RegExp(`(?:增加|增减|升降|变化|变动|${FALLS})$`, "u");

/** Whether the words of a change leave it open whether it is an amount or in percent. */
export function isOpen(words: string): boolean {
  return OPEN.test(foldWidth(words).replace(SIGNS, ""));
}

/** Whether the words of a change only say what it is counted from: 比去年同期. */
export function saysBaseAlone(words: string): boolean {
  const bare = foldWidth(words).replace(SIGNS, "");
  return /^[比较与]/u.test(bare) && BASES.some(([start]) => start.exec(bare)?.[0] === bare);
}

/** A column that tells of an earlier period: 上年位次, 去年完成率, 上月排名. */
const OF_EARLIER = /^(?<when>(?:上年|去年)(?:同期)?|上月|上季度?)(?<rest>.+)$/u;

/** Which end of a reform a number is of, in the heading's words: 改革前, 实施后. */
export interface Stage {
  readonly end: "before" | "after";
  readonly words: string;
}

const STAGE =
  /^(?<lead>.*?)\(?(?<words>(?:改革|改造|改制|改版|实施|整治|整改|整合|治理|优化|推行|推进|试点|上线|启用|调整|精简|压缩|提速|搬迁|帮扶)(?:[前后]))\)?(?<rest>(?![景沿期列台端续勤备]).*)$/u;

/** The end of a reform that a heading names, and what else it says: 改革前办理时间 is 办理时间; `null` where it names none. */
export function readStage(heading: string): (Stage & { readonly rest: string }) | null {
  const { lead = "", words = "", rest = "" } = STAGE.exec(foldWidth(heading).trim())?.groups ?? {};
  if (words === "") return null;
  // 改革前（2022年） says when it was.
  const others = `${lead}${rest}`.trim().replace(/^\((.*)\)$/u, "$1");
  return { end: words.endsWith("前") ? "before" : "after", words, rest: others };
}

/** What a heading says of a metric in an earlier period, and which that is; `null` where it is of no other. */
export function readEarlier(heading: string): (AspectWords & { readonly when: string }) | null {
  const { when = "", rest = "" } =
    OF_EARLIER.exec(foldWidth(heading).replace(/\s/gu, ""))?.groups ?? {};
  const said = readWords(rest);
  return said === null || said.aspect.kind === "change" ? null : { ...said, when };
}

const OF_OTHERS =
  /^(?:[月年季]?(?:平均[值数]?|均值)|合计|总计|小计|共计|累计|(?:最高|最低|最大|最小)值?)$/u;

/** Words for a number that is worked out of those beside it: 平均, 合计. */
export function isOfOthers(words: string): boolean {
  return OF_OTHERS.test(words.replace(/\s/gu, ""));
}

/** How much of what was planned is done, where the unit is percent: 完成预算（%）. */
const COMPLETED =
  /^(?:(?:实际)?(?:执行|完成|决算)数?)?(?:完成|为|占)(?:全年|年度|年初|本年|调整)?(?:预算|目标任务|任务目标|目标|任务|计划)(?:数|额)?的?(?:比例|比重|百分比|进度)?$/u;
/** How much it is of what it was the year before: 决算数为上年决算数的（%）. */
const OF_LAST_YEAR =
  /^(?:(?:实际)?(?:执行|完成|决算)数?)?(?:为|占|相当于)(?:上年|去年|\d{4}年)\p{Script=Han}{0,6}的?$/u;

/** By how much something grew in each of several years. */
const BY_YEAR = /^(?:年均|年平均|平均每年|平均(?=增长速度))(?=.)/u;

/**
 * What a heading says of a metric that stands elsewhere; `null` where it names something of its own. `unit` is
 * what stands in brackets behind it.
 */
export function readAspect(heading: string, unit: string | null = null): AspectWords | null {
  const said = readWords(heading);
  if (unit !== "%") return said;
  const words = foldWidth(heading).replace(/[\s:]/gu, "");
  if (COMPLETED.test(words)) return { aspect: { kind: "completion" }, coverage: null, words };
  // A rate by the year over several belongs to no one level.
  const isByYear = BY_YEAR.test(words) && changeOf(words.replace(BY_YEAR, "")) !== null;
  if (isByYear || SHARE_IN_PERCENT.test(words) || OF_LAST_YEAR.test(words))
    return { aspect: { kind: "share" }, coverage: null, words };
  // An amount is in the metric's own unit; what is in percent is none.
  return said?.aspect.kind === "change" && said.aspect.isAmount
    ? { ...said, aspect: { ...said.aspect, isAmount: false } }
    : said;
}

function readWords(heading: string): AspectWords | null {
  const words = foldWidth(heading)
    .replace(/[\s:]/gu, "")
    .replace(/[\u2014\u2013]/gu, "-")
    .replace(SIGNS, "");
  if (words === "") return null;
  const prefix = COVERAGE.exec(words);
  const coverage: Coverage | null =
    prefix?.[1] !== undefined
      ? "cumulative"
      : prefix?.[2] !== undefined
        ? "month"
        : prefix?.[3] !== undefined
          ? "quarter"
          : prefix?.[4] !== undefined
            ? "current"
            : null;
  const rest = prefix === null ? words : words.slice(prefix[0].length);
  const level = { kind: "level", isAttained: false } as const;
  if (rest === "" || LEVEL.test(rest)) return { aspect: level, coverage, words: "" };
  // 全年完成 is of the whole year, whatever stands beside it.
  const isOfYear = OF_YEAR.test(rest) && ATTAINED.test(rest.replace(OF_YEAR, ""));
  if (isOfYear || ATTAINED.test(rest)) {
    const span = isOfYear ? "year" : coverage;
    return { aspect: { kind: "level", isAttained: true }, coverage: span, words: rest };
  }
  const aspect: Aspect | null = TARGET.test(rest)
    ? { kind: "target" }
    : COMPLETION.test(rest)
      ? { kind: "completion" }
      : SHARE.test(rest)
        ? { kind: "share" }
        : (rankOf(rest) ?? changeOf(rest));
  if (aspect === null) {
    // 执行数比上年增长: what was done is the metric itself.
    const change = changeOf(rest.replace(ATTAINED_BEFORE, ""));
    return change && { aspect: change, coverage, words: rest.replace(ATTAINED_BEFORE, "") };
  }
  // What is to be reached in a year is told beside what was done by its middle.
  const isAimed = aspect.kind === "target" && (OF_YEAR.test(rest) || BUDGET.test(rest));
  return { aspect, coverage: isAimed ? "year" : coverage, words: rest };
}

/** A rank, of the metric or of what its own words say: 增速排名; `null` where they name something else, GDP排名. */
function rankOf(words: string): Aspect | null {
  const of = RANK.exec(words)?.groups?.["of"];
  if (of === undefined) return null;
  const ranked = of === "" ? "level" : readWords(of)?.aspect.kind;
  return ranked === undefined || ranked === "target" || ranked === "rank"
    ? null
    : { kind: "rank", of: ranked };
}

/** What says alone that it is of growth: 增速 behind 工业增加值. */
const PACE = /^(?:增速|增幅)$/u;

/**
 * A name and what is told of it right behind: GDP排名 is the rank of GDP, 占比同比 the change of a share; `null` where
 * neither a rank, a pace nor a change with what it is counted from stands behind a name.
 */
export function withTold(name: string): readonly [metric: string, told: string] | null {
  const of = RANK.exec(name)?.groups?.["of"] ?? "";
  if (of.length >= 2) return [of, name.slice(of.length)];
  for (let at = 2; at < name.length; at += 1) {
    const told = name.slice(at);
    const isPace = PACE.test(told) && !/[及和与\u3001]$/u.test(name.slice(0, at));
    const isCounted = isPace || BASES.some(([start]) => start.test(told));
    if (isCounted && readWords(told)?.aspect.kind === "change") return [name.slice(0, at), told];
  }
  return null;
}

/** 本年新登记数 is of the year so far. 本年度 and 本年末 name the year and its end. */
const OF_THIS_YEAR = /^(?:本年|今年|当年|年内)(?:以来|累计)?(?![度末底初])(?=\p{Script=Han}{2})/u;
const AIMED = /目标|任务|计划|预算/u;

/** Whether a name is of what was done in the year so far: 本年新登记数. */
export function saysThisYear(name: string): boolean {
  return OF_THIS_YEAR.test(name);
}

/** What a metric's own name says of how its number is counted: 累计值 from the year's beginning, 当季值 alone. */
export function coverageOf(name: string): Coverage | null {
  if (saysThisYear(name)) return AIMED.test(name) ? "year" : "cumulative";
  if (/累计|[本当]月止/u.test(name)) return "cumulative";
  if (/当月|本月|单月/u.test(name)) return "month";
  return /当季|本季|单季/u.test(name) ? "quarter" : null;
}

/** What stands behind the names of a title: 投资及增速情况表. */
const TABLE_WORDS = /(?:情况)?(?:一览|统计)?表?$/u;
const BESIDE = /^(.+?)(?:以?及其?|和|与|\u3001)([^及和与\u3001]+)$/u;

/** `固定资产投资及增速` is the metric 固定资产投资, told with its growth; any other name as it is. */
export function withoutAspect(name: string): string {
  const [, metric = "", beside = ""] = BESIDE.exec(name.replace(TABLE_WORDS, "")) ?? [];
  const said = readAspect(beside);
  return said === null || said.aspect.kind === "level" ? name : metric;
}

/** What a title is of that names its growth, alone or behind it: 工业增加值 of 工业增加值增速. */
export function grownIn(title: string): string {
  const name = withoutAspect(title);
  const words = name.replace(TABLE_WORDS, "");
  for (let at = 1; at < words.length; at += 1)
    if (readAspect(words.slice(at))?.aspect.kind === "change") return words.slice(0, at);
  return name;
}

/** A rate, a share or an index: it is not counted as what it is of, and what percent is the unit of. */
const RATE = /[率幅速比]$|比重|比例|占比|指数|系数/u;

const IN_BRACKETS = /[(\uff08][^()\uff08\uff09]*[)\uff09]$/u;

/** Whether a name is one of a rate, a share or an index, whatever stands in brackets behind it: 性别比（女=100）. */
export function isRate(name: string): boolean {
  return RATE.test(name.replace(IN_BRACKETS, ""));
}

const TABLE_NUMBER =
  /^(?:(?:附?表|图)\s*[\d一二三四五六七八九十]+(?:[-.\u2013\u2014]\d+)*[\s:\uff1a\u3001.]*|\d+[-\u2013\u2014]\d+\s+)/u;
const ITEM_NUMBER =
  /^(?:[一二三四五六七八九十]+\u3001|[(\uff08][一二三四五六七八九十\d]+[)\uff09]|\d+[.\u3001\uff0e](?!\d))\s*(?=\S)/u;

/** `表2-1 `, `附表3：`, `2-1 ` before a title: the number of a table belongs to no name. */
export function withoutTableNumber(title: string): string {
  return title.replace(TABLE_NUMBER, "");
}

/** `一、`, `（二）`, `1.` before a name in a list. */
export function withoutItemNumber(name: string): string {
  return name.replace(ITEM_NUMBER, "");
}
