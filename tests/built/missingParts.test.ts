import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { views } from "../../src/selection/Address";
import { serializeTray } from "../../src/selection/Tray";
import { exportWords } from "../../src/wording/views/exportWords";
import { measureWords } from "../../src/wording/views/measureWords";
import { openedWords } from "../../src/wording/views/openedWords";
import { openWords } from "../../src/wording/views/openWords";
import { tableWords } from "../../src/wording/views/tableWords";
import { textWords } from "../../src/wording/views/textWords";
import { trayWords } from "../../src/wording/views/trayWords";
import { type Line, breakLine, deferredParts } from "../support/brokenParts";
import { catalogues as words } from "../../src/wording/Messages";
import { type PageLanguage, openDashboard, settled } from "../support/dashboard";
import { report } from "../support/report";
import { ownFolder } from "../support/ownFolder";
import { resize } from "../support/resize";

const [figure] = report.observations;
const tray = serializeTray([{ kind: "figure", id: figure?.id ?? "" }]);

const folder = ownFolder();

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** Data of a reader's own: with series, and with more places than a list of them holds. */
const own = generateDataset({ places: 40, metrics: 2, years: 3, seed: 5, gaps: 0 });
const ownFile = file("own.json", own);

/** A page with its line, and who reads it. */
interface Reader {
  readonly page: Page;
  readonly line: Line;
  readonly language: PageLanguage;
}

/** Goes to an address as a link within the page does. */
async function go({ page }: Reader, query: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(window.history.state, "", window.location.pathname + search);
    window.dispatchEvent(new PopStateEvent("popstate", { state: window.history.state }));
  }, query);
}

async function press({ page }: Reader, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
}

async function escape({ page }: Reader): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
}

async function chooseFile(page: Page): Promise<void> {
  await page.locator(".open-dialog input[type='file']").first().setInputFiles(ownFile);
}

/** Something of the page whose code is fetched when it is wanted. */
interface Part {
  readonly name: string;
  /** Other parts are within it, and have to be reached. */
  readonly holds?: true;
  readonly before?: (reader: Reader) => Promise<void>;
  readonly want: (reader: Reader) => Promise<void>;
  /** Where the page says that it did not come. */
  readonly said: (page: Page) => Locator;
  /** What it says there; that this part could not be loaded where left out. */
  readonly words?: (language: PageLanguage) => string;
  /** How the reader tries again; the button beside the words where left out. */
  readonly again?: "same act" | "never";
  /** What stands once it has come; for an act, that something else is said. */
  readonly stands?: string;
  readonly after?: (reader: Reader) => Promise<void>;
}

const at = (selector: string) => (page: Page) => page.locator(selector);

const views_: readonly Part[] = [...new Set(["measures", ...views] as const)]
  .filter((view) => view !== "overview")
  .map((view) => ({
    name: view,
    ...(["table", "measures", "tray", "text"].includes(view) ? { holds: true as const } : {}),
    want: async (reader) => {
      // What stands there is of the view before.
      await reader.page.evaluate(() =>
        document.querySelector(".other-view > *")?.setAttribute("data-before", ""),
      );
      await go(reader, `?view=${view}&tray=${tray}`);
    },
    said: at(".other-view > .state[role='alert']"),
    stands: ".other-view > :not(.state[role], [data-before])",
  }));

/** What is said of a draft that was made; while it is made nothing is, and its code may be on its way still. */
const DRAFTED = `.draft-part > [role='alert']:has-text("${openWords.zh.draft.noDate}")`;

