import { describe, expect, it } from "vitest";
import { sourceKinds } from "../../src/dataset/codeLists";
import { citeFigure, citeSource } from "../../src/wording/citation";
import { catalogues } from "../../src/wording/Messages";
import {
  dayOfSource,
  nameSource,
  isDocument,
  isReport,
  isUnofficial,
  sourceLine,
} from "../../src/wording/sourceWords";
import { fixture } from "../dataset/fixture";
import { item, recordOf } from "../dataset/item";
import { cases, oneOf } from "../support/cases";

const source = () => item(fixture().sources, 0);

describe("citeSource", () => {
  it("follows GB/T 7714 for a newspaper: reporters before contributors, no editor", () => {
    expect(citeSource(source(), "zh")).toBe(
      "记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15.",
    );
  });

  it("says 等 after three authors and et al. in English", () => {
    const many = source();
    many.credits.push({ role: "contributor", names: ["周八"] });
    expect(citeSource(many, "zh")).toMatch(/^记者甲, 通讯员甲, 通讯员乙, 等\. 河城改革/u);
    expect(citeSource(many, "en")).toMatch(/^记者甲, 通讯员甲, 通讯员乙, et al\. Reform/u);
  });

  it("says online only where there is an address, with the day of the visit where it is known", () => {
    const online = { ...source(), url: "https://example.org/a" };
    expect(citeSource(online, "zh", "2024-08-01")).toBe(
      "记者甲, 通讯员甲, 通讯员乙. 河城改革[N/OL]. 河城日报, 2024-07-15[2024-08-01]. https://example.org/a.",
    );
    expect(citeSource(online, "en", "2024-08-01")).toBe(
      "记者甲, 通讯员甲, 通讯员乙. Reform in River City [in Chinese]. River City Daily, 15 July 2024. https://example.org/a. Accessed 1 August 2024.",
    );
    expect(citeSource(source(), "zh", "2024-08-01")).not.toContain("2024-08-01");
  });

  it("names no day of a visit that is not known", () => {
    const online = { ...source(), url: "https://example.org/a" };
    expect(citeSource(online, "zh")).toBe(
      "记者甲, 通讯员甲, 通讯员乙. 河城改革[N/OL]. 河城日报, 2024-07-15. https://example.org/a.",
    );
    expect(citeSource(online, "en")).toMatch(/July 2024\. https:\/\/example\.org\/a\.$/u);
    expect(citeSource(source(), "en", "2024-08-01")).toMatch(/15 July 2024\.$/u);
  });

  it.each(
    cases(
      "newspaper => N",
      "government_report => R",
      "statistical_bulletin => R",
      "statistics => DS",
      "other => Z",
    ),
  )("calls a %s [%s]", (kind, code) => {
    expect(citeSource({ ...source(), credits: [], kind: oneOf(sourceKinds, kind) }, "zh")).toBe(
      `河城改革[${code}]. 河城日报, 2024-07-15.`,
    );
  });

  it("says in its language that a publisher or a day is not stated", () => {
    const { publisher: _, published: __, ...bare } = { ...source(), credits: [] };
    expect(citeSource(bare, "zh")).toBe("河城改革[N]. 发布单位未写明, 日期未写明.");
    expect(citeSource(bare, "en")).toBe(
      "Reform in River City [in Chinese]. publisher not stated, date not stated.",
    );
  });

  it("names people in Latin letters where somebody has given them", () => {
    const named = source();
    named.credits = [{ role: "reporter", names: ["甲", "乙"], namesEn: ["A. Jia"] }];
    expect(citeSource(named, "en")).toMatch(/^A\. Jia, 乙\. Reform/u);
    expect(citeSource(named, "zh")).toMatch(/^甲, 乙\. 河城/u);
  });

  it("names a report without authors by its title", () => {
    expect(citeSource({ ...source(), credits: [], kind: "government_report" }, "zh")).toBe(
      "河城改革[R]. 河城日报, 2024-07-15.",
    );
  });
});

