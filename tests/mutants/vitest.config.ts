import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { browserPath, inPages, optimizeDeps } from "../support/browserPath.ts";
import { channelOf, nextOrder } from "./orders.ts";
import type { Answer, Sign } from "./WarmTests.ts";

/** The folders and files of tests that are held against the mutants, named by the command. */
const held = process.env["MUTANT_TESTS"]?.split(",") ?? [];

const filesNamed = (ending: string): string[] =>
  held.map((path) =>
    path.includes("/") ? `tests/${path}${ending}` : `tests/${path}/**/*${ending}`,
  );

const shared = {
  setupFiles: ["tests/support/failOnConsole.ts"],
  // What is loaded stays from one mutant to the next.
  isolate: false,
  // An endless loop is ended by the tool, which knows how long the tests take without it.
  testTimeout: 10 * 60_000,
  hookTimeout: 10 * 60_000,
};

const unit = {
  name: "unit",
  environment: "node",
  include: filesNamed(".test.{ts,tsx}"),
  // Ratios of costs and made inputs tell of a change slowly, or not at all; what reads the code finds the tool's own,
  // and a process of its own has no mutant.
  exclude: [
    "**/*.browser.test.tsx",
    "**/linear*.test.ts",
    "**/fuzz.test.ts",
    "**/tooling/{signs,words,direction,map,brokenBuild,mutants,setup}.test.ts",
  ],
  ...shared,
};

const toPage = channelOf("browser");

const browser = async () => ({
  name: "browser",
  include: filesNamed(".browser.test.tsx"),
  browser: {
    ...inPages(await browserPath()),
    commands: {
      nextOrder: (_: unknown, answer: Answer) => nextOrder(toPage, answer),
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      giveSign: (_: unknown, sign: Sign) => toPage.postMessage(sign),
    },
  },
  ...shared,
  setupFiles: ["tests/mutants/warmPage.ts", ...shared.setupFiles],
});

export default defineConfig({
  plugins: [react()],
  optimizeDeps,
  test: {
    projects: [
      { extends: true, test: unit },
      ...(process.env["MUTANT_BROWSER"] === "yes"
        ? [{ extends: true as const, test: await browser() }]
        : []),
    ],
  },
});
