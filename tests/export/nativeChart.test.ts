import { describe, expect, test } from "vitest";
import { nativeChart, chartParts } from "../../src/export/office/nativeChart";
import type { OfficeChart, OfficeSeries, Tone } from "../../src/export/office/OfficeChart";
import { colorOfSeries, colorOfTone } from "../../src/export/office/officeDesign";
import { type OfficePackage, xmlOf } from "./officePackage";

function series(name: string, values: readonly (number | null)[], tone: Tone): OfficeSeries {
  return {
    name,
    values,
    labels: values.map((value) => (value === null ? "" : `${value}家`)),
    tones: values.map(() => tone),
  };
}

function chartOf(form: OfficeChart["form"], ...all: readonly OfficeSeries[]): OfficeChart {
  const categories = ["甲\n2023年", "乙", "丙"].slice(0, all[0]?.values.length);
  return { form, unit: "家", categories, series: all, remarks: [], description: "说明" };
}

/** The value of the first element of that name: `c:gapWidth` gives `60`; "" where there is none. */
function valueOf(of: Document | Element, name: string): string {
  return of.getElementsByTagName(name)[0]?.getAttribute("val") ?? "";
}

const within = (of: Document | Element, name: string): Element[] => [
  ...of.getElementsByTagName(name),
];

const colorsOf = (of: Element | undefined): string[] =>
  of === undefined ? [] : within(of, "a:srgbClr").map((one) => one.getAttribute("val") ?? "");

/** What a chart says of its looks, in the words of the format. */
async function looksOf(chart: OfficeChart) {
  const size = { width: 588, height: 128, text: 10 };
  const made = await chartParts([nativeChart(chart, "标题", "red", size, "7")], "2024-01-01");
  const parts: OfficePackage = new Map(
    Object.entries(made).flatMap(([name, content]) =>
      content instanceof Uint8Array ? [[name, content]] : [],
    ),
  );
  const xml = xmlOf(parts, "ppt/charts/chart1.xml");
  const axis = (name: string) => {
    const [of] = within(xml, name);
    if (of === undefined) throw new Error(`The chart has no ${name}`);
    const [font] = within(of, "c:txPr").slice(-1);
    return {
      order: valueOf(of, "c:orientation"),
      hidden: valueOf(of, "c:delete"),
      least: valueOf(of, "c:min"),
      grid: within(of, "c:majorGridlines").length,
      title: within(of, "c:title").map((one) => one.textContent),
      titleColor: colorsOf(within(of, "c:title")[0])[0] ?? "",
      font: font === undefined ? "" : (within(font, "a:defRPr")[0]?.getAttribute("sz") ?? ""),
      color: colorsOf(font)[0] ?? "",
    };
  };
  return {
    names: Object.keys(made),
    kind: within(xml, "c:barChart").length > 0 ? "bars" : "lines",
    direction: valueOf(xml, "c:barDir"),
    grouping: valueOf(xml, "c:grouping"),
    gap: valueOf(xml, "c:gapWidth"),
    overlap: valueOf(xml, "c:overlap"),
    blanks: valueOf(xml, "c:dispBlanksAs"),
    legend: valueOf(xml, "c:legendPos"),
    legendFont: within(xml, "c:legend").map((one) =>
      within(one, "a:defRPr")[0]?.getAttribute("sz"),
    ),
    categories: within(within(xml, "c:cat")[0] ?? xml.documentElement, "c:v").map(
      (one) => one.textContent,
    ),
    categoryAxis: axis("c:catAx"),
    valueAxis: axis("c:valAx"),
    series: within(xml, "c:ser").map((one) => {
      const [own] = within(one, "c:spPr");
      const labels = within(one, "c:dLbl").map((label) =>
        valueOf(label, "c:delete") === "1"
          ? null
          : within(label, "a:t")
              .map(({ textContent }) => textContent)
              .join(""),
      );
      const [label] = within(one, "c:dLbls");
      const [font] = label === undefined ? [] : within(label, "a:defRPr");
      return {
        color: colorsOf(own)[0],
        points: within(one, "c:dPt").map((point) => colorsOf(point)[0]),
        marker: valueOf(one, "c:symbol"),
        labels,
        at: label === undefined ? "" : valueOf(label, "c:dLblPos"),
        font: `${font?.getAttribute("sz") ?? ""} ${font?.getAttribute("b") ?? ""}`.trim(),
      };
    }),
  };
}

const RED = "791917";
const BEFORE = "6B7683";
const numbers = { at: "outEnd", font: "1100 1", marker: "" };
const hidden = { hidden: "1", grid: 0, title: [], titleColor: "" };