/* What is small goes with what it shares with others: each stands before those that would bring it along. */
const parts: readonly Part[] = [
  {
    name: "a card's table",
    before: (reader) => go(reader, ""),
    want: ({ page }) => page.locator(".card-foot button[aria-expanded='false']").first().click(),
    said: at(".card-foot .part-failed"),
    stands: ".card-table",
  },
  ...views_,
  {
    name: "a copied table",
    before: (reader) => go(reader, "?view=table"),
    want: (reader) => press(reader, tableWords[reader.language].copy),
    said: at(".copy-said"),
    again: "same act",
  },
  {
    name: "the ledger of measures",
    before: (reader) => go(reader, "?view=measures"),
    want: (reader) => press(reader, measureWords[reader.language].saveLedger),
    said: at(".save-said"),
    // It would bring along what the next ones are to be without.
    again: "never",
  },
  {
    name: "what is said of a selection that leaves nothing",
    want: (reader) => go(reader, "?q=zzzz"),
    said: at(".state .toast[role='alert']"),
    stands: ".state > .screen-only",
    after: (reader) => go(reader, ""),
  },
  {
    name: "the ways out",
    holds: true,
    want: ({ page }) => page.keyboard.press("e"),
    said: at(".toast[role='alert']"),
    stands: ".export-dialog",
    after: escape,
  },
  {
    name: "a CSV zipped with its metadata",
    before: async ({ page }) => {
      await page.keyboard.press("e");
      await page.locator(".export-more summary").click();
      await page.locator(".export-more input").nth(1).check();
    },
    want: ({ page }) => page.locator('[data-format="csv"]').click(),
    said: at(".export-dialog .said"),
    again: "same act",
  },
  {
    name: "a workbook",
    want: ({ page }) => page.locator('[data-format="xlsx"]').click(),
    said: at(".export-dialog .said"),
    again: "same act",
    after: escape,
  },
  ...(["word", "slides"] as const).map((format): Part => ({
    name: format,
    before: (reader) => go(reader, `?view=tray&tray=${tray}`),
    want: (reader) => press(reader, trayWords[reader.language].save[format]),
    said: at(".tray-saves + .note"),
    again: "same act",
  })),
  {
    name: "a text, without a worker",
    before: async (reader) => {
      await go(reader, "?view=text");
      await reader.page.evaluate(() => void Reflect.deleteProperty(window, "Worker"));
      await reader.page
        .locator("#own-text")
        .fill("去年全市新建学校12所，改造学校30所，惠及学生2万人。");
    },
    want: (reader) => press(reader, textWords[reader.language].readPasted),
    said: at(".read-failure"),
    words: (language) => textWords[language].failures.not_loaded("").what,
    again: "same act",
    stands: ".text-opened",
  },
  {
    name: "a figure",
    before: (reader) => go(reader, ""),
    want: (reader) => go(reader, `?figure=${figure?.id ?? ""}`),
    said: at(".toast[role='alert']"),
    stands: "dialog[open]",
    after: escape,
  },
  {
    name: "a card",
    before: (reader) => go(reader, ""),
    want: (reader) => go(reader, `?card=${report.relations[0]?.id ?? ""}`),
    said: at(".toast[role='alert']"),
    stands: "dialog[open]",
    after: escape,
  },
  {
    name: "what a card gives away",
    want: ({ page }) => page.locator(".card-menu summary").first().click(),
    said: at(".card-menu .state[role='alert']"),
    stands: ".card-menu .menu-item",
    after: ({ page }) => page.locator("h1").click(),
  },
  {
    name: "the help",
    want: ({ page }) => page.keyboard.press("?"),
    said: at(".toast[role='alert']"),
    stands: "dialog[open]",
    after: escape,
  },
  {
    name: "the filters",
    holds: true,
    before: (reader) => go(reader, ""),
    want: ({ page }) => page.locator(".filter-more").click(),
    said: at(".toast[role='alert']"),
    stands: ".facets",
    after: ({ page }) => page.locator(".filter-more").click(),
  },
  {
    name: "the filters of a narrow window",
    before: ({ page }) => resize(page, { width: 390, height: 800 }),
    want: ({ page }) => page.locator(".filter-more").click(),
    said: at(".toast[role='alert']"),
    stands: "dialog[open]",
    after: async (reader) => {
      await escape(reader);
      await resize(reader.page, { width: 1280, height: 800 });
    },
  },
  {
    name: "what opens data",
    holds: true,
    want: (reader) => press(reader, openedWords[reader.language].button),
    said: at(".toast[role='alert']"),
    stands: ".open-dialog",
    after: escape,
  },
  {
    name: "a template",
    before: async (reader) => {
      await press(reader, openedWords[reader.language].button);
      await reader.page.locator(".open-dialog").waitFor();
    },
    want: (reader) => press(reader, openWords[reader.language].templates.emptyCsv),
    said: at(".open-dialog .said >> nth=0"),
    again: "same act",
  },
  {
    name: "the reading of a file",
    want: ({ page }) => chooseFile(page),
    said: at("[data-testid='reading'] [role='status']"),
    words: (language) => openWords[language].notLoaded("own.json"),
    again: "never",
  },
  {
    name: "a draft",
    before: ({ page }) =>
      page.locator("#draft-text").fill("去年全市新建学校12所，改造学校30所，惠及学生2万人。"),
    want: (reader) => press(reader, openWords[reader.language].draft.read),
    said: at(".draft-part > [role='alert']"),
    // It would bring along what the next one is to be without.
    again: "never",
  },
  {
    name: "a draft in the page itself, where no worker may start",
    before: async ({ page, line }) => {
      // Another text: what was said of the last one goes.
      await page.locator("#draft-text").fill("去年全市新建学校13所，改造学校30所，惠及学生2万人。");
      await page.evaluate(() => void Reflect.deleteProperty(window, "Worker"));
      line.isMeant = (name) => !name.startsWith("readAside");
    },
    want: (reader) => press(reader, openWords[reader.language].draft.read),
    said: at(".draft-part > [role='alert']"),
    again: "same act",
    stands: DRAFTED,
    after: async ({ line }) => {
      line.isMeant = () => true;
    },
  },
  {
    name: "the reading of a file in the page itself, where no worker may start",
    before: async ({ page, line }) => {
      await page.evaluate(() => void Reflect.deleteProperty(window, "Worker"));
      line.isMeant = (name) => !name.startsWith("readAside");
    },
    want: ({ page }) => chooseFile(page),
    said: at("[data-testid='reading'] [role='status']"),
    words: (language) => openWords[language].notLoaded("own.json"),
    again: "same act",
    stands: ".sound-file",
    after: async ({ line }) => {
      line.isMeant = () => true;
    },
  },
  {
    name: "the charts of series, and what is said of opened data",
    want: (reader) => press(reader, openWords[reader.language].sound.show),
    said: at(".number-strip .part-failed >> nth=0"),
    stands: ".chart-card[data-form='multiples'] svg, .chart-card[data-form='lines'] svg",
    after: async ({ page, language }) => {
      await page.locator(".toast").getByRole("button", { name: words[language].retry }).click();
      await page.locator("[data-testid='opened']").waitFor();
    },
  },
  {
    name: "the places",
    before: async ({ page }) => {
      await page.locator(".filter-more").click();
      await page.locator(".place-button").waitFor();
    },
    want: ({ page }) => page.locator(".place-button").click(),
    said: at(".place-panel .state[role='alert']"),
    stands: ".place-input",
  },
];

