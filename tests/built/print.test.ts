import { strFromU8, unzlibSync } from "fflate";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { noticeWords } from "../../src/wording/views/noticeWords";
import { catalogues as pageWords } from "../../src/wording/Messages";
import { languages, openDashboard, settled, takenOver, visitDashboard } from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { figuresOfArea, measuresOfArea, report } from "../support/report";

/** Sides of every page of a PDF in points, from its page objects, which stand in compressed streams as well. */
function pageSizes(pdf: Buffer): readonly string[] {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/\/Type \/ObjStm.*?stream\r?\n(.*?)\r?\nendstream/gsu)].map(
    ([, bytes = ""]) => strFromU8(unzlibSync(Buffer.from(bytes, "latin1")), true),
  );
  return [text, ...streams].flatMap((part) =>
    [...part.matchAll(/\/MediaBox \[([^\]]*)\]/gu)].map(([, box = ""]) =>
      box
        .trim()
        .split(/\s+/u)
        .map((side) => String(Math.round(Number(side))))
        .join(" "),
    ),
  );
}

function pdfOf(page: Page): Promise<Buffer> {
  return page.pdf({ format: "A4", preferCSSPageSize: true });
}

test.each(languages)("the briefing is on A4, of all and of one area (%s)", async (language) => {
  for (const [query, most] of [
    ["", 10],
    ["?area=digital-government", 3],
  ] as const) {
    const opened = await openDashboard({ language, query });
    const sizes = pageSizes(await pdfOf(opened.page));
    expect(new Set(sizes)).toEqual(new Set(["0 0 595 842"]));
    expect(sizes.length).toBeLessThanOrEqual(most);
  }
});

test("on paper it is black on white from the dark theme, charts and filters and all rows in sight", async () => {
  const { page } = await openDashboard({ query: "?area=economy", colorScheme: "dark", width: 700 });
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "dark";
  });
  await readShown(page);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await settled(page);
  const seen = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0;
      });
    const style = getComputedStyle(document.body);
    return {
      ink: style.color,
      paper: style.backgroundColor,
      charts: shown(".chart svg").filter((svg) => svg.querySelector("path, rect") !== null).length,
      drawings: document.querySelectorAll('.chart-card:not([data-form="words"])').length,
      rows: shown(".figure-table tbody tr").length,
      head: getComputedStyle(document.querySelector(".figure-table thead")!).display,
      tools: shown(
        ".header-tools, .header-doors, .filter-bar, .card-tools, .section-head .button, .link-button",
      ).length,
      filters: shown(".print-only").map((line) => line.textContent),
      links: shown("main a").filter((link) => getComputedStyle(link).textDecorationLine !== "none")
        .length,
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });
  expect(seen).toEqual({
    ink: "rgb(0, 0, 0)",
    paper: "rgb(255, 255, 255)",
    charts: expect.any(Number),
    drawings: expect.any(Number),
    rows: figuresOfArea("economy").length,
    head: "table-header-group",
    tools: 0,
    filters: ["筛选：改革领域 经济发展；15 项数据，5 项举措"],
    links: 0,
    sideways: false,
  });
  expect(seen.charts).toBeGreaterThanOrEqual(seen.drawings);
  expect(seen.drawings).toBeGreaterThan(0);
});

