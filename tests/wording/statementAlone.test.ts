import { describe, expect, it } from "vitest";
import type { Language, Period } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { statementAlone } from "../../src/wording/statementAlone";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

/** The sentence of a figure of 山县, Hill County. */
function told(
  words: string,
  period: Period,
  language: Language = "zh",
  place = { zh: "山县", en: "Hill County" },
): string {
  const dataset = fixture();
  const figure = recordOf(dataset.observations, "forms-before");
  recordOf(dataset.places, figure.place).name = place;
  figure.statement = { zh: words, en: words };
  figure.period = period;
  return statementAlone(lookUp(dataset), figure, language);
}

const year = { basis: "stated", timing: "during", start: "2023" } as const;
const month = { basis: "stated", timing: "as_of", start: "2024-06" } as const;
const half = { basis: "stated", timing: "during", start: "2024-01", end: "2024-06" } as const;
const undated = { basis: "not_stated" } as const;

describe("a figure's sentence that stands alone", () => {
  it.each([
    ["表格：10项。", year, "表格：10项（2023年，山县）。"],
    ["表格：10项", month, "表格：10项（截至2024年6月，山县）。"],
    ["山县表格：10项。", year, "山县表格：10项（2023年）。"],
    ["2023年表格：10项。", year, "2023年表格：10项（山县）。"],
    ["2024年表格：10项。", month, "2024年表格：10项（截至2024年6月，山县）。"],
    ["山县上半年表格10项。", half, "山县上半年表格10项（2024年1月—2024年6月）。"],
    ["表格10项（时间未注明）。", undated, "表格10项（时间未注明；山县）。"],
  ])("tells what %s leaves unsaid", (words, period, expected) => {
    expect(told(words, period)).toBe(expected);
  });

  it.each([
    ["2023年山县表格10项。", year],
    ["截至2024年6月，山县表格10项。", month],
    ["2024年上半年山县表格10项。", half],
    ["山县表格10项。", undated],
  ])("is %s as it is, where that tells all", (words, period) => {
    expect(told(words, period)).toBe(words);
  });

  it.each(["\u3002", "!", "\uff01", "?", "\uff1f", "\u2026", "\u2026\u2026"])(
    "before its own end %s",
    (end) => {
      expect(told(`表格10项${end}`, year)).toBe(`表格10项（2023年，山县）${end}`);
    },
  );

  it("behind a quotation or a bracket that holds a whole sentence", () => {
    expect(told("办事员说：“表格10项！”", year)).toBe("办事员说：“表格10项！”（2023年，山县）。");
    expect(told("（表格10项！）", year)).toBe("（表格10项！）（2023年，山县）。");
  });

  it("in English likewise", () => {
    expect(told("Forms: 10.", month, "en")).toBe("Forms: 10 (as of June 2024, Hill County).");
    expect(told("Forms: 10", month, "en")).toBe("Forms: 10 (as of June 2024, Hill County).");
    const [riverton, city] = [
      { zh: "河市", en: "Riverton (whole city)" },
      "In 2023 Riverton had 10.",
    ];
    expect(told(city, year, "en", riverton)).toBe(city);
    expect(told("Forms: 10.", year, "en", riverton)).toBe(
      "Forms: 10 (2023, Riverton, whole city).",
    );
    const whole = "By June 2024 Hill County had 10 forms.";
    expect(told(whole, month, "en")).toBe(whole);
  });

  it.each([
    // By its name, or by what is left of it without the word for what it is.
    ["南山县", "South Hill County", "2023年南山表格10项。", "2023年南山表格10项。"],
    ["南山街道", "South Hill", "2023年南山表格10项。", "2023年南山表格10项。"],
    // A name of two signs is told by both.
    ["山县", "Hill County", "2023年山上表格10项。", "2023年山上表格10项（山县）。"],
    // What a name adds to itself is no part of it, and stands in no second bracket.
    ["南山（全域）", "", "2023年南山表格10项。", "2023年南山表格10项。"],
    ["南山（全域）", "", "表格10项。", "表格10项（2023年，南山，全域）。"],
    // A dataset in Chinese alone has no English name.
    ["南山县", "", "2023年表格10项。", "2023年表格10项（南山县）。"],
  ])("of the place %s, %s", (zh, en, words, expected) => {
    expect(told(words, year, "zh", { zh, en })).toBe(expected);
  });
});
