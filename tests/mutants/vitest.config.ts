import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { TEST_FLAGS } from "../../scripts/findBrowser.mjs";
import { browserPath } from "../support/browserPath.ts";

/** The folders and files of tests that are held against the mutants, named by the command. */
const held = process.env["MUTANT_TESTS"]?.split(",") ?? [];

const filesNamed = (ending: string): string[] =>
  held.map((path) =>
    path.includes("/") ? `tests/${path}${ending}` : `tests/${path}/**/*${ending}`,
  );

const shared = {
  setupFiles: ["tests/support/failOnConsole.ts"],
  // An endless loop is ended by the tool, which knows how long the tests take without it.
  testTimeout: 10 * 60_000,
  hookTimeout: 10 * 60_000,
};

const unit = {
  name: "unit",
  environment: "node",
  // A quarter of the time; which mutants are noticed stays the same.
  isolate: false,
  include: filesNamed(".test.{ts,tsx}"),
  // Ratios of costs and made inputs tell of a change slowly, or not at all; what reads the code finds the tool's own.
  exclude: [
    "**/*.browser.test.tsx",
    "**/linear*.test.ts",
    "**/fuzz.test.ts",
    "**/tooling/{signs,words,direction}.test.ts",
  ],
  ...shared,
};

const browser = async () => ({
  name: "browser",
  include: filesNamed(".browser.test.tsx"),
  // What does not come in so long is told as missing, before the tool thinks that it goes on for ever.
  provide: { stepMs: 10_000 },
  browser: {
    enabled: true,
    headless: true,
    provider: playwright({
      launchOptions: { executablePath: await browserPath(), args: TEST_FLAGS },
    }),
    instances: [{ browser: "chromium" as const }],
    viewport: { width: 1280, height: 800 },
    screenshotFailures: false,
  },
  ...shared,
  setupFiles: [...shared.setupFiles, "tests/support/patience.ts"],
});

export default defineConfig({
  plugins: [react()],
  // Named here, since a dependency found while the tests run would load React a second time.
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
      { extends: true, test: unit },
      ...(process.env["MUTANT_BROWSER"] === "yes"
        ? [{ extends: true as const, test: await browser() }]
        : []),
    ],
  },
});
