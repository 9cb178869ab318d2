import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../src/dataset/Dataset";
import { jsonLd } from "../src/export/jsonLd";
import { scriptText } from "../src/export/scriptText";
import { type LocaleId, locales } from "../src/wording/locales";
import { noticeWords } from "../src/wording/views/noticeWords";

/** A text as it may stand in markup, between tags and in quotes. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");

/** All style sheets that a build has left in a folder, as one. */
export function readStyles(assets: string): string {
  const files = readdirSync(assets).filter((name) => name.endsWith(".css"));
  return files
    .map((name) => readFileSync(join(assets, name), "utf8"))
    .join("\n")
    .trim();
}

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

/** What a document is put together from. */
export interface DocumentParts {
  readonly template: string;
  readonly styles: string;
  readonly page: string;
  /** What stands behind the other doors, for browsers that run no scripts. */
  readonly rest: string;
  readonly head: string;
  readonly dataset: Pick<Dataset, "title" | "description">;
  readonly locale: LocaleId;
  /** What a server tells machines of as well; `null` where people alone read it, as on a stick. */
  readonly served: Dataset | null;
}

/**
 * Nothing is painted before the first area is whole, or what is painted would move while the rest of
 * it arrives: charts share the height of their row. (HTML, "blocking attributes"; who does not know
 * it paints as before.) The area's end is the next one's beginning. A file from a stick is there at once.
 */
function paintedFrom(page: string): string {
  const [, second] = [...page.matchAll(/<section [^>]*id="(section-[^"]+)"/gu)];
  return second?.[1] === undefined
    ? ""
    : `<link rel="expect" href="#${second[1]}" blocking="render">\n    `;
}

/** One language's document. Functions as replacements, since page text may hold `$&`. */
export function assembleDocument({
  template,
  styles,
  page,
  rest,
  head,
  dataset,
  locale,
  served,
}: DocumentParts): string {
  const { tag, language } = locales[locale];
  const words = noticeWords[language];
  const notice = `<noscript><style>.not-alive{display:none}</style><p class="no-script">${escapeHtml(words.noScript)}</p></noscript>
    <p class="too-old" id="too-old" hidden>${escapeHtml(words.tooOld)}</p>${SHOW_TOO_OLD}
    <p class="not-alive">${escapeHtml(words.notAlive)} <a href="" target="_blank" rel="noopener">${escapeHtml(words.openAlone)}</a></p>`;
  return template
    .replace(/<link rel="stylesheet"[^>]*>\s*/gu, "")
    .replace('<html lang="zh-CN">', () => `<html lang="${tag}">`)
    .replace("%TITLE%", () => escapeHtml(dataset.title[language]))
    .replace("%DESCRIPTION%", () => escapeHtml(dataset.description[language]))
    .replace(
      "<!--head-->",
      () => `${served === null ? "" : paintedFrom(page)}${head}\n    <style>${styles}</style>`,
    )
    .replace(
      '<div id="root"><!--page--></div>',
      () =>
        `${notice}<div id="root">${page}</div><noscript id="rest">${rest}</noscript>${SHOW_REST}`,
    )
    .replace("</body>", () => `${served === null ? "" : machineReadable(served)}</body>`);
}

/** What the data are, for machines; at the end, where it holds up nothing. */
function machineReadable(dataset: Dataset): string {
  const text = scriptText(JSON.stringify(jsonLd(dataset)));
  return `<script type="application/ld+json">${text}</script>`;
}
