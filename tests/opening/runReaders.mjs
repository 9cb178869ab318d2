// @ts-check
import { spawnSync } from "node:child_process";

/**
 * Runs the tests of readers in a file, of all or of those whose names hold a word, without an end to their time.
 * The exit code is theirs.
 *
 * @param {string} file
 * @param {string | undefined} reader
 * @param {Readonly<Record<string, string>>} env
 */
export function runReaders(file, reader, env) {
  const named = reader === undefined ? [] : ["-t", reader];
  const { status } = spawnSync(
    "npx",
    ["vitest", "run", file, `--testTimeout=${24 * 3_600_000}`, ...named],
    { stdio: "inherit", env: { ...process.env, ...env } },
  );
  process.exitCode = status ?? 1;
}
