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
    display: "Display",
    theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    contrast: "High contrast",
    largeText: "Larger text",
    shortcuts: "Keyboard shortcuts",
    share: "Copy link to this view",
    link: "Link",
    help: "Shortcuts",
  },
  search: { label: "Search", placeholder: "Figures, measures", clear: "Clear search" },
  filter: {
    label: "Filters",
    area: "Reform area",
    field: "Field",
    place: "Place",
    kind: "Kind",
    period: "Period",
    range: (period, undated, kept) =>
      undated === 0 ? period : `${period} (${kept ? "with" : "without"} ${undated} undated)`,
    source: "Report",
    all: "All",
    clear: "Clear filters",
    shown: (shown, total) => `Showing ${shown} of ${total}`,
  },
  kinds: {
    stock: "Stock",
    flow: "Flow",
    rate: "Rate",
    count: "Count",
    rank: "Rank",
    duration: "Duration",
  },
  repaired: (parts, others, isFiltered) =>
    `Part of the address made no sense and was left out: ${parts}${others > 0 ? ` and ${others} more` : ""}. ${isFiltered ? "Everything else holds." : "Nothing is filtered: all is shown."}`,
  dismiss: "Dismiss",
  headlines: "Headline figures",
  nothingFound: "No figure or measure matches",
  areaCounts: (figures, measures) =>
    [
      ...(figures === 0 ? [] : [count(figures, "figure", "figures")]),
      ...(measures === 0 ? [] : [count(measures, "measure", "measures")]),
    ].join(" · "),
  noFiguresInArea: "No figure in what is selected, but measures:",
  derived: "Derived",
  derivedTitle: "Worked out by this dashboard; not printed in the report",
  bounds: {
    exact: "Unqualified",
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
  outOf: (total) => `Only these of ${total} are counted in the report`,
  card: {
    morePlaces: (shown, left) => `top ${shown} places drawn, ${left} more`,
    moreOfPeriods: (hidden) =>
      `published last for each place and period; ${count(hidden, "other", "others")} in the table`,
    changes: (field, base) => {
      const on = {
        last_year: "",
        previous_period: " on the period before",
        start_of_year: " since the start of the year",
        yearly_average: " a year on average",
        long_term_average: " on the long-term average",
      };
      return `${field}: changes${typeof base === "number" ? ` since ${base}` : on[base]}`;
    },
    enlarge: "Enlarge",
    moreCautions: (others) => count(others, "more note", "more notes"),
    choosePlaces: "Choose other places",
    moreParagraphs: (left) => `and ${left} more`,
    moreFigures: (shown, left) => `first ${shown} shown, ${left} more`,
    inTable: "see the table",
    showTable: "Table",
    showChart: "Chart",
    download: "Download",
    failed: "This chart could not be drawn; its figures are in the table.",
  },
  otherFigures: "Other figures",
  measures: {
    toList: (measures, without) =>
      `See ${count(measures, "measure", "measures")}${without === 0 ? "" : ` (${without} without a figure in the report)`}`,
    withoutFigures: "No figure in the report",
    figures: (figures) => count(figures, "figure", "figures"),
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
  table: {
    title: "All figures",
    openFigure: (name) => `Everything known of “${name}”`,
  },
  figure: {
    close: "Close",
    saidBy: "Said by",
    officialStatistics: (who) => `a statistic that the report cites: ${who}`,
    quoted: (who) => `quoted in the report: ${who}`,
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
  listSeparator: ", ",
};
