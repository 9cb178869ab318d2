import { Finder } from "../../reading/signs/Finder";

const TAG = /<(\/?)([a-z][^\s/<>]*)/iy;
/** What holds no text of a cell. */
const DROPPED: ReadonlySet<string> = new Set(["script", "style", "template"]);
const SPANS = /(?:row|col)span\s*=\s*["']?\s*\d+/giu;

/** Where a tag is closed: behind its attributes, which may hold the sign in quotation marks; -1 where it is not. */
function endOfTag(html: string, open: number, finder: Finder): number {
  let from = open;
  for (;;) {
    const close = finder.from(">", from);
    const quotes = ['"', "'"].flatMap((sign) => {
      const at = finder.from(sign, from);
      return at === -1 || at > close ? [] : [{ sign, at }];
    });
    const [quote] = quotes.sort((left, right) => left.at - right.at);
    if (close === -1 || quote === undefined) return close;
    // An apostrophe within a word opens nothing.
    const isOpening = /=\s{0,9}$/u.test(html.slice(Math.max(from, quote.at - 10), quote.at));
    const end = isOpening ? finder.from(quote.sign, quote.at + 1) : quote.at;
    if (end === -1) return close;
    from = end + 1;
  }
}

/** A text with signs that are given by number as those signs. */
function withSigns(text: string): string {
  return text.replace(
    /&#(?:(\d{1,7})|x([\da-f]{1,6}));/giu,
    (whole, decimal: string | undefined, hex: string | undefined) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      if (code === 0 || code > 0x10ffff) return whole;
      const sign = String.fromCodePoint(code);
      return { "&": "&amp;", "<": "&lt;", ">": "&gt;" }[sign] ?? sign;
    },
  );
}

/**
 * The tables of a page alone, as the reader behind it understands them: cells and rows that are left open are closed,
 * as a browser closes them, and tags have no attributes but spans. Every sign is read once.
 */
export function plainPage(html: string): string {
  const finder = new Finder(html);
  const lowered = new Finder(html.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase()));
  const parts: string[] = ["<html>"];
  let isCell = false;
  const closeCell = (): void => {
    if (isCell) parts.push("</td>");
    isCell = false;
  };
  let at = 0;
  for (let open = finder.from("<", at); open !== -1; open = finder.from("<", at)) {
    parts.push(withSigns(html.slice(at, open)));
    const comment = html.startsWith("<!--", open) ? finder.from("-->", open + 4) : -1;
    if (comment !== -1) {
      at = comment + 3;
      continue;
    }
    const isTag = /[a-z/!?]/iu.test(html.charAt(open + 1));
    const end = isTag ? endOfTag(html, open, finder) : -1;
    if (end === -1) {
      parts.push("&lt;");
      at = open + 1;
      continue;
    }
    at = end + 1;
    TAG.lastIndex = open;
    const [, slash = "", written = ""] = TAG.exec(html) ?? [];
    const name = written.toLowerCase();
    if (slash === "" && DROPPED.has(name)) {
      const closing = lowered.from(`</${name}`, at);
      const dropped = closing === -1 ? -1 : finder.from(">", closing);
      if (dropped !== -1) at = dropped + 1;
    } else if (name === "br") parts.push("<br>");
    else if (name === "td" || name === "th") {
      closeCell();
      const spans = html.slice(open, end).match(SPANS) ?? [];
      if (slash === "")
        parts.push(["<td", ...spans.map((span) => span.replace(/["'\s]/gu, ""))].join(" "), ">");
      isCell = slash === "";
    } else if (name === "tr" || name === "table") {
      closeCell();
      parts.push(`<${slash}${name}>`);
    }
  }
  closeCell();
  parts.push(withSigns(html.slice(at)), "</html>");
  return parts.join("");
}