describe("a chart as an office suite draws it", () => {
  test("bars: the first on top, each with its own colour and label, from zero, no axis of values", async () => {
    const one = { ...series("数", [6, 2], "area"), tones: ["before", "area"] as const };
    const looks = await looksOf(chartOf("bars", one));
    expect(looks).toMatchObject({
      kind: "bars",
      direction: "bar",
      grouping: "clustered",
      gap: "60",
      overlap: "0",
      legend: "",
      categories: ["甲 · 2023年", "乙"],
      categoryAxis: { order: "maxMin", hidden: "0", font: "1000", color: "1A2230" },
      valueAxis: { ...hidden, least: "0" },
      series: [{ ...numbers, color: BEFORE, points: [BEFORE, RED], labels: ["6家", "2家"] }],
    });
    expect(looks.names).toContain("ppt/charts/chart1.xml");
    expect(looks.names.every((name) => /^ppt\/(?:charts|embeddings)\//u.test(name))).toBe(true);
  });

  test.each([
    [[-1, 2], ""],
    [[0, 2], "0"],
    [[null, 2], "0"],
  ])("bars of %j begin at zero unless one is below it", async (values, least) => {
    const looks = await looksOf(
      chartOf("bars", series("数", values, "area"), series("数", [1, 2], "area")),
    );
    expect(looks.valueAxis.least).toBe(least);
  });

  test("two series keep their tones, more are told apart by colour; a legend names them", async () => {
    const [a, b] = [series("前", [1, 2], "before"), series("后", [3, null], "area")];
    const two = await looksOf(chartOf("bars", a, b));
    expect(two.series.map(({ points }) => points)).toEqual([
      [BEFORE, BEFORE],
      [RED, RED],
    ]);
    expect(two.series[1]?.labels).toEqual(["3家", null]);
    expect([two.legend, two.legendFont]).toEqual(["b", ["1000"]]);
    const three = await looksOf(chartOf("bars", a, b, series("今", [5, 6], "area")));
    expect(three.series.map(({ color }) => color)).toEqual([RED, "2356A6", "885800"]);
  });

  test("ranges: what stands on an upper end covers it, without a legend", async () => {
    const looks = await looksOf(
      chartOf("ranges", series("上", [6, null], "area-range"), series("下", [1, 2], "area")),
    );
    expect(looks).toMatchObject({ grouping: "clustered", overlap: "100", legend: "" });
    expect(looks.series[0]?.color).toBe("BC8C8B");
  });

  test("a share: one bar of two parts to a hundred, named in its legend alone", async () => {
    const looks = await looksOf(
      chartOf("share", series("内", [6], "area"), series("余", [2], "rest")),
    );
    expect(looks).toMatchObject({
      grouping: "percentStacked",
      gap: "40",
      overlap: "100",
      legend: "b",
      categoryAxis: { hidden: "1" },
      valueAxis: hidden,
      series: [
        { color: RED, labels: [], at: "" },
        { color: "D8DDE3", labels: [], at: "" },
      ],
    });
  });

  test("lines: broken where nothing is known, their last points labelled, the unit on their axis", async () => {
    const looks = await looksOf(
      chartOf("lines", series("甲", [1, 2, null], "area"), series("乙", [3, null, 4], "area")),
    );
    const line = { at: "t", font: "1100 1", marker: "circle", points: [] };
    expect(looks).toMatchObject({
      kind: "lines",
      grouping: "standard",
      blanks: "gap",
      legend: "b",
      categoryAxis: { order: "minMax", hidden: "0", font: "1000", color: "1A2230" },
      valueAxis: {
        hidden: "0",
        grid: 1,
        title: ["家"],
        titleColor: "48535F",
        font: "1000",
        color: "48535F",
      },
      series: [
        { ...line, color: RED, labels: [null, "2家", null] },
        { ...line, color: "2356A6", labels: [null, null, "4家"] },
      ],
    });
    const alone = { ...chartOf("lines", series("甲", [1, 2, 3], "area")), unit: "" };
    expect(await looksOf(alone)).toMatchObject({ legend: "", valueAxis: { title: [] } });
  });
});

test("colours: an area's own first, then the others, over again; a range's upper end halfway to white", () => {
  expect(Array.from({ length: 7 }, (_, at) => colorOfSeries(at, "green"))).toEqual([
    "2A7161",
    "2356A6",
    "885800",
    "791917",
    "673564",
    "48535F",
    "2356A6",
  ]);
  // (0x23 + 0xFF) / 2 = 0x91, (0x56 + 0xFF) / 2 = 0xAB, (0xA6 + 0xFF) / 2 = 0xD3.
  expect(colorOfTone("area-range", "blue")).toBe("91ABD3");
  expect(colorOfTone("before-range", "blue")).toBe("B5BBC1");
  expect((["area", "before", "rest"] as const).map((tone) => colorOfTone(tone, "violet"))).toEqual([
    "673564",
    "6B7683",
    "D8DDE3",
  ]);
});
