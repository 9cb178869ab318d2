import { describe, expect, it } from "vitest";
import { jsonLd } from "../../src/export/jsonLd";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

const both = (zh: string, en: string) => [
  { "@value": zh, "@language": "zh-CN" },
  { "@value": en, "@language": "en" },
];

function graph(dataset = fixture()): unknown[] {
  const nodes = jsonLd(dataset)["@graph"];
  return Array.isArray(nodes) ? nodes : [];
}

function node(id: string, dataset = fixture()): unknown {
  return graph(dataset).find(
    (one) => typeof one === "object" && one !== null && "@id" in one && one["@id"] === id,
  );
}

describe("jsonLd", () => {
  it("covers the time from the first beginning to the last end", () => {
    const dataset = fixture();
    const { observations } = dataset;
    const span = { basis: "stated", timing: "during", start: "2021", end: "2027" } as const;
    recordOf(observations, "stations").period = span;
    expect(JSON.stringify(jsonLd(dataset))).toContain('"temporalCoverage":"2021/2027"');
  });

  it("is the same for the same dataset, and needs no context from elsewhere", () => {
    expect(JSON.stringify(jsonLd(fixture()))).toBe(JSON.stringify(jsonLd(fixture())));
    expect(jsonLd(fixture())["@context"]).toEqual({ "@vocab": "https://schema.org/" });
  });

  it("describes the dataset", () => {
    expect(node("#dataset")).toEqual({
      "@type": "Dataset",
      "@id": "#dataset",
      identifier: "river-city",
      name: both("河城数据", "River City figures"),
      description: both("一篇报道的数据。", "The figures of one report."),
      license: { "@type": "CreativeWork", name: both("可自由使用。", "Free to use.") },
      dateModified: "2024-08-01",
      inLanguage: ["zh-CN", "en"],
      isBasedOn: [{ "@id": "#source-daily" }],
      temporalCoverage: "2023/2024-06",
      spatialCoverage: [{ "@id": "#place-river-city" }],
      variableMeasured: fixture().metrics.map(({ id }) => ({ "@id": `#metric-${id}` })),
    });
  });

  it("names the report that it is based on", () => {
    expect(node("#source-daily")).toEqual({
      "@type": "NewsArticle",
      "@id": "#source-daily",
      name: both("河城改革", "Reform in River City"),
      datePublished: "2024-07-15T09:49",
      inLanguage: "zh-CN",
      publisher: { "@type": "NewsMediaOrganization", name: both("河城日报", "River City Daily") },
      author: [
        { "@type": "Person", name: "记者甲" },
        { "@type": "Person", name: "通讯员甲" },
        { "@type": "Person", name: "通讯员乙" },
      ],
    });
  });

  it("describes a metric as a statistical variable", () => {
    expect(node("#metric-stations")).toEqual({
      "@type": "StatisticalVariable",
      "@id": "#metric-stations",
      name: both("指标stations", "Metric stations"),
      description: both("stations的口径。", "What stations counts."),
      populationType: both("全市", "the whole city"),
      statType: "stock",
    });
  });

  it("gives a share its denominator and the code of the percent", () => {
    expect(node("#figure-schools-share")).toEqual({
      "@type": "Observation",
      "@id": "#figure-schools-share",
      description: both("河城有关数据为75%。", "River City reports schools-share."),
      variableMeasured: { "@id": "#metric-schools-share" },
      observationAbout: { "@id": "#place-river-city" },
      value: 75,
      unitText: "%",
      unitCode: "P1",
      measurementQualifier: "exact",
      measurementDenominator: { "@id": "#metric-schools-all" },
      subjectOf: { "@id": "#source-daily" },
    });
  });

  it("never gives a bounded figure as a plain value", () => {
    expect(node("#figure-stations")).toMatchObject({
      minValue: 30,
      measurementQualifier: "at_least",
    });
    expect(node("#figure-stations")).not.toHaveProperty("value");
    expect(node("#figure-slips-after")).toMatchObject({
      minValue: 1,
      maxValue: 2,
      measurementQualifier: "range",
    });
    expect(node("#figure-slips-after")).not.toHaveProperty("value");
    expect(node("#figure-slips-before")).toMatchObject({
      value: 10,
      measurementQualifier: "about",
    });
  });

  it("dates a moment by a date, and a stretch of time by its start and length", () => {
    expect(node("#figure-forms-after")).toMatchObject({ observationDate: "2024-06" });
    expect(node("#figure-forms-after")).not.toHaveProperty("observationPeriod");
    expect(node("#figure-output")).toMatchObject({
      observationDate: "2023",
      observationPeriod: "P1Y",
    });
    expect(node("#figure-stations")).not.toHaveProperty("observationDate");
  });

  it.each([
    ["2021", "2023", "P3Y"],
    ["2023-11", "2024-02", "P4M"],
    ["2024-02-28", "2024-03-01", "P3D"],
  ])("counts %s to %s as %s", (start, end, length) => {
    const dataset = fixture();
    recordOf(dataset.observations, "output").period = {
      basis: "stated",
      timing: "during",
      start,
      end,
    };
    expect(node("#figure-output", dataset)).toMatchObject({ observationPeriod: length });
  });

  it("refers only to nodes that it has", () => {
    const text = JSON.stringify(graph());
    const ids = new Set([...text.matchAll(/"@type":"\w+","@id":"([^"]+)"/gu)].map(([, id]) => id));
    for (const [, id] of text.matchAll(/\{"@id":"([^"]+)"\}/gu)) expect(ids).toContain(id);
  });
});
