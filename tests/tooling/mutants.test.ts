import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["tests/mutants/run.mjs", ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const USAGE = "用法 Usage: npm run test:mutants -- ";

test.each(["--help", "-h"])("%s tells how the command is used, rooms and options", (asked) => {
  const { status, stdout, stderr } = run(asked);
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(stdout.startsWith(USAGE)).toBe(true);
  for (const word of ["dataset | reading", "--changed", "--sample=SHARE", "--concurrency=N"])
    expect(stdout).toContain(word);
});

test.each([
  [["--rooms"], "无法识别的选项。 Unknown option '--rooms'"],
  [["dataset", "--sample=0"], "--sample is above 0 and up to 1, not 0."],
  [["dataset", "--sample=1.01"], "--sample is above 0 and up to 1, not 1.01."],
  [["dataset", "--sample=half"], "--sample is above 0 and up to 1, not half."],
  [["dataset", "--concurrency=0"], "--concurrency is a whole number from 1, not 0."],
  [["datasets"], "No such room or file: datasets"],
  [["README.md"], "No code to change."],
  [[], "No code to change."],
])("%j is refused in a clear word, with the usage and no trace", (args, fault) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(fault);
  expect(stderr).toContain(`\n\n${USAGE}`);
  expect(stderr).not.toMatch(/^\s+at /mu);
});
