import type { Drafting } from "./useDrafting";

/** How far a reader has come with a text that is to be drafted; it is there again when its dialog is. */
export interface DraftWork {
  readonly text: string;
  /** ISO 8601; empty for none. */
  readonly date: string;
  readonly publisher: string;
  /** What the two fields were filled with. */
  readonly suggested: { readonly date: string; readonly publisher: string };
  readonly drafting: Drafting;
}

export const noDraftWork: DraftWork = {
  text: "",
  date: "",
  publisher: "",
  suggested: { date: "", publisher: "" },
  drafting: { status: "idle" },
};

/** Another text in the place of the last, of which is not said what the last one suggested. */
export function withText<Work extends Omit<DraftWork, "drafting">>(work: Work, text: string): Work {
  const { date, publisher, suggested } = work;
  return {
    ...work,
    text,
    date: date === suggested.date ? "" : date,
    publisher: publisher === suggested.publisher ? "" : publisher,
  };
}
