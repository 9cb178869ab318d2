import { chromium, type Browser, type Page } from "playwright";
import { afterAll, expect, inject } from "vitest";
import { BROWSER_FLAGS } from "../../scripts/findBrowser.mjs";
import { layoutShiftsOf, recordLayoutShifts } from "./layoutShifts";

/** How to open the built page; what is left out is a desktop reader of Chinese, online. */
export interface OpenOptions {
  /** What follows the served address: `?area=open`, `data/figures.csv`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  readonly javaScriptEnabled?: boolean;
  /** A phone: touched, and not pointed at. */
  readonly touch?: boolean;
  /** Cuts the network once the page has loaded. */
  readonly offline?: boolean;
}

/** A built page that is open, with what it has said and asked for so far. */
export interface OpenedPage {
  readonly page: Page;
  /** Console messages, uncaught errors and failed requests, in order; grows. */
  readonly consoleMessages: readonly string[];
  /** The address of every request, in order; grows. */
  readonly requests: readonly string[];
  /** Closes the page with its cookies and storage. */
  readonly close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** One browser for a test file, started with its first page. */
function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: inject("browserPath"), args: BROWSER_FLAGS });
  return browser;
}

afterAll(async () => {
  const started = await browser;
  await started?.close();
});

/** Opens the built page in a context of its own, and waits until it has loaded with its fonts. */
export async function openPage(options: OpenOptions = {}): Promise<OpenedPage> {
  const { path = "", width = 1280, height = 800, javaScriptEnabled = true } = options;
  const context = await (
    await sharedBrowser()
  ).newContext({
    viewport: { width, height },
    locale: options.locale ?? "zh-CN",
    colorScheme: options.colorScheme ?? "light",
    javaScriptEnabled,
    ...(options.touch === true ? { hasTouch: true, isMobile: true } : {}),
    acceptDownloads: true,
  });
  await context.addInitScript(recordLayoutShifts);
  const page = await context.newPage();

  const consoleMessages: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => consoleMessages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => consoleMessages.push(`uncaught: ${error.message}`));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    consoleMessages.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });

  await page.goto(new URL(path, inject("distUrl")).href, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (options.offline === true) await context.setOffline(true);
  return { page, consoleMessages, requests, close: () => context.close() };
}

/** Nothing said on the console, and nothing asked for but the page's own files. */
export function expectQuiet(opened: OpenedPage): void {
  const { origin } = new URL(inject("distUrl"));
  // `data:` and `blob:` addresses never leave the browser; a blob's names the page's own origin.
  const foreign = opened.requests.filter(
    (url) => !url.startsWith("data:") && new URL(url).origin !== origin,
  );
  expect(opened.consoleMessages, "console messages").toEqual([]);
  expect(foreign, "requests outside the page's own files").toEqual([]);
}

/** Nothing on the page has moved but in answer to the reader. */
export async function expectNoLayoutShift(opened: OpenedPage): Promise<void> {
  const shifts = await layoutShiftsOf(opened.page);
  expect(shifts.filter(({ afterInput }) => !afterInput)).toEqual([]);
}
