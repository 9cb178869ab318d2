import { resolve } from "node:path";
import { pinyin } from "pinyin-pro";
import { type Plugin, runnerImport } from "vite";
import type { Dataset } from "../src/dataset/Dataset";
import { dataElement, type EmbeddedData } from "../src/embeddedData.ts";
import { searchedNames } from "../src/selection/searchedNames.ts";

/** `行政审批` → `xing zheng shen pi`: romanized here so that browsers need no dictionary. */
function romanize(chinese: string): string {
  return pinyin(chinese, { toneType: "none", type: "array", nonZh: "removed" }).join(" ");
}

/** What a document carries of a dataset. */
export function embeddedData(dataset: Dataset): EmbeddedData {
  return { dataset, pinyin: searchedNames(dataset).map(romanize) };
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

/**
 * Gives the document of the development server its data: those that the variable DATASET names, or the project's
 * own. A dataset with faults is told in the place of the page.
 */
export function datasetPlugin(): Plugin {
  const path = process.env["DATASET"] ?? "data/dataset.json";
  return {
    name: "reform-metrics-dataset",
    apply: "serve",
    async transformIndexHtml(html) {
      const element = dataElement(embeddedData(await readThroughVite(path)));
      return html.replace("</body>", () => `${element}\n  </body>`);
    },
    configureServer(server) {
      const watched = resolve(path);
      server.watcher.add(watched);
      server.watcher.on("change", (changed) => {
        if (resolve(changed) === watched) server.ws.send({ type: "full-reload" });
      });
    },
  };
}
