import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const parser = new new JSDOM().window.DOMParser();

/** The parts of an office package, read by something that did not write them. */
export type OfficePackage = ReadonlyMap<string, Uint8Array>;

export function openPackage(bytes: Uint8Array): OfficePackage {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A part as a document; throws where it is missing or not well formed. */
export function xmlOf(parts: OfficePackage, name: string): Document {
  const content = parts.get(name);
  if (content === undefined) throw new Error(`The package has no part ${name}`);
  const document = parser.parseFromString(strFromU8(content), "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault !== null) throw new Error(`${name}: ${fault.textContent}`);
  return document;
}

/** All text of the parts whose names match, in the order of their numbers. */
export function textOf(parts: OfficePackage, names: RegExp): string {
  return [...parts.keys()]
    .filter((name) => names.test(name))
    .sort((left, right) => left.localeCompare(right, "en", { numeric: true }))
    .map((name) => xmlOf(parts, name).documentElement.textContent)
    .join("\n");
}

/** `ppt/slides/_rels/slide1.xml.rels` and `../charts/chart1.xml` give `ppt/charts/chart1.xml`. */
function resolve(rels: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folder = rels.replace(/_rels\/[^/]*$/u, "");
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else path.push(step);
  }
  return path.join("/");
}

/**
 * What makes an office suite offer a repair: a part that is not well formed or has no content type, a
 * relation to nothing, an id given twice or called without being there.
 */
export function packageFaults(parts: OfficePackage): string[] {
  const faults: string[] = [];
  const types = xmlOf(parts, "[Content_Types].xml");
  const byName = new Set(
    [...types.querySelectorAll("Override")].map((one) => one.getAttribute("PartName")?.slice(1)),
  );
  const byExtension = new Set(
    [...types.querySelectorAll("Default")].map((one) => one.getAttribute("Extension")),
  );
  for (const name of byName)
    if (name !== undefined && !parts.has(name)) faults.push(`a content type for no part: ${name}`);
  for (const name of parts.keys()) {
    if (name === "[Content_Types].xml") continue;
    if (!byName.has(name) && !byExtension.has(name.replace(/^.*\./u, "")))
      faults.push(`no content type: ${name}`);
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const document = xmlOf(parts, name);
    if (name.endsWith(".rels")) {
      const ids = [...document.querySelectorAll("Relationship")].map((one) => ({
        id: one.getAttribute("Id") ?? "",
        target: one.getAttribute("Target") ?? "",
        external: one.getAttribute("TargetMode") === "External",
      }));
      if (new Set(ids.map(({ id }) => id)).size !== ids.length)
        faults.push(`an id given twice: ${name}`);
      for (const { target, external } of ids)
        if (!external && !parts.has(resolve(name, target)))
          faults.push(`a relation to nothing: ${name} → ${target}`);
      continue;
    }
    const rels = name.replace(/([^/]*)$/u, "_rels/$1.rels");
    const known = parts.has(rels)
      ? new Set(
          [...xmlOf(parts, rels).querySelectorAll("Relationship")].map((one) =>
            one.getAttribute("Id"),
          ),
        )
      : new Set<string | null>();
    for (const element of document.querySelectorAll("*")) {
      for (const attribute of element.attributes)
        if (/^r:(?:id|embed|link)$/u.test(attribute.name) && !known.has(attribute.value))
          faults.push(`${name} calls ${attribute.value}, which has no relation`);
    }
  }
  return faults;
}

/** The cells of the first sheet of a workbook: numbers as numbers, `null` where a cell is empty. */
export function sheetOf(bytes: Uint8Array): (string | number | null)[][] {
  const parts = openPackage(bytes);
  const shared = parts.has("xl/sharedStrings.xml")
    ? [...xmlOf(parts, "xl/sharedStrings.xml").querySelectorAll("si")].map(
        (item) => item.textContent ?? "",
      )
    : [];
  const rows: (string | number | null)[][] = [];
  for (const cell of xmlOf(parts, "xl/worksheets/sheet1.xml").querySelectorAll("c")) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(cell.getAttribute("r") ?? "") ?? [];
    const column = Array.from(letters).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    const line = (rows[Number(row) - 1] ??= []);
    while (line.length < column) line.push(null);
    const text = cell.textContent ?? "";
    const kind = cell.getAttribute("t");
    line[column - 1] =
      kind === "s" ? (shared[Number(text)] ?? null) : kind === null ? Number(text) : text;
  }
  return rows;
}
