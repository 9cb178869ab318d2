import type { Caution, Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

/** Sentences of the checks page, in one language. */
interface ChecksWords {
  readonly title: string;
  readonly lede: string;
  readonly contents: string;
  readonly none: string;
  readonly moreRows: (rest: number) => string;
  readonly saveCsv: string;
  readonly saved: (name: string) => string;
  readonly saveFailed: string;
  readonly verdicts: Readonly<Record<"agrees" | "differs" | "cannot_check", string>>;
  readonly kinds: Readonly<
    Record<
      | "share"
      | "change"
      | "base"
      | "level"
      | "target"
      | "rank"
      | "streak"
      | "sum"
      | "model"
      | "bound",
      string
    >
  >;
  readonly checks: {
    readonly title: string;
    readonly summary: (total: number, agree: number, differ: number, open: number) => string;
    readonly lede: string;
    readonly caption: string;
    readonly subject: string;
    readonly stated: string;
    readonly nothingStated: string;
    readonly formula: string;
    readonly recomputed: string;
    readonly nothingRecomputed: string;
    readonly tolerance: string;
    readonly verdict: string;
    readonly reason: string;
    readonly figures: string;
  };
  readonly comparability: {
    readonly title: string;
    readonly summary: (total: number, comparable: number) => string;
    readonly caption: string;
    readonly pair: string;
    readonly scope: string;
    readonly unit: string;
    readonly dated: string;
    readonly verdict: string;
    readonly reasons: string;
    readonly answers: Readonly<Record<"yes" | "no" | "unclear", string>>;
  };
  readonly coverage: {
    readonly title: string;
    readonly summary: (
      paragraphs: number,
      figures: number,
      excused: number,
      silent: number,
    ) => string;
    readonly lede: string;
    readonly legend: {
      readonly figures: string;
      readonly excused: string;
      readonly measures: string;
    };
    readonly caption: (source: string) => string;
    readonly paragraph: string;
    readonly picture: string;
    readonly figures: string;
    readonly excused: string;
    readonly excusedCount: (count: number) => string;
    readonly times: (count: number) => string;
    readonly measures: string;
    readonly nothing: string;
    readonly reasons: string;
  };
  readonly withoutFigures: {
    readonly title: string;
    readonly summary: (count: number, total: number) => string;
    readonly where: string;
  };
  readonly cautions: { readonly title: string; readonly summary: (count: number) => string };
  readonly cautionKinds: Readonly<Record<Caution["kind"], string>>;
}

const zh: ChecksWords = {
  title: "核验",
  lede: "报道所载与重新计算的结果逐条对照，原文每段的数字逐一入账。推算值一律标出，不是报道所载。本页核验整个数据集，不受筛选影响。",
  contents: "本页内容",
  none: "没有这样的记录。",
  moreRows: (rest) => `显示其余 ${rest} 行`,
  saveCsv: "导出 CSV",
  saved: (name) => `已保存：${name}`,
  saveFailed: "文件没有保存成功，请重试或换用其他浏览器。",
  verdicts: { agrees: "相符", differs: "不符", cannot_check: "无法核对" },
  kinds: {
    share: "占比",
    change: "前后变化",
    base: "增量与增幅",
    level: "水平与变化",
    target: "目标与完成",
    rank: "位次",
    streak: "连续时长",
    sum: "各数之和",
    model: "模式",
    bound: "非确数",
  },
  checks: {
    title: "原文与复算",
    summary: (total, agree, differ, open) =>
      `共 ${total} 条：相符 ${agree} 条，不符 ${differ} 条，无法核对 ${open} 条`,
    lede: "允许差为原文末位数字的一半。无法核对的也列出，并写明原因。",
    caption: "原文所载与复算结果的对照",
    subject: "核对内容",
    stated: "原文写法",
    nothingStated: "原文未述",
    formula: "算式",
    recomputed: "复算值",
    nothingRecomputed: "无从计算",
    tolerance: "允许差",
    verdict: "结论",
    reason: "原因",
    figures: "数据",
  },
  comparability: {
    title: "前后对比的可比性",
    summary: (total, comparable) => `${total} 组，其中 ${comparable} 组可直接比较`,
    caption: "每组前后数据能否比较",
    pair: "前后数据",
    scope: "口径相同",
    unit: "单位相同",
    dated: "均有日期",
    verdict: "结论",
    reasons: "理由",
    answers: { yes: "是", no: "否", unclear: "不明" },
  },
  coverage: {
    title: "逐段入账",
    summary: (paragraphs, figures, excused, silent) =>
      `${paragraphs} 段：数据 ${figures} 个，不作数据的数字 ${excused} 处；${silent} 段没有数字，也没有举措`,
    lede: "段落按署名后首段起计数，小标题与图注不计。想用报道原文核对，请到“对照原文”。",
    legend: { figures: "数据", excused: "不作数据的数字", measures: "举措" },
    caption: (source) => `《${source}》各段的数据、不作数据的数字与举措`,
    paragraph: "段落",
    picture: "图示",
    figures: "数据",
    excused: "不作数据",
    excusedCount: (count) => `${count} 处`,
    times: (count) => `${count} 次`,
    measures: "举措",
    nothing: "无",
    reasons: "原因",
  },
  withoutFigures: {
    title: "尚无数据的举措",
    summary: (count, total) => `${total} 项举措中有 ${count} 项，报道没有给出数据`,
    where: "地区与段落",
  },
  cautions: { title: "使用提示", summary: (count) => `${count} 条，随所涉数据一同显示和导出` },
  cautionKinds: {
    scope: "口径",
    period: "时间",
    population: "统计对象",
    attribution: "出自何人",
    bound: "约数",
    denominator: "基数",
    coverage: "涵盖范围",
  },
};

const en: ChecksWords = {
  title: "Checks",
  lede: "What the report states is held against what can be worked out again, and every numeral of every paragraph is accounted for. Derived values are marked; the report does not print them. The whole dataset is checked, whatever the filters.",
  contents: "On this page",
  none: "There is none.",
  moreRows: (rest) => `Show the other ${countOf(rest, "row", "rows")}`,
  saveCsv: "Export CSV",
  saved: (name) => `Saved: ${name}`,
  saveFailed: "The file could not be saved. Try again, or use another browser.",
  verdicts: { agrees: "Agrees", differs: "Differs", cannot_check: "Cannot be checked" },
  kinds: {
    share: "Share",
    change: "Before and after",
    base: "Amount and rate of change",
    level: "Level and its change",
    target: "Target and attained",
    rank: "Rank",
    streak: "Streak",
    sum: "Sum",
    model: "Model",
    bound: "Not exact",
  },
  checks: {
    title: "Stated against recomputed",
    summary: (total, agree, differ, open) =>
      `${countOf(total, "check", "checks")}: ${agree} ${agree === 1 ? "agrees" : "agree"}, ${differ} ${differ === 1 ? "differs" : "differ"}, ${open} cannot be checked`,
    lede: "The tolerance is half of the last printed digit. What cannot be checked is listed too, with the reason.",
    caption: "What the report states against what is recomputed",
    subject: "What is checked",
    stated: "As printed",
    nothingStated: "not stated",
    formula: "Formula",
    recomputed: "Recomputed",
    nothingRecomputed: "nothing to compute",
    tolerance: "Tolerance",
    verdict: "Verdict",
    reason: "Why",
    figures: "Figures",
  },
  comparability: {
    title: "Comparability of before and after",
    summary: (total, comparable) =>
      `${countOf(total, "pair", "pairs")}, of which ${comparable} can be compared as they stand`,
    caption: "Whether each before and after can be compared",
    pair: "Before and after",
    scope: "Same scope",
    unit: "Same unit",
    dated: "Both dated",
    verdict: "Verdict",
    reasons: "Reasons",
    answers: { yes: "yes", no: "no", unclear: "unclear" },
  },
  coverage: {
    title: "Coverage by paragraph",
    summary: (paragraphs, figures, excused, silent) =>
      `${countOf(paragraphs, "paragraph", "paragraphs")}: ${countOf(figures, "figure", "figures")}, ${countOf(excused, "numeral", "numerals")} that are no figures; ${silent} with neither numeral nor measure`,
    lede: "Paragraphs are counted from the first after the by-line, without headings and captions. To hold the text of the report against this, use “Against the text”.",
    legend: { figures: "figure", excused: "numeral that is no figure", measures: "measure" },
    caption: (source) => `Figures, other numerals and measures by paragraph of “${source}”`,
    paragraph: "Paragraph",
    picture: "Picture",
    figures: "Figures",
    excused: "No figures",
    excusedCount: (count) => countOf(count, "numeral", "numerals"),
    times: (count) => countOf(count, "time", "times"),
    measures: "Measures",
    nothing: "none",
    reasons: "Reasons",
  },
  withoutFigures: {
    title: "Measures without a figure",
    summary: (count, total) =>
      `${count} of ${countOf(total, "measure", "measures")}; the report gives them no figure`,
    where: "Place and paragraphs",
  },
  cautions: {
    title: "Cautions",
    summary: (count) => `${count}, shown and exported with the figures that they concern`,
  },
  cautionKinds: {
    scope: "Scope",
    period: "Date",
    population: "What is counted",
    attribution: "Who says it",
    bound: "Not exact",
    denominator: "Base",
    coverage: "Coverage",
  },
};

export const checksWords: Readonly<Record<Language, ChecksWords>> = { zh, en };
