import type { ComponentType } from "react";
import type { View } from "../selection/Address";
import { DeferredPart } from "./DeferredPart";

type OtherViews = Exclude<View, "overview">;

/** How the code of each view is fetched. */
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

/** A view besides the first one, fetched when it is opened. */
export function OtherView({ view }: { readonly view: OtherViews }) {
  return (
    <div className="other-view">
      <DeferredPart key={view} wanted load={loadView[view]} props={{}} said="state" />
    </div>
  );
}
