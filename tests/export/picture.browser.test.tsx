import { afterEach, describe, expect, test, vi } from "vitest";
import { chartSvg, type PictureRequest } from "../../src/export/picture/chartSvg";
import { standaloneChart } from "../../src/export/picture/standaloneChart";
import { svgToPng } from "../../src/export/picture/svgToPng";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.head.querySelector("style[data-test]")?.remove();
});

/** A drawing whose looks come from style sheets and from the theme of the page. */
function drawing(): Element {
  const style = document.createElement("style");
  style.dataset["test"] = "";
  style.textContent = `
    :root { --ink: rgb(1, 2, 3) } :root[data-theme="dark"] { --ink: rgb(250, 251, 252) }
    .box { fill: var(--ink); fill-opacity: 0.5 } .see-through { fill: rgba(10, 20, 30, 0.5); fill-opacity: 0.5 }
    .label { fill: var(--ink); font-size: 13px; font-weight: 700; text-anchor: middle } .plain { font-weight: 400 }
    .words { color: var(--ink); font-size: 13px; line-height: 20px; border-top: 1px solid rgb(9, 9, 9) } .red { stroke: rgb(200, 0, 0); stroke-width: 3px } .none { stroke: none } .gone { display: none }`;
  document.head.append(style);
  document.body.innerHTML = `
    <div class="chart" style="position:relative;width:300px;font-family:sans-serif">
    <p class="words" style="width:2.2em;margin:0">两行字 <b style="visibility:hidden">藏</b></p>
    <svg viewBox="10 20 100 50" style="display:block;width:300px">
      <g class="red" data-x="1"><path class="none" d="M10 20h5" stroke="blue"/><path d="M10 25h5"/></g>
      <rect class="box" x="10" y="20" width="100" height="50" onclick="x()"/>
      <rect class="see-through" x="10" y="20" width="1" height="1"/>
      <text class="label" x="60" y="45">粗<tspan class="plain">5843</tspan></text>
      <rect class="gone" width="9" height="9"/>
      <svg id="bar" y="30" height="1" style="overflow:visible"><rect y="-8" width="8" height="8"/></svg>
      <defs><clipPath id="c"><rect width="5" height="5"/></clipPath></defs>
    </svg></div>`;
  const chart = document.querySelector(".chart");
  if (!chart) throw new Error("no drawing");
  return chart;
}

function request(changes: Partial<PictureRequest> = {}): PictureRequest {
  const theme = changes.theme ?? "light";
  return {
    draw: () => standaloneChart(drawing(), theme),
    isWide: false,
    title: "结论 <一>",
    subtitle: "量的是什么",
    notes: ["口径不同\u0007", "推算: 3 = 1 + 2"],
    sourceLine: "来源: 小报, 2020-02-01",
    theme: "light",
    format: "plain",
    language: "zh",
    ...changes,
  };
}

function read(svg: string): XMLDocument {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed;
}

async function size(blob: Blob): Promise<readonly [number, number]> {
  const bitmap = await createImageBitmap(blob);
  return [bitmap.width, bitmap.height];
}

/** A chart that is drawn as wide as it is asked for, and so high; notes each size that was asked for. */
function plainChart(height: number) {
  const asked: (readonly [width: number, least: number])[] = [];
  const draw = (width: number, least: number) => {
    asked.push([width, least]);
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    return { group, width, height: Math.max(height, least) };
  };
  return { asked, draw };
}

