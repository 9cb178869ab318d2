import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type { Dataset, Language } from "../src/dataset/Dataset";
import { catalogues } from "../src/wording/Messages";
import { datasetPath, datasetPlugin } from "./datasetPlugin";
import { jsonLd } from "../src/export/jsonLd";
import { publishData } from "./publishData";
import { DatasetRejected, readDataset } from "./readDataset";

const DIST = "dist";

/** Inside node_modules, so that what it imports is found from there. */
const PRERENDER = "node_modules/.cache/prerender";

interface Prerender {
  readonly prerender: () => Promise<Readonly<Record<Language, string>>>;
}

/** Node's own `import`: inside Vite's module runner an import of a built file would not be native. */
type LoadModule = (href: string) => Promise<Prerender>;

const escapeHtml = (text: string): string =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");

/** The styles go into the document: one request less before the first paint. */
function takeStyles(): string {
  const assets = join(DIST, "assets");
  const files = readdirSync(assets).filter((name) => name.endsWith(".css"));
  const styles = files.map((name) => readFileSync(join(assets, name), "utf8")).join("\n");
  for (const name of files) rmSync(join(assets, name));
  return styles.trim();
}

/** Builds the page for Node, where it is rendered to markup. */
async function loadPrerender(load: LoadModule): Promise<Prerender> {
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [react(), datasetPlugin()],
    build: { ssr: "src/prerender.tsx", outDir: PRERENDER, target: "node20", emptyOutDir: true },
  });
  return load(pathToFileURL(resolve(PRERENDER, "prerender.js")).href);
}

interface DocumentParts {
  readonly template: string;
  readonly styles: string;
  readonly page: string;
  readonly head: string;
  readonly dataset: Dataset;
  readonly language: Language;
}

/** One language's document. Functions as replacements, since page text may hold `$&`. */
function assemble({ template, styles, page, head, dataset, language }: DocumentParts): string {
  const messages = catalogues[language];
  const notice = `<noscript><p class="no-script">${escapeHtml(messages.noScript)}</p></noscript>`;
  return template
    .replace(/<link rel="stylesheet"[^>]*>\s*/gu, "")
    .replace('<html lang="zh-CN">', () => `<html lang="${messages.documentLanguage}">`)
    .replace("%TITLE%", () => escapeHtml(dataset.title[language]))
    .replace("%DESCRIPTION%", () => escapeHtml(dataset.description[language]))
    .replace("<!--head-->", () => `${head}\n    <style>${styles}</style>`)
    .replace('<div id="root"><!--page--></div>', () => `${notice}<div id="root">${page}</div>`)
    .replace("</body>", () => `${machineReadable(dataset)}</body>`);
}

/** What the data are, for machines; at the end, where it holds up nothing. `<` is escaped, so no text can end the element. */
function machineReadable(dataset: Dataset): string {
  const text = JSON.stringify(jsonLd(dataset)).replace(/</gu, "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}

function alternates(): string {
  return '<link rel="alternate" hreflang="zh-CN" href="./" /><link rel="alternate" hreflang="en" href="en.html" />';
}

/** Builds everything in `dist`. Gives the process's exit code: 1 when the dataset has faults, which are printed. */
export async function buildDashboard(load: LoadModule): Promise<number> {
  let dataset: Dataset;
  try {
    dataset = readDataset(datasetPath());
  } catch (error) {
    if (!(error instanceof DatasetRejected)) throw error;
    console.error(error.message);
    return 1;
  }
  rmSync(DIST, { recursive: true, force: true });
  await build({ logLevel: "warn" });
  const template = readFileSync(join(DIST, "index.html"), "utf8");
  const styles = takeStyles();
  const { prerender } = await loadPrerender(load);
  mkdirSync(join(DIST, "data"), { recursive: true });
  const head = `${alternates()}${publishData(dataset, join(DIST, "data"))}`;
  const pages = await prerender();
  const files: Readonly<Record<Language, string>> = { zh: "index.html", en: "en.html" };
  for (const language of ["zh", "en"] as const) {
    const document = assemble({ template, styles, page: pages[language], head, dataset, language });
    writeFileSync(join(DIST, files[language]), document);
  }
  console.log(`${dataset.title.zh}：${dataset.observations.length} 项数据 → ${DIST}/`);
  return 0;
}
