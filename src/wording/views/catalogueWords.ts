import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

/** The catalogue of many reports: finding one, and one metric across all of them. */
const zh = {
  title: "报告目录",
  holdings: (reports: number, figures: number, places: number) =>
    `${reports} 份报告，${figures} 项数据，${places} 个地区`,
  notOfficial: "各项数据以所在报告为准，是否官方统计见该报告",
  views: { reports: "找报告", series: "跨报告看指标" },
  navigation: "目录导航",
  loading: "正在载入……",
  search: { label: "词语", hint: "标题、发布者、地区、领域" },
  place: "地区",
  area: "领域",
  year: "年份",
  all: "不限",
  found: (found: number, of: number) =>
    found === of ? `共 ${found} 份报告` : `${of} 份中找到 ${found} 份`,
  nothing: {
    reports: "没有符合条件的报告。请减少词语，或放宽地区、领域、年份。",
    metrics: "没有名称含这些词的指标。请减少词语。",
    places: "没有名称含这些字的地区。",
  },
  clear: "清除条件",
  more: (left: number) => `再显示一些（还有 ${left}）`,
  ofReport: (figures: number, measures: number) => `${figures} 项数据，${measures} 项举措`,
  undated: "时间未注明",
  published: (day: string) => `${day} 发布`,
  morePlaces: (left: number) => `等另外 ${left} 个地区`,
  metric: {
    label: "指标",
    hint: "指标名称、单位、统计对象",
    choose: "选一个指标，看它在各份报告里的数值。",
    of: (reports: number, figures: number, places: number) =>
      `${reports} 份报告 · ${figures} 项数据 · ${places} 个地区`,
    other: "换一个指标",
    definition: (text: string) => `口径：${text}`,
    population: (text: string) => `统计对象：${text}`,
    definitions: (many: number) =>
      `各报告对该指标的口径有 ${many} 种写法，比较前请打开各自报告核对。`,
  },
  places: {
    label: "看哪些地区",
    find: "按名称找地区",
    chosen: (chosen: number, of: number) => `已选 ${chosen}，共 ${of} 个地区`,
    first: (many: number) => `先显示数据最多的 ${many} 个地区`,
    none: "请至少选一个地区。",
    count: (figures: number) => `${figures} 项`,
  },
  tooMuch: (figures: number, most: number) =>
    `所选地区共有 ${figures} 项数据，一次最多显示 ${most} 项。请少选几个地区；全部数据在 figures 文件夹的 Parquet 文件里，可用 DuckDB 等查询。`,
  ranges: (many: number) => `有 ${many} 项为区间，没有单一数值：图中不画点，表中列出。`,
  fewFigures: "数据太少，不成图。",
  cautions: (many: number) => `使用提示（${many}）`,
  table: {
    caption: (metric: string) => `${metric}：各报告的数值`,
    place: "地区",
    period: "时期",
    value: "数值",
    report: "所在报告",
    cautions: "使用提示",
  },
  save: "导出 CSV",
  file: (metric: string) => `${metric}-各报告`,
  traffic: (requests: number, size: string) => `本次读取 ${requests} 个请求，${size}`,
  faults: {
    fromFile: {
      what: "从本机文件打开时，浏览器不让页面读取其他文件，目录无法载入。",
      todo: "请把整个文件夹放到网站上，用 http 或 https 地址打开；单份报告可打开其 standalone.html。",
    },
    unreachable: {
      what: "目录的数据没有取到，可能是网络中断，或服务器暂时不应答。",
      todo: "请检查网络后重试。",
    },
    missing: {
      what: "网站上缺少目录的一个数据文件。",
      todo: "请重试；仍然如此，请告诉发布者：应整体上传发布的文件夹。",
    },
    noRanges: {
      what: "网站不支持只取文件的一部分（HTTP Range），跨报告的数值不能按需读取。",
      todo: "可以读取整个文件；或请发布者换用支持 Range 的主机（nginx、对象存储均支持）。",
    },
    changed: {
      what: "读取期间网站发布了新内容，前后文件对不上。",
      todo: "请重新载入本页。",
    },
  },
  retry: "重试",
  reload: "重新载入本页",
  readWhole: (size: string) => `读取整个文件（${size}）`,
  noScript: "按条件查找需要运行脚本。以下是全部报告：",
};

