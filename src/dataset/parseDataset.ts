import { z } from "zod";
import type { Dataset, DatasetList } from "./Dataset";
import { readDictionary } from "./dictionary";
import type { Fault } from "./Fault";
import { findForbiddenKeys } from "./forbiddenKeys";
import { type Examined, findFaults, type ReadPrinted } from "./integrity";
import { datasetSchema } from "./schema";
import { passOverEnglish } from "./languagesOf";
import { forbiddenKeyFault, itemsIn, MOST_ITEMS, schemaFaults } from "./schemaFaults";

/** A dataset that may be published, or everything that is wrong with it. */
export type ParsedDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Issue = z.core.$ZodIssue;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is wrong with a record that holds more than anybody wrote: at the innermost place that is too full by itself. */
function tooFull(record: unknown): Issue | null {
  if (itemsIn(record) <= MOST_ITEMS) return null;
  const path: PropertyKey[] = [];
  let at: unknown = record;
  for (;;) {
    const inner = Object.entries(Object(at)).find(([, value]) => itemsIn(value) > MOST_ITEMS);
    if (inner === undefined) break;
    path.push(Array.isArray(at) ? Number(inner[0]) : inner[0]);
    at = inner[1];
  }
  return { code: "too_big", origin: "array", maximum: MOST_ITEMS, message: "", path };
}

/** What the schema says of a record that is not even read by it. */
const refusedFor = (issue: Issue) => ({ success: false, error: { issues: [issue] } }) as const;

/**
 * Reads the lists of a dataset record by record: what is wrong is told of every record, and the others are kept. All
 * at once they would take room on the stack for each of their faults, of which a file may have millions.
 */
class RecordReader {
  readonly issues: Issue[] = [];
  /** Ids of the records that do not pass. */
  readonly ids = new Set<string>();
  /** For each headline that passes its place in the file. */
  readonly headlinePlaces: number[] = [];
  /** Whether every list is there; without one, nothing can be resolved. */
  isWhole = true;

  constructor(private readonly input: Readonly<Record<string, unknown>>) {}

  /** The records of a list that pass the schema. */
  read<Item extends z.ZodType>(key: DatasetList, list: z.ZodArray<Item>): z.output<Item>[] {
    const given = this.input[key];
    const length = new z.ZodArray({ ...list.def, element: z.unknown() });
    this.take(length.safeParse(given).error?.issues, key);
    const sound: z.output<Item>[] = [];
    if (!Array.isArray(given)) {
      this.isWhole = false;
      return sound;
    }
    const records: readonly unknown[] = given;
    for (const [index, record] of records.entries()) {
      const full = tooFull(record);
      const result = full === null ? list.element.safeParse(record) : refusedFor(full);
      if (result.success) {
        sound.push(result.data);
        if (key === "headlines") this.headlinePlaces.push(index);
        continue;
      }
      this.take(result.error.issues, key, index);
      if (isObject(record) && typeof record["id"] === "string") this.ids.add(record["id"]);
    }
    return sound;
  }

  private take(issues: readonly Issue[] | undefined, ...place: PropertyKey[]): void {
    for (const issue of issues ?? [])
      this.issues.push({ ...issue, path: [...place, ...issue.path] });
  }
}

/** The fields of the dataset itself. */
const ownSchema = datasetSchema.omit({
  sources: true,
  areas: true,
  fields: true,
  places: true,
  units: true,
  measures: true,
  metrics: true,
  observations: true,
  relations: true,
  cautions: true,
  headlines: true,
  nonFigures: true,
  excusedWords: true,
});

/**
 * Reads a dataset from what `JSON.parse` gave. Never throws: what is wrong is handed back, all at once,
 * the schema's faults first and then those of the integrity rules, for every record that has its shape.
 */
export function parseDataset(input: unknown, readPrinted: ReadPrinted): ParsedDataset {
  const forbidden = findForbiddenKeys(input);
  const { shape } = datasetSchema;
  const given = isObject(input) ? input : {};
  const reader = new RecordReader(given);
  const lists = {
    sources: reader.read("sources", shape.sources),
    areas: reader.read("areas", shape.areas),
    fields: reader.read("fields", shape.fields),
    places: reader.read("places", shape.places),
    units: reader.read("units", shape.units),
    measures: reader.read("measures", shape.measures),
    metrics: reader.read("metrics", shape.metrics),
    observations: reader.read("observations", shape.observations),
    relations: reader.read("relations", shape.relations),
    cautions: reader.read("cautions", shape.cautions),
    headlines: reader.read("headlines", shape.headlines),
    nonFigures: reader.read("nonFigures", shape.nonFigures),
  };
  const { isWhole } = reader;
  const excusedWords =
    given["excusedWords"] === undefined
      ? undefined
      : reader.read("excusedWords", shape.excusedWords.unwrap());
  const ofItself = Object.entries(given).filter(
    ([key]) => !(key in lists || key === "excusedWords"),
  );
  const own = ownSchema.safeParse(isObject(input) ? Object.fromEntries(ofItself) : input);
  if (own.success && reader.issues.length === 0 && forbidden.length === 0) {
    const dataset = { ...own.data, ...lists, ...(excusedWords && { excusedWords }) };
    if (dataset.language !== undefined) passOverEnglish(dataset);
    const faults = findFaults(dataset, readPrinted);
    return faults.length === 0 ? { ok: true, dataset } : { ok: false, faults };
  }
  const issues = [...(own.error?.issues ?? []), ...(isObject(input) ? reader.issues : [])];
  const dictionary = new Map(readDictionary().map((entry) => [entry.path, entry]));
  const { ids, headlinePlaces } = reader;
  return {
    ok: false,
    faults: [
      ...forbidden.map((path) => forbiddenKeyFault(input, path)),
      ...schemaFaults(input, issues, dictionary),
      ...(isWhole ? findFaults(examined(given, lists), readPrinted, { ids, headlinePlaces }) : []),
    ],
  };
}

/** What is left of a broken dataset without its broken records, so that the faults of the others can be told too. */
function examined(
  given: Readonly<Record<string, unknown>>,
  lists: Pick<Examined, Exclude<DatasetList, "excusedWords">>,
): Examined {
  const { title, description, license, modified, language } = datasetSchema.shape;
  return {
    title: title.safeParse(given["title"]).data,
    description: description.safeParse(given["description"]).data,
    license: license.safeParse(given["license"]).data,
    modified: modified.safeParse(given["modified"]).data,
    language: language.safeParse(given["language"]).data,
    ...lists,
  };
}
