import { type XmlFailure, parseXml } from "./parseXml";

/** `_x000D_` stands for a character that XML cannot hold. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The shared texts of a workbook, in order; readings set above Chinese characters are left out. */
export function readStrings(xml: string): readonly string[] | XmlFailure {
  const strings: string[] = [];
  let text = "";
  let depth = 0;
  let inText = false;
  const failure = parseXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") depth += 1;
      inText = name === "t" && depth === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === "rPh") depth -= 1;
      if (name === "t") inText = false;
      if (name === "si") strings.push(decodeEscapes(text));
    },
  });
  return failure ?? strings;
}
