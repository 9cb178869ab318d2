import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

/** Rows of the empty template by sheet: cells by the column's id. */
type ExampleRows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** Why a draft left something out, or what a person has to settle. */
export type DraftDoubt =
  | "reading"
  | "once"
  | "subject"
  | "article"
  | "repeated"
  | "period"
  | "pair_scope"
  | "ordinal";

/** What a draft took for granted of a report as a whole, in words; `null` where the report says it, or nothing did. */
interface DraftGuess {
  readonly published: string | null;
  readonly publisher: string | null;
  /** When the figures hold that say no time of their own. */
  readonly period: string | null;
}

/** Of what a text may have too many to be drafted. */
export type DraftLimit = "numbers" | "measures" | "paragraphs";

/** How a figure fares between two datasets. */
export type ComparedState = "new" | "changed" | "same" | "withdrawn" | "redefined";

/** In what two figures of one metric are not the same thing. */
export type Redefinition =
  | "unit"
  | "kind"
  | "population"
  | "definition"
  | "place"
  | "series"
  | "timing"
  | "window"
  | "status"
  | "scope";

const AREAS = [
  ["经济发展", "Economy"],
  ["社会治理", "Governance"],
  ["数字政务", "Digital government"],
  ["民生服务", "Livelihood"],
  ["文化生态", "Culture and ecology"],
] as const;

/** The areas that nearly every dataset has, with their colours and icons in the words of one language. */
const examples = (colors: readonly string[], icons: readonly string[]): ExampleRows => ({
  areas: AREAS.map(([zh, en], at) => ({
    name_zh: zh,
    name_en: en,
    color: colors[at] ?? "",
    icon: icons[at] ?? "",
  })),
});

