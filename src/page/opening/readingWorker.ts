import { performDraft } from "./performDraft";
import { performReading } from "./performReading";
import type { DraftTask, ReadingMessage, ReadingResult, ReadingTask } from "./ReadingTask";

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

/** Of all paragraphs that a draft has done, so many are told of. */
const TOLD = 100;

function draft(task: DraftTask): void {
  let told = -1;
  for (const message of performDraft(task)) {
    const part = message.kind === "progress" ? Math.floor(message.progress.done * TOLD) : TOLD + 1;
    if (part > told) say(message);
    told = part;
  }
}

// Beside the page, so that a large file or a long text does not stop it from answering.
self.addEventListener("message", ({ data: task }: MessageEvent<ReadingTask>) => {
  if (task.kind === "draft") draft(task);
  else void performReading(task, (progress) => say({ kind: "progress", progress })).then(handOver);
});
