import * as fc from "fast-check";

/** Halves of characters, which are none. */
const HALVES = { from: 0xd800, count: 0x800 };
const LAST = 0x10ffff;

/**
 * Any character at all, those that are rare as often as others. The `unit: "binary"` of fast-check is the same with a
 * map of all million of them, which each process would have to fill.
 */
const anyCharacter = fc.integer({ min: 0, max: LAST - HALVES.count }).map(
  (at) => String.fromCodePoint(at < HALVES.from ? at : at + HALVES.count),
  (character) => {
    const code = typeof character === "string" ? character.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== character)
      throw new Error("not one character");
    return code < HALVES.from ? code : code - HALVES.count;
  },
);

/** Any text that can be written, and now and then one that programs have trouble with. */
export const anyText = (limits: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ unit: anyCharacter, ...limits });
