import { type ReactElement, useEffect, useState } from "react";
import { useIsPrinting } from "../tables/useIsPrinting";
import { loadView } from "./OtherView";
import { usePage } from "./PageContext";
import { PrintedCautions } from "./PrintedCautions";
import { useDeferredPart } from "./useDeferredPart";

/** Whoever does nothing for so long, as a printing machine, gets what only paper and other views need. */
const REST = 3000;

/** What tells that somebody is there. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll"] as const;

/**
 * What the charts' sheet of paper holds besides them: the measures and the table. They are fetched
 * once the reader does something, since a browser that prints waits for nothing.
 */
export function BriefingParts(): ReactElement | null {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    if (isWanted) return undefined;
    const want = (): void => setIsWanted(true);
    const timer = setTimeout(want, REST);
    for (const sign of SIGNS) window.addEventListener(sign, want, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, want);
    };
  }, [isWanted]);
  const { messages } = usePage();
  const isPrinting = useIsPrinting();
  const measures = useDeferredPart(isWanted, loadView.measures);
  const table = useDeferredPart(isWanted, loadView.table);
  if (!isPrinting) return null;
  return (
    <>
      {measures.status === "ready" ? <measures.Part /> : null}
      {table.status === "ready" ? <table.Part /> : null}
      {measures.status === "ready" && table.status === "ready" ? null : (
        <p>{messages.notPrinted}</p>
      )}
      <PrintedCautions />
    </>
  );
}
