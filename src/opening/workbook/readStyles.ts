import { type NumberFormat, numberFormat } from "./numberFormats";
import { type XmlFailure, parseXml } from "./parseXml";

/** The number format of every cell style, by the style's number. */
export function readStyles(xml: string): readonly NumberFormat[] | XmlFailure {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  const failure = parseXml(xml, {
    open: (name, attributes) => {
      if (name === "numFmt") {
        codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      } else if (name === "cellXfs") {
        inCells = true;
      } else if (name === "xf" && inCells) {
        const id = Number(attributes.get("numFmtId") ?? 0);
        formats.push(numberFormat(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return failure ?? formats;
}
