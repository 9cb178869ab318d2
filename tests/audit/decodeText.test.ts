import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/audit/decodeText";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeText", () => {
  it("reads UTF-8 with and without its mark", () => {
    expect(decodeText(utf8("共25家"))).toEqual({ ok: true, text: "共25家", encoding: "utf-8" });
    expect(decodeText(utf8("\ufeff共25家"))).toEqual({
      ok: true,
      text: "共25家",
      encoding: "utf-8-bom",
    });
  });

  it("reads GB18030, which is no valid UTF-8", () => {
    // 中文 in GB18030
    expect(decodeText(Uint8Array.from([0xd6, 0xd0, 0xce, 0xc4]))).toEqual({
      ok: true,
      text: "中文",
      encoding: "gb18030",
    });
  });

  it("takes UTF-8 that was cut or damaged for no other encoding", () => {
    const whole = utf8("全市新建公园25家，市民满意。");
    for (const bytes of [whole.slice(0, -1), whole.slice(0, -2), whole.slice(1), whole.slice(2)]) {
      expect(decodeText(bytes)).toEqual({ ok: false, reason: "damaged-utf-8" });
    }
    expect(decodeText(Uint8Array.from([...whole.slice(0, 9), ...whole.slice(10)]))).toEqual({
      ok: false,
      reason: "damaged-utf-8",
    });
  });

  it("reads UTF-16 by its mark in either order of bytes", () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x2d, 0x4e]))).toEqual({
      ok: true,
      text: "中",
      encoding: "utf-16le",
    });
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x4e, 0x2d]))).toEqual({
      ok: true,
      text: "中",
      encoding: "utf-16be",
    });
  });

  it("says of what is no text why it is none", () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: false, reason: "empty" });
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x20]))).toEqual({
      ok: false,
      reason: "binary",
    });
    expect(decodeText(Uint8Array.from([0x41, 0x00, 0x42]))).toEqual({
      ok: false,
      reason: "binary",
    });
    expect(decodeText(Uint8Array.from([0xff, 0x41]))).toEqual({
      ok: false,
      reason: "unknown-encoding",
    });
  });
});
