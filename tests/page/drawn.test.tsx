import { afterEach, describe, expect, test, vi } from "vitest";
import { auditText } from "../../src/audit/auditText";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { CardSources } from "../../src/page/cards/CardSources";
import { PeriodFilter } from "../../src/page/filters/PeriodFilter";
import { PrintedFoot } from "../../src/page/print/PrintedFoot";
import { AuditSummary } from "../../src/page/text/AuditSummary";
import { item } from "../dataset/item";
import { type At, drawnAt } from "./pageAt";
import { town } from "./town";

/* Parts of the page as they are drawn at an address, without a browser: their bounds, on both sides. */

/** The words of a drawing, a stroke between two elements. */
const words = (markup: string): string =>
  markup
    .replace(/<option value="[^"]*" selected="">/gu, "✓")
    .split(/<[^>]*>/u)
    .filter((text) => text !== "")
    .join("/");

describe("the filter by period", () => {
  const drawn = (query: string, at?: At): string =>
    words(drawnAt(query, <PeriodFilter choices={["2022", "2023"]} />, at));

  test("offers what does not contradict the other end, and a year that the address names", () => {
    expect(["", "?from=2021", "?to=2022", "?from=2022&to=2022"].map((query) => drawn(query)))
      .toMatchInlineSnapshot(`
      [
        "时期/✓不限/2022年/2023年/至/✓不限/2022年/2023年",
        "时期/不限/✓2021年/2022年/2023年/至/✓不限/2021年/2022年/2023年/含未注明时间的 10 项数据、1 项举措",
        "时期/✓不限/2022年/至/不限/✓2022年/2023年/含未注明时间的 10 项数据、1 项举措",
        "时期/不限/✓2022年/至/不限/✓2022年/2023年/含未注明时间的 10 项数据、1 项举措",
      ]
    `);
  });

  test("offers to keep what has no date, where there is any or it is kept", () => {
    const asks = (query: string): string => drawn(query).split("/").at(-1) ?? "";
    expect(
      [
        "?from=2022&area=travel",
        "?from=2022&area=travel&undated=1",
        "?from=2022&area=government",
        "?from=2022&area=government&undated=1",
        "?from=2022&area=villages",
        "?from=2022&area=villages&undated=1",
        "?from=2022&field=visits",
        "?from=2022&field=visits&undated=1",
        "?field=visits&undated=1",
      ].map((query) => [query, asks(query)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "?from=2022&area=travel",
          "含未注明时间的 1 项数据",
        ],
        [
          "?from=2022&area=travel&undated=1",
          "含未注明时间的 1 项数据",
        ],
        [
          "?from=2022&area=government",
          "含未注明时间的 9 项数据、1 项举措",
        ],
        [
          "?from=2022&area=government&undated=1",
          "含未注明时间的 9 项数据、1 项举措",
        ],
        [
          "?from=2022&area=villages",
          "2023年",
        ],
        [
          "?from=2022&area=villages&undated=1",
          "含未注明时间的 0 项数据",
        ],
        [
          "?from=2022&field=visits",
          "含未注明时间的 1 项数据",
        ],
        [
          "?from=2022&field=visits&undated=1",
          "含未注明时间的 1 项数据",
        ],
        [
          "?field=visits&undated=1",
          "2023年",
        ],
      ]
    `);
    const base = town();
    const dated: Dataset = {
      ...base,
      observations: base.observations.filter(({ period }) => period.basis !== "not_stated"),
      relations: [],
      cautions: [],
      headlines: [],
      nonFigures: [],
    };
    const ofMeasures = drawn("?from=2022", { dataset: dated });
    expect(ofMeasures.split("/").at(-1)).toBe("含未注明时间的 0 项数据、1 项举措");
    const box = (query: string): boolean =>
      drawnAt(query, <PeriodFilter choices={[]} />).includes('checked=""');
    expect([box("?from=2022&undated=1"), box("?from=2022")]).toEqual([true, false]);
  });
});

describe("where the figures of a card stand", () => {
  const base = town();
  const source = item(base.sources, 0);

  /** The card of figures in so many paragraphs of each of so many reports. */
  function drawn(paragraphs: number, reports: number): string {
    const sources = Array.from({ length: reports }, (_, at) => ({
      ...source,
      id: `s${String(at)}`,
      title: { zh: `文${String(at)}`, en: `Text ${String(at)}` },
      paragraphs: 20,
    }));
    const first = item(base.observations, 0);
    const dataset: Dataset = {
      ...base,
      sources,
      measures: [],
      relations: [],
      cautions: [],
      headlines: [],
      nonFigures: [],
      metrics: base.metrics.map((metric) => {
        const { measure: _, ...alone } = metric;
        return alone;
      }),
      observations: sources.flatMap(({ id }) =>
        Array.from({ length: paragraphs * 2 }, (_, at) => ({
          ...first,
          id: `${id}-${String(at)}`,
          source: id,
          paragraph: 1 + Math.floor(at / 2),
        })),
      ),
    };
    const { figures } = lookUp(dataset);
    return words(drawnAt("", <CardSources figures={figures} />, { dataset }));
  }

  test("stand paragraph by paragraph, six in all, by report where there are several, of which two are named", () => {
    expect([drawn(1, 1), drawn(6, 1), drawn(7, 1)]).toEqual([
      "第1段",
      "第1段/第2段/第3段/第4段/第5段/第6段",
      "第1段/第2段/第3段/第4段/第5段/第6段/及另外 1 处",
    ]);
    const report = "《河城日报》2024年7月15日/";
    expect([drawn(3, 2), drawn(4, 2), drawn(1, 3)]).toEqual([
      `${report}第1段/第2段/第3段/${report}第1段/第2段/第3段`,
      `${report}第1段/第2段/第3段/及另外 1 处/${report}第1段/第2段/第3段/及另外 1 处`,
      `${report}第1段/${report}第1段/及另外 1 份来源`,
    ]);
  });
});

describe("what a text comes to", () => {
  /** The summary of a text that is held against 2座, 3座, 4座, 5座 and 6座. */
  function drawn(text: string): string {
    const figures = [2, 3, 4, 5, 6].map((value) => ({
      id: `f${String(value)}`,
      paragraph: 1,
      printed: `${String(value)}座`,
      quantity: { bound: "exact", value } as const,
    }));
    const report = auditText([{ number: 1, text }], figures, []);
    const own = { name: null, encoding: null, dataset: town(), source: "daily", paragraphs: [] };
    return drawnAt("", <AuditSummary own={{ ...own, report }} />);
  }
  const doubts = (text: string): string =>
    /(\d+) 项数据只找到 (\d+) 项/u.exec(words(drawn(text)))?.[0] ?? "";

  test("is doubted to be the report where fewer than a fifth of its figures are found", () => {
    expect(["桥2座", "桥2座、塔3座", "桥多。"].map(doubts)).toEqual([
      "",
      "",
      "5 项数据只找到 0 项",
    ]);
  });

  test("is marked where a count is a difference", () => {
    const marked = (text: string): readonly string[] =>
      [...drawn(text).matchAll(/data-bad="true"><dt>([^<]*)<\/dt><dd>(\d+)/gu)].map(
        ([, name, count]) => `${name ?? ""} ${count ?? ""}`,
      );
    expect(marked("桥2座、3座、4座、5座、6座。")).toEqual([]);
    expect(marked("桥2座、3座、4座、5座、7座，塔8家。")).toEqual([
      "与数据集不符 1",
      "没有入账 1",
      "数值不同 1",
    ]);
    expect(marked("桥2座、3座、4座、5座。")).toEqual(["没有找到 1"]);
  });
});

describe("the foot of a printed sheet", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const drawn = (isAlone: boolean, at?: At, href = "https://city.example/?view=table"): string => {
    vi.stubGlobal("window", { location: { href } });
    vi.useFakeTimers({ now: new Date(2025, 0, 5, 12) });
    return words(drawnAt("", <PrintedFoot isAlone={isAlone} />, at));
  };
  const address = "数据看板：https://city.example/?view=table";
  const day = "打印日期：2025年1月5日";
  const unofficial = "非官方统计";
  const official = (): Dataset => ({
    ...town(),
    sources: town().sources.map((source) => ({ ...source, kind: "statistics" })),
  });

  test("tells address and day, and the reports with their nature where nothing else does", () => {
    expect(drawn(false)).toBe([address, day].join("/"));
    const alone = drawn(true);
    expect(alone).toMatch(/^[^/]*河城改革[^/]*\/[^/]*河城统计表[^/]*\//u);
    expect(alone.endsWith(["", unofficial, address, day].join("/"))).toBe(true);
    expect(drawn(false, { dataset: official() })).toBe([address, day].join("/"));
    expect(drawn(true, { dataset: official() })).not.toContain(unofficial);
  });

  test("says the day in the language of the page, and no address of a file", () => {
    expect(drawn(false, { locale: "en" }, "file:///D:/board.html")).toBe(
      "Printed on 5 January 2025",
    );
    expect(drawn(false, {}, "file:///D:/board.html")).toBe(day);
  });
});
