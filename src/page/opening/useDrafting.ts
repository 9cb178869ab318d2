import { useCallback } from "react";
import type { Draft } from "../../opening/draft/DraftedDataset";
import type { DraftOptions } from "../../opening/draft/draftDataset";
import type { ReadProgress } from "../../opening/ReadProgress";
import { useWork } from "./useWork";

/** Where the draft of a text stands. */
export type Drafting =
  | { readonly status: "idle" | "cancelled" }
  | {
      readonly status: "drafting";
      readonly progress: ReadProgress | null;
      /** Whether the page answers meanwhile as it always does. */
      readonly isAside: boolean;
    }
  /** Drafting itself broke down, for want of memory for example; or its code could not be fetched. */
  | { readonly status: "broken" | "notLoaded" }
  | { readonly status: "drafted"; readonly draft: Draft; readonly text: string };

interface DraftingControl {
  readonly drafting: Drafting;
  readonly start: (text: string, options: DraftOptions, onDraft: (draft: Draft) => void) => void;
  /** Stops what is being drafted; what was drafted before is gone. */
  readonly cancel: () => void;
  /** Stops, and takes away what was drafted. */
  readonly clear: () => void;
}

/**
 * Drafts one text at a time; only the last counts, and none once the view is left.
 *
 * @param before where it stood when the view was left
 */
export function useDrafting(before: Drafting): DraftingControl {
  const { state: drafting, begin, end } = useWork(before);
  const start = useCallback<DraftingControl["start"]>(
    (text, options, onDraft) =>
      begin(
        { status: "drafting", progress: null, isAside: true },
        async (say, left) => {
          const { draftAside } = await import("./readAside");
          if (left.aborted) return;
          const draft = await draftAside(
            { kind: "draft", text, options },
            (progress, isAside) => say({ status: "drafting", progress, isAside }),
            left,
          );
          if (left.aborted) return;
          say({ status: "drafted", draft, text });
          onDraft(draft);
        },
        (isNotLoaded) => ({ status: isNotLoaded ? "notLoaded" : "broken" }),
      ),
    [begin],
  );
  const cancel = useCallback(
    () => end((now) => (now.status === "drafting" ? { status: "cancelled" } : now)),
    [end],
  );
  const clear = useCallback(() => end(() => ({ status: "idle" })), [end]);
  return { drafting, start, cancel, clear };
}
