import { defineConfig } from "vitest/config";

/** The folders and files of tests that are held against the mutants, named by the command. */
const held = process.env["MUTANT_TESTS"]?.split(",") ?? [];

export default defineConfig({
  test: {
    environment: "node",
    // A quarter of the time; which mutants are noticed stays the same.
    isolate: false,
    include: held.map((path) =>
      path.includes("/") ? `tests/${path}.test.ts` : `tests/${path}/**/*.test.{ts,tsx}`,
    ),
    exclude: ["**/*.browser.test.tsx"],
    setupFiles: ["tests/support/failOnConsole.ts"],
    // An endless loop is ended by the tool, which knows how long the tests take without it.
    testTimeout: 10 * 60_000,
    hookTimeout: 10 * 60_000,
  },
});
