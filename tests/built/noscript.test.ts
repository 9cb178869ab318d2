import { describe, expect, test } from "vitest";
import { noticeWords } from "../../src/wording/views/noticeWords";
import { catalogues as words } from "../../src/wording/Messages";
import { languages, openDashboard } from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { figures, idsOf, report } from "../support/report";

describe.each(languages)("without JavaScript (%s)", (language) => {
  test("figures, charts, table and measures can be read, and the page says what does not work", async () => {
    const { page } = await openDashboard({ language, javaScriptEnabled: false });
    const notice = page.locator(".no-script");
    expect(await notice.isVisible()).toBe(true);
    expect((await notice.textContent())?.trim()).toBe(noticeWords[language].noScript);

    const shown = await readShown(page);
    expect(shown.rows).toEqual(idsOf(figures));
    expect([...shown.cards].sort()).toEqual(idsOf(figures).sort());
    expect(shown.text).toBe(words[language].filter.shown(35, 35));
    expect(shown.measures).toHaveLength(report.measures.length);

    const headlines = page.locator(".headline-number");
    expect(await headlines.count()).toBe(6);
    for (const headline of await headlines.all()) expect(await headline.isVisible()).toBe(true);

    const unreadable = await page.evaluate(() =>
      [...document.querySelectorAll(".figure-table tbody tr")].flatMap((row) => {
        const cells = [...row.querySelectorAll("th, td")];
        const empty = cells.filter((cell) => {
          const box = cell.getBoundingClientRect();
          return box.width === 0 || box.height === 0;
        });
        return empty.length === 0 && cells.length === 6 ? [] : [row.getAttribute("data-row")];
      }),
    );
    expect(unreadable).toEqual([]);

    const undrawn = await page.evaluate(() =>
      [...document.querySelectorAll(".chart-card:not([data-form=words])")].flatMap((card) => {
        const sized = [...card.querySelectorAll("svg path, svg rect, svg line")].filter((shape) => {
          const { width, height } = shape.getBoundingClientRect();
          return width + height > 4;
        });
        const readable =
          card.querySelector('.chart[role="group"]')?.getAttribute("aria-label") ?? "";
        return sized.length > 0 && readable !== "" ? [] : [card.getAttribute("data-card")];
      }),
    );
    expect(undrawn).toEqual([]);
    expect(await page.locator(".chart-card:not([data-form=words])").count()).toBeGreaterThan(0);
  });

  test("every measure and every caution can be read where it stands", async () => {
    const { page } = await openDashboard({ language, javaScriptEnabled: false });
    const facts = page.locator(".measure-facts");
    expect(await facts.count()).toBe(report.measures.length);
    for (const fact of await facts.all()) expect(await fact.isVisible()).toBe(true);
    expect(await page.locator(".printed-cautions li").count()).toBe(report.cautions.length);
  });

  test("what the other views would have been is there to be read, with nothing in it to press or choose", async () => {
    const opened = await openDashboard({ language, javaScriptEnabled: false });
    const rest = opened.page.locator("#rest");
    expect(await rest.locator("button, input, select, [role='status'], a[href^='?']").count()).toBe(
      0,
    );
    const heads = await rest.locator(".figure-table thead th").allTextContents();
    expect(heads.join(" ")).toMatch(/^[^↕▲▼]{12,}$/u);
    expect(await rest.locator(".figure-table .caution-mark").count()).toBeGreaterThan(10);
  });

  test("an address with a filter shows everything instead of nothing", async () => {
    const opened = await openDashboard({
      language,
      query: "?area=economy",
      javaScriptEnabled: false,
    });
    expect(await opened.page.locator("h1").isVisible()).toBe(true);
    expect((await readShown(opened.page)).rows).toEqual(idsOf(figures));
  });
});

test("a script that never arrives leaves a page that can be read", async () => {
  const opened = await openDashboard({ javaScriptEnabled: false });
  // Everything that a reader of the first page needs stands in the document itself.
  const sheets = await opened.page.locator('link[rel="stylesheet"]').count();
  expect(sheets).toBe(0);
  expect(opened.requests.filter((url) => url.endsWith(".css"))).toEqual([]);
});
