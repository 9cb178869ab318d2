import { expect, test } from "vitest";
import { failureWords } from "../../src/wording/views/failureWords";
import { languages, queryOf, takenOver } from "../support/dashboard";
import { openPage } from "../support/servedPage";

test.each(languages)(
  "a page that fails while it is drawn leaves what was prerendered, and says so (%s)",
  async (language) => {
    const path = language === "zh" ? "" : "en.html";
    const opened = await openPage({ path });
    // A page of its own, which takes its fault along when it is closed.
    const page = await opened.page.context().newPage();
    await page.addInitScript(() => {
      // Every link of the page is written with it, and none before the page is drawn.
      URLSearchParams.prototype.append = () => {
        throw new Error("broken on purpose");
      };
    });
    await page.goto(opened.page.url());
    const notice = page.locator('.notice[role="alert"]');
    await notice.waitFor();
    expect(await notice.locator("p").textContent()).toBe(failureWords[language].failed);
    expect(await notice.locator("a").textContent()).toBe(failureWords[language].reload);
    expect(await page.locator(".headline").count()).toBe(6);
    expect(await page.locator(".chart").count()).toBeGreaterThan(3);
    expect(await page.locator(".headline-number").first().isVisible()).toBe(true);
    await page.close();
    await opened.close();
  },
);

test("what is pressed before the program is there is done once it is, and once", async () => {
  const opened = await openPage();
  const page = await opened.page.context().newPage();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(opened.page.url(), { waitUntil: "commit" });
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
  await page.close();
  await opened.close();
});

test("a press on a part that is not yet taken over is not lost", async () => {
  const opened = await openPage();
  const page = await opened.page.context().newPage();
  // Pressed in the same turn in which the first part of the page answers.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.hasAttribute("data-waiting") || document.body === null) return;
      observer.disconnect();
      document.querySelector<HTMLElement>("#section-livelihood .card-tools button")?.click();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-waiting"] });
  });
  await page.goto(opened.page.url());
  await page.locator("#section-livelihood .card-table").waitFor();
  expect(await page.locator(".card-table").count()).toBe(1);
  await page.close();
  await opened.close();
});
