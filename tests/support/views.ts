import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { type DashboardOptions, drawn, goTo, openDashboard } from "./dashboard";
import type { OpenedPage } from "./servedPage";

/** One state of the page that a reader can be in: an address, and what is done there. */
interface View {
  readonly name: string;
  readonly query: string;
  /** What is there once the view stands. */
  readonly awaited?: string;
  /** What is done before the page is looked at; a view without it is its address alone. */
  readonly arrange?: (page: Page) => Promise<void>;
  /** Escape puts away what was arranged, and leaves nothing of it. */
  readonly isPutAway?: true;
}

const pressed =
  (button: string, opens: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(button).first().click();
    await page.locator(opens).first().waitFor();
  };

const OPEN_BUTTON = ".header-tools .button:has(.tool-label)";
const openDialog = pressed(OPEN_BUTTON, ".open-dialog");

/** A table of three figures by the template; with `fault`, of two that cannot be read. */
function tableFile(fault: boolean): string {
  const path = join(mkdtempSync(join(tmpdir(), "views-")), "河城.csv");
  const rows = [
    "指标名称,原文写法,单位,领域,具体领域,地区,时期,发布单位,发布日期",
    `绿地面积,12亩,亩,文化生态,生态环保,河城,${fault ? "前年春" : "2021"},河城日报,2024-02-01`,
    `绿地面积,15亩,亩,文化生态,生态环保,河城,${fault ? "2022-13" : "2022"},,`,
    "绿地面积,2000多亩,亩,文化生态,生态环保,河城,2023,,",
  ];
  writeFileSync(path, rows.join("\r\n"));
  return path;
}

async function chooseFile(page: Page, fault: boolean): Promise<void> {
  await openDialog(page);
  await page.locator('.open-dialog input[type="file"]').first().setInputFiles(tableFile(fault));
  await page.locator(fault ? ".fault-list" : ".sound-file").waitFor();
}

/** Every state in which the page differs in kind. */
const everyView: readonly View[] = [
  { name: "overview", query: "" },
  {
    name: "figure",
    query: "?figure=town-village-reports-after",
    awaited: ".figure-dialog",
  },
  {
    name: "export dialog",
    query: "",
    isPutAway: true,
    arrange: pressed(".header-tools .button-strong", ".export-dialog"),
  },
  {
    name: "area, charts as tables",
    query: "?area=livelihood",
    arrange: async (page) => {
      for (const button of await page.locator(".card-foot .link-button").all()) {
        await button.click();
      }
    },
  },
  { name: "area without figures", query: "?area=culture-ecology" },
  { name: "mended address, nothing found", query: "?area=nowhere&q=nowhere-to-be-found" },
  { name: "table", query: "?view=table", awaited: ".figure-table" },
  {
    name: "caution",
    query: "?view=table&area=governance",
    isPutAway: true,
    arrange: pressed(".caution-mark", ".caution-words"),
  },
  { name: "measures", query: "?view=measures", awaited: ".measure" },
  {
    name: "matrix",
    query: "?view=matrix&area=economy&area=governance",
    awaited: ".matrix",
  },
  { name: "timeline", query: "?view=timeline", awaited: ".timeline" },
  {
    name: "filters",
    query: "?place=nanzhang&own=1&from=2023&status=pilot",
    arrange: pressed(".filter-more", ".facets"),
  },
  { name: "checks", query: "?view=checks", awaited: ".other-view h2" },
  { name: "coverage", query: "?view=coverage", awaited: ".coverage-legend" },
  { name: "about", query: "?view=about", awaited: ".method" },
  { name: "briefing without items", query: "?view=tray", awaited: ".state" },
  {
    name: "briefing",
    query: "?view=tray&tray=cdirect-funds-change.conline-available",
    awaited: ".sheet",
  },
  { name: "text", query: "?view=text", awaited: ".other-view h2" },
  {
    name: "text that was read",
    query: "?view=text",
    arrange: async (page) => {
      await page
        .locator(".intake-paste textarea")
        .fill("全市可网办率达到99.88%，比去年多3.7个百分点。");
      await page.locator(".intake-paste .button").click();
      await page.locator(".marked-text").waitFor();
    },
  },
  { name: "dictionary", query: "?view=dictionary", awaited: ".other-view h2" },
  { name: "open dialog", query: "", isPutAway: true, arrange: openDialog },
  {
    name: "open dialog with a file of faults",
    query: "",
    arrange: (page) => chooseFile(page, true),
  },
  {
    name: "open dialog with a draft",
    query: "",
    arrange: async (page) => {
      await openDialog(page);
      await page
        .locator("#draft-text")
        .fill("今年上半年，新建公园12个，绿地面积由30亩增加到45亩。");
      await page.locator('.draft-date input[type="date"]').fill("2024-07-15");
      await page.locator(".draft-part [type=submit]").click();
      await page.locator('[data-testid="draft-result"]').waitFor();
    },
  },
  {
    name: "comparison with opened data",
    query: "",
    arrange: async (page) => {
      await chooseFile(page, false);
      await page.locator(".sound-file .button").first().click();
      await page.locator('[data-testid="opened"] a').click();
      await page.locator('[data-testid="compare-summary"]').waitFor();
    },
  },
  {
    name: "two periods",
    query: "?view=periods",
    awaited: ".other-view h2",
  },
  { name: "comparison with nothing", query: "?view=compare", awaited: ".other-view h2" },
  {
    name: "shortcuts",
    query: "",
    isPutAway: true,
    arrange: async (page) => {
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
    },
  },
  {
    name: "settings menu",
    query: "?area=culture-ecology",
    isPutAway: true,
    arrange: (page) => page.locator(".settings > summary").click(),
  },
  {
    name: "columns menu",
    query: "?view=table&area=culture-ecology",
    isPutAway: true,
    arrange: (page) => page.locator(".column-chooser > summary").click(),
  },
  {
    name: "menu of a card",
    query: "?area=digital-government",
    isPutAway: true,
    arrange: async (page) => {
      // The lower one: a menu over the filters would be held against them.
      await page.locator(".card-menu > summary").last().click();
      await page.locator(".card-menu .menu-item").first().waitFor();
    },
  },
];

/** The views that are their addresses alone. */
export const viewsByAddress = everyView.filter(({ arrange }) => arrange === undefined);
/** Those that an open page goes to one after the other, since they leave nothing behind for the next. */
export const viewsOnTheWay = everyView.filter(
  ({ arrange, isPutAway }) => arrange === undefined || isPutAway === true,
);
/** The others, each of which needs a page of its own. */
export const viewsOfTheirOwn = everyView.filter((view) => !viewsOnTheWay.includes(view));

/** Goes to a view from another, without leaving the page, waits until it stands, and puts it away after it was looked at. */
export async function visitView<Seen>(
  page: Page,
  { query, awaited, arrange, isPutAway }: View,
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  await goTo(page, query);
  if (awaited !== undefined) await page.locator(awaited).first().waitFor();
  await arrange?.(page);
  await drawn(page);
  const seen = await look(page);
  if (isPutAway === true) await page.keyboard.press("Escape");
  return seen;
}

/** Opens the page in a view, and waits until it stands. */
export async function openView(
  { query, awaited, arrange }: View,
  options: Omit<DashboardOptions, "query">,
): Promise<OpenedPage> {
  const opened = await openDashboard({ ...options, query });
  if (awaited !== undefined) await opened.page.locator(awaited).first().waitFor();
  await arrange?.(opened.page);
  await drawn(opened.page);
  return opened;
}