const zh = {
  title: "打开自己的数据",
  privacy: "文件只在本浏览器中读取，不上传，也不保存，除非您要求记住。",
  choose: "选择文件",
  chooseLabel: "数据文件",
  orDrop:
    "也可将文件拖到页面任意处，一次可选多个；或在此粘贴（Ctrl+V）从 Excel、WPS 或网页中复制的表格。",
  /** What a table is called that was pasted. */
  pasted: "粘贴的表格",
  /** What words are called that were pasted in its place. */
  pastedText: "粘贴的文字",
  noTable: "剪贴板里是文字，不是表格。报告全文请放入下面的“从文本起草”。",
  toDraft: "放入“从文本起草”",
  several: (files: number) => `共 ${files} 个文件，依次读取；各自查看，打开后可在页面顶部切换。`,
  sheets: {
    title: (sheets: number) => `此文件有 ${sheets} 张表，打开：`,
    all: (read: number) => `全部可读的（${read} 张）`,
    one: (name: string, outcome: "read" | "refused" | "left_out") =>
      outcome === "read"
        ? `只看“${name}”`
        : outcome === "refused"
          ? `只看“${name}”（有误，未读入）`
          : `只看“${name}”（未读入）`,
  },
  accepted:
    "JSON（本看板的数据结构）、工作簿（XLSX、XLS、XLSB、ODS、ET）、网页表格或 CSV：按模板填写的，或办公室自己的统计表（文本为 UTF-8、GB18030、UTF-16，逗号、分号或制表符均可）。至多 150 MB、20 万行、200 列。",
  reading: (name: string) => `正在读取“${name}”……`,
  readingHere: (name: string) =>
    `正在读取“${name}”……此浏览器不允许在后台读取，大文件读完之前页面可能没有反应。`,
  progress: "读取进度",
  steps: {
    loading: "载入文件",
    rows: "读取各行",
    records: "整理数据",
    numerals: "读出数字",
    figures: "提出数据",
    measures: "提出举措",
    checks: "检查数据",
  },
  cancel: "取消",
  cancelled: (name: string) => `已取消读取“${name}”，页面上的数据没有变化。`,
  failed: (name: string) =>
    `“${name}”没有读完，可能是内存不足。请关闭其他页面后再试，或把文件分成几个。页面上的数据没有变化。`,
  notLoaded: (name: string) =>
    `“${name}”没有读：读取程序没有载入成功。请再选一次文件。页面上的数据没有变化。`,
  faults: {
    title: (count: number, name: string) => `“${name}”有 ${count} 处错误，未打开`,
    unchanged: "页面上的数据没有变化。改正后重新选择文件即可。",
    where: "位置",
    found: "现为",
    nothing: "（无）",
    expected: "应为",
    remedy: "处理",
    rule: "错误代码",
    save: "下载错误清单（CSV）",
    more: (rest: number) => `另有 ${rest} 处，见错误清单。`,
    listed: (count: number) =>
      `错误很多，清单只列前 ${count} 处；多半是整列或整张表的问题，先改正其中几处再打开。`,
    listName: "错误清单",
  },
  sound: {
    title: (name: string) => `“${name}”可以打开`,
    holds: (figures: number, measures: number, sources: number) =>
      `${figures} 项数据，${measures} 项举措，${sources} 个来源。`,
    understood: "此表不是按模板填写的，程序按表中文字这样理解，请核对：",
    chineseOnly: "此数据只有中文，打开后以中文显示。",
    noPinyin: "打开的数据不支持拼音搜索，中文与英文搜索照常。",
    remember: "在本浏览器中记住，下次打开页面时自动载入",
    show: "查看此数据",
    notRemembered: "本浏览器无法记住此数据（可能超出存储限额），关闭页面后需重新打开。",
  },
  unwritten: {
    lede: (count: number) =>
      `还有 ${count} 处文字待写，按下载的工作簿（XLSX）的工作表、列、行列出。可以先查看；发布前应全部写完：`,
    sheet: "工作表",
    cell: "单元格",
    header: "列名",
    record: "编号",
    text: "现为",
    fault: "情况",
    faults: { unwritten: "待写", repeated: "多条写作同一句，应各写各的" },
    save: "下载待写清单（CSV）",
    listName: "待写清单",
    more: (rest: number) => `另有 ${rest} 处，见待写清单。`,
  },
  templates: {
    title: "模板与当前数据",
    lede: "模板按数据结构生成，含填写说明、数据字典与下拉列表；当前数据可按同样形式下载，修改后再打开。",
    emptyXlsx: "空白模板（XLSX）",
    emptyCsv: "空白模板（CSV）",
    currentXlsx: "当前数据（XLSX）",
    currentCsv: "当前数据（CSV）",
    currentJson: "当前数据（JSON）",
    csvLoses:
      "XLSX 与 JSON 完整无损。CSV 只含数据及其指标、前后对比、部分与整体、使用提示；不含举措内容、其他关系、首屏数据、非数据数字与看板文字。",
    saved: (name: string) => `已保存：${name}`,
    failed: "未能保存文件。",
    templateName: "数据模板",
  },
  template: {
    title: "数据模板",
    cover: "填写说明",
    steps: [
      {
        label: "一、填“数据”表",
        text: "一行一项数据。带 * 的列必填：指标名称、原文写法（照录数字与单位，如 5843亿元、2000多家、一到两份）。数值、确定程度、单位幂次由原文写法读出，可留空。",
      },
      {
        label: "二、填“看板”与“来源”表",
        text: "看板标题；来源的标题、发布单位、发布日期。今年、目前等相对时间按发布日期推定。",
      },
      {
        label: "三、领域、地区、单位",
        text: "在各自的表中先列出，“数据”表再从下拉列表中选择名称；同名的改写编号。编号可留空，由程序生成。",
      },
      {
        label: "四、前后对比、部分与整体",
        text: "在改革后那一行的“改革前数据”填写改革前那一行的数据编号；在部分那一行填写整体与占比的数据编号。其他关系写在“关系”表。",
      },
      {
        label: "五、时期",
        text: "写作 2024、2024-06、2024-06-30，或 2021—2023；原文未注明则留空，不要推测。",
      },
      {
        label: "六、注意",
        text: "表头保持在第一行，不合并单元格，不在表头之上加标题；公式请粘贴为数值；文件不加密码、不含宏。",
      },
      {
        label: "七、打开",
        text: "在看板页面按“打开数据”选择本文件。错误按工作表、行、列逐条列出。",
      },
    ],
    dictionary: "数据字典",
    dictionaryHeaders: ["工作表", "表头", "必填", "含义", "示例", "可选值"],
    yes: "是",
    examples: examples(["蓝", "红", "赭", "紫", "绿"], ["增长", "社区", "屏幕", "人群", "树叶"]),
  },
  compare: {
    title: "与已发布数据比较",
    lede: (before: string, after: string) =>
      `“${before}”（已发布）与“${after}”（打开）逐项对照。先按数据编号，再按指标、地区、序列与时期对应。变化为推算值；口径改变的只标出，不相减。`,
    nothingShared:
      "两份数据没有能对应的项，多半不是同一份报告的新旧版本：“新增”“撤去”在此只表示各自独有。",
    nothingOpen: "尚未打开数据。打开一份数据后，这里逐项对照它与已发布的数据。",
    open: "打开数据",
    summary: (counts: Readonly<Record<ComparedState, number>>) =>
      `新增 ${counts.new}，变化 ${counts.changed}，撤去 ${counts.withdrawn}，口径改变 ${counts.redefined}，不变 ${counts.same}`,
    states: {
      new: "新增",
      changed: "变化",
      same: "不变",
      withdrawn: "撤去",
      redefined: "口径改变",
    },
    reasons: {
      unit: "单位不同",
      kind: "类型不同",
      population: "统计对象不同",
      definition: "指标含义不同",
      place: "地区不同",
      series: "口径序列不同",
      timing: "一为全期数，一为期末数",
      window: "时段长短不同",
      status: "数据状态不同（如初步数与修订数）",
      scope: "数据集注明口径不同",
    },
    saveXlsx: "导出 XLSX",
    /** Behind the number of percentage points. */
    caption: "已发布数据与打开的数据逐项对照",
    metric: "指标",
    place: "地区",
    published: "已发布",
    opened: "打开",
    change: "变化",
    state: "情况",
    noChange: "无法推算",
    derived: "推算",
    all: "全部",
    save: "导出 CSV",
    tableTitle: "数据比较",
  },
  periods: {
    title: "比较两个时期",
    lede: "在当前筛选的数据中，逐项对照两个时期的同一指标、同一地区。变化为推算值，约数、上下限照原样保留；单位、口径、时段长短、序列或数据状态不同的只标出，不相减。",
    before: "前一时期",
    after: "后一时期",
    swap: "对调",
    none: "当前数据都没有注明时期，或只有一个时期，无从比较。",
    noneShared:
      "当前数据中没有一项指标在同一地区有两个可以相比的时期（时段长短相同、口径一致）的数值，无从比较。下面仍可选择时期查看各有哪些数据。",
    unknown: "网址中的时期不在当前数据中，已改用可以比较的时期。",
    option: (period: string, figures: number) => `${period}（${figures} 项）`,
    summary: (counts: Readonly<Record<ComparedState, number>>) =>
      `变化 ${counts.changed}，不变 ${counts.same}，只有后期 ${counts.new}，只有前期 ${counts.withdrawn}，不可比 ${counts.redefined}`,
    states: {
      new: "只有后期",
      changed: "变化",
      same: "不变",
      withdrawn: "只有前期",
      redefined: "不可比",
    },
    caption: (before: string, after: string) => `${before}与${after}逐项对照`,
    tableTitle: (before: string, after: string) => `${before}与${after}比较`,
    difference: "增减量",
    percent: "变化幅度",
    toDatasets: "与已发布数据比较",
  },
  draft: {
    title: "从文本起草",
    lede: "读取一篇中文报道或报告，提出数据草稿：每个数字及其单位、时期、段落、前后对比与占比。只提出文中写明的，不补不猜；名称、口径须由人核对。",
    label: "报道全文",
    hint: "粘贴全文，或打开文本文件",
    openText: "打开文本文件",
    date: "发布日期",
    dateHint: "文中没有写明时填写，用来推定今年、目前等",
    read: "起草",
    clear: "清空",
    publisher: "发布单位",
    offered: ({ published, publisher, period }: DraftGuess) =>
      `文中没有写明、推定如下，请核对：${[
        ...(published === null ? [] : [`发布日期按会议日期作${published}`]),
        ...(publisher === null ? [] : [`发布单位按标题作${publisher}`]),
        ...(period === null ? [] : [`没有另写时间的数据按标题作${period}`]),
      ].join("；")}。改日期、单位后再按“起草”，已作的核对保留。`,
    noDate: "文中没有找到发布日期，请在上面填写后再起草。",
    noParagraphs: "没有找到正文段落。请粘贴带标点的正文。",
    nothing: "文中没有读到可以作为数据的数字。",
    tooMany: (of: DraftLimit, found: number, most: number) => {
      const unit = { numbers: "个数字", measures: "项举措", paragraphs: "段" }[of];
      return `文本太长，没有起草：文中有 ${found} ${unit}，至多 ${most} ${unit}。请按章节分成几篇，分别起草。`;
    },
    drafting: "正在起草……",
    draftingHere: "正在起草……此浏览器不允许在后台读取，长文本起草完之前页面可能反应较慢。",
    draftingProgress: "起草进度",
    cancelled: "已取消起草，文本还在上面，可再按“起草”。",
    broken: "没有起草完，可能是内存不足。请关闭其他页面后再试，或按章节分成几篇。",
    result: (figures: number, pairs: number, paragraphs: number) =>
      `${paragraphs} 段中提出 ${figures} 项数据，${pairs} 组关系，均待核对。`,
    table: "提出的数据",
    paragraph: "段落",
    printed: "原文写法",
    name: "名称（建议）",
    period: "时期",
    toDo: "须留意",
    order: "排列次序",
    orders: { doubt: "存疑在前", text: "按原文顺序" },
    groups: {
      doubtful: (count: number) => `存疑的 ${count} 项，请对照原文`,
      sure: (count: number) => `其余 ${count} 项，只待确认名称与时期`,
      figures: (count: number) => `数据 ${count} 项`,
      measures: (count: number) => `举措 ${count} 项`,
    },
    ofMeasure: (measure: string) => `所属举措：${measure}`,
    itsFigures: (figures: readonly string[]) =>
      figures.length === 0
        ? "没有归入此举措的数据"
        : `归入此举措的数据 ${figures.length} 项：${figures.join("；")}`,
    field: "具体领域",
    measure: "所属举措",
    measureName: "举措名称",
    statement: "举措内容",
    comma: "、",
    place: "地区",
    keys: "选中一条后按键：回车 采纳，m 修改（名称、时期、地区、领域、举措），x 剔除，u 撤销，↑↓ 移动。",
    accept: "采纳",
    mend: "修改",
    strike: "剔除",
    undo: "撤销",
    saveMend: "改好采纳",
    states: { accepted: "已采纳", struck: "已剔除" },
    badPeriod: "时期写作 2024、2024-06、2024—2025年 或 2024-01/2024-06；没有则留空。",
    badText: "名称、地区、内容不能留空。",
    badField: (text: string, areas: readonly string[]) =>
      `没有“${text.trim()}”这个领域：从下拉列表选择具体领域；要换领域，写作“领域 › 具体领域”或只写领域，现有领域：${areas.join("、")}。`,
    badMeasure: (text: string) =>
      `没有名为“${text.trim()}”的举措：从下拉列表选择；不属于任何举措的留空。`,
    directions: {
      rise: "上升",
      fall: "下降",
      level: "持平",
      reached: "达到",
      cut_to: "降至",
    },
    second: {
      agrees: "两次读数一致",
      differs: "两次读数不一致",
      none: "只读得一次",
    },
    agreed: (agreed: number, all: number) =>
      `${all} 个数字中，${agreed} 个由两种互不相干的读法读出同一数值${agreed === all ? "" : `；另 ${all - agreed} 个列在存疑之中`}。`,
    progress: (decided: number, all: number) =>
      decided === all
        ? `${all} 项全部核对完毕，不再标为草稿。`
        : `已核对 ${decided} 项，共 ${all} 项。进度自动保存在本浏览器，同一文本再次起草即可接着核对。`,
    notKept: "本浏览器不允许保存进度：关闭页面前请下载草稿，否则已作的核对会丢失。",
    doubts: {
      reading: "两次读数不一致",
      once: "只读得一次",
      subject: "原文未说明所指",
      article: "“一”字可能只是量词",
      repeated: "名称与另一条相同",
      period: "时期未注明",
      pair_scope: "前后口径是否相同",
      ordinal: "序数是否为位次",
    },
    leftOut: (count: number) => `未列为数据的数字 ${count} 处`,
    leftOutLede: "日期、名称、修辞等，列出以便核对有无遗漏。",
    show: "在页面中查看草稿",
    saveXlsx: "下载草稿（XLSX）",
    saveJson: "下载草稿（JSON）",
    mark: "【待核】",
  },
  tooLargeToRemember: "数据太大，本浏览器记不下。",
};