describe("a source in few words", () => {
  const document = { ...source(), kind: "government_report" as const };

  it("is a newspaper by its name, a document of government by its title", () => {
    expect(nameSource(source(), "zh")).toBe("《河城日报》2024年7月15日");
    expect(nameSource(source(), "en")).toBe("River City Daily, 15 July 2024");
    expect(nameSource(document, "zh")).toBe("《河城改革》2024年7月15日");
    expect(nameSource(document, "en")).toBe("“Reform in River City”, 15 July 2024");
    expect(sourceLine(document, catalogues.zh, "zh")).toBe(
      "据《河城改革》（河城日报，2024年7月15日）",
    );
    expect(sourceLine(document, catalogues.en, "en")).toBe(
      "From “Reform in River City” (River City Daily, 15 July 2024)",
    );
  });
});

describe("what a source is", () => {
  const of = (is: (one: ReturnType<typeof source>) => boolean) =>
    sourceKinds.filter((kind) => is({ ...source(), kind }));

  it("is told by its kind", () => {
    expect(of(isReport)).toEqual([
      "newspaper",
      "government_report",
      "statistical_bulletin",
      "other",
    ]);
    expect(of(isUnofficial)).toEqual(["newspaper", "other"]);
    expect(of(isDocument)).toEqual(["government_report", "statistical_bulletin", "other"]);
  });

  it("a table is named by its title, who made it and when", () => {
    const table = { ...source(), kind: "statistics" as const };
    const [zh, en] = [
      "统计表《河城改革》（河城日报，2024年7月15日）",
      "table “Reform in River City” (River City Daily, 15 July 2024)",
    ];
    expect([nameSource(table, "zh"), nameSource(table, "en")]).toEqual([zh, en]);
    expect(sourceLine(table, catalogues.zh, "zh")).toBe(zh);
    expect(sourceLine(table, catalogues.en, "en")).toBe(en);
    const { publisher: _, published: __, ...bare } = table;
    expect(nameSource(bare, "zh")).toBe("统计表《河城改革》（发布单位未写明，日期未写明）");
  });

  it("a newspaper's report is told with the part of a series that it is", () => {
    const part = { ...source(), part: { zh: "中篇", en: "Part two" } };
    expect(sourceLine(part, catalogues.zh, "zh")).toBe("据《河城日报》2024年7月15日报道（中篇）");
    expect(sourceLine(part, catalogues.en, "en")).toBe(
      "From River City Daily, 15 July 2024 (part two)",
    );
    expect(sourceLine(source(), catalogues.zh, "zh")).toBe("据《河城日报》2024年7月15日报道");
    expect([dayOfSource(source()), dayOfSource({ ...source(), published: "2024" })]).toEqual([
      "2024-07-15",
      "2024",
    ]);
    const { published: _, ...undated } = source();
    expect(dayOfSource(undated)).toBeNull();
  });
});

describe("citeFigure", () => {
  it("needs no paragraph, and no source that is not there", () => {
    const dataset = fixture();
    const figure = recordOf(dataset.observations, "output");
    delete figure.paragraph;
    expect(citeFigure(dataset, figure, "zh")).toBe(
      "记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15.",
    );
    expect(() => citeFigure(dataset, { ...figure, source: "gone" }, "zh")).toThrow(
      'sources has no record "gone"',
    );
  });

  it("adds the paragraph", () => {
    const dataset = fixture();
    const figure = recordOf(dataset.observations, "output");
    expect(citeFigure(dataset, figure, "zh")).toBe(
      "记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15. 第3段.",
    );
    expect(citeFigure(dataset, figure, "en")).toBe(
      "记者甲, 通讯员甲, 通讯员乙. Reform in River City [in Chinese]. River City Daily, 15 July 2024. Para. 3.",
    );
  });

  it("of a table adds the cell", () => {
    const dataset = fixture();
    const figure = recordOf(dataset.observations, "output");
    delete figure.paragraph;
    figure.cell = "C5";
    expect(citeFigure(dataset, figure, "zh")).toMatch(/2024-07-15\. C5 单元格\.$/u);
    expect(citeFigure(dataset, figure, "en")).toMatch(/15 July 2024\. Cell C5\.$/u);
    figure.cell = "城区!C5";
    expect(citeFigure(dataset, figure, "zh")).toMatch(/2024-07-15\. 工作表“城区”C5 单元格\.$/u);
    expect(citeFigure(dataset, figure, "en")).toMatch(/15 July 2024\. Sheet “城区”, cell C5\.$/u);
  });
});
