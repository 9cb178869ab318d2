// Inlined, since a page opened from a file may start no worker from another file; Vite makes the export.
// oxlint-disable-next-line import/default
import ReadingWorker from "./readingWorker?worker&inline";
import type { Observation } from "../../dataset/Dataset";
import { inTurns } from "../../export/inTurns";
import type { Draft } from "../../opening/draft/DraftedDataset";
import type { OnProgress } from "../../opening/ReadProgress";
import { type AsideWork, workAside } from "../workAside";
import type {
  DraftTask,
  FileTask,
  ReadingMessage,
  ReadingResult,
  ReadingTask,
} from "./ReadingTask";

/** What is told while something is read. */
interface Listener {
  readonly onProgress: OnProgress;
  /** No worker can be had: from now on the page itself reads, and may not answer for a while. */
  readonly onHere: () => void;
}

/** Does what the one worker does that all of the reader's own data are read in. */
function inReadingWorker<Result>(
  work: Omit<AsideWork<ReadingTask, ReadingMessage, Result>, "startWorker">,
  left: AbortSignal,
): Promise<Result> {
  return workAside({ ...work, startWorker: () => new ReadingWorker() }, left);
}

/** The result with the figures that came ahead of it. */
function withFigures(result: ReadingResult, observations: Observation[]): ReadingResult {
  const { opened } = result;
  if (!opened.ok) return result;
  return { ...result, opened: { ...opened, dataset: { ...opened.dataset, observations } } };
}

/** Reads a file beside the page, see `workAside`. */
export function readAside(
  task: FileTask,
  { onProgress, onHere }: Listener,
  left: AbortSignal,
): Promise<ReadingResult> {
  const observations: Observation[] = [];
  return inReadingWorker<ReadingResult>(
    {
      task,
      hear: (message, done) => {
        if (message.kind === "progress") onProgress(message.progress);
        if (message.kind === "figures")
          for (const observation of message.observations) observations.push(observation);
        if (message.kind === "done") done(withFigures(message.result, observations));
      },
      onHere,
      fetchHere: async () => {
        const { performReading } = await import("./performReading");
        return () => performReading(task, onProgress);
      },
    },
    left,
  );
}

/** Drafts a dataset of a text beside the page, see `workAside`; in the page itself a paragraph a turn. */
export function draftAside(
  task: DraftTask,
  { onProgress, onHere }: Listener,
  left: AbortSignal,
): Promise<Draft> {
  return inReadingWorker<Draft>(
    {
      task,
      hear: (message, done) => {
        if (message.kind === "progress") onProgress(message.progress);
        if (message.kind === "drafted") done(message.draft);
      },
      onHere,
      fetchHere: async () => {
        const { performDraft } = await import("./performDraft");
        return () =>
          new Promise((resolve, reject) => {
            inTurns(
              performDraft(task),
              (message) => {
                if (message.kind === "progress") onProgress(message.progress);
                else resolve(message.draft);
              },
              left,
            ).catch(reject);
          });
      },
    },
    left,
  );
}
