import { z } from "zod";
import {
  type Check,
  countOf,
  expectSame,
  openView,
  rowsOf,
  textOf,
  waitForClosed,
  waitForRows,
} from "./check";
import { readoutsAnswer } from "./readoutChecks";

/** What can be read at once, with scripts and without. */
export const stillChecks: readonly Check[] = [
  {
    name: "every chart is drawn, and says in words what it shows",
    perform: async (page) => {
      expectSame("headlines", await countOf(page, ".headline-number"), 6);
      const undrawn = await page.evaluate(
        () =>
          [...document.querySelectorAll(".chart-card:not([data-form=words])")].flatMap((card) => {
            const shapes = [...card.querySelectorAll("svg path, svg rect, svg line")];
            const sized = shapes.filter((shape) => {
              const { width, height } = shape.getBoundingClientRect();
              return width + height > 4;
            });
            const words = card.querySelector(".chart")?.getAttribute("aria-label") ?? "";
            const key = card.getAttribute("data-card") ?? "";
            return sized.length > 0 && words !== "" ? [] : [key];
          }),
        null,
        z.array(z.string()),
      );
      expectSame("charts without a drawing", undrawn, []);
      if ((await countOf(page, ".chart-card:not([data-form=words])")) === 0) {
        throw new Error("there is no chart");
      }
    },
  },
  {
    name: "nothing leaves the window sideways",
    perform: async (page) => {
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
        null,
        z.number(),
      );
      if (wider > 0) throw new Error(`the page is ${String(wider)} px too wide`);
    },
  },
];

/** What stands in the prerendered page, which needs no scripts. */
export const prerenderedChecks: readonly Check[] = [
  {
    name: "figures and measures are there",
    perform: async (page, { figures, measures }) => {
      expectSame("rows", (await rowsOf(page)).length, figures);
      expectSame("measures", await countOf(page, ".measure[id^=measure-]"), measures);
    },
  },
];

/** What a reader asks for; each check ends at the table, which shows everything. */
export const askingChecks: readonly Check[] = [
  {
    name: "the charts answer to mouse, finger and keys",
    perform: async (page) => {
      await readoutsAnswer(page);
      await openView(page, "timeline");
      await readoutsAnswer(page);
    },
  },
  {
    name: "figures and measures are listed",
    perform: async (page, { figures, measures }) => {
      await openView(page, "measures");
      await page.waitForElement(".measure[id^=measure-]");
      expectSame("measures", await countOf(page, ".measure[id^=measure-]"), measures);
      await openView(page, "table");
      await waitForRows(page, figures);
    },
  },
  {
    name: "an area filters table, count and address",
    perform: async (page, { area, figuresOfArea, figures }) => {
      await page.click(`.area-button[data-area="${area}"]`);
      await waitForRows(page, figuresOfArea);
      const counts = (await textOf(page, ".shown")).match(/\d+/gu)?.map(Number);
      expectSame(
        "the counts",
        counts?.sort((one, other) => one - other),
        [figuresOfArea, figures],
      );
      const query = await page.evaluate(() => window.location.search, null, z.string());
      expectSame("the address", query.includes(`area=${area}`), true);
      await page.click(".area-button:not([data-area])");
      await waitForRows(page, figures);
    },
  },
  {
    name: "a column sorts the table, up and down",
    perform: async (page) => {
      const header = '.figure-table thead th[data-column="name"]';
      const sorted = (order: string): Promise<void> =>
        page.waitFor(
          `aria-sort ${order}`,
          ({ selector, wanted }) =>
            document.querySelector(selector)?.getAttribute("aria-sort") === wanted,
          { selector: header, wanted: order },
        );
      await page.click(`${header} button`);
      await sorted("ascending");
      const up = await rowsOf(page);
      await page.click(`${header} button`);
      await sorted("descending");
      const down = await rowsOf(page);
      expectSame("the order", down.join() === up.join(), false);
      expectSame("the rows", [...down].sort(), [...up].sort());
    },
  },
  {
    name: "a search by initials finds and marks, and new charts are drawn",
    perform: async (page, { figures }) => {
      await page.click("#search");
      await page.type("qy");
      await page.waitFor(
        "fewer rows",
        (all) => {
          const rows = document.querySelectorAll(".figure-table tbody tr[data-row]").length;
          return rows > 0 && rows < all;
        },
        figures,
      );
      const isDrawn = (): boolean => document.querySelector('[aria-busy="true"]') === null;
      await page.waitFor("the charts", isDrawn, null);
      await page.click(".search .icon-button");
      await waitForRows(page, figures);
      await page.click("#search");
      await page.type((await textOf(page, ".figure-table tbody th")).slice(0, 4));
      await page.waitForElement(".figure-table mark");
      await page.click(".search .icon-button");
      await waitForRows(page, figures);
    },
  },
  {
    name: "a figure opens, and closes with Escape",
    perform: async (page) => {
      await page.click(".figure-table tbody th a");
      await page.waitForElement("dialog.figure-dialog[open]");
      expectSame("facts", (await countOf(page, ".figure-facts dd")) >= 10, true);
      await page.press("Escape");
      await waitForClosed(page);
      const focus = (): boolean => document.activeElement?.closest(".figure-table") !== null;
      await page.waitFor("the focus given back", focus, null);
    },
  },
  {
    name: "the other views open, and lead back",
    perform: async (page, { figures }) => {
      for (const view of ["checks", "coverage", "text", "about", "dictionary"] as const) {
        await openView(page, view);
        await page.waitForElement(".other-view h2");
      }
      await openView(page, "table");
      await waitForRows(page, figures);
    },
  },
  {
    name: "the page is dark when told so",
    perform: async (page) => {
      await page.click(".settings summary");
      await page.click(".settings-panel label:nth-of-type(3) input");
      await page.waitFor(
        "a dark page",
        () => getComputedStyle(document.body).backgroundColor === "rgb(16, 20, 26)",
        null,
      );
      await page.press("Escape");
    },
  },
];
