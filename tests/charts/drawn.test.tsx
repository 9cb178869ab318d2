import { JSDOM } from "jsdom";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type {
  BarRow,
  CellsRows,
  LinesRows,
  PercentRows,
  PivotRows,
  TableRows,
  TimelineItem,
  TimelineRows,
} from "../../src/analysis/ChartRows";
import type { Readout } from "../../src/analysis/readoutOf";
import { BarsChart } from "../../src/charts/BarsChart";
import { BoundBar, domainOf, overshootOf } from "../../src/charts/BoundBar";
import { CellsChart } from "../../src/charts/CellsChart";
import { ChartActionsContext } from "../../src/charts/ChartActions";
import { ChartTip, type Reading } from "../../src/charts/ChartTip";
import { chartHeight } from "../../src/charts/chartForms";
import { LinesChart } from "../../src/charts/LinesChart";
import { MultiplesChart } from "../../src/charts/MultiplesChart";
import { PercentChart } from "../../src/charts/PercentChart";
import { PlaceName } from "../../src/charts/PlaceName";
import { TableChart } from "../../src/charts/TableChart";
import { Timeline } from "../../src/charts/Timeline";
import type { Quantity } from "../../src/dataset/quantity";
import { chartWords } from "../../src/wording/views/chartWords";
import { bar, bars, exact, lines, measures } from "./chartSamples";

/* What the build puts into the page: places and lengths, worked out by hand. */

const actions = {
  words: chartWords.zh,
  readoutOf: () => {
    throw new Error("Nothing is asked of a picture");
  },
  say: () => "",
  open: () => undefined,
  narrowTo: () => undefined,
};

function drawn(chart: ReactElement): Document {
  return new JSDOM(
    renderToStaticMarkup(<ChartActionsContext value={actions}>{chart}</ChartActionsContext>),
  ).window.document;
}

const all = (of: ParentNode, selector: string): Element[] => [...of.querySelectorAll(selector)];

/** Some attributes of an element as `x=0% y=2`; those that are absent are left out. */
function said(element: Element, ...names: string[]): string {
  return names
    .flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [`${name}=${value}`];
    })
    .join(" ");
}

const textsOf = (elements: readonly Element[]): string[] =>
  elements.map(({ textContent }) => textContent ?? "");
const stylesOf = (elements: readonly Element[]): (string | null)[] =>
  elements.map((one) => one.getAttribute("style"));

