import { type RefObject, useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type * as LiveForms from "./liveForms";
import { takeTurn } from "./turns";
import { useIsNear } from "./useIsNear";

const loadForms = (): Promise<typeof LiveForms> => import("./liveForms");

/** What a reader does first; a page that nobody looks at needs no drawing library. */
const FIRST_SIGNS = ["pointermove", "pointerdown", "keydown", "wheel", "scroll"] as const;

let isSomebodyThere = false;

/** Calls back at the reader's first sign, at once where it has been. Gives what takes that back. */
function whenSomebodyIsThere(act: () => void): () => void {
  if (isSomebodyThere) {
    act();
    return () => undefined;
  }
  const listening = new AbortController();
  const begin = (): void => {
    isSomebodyThere = true;
    listening.abort();
    act();
  };
  for (const sign of FIRST_SIGNS)
    window.addEventListener(sign, begin, { passive: true, signal: listening.signal });
  return () => listening.abort();
}

/**
 * The forms that recharts draws, as long as the chart is to be alive: near the window, when its turn
 * comes, a chart a frame; or at once when it is woken. Far from the window, on paper, and where the
 * library cannot be fetched it is `null`, and the poster stays.
 */
export function useLiveForms(chart: RefObject<Element | null>): {
  readonly forms: typeof LiveForms | null;
  readonly wake: () => void;
} {
  const [forms, setForms] = useState<typeof LiveForms | null>(null);
  const isNear = useIsNear(chart);
  useEffect(() => {
    if (!isNear) return undefined;
    let takeBack: () => void = () => undefined;
    let left = false;
    const stop = whenSomebodyIsThere(() => {
      loadForms().then(
        (loaded) => {
          if (!left) takeBack = takeTurn(() => setForms(loaded));
        },
        // Without the library the poster answers in its place.
        () => undefined,
      );
    });
    return () => {
      left = true;
      stop();
      takeBack();
      setForms(null);
    };
  }, [isNear]);
  useEffect(() => {
    // Paper is laid out anew before anything can be drawn again: posters take its width by themselves.
    const rest = (): void => flushSync(() => setForms(null));
    window.addEventListener("beforeprint", rest);
    return () => window.removeEventListener("beforeprint", rest);
  }, []);
  const wake = useCallback((): void => {
    if (isNear) loadForms().then(setForms, () => undefined);
  }, [isNear]);
  return { forms, wake };
}
