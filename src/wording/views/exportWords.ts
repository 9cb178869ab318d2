import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

const zh = {
  what: "导出什么",
  whats: { shown: "当前筛选结果", everything: "全部数据", measures: "举措", checks: "核验" },
  /** What a file of figures is called where filters have left some of them out. */
  figures: "数据",
  /** How much a file holds. */
  size: (rows: number, columns: number) => `${rows} 行 × ${columns} 列`,
  format: "存为",
  metadata: "另附列说明与来源（供程序读取的文件）",
  metadataChoices: { none: "不附", along: "与 CSV 打包（ZIP）", alone: "只要说明文件" },
  saving: "正在生成……",
  charts: {
    title: "图片、Word、PowerPoint",
    note: "单张图表：图下的“下载”。几张合成一份：各按“加入简报”，再在“简报”中存为 Word 或 PowerPoint。",
    open: "打开简报",
  },
  page: {
    title: "整个页面，一个文件",
    note: "保存成一个 HTML 文件，双击即可打开，不用联网，功能不减；打开就是现在的筛选与视图。",
    /** Which data go into the file while a reader's own are open. */
    holdsOpened: (name: string) => `文件中保存并显示的是当前打开的数据“${name}”，打开时重新检查。`,
    save: "保存离线版",
    name: "看板",
  },
  picture: {
    svg: "SVG 矢量图",
    plain: "PNG 图片",
    slide: "PNG 宽幅（幻灯片）",
    phone: "PNG 竖幅（手机文章）",
    dark: "深色背景",
    copy: "复制图片",
    copyByMenu: "此处浏览器不让网页复制图片：请在下图上点右键（手机上长按），选“复制图片”。",
    failed: "图片没有生成，请重试或换用其他浏览器。",
    /** What a picture's file is called besides the title of its chart. */
    formatNames: { plain: "", slide: "宽幅", phone: "竖幅" },
  },
  /** Before what is to be minded of a figure. */
  caution: "注意",
  card: { word: "Word 文档（DOCX）" },
  chartData: { csv: "数据 CSV", copy: "复制数据表", link: "复制链接" },
  /** Why no address is copied. */
  noAddress: {
    own: "没有复制：当前打开的数据只在本浏览器中，别人打开网址看不到。可在“导出”中“保存离线版”，把文件发给对方。",
    file: "没有复制：本页是此电脑上的文件，别人打不开它的地址。请把文件本身发给对方。",
  },
  workbook: {
    cover: "封面",
    notes: "说明与核验",
    dictionary: "数据字典",
    source: "来源",
    nature: "性质",
    filters: "筛选",
    content: "内容",
    dateOfData: "数据集整理日期",
    license: "使用条款",
  },
  /** What is said of a file that is to be saved, or was. */
  file: {
    note: "CSV 与 Excel 文件双击即可在 Excel、WPS 中打开。数值列为纯数字，旁列原文写法；“当前筛选结果”按现在的筛选、排序与所选列。",
    saved: (name: string) => `已保存：${name}`,
    failed: "文件没有保存成功，请重试或换用其他浏览器。",
  },
  /** What day a file name bears. */
  days: {
    reported: (day: string) => `${day}报道`,
    published: (day: string) => `${day}发布`,
    compiled: (day: string) => `${day}整理`,
  },
  /** `推算（非报道所载）：…` */
  derivedNote: (text: string) => `推算（非报道所载）：${text}`,
  /** A label before what it labels: `地区：枣阳`. */
  labelled: (label: string, text: string) => `${label}：${text}`,
  sentenceSeparator: "；",
};

const en: typeof zh = {
  what: "What",
  whats: {
    shown: "As filtered now",
    everything: "All figures",
    measures: "Measures",
    checks: "Checks",
  },
  size: (rows, columns) =>
    `${countOf(rows, "row", "rows")} × ${countOf(columns, "column", "columns")}`,
  figures: "Figures",
  format: "Save as",
  metadata: "Columns and source explained, in a file for programs",
  metadataChoices: { none: "None", along: "Zipped with the CSV", alone: "The metadata alone" },
  saving: "Writing…",
  charts: {
    title: "Pictures, Word, PowerPoint",
    note: "One chart: “Download” below it. Several in one document: press “Add to briefing” at each, then save the briefing for Word or PowerPoint.",
    open: "Open the briefing",
  },
  page: {
    title: "The whole page in one file",
    note: "One HTML file that opens by double click, needs no network and does everything that this page does. It opens in the present view, filters included.",
    holdsOpened: (name) =>
      `The file holds and shows the data that are open now, “${name}”; they are checked anew when it is opened.`,
    save: "Save the page for use offline",
    name: "dashboard",
  },
  picture: {
    svg: "SVG drawing",
    plain: "PNG picture",
    slide: "PNG, wide (slides)",
    phone: "PNG, tall (phone articles)",
    dark: "On dark",
    copy: "Copy the picture",
    copyByMenu:
      "The browser lets no page copy pictures here: right-click the picture below (press and hold on a phone) and choose Copy image.",
    failed: "The picture could not be made. Try again, or use another browser.",
    formatNames: { plain: "", slide: "wide", phone: "tall" },
  },
  caution: "Note",
  card: { word: "Word document (DOCX)" },
  chartData: { csv: "Data as CSV", copy: "Copy the data", link: "Copy link" },
  noAddress: {
    own: "Not copied: the data that are open now are in this browser only, and nobody else would see them at an address. Under “Export”, save the page for use offline and send that file.",
    file: "Not copied: this page is a file on this computer, and nobody else can open its address. Send the file itself.",
  },
  workbook: {
    cover: "Cover",
    notes: "Notes and checks",
    dictionary: "Data dictionary",
    source: "Source",
    nature: "Nature",
    filters: "Filters",
    content: "Content",
    dateOfData: "Dataset compiled",
    license: "Terms of use",
  },
  file: {
    note: "CSV and Excel files open by double click in Excel and WPS. Number columns hold plain numbers with the printed form beside them; “as filtered now” keeps filters, order and columns.",
    saved: (name) => `Saved: ${name}`,
    failed: "The file could not be saved. Try again, or use another browser.",
  },
  days: {
    reported: (day) => `report of ${day}`,
    published: (day) => `published ${day}`,
    compiled: (day) => `compiled ${day}`,
  },
  derivedNote: (text) => `Derived, not stated by the report: ${text}`,
  labelled: (label, text) => `${label}: ${text}`,
  sentenceSeparator: "; ",
};

export const exportWords: Readonly<Record<Language, typeof zh>> = { zh, en };
