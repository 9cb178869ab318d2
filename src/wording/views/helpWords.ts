import type { Language } from "../../dataset/Dataset";

const zh = {
  title: "键盘快捷键",
  keys: { "/": "搜索", "?": "打开本说明", e: "导出", t: "转到数据表", "0": "清除筛选" },
  note: "输入文字或打开对话框时不起作用；可在“显示设置”中关闭。Esc 关闭对话框。",
};

const en: typeof zh = {
  title: "Keyboard shortcuts",
  keys: {
    "/": "Search",
    "?": "This help",
    e: "Export",
    t: "Go to the table",
    "0": "Clear filters",
  },
  note: "They rest while you type or a dialog is open, and can be turned off in the display settings. Esc closes a dialog.",
};

/** Words of the help on the keys of the page. */
export const helpWords: Readonly<Record<Language, typeof zh>> = { zh, en };
