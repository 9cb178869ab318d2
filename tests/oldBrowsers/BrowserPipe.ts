import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { z } from "zod";
import type { UnpackedBrowser } from "./unpackBrowser";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--no-zygote",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--no-first-run",
  "--lang=zh-CN",
  "--window-size=1366,768",
  "--remote-debugging-pipe",
];

const ANSWER_LIMIT_MS = 20_000;

const messageSchema = z.object({
  id: z.number().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** Something that the browser tells unasked. */
export interface BrowserEvent {
  readonly method: string;
  readonly params: unknown;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A started browser and its debugging protocol over a pipe. The usual drivers speak newer forms of
 * the protocol than these browsers know; what is needed here has not changed since.
 */
export class BrowserPipe {
  #last = 0;
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #input: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (event: BrowserEvent) => void>();

  constructor({ path, libraries }: UnpackedBrowser) {
    this.#profile = mkdtempSync(join(tmpdir(), "old-browser-"));
    this.#child = spawn(path, [...FLAGS, `--user-data-dir=${this.#profile}`, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
      env: { ...process.env, ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }) },
    });
    const [, , , input, output] = this.#child.stdio;
    if (!(input instanceof Writable) || !(output instanceof Readable)) {
      throw new Error("The browser was started without its pipes");
    }
    this.#input = input;
    // An end of the browser shows in its exit; a write into the closed pipe adds nothing.
    input.on("error", () => undefined);
    let text = "";
    output.setEncoding("utf8");
    output.on("data", (chunk: string) => {
      const messages = `${text}${chunk}`.split("\0");
      text = messages.pop() ?? "";
      for (const message of messages) this.#receive(message);
    });
    this.#child.once("exit", (code) => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`The browser ended with exit code ${String(code)}`));
      }
    });
  }

  #receive(text: string): void {
    const message = messageSchema.parse(JSON.parse(text));
    if (message.id === undefined) {
      const { method, params, sessionId } = message;
      if (method !== undefined) this.#listeners.get(sessionId ?? "")?.({ method, params });
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(message.error.message));
  }

  /** Sends one command, to a page where a session is named, and gives what the browser answers. */
  send(method: string, params: object, session?: string): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${method}: no answer in ${String(ANSWER_LIMIT_MS / 1000)} s`)),
        ANSWER_LIMIT_MS,
      );
      const settle =
        <Value>(act: (value: Value) => void) =>
        (value: Value): void => {
          clearTimeout(timer);
          act(value);
        };
      this.#waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      const address = session === undefined ? {} : { sessionId: session };
      this.#input.write(`${JSON.stringify({ id, method, params, ...address })}\0`);
    });
  }

  /** Hears what one session tells from now on. */
  listen(session: string, listener: (event: BrowserEvent) => void): void {
    this.#listeners.set(session, listener);
  }

  /** Ends the browser and removes what it has stored. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => {
      this.#child.once("exit", resolve);
    });
    await this.send("Browser.close", {}).catch(() => this.#child.kill("SIGKILL"));
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
