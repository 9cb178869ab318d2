import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/reading/paragraphs/decodeText";
import { reads } from "../support/cases";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text and the encoding that are read, or why none is. */
function told(bytes: Uint8Array): readonly string[] {
  const decoded = decodeText(bytes);
  return decoded.ok ? [decoded.text, decoded.encoding] : [decoded.reason];
}

describe("decodeText", () => {
  it("reads UTF-8 with and without its mark", () => {
    expect(told(utf8("共25家"))).toEqual(["共25家", "utf-8"]);
    expect(told(utf8("\ufeff共25家"))).toEqual(["共25家", "utf-8-bom"]);
  });

  it("takes UTF-8 that was cut or damaged for no other encoding", () => {
    const whole = utf8("全市新建公园25家，市民满意。");
    for (const bytes of [whole.slice(0, -1), whole.slice(0, -2), whole.slice(1), whole.slice(2)])
      expect(told(bytes)).toEqual(["damaged-utf-8"]);
    const holed = Uint8Array.from([...whole.slice(0, 9), ...whole.slice(10)]);
    expect(told(holed)).toEqual(["damaged-utf-8"]);
  });

  reads(
    "reads the bytes %s",
    (bytes = "") =>
      told(
        Uint8Array.from(
          bytes.split(" ").flatMap((byte) => (byte === "" ? [] : [`0x${byte}`])),
          Number,
        ),
      ),
    // GB18030, which is no valid UTF-8.
    "d6 d0 ce c4 => 中文 | gb18030",
    // UTF-16 by its mark, in either order of bytes.
    "ff fe 2d 4e => 中 | utf-16le",
    "fe ff 4e 2d => 中 | utf-16be",
    // What is no text.
    " => empty",
    "50 4b 03 04 20 => binary",
    "41 00 42 => binary",
    "ff 41 => unknown-encoding",
  );
});
