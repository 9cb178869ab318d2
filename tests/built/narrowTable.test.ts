import { describe, expect, test } from "vitest";
import { columnHead } from "../../src/columns/shown";
import type { TableColumn } from "../../src/columns/tableColumns";
import { languages, openDashboard, settled } from "../support/dashboard";
import { queryOf, readShown } from "../support/shownPage";
import { figureTableWords } from "../../src/wording/views/figureTableWords";
import { figures, idsOf } from "../support/report";
import { resize } from "../support/resize";

describe.each(languages)("where the rows of the table are cards (%s)", (language) => {
  test("a finger chooses the column and the order, as the headers do", async () => {
    const { page } = await openDashboard({ language, width: 390, query: "?view=table" });
    const control = page.locator(".sort-control");
    const status = page.locator('.table-section > [role="status"]');
    const { sorted } = figureTableWords[language];
    const head = (column: TableColumn): string => columnHead(column, language);
    expect(await control.locator("select").inputValue()).toBe("paragraph");
    expect(await control.locator("option").allTextContents()).toEqual([
      head("paragraph"),
      head("name"),
      head("value"),
      head("period"),
      head("area"),
      head("place"),
      head("kind"),
    ]);

    await control.locator("select").selectOption("value");
    await settled(page);
    expect(queryOf(page)).toBe("?view=table&sort=-value");
    expect(await status.textContent()).toBe(sorted(head("value"), true));
    const largest = await readShown(page);
    expect(largest.rows).toHaveLength(figures.length);
    expect(largest.rows).not.toEqual(idsOf(figures));

    await control.locator("button").first().click();
    await settled(page);
    expect(queryOf(page)).toBe("?view=table&sort=value");
    expect(await control.locator('[aria-pressed="true"]').count()).toBe(1);

    // The same state on a wide screen, in the head.
    await resize(page, { width: 1280, height: 800 });
    await settled(page);
    expect(await control.isVisible()).toBe(false);
    expect(await page.locator('th[data-column="value"]').getAttribute("aria-sort")).toBe(
      "ascending",
    );
    await page.locator('th[data-column="name"] .sort-button').click();
    await resize(page, { width: 390, height: 800 });
    await settled(page);
    expect(await control.locator("select").inputValue()).toBe("name");
  });

  test("the control is there at every width that hides the head, and a finger finds it", async () => {
    const opened = await openDashboard({ language, query: "?view=table" });
    await opened.page.locator(".figure-table").waitFor();
    const { page } = opened;
    const seen: string[] = [];
    for (const width of [320, 360, 390, 480, 640, 720, 780, 781, 1024]) {
      await resize(page, { width, height: 800 });
      await settled(page);
      const heads = await page.locator(".figure-table thead").isVisible();
      const smallest = await page
        .locator(".sort-control select, .sort-control button")
        .evaluateAll((targets) =>
          Math.min(...targets.map((target) => target.getBoundingClientRect().height)),
        );
      seen.push(`${String(width)}: ${heads ? "head" : `control of ${String(smallest)}`}`);
    }
    expect(seen).toEqual([
      ...[320, 360, 390, 480, 640, 720, 780].map((width) => `${String(width)}: control of 44`),
      ...[781, 1024].map((width) => `${String(width)}: head`),
    ]);
  });
});

test.each([390, 320])(
  "a number stays with its unit in the table of a card at %d px",
  async (width) => {
    const { page } = await openDashboard({ width, query: "?card=chain-firms" });
    const values = page.locator('.card-table td[data-column="value"]');
    await values.first().waitFor();
    const lines = await values.evaluateAll((cells) =>
      cells.map((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines).toEqual([1, 1, 1]);
  },
);
