import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { vi } from "vitest";
import { buildDashboard } from "../../scripts/buildDashboard";

/** What a build ended with and said. */
interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** `npm run build` with these arguments, in a process of its own. */
export async function buildReports(...args: readonly string[]): Promise<Ended> {
  const { DATASET: _, ...env } = process.env;
  const build = spawn(process.execPath, ["scripts/build.mjs", ...args], { env });
  const ended = new Promise<number | null>((resolve) => build.once("close", resolve));
  const [out, err] = await Promise.all([text(build.stdout), text(build.stderr)]);
  return { status: await ended, said: out + err };
}

/** The same for a build that ends before anything is built: in this process, a fraction of the time. */
export async function refuseReports(...args: readonly string[]): Promise<Ended> {
  const told = vi.spyOn(console, "error").mockReturnValue(undefined);
  try {
    const build = (): never => {
      throw new Error("Something was built");
    };
    const status = await buildDashboard({ buildPage: build, buildCatalogue: build }, args);
    return { status, said: told.mock.calls.flat().join("\n") };
  } finally {
    told.mockRestore();
  }
}
