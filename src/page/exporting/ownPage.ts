import { dropEmbedded, publishedMarkup } from "../opening/embeddedPage";

/** What the running page changes of its own document, as it stood in the file. */
interface OwnPage {
  readonly root: string;
  readonly title: string;
  readonly language: string;
}

let kept: OwnPage | null = null;

/** What stood in the file, beside what the running page has put there: a place for measuring texts, a file's link. */
const ownElements = new WeakSet<Element>();

const childrenOf = ({ head, body }: Document): readonly Element[] => [
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

/** The document with the published data as it stood in its file; `null` in an edition that is not one file. */
export function ownPage(): Document | null {
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
