/** What is told of an XML text while it is read; names come without their namespace prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Why a text is not XML that a workbook may hold. */
export type XmlFailure = "malformed" | "doctype";

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(\w+));/gu,
    (whole, hex, decimal, name) => {
      if (typeof name === "string") return NAMED[name] ?? whole;
      const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, decodeEntities(double ?? single ?? ""));
    attributes.set(localName(name), decodeEntities(double ?? single ?? ""));
  }
  return attributes;
}

/**
 * Reads the XML of a workbook's part from beginning to end. Knows no document types and no entities of
 * its own, so nothing can grow or be fetched. `null` when the text is sound.
 */
export function parseXml(xml: string, listener: XmlListener): XmlFailure | null {
  const open: string[] = [];
  let at = 0;
  const tell = (text: string): void => {
    if (text !== "") listener.text?.(text);
  };
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    if (start === -1) {
      if (xml.slice(at).trim() !== "") return "malformed";
      break;
    }
    if (open.length > 0) tell(decodeEntities(xml.slice(at, start)));
    else if (
      xml
        .slice(at, start)
        .replace(/^\uFEFF/u, "")
        .trim() !== ""
    )
      return "malformed";
    const closing = xml.startsWith("<!--", start)
      ? "-->"
      : xml.startsWith("<![CDATA[", start)
        ? "]]>"
        : xml.startsWith("<?", start)
          ? "?>"
          : ">";
    if (closing === ">" && xml.startsWith("<!", start)) return "doctype";
    const end = xml.indexOf(closing, start + 1);
    if (end === -1) return "malformed";
    at = end + closing.length;
    if (closing === "]]>") {
      tell(xml.slice(start + 9, end));
    } else if (closing === ">") {
      const tag = xml.slice(start + 1, end);
      if (tag.startsWith("/")) {
        const name = localName(tag.slice(1).trim());
        if (open.pop() !== name) return "malformed";
        listener.close?.(name);
        continue;
      }
      const [whole = ""] = /^[^\s/]+/u.exec(tag) ?? [];
      const name = localName(whole);
      if (name === "") return "malformed";
      listener.open?.(name, readAttributes(tag.slice(whole.length)));
      if (tag.endsWith("/")) listener.close?.(name);
      else open.push(name);
    }
  }
  return open.length === 0 ? null : "malformed";
}
