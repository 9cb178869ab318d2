// Inlined, since a page opened from a file may start no worker from another file; Vite makes the export.
// oxlint-disable-next-line import/default
import ReadingWorker from "./readingWorker?worker&inline";
import type { Observation } from "../../dataset/Dataset";
import type { OnProgress } from "../../opening/ReadProgress";
import type { ReadingMessage, ReadingResult, ReadingTask } from "./ReadingTask";

/** What is told while a file is read. */
interface Listener {
  readonly onProgress: OnProgress;
  /** No worker can be had: from now on the page itself reads, and may not answer for a while. */
  readonly onHere: () => void;
}

/** A file that is being read. */
export interface RunningReading {
  /** Rejects when reading broke down, for want of memory for example; never settles once it was stopped. */
  readonly result: Promise<ReadingResult>;
  readonly stop: () => void;
}

/** The result with the figures that came ahead of it. */
function withFigures(result: ReadingResult, observations: Observation[]): ReadingResult {
  const { opened } = result;
  if (!opened.ok) return result;
  return { ...result, opened: { ...opened, dataset: { ...opened.dataset, observations } } };
}

class NoWorker extends Error {}

function inWorker(
  task: ReadingTask,
  onProgress: OnProgress,
  onStarted: (worker: Worker) => void,
): Promise<ReadingResult> {
  return new Promise((resolve, reject) => {
    const worker = new ReadingWorker();
    onStarted(worker);
    const observations: Observation[] = [];
    let isHeard = false;
    worker.addEventListener("message", ({ data }: MessageEvent<ReadingMessage>) => {
      isHeard = true;
      switch (data.kind) {
        case "progress":
          onProgress(data.progress);
          break;
        case "figures":
          for (const observation of data.observations) observations.push(observation);
          break;
        case "done":
          worker.terminate();
          resolve(withFigures(data.result, observations));
      }
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      // One that was never heard of was not let start; one that was broke down over the file.
      reject(isHeard ? new Error("The worker failed") : new NoWorker("No worker"));
    });
    worker.postMessage(task, { transfer: [] });
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** Reads a file beside the page; in the page itself where a strict policy allows no worker. */
export function readAside(task: ReadingTask, { onProgress, onHere }: Listener): RunningReading {
  let worker: Worker | null = null;
  let isStopped = false;
  const perform = async (): Promise<ReadingResult> => {
    try {
      return await inWorker(task, onProgress, (started) => {
        worker = started;
      });
    } catch (error) {
      if (worker !== null && !(error instanceof NoWorker)) throw error;
    }
    onHere();
    const { performReading } = await import("./performReading");
    // A last chance for the page to say that it will not answer for a while.
    await nextFrame();
    return isStopped ? new Promise(() => undefined) : performReading(task, onProgress);
  };
  return {
    result: perform(),
    stop: () => {
      isStopped = true;
      worker?.terminate();
    },
  };
}
