/// <reference types="@vitest/browser-playwright" />
import { cdp } from "vitest/browser";
import { cleanup, render, waitFor } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import "../../src/charts/charts.css";
import type { BulletRows, CellsRows, ChartRows } from "../../src/analysis/ChartRows";
import { ChartPicture } from "../../src/charts/ChartPicture";
import { ChartSnapshots } from "../../src/charts/ChartSnapshots";
import { cleanMarkup } from "../../src/charts/cleanMarkup";
import { layoutLines } from "../../src/charts/linesLayout";
import { readSnapshots } from "../../src/charts/readSnapshots";
import { snapshotKey } from "../../src/charts/snapshotKey";
import { estimateTextWidth } from "../../src/charts/textWidth";
import { Timeline } from "../../src/charts/Timeline";
import {
  allBounds,
  beforeAndAfter,
  belowZero,
  chainsInEnglish,
  eightLines,
  lines,
  longLabels,
  measures,
  smallCharts,
} from "./chartSamples";

const cells: CellsRows = {
  form: "cells",
  part: 508,
  whole: 683,
  partLabel: "508所",
  restLabel: "175所",
  description: "508 of 683 schools",
};

const bullet: BulletRows = {
  form: "bullet",
  figure: "f",
  value: 99.88,
  valueLabel: "99.88%",
  bound: "exact",
  description: "99.88%",
};

const drawn: readonly (readonly [string, ChartRows])[] = [
  ["a bar pair", beforeAndAfter],
  ["English labels", chainsInEnglish],
  ["labels above", longLabels],
  ["all bounds", allBounds],
  ["numbers below zero", belowZero],
  ["eight lines", eightLines],
  ["a line with a gap", lines(["襄阳"], () => [1, null, 3, 4])],
  ["small charts", smallCharts],
  ["a bullet", bullet],
];

const noSnapshots: ReadonlyMap<string, string> = new Map();

async function draw(rows: ChartRows, width = 304): Promise<HTMLElement> {
  const { container } = render(
    <div style={{ width, font: '16px "Noto Sans CJK SC", sans-serif' }}>
      <ChartSnapshots snapshots={noSnapshots} failureMessage="">
        <ChartPicture chartKey="sample" rows={rows} />
      </ChartSnapshots>
    </div>,
  );
  if (rows.form !== "cells") {
    await waitFor(() => {
      expect(container.querySelector("svg text")).not.toBeNull();
    });
  }
  return container;
}

function drawingOf(container: HTMLElement): SVGSVGElement {
  const drawing = [...container.querySelectorAll("svg")].find((svg) => svg.querySelector("text"));
  if (drawing === undefined) throw new Error("nothing was drawn");
  return drawing;
}

const textsOf = (container: HTMLElement) => [
  ...container.querySelectorAll<SVGTextElement>("svg text"),
];

beforeAll(async () => {
  // Fetched once, so that no test waits for recharts longer than for its own drawing.
  await import("../../src/charts/drawPicture");
});

beforeEach(() => {
  document.body.style.textAutospace = "normal";
});

afterEach(cleanup);

describe.each(drawn)("%s", (_, rows) => {
  test.each([288, 420])("cuts no text off in a box of %i", async (width) => {
    const container = await draw(rows, width);
    const box = drawingOf(container).getBoundingClientRect();
    for (const text of textsOf(container)) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      expect(left, text.textContent).toBeGreaterThanOrEqual(box.left - 1);
      expect(right, text.textContent).toBeLessThanOrEqual(box.right + 1);
      expect(top, text.textContent).toBeGreaterThanOrEqual(box.top - 4);
      expect(bottom, text.textContent).toBeLessThanOrEqual(box.bottom + 4);
    }
  });

  test("writes no text over another", async () => {
    // Boxes of text hold room above and below the letters; the middles tell whether lines meet.
    const boxes = textsOf(await draw(rows)).map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const beside = a.box.right <= b.box.left || b.box.right <= a.box.left;
        const middles = Math.abs(a.box.top + a.box.bottom - b.box.top - b.box.bottom) / 2;
        expect(beside || middles >= 13, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  });

  test("no text is smaller than 12 pixels in the narrowest box", async () => {
    const container = await draw(rows, 288);
    const scale = drawingOf(container).getBoundingClientRect().width / 304;
    for (const text of textsOf(container)) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize) * scale).toBeGreaterThanOrEqual(12);
    }
  });
});

describe("texts", () => {
  test("are never wider than was estimated", async () => {
    const texts = [
      "2000多",
      "10.8",
      "−87.98%",
      "341",
      "99.88%",
      "more than 130",
      "一到两",
      "New energy and new materials chain",
      "截至2024年6月",
      "WWW MMM",
      "Zaoyang & Xiangzhou",
    ];
    const { container } = render(
      <svg style={{ font: '700 14px "Noto Sans CJK SC"' }}>
        {texts.map((text) => (
          <text key={text}>{text}</text>
        ))}
      </svg>,
    );
    for (const text of container.querySelectorAll("text")) {
      const estimated = estimateTextWidth(text.textContent ?? "", 14, "bold");
      expect(text.getComputedTextLength(), text.textContent ?? "").toBeLessThanOrEqual(
        estimated + 0.5,
      );
    }
  });
});