test.each(languages)("what is printed before anything was done is whole (%s)", async (language) => {
  const { page } = await openDashboard({ language, complains: true });
  // As if it had been asked for before its parts were fetched.
  await page.route(/PrintedRest|MeasureList|TableSection/u, (route) => route.abort());
  const failed = page.waitForEvent("requestfailed", (request) =>
    /PrintedRest/u.test(request.url()),
  );
  await page.reload();
  await page.waitForSelector("html[data-paper]", { state: "attached" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const expectWhole = async (): Promise<void> => {
    expect(await page.locator("#content .measure").count()).toBe(report.measures.length);
    expect(await page.locator("#content .figure-table tbody tr").count()).toBe(
      report.observations.length,
    );
  };
  await expectWhole();
  // Drawn again while it is printed, it does not stand there twice.
  await page.mouse.move(40, 40);
  await failed;
  await settled(page);
  await expectWhole();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.locator("#content .measure").count()).toBe(0);
});

test.each(["?sort=-value", "?columns=name,value"])(
  "of %s the published order and columns are not printed before the parts are fetched",
  async (query) => {
    const { page } = await openDashboard({ query, complains: true });
    await page.route(/PrintedRest|MeasureList|TableSection/u, (route) => route.abort());
    await page.reload();
    await page.waitForSelector("html[data-paper]", { state: "attached" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("#content .figure-table").count()).toBe(0);
    expect(await page.locator("#content").textContent()).toContain(pageWords.zh.notPrinted);
  },
);

/** Opens an address whose program does not come before it is printed. */
async function openUnready(query: string): Promise<Page> {
  const opened = await openDashboard();
  const page = await opened.page.context().newPage();
  await page.route("**/assets/*.js", () => undefined);
  await page.goto(new URL(query, opened.page.url()).href, { waitUntil: "domcontentloaded" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  return page;
}

test("what is printed before the program is there is whole, and leaves the screen again", async () => {
  const page = await openUnready("");
  expect(await page.locator(".measure").count()).toBe(report.measures.length);
  expect(await page.locator(".figure-table tbody tr").count()).toBe(report.observations.length);
  expect(await page.locator(".not-ready").isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".measure").count()).toBe(0);
});

test("what is printed while the program takes the page over is whole", async () => {
  const { page } = await openDashboard();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const root = document.documentElement;
      if (!root.hasAttribute("data-alive") || "whilst" in root.dataset) return;
      window.dispatchEvent(new Event("beforeprint"));
      root.dataset["whilst"] = JSON.stringify([
        root.hasAttribute("data-paper"),
        document.querySelectorAll(".measure").length,
      ]);
      window.dispatchEvent(new Event("afterprint"));
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-alive"] });
  });
  await page.reload();
  await takenOver(page);
  await page.waitForSelector("html[data-paper]", { state: "attached" });
  const whilst = await page.locator("html").getAttribute("data-whilst");
  expect(JSON.parse(whilst ?? "null")).toEqual([false, report.measures.length]);
  expect(await page.locator(".measure").count()).toBe(0);
});

test("paper says that the filters of the address were not shown yet, and shows nothing else", async () => {
  const page = await openUnready("?area=economy");
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe(noticeWords.zh.notReady);
});

test("measures and table are printed with the charts, and leave the screen again", async () => {
  const { page } = await openDashboard();
  const parts = async (): Promise<readonly number[]> =>
    Promise.all([
      page.locator(".measure").count(),
      page.locator(".figure-table tbody tr").count(),
      page.locator(".printed-cautions li").count(),
    ]);
  expect(await parts()).toEqual([0, 0, 0]);
  // Fetched once somebody is there.
  await readShown(page);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await parts()).toEqual([
    report.measures.length,
    report.observations.length,
    report.cautions.length,
  ]);
  expect(
    await page.locator(".card-menu[open], .settings[open], .column-chooser[open]").count(),
  ).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await parts()).toEqual([0, 0, 0]);
  await pdfOf(page);
  expect(await parts(), "after a real print").toEqual([0, 0, 0]);
});

test("what is closed is opened for print, and closed again after", async () => {
  const { page } = await visitDashboard({ query: "?figure=gdp" });
  await page.locator(".side-by-side").waitFor();
  const open = () => page.locator("details[open]").count();
  expect(await open()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".side-by-side[open]").count()).toBe(1);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await open()).toBe(0);
});

/** The words that stand on paper, once all of it is there. */
async function printedWords(page: Page): Promise<string> {
  await readShown(page);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  return page.evaluate(() => document.body.innerText);
}

test.each(languages)(
  "an area on paper has its measures, and says whose words it is, where and when it was printed (%s)",
  async (language) => {
    const { page } = await visitDashboard({ language, query: "?area=governance" });
    const words = await printedWords(page);
    const [source] = report.sources;
    for (const id of measuresOfArea("governance")) {
      const measure = report.measures.find((one) => one.id === id);
      expect(words).toContain(measure?.name[language]);
      expect(words).toContain(measure?.statement[language].slice(0, 12));
    }
    expect(words).toContain(source?.title[language]);
    for (const { names, namesEn } of source?.credits ?? []) {
      for (const name of language === "zh" ? names : namesEn) expect(words).toContain(name);
    }
    expect(words).toContain(page.url());
    const today = await page.evaluate(
      (tag) => new Date().toLocaleDateString(tag, { dateStyle: "long" }),
      language === "zh" ? "zh-CN" : "en-GB",
    );
    expect(words).toContain(today);
    // What is held is what is shown, not what the page has.
    expect(words).toMatch(language === "zh" ? /13 项数据，6 项举措/u : /13 figures, 6 measures/u);
    expect(words).not.toMatch(/35 项数据|35 figures/u);
  },
);

test("a figure that is open, or a card made large, is the sheet", async () => {
  for (const query of ["?figure=gdp", "?card=direct-funds-change"]) {
    const { page } = await openDashboard({ query });
    await page.locator("dialog[open]").waitFor();
    const words = await printedWords(page);
    expect(words).toContain(query.includes("gdp") ? "5843" : "10.8");
    expect(words).toContain("非官方统计");
    expect(words).toContain(page.url());
    expect(words).not.toContain("教联体");
    expect(pageSizes(await pdfOf(page))).toHaveLength(1);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    // The page is printed again once it is closed.
    expect(await printedWords(page)).toContain("教联体");
  }
});
