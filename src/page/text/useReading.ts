import { useCallback, useState } from "react";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import { forgetMark } from "./markInAddress";
import { keepOwnText } from "./ownText";
import { useLeaving } from "../useLeaving";
import { afterPaint } from "../workAside";
import type { ReadFailure, TextInput } from "./decodeInput";
import { readOwnText } from "./readOwnText";

/** Where the reading of a text stands; a text that was read is kept in `ownText`. */
export type Reading =
  | { readonly status: "idle" }
  | { readonly status: "reading" }
  | { readonly status: "failed"; readonly failure: ReadFailure };

interface ReadingControl {
  readonly reading: Reading;
  readonly read: (input: TextInput) => void;
  readonly clear: () => void;
}

/** Reads what the reader hands over; only the last of several texts counts. */
export function useReading(lookup: DatasetLookup, source: string): ReadingControl {
  const [reading, setReading] = useState<Reading>({ status: "idle" });
  const { begin, leave } = useLeaving();
  const read = useCallback(
    (input: TextInput): void => {
      const left = begin();
      const perform = async (): Promise<void> => {
        await afterPaint();
        const outcome = await readOwnText(input, lookup, source, left);
        if (left.aborted) return;
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
    [lookup, source, begin],
  );
  const clear = useCallback((): void => {
    leave();
    forgetMark();
    keepOwnText(null);
    setReading({ status: "idle" });
  }, [leave]);
  return { reading, read, clear };
}
