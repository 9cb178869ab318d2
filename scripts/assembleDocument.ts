import { defaultTreeAdapter as tree, html, parseFragment, serialize } from "parse5";
import type { Dataset } from "../src/dataset/Dataset";
import { jsonLdOfPage } from "../src/export/jsonLd";
import { scriptText } from "../src/export/scriptText";
import { type LocaleId, locales } from "../src/wording/locales";
import { noticeWords } from "../src/wording/views/noticeWords";
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from "./htmlTree";
import { dataFiles } from "./publishData";
import { startElement } from "./startScript";

/** A text as it may stand in markup, between tags and in quotes. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");

/**
 * Says so in a browser that the scripts are too new for: `Array.prototype.at` came with Chromium 92.
 * Not `nomodule`, which passes over those that read modules but not what stands in them. Such a
 * browser also cannot show what a filter leaves, so nothing is held back for it.
 */
const SHOW_TOO_OLD = `<script>
      if (!Array.prototype.at) {
        document.getElementById("too-old").removeAttribute("hidden");
        document.documentElement.removeAttribute("data-pending");
      }
    </script>`;

/** Gives such a browser, which takes `noscript` for text, what stands in it. */
const SHOW_REST = `<script>
      if (!Array.prototype.at) {
        var rest = document.getElementById("rest");
        rest.insertAdjacentHTML("afterend", rest.textContent);
      }
    </script>`;

/** The element that would start the program with the document, as Vite writes it; the one file has none. */
const PROGRAM = /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/u;

/** What a template and its scripts have for whoever reads their source, which no reader's line has to carry. */
const FOR_SOURCE = /^ +(?:\/\/ .*\n)?|^\/\/ .*\n/gmu;

/** Starts the program that a served document fetches meanwhile; where it does not come, its element says so. */
const START = startElement(`var program = document.createElement("script");
          program.type = "module";
          program.crossOrigin = "";
          program.src = document.getElementById("program").href;
          document.head.append(program);`).replace(FOR_SOURCE, "");

/** What only answers while the program runs, and what it would say of that. */
const isControl = (element: HtmlElement): boolean =>
  element.tagName === "button" ||
  attributeOf(element, "role") === "status" ||
  ["column-chooser", "sort-control", "count-control"].some((name) => hasClass(element, name));

const hasClass = (element: HtmlElement, name: string): boolean =>
  (attributeOf(element, "class") ?? "").split(" ").includes(name);

/** What a mark says without being pressed. */
const OF_A_MARK = new Set(["class", "data-cautions", "data-verdict"]);

/** What is left of a node for who only reads it, in its place. */
function readable(node: HtmlNode, isInHeading: boolean): readonly HtmlNode[] {
  if (!isElement(node)) return [node];
  const { tagName, childNodes, namespaceURI, attrs } = node;
  const isHeading = isInHeading || tagName === "th";
  const all = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes.flatMap((child) => readable(child, isHeading));
  if (tagName === "button" && isInHeading) return all(childNodes.slice(0, 1));
  const inner = all(childNodes);
  if (tagName === "a" && attributeOf(node, "href")?.startsWith("?") === true) return inner;
  const isMark = hasClass(node, "caution-mark");
  if (isControl(node) && !isMark) return [];
  const left = isMark
    ? tree.createElement(
        "span",
        namespaceURI,
        attrs.filter(({ name }) => OF_A_MARK.has(name)),
      )
    : node;
  for (const child of [...childNodes, ...inner]) tree.detachNode(child);
  for (const child of inner) tree.appendChild(left, child);
  return [left];
}

/**
 * A view's markup for who only reads it: without the program nothing in it can be pressed, chosen or
 * followed. A column keeps the name that it is sorted by, and a mark stands, whose words stand at the end.
 */
