import { draftInSteps } from "../../opening/draft/draftDataset";
import type { DraftMessage, DraftTask } from "./ReadingTask";

/** Drafts a text a paragraph at a time, and says after each how far it is. */
export function* performDraft({ text, options }: DraftTask): Generator<DraftMessage, void> {
  const steps = draftInSteps(text, options);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield { kind: "progress", progress: step.value };
  yield { kind: "drafted", draft: step.value };
}
