import { useCallback, useEffect, useRef, useState } from "react";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import { forgetMark, keepOwnText } from "./ownText";
import { type ReadFailure, type TextInput, readOwnText } from "./readOwnText";

/** Where the reading of a text stands; a text that was read is kept in `ownText`. */
export type Reading =
  | { readonly status: "idle" }
  | { readonly status: "reading" }
  | { readonly status: "failed"; readonly failure: ReadFailure };

/** Resolves when the browser has had the time to paint what was just said. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

interface ReadingControl {
  readonly reading: Reading;
  readonly read: (input: TextInput) => void;
  readonly clear: () => void;
}

/** Reads what the reader hands over; only the last of several texts counts. */
export function useReading(lookup: DatasetLookup, source: string): ReadingControl {
  const [reading, setReading] = useState<Reading>({ status: "idle" });
  const leave = useRef<() => void>(() => undefined);
  // A text that is still being read when the view is left is nobody's any more.
  useEffect(() => () => leave.current(), []);
  const read = useCallback(
    (input: TextInput): void => {
      leave.current();
      const leaving = new AbortController();
      leave.current = () => leaving.abort();
      const perform = async (): Promise<void> => {
        await afterPaint();
        const outcome = await readOwnText(input, lookup, source, leaving.signal);
        if (leaving.signal.aborted) return;
        if ("failure" in outcome) {
          setReading({ status: "failed", failure: outcome });
          return;
        }
        setReading({ status: "idle" });
        keepOwnText(outcome);
      };
      keepOwnText(null);
      setReading({ status: "reading" });
      void perform();
    },
    [lookup, source],
  );
  const clear = useCallback((): void => {
    leave.current();
    forgetMark();
    keepOwnText(null);
    setReading({ status: "idle" });
  }, []);
  return { reading, read, clear };
}
