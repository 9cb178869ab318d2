import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import type { CellsRows } from "../../src/analysis/ChartRows";
import { ChartPicture } from "../../src/charts/ChartPicture";
import { type ChartOrder, ChartSnapshots } from "../../src/charts/ChartSnapshots";
import { renderSnapshots } from "../../src/charts/renderSnapshots";
import { snapshotKey } from "../../src/charts/snapshotKey";
import { allBounds, beforeAndAfter, eightLines } from "./chartSamples";

const orders: readonly ChartOrder[] = [
  { key: "funds", rows: beforeAndAfter },
  { key: "bounds", rows: allBounds },
  { key: "places", rows: eightLines },
];

const cells: CellsRows = {
  form: "cells",
  part: 508,
  whole: 683,
  partLabel: "508所",
  restLabel: "175所",
  description: "508 of 683",
};

describe("snapshotKey", () => {
  test("is short, and the same for the same rows", () => {
    expect(snapshotKey("funds", beforeAndAfter)).toBe(
      snapshotKey("funds", structuredClone(beforeAndAfter)),
    );
    expect(snapshotKey("funds", beforeAndAfter)).toMatch(/^funds\.[0-9a-z]{5,11}$/u);
  });

  test("changes with a word, so that no language shows another's picture", () => {
    const english = {
      ...beforeAndAfter,
      rows: beforeAndAfter.rows.map((row) => ({ ...row, label: "Before" })),
    };
    expect(snapshotKey("funds", english)).not.toBe(snapshotKey("funds", beforeAndAfter));
  });
});

describe("renderSnapshots", () => {
  let snapshots: ReadonlyMap<string, string>;
  beforeAll(async () => {
    snapshots = await renderSnapshots(orders);
  });
  const markupOf = (key: string) => {
    const order = orders.find((one) => one.key === key);
    return order === undefined ? undefined : snapshots.get(snapshotKey(order.key, order.rows));
  };

  test("gives a picture with every word and number for each chart", () => {
    expect(snapshots.size).toBe(3);
    for (const word of ["前期", "时点未注明", "3.2", "目前", "10.8"]) {
      expect(markupOf("funds")).toContain(`>${word}<`);
    }
    expect(markupOf("places")).toContain("襄城区经开区");
  });

  test("writes the same bytes again", async () => {
    expect([...(await renderSnapshots(orders))]).toEqual([...snapshots]);
  });

  test("writes nothing that could meet another chart, take the focus or break a strict policy", () => {
    for (const markup of snapshots.values()) {
      expect(markup).not.toMatch(/ (id|style|tabindex|role|clip-path|on\w+)=|recharts|url\(/u);
    }
  });

  test("keeps a bar pair under two kilobytes", () => {
    expect(markupOf("funds")?.length).toBeLessThan(2000);
  });

  test("leaves no browser behind in the process", () => {
    expect("window" in globalThis).toBe(false);
    expect("document" in globalThis).toBe(false);
  });

  test("the page carries the pictures, and its cells without any", () => {
    const page = renderToString(
      <ChartSnapshots snapshots={snapshots} failureMessage="">
        <ChartPicture chartKey="funds" rows={beforeAndAfter} />
        <ChartPicture chartKey="schools" rows={cells} />
      </ChartSnapshots>,
    );
    expect(page).toContain(markupOf("funds"));
    expect(page).toContain('aria-label="508 of 683"');
    expect(page).not.toContain("aria-busy");
  });

  test("a page rendered without pictures says which it wants", () => {
    const wanted: ChartOrder[] = [];
    renderToString(
      <ChartSnapshots
        snapshots={new Map()}
        failureMessage=""
        onMissing={(order) => wanted.push(order)}
      >
        <ChartPicture chartKey="funds" rows={beforeAndAfter} />
        <ChartPicture chartKey="schools" rows={cells} />
      </ChartSnapshots>,
    );
    expect(wanted).toEqual([{ key: "funds", rows: beforeAndAfter }]);
  });
});
