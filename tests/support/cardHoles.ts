import type { Page } from "playwright";

/** The emptiness below the content of one card, in pixels. */
export interface CardHole {
  /** Key of the card; `numbers` for a strip. */
  readonly card: string;
  readonly below: number;
}

/**
 * How much of every card is empty between the lowest thing that is drawn or written in it and its foot,
 * or its edge where it has none. Words for listeners alone and marks that are hidden count for nothing.
 */
export function cardHoles(page: Page): Promise<readonly CardHole[]> {
  return page.evaluate(() => {
    const inked = (node: Node): readonly DOMRect[] => {
      if (node instanceof SVGGeometryElement)
        return getComputedStyle(node).visibility === "hidden" ? [] : [node.getBoundingClientRect()];
      if (!(node instanceof Text) || node.data.trim() === "") return [];
      const { parentElement } = node;
      // What is folded away has its boxes all the same.
      if (parentElement?.closest(".visually-hidden") !== null || !parentElement.checkVisibility())
        return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    return [...document.querySelectorAll<HTMLElement>(".cards > .card")].map((card) => {
      const foot = card.querySelector(":scope > .card-foot")?.getBoundingClientRect().top;
      const end = foot ?? card.getBoundingClientRect().bottom;
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_ALL);
      let lowest = card.getBoundingClientRect().top;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const { top, bottom, width } of inked(node)) {
          if (width > 0 && top < end) lowest = Math.max(lowest, bottom);
        }
      }
      return { card: card.dataset["card"] ?? "numbers", below: Math.round(end - lowest) };
    });
  });
}
