// @ts-check

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport
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
