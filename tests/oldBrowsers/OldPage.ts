import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { BrowserEvent, BrowserPipe } from "./BrowserPipe";

const WAIT_LIMIT_MS = 5_000;

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }).partial(),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string() }).partial() })
    .partial()
    .optional(),
});
const logged = z.object({
  entry: z.object({ level: z.string(), text: z.string(), url: z.string().optional() }),
});
const said = z.object({
  type: z.string(),
  args: z.array(z.object({ value: z.unknown(), description: z.string().optional() }).partial()),
});
const thrown = z.object({
  exceptionDetails: z.object({
    text: z.string(),
    exception: z.object({ description: z.string().optional() }).optional(),
  }),
});
const KEY_CODES = {
  Enter: 13,
  Escape: 27,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowRight: 39,
} as const;

const point = z.object({ x: z.number(), y: z.number() }).nullable();

/** A file that the page handed over. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One page in an old browser, driven by real mouse and key events. */
export class OldPage {
  /** Errors, warnings and uncaught exceptions, in order; grows. */
  readonly complaints: string[] = [];
  readonly #pipe: BrowserPipe;
  readonly #session: string;
  readonly #context: string;
  readonly #downloads: string;

  private constructor(pipe: BrowserPipe, session: string, context: string, downloads: string) {
    this.#pipe = pipe;
    this.#session = session;
    this.#context = context;
    this.#downloads = downloads;
    pipe.listen(session, (event) => this.#hear(event));
  }

  /** Opens an address in a profile of its own; `older` makes the browser pass for one that is too old. */
  static async open(pipe: BrowserPipe, url: string, older = false): Promise<OldPage> {
    const { browserContextId } = z
      .object({ browserContextId: z.string() })
      .parse(await pipe.send("Target.createBrowserContext", {}));
    const { targetId } = z
      .object({ targetId: z.string() })
      .parse(await pipe.send("Target.createTarget", { url: "about:blank", browserContextId }));
    const { sessionId } = z
      .object({ sessionId: z.string() })
      .parse(await pipe.send("Target.attachToTarget", { targetId, flatten: true }));
    const downloads = mkdtempSync(join(tmpdir(), "old-downloads-"));
    const page = new OldPage(pipe, sessionId, browserContextId, downloads);
    await pipe.send("Browser.setDownloadBehavior", {
      behavior: "allow",
      downloadPath: downloads,
      browserContextId,
    });
    for (const domain of ["Page", "Runtime", "Log"]) await page.#send(`${domain}.enable`, {});
    await page.resize(1366, 768);
    // What is scrolled to is there at once: to these browsers, "instant" in a script still means smooth.
    await page.#send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-reduced-motion", value: "reduce" }],
    });
    if (older) {
      const source = "delete Array.prototype.at";
      await page.#send("Page.addScriptToEvaluateOnNewDocument", { source });
      await page.block("*.js");
    }
    await page.#send("Page.navigate", { url });
    await page.waitFor("the document", () => document.readyState === "complete", null);
    return page;
  }

  /** From now on nothing comes from such addresses; from any again where none is given. */
  async block(...urls: readonly string[]): Promise<void> {
    await this.#send("Network.enable", {});
    await this.#send("Network.setBlockedURLs", { urls });
  }

  #send(method: string, params: object): Promise<unknown> {
    return this.#pipe.send(method, params, this.#session);
  }

  #hear({ method, params }: BrowserEvent): void {
    if (method === "Runtime.exceptionThrown") {
      const { exceptionDetails } = thrown.parse(params);
      const { text, exception } = exceptionDetails;
      this.complaints.push(`uncaught: ${exception?.description ?? text}`);
    }
    if (method === "Runtime.consoleAPICalled") {
      const { type, args } = said.parse(params);
      const words = args.map(({ value, description }) => JSON.stringify(value ?? description));
      this.complaints.push(`console.${type}: ${words.join(" ")}`);
    }
    if (method === "Log.entryAdded") {
      const { entry } = logged.parse(params);
      this.complaints.push(`${entry.level}: ${entry.text} ${entry.url ?? ""}`);
    }
  }

  /** What a function gives in the page. It is sent as text and may refer to nothing outside itself. */
  async evaluate<Argument, Result>(
    read: (argument: Argument) => Result,
    argument: Argument,
    schema: z.ZodType<Result>,
  ): Promise<Result> {
    const { result, exceptionDetails } = evaluated.parse(
      await this.#send("Runtime.evaluate", {
        expression: `(${read.toString()})(${JSON.stringify(argument) ?? ""})`,
        returnByValue: true,
        awaitPromise: true,
        userGesture: true,
      }),
    );
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return schema.parse(result.value);
  }

  /** Does something in the page. It is sent as text and may refer to nothing outside itself. */
  async run<Argument>(act: (argument: Argument) => void, argument: Argument): Promise<void> {
    await this.evaluate(act, argument, z.void());
  }

  /** Waits until it is so in the page; `what` is named when it does not become so. */
  async waitFor<Argument>(
    what: string,
    isSo: (argument: Argument) => boolean,
    argument: Argument,
  ): Promise<void> {
    const end = Date.now() + WAIT_LIMIT_MS;
    while (!(await this.evaluate(isSo, argument, z.boolean()))) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await wait(50);
    }
  }

  /** Waits for an element that can be seen. */
  async waitForElement(selector: string): Promise<void> {
    const isShown = (wanted: string): boolean =>
      [...document.querySelectorAll(wanted)].some((one) => one.getClientRects().length > 0);
    await this.waitFor(selector, isShown, selector);
  }

  /** The middle of the first such element that can be seen, which is scrolled to. */
  async #middleOf(selector: string): Promise<{ readonly x: number; readonly y: number }> {
    await this.waitForElement(selector);
    const middle = await this.evaluate(
      (wanted) => {
        const element = [...document.querySelectorAll(wanted)].find(
          (one) => one.getClientRects().length > 0,
        );
        element?.scrollIntoView({ block: "center" });
        const box = element?.getBoundingClientRect();
        return box === undefined
          ? null
          : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      selector,
      point,
    );
    if (middle === null) throw new Error(`${selector} is gone`);
    return middle;
  }

  /** Gives the window another size, in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.#send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  /** Presses the mouse on the middle of the first such element that can be seen. */
  async click(selector: string): Promise<void> {
    const mouse = { ...(await this.#middleOf(selector)), button: "left", clickCount: 1 };
    await this.#send("Input.dispatchMouseEvent", { ...mouse, type: "mousePressed" });
    await this.#send("Input.dispatchMouseEvent", { ...mouse, type: "mouseReleased" });
  }

  /** Moves the mouse to the middle of the first such element. */
  async hover(selector: string): Promise<void> {
    const middle = await this.#middleOf(selector);
    await this.#send("Input.dispatchMouseEvent", { ...middle, type: "mouseMoved" });
  }

  /** Puts a finger on the middle of the first such element, and takes it off. */
  async tap(selector: string): Promise<void> {
    const touchPoints = [await this.#middleOf(selector)];
    await this.#send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    await this.#send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#send("Input.insertText", { text });
  }

  /** Presses one key. */
  async press(key: keyof typeof KEY_CODES): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key] };
    await this.#send("Input.dispatchKeyEvent", { ...event, type: "keyDown" });
    await this.#send("Input.dispatchKeyEvent", { ...event, type: "keyUp" });
  }

  /** Waits for the next file that is saved, and takes it away. */
  async savedFile(): Promise<SavedFile> {
    const end = Date.now() + WAIT_LIMIT_MS;
    for (;;) {
      // While it is being written it bears another ending.
      const name = readdirSync(this.#downloads).find((one) => !one.endsWith(".crdownload"));
      if (name !== undefined) {
        const bytes = readFileSync(join(this.#downloads, name));
        rmSync(join(this.#downloads, name));
        return { name, bytes };
      }
      if (Date.now() > end) throw new Error("waited in vain for a file");
      await wait(50);
    }
  }

  /** A picture of the window, as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = z
      .object({ data: z.string() })
      .parse(await this.#send("Page.captureScreenshot", { format: "png" }));
    return Buffer.from(data, "base64");
  }

  /** Closes the page with its profile. */
  async close(): Promise<void> {
    await this.#pipe.send("Target.disposeBrowserContext", { browserContextId: this.#context });
    rmSync(this.#downloads, { recursive: true, force: true });
  }
}
