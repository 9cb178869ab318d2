import { describe, expect, it } from "vitest";
import { cautionTexts } from "../../src/analysis/summariseCautions";
import type { Dataset, Language } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { briefingSentence } from "../../src/wording/briefing";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

function told(dataset: Dataset, id: string, language: Language): string {
  const lookup = lookUp(dataset);
  const cautions = cautionTexts(lookup, [id], language);
  return briefingSentence(lookup, recordOf(dataset.observations, id), cautions, language);
}

function sentence(id: string, language: Language): string {
  return told(fixture(), id, language);
}

describe("briefingSentence", () => {
  it("tells the rank that a value holds, and ends with the source, its date and the paragraph", () => {
    expect(sentence("output", "zh")).toBe(
      "河城有关数据为20.5亿元。位次：各市第一、连续2年。（据《河城日报》2024年7月15日报道，第3段）",
    );
    expect(sentence("output", "en")).toBe(
      "River City reports output. Rank: 1st among cities, 2 years running. (River City Daily, 15 July 2024, para. 3)",
    );
  });

  it("keeps the bound as printed, the caution and the missing date", () => {
    expect(sentence("stations", "zh")).toBe(
      "河城有关数据为30多个。注意：时间未注明。（据《河城日报》2024年7月15日报道，第4段，原文未注明时间）",
    );
    expect(sentence("stations", "en")).toBe(
      "River City reports stations. Note: The date is not stated. (River City Daily, 15 July 2024, para. 4; not an exact number: at least; the report gives no date)",
    );
  });

  it("says what the statement leaves unsaid, and nothing twice", () => {
    const dataset = fixture();
    const figure = recordOf(dataset.observations, "slips-before");
    figure.statement = {
      zh: "网格员甲说，每天约填十份（时间未注明）。",
      en: "a grid worker fills in about ten a day (date not stated).",
    };
    dataset.cautions.push({
      id: "slips-words",
      figures: ["slips-before", "slips-after"],
      kind: "attribution",
      note: { zh: "一人之言。", en: "One person’s words." },
    });
    expect(told(dataset, "slips-before", "zh")).toBe(
      "网格员甲说，每天约填十份（时间未注明）。注意：须谨慎比较。一人之言。（据《河城日报》2024年7月15日报道，第5段，原文作“上十份”）",
    );
    expect(told(dataset, "slips-before", "en")).toBe(
      "a grid worker fills in about ten a day (date not stated). Note: Compare with caution. One person’s words. (River City Daily, 15 July 2024, para. 5)",
    );
  });

  it("says of a date worked out by the day of publication that it is", () => {
    const resolved = (cautions: Dataset["cautions"]): Dataset => {
      const dataset = { ...fixture(), cautions };
      recordOf(dataset.observations, "schools-in").period = {
        basis: "resolved",
        timing: "as_of",
        start: "2024-02",
        expression: "今年2月",
      };
      return dataset;
    };
    const silent = resolved([]);
    expect(told(silent, "schools-in", "zh")).toContain("，时间按发布日期推定）");
    expect(told(silent, "schools-in", "en")).toContain("; date resolved by that of publication)");
    const said = resolved([
      {
        id: "in-day",
        figures: ["schools-in"],
        kind: "period",
        note: { zh: "“今年”推定为2024年。", en: "“This year” is taken to be 2024." },
      },
    ]);
    expect(told(said, "schools-in", "zh")).not.toContain("按发布日期推定");
    expect(told(said, "schools-in", "en")).not.toContain("date resolved");
  });

  it("says who is quoted, and carries the note of the pair", () => {
    expect(sentence("slips-before", "zh")).toContain("网格员甲所述");
    expect(sentence("slips-after", "en")).toContain(
      "Note: Compare with caution. One person’s words, neither dated.",
    );
    expect(sentence("slips-after", "en")).toContain(
      "according to a grid worker; not an exact number: a range",
    );
  });
});
