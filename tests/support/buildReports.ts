import { spawnSync } from "node:child_process";

/** What `npm run build` with these arguments ended with and said. */
export function buildReports(...args: readonly string[]): {
  readonly status: number | null;
  readonly said: string;
} {
  const { DATASET: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ["scripts/build.mjs", ...args], {
    env,
    encoding: "utf8",
  });
  return { status: run.status, said: run.stdout + run.stderr };
}
