import { describe, expect, it } from "vitest";
import { jsonLd, jsonLdOfPage } from "../../src/export/jsonLd";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";
import { cases } from "../support/cases";

const both = (zh: string, en: string) => [
  { "@value": zh, "@language": "zh-CN" },
  { "@value": en, "@language": "en" },
];

const both2 = (text: string) => ({ zh: text, en: text });

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

  it.each(
    cases(
      "2023 | 2023 => P1Y",
      "2021 | 2023 => P3Y",
      "2024-06 | 2024-06 => P1M",
      "2024-02-28 | 2024-02-28 => P1D",
      "2023-12-31 | 2024-01-01 => P2D",
      "2023-11 | 2024-02 => P4M",
      "2024-02-28 | 2024-03-01 => P3D",
    ),
  )("counts %s to %s as %s", (start, end, length) => {
    const dataset = fixture();
    recordOf(dataset.observations, "output").period = {
      basis: "stated",
      timing: "during",
      start,
      end,
    };
    expect(node("#figure-output", dataset)).toMatchObject({ observationPeriod: length });
  });

  it.each([
    ["newspaper", "NewsArticle", "NewsMediaOrganization"],
    ["government_report", "Report", "Organization"],
    ["statistics", "Dataset", "Organization"],
  ] as const)("calls a source by its kind: %s", (kind, type, publisher) => {
    const dataset = fixture();
    const source = recordOf(dataset.sources, "daily");
    source.kind = kind;
    source.url = "https://example.org/";
    expect(node("#source-daily", dataset)).toMatchObject({
      "@type": type,
      publisher: { "@type": publisher },
      url: "https://example.org/",
    });
  });

  it("says nothing of a source that the source does not say", () => {
    const dataset = fixture();
    const source = recordOf(dataset.sources, "daily");
    delete source.publisher;
    delete source.published;
    source.title = { zh: "河城", en: "河城" };
    source.credits = [];
    expect(node("#source-daily", dataset)).toEqual({
      "@type": "NewsArticle",
      "@id": "#source-daily",
      name: [{ "@value": "河城", "@language": "zh-CN" }],
      inLanguage: "zh-CN",
      author: [],
    });
  });

  it("names the outermost observed places as what is covered, each place within its own", () => {
    const dataset = fixture();
    dataset.places.push(
      { id: "brook", name: both2("溪镇"), level: "town", within: "hill-county" },
      { id: "lake", name: both2("湖城"), level: "city" },
    );
    const covered = () =>
      JSON.stringify(Object(node("#dataset", structuredClone(dataset))).spatialCoverage).match(
        /#place-[\w-]+/gu,
      );
    for (const one of dataset.observations) one.place = "brook";
    recordOf(dataset.observations, "stations").place = "lake";
    // The county and the city that the township lies in have no figure of their own.
    expect(covered()).toEqual(["#place-brook", "#place-lake"]);
    recordOf(dataset.observations, "output").place = "river-city";
    expect(covered()).toEqual(["#place-river-city", "#place-lake"]);
    expect(node("#place-brook", dataset)).toEqual({
      "@type": "Place",
      "@id": "#place-brook",
      name: [{ "@value": "溪镇", "@language": "zh-CN" }],
      containedInPlace: { "@id": "#place-hill-county" },
    });
    expect(node("#place-lake", dataset)).not.toHaveProperty("containedInPlace");
  });

  it("says that a draft is one, and no time where no figure is dated", () => {
    const dataset = fixture();
    for (const one of dataset.observations) one.period = { basis: "not_stated" };
    expect(node("#dataset", dataset)).not.toHaveProperty("temporalCoverage");
    expect(node("#dataset", dataset)).not.toHaveProperty("creativeWorkStatus");
    expect(node("#dataset", { ...dataset, status: "draft" })).toMatchObject({
      creativeWorkStatus: "Draft",
    });
  });

  it.each(
    cases(
      "% => P1",
      "年 => ANN",
      "月 => MON",
      "个月 => MON",
      "天 => DAY",
      "日 => DAY",
      "小时 => HUR",
      "座",
    ),
  )("codes the unit %s as UN/CEFACT does", (zh = "", code) => {
    const dataset = fixture();
    const unit = recordOf(dataset.units, "stations");
    unit.symbol = { zh, en: "units" };
    expect(Object(node("#figure-stations", dataset)).unitCode).toBe(code);
    expect(node("#figure-stations", dataset)).toMatchObject({ unitText: "units" });
  });

  it("names money by its code, and an upper bound as one", () => {
    const dataset = fixture();
    expect(node("#figure-output", dataset)).toMatchObject({
      unitText: "CNY",
      value: 2_050_000_000,
    });
    recordOf(dataset.observations, "output").quantity = { bound: "at_most", value: 3 };
    expect(node("#figure-output", dataset)).toMatchObject({ maxValue: 3 });
    expect(node("#figure-output", dataset)).not.toHaveProperty("value");
    expect(node("#figure-output", dataset)).not.toHaveProperty("minValue");
  });

  it("gives no denominator to a share whose relation names none", () => {
    const dataset = fixture();
    const relation = dataset.relations.find(({ id }) => id === "school-share");
    if (relation?.kind === "part_of_whole") delete relation.share;
    expect(node("#figure-schools-share", dataset)).not.toHaveProperty("measurementDenominator");
  });

  it("refers only to nodes that it has", () => {
    const text = JSON.stringify(graph());
    const ids = new Set([...text.matchAll(/"@type":"\w+","@id":"([^"]+)"/gu)].map(([, id]) => id));
    for (const [, id] of text.matchAll(/\{"@id":"([^"]+)"\}/gu)) expect(ids).toContain(id);
  });
});

describe("jsonLdOfPage", () => {
  const files = { "text/csv": "data/figures.csv" };

  it("names what is measured and where the data are, and holds no figure", () => {
    const [first] = [jsonLdOfPage(fixture(), files)["@graph"]].flat();
    expect(first).toMatchObject({
      "@type": "Dataset",
      name: both("河城数据", "River City figures"),
      variableMeasured: fixture().metrics.flatMap(({ name }) => both(name.zh, name.en)),
      distribution: [
        { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: "data/figures.csv" },
      ],
    });
    expect(JSON.stringify(jsonLdOfPage(fixture(), files))).not.toContain("Observation");
  });

  it("leads to nothing that it does not hold", () => {
    const markup = JSON.stringify(jsonLdOfPage(fixture(), files));
    const led = [...markup.matchAll(/\{"@id":"(#[^"]+)"\}/gu)].map(([, id]) => id);
    expect(led.length).toBeGreaterThan(0);
    for (const id of led) expect(markup).toMatch(new RegExp(`"@id":"${id}",`, "u"));
  });
});
