// Inlined, since a page opened from a file may start no worker from another file; Vite makes the export.
// oxlint-disable-next-line import/default
import ReadingWorker from "./readingWorker?worker&inline";
import type { Observation } from "../../dataset/Dataset";
import { inTurns } from "../../export/inTurns";
import type { Draft } from "../../opening/draft/DraftedDataset";
import type { OnProgress, ReadProgress } from "../../opening/ReadProgress";
import { type AsideWork, workAside } from "../workAside";
import type {
  DraftTask,
  FileTask,
  ReadingMessage,
  ReadingResult,
  ReadingTask,
} from "./ReadingTask";

/** Told how far it is while something is read, and whether the page answers meanwhile as it always does. */
type OnWork = (progress: ReadProgress | null, isAside: boolean) => void;

function listenerOf(onWork: OnWork): { onProgress: OnProgress; onHere: () => void } {
  let isAside = true;
  return {
    onProgress: (progress) => onWork(progress, isAside),
    onHere: () => {
      isAside = false;
      onWork(null, isAside);
    },
  };
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
  onWork: OnWork,
  left: AbortSignal,
): Promise<ReadingResult> {
  const { onProgress, onHere } = listenerOf(onWork);
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
export function draftAside(task: DraftTask, onWork: OnWork, left: AbortSignal): Promise<Draft> {
  const { onProgress, onHere } = listenerOf(onWork);
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
