import type { Fault } from "../Fault";
import { type SlotValues, wordRules } from "../faultRules";

const AS_PRINTED = {
  zh: "{read}（“{printed}”读作） → 对照原文：改正此字段，或改正 printed。",
  en: "{read}, as {printed} reads → Look at the report: correct this field, or correct printed.",
} as const;
const OF_DIMENSION = {
  zh: "单位类别为 {choice} → 改为应有的数据，或改正其单位。",
  en: "a unit of dimension {choice} → Name the figure that is meant, or correct its unit.",
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
    zh: "未被占用的标识（{first} 中已有） → 为 {list} 中的这条记录另取标识，并改正对它的引用。",
    en: "an id that is not taken ({first} has it already) → Give this record of {list} an id of its own and correct what refers to it.",
  },
  unit_currency: {
    zh: "货币单位有代码，其他单位没有 → 补上或删去 currency。",
    en: "a code for a unit of currency, none for others → Add currency or drop it.",
  },
  kind_unit: {
    zh: "类别为 {needed} 的单位 → 改正 kind 或 unit。",
    en: "a unit of dimension {needed} → Correct kind or unit.",
  },
  additive_rate: {
    zh: "省略：比率与位次不可相加 → 删去 additive。",
    en: "no such field: rates and ranks are never summed → Drop additive.",
  },
  paragraph_order: {
    zh: "由小到大、互不重复的段落号 → 排好顺序并删去重复。",
    en: "paragraph numbers in ascending order, each once → Put them in order and drop what is repeated.",
  },
  paragraph_out_of_source: {
    zh: "1 至 {last} → 改正段落号；若来源“{source}”确有更多段落，改正其 paragraphs。",
    en: '1 to {last} → Correct the number; if source "{source}" has more paragraphs, correct its field paragraphs.',
  },
  missing_field: {
    zh: "报道须有 {field} → 补上；若来源是统计表而非报道，把它的 kind 改为 statistics。",
    en: "{field}, which a report has → Add it; where the source is a table of statistics and no report, make its kind statistics.",
  },
  date_not_real: {
    zh: "日历上存在的日期 → 改正日期。",
    en: "a date that the calendar has → Correct the date.",
  },
  milestone_undated: {
    zh: "有日期的节点 → 补上日期，或删去该节点。",
    en: "a dated step → Give it a date, or drop the step.",
  },
  milestone_order: {
    zh: "由早到晚 → 调整节点顺序。",
    en: "steps from the oldest to the newest → Put the steps in order of time.",
  },
  period_precision: {
    zh: "与 start 精度相同（同为年、月或日） → 把两端写到同样的精度。",
    en: "the precision of start: both a year, both a month or both a day → Write both ends to the same precision.",
  },
  period_order: {
    zh: "晚于 start → 对调两端；若只有一个年、月或日，省略 end。",
    en: "later than start → Swap the two; leave end out where start is the whole period.",
  },
  period_after_publication: {
    zh: "不晚于来源发布日 {published} → 改正日期；若是规划期，basis 用 stated、timing 用 during；若是目标，用 target 关系写明。",
    en: "not later than the publication, {published} → Correct the date; a planned period is stated and during, a target is named by a target relation.",
  },
  period_expression: {
    zh: "推定所依据的时间用语，如 今年6月 → 补上原文用语；若原文写明日期，basis 用 stated。",
    en: "the expression that the date was resolved from, such as 今年6月 → Add the expression; a date that the report prints is stated.",
  },
  period_basis: {
    zh: "resolved，因为用语相对于发布日期 → basis 改为 resolved。",
    en: "resolved, for the expression is relative to the publication → Set basis to resolved.",
  },
  period_resolution: {
    zh: "{expected}（由“{expression}”） → 改正日期或时间用语。",
    en: "{expected}, from {expression} → Correct the date or the expression.",
  },
  printed_bound: AS_PRINTED,
  printed_value: AS_PRINTED,
  printed_multiplier: AS_PRINTED,
  printed_decimals: AS_PRINTED,
  printed_unit: AS_PRINTED,
  printed_unreadable: {
    zh: "含一个数字及单位的短语，如 5843亿元 → 照录原文的数字短语，不多不少。",
    en: "a token with one number and its unit, such as 5843亿元 → Copy the token of the report, no more and no less.",
  },
  range_order: {
    zh: "low 小于 high → 对调两端；两端相等则用 exact。",
    en: "low less than high → Swap the two ends; use exact where they are equal.",
  },
  percent_out_of_range: {
    zh: "0 至 100 → 改正百分数；若是增幅，在指标名称、direction 或 change 关系中写明。",
    en: "0 to 100 → Correct the percentage; a growth rate says so in its metric's name, its direction or a change relation.",
  },
  negative_count: {
    zh: "不小于 0 → 改正数值；若是变化量，kind 用 flow。",
    en: "0 or more → Correct the value; an amount of change is a flow.",
  },
  place_cycle: {
    zh: "更大的地区，且不会绕回自身 → 改为真正的上级地区，最上级地区省略此字段。",
    en: "a larger place that does not lead back to this one → Name the place that it lies in; the largest place has no such field.",
  },
  unknown_reference: {
    zh: "{list} 中已有的标识 → 改正标识，或在 {list} 中补上“{to}”。",
    en: 'an id that {list} has → Correct the id, or add "{to}" to {list}.',
  },
  figure_repeated: {
    zh: "此关系中尚未出现的数据 → 改为应有的数据，或删去。",
    en: "a figure that the relation does not name already → Name the figure that is meant, or drop it.",
  },
  relation_unit: {
    zh: "单位 {unit}，与 {field} 相同 → 改正指标的单位，或拆开这一关系。",
    en: "unit {unit}, the unit of {field} → Correct the metric's unit, or take the relation apart.",
  },
  ...unitRules,
  change_direction: {
    zh: "{expected} → 对照原文改正该数据的 direction。",
    en: "{expected} → Look at the report and correct the figure's direction.",
  },
  before_after_order: {
    zh: "before 早于 after → 对调两者，或改正时期。",
    en: "before earlier than after → Swap the two, or correct their periods.",
  },
  comparability_note: {
    zh: "说明：统计范围不同或不明，或有一端时间未注明 → 用中英文各写一句说明。",
    en: "a note, for the scopes differ or are unclear, or an end has no date → Say why in one sentence, in Chinese and English.",
  },
  part_over_whole: {
    zh: "部分不大于整体（{whole}），整体大于 0 → 对调两者，或改正数值。",
    en: "a part of at most the whole, {whole}, and a whole above 0 → Swap the two, or correct their values.",
  },
  share_mismatch: {
    zh: "{counted}（{part} ÷ {whole}） → 对照原文改正三个数据中的错者。",
    en: "{counted}, as {part} ÷ {whole} gives → Look at the report and correct whichever of the three is wrong.",
  },
  rank_value: {
    zh: "准确的正整数 → 改正位次。",
    en: "an exact whole number above 0 → Correct the rank.",
  },
  members_over_all: {
    zh: "不少于 {length} → 改正 outOf,或删去多列的数据。",
    en: "{length} or more → Correct outOf, or drop the members that are too many.",
  },
  change_base_date: {
    zh: "日历上存在的日期，起止精度相同、先起后止 → 改正日期。",
    en: "dates that the calendar has, of one precision, the start first → Correct the dates.",
  },
  change_empty: {
    zh: "变化量或变化幅度 → 补上 amount 或 percent；前后两数用 before_after。",
    en: "the amount of the change, or its percentage → Add amount or percent; two levels are a before_after.",
  },
  duplicate_headline: {
    zh: "尚未列入首屏的数据 → 删去其中一条。",
    en: "a figure that is not a headline yet → Drop one of the two.",
  },
  duplicate_non_figure: {
    zh: "第 {paragraph} 段尚未列出的数字 → 合并为一条，用 occurrences 记出现次数。",
    en: "a numeral not listed yet for paragraph {paragraph} → Make them one record; occurrences says how often the token stands there.",
  },
  english_has_han: {
    zh: "不含汉字的英文 → 译成英文；专名写作拼音或通行译名。只发布中文的，在“看板”的“语言”选“只有中文”（JSON 中 language 写 zh）。",
    en: "English without Chinese characters → Translate it; write names in pinyin or their usual English form. To publish in Chinese alone, choose “Chinese only” as the dashboard’s language (language: zh in JSON).",
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
  return { record, field, found, ...wordRule(rule, ...values) };
}
