import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { catalogues as words } from "../../src/wording/Messages";
import {
  escapeDialog,
  goTo,
  languages,
  openDashboard,
  openFacets,
  pressArea,
  settled,
  takenOver,
  visitDashboard,
} from "../support/dashboard";
import { queryOf, readShown } from "../support/shownPage";
import { figures, figuresOfArea, idsOf } from "../support/report";
import { cases } from "../support/cases";
import { untilSeen } from "../support/until";

/** Loads an address in a page that is open, as whoever follows a link to it from elsewhere. */
async function load(page: Page, query: string): Promise<void> {
  // From another address: to a place in its own, the page would go without being loaded.
  await page.evaluate(() => window.history.replaceState(null, "", "?elsewhere"));
  await page.goto(new URL(query, new URL(".", page.url())).href);
  await takenOver(page);
}

describe("what is asked lands in the address, so that it can be shared", () => {
  test("area, field, place and kind, each under its name", async () => {
    const { page } = await visitDashboard();
    expect(queryOf(page)).toBe("");
    await pressArea(page, "economy");
    expect(queryOf(page)).toBe("?area=economy");
    await openFacets(page);
    const facet = page.locator(".facet select");
    await facet.nth(0).selectOption("economic-system");
    // A field implies its area.
    expect(queryOf(page)).toBe("?field=economic-system");
    await facet.nth(1).selectOption("xiangyang");
    await facet.nth(2).selectOption("count");
    expect(queryOf(page)).toBe("?field=economic-system&place=xiangyang&kind=count");
    await page.locator(".clear").click();
    await settled(page);
    expect(queryOf(page)).toBe("");
  });

  test("search, sort and the open figure", async () => {
    const { page } = await visitDashboard({ query: "?view=table" });
    await page.locator(".search input").fill("生产总值");
    await settled(page);
    expect(queryOf(page)).toBe("?view=table&q=%E7%94%9F%E4%BA%A7%E6%80%BB%E5%80%BC");
    await page.locator('th[data-column="value"] .sort-button').click();
    await settled(page);
    expect(queryOf(page)).toBe("?view=table&q=%E7%94%9F%E4%BA%A7%E6%80%BB%E5%80%BC&sort=-value");
    await page.locator('.figure-table tr[data-row="gdp"] th a').click();
    await page.locator(".figure-dialog").waitFor();
    expect(queryOf(page)).toBe(
      "?view=table&q=%E7%94%9F%E4%BA%A7%E6%80%BB%E5%80%BC&sort=-value&figure=gdp",
    );
  });
});

describe("a shared address restores the view", () => {
  test.each(languages)("filters, search and order together (%s)", async (language) => {
    const query = "?area=livelihood&q=%E6%95%99%E8%82%B2&sort=-value";
    const { page } = await openDashboard({ language, query });
    const shown = await readShown(page);
    expect(shown.rows).toEqual(["compulsory-schools", "alliance-schools", "alliance-share"]);
    expect([...shown.cards].sort()).toEqual([...shown.rows].sort());
    expect(shown.pressed).toEqual(["livelihood"]);
    expect(shown.text).toBe(words[language].filter.shown(3, 35));
    expect(await page.locator(".search input").inputValue()).toBe("教育");
    expect(queryOf(page)).toBe(query);
  });

  test("each kind of filter, whether its address is loaded or gone to", async () => {
    const { page } = await visitDashboard();
    const whole = await readShown(page);
    for (const query of [
      "?place=zaoyang&own=1",
      "?place=nanzhang",
      "?kind=flow",
      "?from=2024-06",
      "?to=2022&undated=1",
      "?status=pilot",
      "?figures=with",
    ]) {
      await load(page, query);
      const loaded = await readShown(page);
      expect([loaded.rows, loaded.measures], query).not.toEqual([whole.rows, whole.measures]);
      await goTo(page, "");
      expect(await readShown(page), query).toEqual(whole);
      await goTo(page, query);
      expect(await readShown(page), query).toEqual(loaded);
    }
  });

  test("what one reader asked for, another sees", async () => {
    const first = await openDashboard();
    await pressArea(first.page, "digital-government");
    await first.page.locator(".door-views a").nth(1).click();
    await first.page.locator('th[data-column="name"] .sort-button').click();
    await settled(first.page);
    const asked = await readShown(first.page);
    const second = await openDashboard({ query: queryOf(first.page) });
    await second.page.locator("tr[data-row]").first().waitFor();
    expect(await readShown(second.page)).toEqual(asked);
  });

  test("the other language keeps what is asked", async () => {
    const { page } = await openDashboard({ query: "?area=governance&sort=value" });
    const asked = await readShown(page);
    await page.locator('.header-tools a[hreflang="en"]').click();
    await page.waitForURL((url) => url.pathname.endsWith("/en.html"));
    await takenOver(page);
    expect(queryOf(page)).toBe("?area=governance&sort=value");
    const answered = await readShown(page);
    expect(answered.rows).toEqual(asked.rows);
    expect(answered.text).toBe(words.en.filter.shown(asked.rows.length, 35));
  });

  test("a reload changes nothing", async () => {
    const { page } = await openDashboard();
    await pressArea(page, "culture-ecology");
    const asked = await readShown(page);
    await page.reload();
    await takenOver(page);
    expect(await readShown(page)).toEqual(asked);
  });
});

