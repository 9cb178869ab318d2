import { performReading } from "./performReading";
import type { ReadingMessage, ReadingResult, ReadingTask } from "./ReadingTask";

function say(message: ReadingMessage): void {
  self.postMessage(message, { transfer: [] });
}

/** Figures handed over at a time: taken in a few milliseconds. */
const FIGURES_A_PART = 500;

/** Hands the result over, its figures in parts between which the page can answer. */
function handOver(result: ReadingResult): void {
  const { opened } = result;
  if (!opened.ok) {
    say({ kind: "done", result });
    return;
  }
  const { observations } = opened.dataset;
  for (let from = 0; from < observations.length; from += FIGURES_A_PART) {
    say({ kind: "figures", observations: observations.slice(from, from + FIGURES_A_PART) });
  }
  const dataset = { ...opened.dataset, observations: [] };
  say({ kind: "done", result: { ...result, opened: { ...opened, dataset } } });
}

// Beside the page, so that a large file does not stop it from answering.
self.addEventListener("message", ({ data }: MessageEvent<ReadingTask>) => {
  void performReading(data, (progress) => say({ kind: "progress", progress })).then(handOver);
});
