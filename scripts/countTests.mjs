// @ts-check
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/**
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} TestResult
 * @typedef {{ status: string, name: string, message: string, assertionResults: TestResult[] }} FileReport
 *   `name` is the file's path, `message` why it did not load
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: FileReport[] }} TestReport
 *   the parts that are read of what vitest's json reporter writes
 * @typedef {{ passed: number, failed: number, reason: string }} Count
 *   `reason` says what failed beside the tests themselves; empty when nothing did
 */

/**
 * What one run of vitest counts for. What fails outside a test counts as one failure, so that no
 * run that went wrong can read as passed: a file that does not load, a fault after the last test,
 * a run in which no test was found.
 *
 * @param {TestReport | null} report `null` when vitest wrote none
 * @param {boolean} endedWell whether vitest's exit code was 0
 * @returns {Count}
 */
export function countTests(report, endedWell) {
  if (report === null) return { passed: 0, failed: 1, reason: "no report" };
  const passed = report.numPassedTests;
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  if (failed > 0) {
    return { passed, failed, reason: brokenFiles > 0 ? `${brokenFiles} file(s) broken` : "" };
  }
  if (!endedWell) return { passed, failed: 1, reason: "failed outside the tests" };
  if (passed === 0) return { passed, failed: 1, reason: "no test ran" };
  return { passed, failed, reason: "" };
}

/** Longer than any account of one step in a page, shorter than a compared table. */
const WHY_CHARACTERS = 600;

/**
 * Why something failed in one line: the message without the stack, what it repeats once. The first line of a step that
 * hung says only that it did, the ones after it what was in its way.
 *
 * @param {string | undefined} message
 */
function whyOf(message) {
  const [said = ""] = stripVTControlCharacters(message ?? "").split(/\n\s*at |\n\n/u, 1);
  const lines = said.split("\n").map((line) => line.trim());
  return [...new Set(lines)].join(" | ").slice(0, WHY_CHARACTERS);
}

/**
 * What failed, in the report's order, a line each: the file, the test where it is one, and why.
 *
 * @param {TestReport | null} report
 * @param {string} root the folder that files are named from
 * @returns {string[]}
 */
export function failuresOf(report, root) {
  /** @param {string} name */
  const fileOf = (name) => relative(root, name);
  return (report?.testResults ?? []).flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0)
      return status === "failed" ? [`${fileOf(name)}: ${whyOf(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages: [why] }) => `${fileOf(name)} > ${fullName}: ${whyOf(why)}`,
    );
  });
}
