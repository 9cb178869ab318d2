import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { buildCollection, MANY_REPORTS } from "./buildCollection";
import { buildEdition } from "./buildEdition";
import { WrongArguments, readBuildOptions } from "./buildOptions";
import type { PublishedCode } from "./buildProgram";
import { inNewFolder } from "./inNewFolder";
import { publishedBeside, readReports, sayNotices } from "./publishedReports";
import { DatasetRejected } from "./readDataset";
import { publishHeaders } from "./responseHeaders";
import { LicenseRefused } from "./shippedPackages";

export { publishedCode } from "./buildProgram";

/** What every build leaves, by which a folder is known to be one. */
const SIGN = "standalone.html";

/** Faults whose message says all that there is to say. */
const EXPECTED = [DatasetRejected, LicenseRefused, WrongArguments] as const;

/** What the system says of a place that cannot be written to, in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: "没有写入权限。 There is no permission to write there.",
  EPERM: "没有写入权限。 There is no permission to write there.",
  EROFS: "所在磁盘只读。 The disk can only be read.",
  ENOSPC: "磁盘空间不足。 The disk is full.",
  ENOTDIR: "其路径中有一处是文件，不是文件夹。 A part of its path is a file and no folder.",
  EEXIST: "其路径中有一处是文件，不是文件夹。 A part of its path is a file and no folder.",
  ENOENT: "此处不能新建文件夹。 No folder can be made there.",
  EBUSY: "正被其他程序使用。 Another program is using it.",
  ENAMETOOLONG: "名称过长。 The name is too long.",
};

/** Throws `WrongArguments` where a folder is none, or holds something other than an earlier build, which must not be lost. */
function checkFolder(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new WrongArguments(`--out ${out}：是文件，不是文件夹。 It is a file and no folder.`);
  if (readdirSync(out).length > 0 && !existsSync(join(out, SIGN)))
    throw new WrongArguments(
      `--out ${out}：文件夹不空，且不是以前发布的内容。 The folder is not empty and holds no earlier build.`,
    );
}

/** The words for a place that cannot be written to; any other error as it is. */
function toldOf(error: unknown, out: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const refusal = REFUSALS[code];
  return refusal === undefined ? error : new WrongArguments(`--out ${out}：${refusal} (${code})`);
}

/**
 * Fills a new folder and puts it in the old one's place when it is whole, so that a build that
 * fails leaves what was there. Beside it stands a folder to work in.
 */
async function replaceFolder(
  out: string,
  fill: (folder: string, work: string) => Promise<void>,
): Promise<void> {
  const place = resolve(out);
  try {
    mkdirSync(dirname(place), { recursive: true });
    await inNewFolder(join(dirname(place), ".build-"), async (staged) => {
      const fresh = join(staged, "new");
      await fill(fresh, join(staged, "work"));
      if (existsSync(place)) renameSync(place, join(staged, "old"));
      renameSync(fresh, place);
    });
  } catch (error) {
    throw toldOf(error, out);
  }
}

/**
 * `npm run build`. Gives the process's exit code: 1 when a dataset has faults or is unfinished or a licence is not allowed,
 * 2 when the arguments are wrong; each is printed, and nothing is written.
 */
export async function buildDashboard(
  code: PublishedCode,
  args: readonly string[],
): Promise<number> {
  try {
    const { data, out, drafts } = readBuildOptions(args, process.env);
    checkFolder(out);
    const fill = async (fillAll: (folder: string, work: string) => Promise<void>): Promise<void> =>
      replaceFolder(out, async (folder, work) => {
        await fillAll(folder, work);
        publishHeaders(folder);
      });
    if (data.length >= MANY_REPORTS) {
      await fill((folder, work) => buildCollection(data, drafts, { out: folder, work }, code));
      console.log(`${data.length} 份报告、报告目录 → ${join(out, "/")}`);
      return 0;
    }
    const reports = readReports(data, drafts);
    for (const report of reports) sayNotices(report);
    await fill(async (folder) => {
      const program = await code.buildPage();
      for (const report of reports) {
        const named = {
          served: publishedBeside(reports, report, "served"),
          oneFile: publishedBeside(reports, report, "oneFile"),
        };
        await buildEdition(program, report.dataset, named, join(folder, report.folder));
      }
    });
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