describe("bounds", () => {
  test("each is drawn with other strokes and not with another colour", async () => {
    const container = await draw(allBounds);
    const bars = [...container.querySelectorAll(".chart-bar")];
    const looks = bars.map((bar) =>
      [...bar.querySelectorAll("path")].map((path) => path.getAttribute("class")).join(" "),
    );
    const edges = bars.map((bar) =>
      (bar.querySelector(".bar-edge")?.getAttribute("d") ?? "").replace(/[\d. ]/gu, ""),
    );
    const blocks = bars.map(
      (bar) => bar.querySelector(".bar-fill")?.getAttribute("d")?.match(/M/gu)?.length ?? 0,
    );
    const seen = looks.map((look, index) => `${look} ${edges[index]} ${blocks[index]}`);
    expect(new Set(seen).size).toBe(5);
    expect(new Set(bars.map((bar) => getComputedStyle(bar).color)).size).toBe(1);
  });

  test("a bar is as long as its number", async () => {
    const container = await draw(chainsInEnglish);
    const widths = [...container.querySelectorAll(".bar-fill")].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(140 / 360, 2);
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(130 / 360, 2);
  });
});

describe("lines", () => {
  test("break where a period is missing", async () => {
    const container = await draw(lines(["襄阳"], () => [1, 2, null, 4, 5]));
    const path = container.querySelector(".line-series path")?.getAttribute("d") ?? "";
    expect(path.match(/M/gu)).toHaveLength(2);
  });

  test("stand where the layout has its periods and its values", async () => {
    const rows = lines(["襄阳"], () => [1, 2, 4]);
    const container = await draw(rows);
    const { periodX, endLabels } = layoutLines(rows);
    const dots = [...container.querySelectorAll(".line-dot")];
    expect(dots.map((dot) => Number(dot.getAttribute("cx")))).toEqual(
      periodX.map((x) => Math.round(x * 100) / 100),
    );
    expect(Number(dots[2]?.getAttribute("cy"))).toBeCloseTo(endLabels[0]?.pointY ?? 0, 1);
  });

  test("tell all values of the period under the pointer", async () => {
    const container = await draw(eightLines);
    const field = container.querySelector(".chart-pointer svg");
    if (field === null) throw new Error("no field for the pointer");
    const { left, top } = field.getBoundingClientRect();
    const at = { clientX: left + 20, clientY: top + 20 };
    // What really lies under the pointer, and not what ought to.
    const hit = document.elementFromPoint(at.clientX, at.clientY);
    hit?.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, ...at }));
    await waitFor(() => {
      expect(container.querySelector(".chart-tip")?.textContent).toContain("2019年");
    });
    expect(container.querySelectorAll(".chart-tip li")).toHaveLength(8);
  });

  test("keep what they tell under the pointer, give it up for Escape, and tell it again", async () => {
    const container = await draw(eightLines);
    const field = container.querySelector(".chart-pointer svg");
    if (field === null) throw new Error("no field for the pointer");
    const box = field.getBoundingClientRect();
    const tip = (): Element | null => container.querySelector(".chart-tip");
    const point = (x: number): void => {
      field.dispatchEvent(
        new PointerEvent("pointermove", {
          bubbles: true,
          clientX: box.left + x,
          clientY: box.top + 20,
        }),
      );
    };
    const across: string[] = [];
    for (const x of [4, box.width / 2, box.width - 4]) {
      point(x);
      await waitFor(() => expect(tip()).not.toBeNull());
      const { left, right, top } = tip()?.getBoundingClientRect() ?? box;
      const holds = left <= box.left + x && right >= box.left + x;
      const inside = left >= box.left - 1 && right <= box.right + 1;
      across.push(
        `${holds ? "holds" : "misses"} ${inside ? "inside" : "outside"} ${top <= box.bottom}`,
      );
    }
    // The pointer moves straight down onto it: nothing is between, and its own text is what it meets.
    expect(across).toEqual(Array.from({ length: 3 }, () => "holds inside true"));
    const over = tip()?.getBoundingClientRect() ?? box;
    const met = document.elementFromPoint(over.left + over.width / 2, over.top + 4);
    expect(met?.closest(".chart-tip")).toBe(tip());

    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await waitFor(() => expect(tip()).toBeNull());
    point(box.width / 2);
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    expect(tip(), "it stays away while the pointer is there").toBeNull();
    const outside = { bubbles: true, relatedTarget: document.body };
    field.dispatchEvent(new PointerEvent("pointerout", outside));
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    point(box.width / 2);
    await waitFor(() => expect(tip()).not.toBeNull());
  });
});

