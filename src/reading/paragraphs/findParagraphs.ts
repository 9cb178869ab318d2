import { lineRole, type LineRole } from "./lineRole";
import { normalizeText } from "./normalizeText";
import {
  LIST_COMMA,
  ROUND_CLOSING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
} from "../../dataset/punctuation";

/** One paragraph of an article. */
export interface Paragraph {
  /** Counted from 1; headings, captions and the site's frame are not counted. */
  readonly number: number;
  readonly text: string;
  /** Place of its first character in the normalised text. */
  readonly start: number;
  /** The section heading that it stands under; `null` before the first one. */
  readonly heading: string | null;
  /** Headings between it and the paragraph before it, of a section and of its parts. */
  readonly headings: readonly string[];
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly role: LineRole;
}

/** How much of the running text may stand before the by-line, or after the closing line, and be frame. */
const FRAME_SHARE = 0.25;

/** A section's number; no title of a page has one. */
const NUMBERED = new RegExp(
  `^(?:[一二三四五六七八九十]+${LIST_COMMA}|[${ROUND_OPENING}][一二三四五六七八九十]+[${ROUND_CLOSING}]|第[一二三四五六七八九十]+[部章节篇])`,
  "u",
);

/** No report has a paragraph so long: what has lost its line ends is read in parts, each of them at once. */
const LONGEST = 3000;
const SENTENCE = new RegExp(`[${SENTENCE_BREAKS}](?=[^${SENTENCE_BREAKS}]*$)`, "u");

/** Where a line's first part ends: behind a sentence if one ends in its second half, else where it is full. */
function firstPart(line: string): number {
  if (line.length <= LONGEST) return line.length;
  const half = LONGEST / 2;
  const end = SENTENCE.exec(line.slice(half, LONGEST))?.index;
  return end === undefined ? LONGEST : half + end + 1;
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    let from = 0;
    do {
      const part = line.slice(from, from + firstPart(line.slice(from, from + LONGEST + 1)));
      lines.push({ text: part, start: start + from, role: lineRole(part) });
      from += part.length;
    } while (from < line.length);
    start += line.length + 1;
  }
  return lines;
}

function bodyLength(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (line.role === "paragraph" ? line.text.length : 0), 0);
}

/** The line after the last date line or by-line that stands at the head of the article; `null` where there is none. */
function findOpening(lines: readonly Line[]): number | null {
  const total = bodyLength(lines);
  let opening: number | null = null;
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (line.role === "opening" && before < total * FRAME_SHARE) opening = index + 1;
    before += line.role === "paragraph" ? line.text.length : 0;
  }
  return opening;
}

/** The line that ends the article: the first closing one with next to no running text behind it. */
function findClosing(lines: readonly Line[], from: number): number {
  const total = bodyLength(lines.slice(from));
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    if (line.role === "closing" && before > 0 && total - before < total * FRAME_SHARE) return index;
    before += line.role === "paragraph" ? line.text.length : 0;
  }
  return lines.length;
}

/**
 * The paragraphs of the article on a saved or pasted page, in their order.
 * The page's frame is told by how such lines are written anywhere, not by the words of one site.
 */
export function findParagraphs(raw: string): readonly Paragraph[] {
  const lines = readLines(normalizeText(raw));
  const opening = findOpening(lines);
  const from = opening ?? 0;
  const paragraphs: Paragraph[] = [];
  let heading: string | null = null;
  let headings: string[] = [];
  for (const line of lines.slice(from, findClosing(lines, from))) {
    const isBelowTitle = opening !== null || paragraphs.length > 0 || NUMBERED.test(line.text);
    if (line.role === "heading" && isBelowTitle) {
      heading = line.text;
      headings.push(heading);
    } else if (line.role === "paragraph") {
      paragraphs.push({
        number: paragraphs.length + 1,
        text: line.text,
        start: line.start,
        heading,
        headings,
      });
      headings = [];
    }
  }
  return paragraphs;
}

/** A line of a page that is no paragraph of the article, and the paragraph that it stands before. */
export interface OutsideLine {
  readonly text: string;
  readonly paragraph: number;
}

/** Every line that `findParagraphs` leaves out: titles, headings, rows of tables, captions, the site's frame. */
export function findOutside(raw: string): readonly OutsideLine[] {
  const starts = findParagraphs(raw).map(({ start }) => start);
  let passed = 0;
  return readLines(normalizeText(raw)).flatMap(({ text, start, role }) => {
    if (start === starts[passed]) {
      passed += 1;
      return [];
    }
    const paragraph = Math.min(passed + 1, Math.max(1, starts.length));
    return role === "blank" ? [] : [{ text, paragraph }];
  });
}
