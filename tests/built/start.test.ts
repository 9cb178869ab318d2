import type { Page } from "playwright";
import { expect, inject, onTestFinished, test } from "vitest";
import { catalogues } from "../../src/wording/Messages";
import { failureWords } from "../../src/wording/views/failureWords";
import { languages, takenOver } from "../support/dashboard";
import { report } from "../support/report";
import { queryOf } from "../support/shownPage";
import { openPage } from "../support/servedPage";
import { until } from "../support/until";

/** A tab of its own, which takes along what a test does to it, with nothing in it yet. */
async function newTab(): Promise<Page> {
  const { page } = await openPage({ path: "favicon.svg" });
  return page.context().newPage();
}

const home = (): string => inject("distUrl");

test.each(languages)(
  "a page that fails while it is drawn leaves what was prerendered, and says so (%s)",
  async (language) => {
    const page = await newTab();
    await page.addInitScript(() => {
      // Every link of the page is written with it, and none before the page is drawn.
      URLSearchParams.prototype.append = () => {
        throw new Error("broken on purpose");
      };
    });
    await page.goto(`${home()}${language === "zh" ? "" : "en.html"}`);
    await page.mouse.move(200, 200);
    const notice = page.locator('.notice[role="alert"]');
    await notice.waitFor();
    expect(await notice.locator("p").textContent()).toBe(failureWords[language].failed);
    expect(await notice.locator("a").textContent()).toBe(failureWords[language].reload);
    expect(await page.locator(".headline").count()).toBe(6);
    expect(await page.locator(".chart").count()).toBeGreaterThan(3);
    expect(await page.locator(".headline-number").first().isVisible()).toBe(true);
  },
);

/** Opens the page in a tab of its own whose program has not come; `release` lets it come. */
async function openHeldBack(): Promise<{ page: Page; release: () => void }> {
  const page = await newTab();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(home(), { waitUntil: "domcontentloaded" });
  return { page, release };
}

test("what is pressed before the program is there is done once it is, and once", async () => {
  const { page, release } = await openHeldBack();
  await page.locator('.area-button[data-area="governance"]').click();
  await page.locator(".filter-more").click();
  expect(queryOf(page)).toBe("");
  release();
  await takenOver(page);
  await page.locator(".facets").waitFor();
  expect(queryOf(page)).toBe("?area=governance");
  expect(await page.locator(".chart-card").count()).toBe(2);
  await page.locator(".filter-more").click();
  expect(await page.locator(".facets").count()).toBe(0);
});

/**
 * Opens the page in a tab of its own whose first view is held back, or the data that come with it, and waits until all
 * else answers.
 */
async function openWithoutFirstView(
  held = "firstView-*.js",
  document = "",
): Promise<{ page: Page; release: () => void }> {
  const page = await newTab();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/assets/${held}`, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${home()}${document}`);
  await page.mouse.move(200, 200);
  await page.locator("html:not([data-waiting])").waitFor();
  return { page, release };
}

test("the filters answer before the first view does, which stands meanwhile", async () => {
  const { page, release } = await openWithoutFirstView();
  const sections = page.locator(".first-view .area-section");
  const count = await sections.count();
  const { height } = (await page.locator("main").boundingBox()) ?? { height: 0 };
  await page.locator('.area-button[data-area="governance"]').click();
  await page.locator('.area-button[data-area="governance"][aria-pressed="true"]').waitFor();
  expect(queryOf(page)).toBe("?area=governance");
  expect(await sections.count()).toBe(count);
  const after = (await page.locator("main").boundingBox())?.height ?? 0;
  // The filters now say what they are limited to.
  expect(Math.abs(after - height)).toBeLessThan(60);
  release();
  await takenOver(page);
  expect(await sections.count()).toBe(1);
  expect(await page.locator("[data-waiting], [aria-busy='true']").count()).toBe(0);
});

test.each([
  ["zh", "Grass-roots governance"],
  ["zh", "jczl"],
  ["en", "基层治理"],
] as const)(
  "a search waits for the other language and the sounds, and is answered by them (%s: %s)",
  async (language, words) => {
    const { page, release } = await openWithoutFirstView(
      "later-*.json",
      language === "zh" ? "" : "en.html",
    );
    const { shown } = catalogues[language].filter;
    const { observations, metrics } = report;
    const asked = metrics.filter(({ field }) => field === "grassroots-governance");
    const found = observations.filter(({ metric }) => asked.some(({ id }) => id === metric));
    const told = page.locator("output.shown");
    expect(await told.textContent()).toBe(shown(observations.length, observations.length));
    await page.locator("#search").fill(words);
    await page.waitForURL((url) => url.searchParams.get("q") === words);
    // Other filters answer meanwhile, as if nothing were searched for.
    await page.locator('.area-button[data-area="governance"]').click();
    await page.locator('.area-button[data-area="governance"][aria-pressed="true"]').waitFor();
    const ofArea = await page.locator('.area-button[data-area="governance"] .count').textContent();
    expect(await told.textContent()).toBe(shown(Number(ofArea), observations.length));
    expect(found.length).toBeLessThan(Number(ofArea));
    expect(await page.locator("#search").inputValue()).toBe(words);
    release();
    await takenOver(page);
    await expect.poll(() => told.textContent()).toBe(shown(found.length, observations.length));
    expect(await page.locator("[data-waiting], [aria-busy='true']").count()).toBe(0);
  },
);

