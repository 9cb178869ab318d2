/*
 * Words that say the same beside a number. One of a family may stand for another: 目前 for 当前, 达到 for 达.
 * A word that is stronger, weaker or of another time is in no family with it.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ["目前", "当前", "现在", "如今", "眼下", "现阶段", "现已", "现有", "至今"],
  ["以前", "过去", "从前", "此前", "原先", "原来", "之前", "改革前", "先前", "前期"],
  ["累计", "总计", "合计", "共计", "一共", "总共", "累计共"],
  ["截至", "截止", "截止到", "截至到"],
  ["已", "已经", "业已"],
  ["仅", "只", "仅仅", "只用", "仅用", "只需"],
  ["便", "就", "即"],
  ["推行", "实行", "施行", "推开", "铺开"],
  ["建立", "设立", "建起"],
  ["架设", "搭建"],
  ["全市", "我市", "本市", "全市范围"],
  ["全省", "我省", "本省", "全省范围"],
  ["全县", "我县", "本县"],
  ["该市", "该县级市", "这个市"],
  ["所有", "全部", "一切"],
  ["显著", "明显"],
  ["全面", "全方位", "全盘"],
  ["平均", "均值", "平均下来"],
  ["多数", "大多数", "大部分", "大多"],
  ["率先", "最先", "首先", "带头"],
  ["位居", "稳居", "位列", "居", "列", "排名", "排在", "名列", "位于"],
  ["首位", "榜首", "首席"],
  ["达", "达到", "达成", "为", "有", "是"],
  ["由", "从", "自"],
  ["每", "每个", "各"],
];

const KIN: ReadonlyMap<string, readonly string[]> = new Map(
  FAMILIES.flatMap((family) => family.map((word) => [word, family] as const)),
);

/** A word and those that say the same, itself first. */
export function familyOf(word: string): readonly string[] {
  return [word, ...(KIN.get(word) ?? []).filter((other) => other !== word)];
}

/** Where a word of these lists stands by chance: 健全国有企业 is of no 全国, and 不仅 is no 仅. */
export const BY_CHANCE = /[健完]全(?=国)|不仅|而已|自己/gu;

/** Words of time that a report sets beside a number without a date; each is of a family above or alone. */
export const PERIOD_WORDS: readonly string[] = [
  // 至今 begins 截至今年, too.
  ...(KIN.get("目前") ?? []).filter((word) => word !== "至今"),
  ...(KIN.get("以前") ?? []),
  ...(KIN.get("累计") ?? []),
  "后期",
  "近期",
  "早期",
  "当年",
  "当月",
  "当天",
  "同期",
  "去年",
  "今年",
  "明年",
  "将来",
  "未来",
  "预计",
  "力争",
  "首年",
  "全年",
  "上年",
  "今后",
  "年均",
  "每年",
  "每月",
];

/** Words that say how far a number reaches without naming a place. */
export const SCOPE_WORDS: readonly string[] = [
  "我国",
  "我省",
  "我市",
  "我县",
  "我区",
  "该省",
  "该市",
  "该县",
  "该区",
  "全国",
  "全省",
  "全市",
  "全县",
  "全区",
  "全镇",
  "全乡",
  "全村",
  "市本级",
  "省本级",
  "县本级",
];

/** Words of rank: who was first, and among how many. */
export const RANK_WORDS: readonly string[] = [
  "率先",
  "首批",
  "首个",
  "首家",
  "首次",
  "首创",
  "首位",
  "榜首",
  "领先",
  "领跑",
  "前列",
  "唯一",
  "位居",
  "位列",
  "名列",
  "排名",
  "跻身",
  "最好",
  "最高",
  "最低",
  "最大",
  "最多",
  "最快",
  "最早",
];

/** Words of degree, scope and certainty. */
export const DEGREE_WORDS: readonly string[] = [
  "全面",
  "全部",
  "所有",
  "全域",
  "全程",
  "一律",
  "普遍",
  "广泛",
  "显著",
  "明显",
  "大幅",
  "大力",
  "极大",
  "多数",
  "大部分",
  "绝大多数",
  "少数",
  "部分",
  "平均",
  "仅",
  "只",
  "已",
  "逐步",
  "初步",
  "基本",
  "完全",
  "彻底",
  "持续",
  "深入",
  "试点",
  "探索",
  "更多",
];