test("back and forward walk through what was asked", async () => {
  const { page } = await visitDashboard();
  await pressArea(page, "economy");
  await page.locator('.area-button[data-area="livelihood"]').click();
  await settled(page);
  expect(queryOf(page)).toBe("?area=economy&area=livelihood");
  expect([...(await readShown(page)).rows].sort()).toEqual(
    [...idsOf(figuresOfArea("economy")), ...idsOf(figuresOfArea("livelihood"))].sort(),
  );
  await page.goBack();
  await settled(page);
  expect((await readShown(page)).rows).toEqual(idsOf(figuresOfArea("economy")));
  await page.goBack();
  await settled(page);
  expect((await readShown(page)).rows).toEqual(idsOf(figures));
  expect(queryOf(page)).toBe("");
  await page.goForward();
  await page.goForward();
  await settled(page);
  expect(queryOf(page)).toBe("?area=economy&area=livelihood");
});

test("back behind a figure that was closed leads to what was before it", async () => {
  const { page } = await visitDashboard();
  await page.locator(".door-views a", { hasText: "数据表" }).first().click();
  for (const close of [
    () => page.keyboard.press("Escape"),
    () => page.locator(".figure-dialog .dialog-head button").click(),
  ]) {
    await page.locator('.figure-table tr[data-row="gdp"] th a').click();
    await page.locator(".figure-dialog").waitFor();
    await page.locator(".figure-neighbours a").last().click();
    await page.waitForURL((url) => url.searchParams.get("figure") !== "gdp");
    await close();
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.waitForURL((url) => url.search === "?view=table");
  }
  await page.goBack();
  await settled(page);
  expect(queryOf(page)).toBe("");
});

test("back closes a figure that was opened, and does not leave the page", async () => {
  const { page } = await visitDashboard({ query: "?view=table&area=economy" });
  await page.locator('.figure-table tr[data-row="gdp"] th a').click();
  await page.locator(".figure-dialog").waitFor();
  await page.goBack();
  await page.locator("dialog").waitFor({ state: "detached" });
  expect(queryOf(page)).toBe("?view=table&area=economy");
});

