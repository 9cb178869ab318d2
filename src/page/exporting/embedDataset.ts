import type { Dataset, Language } from "../../dataset/Dataset";
import { jsonLd } from "../../export/jsonLd";
import { OPENED_BLOCK, PUBLISHED_TEMPLATE } from "../opening/embeddedPage";
import { keptText } from "../opening/keptDataset";
import type { OpenedDataset } from "../opening/Opening";

/** Data inside a script element: no text of theirs can end it. */
function blockText(value: string): string {
  return value.replace(/</gu, "\\u003c");
}

/** Title, description and the block for machines say what the page shows. */
export function describeDataset(page: Document, dataset: Dataset, language: Language): void {
  page.title = dataset.title[language];
  page
    .querySelector('meta[name="description"]')
    ?.setAttribute("content", dataset.description[language]);
  const linked = page.querySelector('script[type="application/ld+json"]');
  if (linked !== null) linked.textContent = blockText(JSON.stringify(jsonLd(dataset)));
}

/** Makes a page whose root holds the published markup show the opened dataset instead. */
export function embedDataset(page: Document, opened: OpenedDataset): void {
  const root = page.getElementById("root");
  if (root === null) throw new Error("The one-file edition has no place for its page");
  const waiting = page.createElement("template");
  waiting.id = PUBLISHED_TEMPLATE;
  waiting.innerHTML = root.innerHTML;
  root.textContent = "";
  root.before(waiting);
  page.getElementById("rest")?.setAttribute("hidden", "");
  const block = page.createElement("script");
  block.id = OPENED_BLOCK;
  block.type = "application/json";
  block.textContent = blockText(keptText(opened));
  waiting.before(block);
}
