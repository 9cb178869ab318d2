import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figuresTable } from "../src/columns/figures";
import type { Dataset } from "../src/dataset/Dataset";
import { lookUp } from "../src/dataset/DatasetLookup";
import { languagesOf } from "../src/dataset/languagesOf";
import { dataElement } from "../src/embeddedData";
import {
  type CatalogueHead,
  catalogueFiles,
  type ReportEntry,
} from "../src/export/collection/Catalogue";
import { type CatalogueNames, NameList, reportEntry } from "../src/export/collection/reportEntry";
import { csvwFileName, serializeCsvwMetadata } from "../src/export/csvwMetadata";
import { csvBytes } from "../src/export/serializeCsv";
import { serializeDataset } from "../src/export/serializeDataset";
import { byCode } from "../src/export/serializeParquet";
import { documentFile, licensesFile } from "../src/page/documents";
import type { PublishedReport } from "../src/page/reports/PublishedReport";
import { localeIds, type LocaleId, locales, localesOf } from "../src/wording/locales";
import { catalogueWords } from "../src/wording/views/catalogueWords";
import { assembleDocument, escapeHtml } from "./assembleDocument";
import { buildEdition } from "./buildEdition";
import type { Program, PublishedCode } from "./buildProgram";
import { type Edition, enforcePolicy } from "./contentPolicy";
import { embeddedData } from "./datasetPlugin";
import { FigureShelf } from "./FigureShelf";
import { publishLicenses } from "./publishLicenses";
import { nameReports, readReport, sayNotices, twinFault } from "./publishedReports";
import { DatasetRejected } from "./readDataset";

/** From so many reports on they have a catalogue, and all but the first have pages of data that share its code. */
export const MANY_REPORTS = 4;

/** Folder of the catalogue. */
const CATALOGUE = "catalogue";

/** Reports that one file of the catalogue tells of: some 60 kB, before they are packed. */
const REPORTS_IN_PART = 200;

/** The page of a report two folders down finds there what it shares. */
const UP = "../../";

/** What a report's page names beside itself: the catalogue, which stands for all. */
function besideCatalogue(
  { id, title, ...dataset }: Pick<Dataset, "id" | "title" | "language">,
  holds: number,
  folder: string,
  edition: Edition,
): readonly PublishedReport[] {
  const at = (path: string): string | null => (edition === "served" ? path : null);
  const name = { zh: catalogueWords.zh.title, en: catalogueWords.en.title };
  return [
    { id, title, languages: languagesOf(dataset), folder: at("./"), current: true },
    {
      id: CATALOGUE,
      title: name,
      languages: ["zh", "en"],
      folder: at(`${folder === "" ? "" : UP}${CATALOGUE}/`),
      current: false,
      holds,
    },
  ];
}

/** Places in a document that each report fills; no text of the page holds them. */
const SLOTS = { head: "<!--report-head-->", data: "<!--report-data-->" } as const;

/**
 * A document without data for the folder of any report: drawn by its script when it is opened, since drawing some
 * thousand figures takes a build ten seconds and a browser one. Its policy knows its scripts, not its data.
 */
function emptyDocument({ template, styles }: Program, locale: LocaleId): string {
  const page = assembleDocument({
    template: template.replaceAll('"./', `"${UP}`),
    styles,
    page: "%TITLE%",
    rest: `<p><a href="data/figures.csv">figures.csv</a></p>`,
    head: `<meta name="one-file" content="${UP}standalone.html" />${SLOTS.head}`,
    data: SLOTS.data,
    dataset: {
      title: { zh: "%TITLE%", en: "%TITLE%" },
      description: { zh: "%DESCRIPTION%", en: "%DESCRIPTION%" },
    },
    locale,
    served: null,
  });
  return enforcePolicy(page, "served");
}

function fillDocument(
  document: string,
  dataset: Dataset,
  element: string,
  reports: readonly PublishedReport[],
  locale: LocaleId,
): string {
  const { language } = locales[locale];
  const others = localesOf(dataset).map(
    (id) => `<link rel="alternate" hreflang="${locales[id].tag}" href="${documentFile(id)}" />`,
  );
  return document
    .replaceAll("%TITLE%", () => escapeHtml(dataset.title[language]))
    .replaceAll("%DESCRIPTION%", () => escapeHtml(dataset.description[language]))
    .replace(SLOTS.head, () => `${others.join("")}${nameReports(reports)}`)
    .replace(SLOTS.data, () => element);
}

/** Writes a report's pages and its data; what all reports share stands once, with the first. */
function publishReport(
  dataset: Dataset,
  folder: string,
  empty: ReadonlyMap<LocaleId, string>,
  holds: number,
): void {
  mkdirSync(join(folder, "data"), { recursive: true });
  const element = dataElement(embeddedData(dataset));
  const reports = besideCatalogue(dataset, holds, folder, "served");
  for (const locale of localesOf(dataset))
    writeFileSync(
      join(folder, documentFile(locale)),
      fillDocument(empty.get(locale) ?? "", dataset, element, reports, locale),
    );
  const table = figuresTable(lookUp(dataset));
  const csv = "figures.csv";
  writeFileSync(join(folder, "data", csv), csvBytes(table, { headers: "id" }));
  writeFileSync(
    join(folder, "data", csvwFileName(csv)),
    serializeCsvwMetadata(table, csv, dataset),
  );
  writeFileSync(join(folder, "data", "dataset.json"), serializeDataset(dataset));
  const schema = { $ref: `../${UP}data/dataset.schema.json` };
  writeFileSync(join(folder, "data", "dataset.schema.json"), JSON.stringify(schema));
  writeFileSync(join(folder, licensesFile), `${UP}${licensesFile}\n`);
}

