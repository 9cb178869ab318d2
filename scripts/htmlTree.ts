import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter } from "parse5";

/** An element as the parser of the standard makes it. */
export type HtmlElement = Tree.Element;
export type HtmlNode = Tree.ChildNode;

export const isElement = (node: Tree.Node): node is HtmlElement =>
  defaultTreeAdapter.isElementNode(node);

/** Every element within a node, each before what it holds; not what a template keeps for later. */
export function* elementsIn(node: Tree.ParentNode): Generator<HtmlElement> {
  // By a list, since a document may be as deep as it likes.
  const waiting = [...node.childNodes].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) continue;
    yield next;
    waiting.push(...[...next.childNodes].reverse());
  }
}

/** The value of an attribute; `null` where it is absent. */
export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** What stands in an element that holds text alone, as a script or a style does. */
export const textOf = (element: HtmlElement): string =>
  element.childNodes
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ""))
    .join("");