/** Parts that nobody misses: without them the page shows what it showed before, and says so or nothing. */
const silentParts: readonly ((reader: Reader) => Promise<void>)[] = [
  // The charts that answer the pointer; what was prerendered of them answers it as well.
  async (reader) => {
    await go(reader, "");
    await reader.page.mouse.move(300, 500);
    await reader.page.mouse.wheel(0, 300);
  },
  // One figure alone, which then stands as it would among others.
  (reader) => go(reader, "?q=1519"),
  // The clipboard, in place of which the address is offered to be copied by hand.
  async ({ page, language }) => {
    const asked = page.waitForEvent("dialog");
    const pressed = page.getByTitle(words[language].tools.share).click();
    const dialog = await asked;
    expect(dialog.message()).toBe(words[language].figure.notCopied);
    expect(dialog.defaultValue()).toBe(page.url());
    await dialog.dismiss();
    await pressed;
  },
];

async function sayIn(part: Part, { page, language }: Reader): Promise<void> {
  const expected = part.words?.(language) ?? words[language].loadFailed;
  await part.said(page).filter({ hasText: expected }).waitFor();
}

/** What an act says that has not succeeded yet. */
const UNDER_WAY = new RegExp(
  [words.zh.loadFailed, exportWords.zh.saving, trayWords.zh.save.saving].join("|"),
  "u",
);

