import type { Messages } from "../Messages";

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const en: Messages = {
  skipToContent: "Skip to content",
  sourceLine: (publisher, date, part) =>
    `From ${publisher}, ${date}${part ? ` (${part.charAt(0).toLowerCase()}${part.slice(1)})` : ""}`,
  moreSources: (names, left) =>
    left === 0 ? names : `${names} and ${count(left, "more report", "more reports")}`,
  notOfficial: "not official statistics",
  holdings: (figures, measures) =>
    `${count(figures, "figure", "figures")}, ${count(measures, "measure", "measures")}`,
  reports: {
    label: "Published reports",
    count: (reports) => `All reports (${reports})`,
    elsewhere: "This file holds the present one; the others are on the site that published it.",
  },
  tools: {
    export: "Export",
    print: "Print",
    settings: "Display settings",
    theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    contrast: "High contrast",
    largeText: "Larger text",
    shortcuts: "Keyboard shortcuts",
    share: "Copy link to this view",
    help: "Shortcuts",
  },
  search: { label: "Search", placeholder: "Search figures", clear: "Clear search" },
  filter: {
    label: "Filters",
    area: "Reform area",
    field: "Field",
    place: "Place",
    places: (first, chosen) => (chosen === 1 ? first : `${first} and ${chosen - 1} more`),
    kind: "Kind",
    period: "Period",
    from: "Period: from",
    to: "Period: to",
    until: "to",
    undated: (figures, measures) =>
      `With ${count(figures, "undated figure", "undated figures")}${measures > 0 ? `, ${count(measures, "undated measure", "undated measures")}` : ""}`,
    range: (period, undated, kept) =>
      undated === 0 ? period : `${period} (${kept ? "with" : "without"} ${undated} undated)`,
    source: "Report",
    all: "All",
    any: "Any",
    more: "More filters",
    clear: "Clear filters",
    shown: (shown, total) => `Showing ${shown} of ${total}`,
    areaWithoutFigures: (measures) => `0 figures, ${count(measures, "measure", "measures")}`,
  },
  kinds: {
    stock: "Stock",
    flow: "Flow",
    rate: "Rate",
    count: "Count",
    rank: "Rank",
    duration: "Duration",
  },
  repaired: (parts) =>
    `Part of the address made no sense and was left out: ${parts}. Everything else holds.`,
  dismiss: "Dismiss",
  headlines: "Headline figures",
  nothingFound: {
    title: "No figure or measure matches",
    advice:
      "Try other words, or clear the filters. Chinese, English, pinyin and initials all work.",
  },
  areaCounts: (figures, measures) =>
    [
      ...(figures === 0 ? [] : [count(figures, "figure", "figures")]),
      ...(measures === 0 ? [] : [count(measures, "measure", "measures")]),
    ].join(" · "),
  noFiguresInArea: "In what is selected the report prints no figure; it describes:",
  derived: "Derived",
  derivedTitle: "Worked out by this dashboard; not printed in the report",
  caution: "Note",
  bounds: {
    exact: "Exact",
    at_least: "At least",
    at_most: "At most",
    about: "About",
    range: "Range",
  },
  paragraph: (number) => `¶${number}`,
  inTable: "Details",
  paragraphLong: (number) => `Paragraph ${number} of the report`,
  before: "Earlier",
  after: "Later",
  targetMet: { met: "target met", missed: "target not met" },
  rankAmong: (rank, among) => `${rank} among ${among}`,
  streak: (years) => `${years} running`,
  partOf: (part, whole) => `${part} of ${whole}`,
  stated: "Stated",
  rest: (rest) => `the other ${rest}`,
  outOf: (total) => `Only these of ${total} are counted in the report`,
  card: {
    morePlaces: (shown, left) => `top ${shown} places drawn, ${left} more`,
    changes: (field) => `${field}: changes`,
    enlarge: "Enlarge",
    moreCautions: (others) => count(others, "more note", "more notes"),
    choosePlaces: "Choose other places",
    moreParagraphs: (left) => `and ${left} more`,
    moreFigures: (shown, left) => `first ${shown} shown, ${left} more`,
    inTable: "see the table",
    showTable: "Table",
    showChart: "Chart",
    details: "Details",
    download: "Download",
    failed: "This chart could not be drawn; its figures are in the table.",
  },
  otherFigures: "Other figures",
  measures: {
    title: "Reform measures",
    summary: (shown, without) =>
      without === 0
        ? `${count(shown, "measure", "measures")}, all with figures`
        : `${count(shown, "measure", "measures")}, ${without} without a figure in the report`,
    withoutFigures: "No figure in the report",
    figures: (figures) => count(figures, "figure", "figures"),
    parts: "Parts",
    statuses: {
      planned: "Planned",
      exploring: "Being explored",
      pilot: "Pilot",
      in_progress: "In progress",
      in_operation: "In operation",
      completed: "Completed",
      recognised: "Recognised",
    },
  },
  matrix: {
    title: "Which measures carry figures",
    summary: (measures, withFigures) =>
      withFigures === measures
        ? `${count(measures, "measure carries", "measures all carry")} figures`
        : withFigures === 0
          ? `${count(measures, "measure", "measures")}, none with a figure in the report`
          : `${withFigures} of ${measures} measures carry figures, ${measures - withFigures} ${measures - withFigures === 1 ? "has" : "have"} none`,
    some: (withFigures, measures) => `${withFigures} of ${measures} with figures`,
    filled: "with figures, and how many",
    outlined: "none in the report",
  },
  timeline: {
    none: "The report gives no date of these measures.",
    title: "Timeline of measures",
    lede: (nodes, measures) =>
      `${count(nodes, "dated step", "dated steps")} of ${count(measures, "measure", "measures")}`,
    undated: (undated) =>
      `${count(undated, "more measure has", "more measures have")} no date in the report`,
  },
  table: {
    title: "All figures",
    caption: (shown, total) => `Figures: showing ${shown} of ${total}`,
    columns: "Columns",
    columnsHint: "Tick the columns to show",
    empty: "No figure matches",
    resetColumns: "Default columns",
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    sorted: (column, descending) =>
      `Sorted by ${column.toLowerCase()}, ${descending ? "descending" : "ascending"}`,
    openFigure: (name) => `Everything known of “${name}”`,
  },
  csv: {
    note: "CSV and Excel files open by double click in Excel and WPS. Number columns hold plain numbers with the printed form beside them; “as filtered now” keeps filters, order and columns.",
    saved: (name) => `Saved: ${name}`,
    failed: "The file could not be saved. Try again, or use another browser.",
  },
  figure: {
    close: "Close",
    saidBy: "Stated by",
    officialStatistics: (who) => `a statistic that the report cites: ${who}`,
    quoted: (who) => `quoted in the report: ${who}`,
    cautions: "Cautions",
    verdicts: {
      comparable: "comparable",
      with_caution: "compare with caution",
      not_comparable: "not comparable",
    },
    copied: "Copied",
    notCopied: "Could not copy. Select this text and copy it by hand:",
  },
  loading: "Loading…",
  loadFailed: "This part could not be loaded.",
  retry: "Try again",
  newEdition:
    "A new edition of this page has been published: reload it. View, filters and briefing stay, opened data are carried over unless they are very large; copy a pasted text first.",
  notPrinted: "Measures or table had not been loaded and were not printed.",
  reload: "Reload",
  back: "Back to the overview",
  listSeparator: ", ",
};
