import type { Area, Dataset, Direction, Place, Relation, Source, Unit } from "../dataset/Dataset";
import { checksWords } from "../wording/views/checksWords";
import { nonFigureReasons } from "../wording/views/nonFigureReasons";
import { codesOf, wordedCodes } from "./codes";

/* The closed lists that only the template shows, with their names; the others stand in codes.ts. */

type Change = Extract<Relation, { readonly kind: "change" }>;

const { zh, en } = checksWords;

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

export const sameScopeCodes = wordedCodes(zh.comparability.answers, en.comparability.answers);
export const cautionKindCodes = wordedCodes(zh.cautionKinds, en.cautionKinds);
export const reasonCodes = wordedCodes(nonFigureReasons.zh, nonFigureReasons.en);