/** Whether a view stands although nothing could be fetched: the build joined its code with that of one before it. */
async function cameAlong({ name, said, stands = "" }: Part, page: Page): Promise<boolean> {
  if (!views_.some((view) => view.name === name)) return false;
  const count = async (one: Locator): Promise<number> => ((await one.isVisible()) ? 1 : 0);
  await expect
    .poll(async () => (await count(said(page))) + (await count(page.locator(stands).first())))
    .toBeGreaterThan(0);
  return (await count(said(page))) === 0;
}

test("each part that is blocked says so, and comes with the next try (zh)", async () => {
  const { page } = await openDashboard({ complains: true, firstVisit: true });
  const line = await breakLine(page);
  const reader: Reader = { page, line, language: "zh" };
  // What only paper needs brings other views along, which are to be refused themselves.
  line.isCut = (name) => name.startsWith("PrintedRest");
  line.answering = "blocked";
  for (const want of silentParts) {
    // Counted by tries: what was fetched ahead in idle time has been refused once already.
    const { refusals } = line;
    await want(reader);
    await expect.poll(() => line.refusals).toBeGreaterThan(refusals);
  }
  for (const part of parts) {
    line.answering = "ever";
    await part.before?.(reader);
    line.answering = "blocked";
    const { refusals } = line;
    await part.want(reader);
    if (await cameAlong(part, page)) {
      // Its code is of one piece with another's, which was refused in its turn.
      expect(line.refusals, part.name).toBe(refusals);
      await part.after?.(reader);
      continue;
    }
    await sayIn(part, reader);
    expect(await page.getByTestId("new-edition").count(), part.name).toBe(0);
    line.answering = "ever";
    if (part.again === "same act") await part.want(reader);
    else if (part.again === undefined)
      await part.said(page).getByRole("button", { name: words.zh.retry }).click();
    if (part.stands !== undefined) await page.locator(part.stands).first().waitFor();
    else if (part.again === "same act")
      await expect.poll(() => part.said(page).textContent()).not.toMatch(UNDER_WAY);
    await part.after?.(reader);
  }
  line.isMeant = (name) => name.startsWith("firstView");
  line.answering = "blocked";
  await page.goto(page.url().replace(/[?#].*$/u, ""));
  const first = page.locator(".first-view > .notice", { hasText: words.zh.loadFailed });
  await page.mouse.move(200, 200);
  await first.waitFor();
  // What was prerendered of it stands, and all else answers.
  expect(await page.locator(".first-view .area-section").count()).toBeGreaterThan(1);
  await page.locator(".area-button").nth(1).click();
  await page.locator(".area-button[aria-pressed='true']").first().waitFor();
  line.answering = "ever";
  await first.getByRole("button", { name: words.zh.retry }).click();
  await first.waitFor({ state: "detached" });
  await page.locator(".first-view .chart[role='application']").first().waitFor();
  // The same where not the code is missing but the data that come with it: a search waits for them.
  line.isMeant = (name) => name.startsWith("later-");
  line.answering = "blocked";
  await page.goto(page.url().replace(/[?#].*$/u, ""));
  await page.mouse.move(200, 200);
  await first.waitFor();
  const told = page.locator("output.shown");
  const { length: all } = report.observations;
  await page.locator("#search").fill("Grass-roots governance");
  await page.waitForURL((url) => url.searchParams.has("q"));
  await settled(page);
  expect(await told.textContent()).toBe(words.zh.filter.shown(all, all));
  line.answering = "ever";
  await first.getByRole("button", { name: words.zh.retry }).click();
  await first.waitFor({ state: "detached" });
  await told.filter({ hasNotText: words.zh.filter.shown(all, all) }).waitFor();
  await page.goto(page.url().replace(/[?#].*$/u, ""));
  const remembered = { version: 1, name: "own.json", dataset: own };
  await page.evaluate(
    (text) => localStorage.setItem("reform-metrics.opened.v1", text),
    JSON.stringify(remembered),
  );
  line.answering = "blocked";
  line.isMeant = (name) => name.startsWith("checkDataset");
  await page.reload();
  const missing = page.locator(".notice", { hasText: openedWords.zh.notLoaded });
  await missing.waitFor();
  line.answering = "ever";
  await missing.getByRole("button", { name: words.zh.retry }).click();
  await page.locator("[data-testid='opened']").waitFor();
  // Nobody asks in vain without being asked to: there are some forty cards and thirty parts.
  expect(line.refusals).toBeLessThan(300);
  expect([...deferredParts()].filter((name) => !line.refused.has(name))).toEqual([]);
});

test("when a new edition was published, each part leads to it, and says nothing false (en)", async () => {
  const { page } = await openDashboard({ complains: true, firstVisit: true, language: "en" });
  const line = await breakLine(page);
  const reader: Reader = { page, line, language: "en" };
  const reload = page.getByTestId("new-edition").getByRole("button", { name: words.en.reload });
  const published = parts.slice(
    0,
    parts.findIndex(({ name }) => name.startsWith("the charts of series")),
  );
  // What holds other parts was opened while the old edition was there, and all else after.
  for (const part of published.filter(({ holds }) => holds)) {
    await part.before?.(reader);
    await part.want(reader);
    if (part.stands !== undefined) await page.locator(part.stands).first().waitFor();
    await part.after?.(reader);
  }
  for (const [place, part] of published.filter(({ holds }) => !holds).entries()) {
    line.answering = "ever";
    await part.before?.(reader);
    // The old code is gone, or the first page answers in its place.
    line.answering = place % 2 === 0 ? "missing" : "page";
    await part.want(reader);
    if (part.again !== undefined) await sayIn(part, reader);
    // The server is asked for its edition once something did not come.
    await reload.first().waitFor();
    await settled(page);
    // A dialog that did not come need not be closed; where it was quicker than the server's answer, it says so itself.
    const isOpen = (await page.locator("dialog[open]").count()) > 0;
    if (part.stands !== "dialog[open]" || isOpen) await part.after?.(reader);
  }
});

test.each(["missing", "page"] as const)(
  "when other data were published, the page leads to them before it says anything false (%s)",
  async (answering) => {
    const { page } = await openDashboard({ complains: true, firstVisit: true });
    const line = await breakLine(page);
    line.isMeant = (name) => name.startsWith("later-");
    line.replaced = /assets\/later-[^"]+\.json/u;
    line.answering = answering;
    await page.reload();
    await page.mouse.move(200, 200);
    const notice = page.getByTestId("new-edition");
    await notice.getByText(words.zh.newEdition).waitFor();
    expect(await page.locator(".first-view > .notice button").count()).toBe(0);
    line.answering = "ever";
    await notice.getByRole("button", { name: words.zh.reload }).click();
    await page.locator(".first-view .chart[role='application']").first().waitFor();
  },
);

test("the view is kept when the new edition is loaded: address, briefing, opened data, language, place", async () => {
  const { page } = await openDashboard({ complains: true, firstVisit: true });
  const line = await breakLine(page);
  const reader: Reader = { page, line, language: "zh" };
  await press(reader, openedWords.zh.button);
  await chooseFile(page);
  await press(reader, openWords.zh.sound.show);
  await page.getByTestId("opened").waitFor();
  await page.getByRole("button", { name: "English" }).click();
  const query = `?area=${own.areas[0]?.id ?? ""}&view=table&tray=${tray}&lang=en`;
  await go(reader, query);
  await page.locator(".figure-table").waitFor();
  await page.mouse.wheel(0, 300);
  // How far it goes is the browser's: what comes above the table while it scrolls moves the page by its height.
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(300);
  line.answering = "missing";
  await page.keyboard.press("?");
  const notice = page.getByTestId("new-edition");
  await notice.getByText(words.en.newEdition).waitFor();
  line.answering = "ever";
  // The browser may have moved the page by the height of the notice, so that what is read stays where it is.
  await settled(page);
  const top = await page.evaluate(() => window.scrollY);
  await notice.getByRole("button", { name: words.en.reload }).press("Enter");
  await page.getByTestId("opened").getByText("Showing: own.json · in this browser only").waitFor();
  await page.locator(".figure-table").waitFor();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
  expect(new URL(page.url()).search).toBe(query);
  // It was handed over once.
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
