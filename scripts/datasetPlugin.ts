import { resolve } from "node:path";
import { pinyin } from "pinyin-pro";
import { type Plugin, runnerImport } from "vite";
import type { Dataset } from "../src/dataset/Dataset";
import { dataElement, type EmbeddedData } from "../src/embeddedData.ts";
import { searchedNames } from "../src/selection/searchedNames.ts";

const ID = "virtual:dataset";
const RESOLVED = `\0${ID}`;

/** `行政审批` → `xing zheng shen pi`: romanized here so that browsers need no dictionary. */
function romanize(chinese: string): string {
  return pinyin(chinese, { toneType: "none", type: "array", nonZh: "removed" }).join(" ");
}

/** The dataset that is published: the one that the environment names, or the project's own. */
export function datasetPath(): string {
  return process.env["DATASET"] ?? "data/dataset.json";
}

interface Reader {
  readonly readDataset: (path: string) => Dataset;
}

/** Through Vite, so that its configuration, which Node reads itself, need not import the page's own code. */
async function readThroughVite(path: string): Promise<Dataset> {
  const { module } = await runnerImport<Reader>("./scripts/readDataset.ts", {
    configFile: false,
    logLevel: "error",
  });
  return module.readDataset(path);
}

/** What a document carries of a dataset. */
export function embeddedData(dataset: Dataset): EmbeddedData {
  return { dataset, pinyin: searchedNames(dataset).map(romanize) };
}

async function readData(): Promise<EmbeddedData> {
  return embeddedData(await readThroughVite(datasetPath()));
}

/**
 * Hands out the checked dataset: as an element of the document for the browser, as `virtual:dataset`
 * for the build that renders the document. A dataset with faults stops whatever is being built.
 */
export function datasetPlugin(): Plugin {
  return {
    name: "reform-metrics-dataset",
    resolveId: (id) => (id === ID ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const { dataset, pinyin: sounds } = await readData();
      return [
        `export const dataset = ${JSON.stringify(dataset)};`,
        `export const pinyin = ${JSON.stringify(sounds)};`,
      ].join("\n");
    },
    async transformIndexHtml(html) {
      const element = dataElement(await readData());
      return html.replace("</body>", () => `${element}\n  </body>`);
    },
    configureServer(server) {
      const path = resolve(datasetPath());
      server.watcher.add(path);
      server.watcher.on("change", (changed) => {
        if (resolve(changed) === path) server.ws.send({ type: "full-reload" });
      });
    },
  };
}
