import type { PictureTheme } from "./pictureDesign";

const SVG = "http://www.w3.org/2000/svg";

type StyleProperty = readonly [property: string, unneeded: string];

/** What style sheets give a drawing and a file has to carry itself, with the value that need not be written. */
const SHAPE_STYLE: readonly StyleProperty[] = [
  ["fill", ""],
  ["fill-opacity", "1"],
  ["fill-rule", "nonzero"],
  ["stroke", "none"],
  ["stroke-width", "1px"],
  ["stroke-opacity", "1"],
  ["stroke-dasharray", "none"],
  ["stroke-dashoffset", "0px"],
  ["stroke-linecap", "butt"],
  ["stroke-linejoin", "miter"],
  ["opacity", "1"],
  ["visibility", "visible"],
  ["paint-order", "normal"],
];

const TEXT_STYLE: readonly StyleProperty[] = [
  ["font-size", ""],
  ["font-weight", "400"],
  ["text-anchor", "start"],
  ["dominant-baseline", "auto"],
  ["letter-spacing", "normal"],
];

const STOP_STYLE: readonly StyleProperty[] = [
  ["stop-color", ""],
  ["stop-opacity", "1"],
];

/** Attributes that mean something only on the page. */
const PAGE_ONLY = /^(?:class|style|role|tabindex|aria-.*|data-.*|on.*)$/u;

/** A drawing that needs no style sheet, and the box that it is drawn in. */
export interface StandaloneChart {
  readonly group: SVGGElement;
  readonly width: number;
  readonly height: number;
}

/**
 * A copy of a drawing that is on the page, as one group with every computed style written into it and
 * its upper left corner at the origin. `theme` is the one whose colours it is to have, whatever the page's.
 */
export function standaloneChart(svg: SVGSVGElement, theme: PictureTheme): StandaloneChart {
  const box = drawnBox(svg);
  const group = svg.ownerDocument.createElementNS(SVG, "g");
  if (box.x !== 0 || box.y !== 0) group.setAttribute("transform", `translate(${-box.x} ${-box.y})`);
  inTheme(svg.ownerDocument, theme, () => {
    for (const child of svg.children) {
      const copy = styledCopy(child);
      if (copy) group.append(copy);
    }
  });
  return { group, width: box.width, height: box.height };
}

/**
 * A colour of CSS as it would be where the drawing stands if the page had the theme:
 * `rgb(35, 86, 166)` for `var(--area)`.
 */
export function colorInTheme(svg: SVGSVGElement, theme: PictureTheme, color: string): string {
  const probe = svg.ownerDocument.createElementNS(SVG, "g");
  probe.style.color = color;
  svg.append(probe);
  let resolved = "";
  inTheme(svg.ownerDocument, theme, () => {
    resolved = getComputedStyle(probe).color;
  });
  probe.remove();
  return resolved;
}

function drawnBox(svg: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = svg.viewBox.baseVal;
  if (width > 0 && height > 0) return { x, y, width, height };
  const shown = svg.getBoundingClientRect();
  return { x: 0, y: 0, width: shown.width, height: shown.height };
}

/** Reads while the page has the theme; nothing is painted in between, so nobody sees it. */
function inTheme(page: Document, theme: PictureTheme, read: () => void): void {
  const root = page.documentElement;
  const before = root.getAttribute("data-theme");
  root.setAttribute("data-theme", theme);
  try {
    read();
  } finally {
    if (before === null) root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", before);
  }
}

/** `null` for what is not shown, or cannot stand in a file. */
function styledCopy(element: Element): Element | null {
  if (
    element.localName === "foreignObject" ||
    element.localName === "script" ||
    element.localName === "style"
  ) {
    return null;
  }
  const style = getComputedStyle(element);
  if (style.display === "none") return null;
  const copy = element.ownerDocument.createElementNS(SVG, element.localName);
  for (const { name, value } of element.attributes) {
    if (!PAGE_ONLY.test(name)) copy.setAttribute(name, value);
  }
  writeStyle(copy, style);
  for (const node of element.childNodes) {
    if (node instanceof Element) {
      const child = styledCopy(node);
      if (child) copy.append(child);
    } else if (node instanceof Text) {
      copy.append(node.data);
    }
  }
  return copy;
}

/** Groups pass their style on, so each shape gets its own in full and a group only what is not inherited. */
const GROUPS: ReadonlySet<string> = new Set([
  "a",
  "clipPath",
  "defs",
  "g",
  "linearGradient",
  "mask",
  "radialGradient",
  "svg",
]);

function writeStyle(copy: Element, style: CSSStyleDeclaration): void {
  // An attribute of the original may say otherwise than what is computed.
  for (const [property] of [...SHAPE_STYLE, ...TEXT_STYLE, ...STOP_STYLE])
    copy.removeAttribute(property);
  for (const [property, unneeded] of styleOf(copy.localName)) {
    const value = style.getPropertyValue(property);
    const inherits = copy.localName === "tspan";
    if (value !== "" && (inherits || value !== unneeded)) writeProperty(copy, property, value);
  }
}

function styleOf(name: string): readonly StyleProperty[] {
  if (GROUPS.has(name)) return [["opacity", "1"]];
  if (name === "stop") return STOP_STYLE;
  return name === "text" || name === "tspan" ? [...SHAPE_STYLE, ...TEXT_STYLE] : SHAPE_STYLE;
}

const WITH_ALPHA = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/u;
const OPACITY = /^(?:fill|stroke|stop)-opacity$/u;

/** Office and older programs do not read `rgba()`: the alpha goes into the opacity, which comes after its colour. */
function writeProperty(copy: Element, property: string, value: string): void {
  const [, red, green, blue, alpha] = WITH_ALPHA.exec(value) ?? [];
  if (alpha !== undefined) {
    copy.setAttribute(property, `rgb(${red}, ${green}, ${blue})`);
    copy.setAttribute(property === "stop-color" ? "stop-opacity" : `${property}-opacity`, alpha);
    return;
  }
  const own = OPACITY.test(property) ? Number(copy.getAttribute(property) ?? 1) : 1;
  copy.setAttribute(property, own === 1 ? value : String(own * Number(value)));
}
