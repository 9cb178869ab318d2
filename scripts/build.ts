import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type LoadModule, buildEdition } from "./buildEdition";
import { WrongArguments, readBuildOptions } from "./buildOptions";
import { readReports } from "./publishedReports";
import { DatasetRejected } from "./readDataset";
import { publishHeaders } from "./responseHeaders";
import { LicenseRefused } from "./shippedPackages";

/** Inside node_modules, so that what is built there finds the packages that it imports. */
const WORK = "node_modules/.cache";

/** What every build leaves, by which a folder is known to be one. */
const SIGN = "standalone.html";

/** Faults whose message says all that there is to say. */
const EXPECTED = [DatasetRejected, LicenseRefused, WrongArguments] as const;

/** Whether a folder holds something other than an earlier build, which must not be lost. */
function isForeign(out: string): boolean {
  return existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, SIGN));
}

/**
 * Fills a new folder and puts it in the old one's place when it is whole, so that a build that
 * fails leaves what was there.
 */
async function replaceFolder(out: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const place = resolve(out);
  mkdirSync(dirname(place), { recursive: true });
  const staged = mkdtempSync(join(dirname(place), ".build-"));
  try {
    const fresh = join(staged, "new");
    await fill(fresh);
    if (existsSync(place)) renameSync(place, join(staged, "old"));
    renameSync(fresh, place);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/**
 * `npm run build`. Gives the process's exit code: 1 when a dataset has faults or is unfinished or a licence is not allowed,
 * 2 when the arguments are wrong; each is printed, and nothing is written.
 */
export async function buildDashboard(load: LoadModule, args: readonly string[]): Promise<number> {
  try {
    const { data, out, drafts } = readBuildOptions(args, process.env);
    if (isForeign(out))
      throw new WrongArguments(
        `--out ${out}：文件夹不空，且不是以前发布的内容。 The folder is not empty and holds no earlier build.`,
      );
    const reports = readReports(data, drafts);
    for (const { warning, ownWords } of reports)
      for (const notice of [warning, ownWords]) if (notice !== null) console.error(notice);
    mkdirSync(WORK, { recursive: true });
    const work = mkdtempSync(join(WORK, "build-"));
    try {
      await replaceFolder(out, async (folder) => {
        for (const report of reports) {
          const places = {
            out: join(folder, report.folder),
            work: join(work, report.dataset.id),
          };
          await buildEdition(report, reports, places, load);
        }
        publishHeaders(folder);
      });
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    for (const { dataset, folder } of reports)
      console.log(
        `${dataset.title.zh}：${dataset.observations.length} 项数据 → ${join(out, folder, "/")}`,
      );
    return 0;
  } catch (error) {
    if (!EXPECTED.some((kind) => error instanceof kind) || !(error instanceof Error)) throw error;
    console.error(error.message);
    return error instanceof WrongArguments ? 2 : 1;
  }
}
