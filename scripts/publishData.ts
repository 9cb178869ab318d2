import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lookUp } from "../src/dataset/DatasetLookup";
import type { Dataset } from "../src/dataset/Dataset";
import { jsonSchema } from "../src/dataset/dictionary";
import { csvwFileName, serializeCsvwMetadata } from "../src/export/csvwMetadata";
import { figuresTable } from "../src/columns/figures";
import { jsonLd } from "../src/export/jsonLd";
import { serializeDataset } from "../src/export/serializeDataset";
import { serializeParquet } from "../src/export/serializeParquet";
import { csvBytes } from "../src/export/serializeCsv";

const CSV = "figures.csv";

/** The data files that machines are led to, by media type: addresses beside the page. */
export const dataFiles: Readonly<Record<string, string>> = {
  "text/csv": `data/${CSV}`,
  "application/json": "data/dataset.json",
  "application/ld+json": "data/dataset.jsonld",
};

/** Writes the data files that go with the page into `folder`; gives the markup that names them in its head. */
export function publishData(dataset: Dataset, folder: string): string {
  const lookup = lookUp(dataset);
  const table = figuresTable(lookup);
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(join(folder, "dataset.json"), serializeDataset(dataset));
  writeFileSync(join(folder, "dataset.schema.json"), json(jsonSchema()));
  writeFileSync(join(folder, "dataset.jsonld"), json(jsonLd(dataset)));
  writeFileSync(join(folder, CSV), csvBytes(table, { headers: "id" }));
  writeFileSync(join(folder, csvwFileName(CSV)), serializeCsvwMetadata(table, CSV, dataset));
  writeFileSync(join(folder, "figures.parquet"), serializeParquet(lookup));
  return Object.entries(dataFiles)
    .map(([type, at]) => `<link rel="alternate" type="${type}" href="${at}" />`)
    .join("");
}
