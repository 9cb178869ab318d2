import type { z } from "zod";
import type { Dataset } from "./Dataset";
import { readDictionary } from "./dictionary";
import type { Fault } from "./Fault";
import { findForbiddenKeys } from "./forbiddenKeys";
import { type Examined, findFaults, type LeftOut, type ReadPrinted } from "./integrity";
import { datasetSchema } from "./schema";
import { passOverEnglish } from "./languagesOf";
import { forbiddenKeyFault, schemaFaults } from "./schemaFaults";

/** A dataset that may be published, or everything that is wrong with it. */
export type ParsedDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Path = readonly PropertyKey[];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Records of one list that pass the schema, with their places in the file. */
interface SoundRecords<Item> {
  readonly items: Item[];
  readonly places: number[];
}

function soundRecords<Item extends z.ZodType>(
  list: z.ZodArray<Item>,
  records: readonly unknown[],
  faulty: ReadonlySet<number>,
): SoundRecords<z.output<Item>> {
  const items: z.output<Item>[] = [];
  const places: number[] = [];
  for (const [index, record] of records.entries()) {
    if (faulty.has(index)) continue;
    const result = list.element.safeParse(record);
    if (!result.success) continue;
    items.push(result.data);
    places.push(index);
  }
  return { items, places };
}

/**
 * What is left of a broken dataset when the broken records are taken out, so that the faults of the
 * others can be told too; `null` when a whole list is missing, since then nothing can be resolved.
 */
function withoutBrokenRecords(
  input: unknown,
  broken: readonly Path[],
): { readonly examined: Examined; readonly leftOut: LeftOut } | null {
  if (!isObject(input)) return null;
  const ids = new Set<string>();
  const { shape } = datasetSchema;
  const isWhole = Object.entries(shape).every(
    ([key, schema]) => schema.def.type !== "array" || Array.isArray(input[key]),
  );
  if (!isWhole) return null;

  const sound = <Item extends z.ZodType>(key: string, list: z.ZodArray<Item>) => {
    const given = input[key];
    const records: readonly unknown[] = Array.isArray(given) ? given : [];
    const faulty = new Set<number>();
    for (const [name, index] of broken) {
      if (name !== key || typeof index !== "number") continue;
      faulty.add(index);
      const record = records[index];
      if (isObject(record) && typeof record["id"] === "string") ids.add(record["id"]);
    }
    return soundRecords(list, records, faulty);
  };

  const headlines = sound("headlines", shape.headlines);
  const title = shape.title.safeParse(input["title"]);
  const description = shape.description.safeParse(input["description"]);
  const license = shape.license.safeParse(input["license"]);
  const modified = shape.modified.safeParse(input["modified"]);
  const examined: Examined = {
    ...(input["language"] === "zh" ? { language: "zh" } : {}),
    ...(title.success ? { title: title.data } : {}),
    ...(description.success ? { description: description.data } : {}),
    ...(license.success ? { license: license.data } : {}),
    ...(modified.success ? { modified: modified.data } : {}),
    sources: sound("sources", shape.sources).items,
    areas: sound("areas", shape.areas).items,
    fields: sound("fields", shape.fields).items,
    places: sound("places", shape.places).items,
    units: sound("units", shape.units).items,
    measures: sound("measures", shape.measures).items,
    metrics: sound("metrics", shape.metrics).items,
    observations: sound("observations", shape.observations).items,
    relations: sound("relations", shape.relations).items,
    cautions: sound("cautions", shape.cautions).items,
    headlines: headlines.items,
    nonFigures: sound("nonFigures", shape.nonFigures).items,
  };
  return { examined, leftOut: { ids, headlinePlaces: headlines.places } };
}

/**
 * Reads a dataset from what `JSON.parse` gave. Never throws: what is wrong is handed back, all at once,
 * the schema's faults first and then those of the integrity rules, for every record that has its shape.
 */
export function parseDataset(input: unknown, readPrinted: ReadPrinted): ParsedDataset {
  const forbidden = findForbiddenKeys(input);
  const result = datasetSchema.safeParse(input);
  if (result.success && forbidden.length === 0) {
    if (result.data.language !== undefined) passOverEnglish(result.data);
    const faults = findFaults(result.data, readPrinted);
    return faults.length === 0 ? { ok: true, dataset: result.data } : { ok: false, faults };
  }
  const issues = result.error?.issues ?? [];
  const dictionary = new Map(readDictionary().map((entry) => [entry.path, entry]));
  const rest = withoutBrokenRecords(input, [...forbidden, ...issues.map(({ path }) => path)]);
  return {
    ok: false,
    faults: [
      ...forbidden.map((path) => forbiddenKeyFault(input, path)),
      ...schemaFaults(input, issues, dictionary),
      ...(rest === null ? [] : findFaults(rest.examined, readPrinted, rest.leftOut)),
    ],
  };
}
