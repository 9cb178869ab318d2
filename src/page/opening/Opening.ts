import type { Dataset, Language } from "../../dataset/Dataset";

/** A dataset that a reader opened in place of the published one. */
export interface OpenedDataset {
  readonly dataset: Dataset;
  /** Name of its file, or what else it is from. */
  readonly name: string;
  /** Whether this browser loads it again when the page is opened. */
  readonly isRemembered: boolean;
  readonly isDraft: boolean;
}

/** Which dataset the page shows, and how to change that. */
export interface Opening {
  readonly published: Dataset;
  /** `null` while the published dataset is shown. */
  readonly opened: OpenedDataset | null;
  readonly open: (opened: OpenedDataset, language: Language) => void;
  /** Returns to the published dataset and forgets the other one. */
  readonly close: (language: Language) => void;
}

/** A page on which nothing can be opened: as it is prerendered. */
export function onlyPublished(published: Dataset): Opening {
  return { published, opened: null, open: () => undefined, close: () => undefined };
}