function readOnly(markup: string): string {
  const view = tree.createElement("body", html.NS.HTML, []);
  const { childNodes } = parseFragment(view, markup, { scriptingEnabled: false });
  for (const node of childNodes.flatMap((child) => readable(child, false))) {
    tree.detachNode(node);
    tree.appendChild(view, node);
  }
  return serialize(view, { scriptingEnabled: false });
}

/** What a document is put together from. */
export interface DocumentParts {
  readonly template: string;
  /** What the first view is painted with, and what can wait until it stands. */
  readonly styles: { readonly first: string; readonly later: string };
  readonly page: string;
  /** What stands behind the other doors, for browsers that run no scripts. */
  readonly rest: string;
  readonly head: string;
  /** The element that holds the data. */
  readonly data: string;
  readonly dataset: Pick<Dataset, "title" | "description">;
  readonly locale: LocaleId;
  /** What a server tells machines of as well; `null` where people alone read it, as on a stick. */
  readonly served: Dataset | null;
}

/**
 * Nothing is painted before what stands side by side is whole, or it would move while its neighbours arrive.
 * (HTML, "blocking attributes"; who does not know it paints as before.) On a phone that is the header; in a
 * wide window charts share the height of their row, and a usual one ends in the first area, a tall one
 * further down. The sign is what comes next.
 */
function paintedFrom(page: string): string {
  const [, second] = page.matchAll(/<section [^>]*\bid="(section-[^"]+)"/gu);
  return [
    ["content", "(max-width: 720px)"],
    [second?.[1] ?? "rest", "(min-width: 721px) and (max-height: 1000px)"],
    ["rest", "(min-width: 721px) and (min-height: 1001px)"],
  ]
    .map(([id, media]) => `<link rel="expect" href="#${id}" blocking="render" media="${media}">`)
    .join("");
}

/** One language's document. Functions as replacements, since page text may hold `$&`. */
export function assembleDocument({
  template,
  styles,
  page,
  rest,
  head,
  data,
  dataset,
  locale,
  served,
}: DocumentParts): string {
  const { tag, language } = locales[locale];
  const words = noticeWords[language];
  const notice = `<noscript><style>.not-alive{display:none}</style><p class="no-script">${escapeHtml(words.noScript)}</p></noscript>
    <p class="too-old" id="too-old" hidden>${escapeHtml(words.tooOld)}</p>${SHOW_TOO_OLD}
    <p class="not-ready">${escapeHtml(words.notReady)}</p>
    <p class="not-alive">${escapeHtml(words.notAlive)} <a href="" target="_blank" rel="noopener">${escapeHtml(words.openAlone)}</a></p>`;
  const isServed = PROGRAM.test(template);
  return template
    .replace(FOR_SOURCE, "")
    .replace(
      PROGRAM,
      (_, at: string) => `<link rel="modulepreload" id="program" crossorigin href="${at}">`,
    )
    .replace('<html lang="zh-CN">', () => `<html lang="${tag}">`)
    .replace("%TITLE%", () => escapeHtml(dataset.title[language]))
    .replace("%DESCRIPTION%", () => escapeHtml(dataset.description[language]))
    .replace(
      "<!--head-->",
      () =>
        `${served === null ? "" : paintedFrom(page)}${head}\n    <style>${styles.first}</style>`,
    )
    .replace(
      '<div id="root"><!--page--></div>',
      () =>
        `${notice}<div id="root">${page}</div><style>${styles.later}</style><noscript id="rest">${readOnly(rest)}</noscript>${SHOW_REST}`,
    )
    .replace(
      "</body>",
      () =>
        `${data}\n  ${served === null ? "" : machineReadable(served)}${isServed ? START : ""}\n  </body>`,
    );
}

/** What the data are, for machines; at the end, where it holds up nothing. */
function machineReadable(dataset: Dataset): string {
  const text = scriptText(JSON.stringify(jsonLdOfPage(dataset, dataFiles)));
  return `<script type="application/ld+json">${text}</script>`;
}
