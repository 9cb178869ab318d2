import type { Language } from "../../dataset/Dataset";

/** What a document says where the page's program does not run in it; no script has these words. */
const zh = {
  noScript: "浏览器未启用脚本：数据、图表与表格可正常阅读，筛选、排序与导出不可用。",
  /** Where the browser is older than the page's scripts need. */
  tooOld:
    "浏览器版本过旧（内核低于 Chromium 92）：数据、图表与表格可正常阅读，筛选、排序与导出可能不可用。",
  /** Where scripts are on, but the page's own did not come or were refused. */
  notAlive:
    "页面程序没有运行（没有载入，或被所在网页限制）：下面是全部数据，可以阅读；地址中的筛选没有生效，筛选、排序与导出不可用。",
  openAlone: "在新窗口中打开本页",
  /** On paper, where it was asked for before the filters of the address were applied. */
  notReady: "打印时页面尚在打开，地址中的筛选结果还没有显示。请稍候再打印。",
};

const en: typeof zh = {
  noScript:
    "Scripts are off: figures, charts and table can be read; filters, sorting and export need scripts.",
  tooOld:
    "This browser is too old (before Chromium 92): figures, charts and table can be read; filters, sorting and export may not work.",
  notAlive:
    "The page’s program is not running (it did not load, or the page around it does not allow it). All figures stand below and can be read; a filter in the address has no effect, and filters, sorting and export do not work.",
  openAlone: "Open this page in a window of its own",
  notReady:
    "The page was still opening when it was printed: what its address filters was not shown yet. Please print it again.",
};

export const noticeWords: Readonly<Record<Language, typeof zh>> = { zh, en };
