import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardText, readGuarded, runsAsFormula } from "../../src/export/formulaGuard";
import { harmlessTexts, hostileTexts } from "./hostileTexts";
import { anyText } from "../support/anyText";

/** Texts made of the characters that matter, so that odd combinations come up often. */
const trickyText = fc
  .array(
    fc.constantFrom(
      ...Array.from("'=+-@,.%0123a \t\r\n"),
      "\uFF1D",
      "\uFF0B",
      "\uFF0D",
      "\uFF20",
      "\uFEFF",
      "\u3000",
      "\u2028",
      "\r\n",
    ),
    { maxLength: 12 },
  )
  .map((characters) => characters.join(""));

const trickyOrAny = fc.oneof(trickyText, anyText());

describe("what a spreadsheet would run", () => {
  test.each(hostileTexts)("%j leaves as %j and reads back", (text, guarded) => {
    expect(guardText(text)).toBe(guarded);
    expect(readGuarded(guarded)).toBe(text);
    expect(runsAsFormula(text)).toBe(true);
  });

  test.each(harmlessTexts.map((text) => [text]))("%j is left alone in both directions", (text) => {
    expect(guardText(text)).toBe(text);
    expect(readGuarded(text)).toBe(text);
    expect(runsAsFormula(text)).toBe(false);
  });
});

describe("laws of the guard", () => {
  test("reading a guarded text gives the text", () => {
    fc.assert(
      fc.property(trickyOrAny, (text) => {
        expect(readGuarded(guardText(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  test("no line of a guarded text starts like a formula, unless it is a plain number", () => {
    const starts =
      /^[\s\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]*[=@+\-\uFF1D\uFF0B\uFF0D\uFF20]/u;
    const plainNumber = /^[ \u00A0]*[-+\uFF0B\uFF0D][\d,]+(\.\d+)?[%\uFF05\u2030]?[ \u00A0]*$/u;
    fc.assert(
      fc.property(trickyOrAny, (text) => {
        const lines = guardText(text).split(/[\n\r\u000B\u000C\u0085\u2028\u2029]/u);
        expect(lines.filter((line) => starts.test(line) && !plainNumber.test(line))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });
});
