const TAG =
  /<\/?(?:html|head|body|div|p|br|span|article|section|meta|script|table|td|h[1-6]|a|img|strong)(?:\s[^<>]*)?\/?>/i;

/** What holds no line of the article: code, navigation, forms, captions. */
const DROPPED = [
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
];

const BLOCKS =
  "address|article|blockquote|body|br|caption|center|dd|div|dl|dt|fieldset|figure|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|thead|title|tr|ul";

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
      if (name !== undefined) {
        return NAMED.get(name) ?? whole;
      }
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Whether a text is HTML, by a tag that no newspaper prints. */
export function looksLikeHtml(text: string): boolean {
  return TAG.test(text) || /<!doctype html/i.test(text);
}

/**
 * The lines that a browser would show of a page, one a block, without navigation, code and captions.
 * It reads tags as text and so works where there is no DOM.
 */
export function htmlToText(html: string): string {
  let text = html.replace(/<!--[\s\S]*?-->/g, "").replace(/<!\[CDATA\[|\]\]>/g, "");
  for (const name of DROPPED) {
    text = text.replace(
      new RegExp(`<${name}(?:\\s[^>]*)?>[\\s\\S]*?</${name}\\s*>`, "gi"),
      "\u0000",
    );
  }
  return decodeEntities(
    text
      // Line ends of the source are no line ends of the page, and between Chinese characters not even spaces.
      .replace(/([^\x00-\x7f]|[,;:!?])[ \t]*[\r\n]+\s*(?=[^\x00-\x7f]|[,;:!?%)])/g, "$1")
      .replace(/[\r\n\t ]+/g, " ")
      .replace(/\u0000/g, "\n")
      .replace(new RegExp(`</?(?:${BLOCKS})(?:\\s[^>]*)?/?>`, "gi"), "\n")
      .replace(/<[a-zA-Z/!?][^>]*>/g, ""),
  );
}
