/** A task for a worker, and what is said between the two. */
export interface AsideWork<Task, Message, Result> {
  readonly task: Task;
  readonly startWorker: () => Worker;
  /** Takes what the worker says, and hands over what came of it. */
  readonly hear: (message: Message, done: (result: Result) => void) => void;
  /** No worker can be had: from now on the page itself works, and may not answer for a while. */
  readonly onHere?: () => void;
  /** Fetches what does it in the page itself. */
  readonly fetchHere: () => Promise<() => Result | Promise<Result>>;
}

class NoWorker extends Error {}

function inWorker<Task, Message, Result>(
  { task, startWorker, hear }: AsideWork<Task, Message, Result>,
  left: AbortSignal,
): Promise<Result> {
  let worker: Worker;
  try {
    worker = startWorker();
  } catch {
    return Promise.reject(new NoWorker("No worker"));
  }
  return new Promise((resolve, reject) => {
    let isHeard = false;
    worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      isHeard = true;
      hear(data, (result) => {
        worker.terminate();
        resolve(result);
      });
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      // One that was never heard of was not let start; one that was broke down over its task.
      reject(isHeard ? new Error("The worker failed") : new NoWorker("No worker"));
    });
    left.addEventListener("abort", () => worker.terminate());
    try {
      worker.postMessage(task, { transfer: [] });
    } catch (error) {
      // Nobody would end one that was never given its task.
      worker.terminate();
      reject(error instanceof Error ? error : new Error("The task could not be handed over"));
    }
  });
}

/** Resolves when the browser has had the time to paint what was just said. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/**
 * Does work beside the page; in the page itself where a strict policy allows no worker. Rejects where the work broke
 * down, for want of memory for example, or where its code cannot be fetched; never settles once it is left.
 */
export async function workAside<Task, Message, Result>(
  work: AsideWork<Task, Message, Result>,
  left: AbortSignal,
): Promise<Result> {
  try {
    return await inWorker(work, left);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
  }
  work.onHere?.();
  const perform = await work.fetchHere();
  // A last chance for the page to say that it will not answer for a while.
  await afterPaint();
  return left.aborted ? new Promise(() => undefined) : perform();
}
