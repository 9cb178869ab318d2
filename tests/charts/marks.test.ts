import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { markByKey, marksOf, nearestMark } from "../../src/charts/marks";

/** The marks of a chart, each at the place that its `data-box` names: left, top, right, bottom. */
function drawn(html: string): readonly Element[] {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll("[data-box]")) {
    const box = element.getAttribute("data-box") ?? "";
    const [left = 0, top = 0, right = 0, bottom = 0] = box.split(" ").map(Number);
    const size = { width: right - left, height: bottom - top };
    const rect = { left, top, right, bottom, x: left, y: top, ...size };
    element.getBoundingClientRect = () => ({ ...rect, toJSON: () => rect });
  }
  return marksOf(document.body);
}

const idOf = (mark: Element | null): string | null => mark?.id ?? null;

describe("the mark nearest to a place", () => {
  const marks = drawn(
    `<svg><g id="no-mark" data-box="0 0 100 100"></g>
    <g id="left" data-mark="1" data-box="10 10 20 20"></g>
    <g id="right" data-mark="2" data-box="30 10 40 20"></g></svg>`,
  );
  const nearest = (x: number, y: number): string | null => idOf(nearestMark(marks, x, y));

  test("is one of the marks, and nothing where there are none", () => {
    expect(marks.map(idOf)).toEqual(["left", "right"]);
    expect(nearestMark([], 15, 15)).toBeNull();
  });

  test("is the first of two that are equally far, and the other from one pixel on", () => {
    expect([nearest(24, 15), nearest(25, 15), nearest(26, 15)]).toEqual(["left", "left", "right"]);
    expect([nearest(0, 15), nearest(50, 15)]).toEqual(["left", "right"]);
  });

  test("is the first of two that hold the place", () => {
    const over = drawn(
      `<i id="under" data-mark data-box="0 0 20 20"></i><i id="upper" data-mark data-box="5 5 15 15"></i>`,
    );
    expect(idOf(nearestMark(over, 10, 10))).toBe("under");
    // At its last edge a mark still holds it; one pixel on it does not.
    expect([nearest(20, 20), nearest(30, 10)]).toEqual(["left", "right"]);
    const beside = drawn(
      `<i id="near" data-mark data-box="0 0 10 10"></i><i id="holds" data-mark data-box="11 11 20 20"></i>`,
    );
    expect(idOf(nearestMark(beside, 11, 11))).toBe("holds");
    expect(idOf(nearestMark(beside, 20, 20))).toBe("holds");
  });

  test("is told by the straight way, across and down together", () => {
    // 3 across and 4 down are 5, less than 6 across and more than 4 across.
    const box = (away: number): string =>
      `<i id="slanting" data-mark data-box="3 4 4 5"></i><i id="level" data-mark data-box="${-away - 1} -1 ${-away} 1"></i>`;
    expect(idOf(nearestMark(drawn(box(6)), 0, 0))).toBe("slanting");
    expect(idOf(nearestMark(drawn(box(4)), 0, 0))).toBe("level");
    const upwards = (away: number): string =>
      `<i id="slanting" data-mark data-box="-4 -5 -3 -4"></i><i id="under" data-mark data-box="-1 ${away} 1 ${away + 1}"></i>`;
    expect(idOf(nearestMark(drawn(upwards(6)), 0, 0))).toBe("slanting");
    expect(idOf(nearestMark(drawn(upwards(4)), 0, 0))).toBe("under");
  });
});

/** Where each arrow leads from a mark: left, right, up, down. */
function arrows(marks: readonly Element[], from: string): readonly (string | null)[] {
  const start = marks.find(({ id }) => id === from) ?? null;
  return ["Left", "Right", "Up", "Down"].map((way) => idOf(markByKey(marks, start, `Arrow${way}`)));
}

