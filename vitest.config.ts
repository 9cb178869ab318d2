import react from "@vitejs/plugin-react";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { browserPath, inPages, optimizeDeps } from "./tests/support/browserPath.ts";

const executablePath = await browserPath();
const setupFiles = ["tests/support/failOnConsole.ts"];

/* Time decides no test. What has not ended by then hangs: a test or its preparation, one step in a page. */
const TEST_MS = 10 * 60_000;
const STEP_MS = 2 * 60_000;
const patience = {
  testTimeout: TEST_MS,
  hookTimeout: TEST_MS,
  expect: { poll: { timeout: STEP_MS } },
};

/** What is measured as well as tested: in a process of its own, whose memory nobody else has filled. */
const MEASURED = ["tests/opening/linearCost.test.ts", "tests/reading/linearReading.test.ts"];

/** What takes longest, half a minute and more: one of these at the end would be waited for alone. */
const LONGEST = ["conformance", "cautions", "injection", "reports", "boxes", "quiet", "linearCost"];

/** The longest first, then the tests of the built page; the small ones fill what they leave at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turnOf = ({ moduleId, project }: TestSpecification): number => {
      const known = LONGEST.indexOf(basename(moduleId, ".test.ts"));
      return known === -1 ? LONGEST.length + (project.name === "built" ? 0 : 1) : known;
    };
    return (await super.sort(files)).sort((left, right) => turnOf(left) - turnOf(right));
  }
}

export default defineConfig({
  plugins: [react()],
  optimizeDeps,
  test: {
    // One more than there are processors, since a test of a page waits for it now and then.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.browser.test.tsx", "tests/built/**", ...MEASURED],
          setupFiles,
          // Pure rooms keep nothing between two files: a worker loads each of their modules once.
          isolate: false,
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: "cost",
          environment: "node",
          include: MEASURED,
          setupFiles,
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.tsx"],
          setupFiles: [...setupFiles, "tests/support/patience.ts", "tests/support/pointerAside.ts"],
          provide: { stepMs: STEP_MS },
          ...patience,
          browser: {
            ...inPages(executablePath),
            // One page runs all files, since every page loads all modules anew; other projects work beside it.
            fileParallelism: false,
            // Files that one page runs share its modules; a test leaves nothing behind in it.
            isolate: false,
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
          provide: { browserPath: executablePath, stepMs: STEP_MS },
          // Files that are run by one worker share its browser; every page has a context of its own.
          isolate: false,
          ...patience,
        },
      },
    ],
  },
});
