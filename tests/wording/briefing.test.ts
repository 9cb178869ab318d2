import { describe, expect, it } from "vitest";
import { cautionTexts } from "../../src/analysis/summariseCautions";
import type { Dataset, Language, Observation } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { briefingSentence, sourceInWords } from "../../src/wording/briefing";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";
import { cases, oneOf, reads } from "../support/cases";

function sentenceOf(dataset: Dataset, id: string, language: Language): string {
  const lookup = lookUp(dataset);
  const cautions = cautionTexts(lookup, [id], language);
  return briefingSentence(lookup, recordOf(dataset.observations, id), cautions, language);
}

function sentence(id: string, language: Language): string {
  return sentenceOf(fixture(), id, language);
}

describe("briefingSentence", () => {
  it("tells the rank that a value holds, and ends with the source, its date and the paragraph", () => {
    expect(sentence("output", "zh")).toBe(
      "河城有关数据为20.5亿元（2023年）。位次：各市第一、连续2年。（据《河城日报》2024年7月15日报道，第3段）",
    );
    expect(sentence("output", "en")).toBe(
      "River City reports output (2023). Rank: 1st among cities, 2 years running. (River City Daily, 15 July 2024, para. 3)",
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
    expect(sentenceOf(dataset, "slips-before", "zh")).toBe(
      "网格员甲说，每天约填十份（时间未注明；河城）。注意：须谨慎比较。一人之言。（据《河城日报》2024年7月15日报道，第5段，原文作“上十份”）",
    );
    expect(sentenceOf(dataset, "slips-before", "en")).toBe(
      "a grid worker fills in about ten a day (date not stated; River City). Note: Compare with caution. One person’s words. (River City Daily, 15 July 2024, para. 5)",
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
    expect(sentenceOf(silent, "schools-in", "zh")).toContain("，时间按发布日期推定）");
    expect(sentenceOf(silent, "schools-in", "en")).toContain(
      "; date resolved by that of publication)",
    );
    const said = resolved([
      {
        id: "in-day",
        figures: ["schools-in"],
        kind: "period",
        note: { zh: "“今年”推定为2024年。", en: "“This year” is taken to be 2024." },
      },
    ]);
    expect(sentenceOf(said, "schools-in", "zh")).not.toContain("按发布日期推定");
    expect(sentenceOf(said, "schools-in", "en")).not.toContain("date resolved");
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

describe("what a statement leaves unsaid", () => {
  /** What stands behind the source in brackets, of a figure of the fixture that is changed so. */
  function unsaid(change: Partial<Observation>, language: Language): string {
    const dataset = fixture();
    const figure = { ...recordOf(dataset.observations, "forms-before"), ...change };
    const source = {
      zh: "据《河城日报》2024年7月15日报道，第2段",
      en: "River City Daily, 15 July 2024, para. 2",
    };
    const told = sourceInWords(dataset, figure, language);
    expect(told.startsWith(source[language])).toBe(true);
    return told.slice(source[language].length);
  }
  const says = (en: string, zh = "一句话。") => ({ zh, en });
  const least = { bound: "at_least", value: 30 } as const;
  const most = { bound: "at_most", value: 30 } as const;
  const about = { bound: "about", value: 30 } as const;
  const range = { bound: "range", low: 1, high: 2 } as const;

  it.each([
    [least, "; not an exact number: at least"],
    [most, "; not an exact number: at most"],
    [about, "; not an exact number: approximate"],
    [range, "; not an exact number: a range"],
    [{ bound: "exact", value: 30 } as const, ""],
  ])("names the bound of %j", (quantity, told) => {
    expect(unsaid({ quantity, statement: says("There are 30 stations.") }, "en")).toBe(told);
  });

  it.each([
    [least, ["more than", "at least", "over", "30 or more", "no fewer than", "MORE THAN"]],
    [most, ["at most", "up to", "no more than", "less than", "fewer than", "under"]],
    [about, ["about", "around", "some", "nearly", "approximately", "30 or so"]],
    [range, ["1 to 2", "1 or 2", "between 1 and 2", "1–2"]],
  ])("but not where English says it: %j", (quantity, said) => {
    for (const words of said)
      expect(unsaid({ quantity, statement: says(`Now ${words} 30.`) }, "en"), words).toBe("");
  });

  it("in Chinese where the statement does not print it as the report does", () => {
    const printed = "30多个";
    expect(unsaid({ quantity: least, printed, statement: says("", "有30个。") }, "zh")).toBe(
      "，原文作“30多个”",
    );
    expect(unsaid({ quantity: least, printed, statement: says("", "有30多个。") }, "zh")).toBe("");
  });

  it("says who speaks, unless the statement names them", () => {
    const who = { zh: "老李，网格员", en: "Mr Li, clerk" };
    const attribution = { by: "person", who } as const;
    expect(unsaid({ attribution }, "zh")).toBe("，老李，网格员所述");
    expect(unsaid({ attribution }, "en")).toBe("; according to Mr Li, clerk");
    expect(unsaid({ attribution, statement: says("Mr Li says ten.", "老李说。") }, "zh")).toBe("");
    expect(unsaid({ attribution, statement: says("Mr Li says ten.", "老李说。") }, "en")).toBe("");
    const statistics = { by: "official_statistics", who: says("a bureau", "某局") } as const;
    expect(unsaid({ attribution: statistics }, "zh")).toBe("，某局所述");
  });

  it.each(
    cases(
      "zh | 时间未注明 => ",
      "zh | 时间未说明 => ",
      "zh | 一句话 => ，原文未注明时间",
      "en | date not stated => ",
      "en | no date given => ",
      "en | it is not dated => ",
      "en | Undated => ",
      "en | a line => ; the report gives no date",
    ),
  )("in %s “%s” is followed by “%s”", (language, words, told) => {
    const statement = { zh: words, en: words };
    expect(
      unsaid({ period: { basis: "not_stated" }, statement }, oneOf(["zh", "en"], language)),
    ).toBe(told);
  });

  it("of a table names it, and says that it gives no date", () => {
    const dataset = fixture();
    const [source] = dataset.sources;
    if (source === undefined) throw new Error("no source");
    source.kind = "statistics";
    const figure = recordOf(dataset.observations, "stations");
    delete figure.paragraph;
    expect(sourceInWords(dataset, figure, "zh")).toBe(
      "据统计表《河城改革》（河城日报，2024年7月15日），表中未写明时间",
    );
    expect(sourceInWords(dataset, figure, "en")).toBe(
      "table “Reform in River City” (River City Daily, 15 July 2024); not an exact number: at least; the table gives no date",
    );
  });

  it("of a table names the cell as well, where it is known", () => {
    const dataset = fixture();
    for (const source of dataset.sources) source.kind = "statistics";
    const figure = recordOf(dataset.observations, "output");
    delete figure.paragraph;
    figure.cell = "'2023年'!C5";
    expect(sentenceOf(dataset, "output", "zh")).toMatch(
      /（据统计表《河城改革》（河城日报，2024年7月15日），工作表“2023年”C5 单元格）$/u,
    );
    expect(sourceInWords(dataset, figure, "en")).toBe(
      "table “Reform in River City” (River City Daily, 15 July 2024), sheet “2023年”, cell C5",
    );
  });

  it("of a document names it by its title", () => {
    const dataset = fixture();
    for (const source of dataset.sources) source.kind = "government_report";
    const figure = recordOf(dataset.observations, "output");
    expect(sourceInWords(dataset, figure, "zh")).toBe("据《河城改革》2024年7月15日，第3段");
    expect(sourceInWords(dataset, figure, "en")).toBe(
      "“Reform in River City”, 15 July 2024, para. 3",
    );
  });
});

describe("what a date rests on", () => {
  const told = (
    basis: "stated" | "resolved" | "from_context",
    language: Language,
    cautions: readonly string[] = [],
  ): string => {
    const lookup = lookUp(fixture());
    const { observation } = lookup.figure("forms-before");
    const period = { basis, timing: "during", start: "2023" } as const;
    return briefingSentence(lookup, { ...observation, period }, cautions, language);
  };

  it("is said where the report does not print the date", () => {
    expect(told("stated", "zh")).toMatch(/第2段）$/u);
    expect(told("resolved", "zh")).toMatch(/第2段，时间按发布日期推定）$/u);
    expect(told("from_context", "zh")).toMatch(/第2段，时间按标题或上文推定）$/u);
    expect(told("resolved", "en")).toMatch(/; date resolved by that of publication\)$/u);
    expect(told("from_context", "en")).toMatch(
      /; date taken from the title or what stands before\)$/u,
    );
  });

  it.each(["is resolved by", "is taken to be", "is taken from"])(
    "unless a caution tells it: %s",
    (words) => {
      expect(told("resolved", "en", ["Another.", `The date ${words} it.`])).toMatch(/para\. 2\)$/u);
    },
  );
});

describe("sentences end once", () => {
  const told = (zh: string, cautions: readonly string[] = []): string => {
    const lookup = lookUp(fixture());
    const { observation, place } = lookup.figure("forms-before");
    // It leaves neither place nor period to be added.
    Object.assign(place.name, { zh: "一", en: "a" });
    const statement = { zh, en: zh };
    const undated = { ...observation, statement, period: { basis: "not_stated" } } as const;
    return briefingSentence(lookup, undated, cautions, "zh");
  };

  reads(
    "%s",
    (given) => told(given).split("（据")[0],
    "一句 => 一句。",
    "一句。 => 一句。",
    "一句\uff01 => 一句\uff01",
    "一句\uff1f => 一句\uff1f",
    "一句…… => 一句……",
    "a. => a.",
    "“一句。” => “一句。”",
    "（一句。） => （一句。）",
    '"a." => "a."',
    "“一句” => “一句”。",
    "一。句 => 一。句。",
  );

  it("each note too, one behind the other", () => {
    expect(told("一句", ["甲", "乙。"])).toMatch(/^一句。注意：甲。乙。（据/u);
    const lookup = lookUp(fixture());
    const { observation } = lookup.figure("forms-before");
    expect(briefingSentence(lookup, observation, ["A", "B."], "en")).toMatch(
      /^River City reports forms-before \(2023, Hill County\)\. Note: A\. B\. \(River/u,
    );
  });
});
