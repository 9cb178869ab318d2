import { expect, test } from "vitest";
import { failureWords } from "../../src/wording/views/failureWords";
import { languages } from "../support/dashboard";
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
