import type { ComparisonBase } from "../../dataset/comparisonBase";

export const zh = {
  skipToContent: "跳到正文",
  sourceLine: (publisher: string, date: string, part: string | null) =>
    `据《${publisher}》${date}报道${part ? `（${part}）` : ""}`,
  /** Several reports in one line: the names of the first, and how many more there are. */
  moreSources: (names: string, left: number) =>
    left === 0 ? names : `${names}及另外 ${left} 份来源`,
  notOfficial: "非官方统计",
  holdings: (figures: number, measures: number) => `${figures} 项数据，${measures} 项举措`,
  /** The menu of reports that were published together. */
  reports: {
    label: "已发布的报道",
    count: (reports: number) => `全部报道（${reports}）`,
    elsewhere: "本文件只含当前一篇，其余见发布网站。",
  },
  tools: {
    export: "导出",
    print: "打印",
    settings: "显示设置",
    display: "显示",
    theme: "主题",
    themes: { system: "跟随系统", light: "浅色", dark: "深色" },
    contrast: "高对比度",
    largeText: "大字",
    shortcuts: "键盘快捷键",
    share: "复制本页链接",
    link: "链接",
    help: "快捷键说明",
  },
  search: { label: "搜索", placeholder: "搜索数据、举措", clear: "清除搜索" },
  filter: {
    label: "筛选",
    area: "改革领域",
    field: "具体领域",
    place: "地区",
    kind: "类型",
    period: "时期",
    /** A period in words, and how many figures without a date it leaves out or keeps. */
    range: (period: string, undated: number, kept: boolean) =>
      undated === 0 ? period : `${period}（${kept ? "含" : "不含"}未注明时间的 ${undated} 项）`,
    source: "来源",
    all: "全部",
    clear: "清除筛选",
    shown: (shown: number, total: number) => `显示 ${shown} 项，共 ${total} 项`,
  },
  kinds: {
    stock: "存量",
    flow: "流量",
    rate: "比率",
    count: "计数",
    rank: "位次",
    duration: "时长",
  },
  /** Others were left out as well; whether anything is asked for all the same. */
  repaired: (parts: string, others: number, isFiltered: boolean) =>
    `网址中有看不懂的部分，已略去：${parts}${others > 0 ? `，另有 ${others} 处` : ""}。${isFiltered ? "其余条件照常生效。" : "现未作筛选，显示全部。"}`,
  dismiss: "知道了",
  headlines: "关键数据",
  nothingFound: "没有符合条件的数据或举措",
  /** What an area holds, without what it does not. */
  areaCounts: (figures: number, measures: number) =>
    [
      ...(figures === 0 ? [] : [`${figures} 项数据`]),
      ...(measures === 0 ? [] : [`${measures} 项举措`]),
    ].join(" · "),
  noFiguresInArea: "所选范围内没有数据，有举措：",
  derived: "推算",
  derivedTitle: "由本看板推算，不是原文所载",
  bounds: { exact: "确数", at_least: "至少", at_most: "至多", about: "约", range: "区间" },
  paragraph: (number: number) => `第${number}段`,
  /** What a figure of a table is led to by, where others name their paragraph. */
  inTable: "详情",
  paragraphLong: (number: number) => `原文第${number}段`,
  /** The ends of a change that the report has no words and no dates for. */
  before: "此前",
  after: "此后",
  /** Whether a target is met, where target and attained are both stated. */
  targetMet: { met: "已达到目标", missed: "未达到目标" },
  rankAmong: (rank: string, among: string) => `${among}${rank}`,
  streak: (years: string) => years,
  partOf: (part: string, whole: string) => `${part} / ${whole}`,
  stated: "原文",
  outOf: (count: string) => `全部 ${count}中仅给出以上各项`,
  card: {
    morePlaces: (shown: number, left: number) => `图中为前 ${shown} 个地区，另有 ${left} 个地区`,
    moreOfPeriods: (hidden: number) =>
      `同地区同时期有多项的，图中取最后发布的，另 ${hidden} 项见表`,
    /** The title of the changes of one field, on what they are counted from. */
    changes: (field: string, base: ComparisonBase) => {
      const on = {
        last_year: "",
        previous_period: "环比",
        start_of_year: "比年初",
        yearly_average: "年均",
        long_term_average: "比常年",
      };
      return `${field}：各项${typeof base === "number" ? `比${base}年` : on[base]}增减`;
    },
    enlarge: "放大",
    /** After the first caution of a card: how many others there are. */
    moreCautions: (others: number) => `另有 ${others} 条提示`,
    /** The way to the places that a chart has no room for. */
    choosePlaces: "选择其他地区",
    moreParagraphs: (left: number) => `及另外 ${left} 处`,
    moreFigures: (shown: number, left: number) => `此处为前 ${shown} 项，另有 ${left} 项`,
    inTable: "见数据表",
    showTable: "表格",
    showChart: "图",
    download: "下载",
    failed: "这张图没有画出来，数据见表格。",
  },
  otherFigures: "其他数据",
  measures: {
    /** How many measures lead from an area's charts to their list. */
    toList: (measures: number, without: number) =>
      `查看 ${measures} 项举措${without === 0 ? "" : `（${without} 项报道未给出数据）`}`,
    withoutFigures: "报道未给出数据",
    figures: (count: number) => `${count} 项数据`,
    statuses: {
      planned: "拟实施",
      exploring: "探索中",
      pilot: "试点",
      in_progress: "推进中",
      in_operation: "运行中",
      completed: "已完成",
      recognised: "获认定",
    },
  },
  table: {
    title: "全部数据",
    openFigure: (name: string) => `查看全部信息：${name}`,
  },
  figure: {
    close: "关闭",
    saidBy: "出自",
    officialStatistics: (who: string) => `报道引用的统计：${who}`,
    quoted: (who: string) => `报道引述：${who}`,
    verdicts: { comparable: "可比", with_caution: "须谨慎比较", not_comparable: "不可比" },
    copied: "已复制",
    notCopied: "没有复制成功，请手动选中以下文字复制：",
  },
  loading: "正在载入……",
  loadFailed: "这一部分没有载入成功。",
  retry: "重试",
  /** On paper, in the place of what was not there yet when it was printed. */
  notPrinted: "举措或数据表没有载入，未印出。",
  /** Of an old edition of the page no further part can be fetched. */
  newEdition:
    "页面已发布新版，请重新载入。视图、筛选和简报不变，打开的数据也会带过去（太大的除外）；粘贴的原文请先复制。",
  reload: "重新载入",
  listSeparator: "、",
};
