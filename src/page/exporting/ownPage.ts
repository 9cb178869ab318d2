import { publishedMarkup } from "../opening/embeddedPage";

/** What the running page changes of its own document, as it stood in the file. */
interface OwnPage {
  readonly root: string;
  readonly title: string;
  readonly language: string;
}

let kept: OwnPage | null = null;

/** What stood in the file, beside what the running page has put there: a place for measuring texts, a file's link. */
export const ownElements = new WeakSet<Element>();

export const childrenOf = ({ head, body }: Document): readonly Element[] => [
  ...head.children,
  ...body.children,
];

/** Remembers the one-file edition's document. To be called before React takes the page over. */
export function keepOwnPage(root: HTMLElement): void {
  kept = {
    root: publishedMarkup(document, root),
    title: document.title,
    language: document.documentElement.lang,
  };
  for (const element of childrenOf(document)) ownElements.add(element);
  // The page begins before its file has been read to its end, where scripts stand, which it adds none of itself.
  document.addEventListener("DOMContentLoaded", () => {
    for (const element of document.scripts) ownElements.add(element);
  });
}

/** What was remembered; `null` in an edition that is not one file. */
export const keptOwnPage = (): OwnPage | null => kept;
