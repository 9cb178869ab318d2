import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type { Language } from "../src/dataset/Dataset";
import { languagesOf } from "../src/dataset/languagesOf";
import type { PublishedReport } from "../src/page/reports/PublishedReport";
import { assembleDocument, type DocumentParts, readStyles } from "./assembleDocument";
import { enforcePolicy } from "./contentPolicy";
import { datasetPlugin } from "./datasetPlugin";
import { publishData } from "./publishData";
import { publishLicenses } from "./publishLicenses";
import { type Report, nameReports, publishedBeside } from "./publishedReports";
import { collectShippedModules } from "./shippedPackages";
import { buildOneFile } from "./standalone";

interface Named {
  readonly served: readonly PublishedReport[];
  readonly oneFile: readonly PublishedReport[];
}

interface Prerender {
  readonly prerender: (
    named: Named,
  ) => Promise<Readonly<Record<Language | "oneFile", Pick<DocumentParts, "page" | "rest">>>>;
}

/** Node's own `import`: inside Vite's module runner an import of a built file would not be native. */
export type LoadModule = (href: string) => Promise<Prerender>;

/** The styles go into the document: one request less before the first paint. */
function moveStyles(folder: string): string {
  const assets = join(folder, "assets");
  const styles = readStyles(assets);
  for (const name of readdirSync(assets)) if (name.endsWith(".css")) rmSync(join(assets, name));
  return styles;
}

/** Builds the page for Node, where it is rendered to markup. */
async function loadPrerender(load: LoadModule, folder: string): Promise<Prerender> {
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [react(), datasetPlugin()],
    build: { ssr: "src/prerender.tsx", outDir: folder, target: "node20", emptyOutDir: true },
  });
  return load(pathToFileURL(resolve(folder, "prerender.js")).href);
}

/** Names both documents to machines, where there are two. */
function alternates(languages: readonly Language[]): string {
  if (!languages.includes("en")) return "";
  return '<link rel="alternate" hreflang="zh-CN" href="./" /><link rel="alternate" hreflang="en" href="en.html" />';
}

/** Where one report's edition is built. */
export interface Places {
  /** What is published. */
  readonly out: string;
  /** What is needed on the way, inside node_modules, so that what it imports is found from there. */
  readonly work: string;
}

/** Builds one report's whole edition: a document for each language of its data, scripts, data files, and the one file. */
export async function buildEdition(
  report: Report,
  reports: readonly Report[],
  { out, work }: Places,
  load: LoadModule,
): Promise<void> {
  const { dataset } = report;
  // Read by the plugin that hands the dataset to the page, also where Vite's configuration makes it.
  process.env["DATASET"] = report.path;
  const shipped = collectShippedModules();
  await build({
    logLevel: "warn",
    plugins: [shipped.plugin()],
    worker: { plugins: () => [shipped.plugin()] },
    build: { outDir: out, emptyOutDir: true },
  });
  const template = readFileSync(join(out, "index.html"), "utf8");
  const styles = moveStyles(out);
  const { prerender } = await loadPrerender(load, join(work, "prerender"));
  mkdirSync(join(out, "data"), { recursive: true });
  const named: Named = {
    served: publishedBeside(reports, report, "served"),
    oneFile: publishedBeside(reports, report, "oneFile"),
  };
  const languages = languagesOf(dataset);
  const head = `${alternates(languages)}${publishData(dataset, join(out, "data"))}${nameReports(named.served)}`;
  const pages = await prerender(named);
  const files: Readonly<Record<Language, string>> = { zh: "index.html", en: "en.html" };
  for (const language of languages) {
    const parts = {
      template,
      styles,
      ...pages[language],
      head,
      dataset,
      language,
      isServed: true,
    };
    writeFileSync(join(out, files[language]), enforcePolicy(assembleDocument(parts), "served"));
  }
  const oneFile = await buildOneFile({
    ...pages.oneFile,
    head: nameReports(named.oneFile),
    shipped,
    dataset,
    folder: join(work, "one-file"),
  });
  writeFileSync(join(out, "standalone.html"), oneFile);
  publishLicenses(shipped.packages(), out);
}
