import { formatOwnWord } from "../src/audit/formatAudit";
import { ownWordsWithoutText } from "../src/audit/words/wordsOfDataset";
import type { Dataset } from "../src/dataset/Dataset";
import { languagesOf } from "../src/dataset/languagesOf";
import { findPlaceholders } from "../src/opening/findPlaceholders";
import type { PublishedReport } from "../src/page/reports/PublishedReport";
import { escapeHtml } from "./assembleDocument";
import type { Edition } from "./contentPolicy";
import { placeholderFault } from "./placeholderFault";
import { DatasetRejected, readDataset } from "./readDataset";

/** A dataset that is about to be published, and where. */
export interface Report {
  /** Path of its file. */
  readonly path: string;
  readonly dataset: Dataset;
  /** Its folder with a slash at the end; empty for the first, whose page is the first page. */
  readonly folder: string;
  /** What is to be said of texts that are still to be written; `null` where there are none. */
  readonly warning: string | null;
  /** What is to be said of words that the report is not known to have; `null` where there are none. */
  readonly ownWords: string | null;
}

/** Folders that the first report fills itself. */
const TAKEN: ReadonlySet<string> = new Set(["assets", "data"]);

/** What is to be said of an id that another dataset has. */
export function twinFault(path: string, id: string, twin: string): string {
  return [
    path,
    `编号“${id}”与 ${twin} 相同；每个数据集的编号应各不相同，请改其中一个的 id。`,
    `The id ${id} is that of ${twin}; every dataset needs an id of its own. Change the id of one of the two.`,
  ].join("\n");
}

function folderFault(path: string, id: string, reports: readonly Report[]): string | null {
  const twin = reports.find(({ dataset }) => dataset.id === id);
  if (twin !== undefined) return twinFault(path, id, twin.path);
  if (reports.length > 0 && TAKEN.has(id))
    return [
      path,
      `编号“${id}”是首页自己的文件夹名，请改用其他 id。`,
      `The id ${id} is the name of a folder of the first page; choose another id.`,
    ].join("\n");
  return null;
}

/** Words of our own texts that the dataset records of no paragraph, for a person to judge; they stop no build. */
function ownWordsNotice(path: string, dataset: Dataset): string | null {
  const words = ownWordsWithoutText(dataset);
  if (words.length === 0) return null;
  const lines = words.map((word) => `  ${formatOwnWord(word, "zh")}`);
  return [
    `${path}：我们的文字里有 ${words.length} 个词，没有记录为原文用词，请核对；确有理由的，列入 excusedWords。`,
    `${words.length} ${words.length === 1 ? "word" : "words"} of our own texts are not recorded as the report's; look at them, and excuse in excusedWords what may stand.`,
    ...lines,
  ].join("\n");
}

/** Says on the command line what is to be looked at in a dataset that is published all the same. */
export function sayNotices({ warning, ownWords }: Pick<Report, "warning" | "ownWords">): void {
  for (const notice of [warning, ownWords]) if (notice !== null) console.error(notice);
}

/** A dataset read from its file, and what is to be said of it; a text is what keeps it from being published. */
export function readReport(
  path: string,
  allowsDrafts: boolean,
): Pick<Report, "path" | "dataset" | "warning" | "ownWords"> | string {
  try {
    const dataset = readDataset(path);
    const placeholders = findPlaceholders(dataset);
    const warning = placeholders.length === 0 ? null : placeholderFault(path, placeholders);
    if (warning !== null && !allowsDrafts) return warning;
    return { path, dataset, warning, ownWords: ownWordsNotice(path, dataset) };
  } catch (error) {
    if (!(error instanceof DatasetRejected)) throw error;
    return error.message;
  }
}

/**
 * Reads all datasets. Throws one `DatasetRejected` with the faults of all of them; texts that are still
 * to be written are such a fault unless drafts are allowed.
 */
export function readReports(paths: readonly string[], allowsDrafts: boolean): readonly Report[] {
  const reports: Report[] = [];
  const faults: string[] = [];
  for (const path of paths) {
    const read = readReport(path, allowsDrafts);
    if (typeof read === "string") {
      faults.push(read);
      continue;
    }
    const { id } = read.dataset;
    const fault = folderFault(path, id, reports);
    if (fault === null) reports.push({ ...read, folder: reports.length === 0 ? "" : `${id}/` });
    else faults.push(fault);
  }
  if (faults.length > 0) throw new DatasetRejected(faults.join("\n\n"));
  return reports;
}

/** How one report's folder is reached from another's: `../river-city/`, `./`. */
function pathBetween(from: Report, to: Report): string {
  if (from === to) return "./";
  return `${from.folder === "" ? "" : "../"}${to.folder}`;
}

/**
 * The reports as one of them names them; none when it is the only one. One file may lie anywhere,
 * so it names the others and links to none.
 */
export function publishedBeside(
  reports: readonly Report[],
  own: Report,
  edition: Edition,
): readonly PublishedReport[] {
  if (reports.length < 2) return [];
  return reports.map((report) => ({
    id: report.dataset.id,
    title: report.dataset.title,
    languages: languagesOf(report.dataset),
    folder: edition === "served" ? pathBetween(own, report) : null,
    current: report === own,
  }));
}

/** The same as markup for the document's head, where the page reads it. */
export function nameReports(reports: readonly PublishedReport[]): string {
  return reports
    .map(({ id, title, languages, folder, current, holds }) => {
      const at = folder === null ? "" : ` data-folder="${folder}"`;
      const english = languages.includes("en") ? ` data-en="${escapeHtml(title.en)}"` : "";
      const own = current
        ? ' data-current=""'
        : holds === undefined
          ? ""
          : ` data-holds="${holds}"`;
      return `<meta name="report" content="${id}" data-zh="${escapeHtml(title.zh)}"${english}${at}${own} />`;
    })
    .join("");
}
