import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { noticeWords } from "../../src/wording/views/noticeWords";
import { failureWords } from "../../src/wording/views/failureWords";
import { catalogues as words } from "../../src/wording/Messages";
import { languages, openDashboard, takenOver } from "../support/dashboard";
import { openPage, type OpenedPage } from "../support/servedPage";

test.each(languages)(
  "a page whose program is refused says so, and that all is shown (%s)",
  async (language) => {
    const { page } = await openPage({ path: "licenses.txt", complains: true, firstVisit: true });
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
  },
);

test("in a sandboxed frame, which shuts the program out, the page is not taken for alive", async () => {
  const { page } = await openPage({ path: "licenses.txt", complains: true, firstVisit: true });
  const address = new URL("index.html?area=economy", page.url()).href;
  // What answers from another place is refused to a page without an origin of its own.
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="900" height="700" src="${address}"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  await frame.locator(".not-alive").getByText(noticeWords.zh.notAlive).waitFor();
  expect(await frame.locator(".area-section").first().isVisible()).toBe(true);
});

/** The one file, spoilt on its way, as a double click opens it. */
async function openSpoilt(spoil: (whole: string) => string, search: string): Promise<OpenedPage> {
  const folder = mkdtempSync(join(tmpdir(), "spoilt-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const whole = readFileSync("dist/standalone.html", "utf8");
  const spoilt = spoil(whole);
  expect(spoilt).not.toBe(whole);
  const path = join(folder, "standalone.html");
  writeFileSync(path, spoilt);
  return openPage({ path: `${pathToFileURL(path).href}${search}`, complains: true });
}

const PROGRAM = 'oneFile.define("index-';

test.each<[string, (whole: string) => string]>([
  // The content policy names the program by its bytes.
  ["was changed", (whole) => whole.replace(PROGRAM, (start) => start.replace("(", "( "))],
  ["was cut off", (whole) => whole.slice(0, whole.lastIndexOf(PROGRAM) + 5000)],
])("the one file whose program %s says so, and shows all that it has", async (_, spoil) => {
  const { page } = await openSpoilt(spoil, "?area=economy");
  await page.locator(".not-alive").getByText(noticeWords.zh.notAlive).waitFor();
  const areas = page.locator(".area-section");
  expect(await areas.count()).toBeGreaterThan(1);
  expect(await areas.first().isVisible()).toBe(true);
});

test("the one file that has lost a part says so where the part is wanted, and does all else", async () => {
  const { page } = await openSpoilt(
    (whole) => whole.replace(/(<script type="text\/plain" data-text="paper" [^>]*>)/u, "$1 "),
    "?area=economy",
  );
  await takenOver(page);
  expect(await page.locator(".area-section").count()).toBe(1);
  expect(await page.locator(".not-alive").isVisible()).toBe(false);
  await page.evaluate(() => {
    window.history.pushState(window.history.state, "", "?view=measures");
    window.dispatchEvent(new PopStateEvent("popstate", { state: window.history.state }));
  });
  const said = page.locator(".other-view > .state[role='alert']");
  await said.getByText(words.zh.loadFailed).waitFor();
});

test("what a program that runs has no use for is not seen: no notice, at any time", async () => {
  const { page } = await openDashboard();
  expect(await page.locator(".not-alive").isVisible()).toBe(false);
  // The animation that shows it where no script may run has nothing to show.
  expect(await page.locator(".not-alive").evaluate((notice) => notice.getAnimations().length)).toBe(
    0,
  );
});

test.each(languages)(
  "a fault that nothing catches leaves the prerendered page, and says so (%s)",
  async (language) => {
    const { page } = await openDashboard({ language, complains: true, firstVisit: true });
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
  },
);
