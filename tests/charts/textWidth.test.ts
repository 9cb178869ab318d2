import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateTextWidth, wrapText } from "../../src/charts/textWidth";

describe("estimateTextWidth", () => {
  test("an ideograph is one em, in bold too", () => {
    expect(estimateTextWidth("改革", 13, "regular")).toBe(26);
    expect(estimateTextWidth("改革", 13, "bold")).toBe(26);
  });

  test("digits are narrower, and wider in bold", () => {
    expect(estimateTextWidth("41", 10, "regular")).toBeCloseTo(11.4);
    expect(estimateTextWidth("41", 10, "bold")).toBeCloseTo(12.084);
  });

  test("keeps the eighth of an em that browsers put between 0 and 多", () => {
    const apart = estimateTextWidth("0", 16, "regular") + estimateTextWidth("多", 16, "regular");
    expect(estimateTextWidth("0多", 16, "regular")).toBeCloseTo(apart + 2);
  });
});

describe("wrapText", () => {
  test("an empty text has no line", () => {
    expect(wrapText("", 100, 13)).toEqual([]);
  });

  test("leaves a text alone that fits", () => {
    expect(wrapText("汽车产业链", 100, 13)).toEqual(["汽车产业链"]);
  });

  test("balances the lines rather than leaving one word alone", () => {
    expect(wrapText("New energy and new materials chain", 200, 13)).toEqual([
      "New energy and new",
      "materials chain",
    ]);
  });

  test("never breaks a word for the sake of balance", () => {
    expect(wrapText("Equipment manufacturing chain", 140, 13)).toEqual([
      "Equipment",
      "manufacturing chain",
    ]);
  });

  test("keeps a number with its unit, and closing marks off the beginning of a line", () => {
    expect(wrapText("截至2024年", 50, 13)).toEqual(["截至", "2024年"]);
    expect(wrapText("试点“双创”", 52, 13)).toEqual(["试点“双", "创”"]);
  });

  test("breaks a word that is wider than any line, and loses no character of it", () => {
    const lines = wrapText("abcdefghijklmnopqrstuvwxyz", 60, 13);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe("abcdefghijklmnopqrstuvwxyz");
  });

  test("loses nothing but the spaces at which it breaks", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          expect(wrapText(text, width, 13).join("").replace(/\s/gu, "")).toBe(
            text.replace(/\s/gu, ""),
          );
        },
      ),
    );
  });
});
