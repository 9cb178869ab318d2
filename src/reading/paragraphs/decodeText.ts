/** How the bytes of a text were written. */
export type TextEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gb18030";

/** A text and its encoding, or why the bytes are no text. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | {
      readonly ok: false;
      readonly reason: "empty" | "binary" | "damaged-utf-8" | "unknown-encoding";
    };

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text file has; tab, line feed, form feed and carriage return are allowed. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** Signs that a file is no text although its bytes decode: PDF, ZIP (docx), PNG, JPEG, old Office. */
const BINARY_MARKS: ReadonlyArray<readonly number[]> = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
];

function toDecoded(text: string | null, encoding: TextEncoding): DecodedText {
  if (text === null) return { ok: false, reason: "unknown-encoding" };
  return CONTROLS.test(text) ? { ok: false, reason: "binary" } : { ok: true, text, encoding };
}

/**
 * Whether bytes were UTF-8 before they were cut or damaged: characters of three bytes, as Chinese has them,
 * hardly ever come of another encoding, and never more of them than of bytes that make none.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let [whole, broken] = [0, 0];
  for (const character of new TextDecoder("utf-8").decode(bytes)) {
    if (character === "\ufffd") {
      broken += 1;
    } else if (character >= "\u0800") {
      whole += 1;
    }
  }
  return whole > 0 && whole >= broken;
}

/**
 * The text that bytes hold: by their byte order mark, else as UTF-8 if they are valid UTF-8,
 * not at all if they are UTF-8 with a piece missing, else as GB18030, in which older Chinese pages are written. The mark is left off the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    return toDecoded(decodeAs("utf-8", bytes), "utf-8-bom");
  }
  if (startsWith(bytes, [0xff, 0xfe])) return toDecoded(decodeAs("utf-16le", bytes), "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return toDecoded(decodeAs("utf-16be", bytes), "utf-16be");
  if (BINARY_MARKS.some((mark) => startsWith(bytes, mark)) || bytes.includes(0)) {
    return { ok: false, reason: "binary" };
  }
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8 === null && isDamagedUtf8(bytes)) return { ok: false, reason: "damaged-utf-8" };
  return utf8 === null
    ? toDecoded(decodeAs("gb18030", bytes), "gb18030")
    : toDecoded(utf8, "utf-8");
}
