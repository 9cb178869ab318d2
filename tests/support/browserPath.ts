import { findBrowser } from "../../scripts/findBrowser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that the `built` tests drive. */
    browserPath: string;
    /** After how many milliseconds a step in a page hangs. */
    stepMs: number;
  }
}

/**
 * The path of the browser to test in. `npm test` has tried it already and names it in the
 * environment; for a bare `vitest` it is looked for here. Empty when there is none, which makes
 * playwright say so in the tests that need one, and leaves the others running.
 */
export async function browserPath(): Promise<string> {
  const named = process.env["BROWSER_PATH"] ?? "";
  if (named !== "") return named;
  return (await findBrowser()).path ?? "";
}
