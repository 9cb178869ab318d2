import { z } from "zod";
import { doorOf, doors } from "../../src/page/doors";
import type { View } from "../../src/selection/Address";
import type { OldPage } from "./OldPage";

/** One thing that has to work. Throws a sentence that says what does not. */
export interface Check {
  readonly name: string;
  readonly perform: (page: OldPage, expected: Expected) => Promise<void>;
}

/** What the dataset says there is to be seen. */
export interface Expected {
  readonly figures: number;
  readonly measures: number;
  /** The area with the most figures, and how many it has. */
  readonly area: string;
  readonly figuresOfArea: number;
}

/** Throws with what was found, unless it is what was expected. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: found ${one}, expected ${other}`);
}

/** How many elements there are. */
export function countOf(page: OldPage, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector, z.number());
}

/** The text of the first such element; empty where there is none. */
export function textOf(page: OldPage, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent ?? "",
    selector,
    z.string(),
  );
}

/** Goes to a view by its door, as a reader does. */
export async function openView(page: OldPage, view: View): Promise<void> {
  const door = doorOf(view);
  await page.click(`.doors a:nth-child(${String(doors.indexOf(door) + 1)})`);
  if (view !== door.views[0]) await page.click(`.door-views a[href*="view=${view}"]`);
  await page.waitFor(
    `the view ${view}`,
    (wanted) => (new URLSearchParams(window.location.search).get("view") ?? "overview") === wanted,
    view,
  );
}

/** Waits until no dialog is open. */
export async function waitForClosed(page: OldPage): Promise<void> {
  await page.waitFor("a closed dialog", () => document.querySelector("dialog") === null, null);
}

/** Ids of the table's rows, in their order. */
export function rowsOf(page: OldPage): Promise<string[]> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll(".figure-table tbody tr[data-row]")].map(
        (row) => row.getAttribute("data-row") ?? "",
      ),
    null,
    z.array(z.string()),
  );
}

/** Waits until the table has so many rows. */
export async function waitForRows(page: OldPage, rows: number): Promise<void> {
  const hasRows = (wanted: number): boolean =>
    document.querySelectorAll(".figure-table tbody tr[data-row]").length === wanted;
  await page.waitFor(`a table of ${String(rows)} rows`, hasRows, rows);
}

/** Throws unless a saved file is CSV as Excel wants it: its mark, its line ends, so many lines. */
export function expectCsv(bytes: Buffer, lines: number): void {
  expectSame("the first bytes", bytes.subarray(0, 3).toString("hex"), "efbbbf");
  const text = bytes.subarray(3).toString("utf8");
  expectSame("line ends other than CRLF", text.match(/\r(?!\n)|(?<!\r)\n/gu), null);
  expectSame("its lines", text.split("\r\n").length - 1, lines);
}
