/**
 * What XML 1.0 cannot hold: control characters but tab and line feed, lone surrogates, U+FFFE, U+FFFF.
 * A carriage return could stand, but a parser would make it a line feed.
 */
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text that a workbook's reader would take for an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for an element or a quoted attribute of XML: `a &lt; b`. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  return entities(text.replace(UNWRITABLE, ""));
}

/** Text for a cell: what XML cannot hold is escaped as workbooks do, `_x0007_`, and reads back whole. */
export function cellText(text: string): string {
  return entities(
    text
      .replace(LOOKS_ESCAPED, "_x005F_")
      .replace(
        UNWRITABLE,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      ),
  );
}

function entities(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
