/** Work that waits for its turn, first come first served. */
const waiting = new Set<() => void>();
let isRunning = false;

function runNext(): void {
  const [work] = waiting;
  if (work === undefined) {
    isRunning = false;
    return;
  }
  waiting.delete(work);
  work();
  schedule();
}

function schedule(): void {
  // After the frame, not in it: what was done last is painted before the next one begins.
  requestAnimationFrame(() => setTimeout(runNext, 0));
}

/**
 * Does pieces of work one after another, a frame each, so that many charts do not hold the page up
 * together. Gives what takes the work back.
 */
export function takeTurn(work: () => void): () => void {
  waiting.add(work);
  if (!isRunning) {
    isRunning = true;
    schedule();
  }
  return () => waiting.delete(work);
}
