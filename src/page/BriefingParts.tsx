import { type ReactElement, useEffect, useState } from "react";
import { useIsPrinting } from "../tables/useIsPrinting";
import { loadView } from "./OtherView";
import { useDeferredPart } from "./useDeferredPart";

/** How long the page rests before it fetches what only paper and other views need. */
const REST = 2000;

/**
 * What the charts' sheet of paper holds besides them: the measures and the table. They are fetched
 * once the page is at rest, since a browser that prints waits for nothing.
 */
export function BriefingParts(): ReactElement | null {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsAtRest(true), REST);
    return () => clearTimeout(timer);
  }, []);
  const isPrinting = useIsPrinting();
  const measures = useDeferredPart(isAtRest, loadView.measures);
  const table = useDeferredPart(isAtRest, loadView.table);
  if (!isPrinting) return null;
  return (
    <>
      {measures.status === "ready" ? <measures.Part /> : null}
      {table.status === "ready" ? <table.Part /> : null}
    </>
  );
}
