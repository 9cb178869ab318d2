import { describe, expect, test } from "vitest";
import { countTests } from "../../scripts/countTests.mjs";

const goodFile = { status: "passed", assertionResults: [{ status: "passed" }] };
const fileThatDidNotLoad = { status: "failed", assertionResults: [] };
const fileWithAFailedTest = { status: "failed", assertionResults: [{ status: "failed" }] };

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
