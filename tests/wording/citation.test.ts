import { describe, expect, it } from "vitest";
import { citeFigure, citeSource, nameSource } from "../../src/wording/citation";
import { catalogues } from "../../src/wording/Messages";
import { sourceLine } from "../../src/wording/sourceWords";
import { fixture } from "../dataset/fixture";
import { item, recordOf } from "../dataset/item";

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

describe("citeFigure", () => {
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
});
