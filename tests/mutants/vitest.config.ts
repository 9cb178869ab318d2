import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BROWSER_FLAGS } from "../../scripts/findBrowser.mjs";
import { browserPath } from "../support/browserPath.ts";

/** The folders of tests that are held against the mutants, named by the command. */
const folders = process.env["MUTANT_TESTS"]?.split(",") ?? [];

/** What is drawn is told from what a browser shows, and so is what else the room tests there. */
const inBrowser = process.env["MUTANT_BROWSER"] === "yes";

const patience = {
  setupFiles: ["tests/support/failOnConsole.ts"],
  // An endless loop is ended by the tool, which knows how long the tests take without it.
  testTimeout: 10 * 60_000,
  hookTimeout: 10 * 60_000,
};

const unit = {
  name: "unit",
  environment: "node",
  include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
  // Costs and made inputs tell of a change slowly, or not at all.
  exclude: ["**/*.browser.test.tsx", "**/linear*.test.ts", "**/fuzz.test.ts"],
  ...patience,
};

const browser = async () => ({
  name: "browser",
  include: folders.map((folder) => `tests/${folder}/**/*.browser.test.tsx`),
  ...patience,
  provide: { stepMs: 2 * 60_000 },
  browser: {
    enabled: true,
    headless: true,
    provider: playwright({
      launchOptions: { executablePath: await browserPath(), args: BROWSER_FLAGS },
    }),
    instances: [{ browser: "chromium" as const }],
    viewport: { width: 1280, height: 800 },
    screenshotFailures: false,
  },
});

export default defineConfig({
  plugins: [react()],
  optimizeDeps: {
    include: [
      "react",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "react-dom",
      "react-dom/client",
      "react-dom/server",
      "recharts",
      "@testing-library/react",
    ],
  },
  test: {
    projects: [
      { extends: true as const, test: unit },
      ...(inBrowser ? [{ extends: true as const, test: await browser() }] : []),
    ],
  },
});
