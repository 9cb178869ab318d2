import { draftDataset, type DraftOptions } from "../../../src/opening/draft/draftDataset";

/** What is known of a report of which only the text matters. */
const SUMMARY: DraftOptions = { published: "2025-03-18", title: "云川市2024年工作总结" };

/** The draft of a text; a test whose text makes none fails here. */
export function draftOf(text: string, known = SUMMARY) {
  const draft = draftDataset(`${text}\n`, known);
  if (!draft.ok) throw new Error(draft.reason);
  return draft;
}
