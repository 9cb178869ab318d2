/** Classes that the style sheet knows; all others are the drawing library's own. */
const OWN_CLASS = /^(chart|bar|line)-|^chart$/u;

/** Attributes with a meaning for the picture. Ids, styles, handlers' hooks and defaults go. */
const KEPT = new Set([
  "class",
  "d",
  "x",
  "y",
  "dx",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "points",
  "text-anchor",
  "viewBox",
]);

const round = (value: string): string =>
  value.replace(/-?\d+\.\d{3,}/gu, (number) => String(Math.round(Number(number) * 100) / 100));

function cleanAttributes(element: Element): void {
  const ownClasses = [...element.classList].filter((name) => OWN_CLASS.test(name)).join(" ");
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    const means = KEPT.has(name) && !(element.tagName === "line" && name === "x");
    if (!means) element.removeAttribute(name);
    else if (name !== "class") element.setAttribute(name, round(value));
    else if (ownClasses === "") element.removeAttribute(name);
    else element.setAttribute(name, ownClasses);
  }
}

/** Groups that say nothing once their attributes are gone are replaced by what they hold. */
function unwrap(element: Element): void {
  if (element.tagName === "g" && element.getAttributeNames().length === 0) {
    element.replaceWith(...element.childNodes);
  }
}

/**
 * The drawing as it goes into the page: only what can be seen, the same bytes in every run.
 * Nothing in it has an id, so that no two charts on a page can meet.
 */
export function cleanMarkup(drawn: SVGSVGElement): string {
  const copy = drawn.ownerDocument.createElement("div");
  copy.innerHTML = drawn.outerHTML;
  const drawing = copy.firstElementChild;
  if (drawing === null) return "";
  for (const useless of drawing.querySelectorAll("title, desc, defs, clipPath, style")) {
    useless.remove();
  }
  for (const element of [...drawing.querySelectorAll("*")].reverse()) {
    cleanAttributes(element);
    unwrap(element);
  }
  cleanAttributes(drawing);
  drawing.setAttribute("aria-hidden", "true");
  return drawing.outerHTML.replace(/ xmlns="[^"]*"/gu, "");
}
