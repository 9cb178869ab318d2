import { useMemo } from "react";
import { DeferredPart } from "./DeferredPart";
import { later } from "./firstView/firstView";
import type { OtherViews } from "./laterParts";

/** A view besides the first one, fetched when it is opened. */
export function OtherView({ view }: { readonly view: OtherViews }) {
  const load = useMemo(() => later(({ loadView }) => loadView[view]), [view]);
  return (
    <div className="other-view">
      <DeferredPart key={view} wanted load={load} props={{}} said="state" />
    </div>
  );
}
