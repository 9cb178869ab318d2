import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { findSmallTexts } from "../support/smallTexts";
import { type Check, countOf, expectCsv, expectSame, openView, waitForClosed } from "./check";

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
      await page.press("Escape");
      await waitForClosed(page);
    },
  },
  {
    name: "a chart is saved as SVG and as PNG",
    perform: async (page) => {
      await openView(page, "overview");
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
      await page.press("Escape");
    },
  },
  {
    name: "a table is copied",
    perform: async (page) => {
      await openView(page, "table");
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
    name: "a briefing leaves as Word and PowerPoint, and is shown in a meeting by keys alone",
    perform: async (page) => {
      await openView(page, "overview");
      for (const form of ["bars", "percent"]) {
        const menu = `.chart-card[data-form="${form}"] .card-menu`;
        await page.click(`${menu} > summary`);
        await page.click(`${menu} .tray-toggle`);
        await page.press("Escape");
      }
      await openView(page, "tray");
      for (const [button, ending] of [
        [1, ".docx"],
        [2, ".pptx"],
      ] as const) {
        await page.click(`.tray-saves button:nth-child(${String(button)})`);
        const { name, bytes } = await page.savedFile();
        expectSame("the name's ending", name.slice(-5), ending);
        expectSame("the first bytes", bytes.subarray(0, 4).toString("hex"), "504b0304");
      }
      await page.click(".tray-saves button:nth-child(4)");
      await page.waitForElement("dialog.meeting[open] .meeting-slide");
      const isFitted = (): boolean => {
        const { scrollHeight = 1, clientHeight = 0 } =
          document.querySelector(".meeting-stage") ?? {};
        return scrollHeight <= clientHeight;
      };
      for (const [width, height] of [
        [1920, 1080],
        [1024, 768],
      ] as const) {
        await page.resize(width, height);
        await page.waitFor("a slide within its window", isFitted, null);
        // A chart takes the size of its window a frame or two after it.
        const smallTexts = () => page.evaluate(findSmallTexts, height / 30, z.array(z.string()));
        let small = await smallTexts();
        for (let look = 0; look < 40 && small.length > 0; look += 1) {
          await wait(50);
          small = await smallTexts();
        }
        expectSame(`texts below a thirtieth of ${height} px`, small.join("; "), "");
      }
      for (const [key, place] of [
        ["ArrowRight", "2 / 2"],
        ["Home", "1 / 2"],
        ["PageDown", "2 / 2"],
        ["Home", "1 / 2"],
        ["End", "2 / 2"],
      ] as const) {
        await page.press(key);
        await page.waitFor(
          `the place ${place} after ${key}`,
          (wanted) => document.querySelector(".meeting-tools > span")?.textContent === wanted,
          place,
        );
      }
      await page.press("Escape");
      await waitForClosed(page);
      await page.waitForElement(".tray-items");
    },
  },
  {
    name: "a pasted text is held against the figures",
    perform: async (page) => {
      await openView(page, "text");
      await page.click("#own-text");
      await page.type("第一段：全市可网办率达99.88%。\n第二段：新增企业1234家。");
      await page.click(".intake-paste button");
      await page.waitForElement(".text-opened");
      expectSame("marks", (await countOf(page, ".text-view mark")) > 0, true);
    },
  },
];
