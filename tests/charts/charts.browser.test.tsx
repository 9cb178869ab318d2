/// <reference types="@vitest/browser-playwright" />
import { cdp, userEvent } from "vitest/browser";
import { cleanup, render, waitFor } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import "../../src/charts/charts.css";
import "../../src/charts/pivot.css";
import "../../src/charts/readout.css";
import "../../src/charts/timeline.css";
import type { ChartRows, TimelineRows } from "../../src/analysis/ChartRows";
import type { Readout } from "../../src/analysis/readoutOf";
import { Chart } from "../../src/charts/Chart";
import { type ChartActions, ChartActionsContext } from "../../src/charts/ChartActions";
import { lightFromTables } from "../../src/charts/lightFigure";
import { seriesForms } from "../../src/charts/seriesForm";
import { TableChart } from "../../src/charts/TableChart";
import { Timeline } from "../../src/charts/Timeline";
import { chartWords } from "../../src/wording/views/chartWords";
import {
  allBounds,
  bar,
  bars,
  beforeAndAfter,
  belowZero,
  cells,
  changes,
  chainsInEnglish,
  exact,
  fiveLines,
  lines,
  longEnds,
  longLabels,
  measures,
  placesByPeriods,
  rankLines,
  ranksByPeriods,
  share,
  smallCharts,
} from "./chartSamples";

const forms: readonly (readonly [string, ChartRows | TimelineRows])[] = [
  ["a bar pair", beforeAndAfter],
  ["English labels", chainsInEnglish],
  ["labels above", longLabels],
  ["all bounds", allBounds],
  ["numbers below zero", belowZero],
  ["five lines", fiveLines],
  ["five lines with long ends", longEnds],
  ["a line with a gap", lines(["襄阳"], () => [1, null, 3, 4])],
  ["small charts", smallCharts],
  ["a share", share],
  ["cells", cells],
  ["places by periods", placesByPeriods],
  ["changes", changes],
  ["ranks over time", rankLines],
  ["ranks by periods", ranksByPeriods],
  ["a timeline", measures],
];

const readoutOf = (figure: string): Readout => ({
  number: `number of ${figure}`,
  bound: "至少",
  name: `name of ${figure}`,
  place: "枣阳市",
  placeId: "zaoyang",
  period: "2023年",
  paragraph: "第12段",
  saidBy: "据某人",
  cautions: ["口径不同。"],
});

const actions = {
  words: chartWords.zh,
  readoutOf,
  say: ({ number }: Readout) => `said ${number}`,
  open: vi.fn<ChartActions["open"]>(),
  narrowTo: vi.fn<ChartActions["narrowTo"]>(),
} satisfies ChartActions;

function inPage(rows: ChartRows | TimelineRows, width: number) {
  return (
    <div style={{ width, paddingBottom: 300, font: '16px/1.6 "Noto Sans CJK SC", sans-serif' }}>
      <ChartActionsContext value={actions}>
        {rows.form === "timeline" ? (
          <Chart rows={rows}>
            <Timeline rows={rows} />
          </Chart>
        ) : (
          <Chart rows={rows} />
        )}
      </ChartActionsContext>
    </div>
  );
}

/** In the width of a narrow card; an axis of years has that of the page. */
function draw(
  rows: ChartRows | TimelineRows,
  width = rows.form === "timeline" ? 1000 : 304,
): HTMLElement {
  return render(inPage(rows, width)).container;
}

function found(container: Element, selector: string): HTMLElement {
  const element = container.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`There is no ${selector}`);
  return element;
}

const marksOf = (container: Element) => [...container.querySelectorAll("[data-mark]")];
const tipOf = (container: Element) => container.querySelector(".chart-tip");
const saidBy = (container: Element) => found(container, '[role="status"]').textContent;

const nextFrame = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn));

