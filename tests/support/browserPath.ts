import { playwright } from "@vitest/browser-playwright";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/findBrowser.mjs";

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

/** Named before the tests run, since a dependency found while they do would load React a second time. */
export const optimizeDeps = {
  include: [
    "react",
    "react/jsx-runtime",
    "react/jsx-dev-runtime",
    "react-dom",
    "react-dom/client",
    "react-dom/server",
    "recharts",
    "@testing-library/react",
    "hyparquet",
    "hyparquet-writer",
  ],
  // A file for each icon, each as it is: found one by one, every new one would reload the page of a test.
  exclude: ["lucide-react"],
};

/** How components are tested in a page of the browser. */
export const inPages = (executablePath: string) => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions: { executablePath, args: BROWSER_FLAGS } }),
  instances: [{ browser: "chromium" as const }],
  viewport: { width: 1280, height: 800 },
  screenshotFailures: false,
});
