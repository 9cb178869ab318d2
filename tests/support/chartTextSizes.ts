import type { Page } from "playwright";

/** The sizes of text in all charts of the page, each kind and size once: `label 13px`, `value 14px`. */
export function chartTextSizes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    for (const chart of document.querySelectorAll(".chart")) {
      const walker = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (holder === null || holder.closest(".visually-hidden") !== null) continue;
        const kind = holder.closest(".chart-value") === null ? "label" : "value";
        found.add(`${kind} ${getComputedStyle(holder).fontSize}`);
      }
    }
    return [...found].sort();
  });
}
