import type { ComponentType, ReactElement } from "react";
import type { View } from "../selection/Address";
import { home } from "../selection/Address";
import { PageLink } from "./PageLink";
import { usePage } from "./PageContext";
import { useDeferredPart } from "./useDeferredPart";

type OtherViews = Exclude<View, "overview">;

const load: Readonly<Record<OtherViews, () => Promise<ComponentType>>> = {
  checks: async () => (await import("./checks/ChecksPage")).ChecksPage,
  text: async () => (await import("./text/TextPage")).TextPage,
  compare: async () => (await import("./opening/ComparePage")).ComparePage,
  periods: async () => (await import("./opening/PeriodsPage")).PeriodsPage,
  dictionary: async () => (await import("./dictionary/DictionaryPage")).DictionaryPage,
};

function Loaded({ view }: { readonly view: OtherViews }): ReactElement {
  const { messages } = usePage();
  const part = useDeferredPart(true, load[view]);
  switch (part.status) {
    case "ready":
      return <part.Part />;
    case "failed":
      return (
        <div className="state" role="alert">
          <p>{messages.loadFailed}</p>
          <button type="button" className="button" onClick={part.retry}>
            {messages.retry}
          </button>
        </div>
      );
    case "idle":
    case "loading":
      return (
        <div className="state" role="status">
          {messages.loading}
        </div>
      );
  }
}

/** A view besides the overview, fetched when it is opened. */
export function OtherView({ view }: { readonly view: OtherViews }): ReactElement {
  const { messages } = usePage();
  return (
    <div className="other-view">
      <p className="back">
        <PageLink change={{ ...home }}>← {messages.back}</PageLink>
      </p>
      <Loaded key={view} view={view} />
    </div>
  );
}
