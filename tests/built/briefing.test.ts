import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { parseTray, serializeTray } from "../../src/selection/Tray";
import { trayWords } from "../../src/wording/views/trayWords";
import { openPackage, packageFaults, textOf } from "../export/officePackage";
import { axeFaults } from "../support/axe";
import { pasted } from "../support/clipboard";
import { catalogues as words } from "../../src/wording/Messages";
import { languages, openDashboard, settled, takenOver, visitDashboard } from "../support/dashboard";
import { figures, report } from "../support/report";
import { type OpenedPage, openPage } from "../support/servedPage";
import { findSmallTexts } from "../support/smallTexts";
import { openExport, take } from "../support/takeAway";
import { ownFolder } from "../support/ownFolder";

const relations = report.relations.slice(0, 4).map(({ id }) => `c${id}`);
const single = figures.slice(0, 2).map(({ id }) => `f${id}`);
const measures = report.measures.slice(0, 2).map(({ id }) => `m${id}`);
/** Eight items of every kind. */
const EIGHT = [...relations, ...single, ...measures].join(".");

const folder = ownFolder();

const items = (page: Page) => page.locator(".tray-items > li");

async function openTray(tray: string, language: "zh" | "en" = "zh"): Promise<OpenedPage> {
  const opened = await visitDashboard({ language, query: `?view=tray&tray=${tray}` });
  await opened.page.locator(".sheet, .state").first().waitFor();
  return opened;
}