describe("the file needs nothing of the page", () => {
  test("words, chart and source are all in it, on a background", () => {
    const picture = read(chartSvg(request()).svg);
    const texts = [...picture.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual([
      "结论 <一>",
      "量的是什么",
      "两行",
      "字",
      "粗5843",
      "口径不同",
      "推算: 3 = 1 + 2",
      "来源: 小报, 2020-02-01",
    ]);
    expect(picture.documentElement.querySelector("rect")?.getAttribute("fill")).toBe("#ffffff");
    expect(picture.querySelector("title")?.textContent).toBe("结论 <一>");
  });

  test("every shape carries its own look, and nothing that only the page knows", () => {
    const picture = read(chartSvg(request()).svg);
    const box = picture.querySelector('rect[width="100"][height="50"]');
    expect(box?.getAttribute("fill")).toBe("rgb(1, 2, 3)");
    expect(box?.getAttribute("fill-opacity")).toBe("0.5");
    const seeThrough = picture.querySelector('rect[width="1"]');
    expect(seeThrough?.getAttribute("fill")).toBe("rgb(10, 20, 30)");
    expect(seeThrough?.getAttribute("fill-opacity")).toBe("0.25");
    const [plain, red] = picture.querySelectorAll('path[d^="M10 2"]');
    expect(plain?.getAttribute("stroke")).toBeNull();
    expect(red?.getAttribute("stroke")).toBe("rgb(200, 0, 0)");
    expect(red?.parentElement?.getAttribute("stroke")).toBeNull();
    expect(picture.querySelector("tspan")?.getAttribute("font-weight")).toBe("400");
    expect(picture.querySelector("clipPath rect")).not.toBeNull();
    expect(picture.querySelector('rect[width="9"]')).toBeNull();
    // A bar hangs out of a box of one pixel; a file would cut it off.
    expect(picture.querySelector('svg svg svg[height="1"]')?.getAttribute("overflow")).toBe(
      "visible",
    );
    expect(chartSvg(request()).svg).not.toMatch(/class=|style=|onclick|data-/u);
  });

  test("words stand line by line, each where it begins, without what is blank alone", () => {
    document.body.innerHTML = `<div class="chart" style="position:absolute;left:0;top:0;width:26px;font:13px/20px 'Noto Sans CJK SC'"><i>甲 </i> <b>乙丙丁</b></div>`;
    const chart = document.querySelector(".chart");
    if (!chart) throw new Error("no chart");
    const { group } = standaloneChart(chart, "light");
    expect([...group.querySelectorAll("text")].map((text) => text.textContent)).toEqual([
      "甲",
      "乙丙",
      "丁",
    ]);
    const tops = [...group.querySelectorAll("text")].map((text) => Number(text.getAttribute("y")));
    expect(tops.map((top) => top - (tops[0] ?? 0))).toEqual([0, 20, 40]);
  });

  test("a dark page gives a light picture, and the page stays dark", () => {
    document.documentElement.dataset["theme"] = "dark";
    const light = chartSvg(request({ theme: "light" })).svg;
    expect(light).toContain("rgb(1, 2, 3)");
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(chartSvg(request({ theme: "dark" })).svg).toContain("rgb(250, 251, 252)");
    delete document.documentElement.dataset["theme"];
  });
});

describe("formats", () => {
  test("a slide is 1280 by 720, a phone picture 540 wide, nothing runs out of them", async () => {
    for (const format of ["plain", "slide", "phone"] as const) {
      const picture = chartSvg(request({ format, notes: ["很长的说明".repeat(30)] }));
      if (format === "slide") expect([picture.width, picture.height]).toEqual([1280, 720]);
      if (format === "phone") expect(picture.width).toBe(540);
      document.body.innerHTML = picture.svg;
      const frame = document.querySelector("svg")?.getBoundingClientRect();
      for (const text of document.querySelectorAll("text")) {
        const box = text.getBoundingClientRect();
        expect(box.right).toBeLessThanOrEqual((frame?.right ?? 0) - 20);
        expect(box.bottom).toBeLessThanOrEqual((frame?.bottom ?? 0) - 10);
      }
      expect(await size(await svgToPng(picture))).toEqual([picture.width * 2, picture.height * 2]);
    }
  });

  test("a chart fills the width of the words, and is drawn smaller where it is too high", () => {
    const { asked, draw } = plainChart(100);
    const low = chartSvg(request({ format: "slide", draw })).svg;
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBeCloseTo(1168 / 1.75);
    expect(low).toMatch(/transform="translate\(56 [\d.]+\) scale\(1.75\)"/u);
    const tall = plainChart(400);
    const high = chartSvg(request({ format: "slide", draw: tall.draw }));
    expect(high.height).toBe(720);
    expect(tall.asked.length).toBeGreaterThan(1);
    const scale = Number(/scale\(([\d.]+)\)/u.exec(high.svg)?.[1]);
    expect((tall.asked.at(-1)?.[0] ?? 0) * scale).toBeCloseTo(1168, -1);
  });
});

describe("words and chart each in their place", () => {
  const words = { title: "标题", subtitle: "量", notes: ["甲"], sourceLine: "来源" };

  test("in a picture for documents", () => {
    const { asked, draw } = plainChart(100);
    const { svg, width, height } = chartSvg(request({ ...words, draw }));
    // Lines are 1.45 of their size: (20 + 14) × 1.45 above, (12 + 12) × 1.45 below, with 24 around and 12 between.
    expect([width, height, asked]).toEqual([
      432,
      Math.ceil(48 + 49.3 + 34.8 + 24 + 100),
      [[384, 0]],
    ]);
    const root = read(svg).documentElement;
    const attributes = (element: Element | null, ...names: string[]) =>
      names.map((name) => element?.getAttribute(name));
    expect(attributes(root, "width", "height", "viewBox", "xml:lang")).toEqual([
      "432",
      "257",
      "0 0 432 257",
      "zh-CN",
    ]);
    expect(root.getAttribute("font-family")).toMatch(/^"HarmonyOS Sans SC"/u);
    expect(attributes(root.querySelector("rect"), "width", "height")).toEqual(["432", "257"]);
    expect(
      [...root.querySelectorAll("text")].map((text) => [
        text.textContent,
        ...attributes(text, "x", "y", "font-size", "font-weight", "fill"),
      ]),
    ).toEqual([
      ["标题", "24", "45", "20", "bold", "#1a2230"],
      ["量", "24", "67.7", "14", "normal", "#48535f"],
      ["甲", "24", "210.8", "12", "normal", "#48535f"],
      ["来源", "24", "228.2", "12", "normal", "#48535f"],
    ]);
    expect(
      [...root.querySelectorAll("g")].map((group) => group.getAttribute("transform")),
    ).toContain("translate(24 85.3) scale(1)");
    expect(attributes(root.querySelector("path"), "d", "stroke", "fill")).toEqual([
      "M24 192.2H408",
      "#d8dde3",
      "none",
    ]);
  });

  test("wide for a chart of many parts; in English with its fonts", () => {
    const { asked, draw } = plainChart(100);
    const { svg, width } = chartSvg(request({ ...words, draw, isWide: true, language: "en" }));
    expect([width, asked]).toEqual([808, [[760, 0]]]);
    const root = read(svg).documentElement;
    expect(root.getAttribute("xml:lang")).toBe("en");
    expect(root.getAttribute("font-family")).toMatch(/^"Segoe UI"/u);
  });

  test("a chart on a slide is given what the words leave, and drawn smaller as long as it is too high", () => {
    // 720 less 112 around, 40 between, 58 × 1.45 above, 16 × 1.45 below.
    const room = 720 - 112 - 40 - 84.1 - 23.2;
    const slide = (height: number, notes: readonly string[] = []) => {
      const { asked, draw } = plainChart(height);
      const picture = chartSvg(request({ ...words, notes, draw, format: "slide" }));
      return { scales: asked.map(([width]) => 1168 / width), least: asked[0]?.[1], picture };
    };
    const close = (scales: readonly number[], expected: readonly number[]): void => {
      expect(scales).toHaveLength(expected.length);
      for (const [at, scale] of scales.entries()) expect(scale).toBeCloseTo(expected[at] ?? 0);
    };
    const [first, second, third, fourth, fifth] = [1.75, 1.4875, 1.264375, 1.0747, 0.9135];
    const low = slide(100);
    close(low.scales, [first]);
    expect(low.least).toBeCloseTo(room / 1.75);
    // One pixel more than there is room for is none.
    close(slide((room + 0.9) / 1.75).scales, [first]);
    close(slide((room + 1.1) / 1.75).scales, [first, second]);
    close(slide(400).scales, [first, second, third, fourth]);
    // It is never drawn smaller than on the page twice over: then the picture is as high as it needs.
    const high = slide(2000);
    close(high.scales, [first, second, third, fourth, fifth]);
    expect(high.picture.height).toBe(Math.ceil(720 - room + 2000 * 1.75 * 0.85 ** 4));
    // Many notes leave a chart 240 pixels all the same.
    const told = slide(
      100,
      Array.from({ length: 30 }, () => "说明"),
    );
    expect(told.least).toBeCloseTo(240 / 1.75);
    expect(told.picture.height).toBeGreaterThan(720);
  });
});

describe("a chart of the page, with all that style sheets give it", () => {
  /** What the file has of some markup, which stands in a box of 200 by 100 pixels at 50, 40. */
  function standing(markup: string): Element {
    document.body.innerHTML = `<div class="chart" style="position:absolute;left:50px;top:40px;width:200px;height:100px">${markup}</div>`;
    const chart = document.querySelector(".chart");
    if (chart === null) throw new Error("no chart");
    const { group, width, height } = standaloneChart(chart, "light");
    expect([width, height]).toEqual([200, 100]);
    return group;
  }
  const attributesOf = (element: Element | null | undefined): Record<string, string> =>
    Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

  test("lines beside and above its words, and the words, stand where they stood", () => {
    const group = standing(
      `<p style="box-sizing:border-box;position:absolute;left:10px;top:20px;width:60px;height:30px;margin:0;border-left:2px solid rgb(1, 1, 1);border-top:4px solid rgb(2, 2, 2);font:700 10px/10px sans-serif;color:rgb(4, 5, 6)">甲 <i style="visibility:hidden">乙</i><u style="display:none">丙</u></p>
       <p style="position:absolute;left:0;top:60px;margin:0;border-left:1px dashed;border-top:1px dotted;font:400 10px/10px sans-serif">丁</p>`,
    );
    const [above, left] = group.querySelectorAll("line");
    expect(group.querySelectorAll("line")).toHaveLength(2);
    expect(attributesOf(above)).toEqual({
      x1: "10",
      x2: "70",
      y1: "20",
      y2: "20",
      stroke: "rgb(2, 2, 2)",
    });
    expect(attributesOf(left)).toEqual({
      x1: "10",
      x2: "10",
      y1: "20",
      y2: "50",
      stroke: "rgb(1, 1, 1)",
    });
    const texts = [...group.querySelectorAll("text")];
    expect(texts.map(({ textContent }) => textContent)).toEqual(["甲", "丁"]);
    const { x, y, ...look } = attributesOf(texts[0]);
    // 2 pixels of line beside it, 4 above it; the baseline is 0.36 of its size below the middle of its line.
    expect(Number(x)).toBeCloseTo(12, 0);
    expect(Math.abs(Number(y) - (20 + 4 + 5 + 3.6))).toBeLessThan(1.5);
    expect(look).toEqual({ fill: "rgb(4, 5, 6)", "font-size": "10px", "font-weight": "700" });
    expect(attributesOf(texts[1])).not.toHaveProperty("font-weight");
  });

  test("a drawing has its place and size, and all but what means something to the page alone", () => {
    const group = standing(
      `<svg style="position:absolute;left:5px;top:50px;opacity:0.5" width="20" height="10" class="c" role="img" tabindex="0" aria-label="l" data-x="1" onclick="x()" id="kept" viewBox="0 0 20 10">
         <foreignObject width="5" height="5"></foreignObject><script></script><style></style>
         <g opacity="0.5" class="c"><path d="M0 0h5" transform="translate(1)"/></g><rect style="display:none"/>text
         <svg style="overflow:hidden" width="4" height="4"></svg>
       </svg><svg style="display:none"></svg>`,
    );
    expect(group.children).toHaveLength(1);
    expect(attributesOf(group.firstElementChild)).toEqual({
      x: "5",
      y: "50",
      width: "20",
      height: "10",
      id: "kept",
      viewBox: "0 0 20 10",
      opacity: "0.5",
      overflow: "visible",
    });
    expect([...group.querySelectorAll("svg *")].map(({ localName }) => localName)).toEqual([
      "g",
      "path",
      "svg",
    ]);
    expect(attributesOf(group.querySelector("g"))).toEqual({ opacity: "0.5" });
    expect(attributesOf(group.querySelector("path"))).toEqual({
      d: "M0 0h5",
      transform: "translate(1)",
      fill: "rgb(0, 0, 0)",
    });
    expect(group.textContent).toContain("text");
    expect(group.querySelector("svg svg")?.getAttribute("overflow")).toBe("hidden");
  });

  const SHAPE = {
    fill: "rgb(1, 2, 3)",
    "fill-opacity": "0.5",
    "fill-rule": "evenodd",
    stroke: "rgb(4, 5, 6)",
    "stroke-width": "3px",
    "stroke-opacity": "0.25",
    "stroke-dasharray": "1px, 2px",
    "stroke-dashoffset": "1px",
    "stroke-linecap": "round",
    "stroke-linejoin": "bevel",
    opacity: "0.75",
    visibility: "hidden",
    "paint-order": "stroke",
    "vector-effect": "non-scaling-stroke",
  };
  const TEXT = {
    "font-size": "13px",
    "font-weight": "700",
    "text-anchor": "middle",
    "dominant-baseline": "central",
    "letter-spacing": "2px",
  };
  const STOP = { "stop-color": "rgb(7, 8, 9)", "stop-opacity": "0.5" };
  const css = (style: Readonly<Record<string, string>>): string =>
    Object.entries(style)
      .map(([name, value]) => `${name}:${value}`)
      .join(";");

  test("a shape, a text and a stop have every property that differs from a file's own", () => {
    const all = css({ ...SHAPE, ...TEXT, ...STOP });
    const group = standing(
      `<svg><rect style="${all}"/><text style="${all}">t</text><linearGradient style="${all}"><stop style="${all}"/></linearGradient>
       <circle/><text style="font-size:13px"><tspan>s</tspan></text><stop/></svg>`,
    );
    const look = (name: string, at = 0) => attributesOf(group.querySelectorAll(name)[at]);
    expect(look("rect")).toEqual(SHAPE);
    expect(look("text")).toEqual({ ...SHAPE, ...TEXT });
    expect(look("stop")).toEqual(STOP);
    expect(look("linearGradient")).toEqual({ opacity: "0.75" });
    const black = { fill: "rgb(0, 0, 0)" };
    expect(look("circle")).toEqual(black);
    expect(look("text", 1)).toEqual({ ...black, "font-size": "13px" });
    // What is within a text takes from it what it does not say itself, so it says all.
    expect(look("tspan")).toMatchObject({ ...black, "font-weight": "400", opacity: "1" });
    expect(look("stop", 1)).toEqual({ "stop-color": "rgb(0, 0, 0)" });
  });

  test("what is seen through is told beside its colour, and twice over where both say it", () => {
    const group = standing(
      `<svg><rect style="fill:rgba(1, 2, 3, 0.5);stroke:rgba(4, 5, 6, 0.25);stroke-opacity:0.5"/>
       <linearGradient><stop style="stop-color:rgba(7, 8, 9, 0.5);stop-opacity:0.5"/></linearGradient></svg>`,
    );
    expect(attributesOf(group.querySelector("rect"))).toEqual({
      fill: "rgb(1, 2, 3)",
      "fill-opacity": "0.5",
      stroke: "rgb(4, 5, 6)",
      "stroke-opacity": "0.125",
    });
    expect(attributesOf(group.querySelector("stop"))).toEqual({
      "stop-color": "rgb(7, 8, 9)",
      "stop-opacity": "0.25",
    });
  });

  test.each(["a", "clipPath", "defs", "g", "linearGradient", "mask", "radialGradient"])(
    "what groups others passes on no look of its own: %s",
    (name) => {
      const group = standing(
        `<svg><${name} style="${css(SHAPE)};visibility:visible"></${name}></svg>`,
      );
      expect(attributesOf(group.querySelector(`svg ${name}`))).toEqual({ opacity: "0.75" });
    },
  );

  test("the page has its theme again, whatever comes", () => {
    const root = document.documentElement;
    standing("<p>甲</p>");
    expect(root.hasAttribute("data-theme")).toBe(false);
    root.dataset["theme"] = "dark";
    vi.spyOn(document, "createRange").mockImplementation(() => {
      expect(root.dataset["theme"]).toBe("light");
      throw new Error("no range");
    });
    expect(() => standing("<p>甲</p>")).toThrow("no range");
    expect(root.dataset["theme"]).toBe("dark");
    delete root.dataset["theme"];
  });
});

describe("a picture of pixels", () => {
  const square = (side: number, svg?: string) => ({
    svg:
      svg ??
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#f00"/></svg>',
    width: side,
    height: side,
  });

  test("has two for each of its own, and holds what is drawn", async () => {
    const blob = await svgToPng(square(9));
    expect(blob.type).toBe("image/png");
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height]).toEqual([18, 18]);
    const canvas = new OffscreenCanvas(18, 18);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    expect([...(context?.getImageData(17, 17, 1, 1).data ?? [])]).toEqual([255, 0, 0, 255]);
  });

  test("has as many as every browser can hold, however large it is", async () => {
    const { width, height } = { width: 16_000, height: 250 };
    const sized: (readonly [number, number])[] = [];
    vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation(function (
      this: HTMLCanvasElement,
      callback,
    ) {
      sized.push([this.width, this.height]);
      callback(new Blob());
    });
    await svgToPng({ ...square(9), width, height });
    await svgToPng({ ...square(9), width: 8000, height: 8000 });
    await svgToPng({ ...square(9), width: 10.4, height: 9.8 });
    expect(sized).toEqual([
      [32_000, 500],
      [4000, 4000],
      [21, 20],
    ]);
  });

  test("is not made where the browser cannot: each says why, and what to do", async () => {
    await expect(svgToPng(square(9, "<svg"))).rejects.toThrow(
      "The browser could not draw the picture; save it as SVG instead",
    );
    vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((callback) => {
      callback(null);
    });
    await expect(svgToPng(square(9))).rejects.toThrow(
      "The browser could not write the picture as PNG; save it as SVG instead",
    );
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    await expect(svgToPng(square(9))).rejects.toThrow(
      "The browser has no canvas to draw the picture on; save it as SVG instead",
    );
  });
});
