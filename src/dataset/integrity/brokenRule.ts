import type { Fault } from "../Fault";
import { type SlotValues, wordRules } from "../faultRules";

const AS_PRINTED = {
  zh: "{read}：printed（原文写法）“{printed}”读作此值 → 对照原文：原文确是“{printed}”的，此处改为 {read}；不是的，改正 printed。",
  en: "{read}, the value of “{printed}” in the field “printed” → Check the report: if it says “{printed}”, write {read} here; if not, correct the field “printed”.",
} as const;
const OF_DIMENSION = {
  zh: "单位类别（dimension）为 {choice} 的数据 → 改为应有的数据；数据没有错的，改正其指标的单位。",
  en: "a figure whose unit has the dimension {choice} → Name the figure that is meant; if it is the right one, correct the unit of its metric.",
} as const;

const unitRules = {
  change_unit: OF_DIMENSION,
  completion_unit: OF_DIMENSION,
  rank_unit: OF_DIMENSION,
  share_unit: OF_DIMENSION,
  streak_unit: OF_DIMENSION,
} as const;

/* What a dataset has to keep beyond its schema: what is expected → what to do. */
const rules = {
  duplicate_id: {
    zh: "不重复的标识（id）：列表 {first} 中另有一条记录用它 → 给后面的一条（列表 {list} 中）另取标识，引用它的地方一并改正；两条完全相同的，删去一条。",
    en: "an id that no other record has: one in the list {first} already has this one → Give the second of the two, in the list {list}, another id and correct whatever refers to it; if the two records are the same, delete one.",
  },
  unit_currency: {
    zh: "货币单位有代码（currency），其他单位没有 → 是货币的补上代码，如 CNY；不是的删去。",
    en: "a currency code for a unit of money, and none for any other → Add the code, such as CNY, if the unit is money; delete it if not.",
  },
  kind_unit: {
    zh: "类别（dimension）为 {needed} 的单位 → 改正指标的 kind（类型）或 unit（单位）。",
    en: "a unit of the dimension {needed} → Correct the metric’s kind or its unit.",
  },
  additive_rate: {
    zh: "没有此项：比率与位次不可相加 → 删去 additive（可加总）。",
    en: "no such field, since rates and ranks are never added up → Delete additive.",
  },
  paragraph_order: {
    zh: "由小到大、不重复的段落号，如 2；3 → 由小到大排好，重复的删去。",
    en: "paragraph numbers in ascending order, each once, such as 2; 3 → Put them in order and delete what is repeated.",
  },
  paragraph_out_of_source: {
    zh: "1 至 {last}，即来源“{source}”的段落 → 改正段落号；来源确有更多段落的，改正来源的 paragraphs（段落总数）。",
    en: "1 to {last}, the paragraphs of source “{source}” → Correct the number; if the source has more paragraphs, correct its field paragraphs.",
  },
  missing_field: {
    zh: "字段 {field}：来源是报道的都要有 → 补上；来源是统计表而不是报道的，把来源的 kind 改为 statistics。",
    en: "the field {field}, which every report has → Add it; if the source is a table of statistics and not a report, set its kind to statistics.",
  },
  date_not_real: {
    zh: "日历上有的日期 → 改正日期：月为 01 至 12，日不超过当月的天数。",
    en: "a date that exists in the calendar → Correct the date: months run from 01 to 12, days to the end of the month.",
  },
  milestone_undated: {
    zh: "有日期的节点 → 补上日期；没有日期的，删去该节点。",
    en: "a step with a date → Add its date; if it has none, delete the step.",
  },
  milestone_order: {
    zh: "节点由早到晚排列 → 调整节点的先后。",
    en: "steps from the earliest to the latest → Put the steps in order of time.",
  },
  period_precision: {
    zh: "与 start 同样写到年、月或日 → 把起止两端写到同样的精度。",
    en: "as exact as start: both a year, both a month or both a day → Write both ends with the same precision.",
  },
  period_order: {
    zh: "晚于 start 的日期 → 写反的对调；只有一个年、月或日的，删去 end。",
    en: "a date later than start → If the two are the wrong way round, swap them; if there is only one date, delete end.",
  },
  period_after_publication: {
    zh: "不晚于来源的发布日 {published} → 改正日期；是规划期的，basis 用 stated、timing 用 during；是目标的，用 target 关系写明。",
    en: "a date not later than the day of publication, {published} → Correct the date. For a planned period, set basis to stated and timing to during; for a target, add a target relation.",
  },
  period_expression: {
    zh: "推定日期所依据的时间用语，如 今年6月 → 补上原文用语；原文写明日期的，basis 改为 stated。",
    en: "the words that the date was worked out from, such as 今年6月 → Add the words of the report; if the report states the date, set basis to stated.",
  },
  period_basis: {
    zh: "resolved：时间用语要以发布日期推定 → basis 改为 resolved。",
    en: "resolved, since the words only make sense with the day of publication → Set basis to resolved.",
  },
  period_resolution: {
    zh: "{expected}，由时间用语“{expression}”推得 → 对照原文，改正日期或时间用语。",
    en: "{expected}, which “{expression}” comes to → Check the report and correct the date or the words.",
  },
  printed_bound: AS_PRINTED,
  printed_value: AS_PRINTED,
  printed_multiplier: {
    zh: "{read}：原文写法“{printed}”以 10 的 {read} 次方为单位（万为 4，亿为 8） → 对照原文：原文确是“{printed}”的，此处改为 {read}；不是的，改正 printed。",
    en: "{read}: “{printed}” counts in tens to the power of {read} (4 for 万, 8 for 亿) → Check the report: if it says “{printed}”, write {read} here; if not, correct the field “printed”.",
  },
  printed_decimals: {
    zh: "{read}：原文写法“{printed}”的小数位数 → 对照原文：原文确是“{printed}”的，此处改为 {read}；不是的，改正 printed。",
    en: "{read}, the number of decimal places in “{printed}” → Check the report: if it says “{printed}”, write {read} here; if not, correct the field “printed”.",
  },
  printed_unit: {
    zh: "以“{unit}”为单位的数，与指标“{metric}”的单位一致 → 对照原文：单位填错的，改正指标的单位（unit）；原文写法抄错的，改正 printed。",
    en: "a number in “{unit}”, the unit of the metric “{metric}” → Check the report: correct the unit of the metric, or, if the number was copied wrongly, correct printed.",
  },
  printed_unreadable: {
    zh: "一个数字连同单位，如 5843亿元 → 照抄原文中的数字和单位，不多不少；原文没有具体数字的，删去这一条。",
    en: "one number with its unit, such as 5843亿元 → Copy the number and unit from the report, no more and no less; if the report gives no number, delete this entry.",
  },
  range_order: {
    zh: "下限（low）小于上限（high） → 写反的对调；两端相等的，bound 改为 exact。",
    en: "a lower end (low) below the upper end (high) → If they are the wrong way round, swap them; if they are equal, set bound to exact.",
  },
  percent_out_of_range: {
    zh: "0 至 100 的百分数：此指标按占比处理 → 改正百分数；是增幅的，在指标名称、direction 或 change 关系中写明；本来可以超过 100% 的，用 target 关系或在指标名称中写明，如完成率、产销率。",
    en: "a percentage from 0 to 100, since this metric is treated as a share → Correct the percentage. If it is a rate of growth, say so in the metric’s name, its direction or a change relation; if it may exceed 100%, use a target relation, or say so in the metric’s name (完成率 completion, 产销率 sales-to-output ratio).",
  },
  negative_count: {
    zh: "不小于 0 的数：这是计数或时长 → 改正数值；是变化量的，指标的 kind 用 flow。",
    en: "0 or more, since it is a count or a duration → Correct the value; if it is an amount of change, set the metric’s kind to flow.",
  },
  place_cycle: {
    zh: "真正的上级地区，逐级向上不会绕回自身 → 改为上级地区；最上级的地区没有此项，删去。",
    en: "a larger place that does not lead back to this one → Name the place that it lies in; for the largest place, delete the field.",
  },
  unknown_reference: {
    zh: "列表 {list} 中某条记录的标识（id） → 写错的改正{guess}；没有写错的，在 {list} 中补上标识为“{to}”的记录。",
    en: "the id of a record in the list {list} → If it is misspelt, correct it{guess}; if not, add a record with the id “{to}” to {list}.",
  },
  figure_repeated: {
    zh: "此关系中没有出现过的数据 → 改为应有的数据；多余的删去。",
    en: "a figure that the relation does not name already → Name the figure that is meant, or delete this one.",
  },
  relation_unit: {
    zh: "单位“{unit}”，与 {field} 的数据相同 → 改正指标的单位；单位没有错的，两者不能比较，删去这一关系。",
    en: "the unit “{unit}”, as the figure at {field} has it → Correct the metric’s unit; if both units are right, the two cannot be compared: delete the relation.",
  },
  ...unitRules,
  change_direction: {
    zh: "{expected} → 对照原文，改正该数据的 direction（方向）。",
    en: "{expected} → Check the report and correct the figure’s direction.",
  },
  before_after_order: {
    zh: "before 的时期早于 after → 写反的对调；没有写反的，改正时期。",
    en: "a before that is earlier than its after → If they are the wrong way round, swap them; if not, correct their periods.",
  },
  comparability_note: {
    zh: "一句说明：两数统计范围不同或不明，或有一数没有时间 → 用中英文各写一句，说明能否比较。",
    en: "a note, since the two differ in scope, or the scope is unclear, or one has no date → Write one sentence in Chinese and one in English on whether they may be compared.",
  },
  part_over_whole: {
    zh: "部分不大于整体（{whole}），整体大于 0 → 写反的对调；没有写反的，对照原文改正数值。",
    en: "a part no larger than the whole ({whole}), and a whole above 0 → If they are the wrong way round, swap them; if not, correct the values from the report.",
  },
  share_mismatch: {
    zh: "{counted}%：部分“{partId}”{part} ÷ 整体“{wholeId}”{whole} → 数据“{shareId}”“{partId}”“{wholeId}”中必有一个有错：对照原文，改正有错的一个。",
    en: "{counted}%: the part, “{partId}” ({part}), divided by the whole, “{wholeId}” ({whole}) → One of the figures “{shareId}”, “{partId}” and “{wholeId}” is wrong: check them against the report and correct the one that differs.",
  },
  rank_value: {
    zh: "准确的正整数，如 3 → 改正位次。",
    en: "an exact whole number above 0, such as 3 → Correct the rank.",
  },
  members_over_all: {
    zh: "总数（outOf）不少于所列的 {length} 个 → 改正总数；多列的，删去。",
    en: "a total (outOf) of {length} or more, since so many are listed → Correct the total, or delete the members that are too many.",
  },
  change_base_date: {
    zh: "日历上有的日期，起止写到同样的精度，先起后止 → 改正日期。",
    en: "dates that exist in the calendar, both with the same precision, the start first → Correct the dates.",
  },
  change_empty: {
    zh: "变化量或变化幅度 → 补上 amount（变化量）或 percent（变化幅度）；只有前后两数的，关系类别用 before_after。",
    en: "the amount of the change or its percentage → Add amount or percent; if there are only two levels, make the relation a before_after.",
  },
  duplicate_headline: {
    zh: "没有列入过首屏的数据 → 两条留一条，删去另一条。",
    en: "a figure that is not a headline already → Keep one of the two and delete the other.",
  },
  duplicate_non_figure: {
    zh: "第 {paragraph} 段没有列出过的数字 → 合并为一条，用 occurrences（次数）写明出现几次。",
    en: "a numeral not listed already for paragraph {paragraph} → Make them one record, and say in occurrences how often the numeral stands there.",
  },
  english_has_han: {
    zh: "英文，其中没有汉字 → 译成英文；专名写作拼音或通行译名。只发布中文的，在“看板”的“语言”选“只有中文”（JSON 中 language 写 zh）。",
    en: "English without Chinese characters → Translate it; write names in pinyin or in their usual English form. To publish in Chinese alone, choose “Chinese only” as the dashboard’s language (language: zh in JSON).",
  },
} as const;

/** The rules that a figure has a unit of a certain dimension. */
export type UnitRule = keyof typeof unitRules;

const wordRule = wordRules(rules);

/** A fault of a dataset: the rule that is broken, in which record and field, what was found there, and the rule's slots. */
export function brokenRule<Rule extends keyof typeof rules>(
  rule: Rule,
  record: string,
  field: string,
  found: string,
  ...values: SlotValues<(typeof rules)[Rule]>
): Fault {
  return { ...wordRule(rule, found, ...values), record, field, found };
}
