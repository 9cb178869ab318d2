import type { Dataset } from "../../dataset/Dataset";
import type { LocaleId } from "../../wording/locales";
import type { DraftWork } from "./DraftWork";

/** A dataset that a reader opened in place of the published one. */
export interface OpenedDataset {
  readonly dataset: Dataset;
  /** Name of its file, or what else it is from. */
  readonly name: string;
  /** Where it is kept besides this page: `browser` loads it again with the page, `file` is a saved page. */
  readonly keptIn: "nowhere" | "browser" | "file";
}

/** Which dataset the page shows, and how to change that. */
export interface Opening {
  readonly published: Dataset;
  /** `null` while the published dataset is shown. */
  readonly opened: OpenedDataset | null;
  /** Whether the page was saved with another dataset and what is left of it cannot be shown. */
  readonly isDamaged: boolean;
  /** Whether something was open at this address before the page was loaded again, and was kept nowhere. */
  readonly isLost: boolean;
  /** Loads again what this browser remembers and could not load; `null` where nothing is missing. */
  readonly retry: (() => void) | null;
  /** What was opened at once with what is shown. */
  readonly others: readonly OpenedDataset[];
  readonly open: (
    opened: OpenedDataset,
    locale: LocaleId,
    others?: readonly OpenedDataset[],
  ) => void;
  /** What is to be drafted from a text, as long as the page stands; `null` before there was any. */
  readonly draftWork: {
    readonly read: () => DraftWork | null;
    readonly keep: (work: DraftWork | null) => void;
  };
  /** Returns to the published dataset and forgets the other one. */
  readonly close: (locale: LocaleId) => void;
}

/** A page on which nothing can be opened: as it is prerendered. */
export function onlyPublished(published: Dataset): Opening {
  return {
    published,
    opened: null,
    isDamaged: false,
    isLost: false,
    retry: null,
    others: [],
    draftWork: { read: () => null, keep: () => undefined },
    open: () => undefined,
    close: () => undefined,
  };
}
