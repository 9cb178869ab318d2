import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BROWSER_FLAGS } from "./scripts/findBrowser.mjs";
import { browserPath } from "./tests/support/browserPath.ts";

const executablePath = await browserPath();
const setupFiles = ["tests/support/failOnConsole.ts"];

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
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.browser.test.tsx", "tests/built/**"],
          setupFiles,
          // Time decides no test; this only ends what hangs, on a machine that has much else to do.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.tsx"],
          setupFiles,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { executablePath, args: BROWSER_FLAGS } }),
            instances: [{ browser: "chromium" }],
            viewport: { width: 1280, height: 800 },
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: "built",
          environment: "node",
          include: ["tests/built/**/*.test.ts"],
          globalSetup: ["tests/support/serveDist.ts"],
          setupFiles,
          provide: { browserPath: executablePath },
          // One page at a time: two on two cores would disturb each other's layout and timing.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
