import type { Dataset, Language, Observation } from "../../dataset/Dataset";
import type { Draft } from "../../opening/draft/DraftedDataset";
import type { DraftOptions } from "../../opening/draft/draftDataset";
import type { OpenedFile } from "../../opening/OpenedFile";
import type { Unfinished } from "./unfinishedTexts";
import type { ReadProgress } from "../../opening/ReadProgress";

/** A file to be read, and what it is read with. */
export interface FileTask {
  readonly kind: "file";
  readonly file: File;
  readonly language: Language;
  /** The dataset whose names and definitions stand in for what a table leaves out. */
  readonly base: Dataset;
  /** Names of the sheets that the reader chose; all that can be read when absent. */
  readonly sheets?: readonly string[];
}

/** A text that a dataset is to be drafted of. */
export interface DraftTask {
  readonly kind: "draft";
  readonly text: string;
  readonly options: DraftOptions;
}

export type ReadingTask = FileTask | DraftTask;

/** What came of reading a file. */
export interface ReadingResult {
  readonly opened: OpenedFile;
  /** Texts that are still to be written; none for a file with faults. */
  readonly unfinished: Unfinished;
  /** How many faults there are; more than are handed over where there are very many. */
  readonly faultCount: number;
}

/** What is said while a text is drafted, and at the end. */
export type DraftMessage =
  | { readonly kind: "progress"; readonly progress: ReadProgress }
  | { readonly kind: "drafted"; readonly draft: Draft };

/** What is said while a file is read beside the page, and at the end. */
export type ReadingMessage =
  | DraftMessage
  /** Some of the figures, ahead of a result that leaves them out: taking all at once would hold the page up. */
  | { readonly kind: "figures"; readonly observations: readonly Observation[] }
  | { readonly kind: "done"; readonly result: ReadingResult };
