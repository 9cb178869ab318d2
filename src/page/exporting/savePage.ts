import { download } from "../../export/download";
import { mediaTypes } from "../../export/mediaTypes";
import { scriptText } from "../../export/scriptText";
import { serializeAddress } from "../../selection/Address";
import { isFiltered } from "../../selection/Selection";
import { exportWords } from "../../wording/views/exportWords";
import { locales, localeOfTag } from "../../wording/locales";
import { withLocale } from "../addressLocale";
import type { Page } from "../PageContext";
import { childrenOf, keptOwnPage, ownElements } from "./ownPage";
import { nameOfExport } from "./aboutExport";
import type { Dataset, Language } from "../../dataset/Dataset";
import { readEmbedded } from "../../embeddedData";
import { announceNewEdition } from "../edition/watchEdition";
import { dropEmbedded, OPENED_BLOCK, PUBLISHED_TEMPLATE } from "../opening/embeddedPage";
import { keptText } from "../opening/keptDataset";
import type { OpenedDataset } from "../opening/Opening";

/** Title and description say what the page shows. */
function describeDataset(page: Document, dataset: Dataset, language: Language): void {
  page.title = dataset.title[language];
  page
    .querySelector('meta[name="description"]')
    ?.setAttribute("content", dataset.description[language]);
}

/** Makes a page whose root holds the published markup show the opened dataset instead. */
function embedDataset(page: Document, opened: OpenedDataset): void {
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
  block.textContent = scriptText(keptText(opened));
  waiting.before(block);
}

/** The document with the published data as it stood in its file; `null` in an edition that is not one file. */
export function ownPage(): Document | null {
  const kept = keptOwnPage();
  if (kept === null) return null;
  const page = new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html");
  const copies = childrenOf(page);
  for (const [at, element] of childrenOf(document).entries())
    if (!ownElements.has(element)) copies[at]?.remove();
  const html = page.documentElement;
  for (const name of html.getAttributeNames()) html.removeAttribute(name);
  html.lang = kept.language;
  page.title = kept.title;
  const root = page.getElementById("root");
  if (root !== null) root.innerHTML = kept.root;
  dropEmbedded(page);
  return page;
}

/** The one-file edition, which the build lays beside the documents. */
const ONE_FILE = "standalone.html";

/** Where the one of another report lies, for a report among many, which has none of its own; `null` for others. */
function sharedFile(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="one-file"]')?.content ?? null;
}

/** Waits until the document has arrived: whoever begins early may want it before its end is there. */
async function arrived(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
}

async function fetchedPage(published: Dataset): Promise<Document> {
  const shared = sharedFile();
  const file = shared ?? ONE_FILE;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const held = shared === null ? readEmbedded(page).dataset : published;
  if (JSON.stringify(held) !== JSON.stringify(published)) {
    announceNewEdition();
    throw new Error(`${ONE_FILE} holds other data than this page`);
  }
  return page;
}

/**
 * Saves the whole dashboard as one file that opens in the present view and language, with the data that
 * are shown now; gives its name.
 * Throws an Error where the one-file edition cannot be had.
 */
export async function savePage(page: Page): Promise<string> {
  const { address, locale, language, opening } = page;
  await arrived();
  const { published } = opening;
  const file = ownPage() ?? (await fetchedPage(published));
  const spoken = locales[localeOfTag(file.documentElement.lang)].language;
  const own = { dataset: published, name: published.title[language], keptIn: "file" } as const;
  const opened = opening.opened ?? (sharedFile() === null ? null : own);
  if (opened !== null) embedDataset(file, opened);
  describeDataset(file, opened?.dataset ?? published, spoken);
  const view = file.querySelector('meta[name="view"]');
  if (view === null) throw new Error("The one-file edition has no place for its view");
  view.setAttribute("content", withLocale(serializeAddress(address), locale));
  const filtered = isFiltered(address.selection);
  const name = nameOfExport(page, exportWords[language].page.name, filtered, "html");
  download(`<!doctype html>\n${file.documentElement.outerHTML}`, name, mediaTypes.html);
  return name;
}
