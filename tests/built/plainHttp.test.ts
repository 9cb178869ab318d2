import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { BROWSER_FLAGS } from "../../scripts/findBrowser.mjs";
import { pasted } from "../support/clipboard";
import { takenOver } from "../support/dashboard";
import { serveWithHeaders } from "../support/headersServer";
import { pngSize, take, openCardMenu } from "../support/takeAway";

/** A host of an office's own network, without a certificate: browsers give it no `navigator.clipboard`. */
const HOST = "office.test";

let host: Awaited<ReturnType<typeof serveWithHeaders>>;
let browser: Browser;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  host = await serveWithHeaders("dist");
  browser = await chromium.launch({
    executablePath: inject("browserPath"),
    args: [...BROWSER_FLAGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  });
  page = await browser.newPage({ locale: "zh-CN" });
  page.setDefaultTimeout(inject("stepMs"));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(host.url.replace("127.0.0.1", HOST));
  await takenOver(page);
});

afterAll(async () => {
  await browser.close();
  host.close();
});

test("a picture that may not go to the clipboard stands there whole, to be copied by right click", async () => {
  expect(await page.evaluate(() => "clipboard" in navigator)).toBe(false);
  const card = page.locator(".chart-card").first();
  await openCardMenu(card);
  const [width, height] = pngSize(
    (await take(page, card.getByRole("button", { name: "PNG 图片" }))).bytes,
  );
  await card.getByRole("button", { name: "复制图片" }).click();
  const outcome = card.locator('.card-menu [role="status"]');
  const offered = outcome.locator("img");
  await offered.waitFor();
  expect(await outcome.textContent()).toMatch(/右键.*复制图片/u);
  expect(await offered.getAttribute("alt")).toBe(await card.locator("h3").first().textContent());
  const drawn = await offered.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  });
  expect(drawn).toEqual([width, height]);
  const box = await offered.boundingBox();
  expect(box?.width).toBeGreaterThan(100);
  expect(said).toEqual([]);
});

test("text is copied there without the clipboard of browsers", async () => {
  const card = page.locator(".chart-card").first();
  await card.getByRole("button", { name: "复制链接" }).click();
  await card.getByText("已复制").waitFor();
  expect((await pasted(page)).text).toContain(`http://${HOST}`);
  expect(said).toEqual([]);
});
