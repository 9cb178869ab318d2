import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** What `npm run build` with these arguments ended with and said. */
export async function buildReports(
  ...args: readonly string[]
): Promise<{ readonly status: number | null; readonly said: string }> {
  const { DATASET: _, ...env } = process.env;
  const build = spawn(process.execPath, ["scripts/build.mjs", ...args], { env });
  const ended = new Promise<number | null>((resolve) => build.once("close", resolve));
  const [out, err] = await Promise.all([text(build.stdout), text(build.stderr)]);
  return { status: await ended, said: out + err };
}
