import { defineConfig } from "vitest/config";

/** The folders of tests that are held against the mutants, named by the command. */
const folders = process.env["MUTANT_TESTS"]?.split(",") ?? [];

export default defineConfig({
  test: {
    environment: "node",
    isolate: false,
    include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
    exclude: ["**/*.browser.test.tsx"],
    setupFiles: ["tests/support/failOnConsole.ts"],
    // An endless loop is ended by the tool, which knows how long the tests take without it.
    testTimeout: 10 * 60_000,
    hookTimeout: 10 * 60_000,
  },
});
