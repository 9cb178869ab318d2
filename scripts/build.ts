import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type { Dataset, Language } from "../src/dataset/Dataset";
import { assembleDocument, readStyles } from "./assembleDocument";
import { enforcePolicy } from "./contentPolicy";
import { datasetPath, datasetPlugin } from "./datasetPlugin";
import { publishData } from "./publishData";
import { DatasetRejected, readDataset } from "./readDataset";
import { publishHeaders } from "./responseHeaders";
import { buildOneFile } from "./standalone";

const DIST = "dist";

/** Inside node_modules, so that what it imports is found from there. */
const PRERENDER = "node_modules/.cache/prerender";

interface Prerender {
  readonly prerender: () => Promise<Readonly<Record<Language | "oneFile", string>>>;
}

/** Node's own `import`: inside Vite's module runner an import of a built file would not be native. */
type LoadModule = (href: string) => Promise<Prerender>;

/** The styles go into the document: one request less before the first paint. */
function moveStyles(): string {
  const assets = join(DIST, "assets");
  const styles = readStyles(assets);
  for (const name of readdirSync(assets)) if (name.endsWith(".css")) rmSync(join(assets, name));
  return styles;
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
  const styles = moveStyles();
  const { prerender } = await loadPrerender(load);
  mkdirSync(join(DIST, "data"), { recursive: true });
  const head = `${alternates()}${publishData(dataset, join(DIST, "data"))}`;
  const pages = await prerender();
  const files: Readonly<Record<Language, string>> = { zh: "index.html", en: "en.html" };
  for (const language of ["zh", "en"] as const) {
    const parts = { template, styles, page: pages[language], head, dataset, language };
    writeFileSync(join(DIST, files[language]), enforcePolicy(assembleDocument(parts), "served"));
  }
  writeFileSync(join(DIST, "standalone.html"), await buildOneFile(pages.oneFile, dataset));
  publishHeaders(DIST);
  console.log(`${dataset.title.zh}：${dataset.observations.length} 项数据 → ${DIST}/`);
  return 0;
}
