import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

const zh = {
  title: "来源与方法",
  source: "来源",
  how: "怎么读",
  howItems: [
    "每个数据都标出原文第几段，按署名后首段起计数，小标题与图注不计。",
    "“多”“约”“上十”“一到两”照原样保留：图上以开口或斜纹表示，表格与文件另列确定程度。",
    "带“推算”虚线框的数值由本看板算出，附算式，不是报道所载。",
    "“今年6月”之类的时间按发布日期推定，在各数据的详情与文件中注明；原文没有日期的写“时间未注明”。",
    "口径不同的数不相加、不求占比，也不共用坐标轴。",
  ],
  cite: "引用格式（GB/T 7714）",
  copyCitation: "复制",
  quotedAs:
    "引用单个数据：打开该数据，用“复制引用”（带段落）或“复制为一句话”（带使用提示）；可否引用写在“引用”一栏。",
  data: "数据文件",
  dataFiles: "数据集、结构说明与表格随页面一起发布：",
  license: "使用条款",
  software: "软件许可",
  softwareLicenses: "随页面发布的程序代码及其许可证全文",
  credits: { reporter: "记者", contributor: "通讯员", editor: "责任编辑", photographer: "摄影" },
  covered: (covered: number, excused: number, paragraphs: number) =>
    `从原文 ${paragraphs} 段中收录数据 ${covered} 个，另有 ${excused} 处数字注明不作数据的原因；有无遗漏，可在“对照原文”中核对。`,
};

const en: typeof zh = {
  title: "Sources and method",
  source: "Source",
  how: "How to read it",
  howItems: [
    "Every figure names its paragraph (¶) in the report, counted from the first after the by-line, without headings and captions.",
    "“More than”, “about” and ranges are kept as printed: open or hatched in charts, in a column of their own in tables and files.",
    "Values in a dashed “derived” box are worked out by this dashboard, with their formula; the report does not print them.",
    "Relative dates are resolved by the date of publication and marked so; where the report gives none, it says “date not stated”.",
    "Figures that count different things are never added up, turned into shares, or put on one axis.",
  ],
  cite: "Cite as",
  copyCitation: "Copy",
  quotedAs:
    "To quote one figure, open it and use “Copy citation”, which names its paragraph, or “Copy as a sentence”, which keeps its cautions; whether it may be quoted stands under “Quoting”.",
  data: "Data files",
  dataFiles: "The dataset, its schema and its table are published with the page:",
  license: "Terms of use",
  software: "Software licences",
  softwareLicenses: "Program code that the page carries, with its licences in full",
  credits: {
    reporter: "Reporter",
    contributor: "Contributors",
    editor: "Editor",
    photographer: "Photographer",
  },
  covered: (covered, excused, paragraphs) =>
    `Of the numerals in ${countOf(paragraphs, "paragraph", "paragraphs")}, recorded as figures: ${covered}; ${excused} listed with the reason why they are none; compare with the text of the report to see whether any is missing.`,
};

/** Words of where the figures come from and how to read them. */
export const methodWords: Readonly<Record<Language, typeof zh>> = { zh, en };