test("figures, cards and measures are put into the briefing where they are read, and it is in the address", async () => {
  const figure = figures[0]?.id ?? "";
  const { page } = await visitDashboard({ query: `?figure=${figure}` });
  await page.locator("dialog .tray-toggle").click();
  expect(await page.locator("dialog .tray-toggle").getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("Escape");
  await page.locator(".card-menu summary").first().click();
  await page.locator(".card-menu .tray-toggle").first().click();
  expect(new URL(page.url()).searchParams.get("tray")).toMatch(
    new RegExp(`^f${figure}\\.c[a-z0-9-]+$`, "u"),
  );
  await page.locator(".door-views a", { hasText: trayWords.zh.name }).click();
  await page.locator(".sheet").waitFor();
  expect(await items(page).count()).toBe(2);
  await page.goBack();
  await page.goBack();
  expect(new URL(page.url()).searchParams.get("tray")).toBe(`f${figure}`);
});

test("what the filters leave is put into the briefing at one press, each card once", async () => {
  const { page } = await visitDashboard({ query: "?area=digital-government" });
  const keys = await page
    .locator("[data-card]")
    .evaluateAll((cards) => cards.map((card) => `c${card.getAttribute("data-card") ?? ""}`));
  await page.locator(".door-views a", { hasText: trayWords.zh.name }).click();
  await page.getByRole("button", { name: trayWords.zh.addSelected(keys.length, 60) }).click();
  await page.locator(".sheet").waitFor();
  expect(new URL(page.url()).searchParams.get("tray")).toBe(keys.join("."));
  // What is in already is not offered again.
  expect(await page.getByRole("button", { name: "加入当前筛选结果" }).count()).toBe(0);
});

describe.each(languages)("a briefing of eight items (%s)", (language) => {
  test("is listed, ordered, headed, and read by a screen reader without a fault", async () => {
    const { page } = await openTray(EIGHT, language);
    const { edit } = trayWords[language];
    await items(page).nth(7).waitFor();
    expect(await items(page).count()).toBe(8);
    const first = await items(page).nth(0).locator(".tray-name").textContent();
    await items(page).nth(0).locator(".tray-moves button").nth(1).click();
    expect(await items(page).nth(1).locator(".tray-name").textContent()).toBe(first);
    await page.getByRole("button", { name: edit.addHeading }).click();
    const text = items(page).nth(8).locator("textarea");
    await text.fill("一、<b>減負</b> & 增效");
    await text.blur();
    expect(await page.locator(".sheet-heading").textContent()).toBe("一、<b>減負</b> & 增效");
    await items(page).nth(1).locator(".tray-moves button").nth(2).click();
    expect(await items(page).count()).toBe(8);
    expect(await axeFaults(page)).toEqual([]);
    await page.reload();
    await takenOver(page);
    await page.locator(".sheet").waitFor();
    expect(await items(page).count()).toBe(8);
    expect(await page.locator(".sheet-heading").textContent()).toBe("一、<b>減負</b> & 增效");
  });

  test("leaves as Word and as PowerPoint, sound and complete", async () => {
    const { page } = await openTray(EIGHT, language);
    const { save } = trayWords[language];
    const docx = await take(page, page.getByRole("button", { name: save.word }));
    const pptx = await take(page, page.getByRole("button", { name: save.slides }));
    const ending = {
      zh: "（非官方统计）_2024-07-15报道",
      en: " (not official statistics)_report of 2024-07-15",
    }[language];
    expect([docx.name, pptx.name].map((name) => name.slice(name.indexOf(ending)))).toEqual([
      `${ending}.docx`,
      `${ending}.pptx`,
    ]);
    const [document, slides] = [openPackage(docx.bytes), openPackage(pptx.bytes)];
    expect(packageFaults(document)).toEqual([]);
    expect(packageFaults(slides)).toEqual([]);
    const told = textOf(document, /^word\/(?:document|footnotes)\.xml$/u);
    for (const title of await page.locator(".sheet-block h4").allTextContents())
      expect(told).toContain(title);
    for (const note of await page.locator(".sheet-notes li").allTextContents())
      expect(told).toContain(note);
  });
});

test("words that are written last are in the file that the next press saves, and go with the item that it moves", async () => {
  const { page } = await openTray(EIGHT);
  const { edit, save } = trayWords.zh;
  for (const [add, written] of [
    [edit.addHeading, "全镇修路情况"],
    [edit.addSentence, "今年以来修路不少，"],
  ] as const) {
    await page.getByRole("button", { name: add }).click();
    await page.keyboard.type(written);
  }
  const docx = await take(page, page.getByRole("button", { name: save.word }));
  const told = textOf(openPackage(docx.bytes), /^word\/document\.xml$/u);
  expect(told).toContain("全镇修路情况");
  expect(told).toContain("今年以来修路不少，");
  const last = items(page).last();
  await last.locator("textarea").focus();
  await page.keyboard.type("修好了。");
  await last.locator(".tray-moves button").first().click();
  const moved = items(page).nth(8).locator("textarea");
  expect(await moved.inputValue()).toContain("修好了。");
  // The focus goes with it.
  await items(page).nth(8).locator(".tray-moves button:focus").first().waitFor();
});

test.each([
  ["numbers", figures.slice(0, 8).map(({ id }) => `f${id}`)],
  [
    "charts, numbers and measures",
    [
      "cdirect-funds-change",
      "cdaily-forms-change",
      "cgdp-first",
      "calliance-coverage",
      "fgdp",
      "conline-available",
      "mdirect-funds",
      "mone-form",
    ],
  ],
])("eight items stand on one printed page: %s", async (_, eight) => {
  const opened = await openDashboard({ query: `?view=tray&tray=${eight.join(".")}` });
  await opened.page.locator(".sheet").waitFor();
  const pdf = await opened.page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  // What a drawing measures, where and when stands above it, on paper as on the screen.
  await opened.page.emulateMedia({ media: "print" });
  for (const subtitle of await opened.page.locator(".sheet-block .sheet-subtitle").all())
    expect(await subtitle.isVisible()).toBe(true);
  await opened.page.emulateMedia({ media: null });
  // What stands above every page once printing begins: read in one step, since the page that was printed above tells
  // its own end when it comes to it. What an end takes away goes with the next frame.
  const headsAfter = (event?: "beforeprint" | "afterprint") =>
    opened.page.evaluate((name) => {
      if (name !== undefined) window.dispatchEvent(new Event(name));
      return document.adoptedStyleSheets
        .map(({ cssRules }) => cssRules[0]?.cssText ?? "")
        .filter((rule) => rule.startsWith("@page"));
    }, event);
  await expect.poll(() => headsAfter()).toEqual([]);
  await expect
    .poll(() => headsAfter("beforeprint"))
    .toEqual([expect.stringMatching(/襄阳改革数据看板简报.*打印日期/su)]);
  await headsAfter("afterprint");
  await expect.poll(() => headsAfter()).toEqual([]);
  const foot = (await opened.page.locator(".sheet > footer").textContent()) ?? "";
  expect(foot).toContain("打印日期");
  expect(foot).toContain(opened.page.url());
});

test("what the data no longer hold is named, stays in the address, and bars nothing else", async () => {
  const { page } = await openTray(`fgone.${EIGHT}`);
  expect(await items(page).nth(0).textContent()).toContain("gone");
  expect(await page.locator(".sheet-block").count()).toBe(8);
  expect(new URL(page.url()).searchParams.get("tray")).toBe(`fgone.${EIGHT}`);
});

/** What the sheet says, thing by thing. */
const sheetOf = async (page: Page): Promise<readonly string[]> => {
  await page.locator(".sheet").waitFor();
  return page.locator(".sheet-heading, .sheet-sentence, .sheet-block h4").allTextContents();
};

/** What a briefing of every kind says in its address: the reader's own words with signs that addresses know. */
const MIXED = serializeTray([
  { kind: "heading", text: "一、“减负” & 增效 100%?#" },
  ...parseTray(EIGHT).items,
  { kind: "sentence", text: "如上，据报道整理＋核对。" },
]);

test("the address of a briefing survives copy, reload, the other language and the saved page", async () => {
  const opened = await openTray(MIXED);
  const { page } = opened;
  const said = await sheetOf(page);
  expect(said).toHaveLength(10);
  await page.getByRole("button", { name: words.zh.tools.share }).click();
  await page.locator(".share-said", { hasText: words.zh.figure.copied }).waitFor();
  const copied = await pasted(page);
  await page.reload();
  await takenOver(page);
  expect(await sheetOf(page)).toEqual(said);
  await page.getByRole("link", { name: "English" }).click();
  await takenOver(page);
  const english = await sheetOf(page);
  expect([english[0], english.at(-1)]).toEqual([said[0], said.at(-1)]);
  expect(english).toHaveLength(10);
  await page.goto(copied.text);
  await takenOver(page);
  expect(await sheetOf(page)).toEqual(said);
  await openExport(page);
  const { bytes } = await take(page, page.locator(".export-page button"));
  const path = join(folder, "briefing.html");
  writeFileSync(path, bytes);
  const saved = await openPage({ path: pathToFileURL(path).href, offline: true });
  await takenOver(saved.page);
  expect(await sheetOf(saved.page)).toEqual(said);
});

test("a briefing of thirty, of a file and in the other language, is all there in an address to send", async () => {
  const thirty = serializeTray([
    ...figures.slice(0, 29).map(({ id }) => ({ kind: "figure", id }) as const),
    { kind: "sentence", text: "共二十九项。" },
  ]);
  // What messengers and mail programs pass on whole.
  expect(thirty.length).toBeLessThan(2000);
  const one = pathToFileURL(resolve("dist/standalone.html")).href;
  const opened = await openPage({ path: `${one}?view=tray&tray=${thirty}`, offline: true });
  const { page } = opened;
  await takenOver(page);
  expect(await sheetOf(page)).toHaveLength(30);
  await page.getByRole("button", { name: "English" }).click();
  await takenOver(page);
  expect(await sheetOf(page)).toHaveLength(30);
  expect(await items(page).count()).toBe(30);
  const docx = await take(page, page.getByRole("button", { name: trayWords.en.save.word }));
  expect(packageFaults(openPackage(docx.bytes))).toEqual([]);
});

test("nothing of it is fetched before it is wanted", async () => {
  const opened = await openDashboard();
  const office = (url: string) =>
    /writeDocx|writePptx|nativeChart|officeDesign|Briefing|tray|meeting/iu.test(url);
  await settled(opened.page);
  expect(opened.requests.filter(office)).toEqual([]);
});

describe("the meeting", () => {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    test(`is turned by keys alone and large enough for a hall at ${width} × ${height}`, async () => {
      const { page } = await openPage({ path: `?view=meeting&tray=${EIGHT}`, width, height });
      await page.locator(".meeting-slide").waitFor();
      const place = page.locator(".meeting-tools > span").first();
      const seen: string[] = [];
      for (const [at, key] of [
        "ArrowRight",
        "PageDown",
        " ",
        "ArrowDown",
        "ArrowRight",
        "ArrowRight",
        "ArrowRight",
        "ArrowRight",
      ].entries()) {
        await settled(page);
        expect(await place.textContent()).toBe(`${at + 1} / 8`);
        seen.push((await page.locator(".meeting-slide h2").textContent()) ?? "");
        expect(await page.evaluate(findSmallTexts, height / 30)).toEqual([]);
        const beyond = await page.evaluate(() => {
          const stage = document.querySelector(".meeting-stage") ?? document.body;
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = stage;
          return [scrollWidth - clientWidth, scrollHeight - clientHeight];
        });
        expect(beyond).toEqual([0, 0]);
        await page.keyboard.press(key);
      }
      expect(new Set(seen).size).toBe(8);
      await page.keyboard.press("Home");
      await page.keyboard.press("PageUp");
      expect(await place.textContent()).toBe("1 / 8");
      await page.keyboard.press("End");
      expect(await place.textContent()).toBe("8 / 8");
      await page.keyboard.press("Escape");
      await page.locator(".tray").waitFor();
      expect(await page.locator(".meeting").count()).toBe(0);
    });
  }

  test("on an upright screen keeps each number on a line with its unit", async () => {
    const { page } = await openPage({ path: "?view=meeting", width: 375, height: 800 });
    await page.locator(".meeting-value").first().waitFor();
    const values = await page.locator(".meeting-value").evaluateAll((all) =>
      all.map((value) => {
        const range = document.createRange();
        range.selectNodeContents(value);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return `${value.textContent ?? ""} ${String(lines.size)}`;
      }),
    );
    expect(values).toEqual(["5843亿元 1", "第一 1", "连续2年 1"]);
  });

  test("without a briefing shows the cards of what is selected, and gives the view back", async () => {
    const { page } = await openPage({ path: "?view=meeting&area=livelihood" });
    await page.locator(".meeting-slide").waitFor();
    expect(await page.locator(".meeting-code").count()).toBe(1);
    expect(await page.locator(".meeting-tools").textContent()).toContain("非官方统计");
    await page.keyboard.press("Escape");
    await page.locator(".area-section").first().waitFor();
    expect(new URL(page.url()).searchParams.get("area")).toBe("livelihood");
  });

  test("runs from the one file, where no phone could open an address", async () => {
    const one = pathToFileURL(resolve("dist/standalone.html")).href;
    const opened = await openPage({ path: `${one}?view=meeting&tray=${EIGHT}`, offline: true });
    const { page } = opened;
    await page.locator(".meeting-slide").waitFor();
    expect(await page.locator(".meeting-code").count()).toBe(0);
    await page.keyboard.press("End");
    expect(await page.locator(".meeting-tools > span").first().textContent()).toBe("8 / 8");
    await page.keyboard.press("Escape");
    const docx = await take(page, page.getByRole("button", { name: trayWords.zh.save.word }));
    writeFileSync(join(folder, "one.docx"), docx.bytes);
    expect(packageFaults(openPackage(docx.bytes))).toEqual([]);
  });
});