describe("the mark that a key leads to", () => {
  const row = drawn(`<i id="a" data-mark></i><i id="b" data-mark></i><i id="c" data-mark></i>`);

  test("without series, right and down go on, left and up go back, and none beyond the ends", () => {
    expect(arrows(row, "a")).toEqual(["a", "b", "a", "b"]);
    expect(arrows(row, "b")).toEqual(["a", "c", "a", "c"]);
    expect(arrows(row, "c")).toEqual(["b", "c", "b", "c"]);
  });

  test("is the first and the last by Home and End, from wherever", () => {
    for (const from of [null, ...row]) {
      expect(idOf(markByKey(row, from, "Home"))).toBe("a");
      expect(idOf(markByKey(row, from, "End"))).toBe("c");
    }
  });

  test("is the first by any arrow where none was chosen, and none by another key", () => {
    expect(arrows(row, "none")).toEqual(["a", "a", "a", "a"]);
    for (const key of ["Enter", "Tab", "x"]) {
      expect(markByKey(row, null, key)).toBeNull();
      expect(markByKey(row, row[1] ?? null, key)).toBeNull();
    }
    for (const key of ["Home", "End", "ArrowLeft"]) expect(markByKey([], null, key)).toBeNull();
  });

  // Three series; the second has one mark less, and the middles of its marks stand elsewhere.
  const series = drawn(
    `<i id="a1" data-mark data-series="a" data-box="0 0 10 0"></i>
    <i id="a2" data-mark data-series="a" data-box="20 0 30 0"></i>
    <i id="a3" data-mark data-series="a" data-box="40 0 50 0"></i>
    <i id="b1" data-mark data-series="b" data-box="16 9 18 9"></i>
    <i id="b2" data-mark data-series="b" data-box="14 9 34 9"></i>
    <i id="c1" data-mark data-series="c" data-box="0 20 10 20"></i>
    <i id="c2" data-mark data-series="c" data-box="20 20 30 20"></i>`,
  );

  test("with series, left and right stay in one", () => {
    expect(arrows(series, "a3").slice(0, 2)).toEqual(["a2", "a3"]);
    expect(arrows(series, "b1").slice(0, 2)).toEqual(["b1", "b2"]);
    expect(arrows(series, "b2").slice(0, 2)).toEqual(["b1", "b2"]);
  });

  test("with series, up and down go to the next one's mark whose middle stands nearest", () => {
    // 25 lies 8 from the middle of b1 and 1 from that of b2, though b1 begins nearer to where a2 begins.
    expect(arrows(series, "a2").slice(2)).toEqual(["a2", "b2"]);
    expect(arrows(series, "a1").slice(2)).toEqual(["a1", "b1"]);
    expect(arrows(series, "a3").slice(2)).toEqual(["a3", "b2"]);
    expect(arrows(series, "b2").slice(2)).toEqual(["a2", "c2"]);
    expect(arrows(series, "c2").slice(2)).toEqual(["b2", "c2"]);
  });

  test("of two that stand equally near it is the first", () => {
    const equal = drawn(
      `<i id="over" data-mark data-series="a" data-box="10 0 20 0"></i>
      <i id="first" data-mark data-series="b" data-box="0 9 10 9"></i>
      <i id="second" data-mark data-series="b" data-box="20 9 30 9"></i>`,
    );
    expect(arrows(equal, "over")[3]).toBe("first");
  });

  test("in small charts that stand beside each other it is the one at the same place of its own plot", () => {
    const panels = drawn(
      `<div class="panel" data-box="100 0 200 0">
        <i id="a1" data-mark data-series="a" data-box="110 0 120 0"></i>
        <i id="a2" data-mark data-series="a" data-box="150 0 160 0"></i>
      </div><div class="panel" data-box="300 0 400 0">
        <i id="b1" data-mark data-series="b" data-box="310 0 320 0"></i>
        <i id="b2" data-mark data-series="b" data-box="350 0 360 0"></i>
      </div>`,
    );
    expect(arrows(panels, "a2")[3]).toBe("b2");
    expect(arrows(panels, "b1")[2]).toBe("a1");
    expect(arrows(panels, "b2")[2]).toBe("a2");
  });
});
