import { expect, test } from "vitest";
import { noticeWords } from "../../src/wording/views/noticeWords";
import { failureWords } from "../../src/wording/views/failureWords";
import { languages, openDashboard, takenOver } from "../support/dashboard";
import { openPage } from "../support/servedPage";

test.each(languages)(
  "a page whose program is refused says so, and that all is shown (%s)",
  async (language) => {
    const opened = await openPage({ path: "licenses.txt", firstVisit: true });
    const { page } = opened;
    await page.route(/\/assets\/index-[^/]*\.js$/u, (route) => route.abort());
    const document = language === "zh" ? "index.html" : "en.html";
    await page.goto(new URL(`${document}?area=economy`, page.url()).href);
    const notice = page.locator(".not-alive");
    await notice.getByText(noticeWords[language].notAlive).waitFor();
    expect(await page.locator(".area-section").count()).toBeGreaterThan(1);
    expect(await page.locator(".area-section").first().isVisible()).toBe(true);
    const alone = notice.getByRole("link", { name: noticeWords[language].openAlone });
    await page.unroute(/\/assets\/index-[^/]*\.js$/u);
    const [fresh] = await Promise.all([page.context().waitForEvent("page"), alone.click()]);
    await takenOver(fresh);
    expect(new URL(fresh.url()).search).toBe("?area=economy");
    expect(await fresh.locator(".area-section").count()).toBe(1);
    expect(await fresh.locator(".not-alive").isVisible()).toBe(false);
    await fresh.close();
    await opened.close();
  },
);

test("in a sandboxed frame, which shuts the program out, the page is not taken for alive", async () => {
  const opened = await openPage({ path: "licenses.txt", firstVisit: true });
  const { page } = opened;
  const address = new URL("index.html?area=economy", page.url()).href;
  // What answers from another place is refused to a page without an origin of its own.
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="900" height="700" src="${address}"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  await frame.locator(".not-alive").getByText(noticeWords.zh.notAlive).waitFor();
  expect(await frame.locator(".area-section").first().isVisible()).toBe(true);
  await opened.close();
});

test("what a program that runs has no use for is not seen: no notice, at any time", async () => {
  const opened = await openDashboard();
  const { page } = opened;
  expect(await page.locator(".not-alive").isVisible()).toBe(false);
  // The animation that shows it where no script may run has nothing to show.
  expect(await page.locator(".not-alive").evaluate((notice) => notice.getAnimations().length)).toBe(
    0,
  );
  await opened.close();
});

test.each(languages)(
  "a fault that nothing catches leaves the prerendered page, and says so (%s)",
  async (language) => {
    const opened = await openDashboard({ language, firstVisit: true });
    const { page } = opened;
    await page.evaluate(() => {
      const fail = (): never => {
        throw new Error("a fault of the page's own");
      };
      Reflect.set(Array.prototype, "flatMap", fail);
    });
    await page.locator(".area-button").nth(1).click();
    const alert = page.getByRole("alert").filter({ hasText: failureWords[language].failed });
    await alert.waitFor();
    expect(await page.locator(".area-section").count()).toBeGreaterThan(1);
    expect(await page.locator("h1").count()).toBe(1);
    await alert.getByRole("link", { name: failureWords[language].reload }).click();
    await takenOver(page);
    expect(await alert.count()).toBe(0);
    await opened.close();
  },
);
