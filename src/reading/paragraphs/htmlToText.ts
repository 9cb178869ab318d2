import { Finder } from "../signs/Finder";

const TAG =
  /<\/?(?:html|head|body|div|p|br|span|article|section|meta|script|table|td|h[1-6]|a|img|strong)(?:\s[^<>]*)?\/?>/i;

/** What holds no line of the article: code, navigation, forms, captions. */
const DROPPED: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "nav",
  "footer",
  "aside",
  "form",
  "select",
  "button",
  "iframe",
  "figcaption",
  "textarea",
]);

const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article blockquote body br caption center dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr html " +
    "li main ol p pre section table tbody td th thead title tr ul"
  ).split(" "),
);

const NAMED: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["ldquo", "\u201c"],
  ["rdquo", "\u201d"],
  ["lsquo", "\u2018"],
  ["rsquo", "\u2019"],
  ["mdash", "\u2014"],
  ["ndash", "\u2013"],
  ["hellip", "\u2026"],
  ["middot", "\u00b7"],
  ["times", "\u00d7"],
  ["permil", "\u2030"],
  ["copy", "\u00a9"],
  ["reg", "\u00ae"],
  ["bull", "\u2022"],
  ["laquo", "\u00ab"],
  ["raquo", "\u00bb"],
  ["minus", "\u2212"],
  ["plusmn", "\u00b1"],
  ["deg", "\u00b0"],
  ["sup2", "\u00b2"],
  ["frac12", "\u00bd"],
  ["lsaquo", "\u2039"],
  ["rsaquo", "\u203a"],
]);

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,10}));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Whether a text is HTML, by a tag that no newspaper prints. */
export function looksLikeHtml(text: string): boolean {
  return TAG.test(text) || /<!doctype html/i.test(text);
}

const TAG_START = /<(\/?)([a-zA-Z][a-zA-Z\d]*)?/y;
/** Line ends of the source are no line ends of the page, and between Chinese characters not even spaces. */
const SPACES = /[ \t]*[\r\n]\s*|[ \t]+/g;
const WIDE = /[^\x00-\x7f]|[,;:!?]/;
const WIDE_OR_CLOSING = /[^\x00-\x7f]|[,;:!?%)]/;

function withoutSourceLines(text: string): string {
  return text.replace(SPACES, (spaces, at: number) => {
    const joins =
      /[\r\n]/.test(spaces) &&
      WIDE.test(text.charAt(at - 1)) &&
      WIDE_OR_CLOSING.test(text.charAt(at + spaces.length));
    return joins ? "" : " ";
  });
}

/**
 * The lines that a browser would show of a page, one a block, without navigation, code and captions.
 * It reads tags as text and so works where there is no DOM; every sign is read once, however tags are nested
 * or left open.
 */
export function htmlToText(html: string): string {
  const finder = new Finder(html);
  const lowered = new Finder(html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()));
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = finder.from("<", at);
    if (open === -1) break;
    parts.push(withoutSourceLines(html.slice(at, open)));
    const comment = html.startsWith("<!--", open) ? finder.from("-->", open + 4) : -1;
    TAG_START.lastIndex = open;
    const [, slash = "", written = ""] = TAG_START.exec(html) ?? [];
    const name = written.toLowerCase();
    const close = finder.from(">", open);
    at = open + 1;
    if (comment !== -1) {
      at = comment + 3;
    } else if (html.startsWith("<![CDATA[", open)) {
      at = open + 9;
    } else if (close === -1 || !/[a-zA-Z/!?]/.test(html.charAt(open + 1))) {
      parts.push("<");
    } else {
      const end = slash === "" && DROPPED.has(name) ? lowered.from(`</${name}`, close) : -1;
      const dropped = end === -1 ? -1 : finder.from(">", end);
      at = (dropped === -1 ? close : dropped) + 1;
      if (dropped !== -1 || BLOCKS.has(name)) parts.push("\n");
    }
  }
  parts.push(withoutSourceLines(html.slice(at)));
  return decodeEntities(parts.join("").replace(/\]\]>/g, ""));
}
