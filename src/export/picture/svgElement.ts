const SVG = "http://www.w3.org/2000/svg";

/** An element of SVG with its attributes. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const created = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    created.setAttribute(attribute, String(value));
  }
  return created;
}

/** Text without the characters that no XML file may hold. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
}

/** A length as it is written: three decimals at most. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
