import { readFileSync } from "node:fs";
import { countyTable, rankTable, separated } from "../opening/officeTables";
import { type Check, expectSame, openView, rowsOf, waitForRows } from "./check";
import type { OldPage } from "./OldPage";
import { readoutsAnswer } from "./readoutChecks";

/** Drops a file on the page, as a reader does, and waits until it may be shown. */
async function drop(page: OldPage, name: string, bytes: Uint8Array): Promise<void> {
  await page.waitForElement(".header-tools button");
  await page.run(
    ({ base64, fileName }) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      document.dispatchEvent(
        new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    },
    { base64: Buffer.from(bytes).toString("base64"), fileName: name },
  );
  await page.waitForElement(".sound-file > .button-strong");
}

/** Shows what was dropped, reads its charts and its rows, and goes back to the published data. */
async function showAndReturn(page: OldPage, rows: number, published: number): Promise<void> {
  await page.click(".sound-file > .button-strong");
  await page.waitForElement('[data-testid="opened"]');
  await openView(page, "overview");
  await readoutsAnswer(page);
  await openView(page, "table");
  await waitForRows(page, rows);
  await page.click('[data-testid="opened"] .button');
  await openView(page, "table");
  await waitForRows(page, published);
}

/** A reader's own data come in. Each check leaves the page as it was. */
export const openingChecks: readonly Check[] = [
  {
    name: "a table in CSV is read beside the page and shown",
    perform: async (page, { figures }) => {
      await drop(page, "各县.csv", new TextEncoder().encode(separated(countyTable, ",")));
      await showAndReturn(page, 50, figures);
    },
  },
  {
    name: "ranks are read and shown, with the first on top",
    perform: async (page, { figures }) => {
      await drop(page, "位次.csv", new TextEncoder().encode(separated(rankTable(5), ",")));
      await showAndReturn(page, 15, figures);
    },
  },
  {
    name: "a workbook is read and shown",
    perform: async (page, { figures }) => {
      await drop(
        page,
        "各市.xlsx",
        readFileSync("tests/opening/libreoffice/各市地区生产总值.xlsx"),
      );
      await showAndReturn(page, 59, figures);
    },
  },
  {
    name: "a dataset in JSON is read and shown",
    perform: async (page, { figures }) => {
      await drop(page, "数据集.json", readFileSync("dist/data/dataset.json"));
      await showAndReturn(page, figures, figures);
      expectSame("rows", (await rowsOf(page)).length, figures);
    },
  },
];
