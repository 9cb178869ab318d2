import type { Locator, Page } from "playwright";
import { catalogues } from "../../src/wording/Messages";
import { doors } from "../../src/page/doors";
import type { View } from "../../src/selection/Address";
import { doorWords } from "../../src/wording/views/doorWords";
import { type OpenOptions, type OpenedPage, openPage } from "./servedPage";

/** The two documents of the page. */
export const languages = ["zh", "en"] as const;
export type PageLanguage = (typeof languages)[number];

const documents: Readonly<Record<PageLanguage, string>> = { zh: "", en: "en.html" };

/** The sentences of the page in each language. */
export const words = catalogues;

/** How to open the dashboard: as any page, with a language and the address's query, `?area=economy`. */
export interface DashboardOptions extends Omit<OpenOptions, "path"> {
  readonly language?: PageLanguage;
  readonly query?: string;
}

/** Opens the dashboard and waits until its scripts have taken it over and it can be seen. */
export async function openDashboard(options: DashboardOptions = {}): Promise<OpenedPage> {
  const { language = "zh", query = "", ...rest } = options;
  const opened = await openPage({ ...rest, path: `${documents[language]}${query}` });
  if (rest.javaScriptEnabled !== false) await takenOver(opened.page);
  return opened;
}

/** Gives a reader's sign, and waits until React has taken the prerendered page over, its listeners included. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (document.documentElement.hasAttribute("data-waiting"))
      window.dispatchEvent(new Event("pointermove"));
    const parts = [...document.querySelectorAll("h1, .area-section")];
    return (
      parts.length > 0 &&
      parts.every((part) => Object.keys(part).some((key) => key.startsWith("__reactProps"))) &&
      !document.documentElement.hasAttribute("data-pending")
    );
  });
  await settled(page);
}

/** Waits two frames, in which what was just asked for has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
}

/** Waits until every drawing that is still being fetched stands. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await settled(page);
}

/** What the page shows of its figures, part by part. */
export interface Shown {
  /** Ids of the table's rows, in their order. */
  readonly rows: readonly string[];
  /** Ids that the cards name, each as often as it stands there. */
  readonly cards: readonly string[];
  /** Ids of the figures among the headlines. */
  readonly headlines: readonly string[];
  /** `显示 35 项，共 35 项` */
  readonly text: string;
  /** The count of each area button by the area's id, `""` for all areas: `14`, `0 项数据，3 项举措`. */
  readonly counts: Readonly<Record<string, string>>;
  /** Id of the area that is pressed, `""` for all areas. */
  readonly pressed: readonly string[];
  /** Ids of the measures that are listed. */
  readonly measures: readonly string[];
}

/**
 * Reads what the page shows now, with the table and the measures that its charts are printed with.
 * On a view without charts it reads that view alone.
 */
export async function readShown(page: Page): Promise<Shown> {
  const printed = (): boolean => {
    const isWhole =
      document.querySelector(".other-view") !== null ||
      // Two files are fetched for the sheet of paper, in either order.
      [".table-section", ".measure-list"].every((part) => document.querySelector(part) !== null);
    if (!isWhole) {
      document.dispatchEvent(new Event("pointermove", { bubbles: true }));
      window.dispatchEvent(new Event("beforeprint"));
    }
    return isWhole;
  };
  if (!(await page.evaluate(printed))) await page.waitForFunction(printed);
  const shown = await readParts(page);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  return shown;
}

function readParts(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const all = (selector: string): HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>(selector),
    ];
    const buttons = all(".area-button");
    return {
      rows: all(".figure-table tbody tr[data-row]").map((row) => row.dataset.row ?? ""),
      cards: [
        ...all("[data-card][data-figures]").flatMap((card) =>
          (card.dataset.figures ?? "").split(" ").filter((id) => id !== ""),
        ),
        ...all("[data-figure-item]").map((item) => item.dataset.figureItem ?? ""),
      ],
      headlines: all(".headline [data-figure]").map((figure) => figure.dataset.figure ?? ""),
      text: document.querySelector(".shown")?.textContent ?? "",
      counts: Object.fromEntries(
        buttons.map((button) => [
          button.dataset.area ?? "",
          button.querySelector(".count")?.textContent ?? "",
        ]),
      ),
      pressed: buttons
        .filter((button) => button.getAttribute("aria-pressed") === "true")
        .map((button) => button.dataset.area ?? ""),
      measures: all(".measure[id^='measure-']").map((item) => item.id.slice("measure-".length)),
    };
  });
}

/** Chooses one area alone by its button; all areas for `null`. */
export async function pressArea(page: Page, area: string | null): Promise<void> {
  const all = page.locator(".area-button:not([data-area])");
  const others = page.locator(`.area-button[data-area][aria-pressed="true"]`);
  if (area === null || (await others.count()) > 0) await all.click();
  if (area !== null) await page.locator(`.area-button[data-area="${area}"]`).click();
  await settled(page);
}

/** Goes to a view by its door and its own link, as a reader does, and waits until it stands. */
export async function enterView(page: Page, view: View): Promise<void> {
  const door = doors.findIndex(({ views }) => views.some((one) => one === view));
  await page.locator(".doors a").nth(door).click();
  const names = [doorWords.zh.names[view], doorWords.en.names[view]];
  const link = page.locator(".door-views a", {
    hasText: new RegExp(`^(?:${names.join("|")})$`, "u"),
  });
  if ((await link.getAttribute("aria-current")) === null) await link.click();
  // What says that nothing is there is no status: the view stands.
  await page.waitForFunction(() => document.querySelector(".other-view > .state[role]") === null);
  await settled(page);
}

/** Opens the filters besides the areas. */
export async function openFacets(page: Page): Promise<void> {
  await page.locator('.filter-more[aria-expanded="false"]').click();
  await page.locator(".facets").waitFor();
}

/** The list of one filter, found by what stands before it: 来源. */
export function facetSelect(page: Page, label: string): Locator {
  return page
    .locator("label.facet", { has: page.getByText(label, { exact: true }) })
    .locator("select");
}

/** The address's query as the reader sees it: `?area=economy`; empty for the first page. */
export function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

/** Closes a dialog by its own button or by Escape and waits until it is gone. */
export async function escapeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
}
