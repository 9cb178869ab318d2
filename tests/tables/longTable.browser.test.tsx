import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "vitest/browser";
import { afterEach, expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { wordedCell } from "../../src/columns/Column";
import { type FigureEntry, shownColumn } from "../../src/columns/shown";
import type { DataColumn } from "../../src/tables/DataTable";
import { LongTable } from "../../src/tables/LongTable";
import { defaultColumns } from "../../src/tables/figureColumns";
import { catalogues } from "../../src/wording/Messages";
import "../../src/page/styles/index.css";
import "../../src/page/styles/later.css";

afterEach(cleanup);

const dataset = generateDataset({ places: 100, metrics: 10, years: 10, seed: 2, gaps: 0 });
const lookup = lookUp(dataset);
const all = Uint32Array.from(dataset.observations.keys());
const messages = catalogues.zh;

const columns: readonly DataColumn<FigureEntry>[] = defaultColumns.map((id) => {
  const { shows } = shownColumn(id);
  return { id, head: shows.head.zh, value: (entry) => wordedCell(shows, entry, "zh") };
});

function table(rows: Uint32Array) {
  return (
    <LongTable
      rows={rows}
      rowsOf={(some) => Array.from(some, (row) => ({ figure: lookup.figureAt(row), lookup }))}
      leftOut={messages.card.moreFigures}
      columns={columns}
      rowHead="name"
      keyOf={({ figure }) => figure.observation.id}
      caption="一万项"
      className="figure-table"
    />
  );
}

const shownRows = () => Array.from(document.querySelectorAll<HTMLElement>("tbody tr[data-row]"));
const positions = () => shownRows().map((row) => Number(row.getAttribute("aria-rowindex")));

async function scrollTo(top: number): Promise<void> {
  screen.getByRole("region").scrollTop = top;
  for (let frame = 0; frame < 3; frame += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
}

test("a window of the rows is there, and says how many there are and which these are", () => {
  render(table(all));
  expect(screen.getByRole("table")).toHaveProperty("ariaRowCount", "10001");
  expect(shownRows().length).toBeLessThan(60);
  expect(positions()[0]).toBe(2);
  expect(screen.getByRole("region").scrollHeight).toBeGreaterThan(10_000 * 30);
});

test("the last row is reached by scrolling, under a head that stays", async () => {
  render(table(all));
  const region = screen.getByRole("region");
  await scrollTo(region.scrollHeight);
  expect(positions().at(-1)).toBe(10_001);
  expect(shownRows().at(-1)?.dataset["row"]).toBe(dataset.observations.at(-1)?.id);
  const last = shownRows().at(-1)?.getBoundingClientRect();
  const box = region.getBoundingClientRect();
  expect(Math.abs((last?.bottom ?? 0) - box.bottom)).toBeLessThan(3);
  const head = document.querySelector("thead th")?.getBoundingClientRect();
  expect(Math.abs((head?.top ?? 0) - box.top)).toBeLessThan(3);
});

test("wherever it stands the window is full, and its rows are those of the order", async () => {
  render(table(all));
  const region = screen.getByRole("region");
  for (const share of [0.123, 0.5, 0.87, 0.31]) {
    await scrollTo(region.scrollHeight * share);
    const box = region.getBoundingClientRect();
    const rows = shownRows();
    expect(rows[0]?.getBoundingClientRect().top).toBeLessThanOrEqual(box.top + 60);
    expect(rows.at(-1)?.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(box.bottom - 2);
    for (const [at, row] of rows.entries())
      expect(row.dataset["row"]).toBe(dataset.observations[(positions()[at] ?? 0) - 2]?.id);
  }
});

test("another order begins at its first row, also where the table stood further down", async () => {
  const { rerender } = render(table(all));
  await scrollTo(100_000);
  rerender(table(all.slice().reverse().subarray(0, 300)));
  await scrollTo(0);
  expect(positions()[0]).toBe(2);
  expect(shownRows()[0]?.dataset["row"]).toBe(dataset.observations.at(-1)?.id);
  expect(screen.getByRole("table")).toHaveProperty("ariaRowCount", "301");
});

test("the keyboard scrolls it", async () => {
  render(table(all));
  const region = screen.getByRole("region");
  await userEvent.click(region);
  region.focus();
  await userEvent.keyboard("{End}");
  await expect.poll(() => positions().at(-1)).toBe(10_001);
});

test("on paper stand two thousand rows, and how many more there are", () => {
  render(table(all));
  window.dispatchEvent(new Event("beforeprint"));
  expect(shownRows()).toHaveLength(2000);
  expect(screen.getByText(messages.card.moreFigures(2000, 8000))).toBeTruthy();
  window.dispatchEvent(new Event("afterprint"));
});
