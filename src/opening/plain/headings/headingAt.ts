import type { RawRow } from "../../csv/parseCsv";
import { partMarks } from "../words/footnoteMarks";
import { isMissing, isValue } from "../words/printedValue";
import { cellAt } from "../../FileTable";

/** What heads a column. */
export interface Heading {
  readonly index: number;
  /** From the outermost in, each once. */
  readonly parts: readonly string[];
  /** The marks of footnotes that its parts bear, which are no part of their words. */
  readonly marks: readonly string[];
  /** Its parts with their marks. */
  readonly marked: readonly string[];
  /** As it is written, marks included. */
  readonly text: string;
}

/** A line break within a heading is a space. */
function unbroken(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** The heading of a column, each of its parts once. */
export function headingAt(rows: readonly RawRow[], index: number): Heading {
  const parts = rows
    .map((row) => unbroken(cellAt(row, index)))
    .filter((part, at, all) => part !== "" && part !== all[at - 1]);
  const marked = parts.map(partMarks);
  return {
    index,
    parts: marked.map(({ name }) => name),
    marks: marked.flatMap(({ marks }) => marks),
    marked: marked.map((part) => part.marked),
    text: parts.join(" "),
  };
}

/** Headings of which no two are told apart by their marks alone: 产值① beside 产值② keep theirs in their names. */
export function toldApart(headings: readonly Heading[]): readonly Heading[] {
  const texts = new Map<string, Set<string>>();
  for (const { parts, text } of headings) {
    const bare = parts.join(" ");
    texts.set(bare, (texts.get(bare) ?? new Set()).add(text));
  }
  return headings.map((heading) =>
    (texts.get(heading.parts.join(" "))?.size ?? 0) > 1
      ? { ...heading, parts: heading.marked }
      : heading,
  );
}

/** Words and numbers of a column below its headings. */
export function profile(body: readonly RawRow[], index: number) {
  const cells = body.map((row) => cellAt(row, index)).filter((cell) => !isMissing(cell));
  return { cells, numbers: cells.filter((cell) => isValue(cell)).length };
}
