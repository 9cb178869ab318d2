import { type Check, countOf, expectCsv, expectSame } from "./check";

/** What a reader takes away. */
export const takingChecks: readonly Check[] = [
  {
    name: "the figures are saved as CSV and as a workbook",
    perform: async (page, { figures }) => {
      await page.click(".header-tools .button-strong");
      await page.click('.export-dialog .export-form button[data-format="csv"]');
      const csv = await page.savedFile();
      expectSame("the name's ending", csv.name.slice(-4), ".csv");
      expectCsv(csv.bytes, figures + 1);
      await page.click('.export-dialog .export-form button[data-format="xlsx"]');
      const workbook = await page.savedFile();
      expectSame("the name's ending", workbook.name.slice(-5), ".xlsx");
      expectSame("the first bytes", workbook.bytes.subarray(0, 4).toString("hex"), "504b0304");
      await page.escape();
      await page.waitFor("a closed dialog", () => document.querySelector("dialog") === null, null);
    },
  },
  {
    name: "a chart is saved as SVG and as PNG",
    perform: async (page) => {
      const card = '.chart-card[data-form="bars"]';
      await page.click(`${card} .card-menu > summary`);
      const starts = new Map<string, string>();
      await page.waitForElement(`${card} .card-menu .menu-item`);
      for (const item of [1, 2]) {
        await page.click(`${card} .card-menu li:nth-child(${String(item)}) .menu-item`);
        const { name, bytes } = await page.savedFile();
        starts.set(name.slice(-4), bytes.subarray(0, 4).toString("latin1"));
      }
      expectSame("the PNG", starts.get(".png"), "\u0089PNG");
      expectSame("the SVG", starts.get(".svg")?.startsWith("<"), true);
      await page.escape();
    },
  },
  {
    name: "a table is copied",
    perform: async (page) => {
      await page.click(".table-section .section-head > button:last-of-type");
      await page.waitFor(
        "what is said of it",
        () => (document.querySelector(".copy-said")?.textContent ?? "") !== "",
        null,
      );
      expectSame("texts to copy by hand", await countOf(page, ".copy-fallback"), 0);
    },
  },
  {
    name: "a pasted text is held against the figures",
    perform: async (page) => {
      await page.click('.header-doors a[href*="view=text"]');
      await page.click("#own-text");
      await page.type("第一段：全市可网办率达99.88%。\n第二段：新增企业1234家。");
      await page.click(".intake-paste button");
      await page.waitForElement(".text-opened");
      expectSame("marks", (await countOf(page, ".text-view mark")) > 0, true);
    },
  },
];