/** Takes the styles of a build out of their file, to stand in the document. */
function takeStyles(assets: string): string {
  const name = readdirSync(assets).find((file) => file.endsWith(".css")) ?? "";
  const styles = readFileSync(join(assets, name), "utf8").trim();
  rmSync(join(assets, name));
  return styles;
}

/** The catalogue's page in each language, made of its built document, and a list of all reports for who runs no scripts. */
function fillCataloguePage(out: string, reports: readonly ReportEntry[]): void {
  const template = readFileSync(join(out, "index.html"), "utf8");
  const styles = takeStyles(join(out, "assets"));
  for (const locale of localeIds) {
    const { tag, language } = locales[locale];
    const words = catalogueWords[language];
    const links = reports.map(
      ({ folder, hasEnglish, title }) =>
        `<li><a href="../${folder}${hasEnglish ? documentFile(locale) : "index.html"}">${escapeHtml(title[language])}</a></li>`,
    );
    const page = template
      .replace(/<link rel="stylesheet"[^>]*>\s*/gu, "")
      .replace('<html lang="zh-CN">', `<html lang="${tag}">`)
      .replace("%TITLE%", words.title)
      .replace("<!--head-->", () => `<style>${styles}</style>`)
      .replace(
        '<div id="root"></div>',
        `<div id="root"><p class="state">${words.loading}</p></div>`,
      )
      .replace("<!--from-file-->", `${words.faults.fromFile.what} ${words.faults.fromFile.todo}`)
      .replace(
        "<!--reports-->",
        () =>
          `<main class="wrap"><h1>${words.title}</h1><p>${words.noScript}</p><ul>${links.join("")}</ul></main>`,
      );
    writeFileSync(join(out, documentFile(locale)), enforcePolicy(page, "served"));
  }
}

/** The files that find a report and a metric, beside the figures of all. */
export function publishCatalogue(
  out: string,
  entries: readonly ReportEntry[],
  names: CatalogueNames,
  shelf: FigureShelf,
): void {
  const json = (file: string, value: unknown): void =>
    writeFileSync(join(out, file), JSON.stringify(value));
  json(catalogueFiles.metrics, shelf.publish(out, names));
  const parts = Array.from({ length: Math.ceil(entries.length / REPORTS_IN_PART) }, (_, at) => {
    const reports = entries.slice(at * REPORTS_IN_PART, (at + 1) * REPORTS_IN_PART);
    const file = `reports-${at + 1}.json`;
    json(file, reports);
    return { file, reports: reports.length };
  });
  const years = entries.flatMap(({ from, to }) => [from, to]).flatMap((year) => year ?? []);
  const head: CatalogueHead = {
    reports: entries.length,
    figures: entries.reduce((sum, { figures }) => sum + figures, 0),
    from: [...years].sort()[0] ?? null,
    to: [...years].sort().at(-1) ?? null,
    places: names.places.items,
    areas: names.areas.items,
    parts,
  };
  json(catalogueFiles.head, head);
}

/** Where a collection is built. */
interface Places {
  /** What is published. */
  readonly out: string;
  /** For what waits to be sorted. */
  readonly work: string;
}

/**
 * Builds many reports: the first as a whole edition, every other as pages that share its code, and a catalogue of
 * all. Reports are read one after the other, so that any number takes the memory of one. Throws one
 * `DatasetRejected` with the faults of all.
 */
export async function buildCollection(
  paths: readonly string[],
  allowsDrafts: boolean,
  { out, work }: Places,
  code: PublishedCode,
): Promise<void> {
  const faults: string[] = [];
  const pathOf = new Map<string, string>();
  const read = (path: string): Dataset | null => {
    const report = readReport(path, allowsDrafts);
    if (typeof report === "string") {
      faults.push(report);
      return null;
    }
    const { id } = report.dataset;
    const twin = pathOf.get(id);
    if (twin !== undefined) {
      faults.push(twinFault(path, id, twin));
      return null;
    }
    pathOf.set(id, path);
    sayNotices(report);
    return report.dataset;
  };
  const names: CatalogueNames = { places: new NameList(), areas: new NameList() };
  const entries: ReportEntry[] = [];
  const [path = "", ...others] = paths;
  const first = read(path);
  const shelf = new FigureShelf(work);
  const take = (dataset: Dataset, folder: string): void => {
    shelf.add(dataset, folder);
    entries.push(reportEntry(dataset, folder, names));
  };
  const empty = new Map<LocaleId, string>();
  if (first !== null) {
    take(first, "");
    const named = {
      served: besideCatalogue(first, paths.length, "", "served"),
      oneFile: besideCatalogue(first, paths.length, "", "oneFile"),
    };
    const program = await code.buildPage();
    await buildEdition(program, first, named, out);
    for (const locale of localeIds) empty.set(locale, emptyDocument(program, locale));
  }
  for (const other of others) {
    const dataset = read(other);
    // With a fault nothing is published; the rest is read for theirs.
    if (dataset === null || faults.length > 0) continue;
    const folder = `reports/${dataset.id}/`;
    take(dataset, folder);
    publishReport(dataset, join(out, folder), empty, paths.length);
  }
  if (faults.length > 0) throw new DatasetRejected(faults.join("\n\n"));
  entries.sort(
    (left, right) =>
      byCode(right.published ?? "", left.published ?? "") || byCode(left.id, right.id),
  );
  const catalogue = join(out, CATALOGUE);
  publishLicenses(await code.buildCatalogue(catalogue), catalogue);
  fillCataloguePage(catalogue, entries);
  publishCatalogue(catalogue, entries, names, shelf);
}
