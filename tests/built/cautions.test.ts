import type { Page } from "playwright";
import { expect, test } from "vitest";
import { pasted } from "../support/clipboard";
import { parseWithPapa } from "../support/csvFile";
import {
  cautionedNumbers,
  mindedIn,
  placeOfText,
  readPlaces,
  type Seen,
  toldIn,
  unminded,
} from "../support/cautionedNumbers";
import { escapeDialog, goTo, languages, openDashboard, settled } from "../support/dashboard";
import { report } from "../support/report";
import { resize } from "../support/resize";
import { openExport, sheetOf, take, takeTable, openCardMenu } from "../support/takeAway";

/** Every kind of filter, and each of its values where they are few. */
const filters: readonly string[] = [
  "",
  ...report.areas.map(({ id }) => `area=${id}`),
  "area=economy&area=governance",
  "field=industry",
  ...report.places.map(({ id }) => `place=${id}`),
  "place=zaoyang&own=1",
  "place=nanzhang&own=1",
  "place=zaoyang&place=nanzhang",
  ...["stock", "flow", "rate", "count", "rank", "duration"].map((kind) => `kind=${kind}`),
  ...[...new Set(report.measures.map(({ status }) => status))].map((status) => `status=${status}`),
  "figures=with",
  "figures=without",
  "from=2023&to=2023",
  "from=2024-06",
  "to=2022&undated=1",
  "q=报表",
  "q=镇村",
  "q=gdp",
  "area=governance&place=zaoyang&q=zhencun",
];

/**
 * Those that are printed too, with the table and the measures they leave: one of each kind, since paper shows what the
 * screen does.
 */
const printed: ReadonlySet<string> = new Set([
  ...filters.filter((filter) => filter === "" || filter.startsWith("area=")),
  "place=zaoyang&own=1",
  "kind=flow",
  "from=2024-06",
  "q=报表",
]);

/**
 * Those under which the table and the measures are looked at: one of each kind. Which figures are left decides what
 * cards are made of them, so that of cards every filter proves something; a row is that of its figure whichever rows
 * are beside it, but for what a search marks in it.
 */
const tabled: ReadonlySet<string> = new Set([
  ...printed,
  "field=industry",
  "figures=with",
  "area=governance&place=zaoyang&q=zhencun",
]);

/** Views beside the charts, but for the dictionary, whose numbers are examples. */
const views = ["table", "measures", "matrix", "timeline", "checks", "coverage", "text", "about"];

