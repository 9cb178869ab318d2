import type { Page } from "playwright";
import { expect, test } from "vitest";
import { column, downloadCsv, parseWithPapa } from "../support/csvFile";
import {
  enterView,
  languages,
  openDashboard,
  pressArea,
  readShown,
  settled,
} from "../support/dashboard";
import { areas, report } from "../support/report";
import { expectQuiet } from "../support/servedPage";

/** Ids of the figures that the file tells a caution of. */
const cautioned: ReadonlySet<string> = new Set(report.cautions.flatMap(({ figures }) => figures));

/** The places of the page that show a figure's number, by the figure, with whether its mark is there. */
function markedPlaces(
  page: Page,
): Promise<readonly { id: string; marked: boolean; shared: boolean }[]> {
  return page.evaluate(() => {
    const has = (place: Element, id: string): boolean =>
      [...place.querySelectorAll<HTMLElement>(".caution-mark")].some((mark) =>
        (mark.dataset["cautions"] ?? "").split(" ").includes(id),
      );
    const numbers = document.querySelectorAll<HTMLElement>(".headline [data-figure]");
    const rows = document.querySelectorAll<HTMLElement>(".figure-table tr[data-row]");
    const links = document.querySelectorAll<HTMLElement>(".measure-figures li[data-figure]");
    const alone = document.querySelectorAll<HTMLElement>(".number-strip [data-figure-item]");
    const told = document.querySelectorAll<HTMLElement>(".told-relation, .chart-card[data-card]");
    return [
      ...[...numbers].map((number) => ({
        id: number.dataset["figure"] ?? "",
        place: number.closest(".headline") ?? number,
      })),
      ...[...rows].map((row) => ({ id: row.dataset["row"] ?? "", place: row })),
      ...[...links].map((link) => ({ id: link.dataset["figure"] ?? "", place: link })),
      ...[...alone].map((item) => ({ id: item.dataset["figureItem"] ?? "", place: item })),
      ...[...told].flatMap((card) =>
        (card.dataset["figures"] ?? "").split(" ").map((id) => ({ id, place: card })),
      ),
    ].map(({ id, place }) => ({
      id,
      // A chart has its words below it instead of a mark.
      marked:
        has(place, id) ||
        (place.matches(".chart-card") && place.querySelector(".caution") !== null),
      shared: place.matches(".headline, .told-relation, .chart-card"),
    }));
  });
}

/**
 * What is wrong with the marks in sight: one that is missing, or one beside a lone number without a
 * caution. The numbers of a headline or a card share what is to be minded, which may be of their
 * comparison.
 */
async function faultsOfMarks(page: Page, where: string): Promise<readonly string[]> {
  const places = await markedPlaces(page);
  expect(places.length, where).toBeGreaterThan(0);
  return places.flatMap(({ id, marked, shared }) =>
    marked === cautioned.has(id) || (marked && shared)
      ? []
      : [`${where}: ${id} ${marked ? "is" : "is not"} marked`],
  );
}

test.each(languages)(
  "a caution goes with its figure to headline, row, list, file and paper, whatever is asked (%s)",
  async (language) => {
    const opened = await openDashboard({ language });
    const { page } = opened;
    const faults: string[] = [];
    const note = language === "zh" ? "使用提示" : "Cautions";
    const id = language === "zh" ? "数据编号" : "Figure ID";
    for (const area of [null, ...areas]) {
      const where = area ?? "all";
      await enterView(page, "overview");
      await pressArea(page, area);
      const { rows } = await readShown(page);
      // On paper the words of every caution of what is shown.
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      const told = await page
        .locator("[data-caution]")
        .evaluateAll((items) => items.map((item) => item.getAttribute("data-caution")));
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      expect(told, where).toEqual(
        report.cautions
          .filter(({ figures }) => figures.some((figure) => rows.includes(figure)))
          .map((caution) => caution.id),
      );
      if (rows.length === 0) continue;
      faults.push(...(await faultsOfMarks(page, `headlines and cards of ${where}`)));
      await enterView(page, "table");
      faults.push(...(await faultsOfMarks(page, `table of ${where}`)));
      await enterView(page, "measures");
      faults.push(...(await faultsOfMarks(page, `measures of ${where}`)));
      const csv = parseWithPapa((await downloadCsv(page, "shown")).bytes);
      const notes = column(csv, note);
      for (const [row, figure] of column(csv, id).entries()) {
        if ((notes[row] !== "") !== cautioned.has(figure)) faults.push(`file: ${figure}`);
      }
    }
    expect(faults).toEqual([]);
    expectQuiet(opened);
    await opened.close();
  },
);

test("its words are one press away, by mouse and keyboard, and Escape puts them away", async () => {
  const opened = await openDashboard({ query: "?view=table&q=341" });
  const { page } = opened;
  const mark = page.locator(".figure-table .caution-mark").first();
  const words = page.locator(".caution-words");
  await mark.click();
  const [scope] = report.cautions;
  expect(await words.textContent()).toContain(scope?.note.zh);
  expect(await mark.getAttribute("aria-expanded")).toBe("true");
  expect(await mark.getAttribute("aria-describedby")).toBe(await words.getAttribute("id"));
  await page.keyboard.press("Escape");
  expect(await words.count()).toBe(0);
  await mark.focus();
  await page.keyboard.press("Enter");
  await words.waitFor();
  // In the window, however near its edge the mark stands.
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  const box = await words.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expectQuiet(opened);
  await opened.close();
});