const en: typeof zh = {
  title: "Open your own data",
  privacy:
    "The file is read in this browser only. It is not sent anywhere and not kept, unless you ask for it to be remembered.",
  choose: "Choose a file",
  chooseLabel: "Data file",
  orDrop:
    "Or drop files anywhere on the page, several at once if you like; or paste (Ctrl+V) a table here that was copied from Excel, WPS or a web page.",
  pasted: "Pasted table",
  pastedText: "Pasted text",
  noTable:
    "The clipboard holds words and no table. The text of a report goes below, under “Draft from a text”.",
  toDraft: "Put it under “Draft from a text”",
  several: (files) =>
    `${files} files, read one after the other. Each is shown by itself, with a way to the others at the top of the page.`,
  sheets: {
    title: (sheets) => `The file has ${sheets} tables. Open:`,
    all: (read) => `all that can be read (${read})`,
    one: (name, outcome) =>
      outcome === "read"
        ? `“${name}” alone`
        : outcome === "refused"
          ? `“${name}” alone (faulty, not read)`
          : `“${name}” alone (not read)`,
  },
  accepted:
    "JSON (this dashboard’s schema), a workbook (XLSX, XLS, XLSB, ODS, ET), a table of a web page or CSV (by the template, or an office’s own statistical table; text in UTF-8, GB18030 or UTF-16; commas, semicolons or tabs). At most 150 MB, 200,000 rows, 200 columns.",
  reading: (name) => `Reading “${name}” …`,
  readingHere: (name) =>
    `Reading “${name}” … This browser does not let files be read in the background; the page may not answer until a large file is read.`,
  progress: "Progress of reading",
  steps: {
    loading: "loading the file",
    rows: "reading the rows",
    records: "putting the data together",
    numerals: "reading the numbers",
    figures: "proposing figures",
    measures: "proposing measures",
    checks: "checking the data",
  },
  cancel: "Cancel",
  cancelled: (name) => `Reading “${name}” was cancelled. The data on the page have not changed.`,
  failed: (name) =>
    `“${name}” could not be read to its end, perhaps for want of memory. Close other pages and try again, or split the file. The data on the page have not changed.`,
  notLoaded: (name) =>
    `“${name}” was not read: the part that reads it could not be loaded. Choose the file again. The data on the page have not changed.`,
  faults: {
    title: (count, name) => `“${name}” has ${countOf(count, "fault", "faults")} and was not opened`,
    unchanged: "The data on the page have not changed. Mend the file and choose it again.",
    where: "Where",
    found: "Found",
    nothing: "(nothing)",
    expected: "Expected",
    remedy: "What to do",
    rule: "Code",
    save: "Download the list of faults (CSV)",
    more: (rest) => `${rest} more stand in the list of faults.`,
    listed: (count) =>
      `There are very many; the list holds the first ${count}. Most likely a whole column or table is wrong: mend a few and open the file again.`,
    listName: "list of faults",
  },
  sound: {
    title: (name) => `“${name}” can be opened`,
    holds: (figures, measures, sources) =>
      `${countOf(figures, "figure", "figures")}, ${countOf(measures, "measure", "measures")}, ${countOf(sources, "source", "sources")}.`,
    understood:
      "The table does not follow the template. By its own words it was understood like this; please check:",
    chineseOnly: "The data are in Chinese alone; the page shows them in Chinese.",
    noPinyin: "Search by pinyin is not available for opened data; Chinese and English work.",
    remember: "Remember it in this browser and load it when the page is opened again",
    show: "Show this dataset",
    notRemembered:
      "This browser cannot remember it (perhaps its storage is full). It has to be opened again after the page is closed.",
  },
  unwritten: {
    lede: (count) =>
      `${countOf(count, "text", "texts")} still to be written, by sheet, column and row of the workbook (XLSX) that can be downloaded. The data can be shown; before they are published, all have to be written:`,
    sheet: "Sheet",
    cell: "Cell",
    header: "Column",
    record: "ID",
    text: "Found",
    fault: "State",
    faults: { unwritten: "to be written", repeated: "the same in several records" },
    save: "Download the list (CSV)",
    listName: "to be written",
    more: (rest) => `${rest} more stand in the list.`,
  },
  templates: {
    title: "Template and current data",
    lede: "The template is made from the schema, with instructions, the data dictionary and drop-down lists. The current data can be had in the same form, edited and opened again.",
    emptyXlsx: "Empty template (XLSX)",
    emptyCsv: "Empty template (CSV)",
    currentXlsx: "Current data (XLSX)",
    currentCsv: "Current data (CSV)",
    currentJson: "Current data (JSON)",
    csvLoses:
      "XLSX and JSON hold everything. CSV holds the figures with their metrics, before-and-after pairs, parts of wholes and cautions; it does not hold what measures do, other relations, headlines, numerals that are no figures, and the dashboard’s own texts.",
    saved: (name) => `Saved: ${name}`,
    failed: "The file could not be saved.",
    templateName: "data template",
  },
  template: {
    title: "Data template",
    cover: "How to fill it in",
    steps: [
      {
        label: "1. Figures",
        text: "One row a figure. Columns with * have to be filled in: the metric’s name and the token as printed with its unit (5843亿元, 2000多家). Value, bound and multiplier are read from the token and may stay empty.",
      },
      {
        label: "2. Dashboard and Sources",
        text: "The dashboard’s title; each source’s title, publisher and day of publication, by which relative dates are resolved.",
      },
      {
        label: "3. Areas, Places, Units",
        text: "List them in their own sheets first and choose their names from the drop-down lists; where several bear one name, write the id. Ids may stay empty.",
      },
      {
        label: "4. Pairs",
        text: "In the row of the later figure, “Before” holds the id of the earlier one; in the row of a part, “Whole” and “Share” hold theirs. Other relations stand in their own sheet.",
      },
      {
        label: "5. Periods",
        text: "2024, 2024-06, 2024-06-30 or 2021—2023. Leave it empty where the report gives no date; do not guess.",
      },
      {
        label: "6. Mind",
        text: "Headers in the first row, nothing above them, no merged cells; formulas pasted as values; no password, no macros.",
      },
      {
        label: "7. Open it",
        text: "Press “Open data” on the dashboard and choose this file. Faults are listed by sheet, row and column.",
      },
    ],
    dictionary: "Data dictionary",
    dictionaryHeaders: ["Sheet", "Header", "Required", "Meaning", "Example", "Choices"],
    yes: "yes",
    examples: examples(
      ["blue", "red", "ochre", "violet", "green"],
      ["growth", "community", "screen", "people", "leaf"],
    ),
  },
  compare: {
    title: "Compared with the published data",
    lede: (before, after) =>
      `“${before}” (published) and “${after}” (opened), figure by figure: first by id, then by metric, place, series and period. Changes are derived; what was redefined is flagged and not subtracted.`,
    nothingShared:
      "The two have no figure in common: they are hardly two versions of one report, and “new” and “withdrawn” only say which of the two has a figure.",
    nothingOpen:
      "No data are open. Once a dataset is opened, it is compared with the published one here.",
    open: "Open data",
    summary: (counts) =>
      `${counts.new} new, ${counts.changed} changed, ${counts.withdrawn} withdrawn, ${counts.redefined} redefined, ${counts.same} the same`,
    states: {
      new: "New",
      changed: "Changed",
      same: "The same",
      withdrawn: "Withdrawn",
      redefined: "Redefined",
    },
    reasons: {
      unit: "another unit",
      kind: "another kind",
      population: "another population",
      definition: "another definition",
      place: "another place",
      series: "another series",
      timing: "one covers its period, the other holds at its end",
      window: "periods of different length",
      status: "another status, such as provisional and revised",
      scope: "the dataset says that their scopes differ",
    },
    saveXlsx: "Export XLSX",
    caption: "The published and the opened data, figure by figure",
    metric: "Metric",
    place: "Place",
    published: "Published",
    opened: "Opened",
    change: "Change",
    state: "State",
    noChange: "cannot be worked out",
    derived: "derived",
    all: "All",
    save: "Export CSV",
    tableTitle: "comparison",
  },
  periods: {
    title: "Compare two periods",
    lede: "Within the figures that the filters leave: the same metric and place in two periods. Changes are derived and keep their bounds; what differs in unit, scope, length of time, series or status is flagged and not subtracted.",
    before: "Earlier period",
    after: "Later period",
    swap: "Swap",
    none: "None of these figures has a date, or all have the same one, so there is nothing to compare.",
    noneShared:
      "No metric of these figures has values of one place in two periods that may be held against each other (of the same length, counted alike), so there is nothing to compare. The periods below still show which figures belong to each.",
    unknown:
      "The period in the address is not among these figures; one that can be compared stands in.",
    option: (period, figures) => `${period} (${countOf(figures, "figure", "figures")})`,
    summary: (counts) =>
      `${counts.changed} changed, ${counts.same} the same, ${counts.new} in the later only, ${counts.withdrawn} in the earlier only, ${counts.redefined} not comparable`,
    states: {
      new: "Later only",
      changed: "Changed",
      same: "The same",
      withdrawn: "Earlier only",
      redefined: "Not comparable",
    },
    caption: (before, after) => `${before} and ${after}, figure by figure`,
    tableTitle: (before, after) => `${before} and ${after} compared`,
    difference: "Difference",
    percent: "Percentage change",
    toDatasets: "Compare with the published data",
  },
  draft: {
    title: "Draft from a text",
    lede: "Reads a Chinese report and proposes a dataset: every numeral with its unit, period, paragraph, before-and-after pairs and shares. Only what the text states; names and scope are for a person to check.",
    label: "Text of the report",
    hint: "Paste the text, or open a text file",
    openText: "Open a text file",
    date: "Published on",
    dateHint: "needed where the text does not say it; relative dates are resolved by it",
    read: "Draft",
    clear: "Clear",
    publisher: "Published by",
    offered: ({ published, publisher, period }) =>
      `The text does not say the following; check it: ${[
        ...(published === null ? [] : [`published on ${published}, by the date of the meeting`]),
        ...(publisher === null ? [] : [`published by ${publisher}, by the title`]),
        ...(period === null
          ? []
          : [`figures without a date of their own are of ${period}, by the title`]),
      ].join(
        "; ",
      )}. After a change of the date or the publisher press “Draft” again, and what you have decided stays.`,
    noDate: "The text does not say when it was published. Fill the date in above and try again.",
    noParagraphs: "No paragraphs were found. Paste running text with its punctuation.",
    nothing: "No numeral of the text could be a figure.",
    tooMany: (of, found, most) =>
      `The text is too long and was not drafted: it has ${found} ${of}, and may have ${most} at most. Split it by its chapters and draft each.`,
    drafting: "Drafting …",
    draftingHere:
      "Drafting … This browser does not let texts be read in the background; the page may answer slowly until a long text is drafted.",
    draftingProgress: "Progress of drafting",
    cancelled: "Drafting was cancelled. The text is still above; press “Draft” to draft it.",
    broken:
      "The draft was not finished, perhaps for want of memory. Close other pages and try again, or split the text by its chapters.",
    result: (figures, pairs, paragraphs) =>
      `${countOf(figures, "figure", "figures")} and ${countOf(pairs, "relation", "relations")} proposed from ${countOf(paragraphs, "paragraph", "paragraphs")}, all to be checked.`,
    table: "Proposed figures",
    paragraph: "Paragraph",
    printed: "As printed",
    name: "Name (proposed)",
    period: "Period",
    toDo: "To mind",
    order: "Order",
    orders: { doubt: "Most doubtful first", text: "As in the text" },
    groups: {
      doubtful: (count) => `In doubt: ${count}; look them up in the text`,
      sure: (count) => `The other ${count}: only name and period are to be confirmed`,
      figures: (count) => countOf(count, "figure", "figures"),
      measures: (count) => countOf(count, "measure", "measures"),
    },
    ofMeasure: (measure) => `measure: ${measure}`,
    itsFigures: (figures) =>
      figures.length === 0
        ? "no figure is linked to it"
        : `${countOf(figures.length, "figure", "figures")} linked to it: ${figures.join("; ")}`,
    field: "Field",
    measure: "Measure",
    measureName: "Measure",
    statement: "What it does",
    comma: ", ",
    place: "Place",
    keys: "On a chosen entry: Enter accepts, m mends (name, period, place, field, measure), x strikes, u takes back, ↑↓ move.",
    accept: "Accept",
    mend: "Mend",
    strike: "Strike",
    undo: "Take back",
    saveMend: "Mend and accept",
    states: { accepted: "accepted", struck: "struck" },
    badPeriod:
      "Write a period as 2024, 2024-06, 2024—2025年 or 2024-01/2024-06; leave it empty where there is none.",
    badText: "A name, a place or a text cannot be empty.",
    badField: (text, areas) =>
      `There is no field “${text.trim()}”. Choose one from the list; for another area write “领域 › 具体领域” or the area alone. Areas: ${areas.join(", ")}.`,
    badMeasure: (text) =>
      `There is no measure “${text.trim()}”. Choose one from the list, or leave it empty where there is none.`,
    directions: {
      rise: "rise",
      fall: "fall",
      level: "unchanged",
      reached: "reached",
      cut_to: "cut to",
    },
    second: {
      agrees: "two readings agree",
      differs: "two readings differ",
      none: "read once only",
    },
    agreed: (agreed, all) =>
      `Of ${countOf(all, "number", "numbers")}, ${agreed} were read alike by two readers that share nothing${agreed === all ? "." : `; the other ${all - agreed} stand among those in doubt.`}`,
    progress: (decided, all) =>
      decided === all
        ? `All ${all} have been gone through, so it is called a draft no longer.`
        : `${decided} of ${all} gone through. Progress is kept in this browser; drafting the same text again goes on from there.`,
    notKept:
      "This browser keeps no progress: download the draft before you close the page, or what you have decided is lost.",
    doubts: {
      reading: "two readings differ",
      once: "read once only",
      subject: "the text does not say what it counts",
      article: "一 may be a mere article",
      repeated: "another figure has this name",
      period: "no period stated",
      pair_scope: "whether both count the same",
      ordinal: "whether the ordinal is a rank",
    },
    leftOut: (count) => `${countOf(count, "numeral", "numerals")} not taken for figures`,
    leftOutLede: "Dates, names, figures of speech: listed so that nothing is passed over unseen.",
    show: "Show the draft on the page",
    saveXlsx: "Download the draft (XLSX)",
    saveJson: "Download the draft (JSON)",
    mark: "[to be checked] ",
  },
  tooLargeToRemember: "The data are too large for this browser to remember.",
};

export const openWords: Readonly<Record<Language, typeof zh>> = { zh, en };
