import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { documentFile, documentLink } from "../src/page/documents";
import type { PublishedReport } from "../src/page/reports/PublishedReport";
import { locales, localesOf, type LocaleId } from "../src/wording/locales";
import { assembleDocument, type DocumentParts } from "./assembleDocument";
import { enforcePolicy } from "./contentPolicy";
import { datasetPlugin } from "./datasetPlugin";
import { publishData } from "./publishData";
import { publishLicenses } from "./publishLicenses";
import { type Report, nameReports } from "./publishedReports";
import { collectShippedModules } from "./shippedPackages";
import { buildOneFile } from "./standalone";

/** The reports published together, as each edition of one of them names them. */
export interface Named {
  readonly served: readonly PublishedReport[];
  readonly oneFile: readonly PublishedReport[];
}

type Markup = Pick<DocumentParts, "page" | "rest">;

interface Prerender {
  readonly styles: DocumentParts["styles"];
  readonly prerender: (named: Named) => Promise<{
    readonly served: ReadonlyMap<LocaleId, Markup>;
    readonly oneFile: Markup;
  }>;
}

/** Node's own `import`: inside Vite's module runner an import of a built file would not be native. */
export type LoadModule = (href: string) => Promise<Prerender>;

/** Builds the page for Node, where it is rendered to markup, and its styles as they go into the document. */
async function loadPrerender(load: LoadModule, folder: string): Promise<Prerender> {
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [react(), datasetPlugin()],
    build: {
      ssr: "src/prerender.tsx",
      outDir: folder,
      target: "node20",
      cssTarget: "chrome92",
      cssMinify: true,
      emptyOutDir: true,
    },
  });
  return load(pathToFileURL(resolve(folder, "prerender.js")).href);
}

/** Names the documents to machines, where there are several. */
function alternates(ids: readonly LocaleId[]): string {
  if (ids.length < 2) return "";
  return ids
    .map(
      (id) => `<link rel="alternate" hreflang="${locales[id].tag}" href="${documentLink(id)}" />`,
    )
    .join("");
}

/** Where one report's edition is built. */
export interface Places {
  /** What is published. */
  readonly out: string;
  /** What is needed on the way, inside node_modules, so that what it imports is found from there. */
  readonly work: string;
}

/** What the documents of an edition are made of, whatever the data in them. */
export type Shell = Pick<DocumentParts, "template" | "styles">;

/**
 * Builds one report's whole edition: a document for each language of its data, scripts, data files, and
 * the one file. Gives what its documents are made of.
 */
export async function buildEdition(
  report: Pick<Report, "path" | "dataset">,
  named: Named,
  { out, work }: Places,
  load: LoadModule,
): Promise<Shell> {
  const { dataset } = report;
  // Read by the plugin that hands the dataset to the page, also where Vite's configuration makes it.
  process.env["DATASET"] = report.path;
  const shipped = collectShippedModules();
  await build({
    logLevel: "error",
    plugins: [shipped.plugin()],
    worker: { plugins: () => [shipped.plugin()] },
    build: { outDir: out, emptyOutDir: true },
  });
  const template = readFileSync(join(out, "index.html"), "utf8");
  const { prerender, styles } = await loadPrerender(load, join(work, "prerender"));
  mkdirSync(join(out, "data"), { recursive: true });
  const ids = localesOf(dataset);
  const head = `${alternates(ids)}${publishData(dataset, join(out, "data"))}${nameReports(named.served)}`;
  const pages = await prerender(named);
  for (const [locale, markup] of pages.served) {
    if (!ids.includes(locale)) continue;
    const parts = { template, styles, ...markup, head, dataset, locale, served: dataset };
    writeFileSync(
      join(out, documentFile(locale)),
      enforcePolicy(assembleDocument(parts), "served"),
    );
  }
  const oneFile = await buildOneFile({
    ...pages.oneFile,
    styles,
    head: nameReports(named.oneFile),
    shipped,
    dataset,
  });
  writeFileSync(join(out, "standalone.html"), oneFile);
  publishLicenses(shipped.packages(), out);
  return { template, styles };
}
