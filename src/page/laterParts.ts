import type { ComponentType } from "react";
import type { View } from "../selection/Address";

export type OtherViews = Exclude<View, "overview">;

/** How the code of each view besides the first one is fetched. */
export const loadView: Readonly<Record<OtherViews, () => Promise<ComponentType>>> = {
  table: async () => (await import("./TableSection")).TableSection,
  periods: async () => (await import("./opening/PeriodsPage")).PeriodsPage,
  tray: async () => (await import("./tray/TrayView")).TrayView,
  meeting: async () => (await import("./meeting/MeetingView")).MeetingView,
  measures: async () => (await import("./measures/MeasureList")).MeasureList,
  matrix: async () => (await import("./measures/MeasureMatrix")).MeasureMatrix,
  timeline: async () => (await import("./measures/MeasureTimeline")).MeasureTimeline,
  checks: async () => (await import("./checks/ChecksPage")).ChecksPage,
  coverage: async () => (await import("./checks/CoveragePage")).CoveragePage,
  text: async () => (await import("./text/TextPage")).TextPage,
  about: async () => (await import("./method/Method")).Method,
  dictionary: async () => (await import("./dictionary/DictionaryPage")).DictionaryPage,
  compare: async () => (await import("./opening/ComparePage")).ComparePage,
};

/** How the code of what is opened or checked within the page is fetched. */
export const loadPart = {
  figureDialog: async () => (await import("./figure/FigureDialog")).FigureDialog,
  cardDialog: async () => (await import("./cards/CardDialog")).CardDialog,
  helpDialog: async () => (await import("./help/HelpDialog")).HelpDialog,
  openDialog: async () => (await import("./opening/OpenDialog")).OpenDialog,
  openedBanner: async () => (await import("./opening/OpenedBanner")).OpenedBanner,
  exportDialog: async () => (await import("./exporting/ExportDialog")).ExportDialog,
  facets: async () => (await import("./filters/Facets")).Facets,
  filterSheet: async () => (await import("./filters/FilterSheet")).FilterSheet,
  checkDataset: async () => (await import("../opening/checkDataset")).checkDataset,
  printedRest: async () => (await import("./print/PrintedRest")).PrintedRest,
} as const;
