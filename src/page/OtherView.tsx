import type { ComponentType, ReactElement } from "react";
import type { View } from "../selection/Address";
import { PartFailed } from "./edition/PartFailed";
import { usePage } from "./PageContext";
import { useDeferredPart } from "./useDeferredPart";

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

function Loaded({ view }: { readonly view: OtherViews }): ReactElement {
  const { messages } = usePage();
  const part = useDeferredPart(true, loadView[view]);
  switch (part.status) {
    case "ready":
      return <part.Part />;
    case "failed":
      return <PartFailed className="state" onRetry={part.retry} />;
    case "idle":
    case "loading":
      return (
        <div className="state" role="status">
          {messages.loading}
        </div>
      );
  }
}

/** A view besides the first one, fetched when it is opened. */
export function OtherView({ view }: { readonly view: OtherViews }): ReactElement {
  return (
    <div className="other-view">
      <Loaded key={view} view={view} />
    </div>
  );
}
