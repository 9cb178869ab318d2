import { afterEach, describe, expect, test } from "vitest";
import { chartSvg, type PictureRequest } from "../../src/export/picture/chartSvg";
import { standaloneChart } from "../../src/export/picture/standaloneChart";
import { svgToPng } from "../../src/export/picture/svgToPng";

afterEach(() => {
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
    const asked: (readonly [number, number])[] = [];
    const draw = (height: number) => (width: number, least: number) => {
      asked.push([width, least]);
      const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
      return { group, width, height: Math.max(height, least) };
    };
    const low = chartSvg(request({ format: "slide", draw: draw(100) })).svg;
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBeCloseTo(1168 / 1.75);
    expect(low).toMatch(/transform="translate\(56 [\d.]+\) scale\(1.75\)"/u);
    asked.length = 0;
    const high = chartSvg(request({ format: "slide", draw: draw(400) }));
    expect(high.height).toBe(720);
    expect(asked.length).toBeGreaterThan(1);
    const scale = Number(/scale\(([\d.]+)\)/u.exec(high.svg)?.[1]);
    expect((asked.at(-1)?.[0] ?? 0) * scale).toBeCloseTo(1168, -1);
  });
});
