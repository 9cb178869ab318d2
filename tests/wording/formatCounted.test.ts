import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import type { Language, Observation, Unit } from "../../src/dataset/Dataset";
import { countSteps } from "../../src/selection/Address";
import { formatCounted } from "../../src/wording/formatCounted";
import { fixture } from "../dataset/fixture";
import { people, percent, yuan } from "./units";
import { cases, oneOf, reads } from "../support/cases";

const multipliers = [0, 4, 8, 12] as const;

/** An observation that prints so and says what the printed token says. */
function observed(printed: string, unit: Unit): Observation {
  const reading = parsePrinted(printed, unit.symbol.zh);
  const multiplier = multipliers.find((power) => power === reading?.scale);
  const [first] = fixture().observations;
  if (reading === null || first === undefined || multiplier === undefined)
    throw new Error(`${printed} is not read`);
  const { quantity, decimals } = reading;
  return { ...first, printed, quantity, multiplier, decimals };
}

const shown = (printed: string, unit: Unit, language: Language, step: string): string =>
  formatCounted(observed(printed, unit), unit, language, oneOf(countSteps, step));

describe("what large numbers are counted in, in Chinese", () => {
  reads(
    "%s in %s is %s",
    (printed, step) => shown(printed, yuan, "zh", step),
    "540万元 | large => 0.0540亿元",
    "540万元 | middle => 540万元",
    "1.2345亿元 | middle => 12345万元",
    "3.25万元 | large => 0.000325亿元",
    "1.2345万元 | ones => 12345元",
    "超5000万元 | large => 超0.5000亿元",
    "5000多万元 | large => 0.5000亿多元",
    "2.5432万亿元 | large => 25432亿元",
    "12,345元 | middle => 1.2345万元",
    "-540万元 | large => -0.0540亿元",
    "+540万元 | large => +0.0540亿元",
    "5000余万元 | large => 0.5000亿余元",
    "0.5万元 | ones => 0.5万元",
  );

  test.each(
    cases(
      // They would take digits that are not printed.
      "10.8亿元 => middle",
      "2.5万亿元 => large",
      "5843亿元 => ones",
      // They have no digits, two numbers, or a word for a digit.
      "两千万元 => large",
      "十元 => large",
      "50来万元 => large",
      "10几万元 => large",
      "100万至200万元 => large",
    ),
  )("%s in %s stays as printed", (printed, step) => {
    expect(shown(printed, yuan, "zh", step)).toBe(printed);
  });

  test("counts are large from ten thousand on, and a share is never counted so", () => {
    expect(shown("15190人", people, "zh", "middle")).toBe("1.5190万人");
    expect(shown("1519人", people, "zh", "middle")).toBe("1519人");
    expect(shown("10000人", people, "zh", "middle")).toBe("1.0000万人");
    expect(shown("9999人", people, "zh", "middle")).toBe("9999人");
    expect(shown("99.88%", percent, "zh", "large")).toBe("99.88%");
    expect(shown("15000%", percent, "zh", "middle")).toBe("15000%");
  });

  test("says the same quantity with the same digits, whatever is asked", () => {
    const amount = fc.record({
      whole: fc.integer({ min: 1, max: 99_999 }),
      decimals: fc.integer({ min: 0, max: 4 }),
      scale: fc.constantFrom("", "万", "亿"),
      step: fc.constantFrom("ones", "middle", "large"),
    });
    fc.assert(
      fc.property(amount, ({ whole, decimals, scale, step }) => {
        const printed = `${(whole / 10 ** decimals).toFixed(decimals)}${scale}元`;
        const said = shown(printed, yuan, "zh", step);
        expect(parsePrinted(said)?.quantity).toEqual(parsePrinted(printed)?.quantity);
        const digits = (token: string): string =>
          token.replace(/[^0-9]/gu, "").replace(/^0+(?=.)/u, "");
        expect(digits(said)).toBe(digits(printed));
      }),
      { seed: 17, numRuns: 500 },
    );
  });
});

reads(
  "in English %s in %s is %s",
  (printed, step) => shown(printed, yuan, "en", step),
  "540万元 | ones => CNY 5.4 million",
  "540万元 | large => CNY 0.0054 billion",
  "5843亿元 | middle => CNY 584.3 billion",
  "1.2345万元 | ones => CNY 12,345",
  // To the last digit that is printed, and not one further.
  "3.25亿元 | middle => CNY 325 million",
  "3.2亿元 | middle => CNY 320 million",
  "1234.25亿元 | middle => CNY 123,425 million",
  "1234.2亿元 | middle => CNY 123.42 billion",
);
