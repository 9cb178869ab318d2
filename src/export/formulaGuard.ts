/*
 * A spreadsheet runs text that begins with = + - or @, also behind spaces and invisible characters,
 * and in East Asian versions the full-width forms too. Such a line gets one leading apostrophe.
 *
 * The law: readGuarded(guardText(text)) is text, for every text. It holds because a line that
 * already stands behind apostrophes gets one more, so each guarded line has exactly one to give back.
 *
 * A sign followed by a plain number is data, not a formula, and is left alone: -87.98, -87.98%,
 * +14%, +1,234. A sign with anything more behind it (+19项, -1+cmd) is guarded.
 */

/** = + - @, their full-width forms (U+FF1D, FF0B, FF0D, FF20) and their small forms (U+FE66, FE62, FE63, FE6B). */
const STARTERS = "=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B";

/** Spaces, control characters, soft hyphen, zero-width and direction marks, byte order mark. */
const SKIPPED =
  "\\s\\u0000-\\u001F\\u007F-\\u00A0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF";

/** A line that a spreadsheet would run, or one that a guard has been put before. */
const DANGEROUS = new RegExp(`^'*(?:[${SKIPPED}]*[${STARTERS}]|\\t)`, "u");

/** Before a carriage return, this is a text that begins with one. */
const ONLY_APOSTROPHES = /^'*$/u;

const PLAIN_NUMBER =
  /^'*[ \u00A0]*[+\-\uFF0B\uFF0D](?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?[%\uFF05\u2030]?[ \u00A0]*$/u;

/** Nothing without one of these characters can be dangerous; most texts have none. */
const SUSPECT = new RegExp(`[${STARTERS}\\t\\r]`, "u");

/** Line ends, kept by the split; a lone CR ends a line too. */
const LINE_END = /(\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029])/u;

/** Whether a spreadsheet would run the text, or a line of it, as a formula. */
export function runsAsFormula(text: string): boolean {
  return guardText(text) !== text;
}

/** The text with an apostrophe before every line that a spreadsheet would run: `'=1+1`. */
export function guardText(text: string): string {
  return mapLines(text, (line, beforeReturn) =>
    isGuardable(line, beforeReturn) ? `'${line}` : line,
  );
}

/** The text as it was before `guardText`. */
export function readGuarded(text: string): string {
  return mapLines(text, (line, beforeReturn) =>
    line.startsWith("'") && isGuardable(line, beforeReturn) ? line.slice(1) : line,
  );
}

/** `beforeReturn`: the line is the first one and a carriage return ends it. */
function isGuardable(line: string, beforeReturn: boolean): boolean {
  if (beforeReturn && ONLY_APOSTROPHES.test(line)) return true;
  return DANGEROUS.test(line) && !PLAIN_NUMBER.test(line);
}

/** Applies `change` to every line and leaves the line ends as they are. */
function mapLines(text: string, change: (line: string, beforeReturn: boolean) => string): string {
  if (!SUSPECT.test(text)) return text;
  const pieces = text.split(LINE_END);
  return pieces
    .map((piece, index) =>
      index % 2 === 1 ? piece : change(piece, index === 0 && (pieces[1] ?? "").startsWith("\r")),
    )
    .join("");
}
