import type { Language } from "../../dataset/Dataset";

/* Words of the record of one figure. Those that the first page needs as well stand in its messages. */

const zh = {
  printed: "原文写法",
  baseUnits: "以基本单位计",
  bound: "确定程度",
  /** More than the name of the bound: what the report prints is not vouched for. */
  exact: "确数（原文未加“约”“多”等字）",
  period: "时期",
  periodBasis: {
    stated: "原文写明",
    resolved: "按发布日期推定",
    from_context: "按标题或上文推定",
    not_stated: "原文未注明",
  },
  place: "地区",
  population: "统计对象",
  definition: "含义",
  kind: "类型",
  kinds: {
    stock: "存量（某一时点）",
    flow: "流量（一段时期）",
    rate: "比率（占比、平均或指数）",
    count: "计数",
    rank: "位次",
    duration: "时长",
  },
  direction: "改善方向（数据集设定）",
  polarities: { more_is_better: "越多越好", less_is_better: "越少越好", neither: "无所谓优劣" },
  /** Of a rank, which is no amount. */
  rankPolarity: "越靠前越好",
  theReport: "原文",
  theTable: "统计表",
  source: "来源",
  quoting: "引用",
  quotability: {
    as_it_stands: "可引用，注明来源",
    undated: "须注明“原文未注明时间”",
    source_undated: "须注明“发布日期未写明”",
    with_note: "须附说明",
    source_undated_with_note: "须附说明，并注明“发布日期未写明”",
    not_compared: "须附说明，前后不宜直接对比",
    source_undated_not_compared: "须附说明，并注明“发布日期未写明”，前后不宜直接对比",
    no_publisher: "暂不可引用：来源未写明发布单位",
    no_date: "暂不可引用：来源未写明发布日期，数据也无时间",
    no_origin: "暂不可引用：来源的发布单位和日期均未写明",
  },
  derivedValues: "推算值",
  comparability: "可比性",
  sourceLine: (publisher: string, date: string, paragraph: string) =>
    `《${publisher}》${date}，${paragraph}`,
  compare: "与另一项并列",
  compareWith: "另一项",
  choose: "请选择",
  related: "相关数据",
  measure: "所属举措",
  copySentence: "复制为一句话",
  copyCitation: "复制引用",
  copyLink: "复制链接",
};

const en: typeof zh = {
  printed: "As printed",
  baseUnits: "In base units",
  bound: "Bound",
  exact: "printed without “about” or “more than”",
  period: "Period",
  periodBasis: {
    stated: "stated in the report",
    resolved: "resolved by the date of publication",
    from_context: "taken from the title or what stands before",
    not_stated: "not stated",
  },
  place: "Place",
  population: "What is counted",
  definition: "Meaning",
  kind: "Kind",
  kinds: {
    stock: "Stock (at a point in time)",
    flow: "Flow (over a period)",
    rate: "Rate (share, average or index)",
    count: "Count",
    rank: "Rank",
    duration: "Duration",
  },
  direction: "Direction (set by the dataset)",
  polarities: {
    more_is_better: "more is better",
    less_is_better: "less is better",
    neither: "neither is better",
  },
  rankPolarity: "a higher rank is better",
  theReport: "the report",
  theTable: "the table",
  source: "Source",
  quoting: "Quoting",
  quotability: {
    as_it_stands: "may be quoted with its source",
    undated: "say that the report gives no date",
    source_undated: "say that its source gives no date of publication",
    with_note: "quote with its note",
    source_undated_with_note:
      "quote with its note, and say that its source gives no date of publication",
    not_compared: "quote with its note; do not compare before and after directly",
    source_undated_not_compared:
      "quote with its note, and say that its source gives no date of publication; do not compare before and after directly",
    no_publisher: "not to be quoted yet: its source names no publisher",
    no_date:
      "not to be quoted yet: its source gives no date of publication, and it has no date itself",
    no_origin: "not to be quoted yet: its source names neither publisher nor date",
  },
  derivedValues: "Derived values",
  comparability: "Comparability",
  sourceLine: (publisher, date, paragraph) =>
    `${publisher}, ${date}, ${paragraph.charAt(0).toLowerCase()}${paragraph.slice(1)}`,
  compare: "Compare with another figure",
  compareWith: "The other figure",
  choose: "Choose",
  related: "Related figures",
  measure: "Measure",
  copySentence: "Copy as a sentence",
  copyCitation: "Copy citation",
  copyLink: "Copy link",
};

export const figureWords: Readonly<Record<Language, typeof zh>> = { zh, en };
