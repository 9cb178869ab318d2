export interface FileNameParts {
  /** What the file is from: the title of the dashboard. */
  readonly title: string;
  /** What the file is limited to, in the words of its language: `经济、河城`, `Economy, River City`; left out where it holds all. */
  readonly limits?: string;
  /** What the file holds: the figures, the measures, the name of a chart. */
  readonly what?: string;
  /** Which of several forms of the same it is: `宽幅`, `wide`. */
  readonly form?: string;
  /** Date of the data, ISO 8601. */
  readonly date?: string;
  /** Without dot: `csv`, `csv-metadata.json`. */
  readonly extension: string;
}

/** Longest name in bytes of UTF-8 that every file system takes is 255; a copy's " (1)" needs room too. */
const LONGEST_NAME = 200;
const SHORTEST_PART = 24;
const SEPARATOR = "_";

/** What Windows forbids in names, and the full-width form that reads the same. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  "<": "\uFF1C",
  ">": "\uFF1E",
  ":": "\uFF1A",
  '"': "\u2033",
  "/": "\uFF0F",
  "\\": "\uFF3C",
  "|": "\uFF5C",
  "?": "\uFF1F",
  "*": "\uFF0A",
};

/** Control characters, lone surrogates, byte order marks, and marks that turn the reading direction. */
const INVISIBLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Names of devices on Windows, with whatever extension. */
const DEVICE =
  /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])\s*(?:\.|$)/iu;

/**
 * A file name that Windows, macOS and Linux all take, from its parts joined by underscores; empty
 * parts are left out. Forbidden characters become their full-width twins. A name that would be too
 * long has its longest part shortened, marked by an ellipsis; date and extension stay whole.
 */
export function fileName({
  title,
  limits = "",
  what = "",
  form = "",
  date = "",
  extension,
}: FileNameParts): string {
  const ending = `.${safe(extension) || "txt"}`;
  const day = safe(date);
  const parts = [title, limits, what, form].map(safe).filter((part) => part !== "");
  const tail = day === "" ? ending : SEPARATOR + day + ending;
  shortenTo(parts, LONGEST_NAME - byteLength(tail) - (parts.length - 1));
  if (day !== "") parts.push(day);
  const stem = parts.join(SEPARATOR) || "file";
  return (DEVICE.test(stem) ? `_${stem}` : stem) + ending;
}

/** One part without what a file system forbids, and without spaces and dots at its ends. */
function safe(part: string): string {
  return part
    .replace(/\s+/gu, " ")
    .replace(INVISIBLE, "")
    .replace(/[<>:"/\\|?*]/gu, (character) => FORBIDDEN[character] ?? "")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
}

/** Shortens the longest part, in place, until all parts together fit into `spare` bytes. */
function shortenTo(parts: string[], spare: number): void {
  for (;;) {
    const lengths = parts.map(byteLength);
    const excess = lengths.reduce((sum, length) => sum + length, 0) - spare;
    if (excess <= 0) return;
    const longest = lengths.indexOf(Math.max(...lengths));
    const length = lengths[longest] ?? 0;
    if (length <= SHORTEST_PART) return;
    parts[longest] = cut(parts[longest] ?? "", Math.max(SHORTEST_PART, length - excess));
  }
}

/** The beginning of a text, with an ellipsis, in at most `bytes` bytes and never half a character. */
function cut(text: string, bytes: number): string {
  const ellipsis = "\u2026";
  let kept = "";
  let length = byteLength(ellipsis);
  for (const character of text) {
    length += byteLength(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept + ellipsis;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
