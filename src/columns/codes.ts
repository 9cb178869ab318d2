import { figureWords } from "../wording/views/figureWords";
import type {
  Area,
  Attribution,
  Bilingual,
  Dataset,
  Direction,
  Observation,
  Period,
  Place,
  Relation,
  Source,
  Unit,
} from "../dataset/Dataset";
import { catalogues } from "../wording/Messages";
import { checksWords } from "../wording/views/checksWords";
import { nonFigureReasons } from "../wording/views/nonFigureReasons";
import { type Code, wordedCodes } from "./Column";

/*
 * The closed lists of a dataset, with their names; bounds and kinds, which the first page shows, stand in
 * shown.ts. Every list is keyed by a type, so a value that is added without a name does not compile.
 */

type DatedPeriod = Exclude<Period, { readonly basis: "not_stated" }>;
type Change = Extract<Relation, { readonly kind: "change" }>;

/** A list by its names. */
function codesOf<Value extends string>(names: Readonly<Record<Value, Bilingual>>): readonly Code[] {
  return Object.entries<Bilingual>(names).map(([code, name]) => ({ code, name }));
}

const { zh, en } = catalogues;

export const periodBasisCodes = wordedCodes(figureWords.zh.periodBasis, figureWords.en.periodBasis);
export const polarityCodes = wordedCodes(figureWords.zh.polarities, figureWords.en.polarities);
export const comparabilityCodes = wordedCodes(zh.figure.verdicts, en.figure.verdicts);
export const measureStatusCodes = wordedCodes(zh.measures.statuses, en.measures.statuses);

export const periodTimingCodes = codesOf<DatedPeriod["timing"]>({
  during: { zh: "时期内", en: "during the period" },
  as_of: { zh: "截至时期末", en: "as of the end of the period" },
});

export const attributionCodes = codesOf<Attribution["by"]>({
  report: { zh: "报道本身", en: "the report itself" },
  person: { zh: "报道引述的人", en: "a person quoted" },
  official_statistics: { zh: "报道引用的统计", en: "a statistic cited" },
});

export const observationStatusCodes = codesOf<NonNullable<Observation["status"]>>({
  normal: { zh: "正常", en: "normal" },
  provisional: { zh: "初步", en: "provisional" },
  revised: { zh: "修订", en: "revised" },
  missing: { zh: "缺失", en: "missing" },
});

export const sourceKindCodes = codesOf<Source["kind"]>({
  newspaper: { zh: "报纸报道", en: "newspaper report" },
  government_report: { zh: "政府报告", en: "government report" },
  statistical_bulletin: { zh: "统计公报", en: "statistical bulletin" },
  statistics: { zh: "统计表", en: "table of statistics" },
  other: { zh: "其他", en: "other" },
});

export const datasetStatusCodes = codesOf<NonNullable<Dataset["status"]>>({
  draft: { zh: "草稿", en: "draft" },
});

export const datasetLanguageCodes = codesOf<NonNullable<Dataset["language"]>>({
  zh: { zh: "只有中文", en: "Chinese only" },
});

export const creditRoleCodes = codesOf<Source["credits"][number]["role"]>({
  reporter: { zh: "记者", en: "reporter" },
  contributor: { zh: "通讯员", en: "contributor" },
  editor: { zh: "编辑", en: "editor" },
  photographer: { zh: "摄影", en: "photographer" },
});

export const areaColorCodes = codesOf<Area["color"]>({
  blue: { zh: "蓝", en: "blue" },
  green: { zh: "绿", en: "green" },
  ochre: { zh: "赭", en: "ochre" },
  red: { zh: "红", en: "red" },
  violet: { zh: "紫", en: "violet" },
});

export const areaIconCodes = codesOf<Area["icon"]>({
  growth: { zh: "增长", en: "growth" },
  community: { zh: "社区", en: "community" },
  screen: { zh: "屏幕", en: "screen" },
  people: { zh: "人群", en: "people" },
  leaf: { zh: "树叶", en: "leaf" },
  circle: { zh: "圆点", en: "circle" },
});

export const placeLevelCodes = codesOf<Place["level"]>({
  country: { zh: "国家", en: "country" },
  province: { zh: "省", en: "province" },
  city: { zh: "市", en: "city" },
  county: { zh: "县（市、区）", en: "county" },
  town: { zh: "镇（乡、街道）", en: "town" },
  village: { zh: "村", en: "village" },
  community: { zh: "社区", en: "community" },
  enterprise: { zh: "企业", en: "enterprise" },
});

export const dimensionCodes = codesOf<Unit["dimension"]>({
  currency: { zh: "货币", en: "currency" },
  count: { zh: "计数", en: "count" },
  percent: { zh: "百分数", en: "percent" },
  time: { zh: "时间", en: "time" },
  rank: { zh: "位次", en: "rank" },
  none: { zh: "无单位（指数等）", en: "none (an index)" },
});

export const relationKindCodes = codesOf<Relation["kind"]>({
  before_after: { zh: "前后对比", en: "before and after" },
  part_of_whole: { zh: "部分与整体", en: "part of a whole" },
  change: { zh: "变化", en: "change" },
  target: { zh: "目标", en: "target" },
  rank: { zh: "位次", en: "rank" },
  comparison: { zh: "并列比较", en: "comparison" },
  model: { zh: "服务模式", en: "service model" },
});

export const comparisonBaseCodes = codesOf<NonNullable<Change["against"]>["of"]>({
  same_period_last_year: { zh: "上年同期（同比）", en: "same period of last year" },
  previous_period: { zh: "上期（环比）", en: "previous period" },
  start_of_year: { zh: "年初或上年末", en: "start of the year" },
  last_year: { zh: "上年", en: "last year" },
  period: { zh: "指定时期", en: "a named period" },
});

export const directionCodes = codesOf<Direction>({
  rise: { zh: "升", en: "rise" },
  fall: { zh: "降", en: "fall" },
  level: { zh: "持平", en: "level" },
  reached: { zh: "达到", en: "reached" },
  cut_to: { zh: "降至", en: "cut to" },
});

export const sameScopeCodes = wordedCodes(
  checksWords.zh.comparability.answers,
  checksWords.en.comparability.answers,
);
export const cautionKindCodes = wordedCodes(
  checksWords.zh.cautionKinds,
  checksWords.en.cautionKinds,
);
export const reasonCodes = wordedCodes(nonFigureReasons.zh, nonFigureReasons.en);
export const checkKindCodes = wordedCodes(checksWords.zh.kinds, checksWords.en.kinds);
export const checkVerdictCodes = wordedCodes(checksWords.zh.verdicts, checksWords.en.verdicts);
