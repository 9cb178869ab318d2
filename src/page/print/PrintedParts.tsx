import { useEffect, useState } from "react";
import { useIsPrinting } from "../../tables/useIsPrinting";
import { serializeAddress } from "../../selection/Address";
import { later } from "../firstView/firstView";
import { usePage } from "../PageContext";
import { useDeferredPart } from "../useDeferredPart";

/** Whoever does nothing for so long, as a printing machine, gets what only paper and other views need. */
const REST = 1000;

/** What tells that somebody is there. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll"] as const;

const loadRest = later(({ loadPart }) => loadPart.printedRest);

/** The language that the document was written in, before anybody changes it. */
const written = typeof document === "undefined" ? "" : document.documentElement.lang;

/** What the document holds of the whole report for browsers that run no scripts: text to them, not markup. */
function writtenRest(): string {
  return document.getElementById("rest")?.textContent ?? "";
}

/** Once for each sheet: a new function for every drawing would lay it out again. */
function layOutRest(sheet: HTMLElement | null): void {
  sheet?.insertAdjacentHTML("beforeend", writtenRest());
}

/**
 * What a view's sheet of paper holds besides it. It is fetched once the reader does something, since a
 * browser that prints waits for nothing.
 */
export function PrintedParts() {
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
  const { messages, address, opening } = usePage();
  const isPrinting = useIsPrinting();
  // The document itself lays its paper out until here: behind the listener of the line before.
  useEffect(() => document.documentElement.setAttribute("data-paper", ""), []);
  const rest = useDeferredPart(isWanted, loadRest);
  if (!isPrinting) return null;
  if (rest.status === "ready") return <rest.Part />;
  // Printed at once: of all that is published, in its own order, there is a copy in the document.
  const isAsWritten =
    serializeAddress({ ...address, figure: null, card: null, tray: [] }) === "" &&
    opening.opened === null &&
    document.documentElement.lang === written &&
    writtenRest() !== "";
  return isAsWritten ? <div ref={layOutRest} /> : <p>{messages.notPrinted}</p>;
}