/** A place within a mark's box; of a field of cells one that its own strokes cover. */
function middleOf(mark: Element) {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

function point(mark: Element, type: string, pointerType = "mouse"): void {
  const at = middleOf(mark);
  const target = document.elementFromPoint(at.clientX, at.clientY) ?? mark;
  const Sent = type === "click" ? MouseEvent : PointerEvent;
  target.dispatchEvent(new Sent(type, { bubbles: true, pointerType, ...at }));
}

/** The pointer leaves the chart. */
function leave(container: Element): void {
  const outside = { bubbles: true, pointerType: "mouse", relatedTarget: document.body };
  found(container, ".chart").dispatchEvent(new PointerEvent("pointerout", outside));
}

/** A chart beside a table that has the row of its first mark. */
function besideTable(): HTMLElement {
  return render(
    <>
      {inPage(chainsInEnglish, 304)}
      <table>
        <tbody>
          <tr data-row="Automobile chain">
            <td>360</td>
          </tr>
        </tbody>
      </table>
    </>,
  ).container;
}

/** Reaches the chart, which recharts then draws, and leaves it again. */
function reach(container: Element): void {
  const chart = found(container, ".chart");
  chart.focus();
  chart.blur();
}

/** Words of a chart with their boxes, line by line. */
function wordsOf(container: HTMLElement) {
  const chart = found(container, ".chart");
  const walker = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
  const words: { text: string; box: DOMRect; size: number }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (holder === null || (node.textContent ?? "").trim() === "") continue;
    const style = getComputedStyle(holder);
    if (style.visibility === "hidden" || holder.closest(".visually-hidden") !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      words.push({ text: node.textContent ?? "", box, size: Number.parseFloat(style.fontSize) });
  }
  return words;
}

beforeAll(async () => {
  const style = document.createElement("style");
  style.textContent =
    ".visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } .chart { text-autospace: normal }";
  document.head.append(style);
  // Fetched once, so that no test waits for recharts longer than for its own drawing.
  await Promise.all([import("../../src/charts/liveForms"), seriesForms.load()]);
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe.each(forms)("%s", (_, rows) => {
  test.each([272, 420, 760])("has its words in its box, of one size, at a width of %i", (width) => {
    const container = draw(rows, rows.form === "timeline" ? width + 500 : width);
    const box = found(container, ".chart").getBoundingClientRect();
    const words = wordsOf(container);
    expect(words.length).toBeGreaterThan(0);
    for (const { text, box: own, size } of words) {
      expect(own.left, text).toBeGreaterThanOrEqual(box.left - 1);
      expect(own.right, text).toBeLessThanOrEqual(box.right + 1);
      // The box of a text holds room above and below its letters.
      expect(own.top, text).toBeGreaterThanOrEqual(box.top - 3);
      expect(own.bottom, text).toBeLessThanOrEqual(box.bottom + 3);
      expect([13, 14], text).toContain(size);
    }
  });

  test("writes no words over others", () => {
    // Boxes of text hold room above and below the letters; the middles tell whether lines meet.
    const words = wordsOf(draw(rows));
    for (const [index, a] of words.entries()) {
      for (const b of words.slice(index + 1)) {
        const beside = a.box.right <= b.box.left + 1 || b.box.right <= a.box.left + 1;
        const middles = Math.abs(a.box.top + a.box.bottom - b.box.top - b.box.bottom) / 2;
        expect(beside || middles >= 12, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  });

  test("tells under the pointer everything that is known of a mark, and opens its figure", async () => {
    const container = draw(rows);
    const mark = marksOf(container).at(-1);
    if (mark === undefined) throw new Error("There is no mark");
    const figure = mark.getAttribute("data-mark") ?? "";
    point(mark, "pointermove");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
    const told = tipOf(container)?.textContent ?? "";
    for (const word of [
      `number of ${figure}`,
      "至少",
      "2023年",
      "枣阳市",
      "第12段",
      "据某人",
      "口径不同。",
    ])
      expect(told).toContain(word);
    expect(mark.hasAttribute("data-lit")).toBe(true);
    // Whom it passes by it does not interrupt.
    expect(saidBy(container)).toBe("");
    point(mark, "click");
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(figure);
    leave(container);
    await waitFor(() => expect(tipOf(container)).toBeNull());
    expect(mark.hasAttribute("data-lit")).toBe(false);
  });

  test("keeps for a finger what it tells until it is put away", async () => {
    const container = draw(rows);
    const [mark] = marksOf(container);
    if (mark === undefined) throw new Error("There is no mark");
    const figure = mark.getAttribute("data-mark") ?? "";
    point(mark, "pointerdown", "touch");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
    point(mark, "click");
    found(container, ".chart").dispatchEvent(
      new PointerEvent("pointerout", { bubbles: true, pointerType: "touch" }),
    );
    await nextFrame();
    expect(tipOf(container)?.textContent).toContain(`number of ${figure}`);
    expect(actions.open).not.toHaveBeenCalled();
    found(container, ".tip-tools button").click();
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(figure);
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    await waitFor(() => expect(tipOf(container)).toBeNull());
  });

  test("is one stop of the keyboard, whose keys go through all its marks and say each once", async () => {
    const container = draw(rows);
    await userEvent.keyboard("{Tab}");
    const chart = found(container, ".chart");
    expect(document.activeElement).toBe(chart);
    expect(
      [...chart.querySelectorAll("a, button")].every((one) => one.matches("[tabindex='-1']")),
    ).toBe(true);
    const status = found(container, '[role="status"]');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(status.textContent ?? ""));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    const marks = marksOf(container).map((mark) => mark.getAttribute("data-mark"));
    const hasSeries = container.querySelector("[data-series]") !== null;
    const seen: (string | null)[] = [];
    const lit = () => container.querySelector("[data-lit]")?.getAttribute("data-mark") ?? null;
    await userEvent.keyboard("{End}");
    await waitFor(() => expect(lit()).toBe(marks.at(-1)));
    await userEvent.keyboard("{Home}");
    await waitFor(() => expect(lit()).toBe(marks[0]));
    seen.push(lit());
    said.length = 0;
    const series = new Set(marksOf(container).map((mark) => mark.getAttribute("data-series")));
    // The browser's own key first; the same again are sent from within the page, a tenth of the time.
    const pressed = new Set<string>();
    const press = async (key: string): Promise<void> => {
      if (pressed.has(key))
        chart.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      else await userEvent.keyboard(`{${key}}`);
      pressed.add(key);
      await nextFrame();
    };
    for (let row = 0; row < series.size; row += 1) {
      const own = marksOf(container).filter(
        (mark) => !hasSeries || mark.getAttribute("data-series") === [...series][row],
      );
      for (let step = 1; step < own.length; step += 1) {
        await press("ArrowRight");
        seen.push(lit());
      }
      if (row + 1 === series.size) break;
      for (let step = 1; step < own.length; step += 1) await press("ArrowLeft");
      await press("ArrowDown");
      seen.push(lit());
    }
    expect(new Set(seen)).toEqual(new Set(marks));
    if (marks.length > 1) expect(said.length).toBeGreaterThan(0);
    // Once: what is said is never what was said before it.
    expect(said.every((one, at) => at === 0 || one !== said[at - 1])).toBe(true);
    watch.disconnect();
    await userEvent.keyboard("{Enter}");
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(lit());
    await userEvent.keyboard("f");
    expect(actions.narrowTo).toHaveBeenCalledExactlyOnceWith("zaoyang");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(tipOf(container)).toBeNull());
  });
});

describe("what recharts draws", () => {
  const live: readonly (readonly [string, ChartRows])[] = [
    ["a bar pair", beforeAndAfter],
    ["all bounds", allBounds],
    ["numbers below zero", belowZero],
    ["two lines", lines(["枣阳", "南漳"], (series) => [1 + series, 2, 5])],
    ["a line with a gap", lines(["襄阳"], () => [1, 2, null, 4, 5])],
    ["ranks", { ...lines(["襄阳"], () => [3, 1, 8]), isRank: true }],
  ];
  const shapes = ".bar-fill, .bar-hatch, .bar-edge, .line-series path, .line-dot circle";
  const boxesOf = (container: HTMLElement) => {
    const origin = found(container, ".chart").getBoundingClientRect();
    return [...container.querySelectorAll(shapes)]
      .map((shape) => {
        const { left, top, width, height } = shape.getBoundingClientRect();
        return [left - origin.left, top - origin.top, width, height].map(Math.round).join(" ");
      })
      .sort();
  };

  test.each(live)("is where the poster had it: %s", async (_, rows) => {
    const container = draw(rows, 388);
    const still = boxesOf(container);
    const before = found(container, ".chart").getBoundingClientRect();
    expect(still.length).toBeGreaterThan(0);
    expect(container.querySelector(".recharts-wrapper")).toBeNull();
    reach(container);
    await waitFor(
      () => {
        expect(container.querySelector(".recharts-wrapper")).not.toBeNull();
        expect(boxesOf(container)).toEqual(still);
      },
      { timeout: 20_000 },
    );
    const after = found(container, ".chart").getBoundingClientRect();
    expect([after.width, after.height]).toEqual([before.width, before.height]);
  });

  test.each([
    ["some lie below it", [-2, 1, 3], 1],
    ["it is the least", [0, 1, 3], 0],
  ] as const)("has a line of zero where %s: %j", async (_, values, zeros) => {
    const container = draw(
      lines(["襄阳"], () => values),
      388,
    );
    expect(container.querySelectorAll(".zero-line")).toHaveLength(zeros);
    reach(container);
    await waitFor(() => expect(container.querySelector(".recharts-wrapper")).not.toBeNull(), {
      timeout: 20_000,
    });
    await waitFor(() =>
      expect(container.querySelectorAll(".recharts-wrapper .zero-line")).toHaveLength(zeros),
    );
  });

  test("takes the width of its card whenever that changes", async () => {
    const { container, rerender } = render(inPage(beforeAndAfter, 300));
    reach(container);
    await waitFor(() => expect(container.querySelector(".recharts-wrapper")).not.toBeNull(), {
      timeout: 20_000,
    });
    const widths: number[] = [];
    for (const width of [300, 520]) {
      rerender(inPage(beforeAndAfter, width));
      await waitFor(() => {
        const drawn = found(container, ".recharts-wrapper").getBoundingClientRect().width;
        const room = found(container, ".live-plot").getBoundingClientRect().width;
        expect(drawn).toBeCloseTo(room, 0);
      });
      widths.push(found(container, ".recharts-wrapper").getBoundingClientRect().width);
    }
    expect((widths[1] ?? 0) - (widths[0] ?? 0)).toBeCloseTo(220, 0);
  });

  test("the prerendered page is taken over as it is", async () => {
    const holder = document.createElement("div");
    holder.innerHTML = renderToString(inPage(beforeAndAfter, 304));
    document.body.append(holder);
    expect(found(holder, ".chart").getAttribute("role")).toBe("group");
    const bound = holder.querySelector(".bound-bar");
    const root = hydrateRoot(holder, inPage(beforeAndAfter, 304));
    await waitFor(() => expect(found(holder, ".chart").getAttribute("role")).toBe("application"));
    expect(bound).not.toBeNull();
    root.unmount();
    holder.remove();
  });
});

describe("bounds", () => {
  test("each is drawn with other shapes and not with another colour", () => {
    const bounds = [...draw(allBounds).querySelectorAll(".bound-bar")];
    const looks = bounds.map((bound) =>
      [...bound.querySelectorAll("rect, path.bar-edge")]
        .map((shape) => `${shape.tagName} ${shape.getAttribute("class")}`)
        .join(" "),
    );
    const parts = bounds.map((bound) => bound.querySelectorAll(".bar-fill").length);
    expect(new Set(looks.map((look, at) => `${look} ${parts[at]}`)).size).toBe(5);
    expect(new Set(bounds.map((bound) => getComputedStyle(bound).color)).size).toBe(1);
  });

  const widthsOf = (rows: ChartRows, shape: string) =>
    [...draw(rows).querySelectorAll(shape)].map((one) => one.getBoundingClientRect().width);

  test("a bar is as long as its number", () => {
    const widths = widthsOf(chainsInEnglish, ".bar-fill");
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(140 / 360, 2);
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(130 / 360, 2);
  });

  test("a range is filled to its lower end and hatched to its upper", () => {
    const rows = bars(
      bar("长", exact(100), "100"),
      bar("区间", { bound: "range", low: 25, high: 75 }, "25到75"),
    );
    const [whole = 1, low = 0] = widthsOf(rows, ".bar-fill");
    cleanup();
    const [possible = 0] = widthsOf(rows, ".bar-hatch");
    expect(low / whole).toBeCloseTo(0.25, 2);
    expect(possible / whole).toBeCloseTo(0.5, 2);
  });

  test("what is at most a number vouches for nothing, and a fall goes to the left of zero", () => {
    const most = bars(bar("至多", { bound: "at_most", value: 5 }, "不足5"));
    expect(draw(most).querySelector(".bar-fill")).toBeNull();
    cleanup();
    const [fall, rise] = [...draw(belowZero).querySelectorAll(".bar-fill")].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(fall?.right).toBeCloseTo(rise?.left ?? 0, 0);
    expect((fall?.width ?? 0) / (rise?.width ?? 1)).toBeCloseTo(87.98 / 14, 0);
  });
});

describe("lines", () => {
  test("name the place at their end, unless it stands alone and is said above", () => {
    const named = (names: readonly string[]) => {
      const rows = lines(names, () => [1, 2, 3]);
      const placed = rows.series.map((one) => ({ ...one, place: one.name }));
      return [...draw({ ...rows, series: placed }).querySelectorAll(".lines-ends .place-name")];
    };
    expect(named(["枣阳", "南漳"])).toHaveLength(2);
    expect(named(["枣阳"])).toEqual([]);
  });

  test("break where a period is missing", () => {
    const path = draw(lines(["襄阳"], () => [1, 2, null, 4, 5])).querySelector(".trace path");
    expect(path?.getAttribute("d")?.match(/M/gu)).toHaveLength(2);
  });

  test("have an open dot where the number is not exact, seen among however many", () => {
    const many = lines(["襄阳"], () => Array.from({ length: 20 }, (_, at) => at + 1));
    const series = many.series.map((one) => ({
      ...one,
      points: one.points.map((each, at) => (at === 4 ? { ...each, isBound: true as const } : each)),
    }));
    for (const form of ["lines", "multiples"] as const) {
      const dots = [...draw({ ...many, form, series }).querySelectorAll(".line-dot circle")];
      const styles = dots.map((dot) => getComputedStyle(dot));
      expect(styles[4]?.opacity).toBe("1");
      expect(styles[4]?.stroke).toBe(styles[19]?.fill);
      expect(styles[4]?.fill).not.toBe(styles[19]?.fill);
      expect(styles[5]?.opacity).toBe("0");
    }
  });

  test("tell the period of a last number that is not of the last period, and part thousands where that is usual", () => {
    const rows = lines(["襄阳", "枣阳"], (series) => [
      900_000,
      950_000,
      series === 0 ? null : 990_000,
    ]);
    const panels = [...draw({ ...rows, form: "multiples" }).querySelectorAll(".panel")];
    const ended = rows.series[0]?.points[1]?.period ?? "";
    expect(panels[0]?.querySelector("p")?.textContent).toMatch(new RegExp(`${ended}$`, "u"));
    expect(panels[1]?.querySelector(".panel-period")).toBeNull();
    expect(panels[0]?.querySelector(".panel-value--top")?.textContent).toMatch(/^\d+$/u);
    for (const form of ["lines", "multiples"] as const) {
      const grouped = draw({ ...rows, form, isGrouped: true });
      expect(grouped.textContent).toMatch(/\d,\d{3}/u);
    }
  });

  test("of names of one line and of two are as wide and as high as one another in a row", () => {
    const plots = [...draw(smallCharts).querySelectorAll(".panel-plot")].map((plot) =>
      plot.getBoundingClientRect(),
    );
    for (const plot of plots) {
      const row = plots.filter(({ bottom }) => Math.abs(bottom - plot.bottom) < 1);
      expect(Math.max(...row.map(({ height }) => height)) - plot.height).toBeLessThan(1);
      expect(plot.height).toBeGreaterThanOrEqual(48);
      expect(plot.width).toBeCloseTo(plots[0]?.width ?? 0, 0);
    }
  });

  test("have a mark for every number, up and down going to the same time of the next", async () => {
    const container = draw(fiveLines);
    expect(marksOf(container)).toHaveLength(19);
    await userEvent.keyboard("{Tab}{ArrowRight}{ArrowDown}");
    await waitFor(() =>
      expect(container.querySelector("[data-lit]")?.getAttribute("data-mark")).toBe("1-1"),
    );
  });
});

describe("the readout", () => {
  test("lies within its chart under its mark, can be pointed at, and is given up for Escape", async () => {
    const container = draw(chainsInEnglish);
    const chart = found(container, ".chart");
    const [mark] = marksOf(container);
    if (mark === undefined) throw new Error("There is no mark");
    point(mark, "pointermove");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
    const tip = found(container, ".chart-tip").getBoundingClientRect();
    const box = chart.getBoundingClientRect();
    expect(tip.left).toBeGreaterThanOrEqual(box.left - 1);
    expect(tip.right).toBeLessThanOrEqual(box.right + 1);
    expect(tip.top).toBeGreaterThanOrEqual(mark.getBoundingClientRect().bottom);
    point(found(container, ".chart-tip"), "pointermove");
    expect(tipOf(container)?.textContent).toContain("number of Automobile chain");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await waitFor(() => expect(tipOf(container)).toBeNull());
    point(mark, "pointermove");
    await nextFrame();
    expect(tipOf(container), "it stays away while the pointer is there").toBeNull();
  });

  test("lights the row of a table with its mark, and the mark with the row", async () => {
    const container = besideTable();
    const [mark] = marksOf(container);
    if (mark === undefined) throw new Error("There is no mark");
    point(mark, "pointermove");
    const row = found(container, "tr");
    await waitFor(() => expect(row.hasAttribute("data-lit")).toBe(true));
  });

  /** Presses a key on the chart; whether the page may still do with it what it does. */
  const isLeft = (container: HTMLElement, key: string, held: KeyboardEventInit = {}): boolean =>
    found(container, ".chart").dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }),
    );
  const litIn = (container: HTMLElement): string | null =>
    container.querySelector("[data-lit]")?.getAttribute("data-mark") ?? null;
  /** A mark as it is drawn by now. */
  const markIn = (container: HTMLElement, at: number): Element => {
    const mark = marksOf(container)[at];
    if (mark === undefined) throw new Error(`There is no mark ${at}`);
    return mark;
  };
  const namesIn = (container: HTMLElement) =>
    marksOf(container).map((mark) => mark.getAttribute("data-mark"));

  test("leaves to the page all keys but its own, and those with another one held", async () => {
    const container = draw(chainsInEnglish);
    const [first, second] = namesIn(container);
    for (const key of ["Enter", " ", "f", "Escape", "x", "Tab"])
      expect(isLeft(container, key), key).toBe(true);
    await userEvent.keyboard("{Tab}");
    await waitFor(() => expect(litIn(container)).toBe(first));
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      for (const key of ["ArrowRight", "Enter", "f"])
        expect(isLeft(container, key, held), key).toBe(true);
    expect(litIn(container)).toBe(first);
    expect(actions.open).not.toHaveBeenCalled();
    expect(actions.narrowTo).not.toHaveBeenCalled();
    expect(isLeft(container, "ArrowRight", { shiftKey: true })).toBe(false);
    await waitFor(() => expect(litIn(container)).toBe(second));
    expect(isLeft(container, " ")).toBe(false);
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(second);
    expect(isLeft(container, "f")).toBe(false);
    expect(actions.narrowTo).toHaveBeenCalledOnce();
  });

  test("says what it is and how it is gone through, where the page answers", () => {
    const container = draw(chainsInEnglish);
    const chart = found(container, ".chart");
    expect(chart.getAttribute("aria-label")).toBe(chainsInEnglish.description);
    expect(chart.getAttribute("aria-roledescription")).toBe(chartWords.zh.chart);
    expect(chart.tabIndex).toBe(0);
    const keys = document.getElementById(chart.getAttribute("aria-describedby") ?? "");
    expect(keys?.textContent).toBe(chartWords.zh.keys);
    const { container: still } = render(<Chart rows={beforeAndAfter} />);
    const group = found(still, ".chart");
    expect(group.getAttribute("role")).toBe("group");
    expect(group.hasAttribute("tabindex")).toBe(false);
    expect(still.querySelector('[role="status"]')).toBeNull();
  });

  test("of the keyboard goes with the focus and not with the pointer, one of the pointer the other way", async () => {
    const container = draw(chainsInEnglish);
    const chart = found(container, ".chart");
    await userEvent.keyboard("{Tab}");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
    expect(saidBy(container)).toBe(`said number of ${namesIn(container)[0] ?? ""}`);
    leave(container);
    await nextFrame();
    expect(tipOf(container)).not.toBeNull();
    chart.blur();
    await waitFor(() => expect(tipOf(container)).toBeNull());
    // By script, since where Tab leads from a page without another stop is the browser's.
    chart.focus();
    await userEvent.keyboard("{Home}{ArrowRight}");
    await waitFor(() => expect(litIn(container)).toBe(namesIn(container)[1]));
    chart.blur();
    await waitFor(() => expect(tipOf(container)).toBeNull());
    point(markIn(container, 1), "pointermove");
    await waitFor(() => expect(litIn(container)).toBe(namesIn(container)[1]));
    chart.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    await nextFrame();
    expect(tipOf(container)).not.toBeNull();
    leave(container);
    await waitFor(() => expect(tipOf(container)).toBeNull());
  });

  test("that was given up comes again once the pointer has been away", async () => {
    const container = draw(chainsInEnglish);
    point(markIn(container, 0), "pointermove");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    await nextFrame();
    expect(tipOf(container)).not.toBeNull();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await waitFor(() => expect(tipOf(container)).toBeNull());
    leave(container);
    await nextFrame();
    point(markIn(container, 0), "pointermove");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
  });

  test("is over with other rows, and does not follow a finger that moves", async () => {
    const { container, rerender } = render(inPage(chainsInEnglish, 304));
    point(markIn(container, 0), "pointermove", "touch");
    point(markIn(container, 0), "pointerdown");
    await nextFrame();
    expect(tipOf(container)).toBeNull();
    point(markIn(container, 0), "pointerdown", "touch");
    await waitFor(() => expect(litIn(container)).toBe(namesIn(container)[0]));
    expect(saidBy(container)).toBe(`said number of ${namesIn(container)[0] ?? ""}`);
    point(markIn(container, 1), "pointermove", "touch");
    await nextFrame();
    expect(litIn(container)).toBe(namesIn(container)[0]);
    rerender(inPage({ ...chainsInEnglish }, 304));
    await waitFor(() => expect(tipOf(container)).toBeNull());
    expect(container.querySelector("[data-lit]")).toBeNull();
  });

  test("is not given up before it is there, nor once it is gone", async () => {
    const container = draw(chainsInEnglish);
    const escape = () =>
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    escape();
    point(markIn(container, 0), "pointermove");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
    leave(container);
    await waitFor(() => expect(tipOf(container)).toBeNull());
    escape();
    point(markIn(container, 1), "pointermove");
    await waitFor(() => expect(litIn(container)).toBe(namesIn(container)[1]));
  });

  test("stays for a finger that goes on within the chart, and goes for one outside", async () => {
    const container = draw(chainsInEnglish);
    point(markIn(container, 1), "pointerdown", "touch");
    await waitFor(() => expect(litIn(container)).toBe(namesIn(container)[1]));
    // The mark above: the readout lies over those below.
    point(markIn(container, 0), "pointerdown", "touch");
    await nextFrame();
    expect(litIn(container)).toBe(namesIn(container)[0]);
    point(found(container, ".chart-tip"), "pointerdown", "touch");
    await nextFrame();
    expect(litIn(container)).toBe(namesIn(container)[0]);
    const putAway = [...found(container, ".tip-tools").querySelectorAll("button")].at(-1);
    expect(putAway?.textContent).toBe(chartWords.zh.putAway);
    putAway?.click();
    await waitFor(() => expect(tipOf(container)).toBeNull());
    expect(actions.open).not.toHaveBeenCalled();
  });

  test("has its own keys and its own click: what is pressed in it opens nothing else", async () => {
    const container = draw(chainsInEnglish);
    point(markIn(container, 0), "pointermove");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
    found(container, ".chart-tip").click();
    expect(actions.open).not.toHaveBeenCalled();
    point(markIn(container, 0), "pointerdown", "touch");
    await waitFor(() => expect(container.querySelector(".tip-tools")).not.toBeNull());
    const pressed = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    expect(found(container, ".tip-tools button").dispatchEvent(pressed)).toBe(true);
    expect(actions.open).not.toHaveBeenCalled();
  });

  test("is not said for a focus that a mouse gives, and stays for one within it", async () => {
    const container = draw(chainsInEnglish);
    const chart = found(container, ".chart");
    await userEvent.click(markIn(container, 1));
    expect(document.activeElement).toBe(chart);
    await nextFrame();
    expect(saidBy(container)).toBe("");
    await waitFor(() => expect(container.querySelector(".recharts-wrapper")).not.toBeNull());
    await waitFor(() => expect(container.querySelectorAll(".bound-bar")).toHaveLength(3));
    point(markIn(container, 0), "pointerdown", "touch");
    await waitFor(() => expect(container.querySelector(".tip-tools")).not.toBeNull());
    // What recharts has drawn is no stop of the keyboard.
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(found(container, ".tip-tools button"));
    await nextFrame();
    expect(container.querySelector(".tip-tools")).not.toBeNull();
  });

  test("comes before a finger follows a link, which a click alone follows", async () => {
    const container = draw(measures);
    const link = found(container, "a[data-mark]");
    // Whether the page is left to follow a link, which this page does not.
    let follows = false;
    const stay = (event: Event): void => {
      follows = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener("click", stay);
    point(link, "pointerdown", "touch");
    await waitFor(() => expect(tipOf(container)).not.toBeNull());
    const isFollowed = (target: HTMLElement): boolean => {
      target.click();
      return follows;
    };
    expect([isFollowed(link), isFollowed(found(container, ".timeline"))]).toEqual([false, true]);
    expect(actions.open).not.toHaveBeenCalled();
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    await waitFor(() => expect(tipOf(container)).toBeNull());
    point(link, "click");
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(link.getAttribute("data-mark"));
    document.removeEventListener("click", stay);
  });

  test("of a chart without marks is none, and nothing is opened", async () => {
    const { container } = render(
      <ChartActionsContext value={actions}>
        <Chart rows={measures}>
          <p>空</p>
        </Chart>
      </ChartActionsContext>,
    );
    const text = found(container, "p");
    point(text, "pointermove");
    await userEvent.keyboard("{Tab}{ArrowRight}{End}");
    point(text, "pointerdown", "touch");
    await nextFrame();
    expect(tipOf(container)).toBeNull();
    point(text, "click");
    expect(actions.open).not.toHaveBeenCalled();
  });

  test.each([
    ["pivot-scroll", true],
    ["page", false],
  ])("in what scrolls as %s: goes along with the keys, %s", async (name, goes) => {
    const { container } = render(
      <ChartActionsContext value={actions}>
        <div style={{ width: 100 }}>
          <Chart rows={measures}>
            <div className={name} style={{ overflow: "auto", width: 100 }}>
              <p style={{ width: 500, display: "flex", justifyContent: "space-between" }}>
                <b data-mark="first">1</b>
                <b data-mark="last">2</b>
              </p>
            </div>
          </Chart>
        </div>
      </ChartActionsContext>,
    );
    await userEvent.keyboard("{Tab}{End}");
    // A box that scrolls is a stop of its own in some browsers.
    found(container, ".chart").focus();
    isLeft(container, "End");
    await waitFor(() => expect(litIn(container)).toBe("last"));
    expect(found(container, `.${name}`).scrollLeft > 300).toBe(goes);
  });

  test("lights from the row of a table that the pointer is over, until it is over none", async () => {
    const over = (target: Element) =>
      target.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    const container = besideTable();
    const end = lightFromTables();
    over(found(container, "td"));
    expect(litIn(container)).toBe("Automobile chain");
    expect(found(container, "tr").hasAttribute("data-lit")).toBe(true);
    over(container);
    expect(container.querySelector("[data-lit]")).toBeNull();
    // What a chart lights stays while the pointer goes on outside of tables.
    point(markIn(container, 1), "pointermove");
    await waitFor(() => expect(litIn(container)).toBe(namesIn(container)[1]));
    over(container);
    expect(litIn(container)).toBe(namesIn(container)[1]);
    document.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    end();
    over(found(container, "td"));
    expect(litIn(container)).toBe(namesIn(container)[1]);
  });

  test("the name of a place narrows the page to it and opens nothing", () => {
    const container = draw(smallCharts);
    found(container, ".place-name").click();
    expect(actions.narrowTo).toHaveBeenCalledExactlyOnceWith("place-0");
    expect(actions.open).not.toHaveBeenCalled();
  });
});

test("a pivot begins with its last periods in view, which are looked for first", () => {
  const periods = Array.from({ length: 30 }, (_, at) => `${1995 + at}年`);
  const ofPeriods = periods.map((period) => ({ figure: period, valueLabel: "1" }));
  const row = { name: "合计", place: null, isWhole: true, cells: ofPeriods };
  const { container } = render(
    <div style={{ width: 300 }}>
      <TableChart
        rows={{ form: "pivot", rowHeader: "地区", periods, rows: [row], description: "" }}
      />
    </div>,
  );
  const { scrollLeft, scrollWidth, clientWidth } = found(container, ".pivot-scroll");
  expect(scrollWidth).toBeGreaterThan(600);
  expect(scrollLeft).toBeCloseTo(scrollWidth - clientWidth, -1);
});

describe("forced colours", () => {
  afterEach(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { features: [] });
  });

  test.each([
    ["bars", beforeAndAfter, ".bar-fill", "fill"],
    ["a share", share, ".bar-fill", "fill"],
    ["the whole of a share", share, ".bar-whole", "stroke"],
    ["cells", cells, ".cells-part, .cells-edge", "stroke"],
    ["lines", fiveLines, ".trace path", "stroke"],
    ["small charts", smallCharts, ".trace path", "stroke"],
    ["places by periods", placesByPeriods, ".bar-fill", "fill"],
    ["all bounds", allBounds, ".bar-fill", "fill"],
    ["changes", changes, ".bar-fill", "fill"],
    ["ranks over time", rankLines, ".trace path", "stroke"],
    ["ranks by periods", ranksByPeriods, ".chart-value", "color"],
    ["a timeline", measures, ".bar-fill", "fill"],
  ] as const)("%s take the system's colours", async (_, rows, shapes, property) => {
    await cdp().send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    const probe = document.createElement("i");
    probe.style.color = "CanvasText";
    document.body.append(probe);
    const ink = getComputedStyle(probe).color;
    probe.remove();
    const drawn = [...draw(rows, rows === measures ? 1500 : 304).querySelectorAll(shapes)];
    expect(drawn.length).toBeGreaterThan(0);
    for (const one of drawn) expect(getComputedStyle(one)[property]).toBe(ink);
  });
});
