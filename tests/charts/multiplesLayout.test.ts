import { describe, expect, it } from "vitest";
import type { MultiplesRows } from "../../src/analysis/ChartRows";
import { layoutMultiples } from "../../src/charts/multiplesLayout";
import { estimateTextWidth } from "../../src/charts/textWidth";

function multiples(values: readonly (readonly (number | null)[])[], name = "城"): MultiplesRows {
  return {
    form: "multiples",
    unit: "家",
    divisor: 1,
    ticks: ["2021年", "2023年"],
    description: "",
    series: values.map((own, at) => ({
      name: `${name}${at + 1}`,
      points: own.map((value, year) => ({
        figure: value === null ? null : `${at}-${year}`,
        period: `${2021 + year}年`,
        value,
        valueLabel: value === null ? "" : String(value),
      })),
    })),
  };
}

describe("small charts", () => {
  it("stand two in a row on the same scale, with the axis written once a row and a column", () => {
    const { panels } = layoutMultiples(
      multiples([
        [100, 100],
        [50, 50],
        [0, 0],
      ]),
    );
    const [first, second, third] = panels;
    expect(first?.top).toBe(second?.top);
    expect(third?.top).toBeGreaterThan(first?.bottom ?? 0);
    expect(first?.left).toBe(third?.left);
    expect(panels.map(({ valueTicks }) => valueTicks.map(({ text }) => text))).toEqual([
      ["0", "100"],
      [],
      ["0", "100"],
    ]);
    expect(panels.map(({ periodTicks }) => periodTicks.map(({ text }) => text))).toEqual([
      [],
      ["2021年", "2023年"],
      ["2021年", "2023年"],
    ]);
    // The same value stands as far above its zero in every chart.
    expect(first?.dots[0]?.y).toBe(first?.top);
    expect(second?.dots[0]?.y).toBe(((second?.top ?? 0) + (second?.bottom ?? 0)) / 2);
    expect(third?.dots[0]?.y).toBe(third?.bottom);
  });

  it("break the line at a gap, and mark what stands alone and what is last", () => {
    const [panel] = layoutMultiples(multiples([[1, 2, null, 3, null, 4, 5]])).panels;
    expect(panel?.path.match(/[ML]/gu)?.join("")).toBe("MLML");
    expect(panel?.dots).toHaveLength(2);
    expect(panel?.dots[1]?.x).toBe(panel?.right);
  });

  it("write names and values within their own chart, however long they are", () => {
    const rows = multiples(
      [
        [1, 2],
        [2, 3],
        [4, 5],
      ],
      "云堰山河民族自治州先行示范区",
    );
    const { panels, height } = layoutMultiples({
      ...rows,
      series: rows.series.map((one) => ({
        ...one,
        points: one.points.map((point) => ({
          ...point,
          valueLabel: "more than CNY 52.4 billion",
        })),
      })),
    });
    for (const panel of panels) {
      expect(panel.lines.length).toBeGreaterThan(2);
      for (const { name, value } of panel.lines) {
        expect(estimateTextWidth(name, 13, "regular")).toBeLessThanOrEqual(
          panel.right - panel.left,
        );
        expect(estimateTextWidth(value, 14, "bold")).toBeLessThanOrEqual(panel.right - panel.left);
      }
      expect(panel.textTop).toBeGreaterThanOrEqual(0);
      expect(panel.bottom).toBeLessThan(height);
    }
  });

  it("hold where nothing has a value", () => {
    const [panel] = layoutMultiples(multiples([[null, null]])).panels;
    expect(panel).toMatchObject({ path: "", dots: [] });
  });
});
