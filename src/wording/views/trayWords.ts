import type { Language } from "../../dataset/Dataset";

/** The words of the tray, of the documents made from it, and of the meeting view. */
const zh = {
  name: "简报",
  add: "加入简报",
  added: "已加入简报",
  remove: "移出简报",
  addSelected: (cards: number, room: number) =>
    cards > room
      ? `加入当前筛选结果的前 ${room} 条（图表与单列数字共 ${cards} 条，简报放不下全部）`
      : `加入当前筛选结果（图表与单列数字共 ${cards} 条）`,
  full: (most: number) => `简报已有 ${most} 项，放不下更多；请先移出一些。`,
  empty: {
    title: "简报里还没有内容",
    advice:
      "阅读时按数据、图表或举措旁的“加入简报”，再回到这里排序、加标题与文字，存为 Word 或 PowerPoint，或用于会议演示。",
  },
  edit: {
    list: "简报内容",
    up: (name: string) => `上移：${name}`,
    down: (name: string) => `下移：${name}`,
    remove: (name: string) => `移出：${name}`,
    heading: "标题",
    sentence: "文字",
    addHeading: "加标题",
    addSentence: "加文字",
    clear: "清空简报",
    moved: (name: string, place: number, of: number) => `${name}：现为第 ${place} 项，共 ${of} 项`,
    removed: (name: string) => `已移出：${name}`,
    own: "自行撰写的文字，不受数据核对",
  },
  kinds: { figure: "数据", card: "图表", measure: "举措", heading: "标题", sentence: "文字" },
  missing: (what: string, id: string) => `当前数据中已没有${what}“${id}”`,
  missingNote: "这些内容不在当前数据中，不会写入文件；留在简报里不影响其他内容。",
  save: {
    word: "存为 Word（DOCX）",
    slides: "存为 PowerPoint（PPTX）",
    print: "打印或存为 PDF",
    meeting: "会议演示",
    saving: "正在生成…",
    failed: "文件未能生成，请重试。",
  },
  keep: {
    label: "在本浏览器中记住简报",
    note: "简报写在地址里，复制链接即可转给同事；勾选后，本浏览器下次打开时也会恢复。",
    /** Where nobody else would see the same at the address. */
    noteAlone: "勾选后，本浏览器下次打开时会恢复简报；转给同事请存为文件。",
    failed: "本浏览器不允许保存，简报只留在地址里。",
    restore: (items: number) => `上次的简报有 ${items} 项`,
    restoreNow: "恢复",
  },
  document: {
    title: (dashboard: string) => `${dashboard}简报`,
    columns: { metric: "指标", place: "地区", value: "数据", period: "时期", source: "出处" },
    source: (text: string) => `来源：${text}`,
    derived: (text: string) => `推算（非原文所载）：${text}`,
    method: "说明",
    readDerived: "标明“推算”的数值由原文所载数据算得，不是原文所载；算式见各处。",
    readBounds: "“多”“约”“一到两”等按原文保留；条形图中此类数值另以文字注明。",
    address: (href: string) => `数据看板：${href}`,
    printed: (day: string) => `打印日期：${day}`,
    facts: { since: "起始", status: "进展", place: "地区", parts: "组成" },
    sinceUnknown: "原文未注明",
    paragraphs: (numbers: string) => `第${numbers}段`,
    /** Why a card has no chart that an office suite draws. */
    noChart: {
      single: "单个数值，以数字和一句话呈现。",
      mixed: "数少，或单位、性质不同，不共用坐标轴，以数字呈现。",
      noForm: "办公软件没有同义的图表，数据见表。",
    },
  },
  meeting: {
    name: "会议演示",
    next: "下一页",
    previous: "上一页",
    leave: "退出演示",
    place: (at: number, of: number) => `${at} / ${of}`,
    code: "扫码打开本页",
    help: "方向键、空格或翻页笔翻页，Esc 退出",
    empty: "没有可演示的内容",
  },
};

