import { pinyin } from "pinyin-pro";
import { type Plugin, runnerImport } from "vite";
import type { Dataset } from "../src/dataset/Dataset";

const ID = "virtual:dataset";
const RESOLVED = `\0${ID}`;

/** `行政审批` → `xingzhengshenpi xzsp`. */
function romanize(chinese: string): string {
  const syllables = pinyin(chinese, { toneType: "none", type: "array", nonZh: "removed" });
  return `${syllables.join("")} ${syllables.map((syllable) => syllable.charAt(0)).join("")}`;
}

/** Every Chinese name that searches look into, romanized here so that browsers need no dictionary. */
function romanizeNames(dataset: Dataset): Record<string, string> {
  const named = [
    dataset.areas,
    dataset.fields,
    dataset.places,
    dataset.metrics,
    dataset.measures,
  ].flat();
  return Object.fromEntries(named.map(({ name }) => [name.zh, romanize(name.zh)]));
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

/** Serves the checked dataset as `virtual:dataset`; a dataset with faults stops whatever is being built. */
export function datasetPlugin(): Plugin {
  return {
    name: "reform-metrics-dataset",
    resolveId: (id) => (id === ID ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const path = datasetPath();
      this.addWatchFile(path);
      const dataset = await readThroughVite(path);
      // As text for JSON.parse, which browsers read faster than the same data written as code.
      const asCode = (value: unknown): string =>
        `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
      return [
        `export const dataset = ${asCode(dataset)};`,
        `export const pinyin = ${asCode(romanizeNames(dataset))};`,
      ].join("\n");
    },
  };
}
