import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overshootOf, reachOf } from "../../src/charts/barForm";
import { layoutBars, VALUE_GAP } from "../../src/charts/barsLayout";
import { estimateTextWidth } from "../../src/charts/textWidth";
import {
  allBounds,
  bar,
  bars,
  beforeAndAfter,
  belowZero,
  chainsInEnglish,
  exact,
  longLabels,
} from "./chartSamples";

/** Where the bar and its value label end, in the drawing. */
function endsOf(layout: ReturnType<typeof layoutBars>): readonly number[] {
  const [low, high] = layout.domain;
  const unit = (layout.plotRight - layout.plotLeft) / (high - low);
  return layout.bars.map(({ row }) => {
    const reach = reachOf(row.quantity);
    const label =
      overshootOf(row.quantity) + VALUE_GAP + estimateTextWidth(row.valueLabel, 14, "bold");
    return layout.plotLeft + (reach - low) * unit + (reach < 0 ? -label : label);
  });
}

describe("layoutBars", () => {
  test("labels of two lines stand on the left", () => {
    const layout = layoutBars(beforeAndAfter);
    expect(layout.labels).toBe("left");
    expect(layout.bars[0]?.lines).toEqual([
      { label: "前期", sublabel: "" },
      { label: "", sublabel: "时点未注明" },
    ]);
  });

  test("labels on the left take less than half the width", () => {
    expect(layoutBars(beforeAndAfter).plotLeft).toBeLessThanOrEqual(304 * 0.45);
  });

  test("longer labels stand above the bars, which then have the whole width", () => {
    const layout = layoutBars(longLabels);
    expect(layout.labels).toBe("above");
    expect(layout.plotLeft).toBeLessThan(1);
    expect(layout.bars[0]?.lines).toEqual([
      { label: "Automobile chain", sublabel: "as of publication" },
    ]);
  });

  test("labels stand above where long numbers would leave the bars too little", () => {
    const rows = bars(
      bar("Before", exact(320_000_000), "CNY 320 million", { sublabel: "date not stated" }),
      bar("After", exact(1_080_000_000), "CNY 1.08 billion", { sublabel: "date not stated" }),
    );
    expect(layoutBars(rows).labels).toBe("above");
  });

  test("the axis begins at zero where no number is below it", () => {
    expect(layoutBars(chainsInEnglish).domain[0]).toBeCloseTo(0);
  });

  test.each([beforeAndAfter, chainsInEnglish, longLabels, allBounds, belowZero])(
    "every bar and its number end inside the drawing (%#)",
    (rows) => {
      const layout = layoutBars(rows);
      for (const end of endsOf(layout)) {
        expect(end).toBeGreaterThanOrEqual(layout.plotLeft - 0.01);
        expect(end).toBeLessThanOrEqual(layout.plotRight + 0.01);
      }
    },
  );

  test("so they do for any numbers on either side of zero", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 9 }),
        (values) => {
          const layout = layoutBars(
            bars(...values.map((value) => bar("企业", exact(value), "999"))),
          );
          for (const end of endsOf(layout)) {
            expect(end).toBeGreaterThanOrEqual(layout.plotLeft - 0.01);
            expect(end).toBeLessThanOrEqual(layout.plotRight + 0.01);
          }
        },
      ),
    );
  });

  test("bars of nothing but zero have an axis all the same", () => {
    expect(layoutBars(bars(bar("企业", exact(0), "0"))).domain).toEqual([0, 1]);
  });
});