export type TrayWords = typeof zh;

const en: TrayWords = {
  name: "Briefing",
  add: "Add to briefing",
  added: "In the briefing",
  remove: "Take out of the briefing",
  addSelected: (cards, room) =>
    cards > room
      ? `Add the first ${room} of what the filters show (${cards} charts and single numbers, more than a briefing holds)`
      : `Add what the filters show (${cards} charts and single numbers)`,
  full: (most) => `The briefing holds ${most} items and has no room for more; take some out first.`,
  empty: {
    title: "Nothing in the briefing yet",
    advice:
      "While reading, press “Add to briefing” beside a figure, a chart or a measure. Then come back to order the items, add headings and sentences, and save them for Word or PowerPoint or show them in a meeting.",
  },
  edit: {
    list: "Items of the briefing",
    up: (name) => `Move up: ${name}`,
    down: (name) => `Move down: ${name}`,
    remove: (name) => `Take out: ${name}`,
    heading: "Heading",
    sentence: "Sentence",
    addHeading: "Add a heading",
    addSentence: "Add a sentence",
    clear: "Empty the briefing",
    moved: (name, place, of) => `${name}: now item ${place} of ${of}`,
    removed: (name) => `Taken out: ${name}`,
    own: "your own words, not checked against the data",
  },
  kinds: {
    figure: "figure",
    card: "chart",
    measure: "measure",
    heading: "heading",
    sentence: "sentence",
  },
  missing: (what, id) => `The present data no longer hold the ${what} “${id}”`,
  missingNote:
    "These items are not in the present data and are not written to files; leaving them here does no harm.",
  save: {
    word: "Save for Word (DOCX)",
    slides: "Save for PowerPoint (PPTX)",
    print: "Print or save as PDF",
    meeting: "Show in a meeting",
    saving: "Writing the file…",
    failed: "The file could not be written. Please try again.",
  },
  keep: {
    label: "Remember the briefing in this browser",
    note: "The briefing is part of the address: copy the link to pass it on. Ticked, this browser brings it back next time as well.",
    noteAlone:
      "Ticked, this browser brings the briefing back next time. To pass it on, save it as a file.",
    failed: "This browser does not allow saving; the briefing stays in the address only.",
    restore: (items) => `The last briefing had ${items} ${items === 1 ? "item" : "items"}`,
    restoreNow: "Bring it back",
  },
  document: {
    title: (dashboard) => `${dashboard}: briefing`,
    columns: {
      metric: "Metric",
      place: "Place",
      value: "Figure",
      period: "Period",
      source: "Source",
    },
    source: (text) => `Source: ${text}`,
    derived: (text) => `Derived, not stated by the report: ${text}`,
    method: "Notes on method",
    readDerived:
      "Numbers marked as derived are worked out from figures of the report and are not in it; the formula stands beside each.",
    readBounds:
      "“More than”, “about” and ranges are kept as reported; where a bar cannot show them, a remark says so.",
    address: (href) => `Dashboard: ${href}`,
    printed: (day) => `Printed on ${day}`,
    facts: { since: "Since", status: "Status", place: "Place", parts: "Parts" },
    sinceUnknown: "not stated in the report",
    paragraphs: (numbers) => `para. ${numbers}`,
    noChart: {
      single: "A single number, told as a number and in a sentence.",
      mixed:
        "The numbers are few, or differ in unit or kind and share no axis; they are told as numbers.",
      noForm: "No chart of an office suite says the same; see the table.",
    },
  },
  meeting: {
    name: "Meeting view",
    next: "Next",
    previous: "Previous",
    leave: "Leave the meeting view",
    place: (at, of) => `${at} / ${of}`,
    code: "Scan to open this page",
    help: "Arrow keys, space or a clicker turn the page; Esc leaves",
    empty: "There is nothing to show",
  },
};

export const trayWords: Readonly<Record<Language, TrayWords>> = { zh, en };
