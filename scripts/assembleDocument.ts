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
  /** What the first view is painted with, and what can wait until it stands. */
  readonly styles: { readonly first: string; readonly later: string };
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
 * Nothing is painted before what stands side by side is whole, or it would move while its neighbours arrive.
 * (HTML, "blocking attributes"; who does not know it paints as before.) On a phone that is the header; in a
 * wide window charts share the height of their row. The sign is what comes next: the content, the rest.
 */
const PAINTED_FROM = [
  ["#content", "(max-width: 720px)"],
  ["#rest", "(min-width: 721px)"],
]
  .map(
    ([next = "", media = ""]) =>
      `<link rel="expect" href="${next}" blocking="render" media="${media}">`,
  )
  .join("");

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
    .replace('<html lang="zh-CN">', () => `<html lang="${tag}">`)
    .replace("%TITLE%", () => escapeHtml(dataset.title[language]))
    .replace("%DESCRIPTION%", () => escapeHtml(dataset.description[language]))
    .replace(
      "<!--head-->",
      () => `${served === null ? "" : PAINTED_FROM}${head}\n    <style>${styles.first}</style>`,
    )
    .replace(
      '<div id="root"><!--page--></div>',
      () =>
        `${notice}<div id="root">${page}</div><style>${styles.later}</style><noscript id="rest">${rest}</noscript>${SHOW_REST}`,
    )
    .replace("</body>", () => `${served === null ? "" : machineReadable(served)}</body>`);
}

/** What the data are, for machines; at the end, where it holds up nothing. */
function machineReadable(dataset: Dataset): string {
  const text = scriptText(JSON.stringify(jsonLd(dataset)));
  return `<script type="application/ld+json">${text}</script>`;
}
