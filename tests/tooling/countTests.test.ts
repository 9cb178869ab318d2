import { describe, expect, test } from "vitest";
import { countTests, failuresOf } from "../../scripts/countTests.mjs";

const passedTest = { status: "passed", fullName: "all is well", failureMessages: [] };
const goodFile = {
  status: "passed",
  name: "/tree/a.test.ts",
  message: "",
  assertionResults: [passedTest],
};
const fileThatDidNotLoad = {
  status: "failed",
  name: "/tree/tests/b.test.ts",
  message: "Cannot find module\nat line 3",
  assertionResults: [],
};
const fileWithAFailedTest = {
  status: "failed",
  name: "/tree/tests/c.test.ts",
  message: "",
  assertionResults: [
    passedTest,
    { status: "failed", fullName: "sums add up", failureMessages: ["expected 3\nat line 9"] },
  ],
};

describe("a run that went wrong never reads as passed", () => {
  test("each test counts", () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [goodFile] };
    expect(countTests(report, true)).toEqual({ passed: 3, failed: 0, reason: "" });
  });

  test("a failed test counts once, though its file has failed too", () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [fileWithAFailedTest] };
    expect(countTests(report, false)).toEqual({ passed: 3, failed: 1, reason: "" });
  });

  test("a file that does not load counts as one failure", () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [fileThatDidNotLoad] };
    expect(countTests(report, false).failed).toBe(1);
  });

  test("a fault outside every test and file counts as one failure", () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [goodFile] };
    expect(countTests(report, false).failed).toBe(1);
  });

  test("a run without a test counts as one failure", () => {
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    expect(countTests(report, true).failed).toBe(1);
  });

  test("a run that left no report counts as one failure", () => {
    expect(countTests(null, true).failed).toBe(1);
  });
});

describe("what failed is named at the end", () => {
  const named = (testResults: (typeof fileWithAFailedTest)[]): string[] =>
    failuresOf({ numPassedTests: 0, numFailedTests: 0, testResults }, "/tree");

  test("a test by its file, its name and why", () => {
    expect(named([goodFile, fileWithAFailedTest])).toEqual([
      "tests/c.test.ts > sums add up: expected 3",
    ]);
  });

  test("a step that hung by what was in its way, told once, and not by where it was asked for", () => {
    const message = [
      "Error: click: Timeout exceeded.",
      "Call log:",
      "\u001b[2m  - waiting for the button\u001b[22m",
      "\u001b[2m    - <p>word</p> intercepts pointer events\u001b[22m",
      "\u001b[2m    - <p>word</p> intercepts pointer events\u001b[22m",
      "",
      "    at take (/tree/tests/take.ts:3:1)",
    ].join("\n");
    const hung = { status: "failed", fullName: "it opens", failureMessages: [message] };
    expect(named([{ ...fileWithAFailedTest, assertionResults: [hung] }])).toEqual([
      "tests/c.test.ts > it opens: Error: click: Timeout exceeded. | Call log: | - waiting for the button | - <p>word</p> intercepts pointer events",
    ]);
  });

  test("a file that does not load by what stopped it", () => {
    expect(named([fileThatDidNotLoad])).toEqual(["tests/b.test.ts: Cannot find module"]);
  });

  test("where no report was written nothing is named", () => {
    expect(failuresOf(null, "/tree")).toEqual([]);
  });
});
