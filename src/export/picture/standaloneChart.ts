import type { PictureTheme } from "./pictureDesign";
import { printable, rounded, svgElement } from "./svgElement";

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
  ["vector-effect", "none"],
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
 * A copy of a chart that is on the page, as one group with every computed style written into it and
 * its upper left corner at the origin: its drawings as they are, its words as text where each line of
 * them stands. `theme` is the one whose colours it is to have, whatever the page's.
 */
export function standaloneChart(chart: Element, theme: PictureTheme): StandaloneChart {
  const box = chart.getBoundingClientRect();
  const group = chart.ownerDocument.createElementNS(SVG, "g");
  inTheme(chart.ownerDocument, theme, () => {
    for (const part of partsOf(chart, box)) group.append(part);
  });
  return { group, width: box.width, height: box.height };
}

/** What a file has of an element of the page and of all that it holds, in the order of the page. */
function partsOf(element: Element, origin: DOMRect): readonly Element[] {
  const style = getComputedStyle(element);
  if (style.display === "none") return [];
  if (element instanceof SVGSVGElement) {
    const drawing = styledCopy(element);
    if (drawing === null) return [];
    const { left, top, width, height } = element.getBoundingClientRect();
    const place = { x: left - origin.left, y: top - origin.top, width, height };
    for (const [name, value] of Object.entries(place))
      drawing.setAttribute(name, String(rounded(value)));
    drawing.setAttribute("overflow", "visible");
    return [drawing];
  }
  return [
    ...rulesOf(element, style, origin),
    ...[...element.childNodes].flatMap((node) => {
      if (node instanceof Element) return partsOf(node, origin);
      const isSeen = node instanceof Text && style.visibility === "visible";
      return isSeen ? linesOf(node, style, origin) : [];
    }),
  ];
}

/** The lines above and before an element, such as those between the rows of a table. */
function rulesOf(element: Element, style: CSSStyleDeclaration, origin: DOMRect): Element[] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const rule = (x1: number, x2: number, y1: number, y2: number, stroke: string) =>
    svgElement("line", {
      x1: rounded(x1 - origin.left),
      x2: rounded(x2 - origin.left),
      y1: rounded(y1 - origin.top),
      y2: rounded(y2 - origin.top),
      stroke,
    });
  return [
    ...(style.borderTopStyle === "solid"
      ? [rule(left, right, top, top, style.borderTopColor)]
      : []),
    ...(style.borderLeftStyle === "solid"
      ? [rule(left, left, top, bottom, style.borderLeftColor)]
      : []),
  ];
}

/** From the middle of a line of text down to its baseline, as a part of its size. */
const BASELINE = 0.36;

/** A text of the page line by line, each where it stands. */
function linesOf(text: Text, style: CSSStyleDeclaration, origin: DOMRect): Element[] {
  const size = Number.parseFloat(style.fontSize);
  const range = text.ownerDocument.createRange();
  const lines: { words: string; left: number; middle: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const [box] = range.getClientRects();
    if (box === undefined) continue;
    const middle = (box.top + box.bottom) / 2;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.middle - middle) < size / 2)
      line.words += text.data.charAt(at);
    else lines.push({ words: text.data.charAt(at), left: box.left, middle });
  }
  return lines
    .filter(({ words }) => words.trim() !== "")
    .map(({ words, left, middle }) => {
      const line = svgElement("text", {
        x: rounded(left - origin.left),
        y: rounded(middle - origin.top + size * BASELINE),
        fill: style.color,
        "font-size": style.fontSize,
        ...(style.fontWeight === "400" ? {} : { "font-weight": style.fontWeight }),
      });
      line.textContent = printable(words.trimEnd());
      return line;
    });
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
  // A drawing within a drawing is cut at its box in a file, unless the file says otherwise.
  if (element.localName === "svg") copy.setAttribute("overflow", style.overflowX);
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
  // A style sheet lets a drawing within a drawing reach beyond its box.
  if (name === "svg")
    return [
      ["opacity", "1"],
      ["overflow", "hidden"],
    ];
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