describe("an address that makes no sense", () => {
  test.each(languages)("is mended, says so, and leaves the page usable (%s)", async (language) => {
    const opened = await openDashboard({
      language,
      query: "?area=nowhere&sort=xx&kind=count&figure=none&view=attic&place=&lang=zh",
    });
    const { page } = opened;
    expect(queryOf(page)).toBe("?kind=count&lang=zh");
    const notice = page.locator(".notice[role=status]");
    const { listSeparator } = words[language];
    expect(await notice.locator("p").textContent()).toBe(
      words[language].repaired(
        ["area=nowhere", "sort=xx", "view=attic", "figure=none"].join(listSeparator),
        0,
        true,
      ),
    );
    expect((await readShown(page)).rows).toEqual(
      idsOf(figures.filter(({ kind }) => kind === "count")),
    );
    await notice.locator("button").click();
    await notice.waitFor({ state: "detached" });
    await page.locator(".clear").click();
    await pressArea(page, "economy");
    expect((await readShown(page)).rows).toEqual(idsOf(figuresOfArea("economy")));
    // An entry of the history may name what only a dataset that was opened has.
    const areas = Array.from({ length: 11 }, (_, at) => `area=culture${String(at)}`);
    await page.evaluate((query) => {
      window.history.pushState(null, "", `?${query}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, areas.join("&"));
    expect(await notice.locator("p").textContent()).toBe(
      words[language].repaired(areas.slice(0, 8).join(listSeparator), 3, false),
    );
    expect(queryOf(page)).toBe("");
    expect((await readShown(page)).rows).toEqual(idsOf(figures));
  });

  test("a field of another area yields to the area", async () => {
    const opened = await openDashboard({ query: "?area=economy&field=education" });
    expect(queryOf(opened.page)).toBe("?area=economy");
    expect((await readShown(opened.page)).rows).toEqual(idsOf(figuresOfArea("economy")));
    expect(await opened.page.locator(".notice").count()).toBe(1);
  });

  test("breaks nothing, and the page answers", async () => {
    const { page } = await openDashboard();
    for (const query of [
      "?%",
      "#%",
      "?q=%E0%A4%A",
      "?area=__proto__&kind=constructor",
      "?area=economy&area=x",
      "??&&=&=",
      "#100%",
      "?area=economy#measure-%E0%A4",
      "?from=singlemessage&isappinstalled=0",
    ]) {
      await load(page, query);
      const title = await page.evaluate(() => {
        document.querySelector<HTMLInputElement>("#search")?.select();
        document.execCommand("delete");
        document.querySelector<HTMLElement>(".area-button:not([data-area])")?.click();
        return document.querySelector("h1")?.textContent;
      });
      expect(title, query).toBe("襄阳改革数据看板");
      await pressArea(page, "economy");
      expect((await readShown(page)).rows, query).toEqual(idsOf(figuresOfArea("economy")));
    }
  });
});

describe("a figure's own view", () => {
  test.each(languages)("opens from the address and closes with Escape (%s)", async (language) => {
    const { page } = await openDashboard({ language, query: "?area=economy&figure=gdp" });
    const dialog = page.locator("dialog.figure-dialog");
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.matches(":modal"))).toBe(true);
    expect(await dialog.locator('[data-figure="gdp"]').count()).toBe(1);
    expect(await dialog.locator("dd").first().textContent()).toBe("5843亿元");
    await escapeDialog(page);
    expect(queryOf(page)).toBe("?area=economy");
  });

  test("gives the focus back to what opened it", async () => {
    const { page } = await visitDashboard({ query: "?view=table" });
    const link = page.locator('.figure-table tr[data-row="gdp"] th a');
    await link.focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog.figure-dialog").waitFor();
    await escapeDialog(page);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("walks to its neighbour, which then has the address", async () => {
    const { page } = await visitDashboard({ query: "?figure=gdp" });
    const next = page.locator(".figure-neighbours a").last();
    await next.click();
    await page.waitForURL((url) => url.searchParams.get("figure") === "gdp-rank-streak");
    await page.locator('.big-number [data-figure="gdp-rank-streak"]').first().waitFor();
    await escapeDialog(page);
    expect(queryOf(page)).toBe("");
  });
});

describe("an address of before there were doors", () => {
  test("still leads where it led", async () => {
    const { page } = await openDashboard();
    for (const [query = "", now, sight = ""] of cases(
      "#table => ?view=table | .figure-table",
      "#matrix => ?view=matrix | .matrix",
      "#timeline => ?view=timeline | .timeline",
      "#method => ?view=about | .method",
      "?area=governance#measure-one-form => ?view=measures&area=governance&measure=one-form | .measure:focus",
      "?measure=one-form =>  | .measure:focus",
      "?view=checks#coverage => ?view=coverage | .coverage-legend",
      "?view=periods =>  | .compare-view",
      "?view=dictionary =>  | .dictionary-view",
      // Where it has not changed, it is not said again.
    )) {
      await load(page, query);
      await untilSeen(page, sight);
      expect(queryOf(page)).toBe(now === "" ? query : now);
      expect(await page.evaluate(() => window.location.hash), query).toBe("");
    }
  });
});

test("keys of others stay in the address, whatever is asked", async () => {
  const opened = await openDashboard({ query: "?utm_source=news&from=singlemessage" });
  await pressArea(opened.page, "economy");
  expect(queryOf(opened.page)).toBe("?area=economy&utm_source=news&from=singlemessage");
  expect(await opened.page.locator(".notice").count()).toBe(0);
});

test("the columns of the table are part of the address", async () => {
  const { page } = await openDashboard({ query: "?view=table&columns=name,value" });
  await page.locator(".figure-table").waitFor();
  const heads = () =>
    page
      .locator(".figure-table thead th")
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-column")));
  expect(await heads()).toEqual(["name", "value"]);
  await page.locator(".column-chooser summary").click();
  await page.locator(".column-chooser label", { hasText: "段落" }).click();
  await settled(page);
  expect(queryOf(page)).toBe("?view=table&columns=name,value,paragraph");
  await page.goBack();
  await settled(page);
  expect(await heads()).toEqual(["name", "value"]);
});
