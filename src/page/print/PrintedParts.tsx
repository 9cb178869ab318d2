import { type ReactElement, useEffect, useState } from "react";
import { useIsPrinting } from "../../tables/useIsPrinting";
import { usePage } from "../PageContext";
import { useDeferredPart } from "../useDeferredPart";

/** Whoever does nothing for so long, as a printing machine, gets what only paper and other views need. */
const REST = 1000;

/** What tells that somebody is there. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll"] as const;

const loadRest = async () => (await import("./PrintedRest")).PrintedRest;

/**
 * What a view's sheet of paper holds besides it. It is fetched once the reader does something, since a
 * browser that prints waits for nothing.
 */
export function PrintedParts(): ReactElement | null {
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
  const rest = useDeferredPart(isWanted, loadRest);
  if (!isPrinting) return null;
  return rest.status === "ready" ? <rest.Part /> : <p>{messages.notPrinted}</p>;
}