test("what is pressed in the first view before it answers is done once it does, and once", async () => {
  const { page, release } = await openWithoutFirstView();
  await page.locator("#section-livelihood .card-tools button").first().click();
  await page.locator("#section-livelihood .card-tools a").first().click();
  expect(queryOf(page)).toBe("");
  release();
  await page.locator("#section-livelihood .card-table").waitFor();
  await page.locator("dialog[open]").waitFor();
  expect(await page.locator("#section-livelihood .card-table").count()).toBe(1);
  expect(await page.evaluate(() => performance.getEntriesByType("navigation")[0]?.name)).toBe(
    home(),
  );
});

test("a press on a part that is not yet taken over is not lost", async () => {
  const page = await newTab();
  // Pressed in the same turn in which the first part of the page answers.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.hasAttribute("data-waiting") || document.body === null) return;
      observer.disconnect();
      document.querySelector<HTMLElement>("#section-livelihood .card-tools button")?.click();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-waiting"] });
  });
  await page.goto(home());
  await page.locator("#section-livelihood .card-table").waitFor();
  expect(await page.locator(".card-table").count()).toBe(1);
});

test("a link that is pressed before the program is there is followed by it, without loading the page anew", async () => {
  const { page, release } = await openHeldBack();
  await page.locator('.doors a[href*="view=measures"]').click();
  release();
  await page.locator(".measure-list").waitFor();
  expect(queryOf(page)).toBe("?view=measures");
  expect(await page.evaluate(() => performance.getEntriesByType("navigation")[0]?.name)).toBe(
    home(),
  );
});

test("a card's menu that is opened before the program is there is filled once it is", async () => {
  const { page, release } = await openHeldBack();
  const menu = page.locator(".card-menu").first();
  await menu.locator("summary").click();
  expect(await menu.locator("button").count()).toBe(0);
  release();
  await menu.getByRole("button", { name: "SVG" }).waitFor();
});

test("what is typed into the search before the program is there is searched for", async () => {
  const { page, release } = await openHeldBack();
  await page.locator("#search").fill("学校");
  release();
  await until(page, () => location.search !== "");
  expect(new URL(page.url()).searchParams.get("q")).toBe("学校");
  expect(await page.locator("#search").inputValue()).toBe("学校");
});

test("a key that is pressed before the program is there acts once it is", async () => {
  const { page, release } = await openHeldBack();
  await page.keyboard.press("?");
  release();
  await page.locator("dialog[open]").waitFor();
});

/** Opens the page for a reader whose clock stands still; a clock is all of a context's, so this one is thrown away. */
async function openInStillTime(): Promise<Page> {
  const { page: beside } = await openPage({ path: "favicon.svg" });
  const context = await beside.context().browser()?.newContext();
  if (context === undefined) throw new Error("The page has no browser");
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(home());
  return page;
}

test("a page that nobody touches runs no program for three seconds, and then does", async () => {
  const page = await openInStillTime();
  await page.clock.fastForward(2900);
  expect(await page.locator("html[data-waiting]").count()).toBe(1);
  await page.clock.fastForward(200);
  await page.locator("html[data-alive]").waitFor();
});

test("data that a reload has lost are missed before anybody touches the page", async () => {
  const page = await openInStillTime();
  await page.evaluate(() => window.history.replaceState({ opened: true }, ""));
  await page.reload();
  await page.locator('[data-testid="lost"]').waitFor();
});

test("the first sign of a reader starts the program, whichever it is", async () => {
  const page = await openInStillTime();
  for (const sign of [
    "pointermove",
    "touchstart",
    "click",
    "wheel",
    "scroll",
    "keydown",
    "focusin",
  ]) {
    await page.goto(home());
    expect(await page.locator("html[data-waiting]").count(), sign).toBe(1);
    await page.locator("h1").dispatchEvent(sign);
    await until(page, () => document.documentElement.hasAttribute("data-alive"));
  }
});