describe("a bar says by its shape how firm its number is", () => {
  /** Its parts as class, place, width. */
  function partsOf(quantity: Quantity): string[] {
    const place = (value: number): number => (value + 100) / 200;
    const page = drawn(<BoundBar quantity={quantity} place={place} />);
    return all(page, "rect, path.bar-edge, svg.bar-end").map((one) =>
      `${one.getAttribute("class")} ${said(one, "x", "width", "y", "height", "d")}`.trim(),
    );
  }

  const at = (bound: Exclude<Quantity["bound"], "range">, value: number): Quantity => ({
    bound,
    value,
  });

  // The axis goes from −100 to 100, so that zero stands at 50%.
  test.each<[string, Quantity, string[]]>([
    ["exact", exact(50), ["bar-fill x=50% width=25% height=22"]],
    ["exact, below zero", exact(-50), ["bar-fill x=25% width=25% height=22"]],
    [
      "at least: filled, then open outwards",
      at("at_least", 50),
      [
        "bar-fill x=50% width=25% height=22",
        "bar-end x=75% width=1 height=22",
        "bar-hatch x=0 width=30 height=22",
        "bar-edge d=M0 0.75H22M0 21.25H30",
      ],
    ],
    [
      "at most, below zero: open to the left",
      at("at_most", -50),
      [
        "bar-fill x=25% width=25% height=22",
        "bar-end x=25% width=1 height=22",
        "bar-hatch x=-30 width=30 height=22",
        "bar-edge d=M0 0.75H-22M0 21.25H-30",
      ],
    ],
    [
      "at most: hatched from zero to a firm edge",
      at("at_most", 50),
      ["bar-hatch x=50% width=25% height=22", "bar-edge x=50% width=25% y=0.75 height=20.5"],
    ],
    [
      "at least, below zero: the same",
      at("at_least", -50),
      ["bar-hatch x=25% width=25% height=22", "bar-edge x=25% width=25% y=0.75 height=20.5"],
    ],
    [
      "about: stripes across its end",
      at("about", 50),
      [
        "bar-fill x=50% width=25% height=22",
        "bar-end x=75% width=1 height=22",
        "bar-ground x=-9 width=2.5 height=22",
        "bar-ground x=-3.5 width=2.3 height=22",
        "bar-fill x=0 width=1.2 height=22",
        "bar-fill x=4 width=1.7999999999999998 height=22",
        "bar-fill x=8 width=1 height=22",
      ],
    ],
    [
      "a range: filled to its lower end, hatched to its upper",
      { bound: "range", low: 20, high: 50 },
      [
        "bar-fill x=50% width=10% height=22",
        "bar-hatch x=60% width=15% height=22",
        "bar-edge x=60% width=15% y=0.75 height=20.5",
      ],
    ],
    [
      "a range below zero: filled to the end that is nearer",
      { bound: "range", low: -50, high: -20 },
      [
        "bar-fill x=40% width=10% height=22",
        "bar-hatch x=25% width=15% height=22",
        "bar-edge x=25% width=15% y=0.75 height=20.5",
      ],
    ],
    [
      "at least nothing: open to the right",
      at("at_least", 0),
      [
        "bar-fill x=50% width=0% height=22",
        "bar-end x=50% width=1 height=22",
        "bar-hatch x=0 width=30 height=22",
        "bar-edge d=M0 0.75H22M0 21.25H30",
      ],
    ],
    [
      "a range up to zero: as one below it",
      { bound: "range", low: -20, high: 0 },
      [
        "bar-fill x=50% width=0% height=22",
        "bar-hatch x=40% width=10% height=22",
        "bar-edge x=40% width=10% y=0.75 height=20.5",
      ],
    ],
    [
      "a range over zero: nothing is sure",
      { bound: "range", low: -20, high: 50 },
      ["bar-hatch x=40% width=35% height=22", "bar-edge x=40% width=35% y=0.75 height=20.5"],
    ],
  ])("%s", (_, quantity, parts) => {
    expect(partsOf(quantity)).toEqual(parts);
  });

  test.each([at("at_most", 50), at("at_least", 50)])(
    "%j is hatched by its own strokes",
    (quantity) => {
      const page = drawn(<BoundBar quantity={quantity} place={(value) => (value + 100) / 200} />);
      const strokes = all(page, "pattern").map(({ id }) => `url(#${id})`);
      expect(all(page, ".bar-hatch").map((one) => one.getAttribute("fill"))).toEqual(strokes);
      expect(strokes).toHaveLength(1);
      expect(strokes[0]).not.toBe("url(#)");
    },
  );

  test("stripes of a fall run out to the left", () => {
    expect(partsOf(at("about", -50)).slice(2, 4)).toEqual([
      "bar-ground x=6.5 width=2.5 height=22",
      "bar-ground x=1.2 width=2.3 height=22",
    ]);
  });

  test.each<[Quantity, number]>([
    [exact(5), 0],
    [at("at_least", 5), 30],
    [at("at_least", -5), 0],
    [at("at_most", 5), 0],
    [at("at_most", -5), 30],
    [at("at_most", 0), 0],
    [at("about", 5), 9],
    [{ bound: "range", low: 1, high: 5 }, 0],
  ])("%j takes %d pixels beyond its number", (quantity, room) => {
    expect(overshootOf(quantity)).toBe(room);
  });

  test.each([
    [
      [5, 3],
      [0, 5],
    ],
    [
      [-5, -3],
      [-5, 0],
    ],
    [
      [-5, 3],
      [-5, 3],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [[], [0, 1]],
  ])("an axis of %j goes from %j", (values, domain) => {
    expect(domainOf(values.map(exact))).toEqual(domain);
  });
});

describe("bars", () => {
  test("short names stand beside, the numbers at the ends", () => {
    const page = drawn(
      <BarsChart
        rows={bars(
          bar("枣阳", exact(40), "40", { place: "zaoyang" }),
          bar("南漳", { bound: "at_least", value: 100 }, "100多", { role: "before" }),
        )}
      />,
    );
    const [chart] = all(page, ".bars");
    expect(chart?.getAttribute("data-labels")).toBe("beside");
    expect(chart?.getAttribute("data-values")).toBe("at-end");
    // Two characters of 1.1 em.
    expect(stylesOf(all(page, ".bar-label"))).toEqual(["width:2.2em", "width:2.2em"]);
    expect(all(page, ".place-name").map((one) => one.getAttribute("title"))).toEqual(["只看枣阳"]);
    expect(all(page, ".place-name").map((one) => one.getAttribute("tabindex"))).toEqual(["-1"]);
    expect(all(page, "[data-mark]").map((one) => one.getAttribute("data-mark"))).toEqual([
      "枣阳",
      "南漳",
    ]);
    // 30 px for the open end, 6 beside the number; 100多 takes 3 × 0.72 + 1.1 em, of 14 to 13 px.
    const [plot] = all(page, ".bars-plot");
    expect(plot?.getAttribute("style")).toMatch(
      /^left:2\.2em;padding-left:0px;padding-right:calc\(36px \+ 3\.55\d*em\)$/u,
    );
    // The middles of two shares of the height, half a bar up; 40 of 100.
    expect(stylesOf(all(page, ".plot-box > .chart-value"))).toEqual([
      "top:25%;margin-top:-11px;left:calc(40% + 6px)",
      "top:75%;margin-top:-11px;left:calc(100% + 36px)",
    ]);
    expect(
      all(page, ".chart-bar").map(
        (one) => `${one.getAttribute("class")} ${said(one, "y", "height")}`,
      ),
    ).toEqual([
      "chart-bar chart-bar--plain y=25% height=1",
      "chart-bar chart-bar--before y=75% height=1",
    ]);
    expect(said(all(page, ".zero-line")[0] ?? page.body, "x1", "x2", "y2")).toBe(
      "x1=0% x2=0% y2=100%",
    );
    expect(all(page, ".bound-bar")[0]?.getAttribute("y")).toBe("-11");
  });

  test("below zero stand on the other side, with room before them", () => {
    const page = drawn(
      <BarsChart rows={bars(bar("甲", exact(-50), "−50"), bar("乙", exact(150), "150"))} />,
    );
    expect(stylesOf(all(page, ".plot-box > .chart-value"))).toEqual([
      "top:25%;margin-top:-11px;right:calc(100% - 0% + 6px)",
      "top:75%;margin-top:-11px;left:calc(100% + 6px)",
    ]);
    expect(all(page, ".bars-plot")[0]?.getAttribute("style")).toMatch(
      /padding-left:calc\(6px \+ 2\.\d+em\);padding-right:calc\(6px \+ 2\.\d+em\)$/u,
    );
    expect(said(all(page, ".zero-line")[0] ?? page.body, "x1")).toBe("x1=25%");
  });

  test("one long name, a second part or a long number moves those of all", () => {
    const arranged = (...rows: readonly BarRow[]) => {
      const [chart] = all(drawn(<BarsChart rows={bars(...rows)} />), ".bars");
      return [chart?.getAttribute("data-labels"), chart?.getAttribute("data-values")];
    };
    const short = bar("甲", exact(1), "1");
    expect(arranged(short, bar("一二三四五六七", exact(1), "1"))).toEqual(["above", "at-end"]);
    expect(arranged(short, bar("乙", exact(1), "1", { sublabel: "今年" }))).toEqual([
      "above",
      "at-end",
    ]);
    const long = bar("乙", exact(1), "一二三四五六七八九十多");
    expect(arranged(short, long)).toEqual(["above", "above"]);
  });

  test("the room at either side is that of the numbers which stand there", () => {
    const roomsOf = (...rows: readonly BarRow[]) =>
      all(drawn(<BarsChart rows={bars(...rows)} />), ".bars-plot")[0]?.getAttribute("style");
    // 1 takes 0.8 em, −5000 3.6, each of 14 to 13 px.
    expect(roomsOf(bar("甲", exact(-50), "−5000"), bar("乙", exact(150), "1"))).toMatch(
      /padding-left:calc\(6px \+ 3\.87\d*em\);padding-right:calc\(6px \+ 0\.86\d*em\)$/u,
    );
    // A bar of nothing stands with those above zero.
    const nothing = [bar("甲", exact(0), "0"), bar("乙", exact(150), "1")];
    expect(roomsOf(...nothing)).toMatch(
      /padding-left:0px;padding-right:calc\(6px \+ 0\.86\d*em\)$/u,
    );
    const [value] = all(drawn(<BarsChart rows={bars(...nothing)} />), ".plot-box > .chart-value");
    expect(value?.getAttribute("style")).toContain("left:calc(0% + 6px)");
  });

  test.each([
    // Five of 1.1 em and nine of 0.72 are 11.98, in tenths rounded up 12.
    ["numbers of 12 em", bar("甲", exact(1), "一二三四五123456789"), "beside", "at-end"],
    ["names of seven characters", bar("一二三四五六", exact(1), "1"), "beside", "at-end"],
    ["longer names", bar("一二三四五六七", exact(1), "1"), "above", "at-end"],
    ["a second part", bar("甲", exact(1), "1", { sublabel: "今年" }), "above", "at-end"],
    ["numbers of ten characters", bar("甲", exact(1), "一二三四五六七八九十"), "beside", "at-end"],
    ["longer numbers", bar("甲", exact(1), "一二三四五六七八九十多"), "above", "above"],
  ])("%s: names %s", (_, row, labels, values) => {
    const page = drawn(<BarsChart rows={bars(row)} />);
    const [chart] = all(page, ".bars");
    expect([chart?.getAttribute("data-labels"), chart?.getAttribute("data-values")]).toEqual([
      labels,
      values,
    ]);
    expect(all(page, ".zero-line")).toHaveLength(labels === "beside" ? 1 : 0);
    expect(all(page, ".bar-row > .chart-value")).toHaveLength(values === "above" ? 1 : 0);
    expect(all(page, ".plot-box > .chart-value")).toHaveLength(values === "above" ? 0 : 1);
    expect(textsOf(all(page, ".chart-second"))).toEqual(row.sublabel === null ? [] : ["今年"]);
    if (labels === "above") {
      expect(stylesOf(all(page, ".bar-label"))).toEqual([null]);
      expect(all(page, ".bound-bar")[0]?.getAttribute("y")).toBe("0");
    }
  });
});

test("the name of a place is a text alone where nobody answers to it", () => {
  const name = (place: string | null) =>
    renderToStaticMarkup(<PlaceName place={place}>枣阳</PlaceName>);
  expect([name("zaoyang"), name(null)]).toEqual(["<span>枣阳</span>", "<span>枣阳</span>"]);
});

test("cells: a part filled, the rest outlined, both named", () => {
  const rows: CellsRows = {
    form: "cells",
    partFigure: "part",
    wholeFigure: "whole",
    part: 23,
    whole: 60,
    partLabel: "23所",
    restLabel: "其余37所",
    description: "",
  };
  const page = drawn(<CellsChart rows={rows} />);
  const [field] = all(page, ".chart-cells");
  // Twenty columns and three rows of 12, less the gap behind the last.
  expect(field?.getAttribute("viewBox")).toBe("0 0 238 34");
  const paths = field === undefined ? [] : all(field, "path");
  expect(paths.map((one) => `${one.getAttribute("class")} ${one.getAttribute("d")}`)).toEqual([
    "cells-part M0 5H238M0 17H34",
    "cells-edge M36 17H238M0 29H238",
    "cells-rest M37.25 17H236.75M1.25 29H236.75",
  ]);
  expect(all(page, "[data-mark]").map((one) => one.getAttribute("data-mark"))).toEqual([
    "part",
    "whole",
  ]);
  expect(textsOf(all(page, ".cells-key > span"))).toEqual(["23所", "其余37所"]);
  expect(all(page, ".cells-key svg").map((one) => one.getAttribute("viewBox"))).toEqual([
    "0 0 10 10",
    "0 0 10 10",
  ]);
  expect(all(page, ".cells-key path").map((one) => one.getAttribute("d"))).toEqual([
    "M0 5H10",
    "M0 5H10",
    "M1.25 5H8.75",
  ]);
});

describe("a share", () => {
  const share = (quantity: Quantity, end: number): Document => {
    const rows: PercentRows = {
      form: "percent",
      figure: "share",
      quantity,
      end,
      valueLabel: "四分之三",
      description: "",
    };
    return drawn(<PercentChart rows={rows} />);
  };

  test("lies on a bar of a hundred, its number above its end and never beyond it", () => {
    const page = share(exact(75), 75);
    expect(stylesOf(all(page, ".percent-value"))).toEqual(["left:75%;transform:translateX(-75%)"]);
    expect(all(page, ".bar-fill").map((one) => said(one, "x", "width"))).toEqual([
      "x=0% width=75%",
    ]);
    expect(textsOf(all(page, ".percent-ends span"))).toEqual(["0", "100%"]);
    expect(page.querySelector(".percent")?.getAttribute("data-mark")).toBe("share");
  });

  test.each<[string, Quantity, string[]]>([
    ["at least 90 may be all", { bound: "at_least", value: 90 }, ["x=90% width=10%"]],
    ["at least 100 is all", { bound: "at_least", value: 100 }, []],
    ["at most 90 is any part", { bound: "at_most", value: 90 }, ["x=0% width=90%"]],
  ])("%s", (_, quantity, hatched) => {
    const edges = all(share(quantity, 90), "rect.bar-edge").map((one) => said(one, "x", "width"));
    expect(edges).toEqual(hatched);
  });
});

describe("places by periods", () => {
  const cell = (figure: string, value: number) => ({
    figure,
    quantity: exact(value),
    valueLabel: String(value),
  });
  const table: TableRows = {
    form: "table",
    rowHeader: "地区",
    periods: ["2022年", "2023年"],
    rows: [
      { name: "枣阳", place: "zaoyang", cells: [cell("a", -20), cell("b", 80)] },
      { name: "合计", place: null, cells: [null, cell("c", 30)] },
    ],
    isRank: false,
    description: "",
  };

  test("are a table of numbers, each with its bar on one axis, a dash where there is none", () => {
    const page = drawn(<TableChart rows={table} />);
    expect(page.querySelector("table")?.className).toBe("table-chart");
    expect(textsOf(all(page, "thead th"))).toEqual(["地区", "2022年", "2023年"]);
    expect(all(page, "tr").map((row) => textsOf([...row.children]))).toEqual([
      ["地区", "2022年", "2023年"],
      ["枣阳", "-20", "80"],
      ["合计", "—", "30"],
    ]);
    expect(all(page, "td").map((one) => said(one, "data-mark", "data-series"))).toEqual([
      "data-mark=a data-series=0",
      "data-mark=b data-series=0",
      "",
      "data-mark=c data-series=1",
    ]);
    // From −20 to 80, so that zero stands at a fifth.
    expect(all(page, ".cell-bar .bar-fill").map((one) => said(one, "x", "width"))).toEqual([
      "x=0% width=20%",
      "x=20% width=80%",
      "x=20% width=30%",
    ]);
    expect(all(page, ".place-name")).toHaveLength(1);
    expect(all(page, "[data-whole], [data-earlier], [title='']")).toHaveLength(0);
  });

  test("ranks have no bars", () => {
    expect(all(drawn(<TableChart rows={{ ...table, isRank: true }} />), ".cell-bar")).toEqual([]);
  });

  test("a pivot says what its numbers are worked out from, and prints its last seven periods", () => {
    const periods = Array.from({ length: 9 }, (_, at) => `${2015 + at}年`);
    const rows: PivotRows = {
      form: "pivot",
      rowHeader: "地区",
      periods,
      rows: [
        {
          name: "合计",
          place: null,
          isWhole: true,
          cells: periods.map((_, at) =>
            at === 1
              ? null
              : { figure: `f${at}`, valueLabel: `${at}`, formula: "1 + 1", move: "↑1" },
          ),
        },
        {
          name: "枣阳",
          place: "zaoyang",
          isWhole: false,
          cells: periods.map((_, at) => ({ figure: `g${at}`, valueLabel: `${at}` })),
        },
      ],
      description: "",
    };
    const page = drawn(<TableChart rows={rows} />);
    expect(page.querySelector(".pivot-scroll > table")?.className).toBe("table-chart pivot");
    const [head, whole, other] = all(page, "tr");
    const earlier = (row: Element | undefined): number =>
      row === undefined ? -1 : all(row, "[data-earlier]").length;
    expect([earlier(head), earlier(whole), earlier(other)]).toEqual([2, 2, 2]);
    expect([whole, other].map((row) => row?.hasAttribute("data-whole"))).toEqual([true, false]);
    const cells = all(page, "tbody td");
    expect(cells[0]?.getAttribute("title")).toBe("1 + 1");
    expect(cells[9]?.hasAttribute("title")).toBe(false);
    expect(textsOf(cells.slice(0, 3))).toEqual(["0↑1", "—", "2↑1"]);
    expect(all(page, ".cell-bar")).toEqual([]);
  });
});

/** Lines of these values, over years from 2019. */
const chart = (...values: (readonly (number | null)[])[]): LinesRows =>
  lines(
    values.map((_, at) => `地${at + 1}`),
    (at) => values[at] ?? [],
  );
const pathsOf = (of: ParentNode): (string | null)[] =>
  all(of, ".trace path").map((one) => one.getAttribute("d"));
/** The words of each tick of the values, and where it stands. */
const ticksOf = (page: Document): string[] => {
  const ticks = all(page, ".lines-values > span > span");
  return textsOf(ticks).map((text, at) => `${text} ${stylesOf(ticks)[at] ?? ""}`);
};

describe("lines", () => {
  test("break where a period is missing, with a dot for each number and grid lines at round ones", () => {
    const page = drawn(<LinesChart rows={chart([0, 5, null, 10], [10, 10, 10, 10])} />);
    expect(ticksOf(page)).toEqual(["0 top:100%", "5 top:50%", "10 top:0%"]);
    expect(all(page, ".grid-line").map((one) => said(one, "y1", "y2", "x2"))).toEqual([
      "y1=100% y2=100% x2=100%",
      "y1=50% y2=50% x2=100%",
      "y1=0% y2=0% x2=100%",
    ]);
    expect(pathsOf(page)).toEqual(["M0 100L33.33 50M100 0", "M0 0L33.33 0L66.67 0L100 0"]);
    expect(all(page, ".line-series").map((one) => one.getAttribute("class"))).toEqual([
      "line-series line-series--1",
      "line-series line-series--2",
    ]);
    const dots = all(page, "circle");
    expect(dots).toHaveLength(7);
    expect(
      said(dots[1] ?? page.body, "data-mark", "data-series", "data-quiet", "cx", "cy", "r"),
    ).toBe("data-mark=0-1 data-series=0 data-quiet=false cx=33.33% cy=50% r=3");
    expect(stylesOf(all(page, ".lines-times span"))).toEqual(["left:0%", "left:100%"]);
    expect(all(page, ".lines-times span").map((one) => one.getAttribute("data-side"))).toEqual([
      "start",
      "end",
    ]);
    expect(all(page, ".lines-plot .chart-leader")).toEqual([]);
    expect(textsOf(all(page, ".lines-ends > span"))).toEqual(["地1 10", "地2 10"]);
    expect(page.querySelector(".line-keys")).toBeNull();
  });

  test("a line that ends early is led to its name, one alone is not named, time has its middle", () => {
    const rows = chart([10, 5, null]);
    const [one] = rows.series;
    if (one === undefined) throw new Error("The chart has a line");
    const alone = {
      ...rows,
      series: [{ ...one, place: "town" }],
      ticks: [...rows.ticks, { at: 0.5, text: "2020年" }],
      steps: [{ id: "step", at: 0.25, text: "2019年7月 开始" }],
    };
    const page = drawn(<LinesChart rows={alone} />);
    expect(all(page, ".lines-plot .chart-leader").map((of) => said(of, "x1", "x2", "y1"))).toEqual([
      "x1=50% x2=100% y1=50%",
    ]);
    expect(textsOf(all(page, ".lines-ends > span"))).toEqual(["5"]);
    expect(all(page, ".lines-times span").map((of) => of.getAttribute("data-side"))).toContain(
      "middle",
    );
    expect(all(page, ".step-line").map((of) => said(of, "data-mark", "x1", "x2", "y2"))).toEqual([
      "data-mark=step x1=25% x2=25% y2=100%",
    ]);
    expect(textsOf(all(page, ".line-keys li"))).toEqual(["2019年7月 开始"]);
    expect(page.querySelector(".line-keys li")?.getAttribute("data-line")).toBe("step");
  });

  test("numbers counted in hundreds stand at the same places, the axis says hundreds", () => {
    const page = drawn(<LinesChart rows={{ ...chart([0, 500, 1000]), divisor: 100 }} />);
    expect(ticksOf(page)).toEqual(["0 top:100%", "5 top:50%", "10 top:0%"]);
    expect(all(page, ".grid-line").map((one) => said(one, "y1"))).toEqual([
      "y1=100%",
      "y1=50%",
      "y1=0%",
    ]);
    expect(pathsOf(page)).toEqual(["M0 100L50 50L100 0"]);
  });

  test("a line alone that is of no place says what it is of", () => {
    const rows = chart([10, 5]);
    const [one] = rows.series;
    if (one === undefined) throw new Error("The chart has a line");
    const ends = (place: string | null) =>
      textsOf(
        all(
          drawn(<LinesChart rows={{ ...rows, series: [{ ...one, place }] }} />),
          ".lines-ends > span",
        ),
      );
    expect(ends(null)).toEqual(["地1 5"]);
    expect(ends("town")).toEqual(["5"]);
  });

  test("keep room at their ends for the longest name and number in one line, or one below the other", () => {
    const roomFor = (names: readonly string[], valueLabel: string, place: string | null = null) => {
      const rows = lines(names, () => [10, 5]);
      const series = rows.series.map((one) => ({
        ...one,
        place,
        // The longest number need not be the last.
        points: one.points.map((point, at) => (at === 0 ? { ...point, valueLabel } : point)),
      }));
      const style = stylesOf(all(drawn(<LinesChart rows={{ ...rows, series }} />), ".lines-ends"));
      return Number(/^width:([\d.]+)em/u.exec(style[0] ?? "")?.[1]);
    };
    // A Chinese sign takes 1.1 em, another one 0.72, in tenths rounded up; numbers are set in 14 px, names in 13.
    expect(roomFor(["地1"], "100")).toBeCloseTo(1.9 + 0.4 + (2.2 * 14) / 13, 10);
    expect(roomFor(["地1", "地方2"], "100", "town")).toBeCloseTo(3 + 0.4 + (2.2 * 14) / 13, 10);
    // One alone is not named beside its number.
    expect(roomFor(["地1"], "100", "town")).toBeCloseTo((2.2 * 14) / 13, 10);
    // 1.1 + 0.4 + 6.5 × 14 / 13 are as much as may be in one line, 8.5.
    expect(roomFor(["地"], "123456789")).toBe(8.5);
    expect(roomFor(["地1"], "123456789")).toBeCloseTo(7, 10);
    expect(roomFor(["襄城区经开区"], "1000000")).toBeCloseTo(6.6, 10);
    expect(roomFor(["襄城区和高新区经开区"], "1")).toBe(8.5);
  });

  test("names stand where their lines end, each with its height, and the plot is as high as all of them", () => {
    const endsOf = (rows: LinesRows) => {
      const page = drawn(<LinesChart rows={rows} />);
      const [holder] = all(page, ".lines-ends");
      return {
        height: /min-height:(\d+px)/u.exec(holder?.getAttribute("style") ?? "")?.[1],
        tops: stylesOf(all(page, ".lines-ends > span")),
        leaders: all(page, ".lines-leaders line").map((one) => said(one, "y1", "y2")),
      };
    };
    // A name is 24 px high, 4 px from the next: the upper one begins at the top of 150.
    expect(endsOf(chart([0, 5], [0, 10]))).toEqual({
      height: "150px",
      tops: ["top:50%", "top:9.33%"],
      leaders: ["y1=50% y2=50%", "y1=0% y2=9.33%"],
    });
    expect(endsOf(chart(...Array.from({ length: 6 }, () => [0, 10]))).height).toBe("168px");
    // Names of 11 em in two lines of 19 px, their numbers below them in one: 57 and 4.
    const names = ["一", "二", "三"].map((sign) => `${sign}号城区和高新经开`);
    expect(
      endsOf(
        lines(
          [...names].map((name) => `${name}区`),
          () => [0, 10],
        ),
      ).height,
    ).toBe("183px");
  });

  test("a number of no figure has no dot, nor has a figure without a number", () => {
    const rows = chart([10, 5, 7]);
    const [one] = rows.series;
    if (one === undefined) throw new Error("The chart has a line");
    const points = one.points.map((point, at) => ({
      ...point,
      figure: at === 1 ? null : point.figure,
      value: at === 2 ? null : point.value,
    }));
    const page = drawn(<LinesChart rows={{ ...rows, series: [{ ...one, points }] }} />);
    expect(all(page, "circle").map((dot) => said(dot, "data-mark", "cx"))).toEqual([
      "data-mark=0-0 cx=0%",
    ]);
  });

  test("a line without a number has no end, and leads to none", () => {
    const rows = chart([10, 5, null]);
    const [one] = rows.series;
    if (one === undefined) throw new Error("The chart has a line");
    const points = one.points.map((point) => ({ ...point, value: null }));
    const page = drawn(
      <LinesChart rows={{ ...rows, series: [one, { ...one, name: "无数", points }] }} />,
    );
    expect(all(page, ".lines-ends > span")).toHaveLength(1);
    expect(all(page, ".lines-plot .chart-leader")).toHaveLength(1);
  });

  test("below zero the line of zero is drawn as one; of ranks the first stands on top", () => {
    const below = drawn(<LinesChart rows={chart([-5, 10])} />);
    // −5 to 10 in steps of 5.
    expect(all(below, ".zero-line").map((one) => said(one, "y1"))).toEqual(["y1=66.67%"]);
    expect(all(drawn(<LinesChart rows={chart([0, 10])} />), ".zero-line")).toEqual([]);
    const ranks = drawn(<LinesChart rows={{ ...chart([1, 4]), isRank: true }} />);
    expect(pathsOf(ranks)).toEqual(["M0 0L100 100"]);
  });

  test("with more than twelve points only those are seen that no line leads to, and the last", () => {
    const quiet = (values: readonly (number | null)[]): string[] =>
      all(drawn(<LinesChart rows={chart(values)} />), "circle").map(
        (one) => one.getAttribute("data-quiet") ?? "",
      );
    const count = (length: number): number[] => Array.from({ length }, (_, at) => at + 1);
    expect(new Set(quiet(count(12)))).toEqual(new Set(["false"]));
    const many = [...count(10), null, 5, null, 6, 7, null];
    expect(quiet(many)).toEqual([...count(10).map(() => "true"), "false", "true", "false"]);
  });

  test("what stands for all is drawn as such, the others counted from one", () => {
    const rows = chart([1, 2], [3, 4]);
    const series = rows.series.map((one, at) =>
      at === 0 ? { ...one, whole: "beside" as const } : one,
    );
    const page = drawn(<LinesChart rows={{ ...rows, series }} />);
    expect(all(page, ".line-series").map((one) => one.getAttribute("class"))).toEqual([
      "line-series line-series--whole",
      "line-series line-series--1",
    ]);
    expect(page.querySelector(".line-keys")).toBeNull();
  });
});

describe("small charts", () => {
  const many = (count: number): LinesRows => ({
    ...chart(...Array.from({ length: count }, () => [0, 10])),
    form: "multiples",
  });
  const styleOf = (rows: LinesRows): string | null =>
    drawn(<MultiplesChart rows={rows} />)
      .querySelector(".multiples")
      ?.getAttribute("style") ?? null;

  test.each([
    [1, 1],
    [6, 6],
    [7, 4],
    [8, 4],
    [9, 5],
    [10, 5],
    [11, 6],
    [12, 6],
    [13, 5],
  ])("%d stand %d in a row, so that the last row is as full as can be", (count, inRow) => {
    // 10 and 15 take two signs of 0.72 em.
    expect(styleOf(many(count))).toBe(`--values:1.5em;--in-row:${inRow}`);
  });

  test("share an axis; the sum has one of its own, the mean is drawn with each of the others", () => {
    const rows = {
      ...chart([1000, 900], [4, 5], [0, 10], [10, null]),
      form: "multiples" as const,
      ticks: [
        { at: 0, text: "2019年" },
        { at: 0.5, text: "半" },
        { at: 1, text: "2020年" },
      ],
    };
    const wholes = ["above", "beside"] as const;
    const series = rows.series.map((one, at) => {
      const whole = wholes[at];
      return whole === undefined ? one : { ...one, whole };
    });
    const page = drawn(<MultiplesChart rows={{ ...rows, series }} />);
    const panels = all(page, ".panel");
    expect(panels.map((panel) => textsOf(all(panel, ".panel-value")))).toEqual([
      ["1000", "900"],
      ["10", "0"],
      ["10", "0"],
      ["10", "0"],
    ]);
    expect(panels.map(pathsOf)).toEqual([
      ["M0 0L100 100"],
      ["M0 60L100 50"],
      ["M0 60L100 50", "M0 100L100 0"],
      ["M0 60L100 50", "M0 0"],
    ]);
    expect(
      panels.map((panel) =>
        all(panel, ".line-series").map((one) => one.getAttribute("class")?.split(" ")[1]),
      ),
    ).toEqual([
      ["line-series--whole"],
      ["line-series--whole"],
      ["line-series--whole", "line-series--1"],
      ["line-series--whole", "line-series--1"],
    ]);
    expect(textsOf(all(page, ".panel > p > .chart-value"))).toEqual(["900", "5", "10", "10"]);
    expect(panels.map((panel) => textsOf(all(panel, ".panel-times span")))[0]).toEqual([
      "2019年",
      "2020年",
    ]);
    expect(textsOf(all(page, ".line-keys li"))).toEqual(["地1为合计，坐标另计", "各图细线为地2"]);
    expect(all(page, ".line-keys li").map((key) => key.getAttribute("data-line"))).toEqual([
      "whole",
      "whole",
    ]);
    // A page without words for it tells what is drawn by its name alone.
    const bare = renderToStaticMarkup(<MultiplesChart rows={{ ...rows, series }} />);
    expect(bare).not.toContain("line-keys");
    // 1000 is four signs of 0.72 em.
    expect(page.querySelector(".multiples")?.getAttribute("style")).toContain("--values:2.9em");
  });

  test("show zero where some are below it, and ranks from the first", () => {
    const below = drawn(<MultiplesChart rows={{ ...chart([-5, 10]), form: "multiples" }} />);
    expect(all(below, ".zero-line").map((one) => said(one, "y1", "y2"))).toEqual([
      "y1=66.67% y2=66.67%",
    ]);
    // Where none is above it, zero is the line on top.
    const under = drawn(<MultiplesChart rows={{ ...chart([-5, -10]), form: "multiples" }} />);
    expect(all(under, ".zero-line")).toEqual([]);
    const above = drawn(<MultiplesChart rows={{ ...chart([5, 10]), form: "multiples" }} />);
    expect(all(above, ".zero-line")).toEqual([]);
    const ranks = drawn(
      <MultiplesChart rows={{ ...chart([1, 4]), form: "multiples", isRank: true }} />,
    );
    expect(textsOf(all(ranks, ".panel-value"))).toEqual(["1", "4"]);
  });
});

describe("the readout", () => {
  const readout: Readout = {
    number: "30多个",
    bound: "至少",
    name: "站点",
    place: "枣阳",
    placeId: "zaoyang",
    period: "2023年",
    paragraph: "第12段",
    saidBy: "据某人",
    cautions: ["口径不同。"],
  };
  const tip = (told: Partial<Readout>, by: Reading["by"]) =>
    drawn(
      <ChartTip
        reading={{ figure: "stations", by, across: 0.25, below: 30 }}
        readout={{ ...readout, ...told }}
        actions={actions}
        onPutAway={() => undefined}
      />,
    );
  const partsOf = (page: Document) => textsOf(all(page, ".chart-tip > *"));

  test("says line by line what is known, and nothing for what is not", () => {
    const told = ["30多个至少", "站点", "2023年 · 枣阳", "第12段 · 据某人", "口径不同。"];
    expect(partsOf(tip({}, "pointer"))).toEqual(told);
    const bare = tip({ bound: null, saidBy: null, cautions: [] }, "pointer");
    expect(partsOf(bare)).toEqual(["30多个", "站点", "2023年 · 枣阳", "第12段"]);
    expect(all(bare, ".tag")).toEqual([]);
    expect(stylesOf(all(bare, ".chart-tip"))).toEqual([
      "left:25%;top:30px;transform:translateX(-25%)",
    ]);
  });

  test.each([
    ["pointer", "true", 0],
    ["keys", "true", 0],
    ["finger", "false", 2],
  ] as const)("of a %s is hidden from who listens: %s", (by, isHidden, buttons) => {
    const page = tip({}, by);
    expect(page.querySelector(".chart-tip")?.getAttribute("aria-hidden")).toBe(isHidden);
    expect(all(page, ".chart-tip button")).toHaveLength(buttons);
  });
});

describe("the timeline", () => {
  test("has its years, and each measure where and as long as it was", () => {
    const item = (rest: Partial<TimelineItem>): TimelineItem => ({
      id: "a",
      label: "试点",
      when: "2022年",
      kind: "date",
      start: 2022,
      end: null,
      areaClass: "area-red",
      href: "#a",
      ...rest,
    });
    const rows: TimelineRows = {
      form: "timeline",
      from: 2020.5,
      to: 2024.5,
      description: "",
      items: [
        item({ id: "span", kind: "span", start: 2021.5, end: 2022.5 }),
        item({ id: "open", kind: "span", start: 2022.5 }),
        item({ id: "year", kind: "year", start: 2023, end: 2024 }),
        item({ id: "date", start: 2023.5 }),
      ],
    };
    const page = drawn(<Timeline rows={rows} />);
    expect(textsOf(all(page, ".timeline-year"))).toEqual(["2021", "2022", "2023", "2024"]);
    expect(stylesOf(all(page, ".timeline-year"))).toEqual([
      "left:12.5%",
      "left:37.5%",
      "left:62.5%",
      "left:87.5%",
    ]);
    const whole = drawn(<Timeline rows={{ ...rows, from: 2021, to: 2023, items: [] }} />);
    expect(textsOf(all(whole, ".timeline-year")), "the last year is closed").toEqual([
      "2021",
      "2022",
      "",
    ]);
    expect(stylesOf(all(whole, ".timeline-year")).at(-1)).toBe("left:100%");
    expect(
      all(page, ".timeline-mark").map((one) => said(one, "style", "width", "data-kind")),
    ).toEqual([
      "style=left:25% width=25% data-kind=span",
      "style=left:50% width=50% data-kind=span",
      "style=left:62.5% width=25% data-kind=year",
      "style=left:75% data-kind=date",
    ]);
    // A bar is as long as its mark, filled or hatched.
    expect(
      all(page, ".bound-bar").map((one) =>
        all(one, ":scope > .bar-fill, :scope > .bar-hatch").map((part) => said(part, "x", "width")),
      ),
    ).toEqual([["x=0% width=100%"], ["x=0% width=100%"], ["x=0% width=0%", "x=0% width=100%"]]);
    expect(all(page, ".bound-bar").map((one) => said(one, "data-bound", "height"))).toEqual([
      "data-bound=exact height=10",
      "data-bound=at_least height=10",
      "data-bound=range height=10",
    ]);
    expect(all(page, "a").map((one) => said(one, "data-mark", "href", "style"))).toEqual([
      "data-mark=span href=#a style=margin-left:25%",
      "data-mark=open href=#a style=margin-left:50%",
      "data-mark=year href=#a style=margin-left:62.5%",
      "data-mark=date href=#a style=margin-left:75%",
    ]);
    expect(textsOf(all(page, "a"))[0]).toBe("试点 2022年");
    // Two lanes of a bar, a line and what parts them (16 each) below the years (24).
    expect(stylesOf(all(page, "li"))).toEqual(["top:24px", "top:72px", "top:24px", "top:72px"]);
    // No label runs over the right edge, so nothing is kept free there.
    expect(stylesOf(all(page, ".timeline"))).toEqual(["min-height:120px;margin-right:0"]);
    expect(all(page, "li").map((one) => said(one, "class", "data-kind"))[3]).toBe(
      "class=area-red data-kind=date",
    );
  });

  test("a lane of dates alone needs no room for a bar", () => {
    const dates = measures.items.filter(({ kind }) => kind === "date").slice(0, 1);
    const page = drawn(<Timeline rows={{ ...measures, items: dates }} />);
    expect(stylesOf(all(page, ".timeline"))).toEqual(["min-height:56px;margin-right:0"]);
  });
});

test("the height of each form is known before it is drawn", () => {
  expect(chartHeight(bars(bar("甲", exact(1), "1"), bar("乙", exact(2), "2")))).toBe(104);
  expect(chartHeight(chart([1, 2]))).toBe(177);
  expect(chartHeight({ ...chart([1, 2]), form: "multiples" })).toBeNull();
  const share = { form: "percent", figure: "", quantity: exact(1), end: 1 } as const;
  expect(chartHeight({ ...share, valueLabel: "", description: "" })).toBe(66);
  const cells = { form: "cells", partFigure: "", wholeFigure: "", part: 1, whole: 60 } as const;
  const height = chartHeight({ ...cells, partLabel: "", restLabel: "", description: "" });
  // 34 of 238 in a width of 356, and 27 below.
  expect(height).toBeCloseTo((34 / 238) * 356 + 27, 6);
  const table = { form: "table", rowHeader: "", periods: [], isRank: false } as const;
  const row = { name: "", place: null, cells: [] };
  expect(chartHeight({ ...table, rows: [row, row], description: "" })).toBe(142);
});