type CatalogueWords = typeof zh;

const holdings = (reports: number, figures: number, places: number): readonly string[] => [
  countOf(reports, "report", "reports"),
  countOf(figures, "figure", "figures"),
  countOf(places, "place", "places"),
];

const en: CatalogueWords = {
  title: "Catalogue of reports",
  holdings: (...counts) => holdings(...counts).join(", "),
  notOfficial:
    "each figure is as good as its report, which says whether it is an official statistic",
  views: { reports: "Find a report", series: "One metric across reports" },
  navigation: "Catalogue navigation",
  loading: "Loading…",
  search: { label: "Words", hint: "title, publisher, place, area" },
  place: "Place",
  area: "Area",
  year: "Year",
  all: "any",
  found: (found, of) =>
    found === of
      ? countOf(found, "report", "reports")
      : `${found} of ${countOf(of, "report", "reports")}`,
  nothing: {
    reports: "No report fits. Use fewer words, or widen place, area or year.",
    metrics: "No metric has these words in its name. Use fewer words.",
    places: "No place has this in its name.",
  },
  clear: "Clear all",
  more: (left) => `Show more (${left} left)`,
  ofReport: (figures, measures) =>
    `${countOf(figures, "figure", "figures")}, ${countOf(measures, "measure", "measures")}`,
  undated: "no dates stated",
  published: (day) => `published ${day}`,
  morePlaces: (left) => `and ${countOf(left, "more place", "more places")}`,
  metric: {
    label: "Metric",
    hint: "name, unit or population",
    choose: "Choose a metric to see its figures in every report.",
    of: (...counts) => holdings(...counts).join(" · "),
    other: "Another metric",
    definition: (text) => `Definition: ${text}`,
    population: (text) => `Population: ${text}`,
    definitions: (many) =>
      `The reports define this metric in ${many} ways; look into each before comparing.`,
  },
  places: {
    label: "Places",
    find: "Find a place by name",
    chosen: (chosen, of) => `${chosen} of ${countOf(of, "place", "places")} chosen`,
    first: (many) => `The ${countOf(many, "place", "places")} with most figures to begin with`,
    none: "Choose at least one place.",
    count: (figures) => countOf(figures, "figure", "figures"),
  },
  tooMuch: (figures, most) =>
    `The chosen places have ${figures} figures; at most ${most} are shown at once. Choose fewer places. All figures are in the Parquet files of the folder figures, for DuckDB and its like.`,
  ranges: (many) =>
    `${countOf(many, "figure is a range", "figures are ranges")} without a single value: listed in the table, not drawn.`,
  fewFigures: "Too few figures for a chart.",
  cautions: (many) => `What to mind (${many})`,
  table: {
    caption: (metric) => `${metric}: the figures of each report`,
    place: "Place",
    period: "Period",
    value: "Figure",
    report: "In the report",
    cautions: "What to mind",
  },
  save: "Save as CSV",
  file: (metric) => `${metric}-all-reports`,
  traffic: (requests, size) => `Read with ${countOf(requests, "request", "requests")}, ${size}`,
  faults: {
    fromFile: {
      what: "Opened from a local file, the page may not read other files, so the catalogue cannot load.",
      todo: "Put the whole folder on a web site and open it by its http or https address; a single report opens from its standalone.html.",
    },
    unreachable: {
      what: "The catalogue’s data did not come: the network may be down, or the server does not answer.",
      todo: "Check the network and try again.",
    },
    missing: {
      what: "One of the catalogue’s data files is missing on the site.",
      todo: "Try again; if it stays so, tell the publisher that the published folder has to be uploaded whole.",
    },
    noRanges: {
      what: "The site does not hand out parts of files (HTTP Range), so figures across reports cannot be read as needed.",
      todo: "Read the whole file, or ask the publisher for a host that answers ranges, as nginx and object stores do.",
    },
    changed: {
      what: "The site published something new while this was read, and the files no longer fit together.",
      todo: "Load the page again.",
    },
  },
  retry: "Try again",
  reload: "Load the page again",
  readWhole: (size) => `Read the whole file (${size})`,
  noScript: "Searching needs scripts. All reports:",
};

export const catalogueWords: Readonly<Record<Language, CatalogueWords>> = { zh, en };
