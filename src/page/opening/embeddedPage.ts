/*
 * How an opened dataset stands in a saved page: as a block of data, which is never run and needs no leave
 * from a content policy. The published page's markup waits in a template element meanwhile, so that nobody
 * takes it for the opened data.
 */

export const OPENED_BLOCK = "opened-dataset";
export const PUBLISHED_TEMPLATE = "published-page";

/** Text of the dataset that a saved page holds; `null` where it shows the published one. */
export function embeddedText(page: Document): string | null {
  return page.getElementById(OPENED_BLOCK)?.textContent ?? null;
}

/** The markup of the published first page, wherever the document keeps it. */
export function publishedMarkup(page: Document, root: HTMLElement): string {
  const waiting = page.getElementById(PUBLISHED_TEMPLATE);
  return waiting instanceof HTMLTemplateElement ? waiting.innerHTML : root.innerHTML;
}

/** Takes a saved dataset out of a page again. */
export function dropEmbedded(page: Document): void {
  page.getElementById(OPENED_BLOCK)?.remove();
  page.getElementById(PUBLISHED_TEMPLATE)?.remove();
  page.getElementById("rest")?.removeAttribute("hidden");
}
