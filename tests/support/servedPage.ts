import { chromium, type Browser, type Page, type Request } from "playwright";
import { expect, inject, onTestFinished } from "vitest";
import { BROWSER_FLAGS } from "../../scripts/findBrowser.mjs";
import { layoutShiftsOf, recordLayoutShifts } from "./layoutShifts";
import { resize } from "./resize";

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
  /** What is gone to is scrolled to smoothly, as most readers see it: for who looks at that, half as many frames again. */
  readonly motion?: boolean;
  /** Cuts the network once the page has loaded. */
  readonly offline?: boolean;
  /** A reader who has never been here: nothing of the page is cached. */
  readonly firstVisit?: boolean;
  /** What the page complains of is the test's own matter. */
  readonly complains?: boolean;
  /** The page outlasts the test: who opens it closes it. */
  readonly lasting?: boolean;
}

/** A built page that is open, with what it has said and asked for so far. */
export interface OpenedPage {
  readonly page: Page;
  /** Console messages, uncaught errors and failed requests, in order; grows. */
  readonly consoleMessages: readonly string[];
  /** The address of every request, in order; grows. */
  readonly requests: readonly string[];
  /** Leaves the page before the test has ended, where a test opens many. */
  readonly close: () => Promise<void>;
  /** That the page has been quiet since it was opened, or since it was asked last. */
  readonly expectQuiet: () => void;
}

let browser: Promise<Browser> | undefined;

/** One browser for all files of a worker, started with the first page; it ends with the worker. */
function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: inject("browserPath"),
    // No page lives long enough to gain from the last stages of the compiler, which work beside all of them.
    args: [...BROWSER_FLAGS, "--js-flags=--no-opt --no-maglev"],
  });
  return browser;
}

/** A page in a context of its own, and the kind of reader that the context is for. */
interface Seat {
  readonly page: Page;
  readonly kind: string;
}

/** Seats that have been left: a page that is opened in one of them costs a third of a new one. */
const left: Seat[] = [];

async function newSeat(kind: string, options: OpenOptions): Promise<Seat> {
  const context = await (
    await sharedBrowser()
  ).newContext({
    locale: options.locale ?? "zh-CN",
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    ...(options.touch === true ? { hasTouch: true, isMobile: true } : {}),
    acceptDownloads: true,
  });
  context.setDefaultTimeout(inject("stepMs"));
  await context.addInitScript(recordLayoutShifts);
  return { kind, page: await context.newPage() };
}

/**
 * Empties a seat for the next reader, and closes every other page that was opened beside it. The page itself stands
 * until the next reader comes: an empty one between them costs a tenth of an opening.
 */
async function leave(seat: Seat): Promise<void> {
  const { page } = seat;
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of [
    "console",
    "pageerror",
    "request",
    "requestfailed",
    "dialog",
    "framenavigated",
  ] as const)
    page.removeAllListeners(event);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    // To go to the same address is to load it again, with what its entry holds; to a place in it, to stay.
    if (location.protocol !== "about:") history.replaceState(null, "", "?left");
    // A window that fills the screen takes no other size.
    if (document.fullscreenElement !== null) await document.exitFullscreen();
  });
  await context.clearCookies();
  await context.setOffline(false);
  await page.mouse.move(-1, -1);
  left.push(seat);
}

/**
 * Opens the built page as a reader who has stored nothing, and waits until it has loaded with its fonts. It is left
 * when the test has ended, and has to have been quiet: nothing on its console, and nothing asked for but the files of
 * its own host, but where it `complains`.
 */
export async function openPage(options: OpenOptions = {}): Promise<OpenedPage> {
  const { path = "", width = 1280, height = 800, firstVisit = false } = options;
  const kind = [options.locale, options.javaScriptEnabled, options.touch].join();
  const at = firstVisit ? -1 : left.findIndex((seat) => seat.kind === kind);
  const [seat = await newSeat(kind, options)] = at === -1 ? [] : left.splice(at, 1);
  const { page } = seat;
  await resize(page, { width, height });
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? "light",
    forcedColors: null,
    reducedMotion: options.motion === true ? "no-preference" : "reduce",
  });

  const { href, origin } = new URL(path, inject("distUrl"));
  const { origin: served } = new URL(inject("distUrl"));
  const consoleMessages: string[] = [];
  const requests: string[] = [];
  /** Those of this reader: what was there before is given up now, and may still say so. */
  const own = new WeakSet<Request>();
  let isOnTheWay = false;
  let isThere = false;
  page.once("framenavigated", () => {
    isThere = true;
  });
  page.on("console", (message) => {
    if (isThere) consoleMessages.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    if (isThere) consoleMessages.push(`uncaught: ${error.message}`);
  });
  page.on("request", (request) => {
    isOnTheWay ||= request.isNavigationRequest();
    if (!isOnTheWay) return;
    // Until the new page is there, the one before it may still ask for what comes later of it.
    if (!isThere && origin !== served && new URL(request.url()).origin === served) return;
    own.add(request);
    requests.push(request.url());
  });
  page.on("requestfailed", (request) => {
    if (!own.has(request)) return;
    const reason = request.failure()?.errorText ?? "";
    // A test may leave the page while its icon or code of later views is on its way; only what is left is cut off so.
    const isCutOff = /\/(?:assets\/[^/]*\.js|favicon\.svg)$/u.test(request.url());
    if (reason === "net::ERR_ABORTED" && isCutOff) return;
    // Where no script may run, Chromium gives up the preloads of scripts itself.
    if (options.javaScriptEnabled === false && request.url().endsWith(".js")) return;
    consoleMessages.push(`request failed: ${request.url()} ${reason}`);
  });

  const expectQuiet = (): void => {
    const said = consoleMessages.splice(0);
    // `data:` and `blob:` addresses never leave the browser; a blob's names the page's own origin.
    const foreign = requests
      .splice(0)
      .filter((url) => !url.startsWith("data:") && new URL(url).origin !== origin);
    expect(said, "console messages").toEqual([]);
    expect(foreign, "requests outside the page's own files").toEqual([]);
  };
  let isLeft = false;
  const close = async (): Promise<void> => {
    if (isLeft) return;
    isLeft = true;
    await leave(seat);
    if (options.complains !== true) expectQuiet();
  };
  if (options.lasting !== true) onTestFinished(close);
  await page.goto(href, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (options.offline === true) await page.context().setOffline(true);
  return { page, consoleMessages, requests, close, expectQuiet };
}

/** Nothing on the page has moved but in answer to the reader. */
export async function expectNoLayoutShift(opened: OpenedPage): Promise<void> {
  const shifts = await layoutShiftsOf(opened.page);
  expect(shifts.filter(({ afterInput }) => !afterInput)).toEqual([]);
}