/** What only paper holds is there once its foot is. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.locator(".printed-foot").first().waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
}

async function onScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
}

test.each(languages)(
  "wherever a figure with a caution is seen, its mark and verdict are there, and on paper its words (%s)",
  async (language) => {
    const { page } = await openDashboard({ language });
    /** Each with the first address at which it was seen. */
    const faults = new Map<string, string>();
    let seen = 0;
    const numbers = cautionedNumbers(language);
    const minded = mindedIn(language);
    const look = async (query: string): Promise<Seen> => {
      const read = await readPlaces(page, language);
      const { places } = read;
      seen += places.filter(({ text }) => toldIn(text, numbers).length > 0).length;
      for (const fault of unminded(places, language)) {
        if (!faults.has(fault)) faults.set(fault, query);
      }
      return read;
    };
    const lookAtPaper = async (query: string): Promise<void> => {
      await onPaper(page);
      const { marked } = await look(`${query} on paper`);
      const words = await page.evaluate(() => document.body.innerText);
      for (const id of new Set(marked)) {
        for (const note of minded.get(id)?.notes ?? []) {
          if (!words.includes(note)) faults.set(`not said of ${id}: ${note}`, `${query} on paper`);
        }
      }
      await onScreen(page);
    };
    const visit = (query: string): Promise<void> => goTo(page, `?${query}`);
    await page.mouse.move(5, 5);
    // Marks do not depend on the language; what wording and width make of them does.
    for (const filter of language === "zh" ? filters : filters.slice(0, 6)) {
      await visit(filter);
      await look(filter);
      if (printed.has(filter)) await lookAtPaper(filter);
      if (!tabled.has(filter)) continue;
      for (const view of ["table", "measures"]) {
        const query = `view=${view}&${filter}`;
        await visit(query);
        await look(query);
        // The sheet of the charts has had every row; these two have sheets of their own, alike for every filter.
        if (filter === "area=governance") await lookAtPaper(query);
      }
    }
    for (const view of views) {
      await visit(`view=${view}`);
      await look(view);
    }
    // On paper a figure's notes are in words: each note once.
    const noted = new Set(report.cautions.map(({ figures: [first] }) => first));
    const asked = report.observations.filter(({ id }) => language === "zh" || minded.has(id));
    for (const { id } of asked) {
      await visit(`view=about&figure=${id}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("dialog details")) {
          details.setAttribute("open", "");
        }
      });
      await settled(page);
      await look(`figure=${id}`);
      if (noted.has(id)) await lookAtPaper(`figure=${id}`);
    }
    const related = language === "zh" ? report.relations : report.relations.slice(0, 4);
    for (const { id } of [...related, ...asked]) {
      await visit(`view=about&card=${id}`);
      await look(`card=${id}`);
    }
    const tray = [
      ...report.observations.map(({ id }) => `f${id}`),
      ...report.relations.map(({ id }) => `c${id}`),
      ...report.measures.map(({ id }) => `m${id}`),
    ];
    for (let at = 0; at < tray.length; at += 20) {
      const query = `view=tray&tray=${tray.slice(at, at + 20).join(".")}`;
      await visit(query);
      await look(query);
    }
    expect([...faults]).toEqual([]);
    // So many blocks of text tell such a number: what is walked is there.
    expect(seen).toBeGreaterThan(1000);
    await goTo(page, "");
  },
);

/** The rows of a table of JSON as texts. */
function jsonRows(bytes: Buffer): readonly string[] {
  const { rows }: { rows: object[] } = JSON.parse(bytes.toString("utf8"));
  return rows.map((row) => Object.values(row).join(" "));
}

test.each(languages)(
  "every row of a file that names such a figure tells its caution (%s)",
  async (language) => {
    const { page } = await openDashboard({ language, query: "?place=zaoyang&columns=name,value" });
    const faults: string[] = [];
    let told = 0;
    await openExport(page);
    for (const what of ["shown", "everything", "measures", "checks"] as const) {
      const bytes = async (format: "csv" | "xlsx" | "json"): Promise<Buffer> =>
        (await takeTable(page, { what, format, metadata: "none" })).bytes;
      const files = {
        csv: parseWithPapa(await bytes("csv")).map((row) => row.join(" ")),
        xlsx: sheetOf(await bytes("xlsx"), 1).map((row) => row.join(" ")),
        json: jsonRows(await bytes("json")),
      };
      for (const [format, rows] of Object.entries(files)) {
        told += rows.filter((row) => toldIn(row, cautionedNumbers(language)).length > 0).length;
        faults.push(
          ...unminded(rows.map(placeOfText), language).map(
            (fault) => `${what} ${format}: ${fault}`,
          ),
        );
      }
    }
    await escapeDialog(page);
    expect(faults).toEqual([]);
    expect(told).toBeGreaterThan(100);
  },
);

test.each(languages)("sentence, clipboard and picture tell the cautions (%s)", async (language) => {
  const { page } = await openDashboard({ language });
  const minded = mindedIn(language);
  const isTold = (id: string, text: string): boolean => {
    const { notes, verdict } = minded.get(id) ?? { notes: [], verdict: null };
    const bare = text.replace(/\s/gu, "").toLowerCase();
    return [...notes, verdict ?? ""].every((note) =>
      bare.includes(note.replace(/\s/gu, "").toLowerCase()),
    );
  };
  // One sentence of each figure in one language, and of each caution in the other.
  const noted = new Set(report.cautions.map(({ figures: [first = ""] }) => first));
  for (const id of language === "zh" ? minded.keys() : noted) {
    await goTo(page, `?figure=${id}`);
    await page.locator(".figure-actions > button:not(.tray-toggle)").first().click();
    await page.locator(".figure-dialog .said").getByText(/./u).first().waitFor();
    await escapeDialog(page);
    expect(isTold(id, (await pasted(page)).text), id).toBe(true);
  }
  await goTo(page, "?view=table&place=zaoyang");
  await page.locator(".section-head > .button, .section-head .copy-table").last().click();
  await page.locator(".copy-said").getByText(/./u).first().waitFor();
  const { text } = await pasted(page);
  expect(unminded(text.split("\n").map(placeOfText), language)).toEqual([]);
  expect(toldIn(text, cautionedNumbers(language)).length).toBeGreaterThan(2);
  await goTo(page, "");
  let pictures = 0;
  for (const card of await page.locator(".chart-card[data-card]").all()) {
    const figures = ((await card.getAttribute("data-figures")) ?? "").split(" ");
    // Nothing on a chart is said of a figure that it does not show.
    const said = await card.evaluate((element) =>
      [...element.querySelectorAll("[data-cautions]")].map((mark) => mark.textContent).join(" "),
    );
    for (const { figures: about, note } of report.cautions) {
      expect(said.includes(note[language]), note.en).toBe(about.some((id) => figures.includes(id)));
    }
    if (!figures.some((id) => minded.has(id))) continue;
    await openCardMenu(card);
    const { bytes } = await take(page, card.getByText("SVG"));
    const svg = bytes.toString("utf8").replace(/<[^>]*>/gu, "");
    for (const id of figures) expect(isTold(id, svg), `picture of ${id}`).toBe(true);
    await card.locator(".card-menu > summary").click();
    pictures += 1;
  }
  expect(pictures).toBeGreaterThan(4);
});

test("its words are one press away, by mouse and keyboard, and Escape puts them away", async () => {
  const { page } = await openDashboard({ query: "?view=table&q=341" });
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
  await resize(page, { width: 320, height: 640 });
  await settled(page);
  const box = await words.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
});
