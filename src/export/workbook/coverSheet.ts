import { plainStyle, type CellStyle } from "./cellStyles";
import type { Sheet } from "./Sheet";
import { textCell } from "./tableSheet";

/** What stands on the first sheet. */
export interface Cover {
  /** Name on the tab. */
  readonly name: string;
  readonly title: string;
  /** Source, filters, date of the data, counts: a label and its text, in order. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Day of the last change of the data, ISO 8601: the only date that the file itself bears. */
  readonly modified: string;
}

/** A sheet of notes, cautions or checks. */
export interface Notes {
  /** Name on the tab. */
  readonly name: string;
  readonly title: string;
  readonly entries: readonly { readonly heading: string; readonly text: string }[];
}

const titleStyle: CellStyle = { ...plainStyle, font: "title" };
const labelStyle: CellStyle = { ...plainStyle, font: "bold", wrapped: true };
const wordsStyle: CellStyle = { ...plainStyle, wrapped: true };
const WIDTHS = [24, 96];

/** Title, then two columns: what it is about and what is said of it. */
export function coverSheet(cover: Cover, name: string): Sheet {
  return twoColumns(
    name,
    cover.title,
    cover.facts.map(({ label, text }) => [label, text]),
  );
}

/** Title, then a heading and its text in each row. */
export function notesSheet(notes: Notes, name: string): Sheet {
  return twoColumns(
    name,
    notes.title,
    notes.entries.map(({ heading, text }) => [heading, text]),
  );
}

function twoColumns(
  name: string,
  title: string,
  lines: readonly (readonly [string, string])[],
): Sheet {
  const rows = [
    [textCell(title, titleStyle)],
    [],
    ...lines.map(([label, text]) => [textCell(label, labelStyle), textCell(text, wordsStyle)]),
  ];
  return { name, headed: false, widths: WIDTHS, rows, rowCount: rows.length };
}