describe("a captured picture", () => {
  async function capture(rows: ChartRows): Promise<ReadonlyMap<string, string>> {
    const markup = cleanMarkup(drawingOf(await draw(rows)));
    cleanup();
    return new Map([[snapshotKey("sample", rows), markup]]);
  }

  test("stays as it is when React takes the page over", async () => {
    const snapshots = await capture(beforeAndAfter);
    const page = (pictures: ReadonlyMap<string, string>) => (
      <ChartSnapshots snapshots={pictures} failureMessage="">
        <ChartPicture chartKey="sample" rows={beforeAndAfter} />
      </ChartSnapshots>
    );
    const holder = document.createElement("div");
    holder.innerHTML = renderToString(page(snapshots));
    document.body.append(holder);
    const before = holder.querySelector("svg");
    const root = hydrateRoot(holder, page(readSnapshots(document)));
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(before).not.toBeNull();
    expect(holder.querySelector("svg")).toBe(before);
    expect(holder.querySelector(".recharts-wrapper")).toBeNull();
    root.unmount();
    holder.remove();
  });

  test("looks like the drawing that it was taken from", async () => {
    const live = await draw(allBounds);
    const boxesOf = (container: HTMLElement) => {
      const origin = drawingOf(container).getBoundingClientRect();
      return [
        ...container.querySelectorAll("svg text, svg .bar-fill, svg .bar-hatch, svg .bar-edge"),
      ]
        .map((element) => {
          const box = element.getBoundingClientRect();
          return [element.tagName, box.left - origin.left, box.top - origin.top, box.width].map(
            (part) => (typeof part === "number" ? Math.round(part) : part),
          );
        })
        .map(String)
        .sort();
    };
    const expected = boxesOf(live);
    const snapshots = await capture(allBounds);
    const { container } = render(
      <div style={{ width: 304, font: '16px "Noto Sans CJK SC", sans-serif' }}>
        <ChartSnapshots snapshots={snapshots} failureMessage="">
          <ChartPicture chartKey="sample" rows={allBounds} />
        </ChartSnapshots>
      </div>,
    );
    expect(boxesOf(container)).toEqual(expected);
  });

  test("is not shown for other rows, and the change moves nothing", async () => {
    const snapshots = await capture(beforeAndAfter);
    const other = {
      ...beforeAndAfter,
      rows: beforeAndAfter.rows.map((row) => ({ ...row, valueLabel: "7" })),
    };
    const page = (rows: ChartRows) => (
      <div style={{ width: 304 }}>
        <ChartSnapshots snapshots={snapshots} failureMessage="">
          <ChartPicture chartKey="sample" rows={rows} />
        </ChartSnapshots>
      </div>
    );
    const { container, rerender } = render(page(beforeAndAfter));
    const height = container.getBoundingClientRect().height;
    rerender(page(other));
    expect(container.getBoundingClientRect().height).toBe(height);
    await waitFor(() => {
      expect(container.querySelector(".chart-value")?.textContent).toBe("7");
    });
    expect(container.getBoundingClientRect().height).toBe(height);
    expect(container.querySelector("[aria-busy]")).toBeNull();
  });
});

describe("cells", () => {
  test("are near square and fill the width", async () => {
    const container = await draw(cells, 720);
    const box = container.querySelector(".chart-cells")?.getBoundingClientRect();
    expect(box?.width).toBeCloseTo(720, 0);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(598 / 166, 1);
  });
});

describe("timeline", () => {
  test("writes no label over another", () => {
    const { container } = render(
      <div style={{ width: 1080, font: '16px "Noto Sans CJK SC", sans-serif' }}>
        <Timeline rows={measures} />
      </div>,
    );
    const boxes = [...container.querySelectorAll(".timeline-item text")].map((text) =>
      text.getBoundingClientRect(),
    );
    expect(boxes).toHaveLength(measures.items.length);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        expect(
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
        ).toBe(true);
      }
    }
  });

  test("every measure is one link to the keyboard, at least 32 pixels high", () => {
    const { container } = render(
      <div style={{ width: 1080 }}>
        <Timeline rows={measures} />
      </div>,
    );
    const links = [...container.querySelectorAll("a")].filter((link) => link.checkVisibility());
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#a", "#b", "#c", "#e", "#d"]);
    for (const link of links)
      expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(32);
  });
});

describe("forced colours", () => {
  afterEach(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { features: [] });
  });

  test("bars, texts and cells take the system's colours", async () => {
    await cdp().send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    const probe = document.createElement("i");
    probe.style.color = "CanvasText";
    document.body.append(probe);
    const ink = getComputedStyle(probe).color;
    probe.remove();
    const container = await draw(beforeAndAfter);
    for (const bar of container.querySelectorAll(".bar-fill"))
      expect(getComputedStyle(bar).fill).toBe(ink);
    for (const text of textsOf(container)) expect(getComputedStyle(text).fill).toBe(ink);
    cleanup();
    const field = await draw(cells);
    for (const path of field.querySelectorAll(".cells-part, .cells-edge")) {
      expect(getComputedStyle(path).stroke).toBe(ink);
    }
  });
});
