import { htmlToText, looksLikeHtml } from "./htmlToText";
import {
  CLOSING,
  ELLIPSES,
  LIST_COMMA,
  ROUND_CLOSING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
  SENTENCE_ENDS,
  STRAIGHT_QUOTES,
} from "../../dataset/punctuation";

/** The end of a sentence and the marks that close after it. */
const SENTENCE_END = `[${SENTENCE_ENDS}${ELLIPSES}][${CLOSING}${STRAIGHT_QUOTES}]*`;

/** A line that says something whole: its sentence ends with it, marks and footnotes behind, or it has a number of its own. */
const ENDS_SENTENCE = new RegExp(
  `[${SENTENCE_BREAKS}${ELLIPSES}.][${CLOSING}${STRAIGHT_QUOTES}]*(?:\\[\\d{1,2}\\]|[\\u2460-\\u2473])*$`,
);
const IS_NUMBERED = new RegExp(
  `^\\s*[${ROUND_OPENING}]?(?:\\d{1,3}[${ROUND_CLOSING}${LIST_COMMA}.](?!\\d)|[一二三四五六七八九十]{1,3}[${ROUND_CLOSING}${LIST_COMMA}])`,
);

/**
 * Lines that were broken at a fixed width, joined again.
 * Only where nearly all lines are full, and few of these say something whole, is it certain that the width broke them:
 * statements of like length, one a line, stay apart.
 */
function joinWrappedLines(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== "");
  const widest = filled.reduce((width, line) => Math.max(width, line.length), 0);
  const full = filled.filter((line) => line.length >= widest - 3);
  const whole = full.filter(
    (line) => ENDS_SENTENCE.test(line.slice(-12)) || IS_NUMBERED.test(line.slice(0, 12)),
  );
  if (whole.length > full.length / 4) return lines;
  if (widest < 15 || widest > 100 || full.length < filled.length * 0.5 || filled.length < 8) {
    return lines;
  }
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (open && last !== undefined && line.trim() !== "" && !/^\s/.test(line)) {
      joined[joined.length - 1] = last + line;
    } else {
      joined.push(line);
    }
    open = line.length >= widest - 3;
  }
  return joined;
}

/**
 * A saved page or a pasted text as plain lines, one a block: without HTML, byte order mark,
 * carriage returns and space at the ends of lines. Places in an audit are places in this text.
 */
export function normalizeText(raw: string): string {
  const unmarked = raw.replace(/^\ufeff/, "");
  const plain = looksLikeHtml(unmarked) ? htmlToText(unmarked) : unmarked;
  const lines = plain
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\f]/g, "\n")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    // Two ideographic spaces after a sentence are the indent of a new paragraph whose line end was lost.
    .replace(new RegExp(`(${SENTENCE_END})\\u3000{2,}`, "g"), "$1\n")
    .split("\n");
  return joinWrappedLines(lines.map((line) => line.trimEnd()))
    .map((line) => line.trimStart())
    .join("\n");
}
