import { z } from "zod";
import type { Bilingual } from "./Dataset";
import { once } from "./once";
import { datasetSchema } from "./schema";

type SchemaNode = z.core.JSONSchema.BaseSchema;

/** What a field holds. `bilingual` is an object with a Chinese `zh` and an English `en`. */
export type FieldType = "text" | "bilingual" | "number" | "integer" | "boolean" | "object" | "list";

/** One field of the dataset, as readers see it explained. */
export interface DictionaryEntry {
  /** Path from the dataset; `[]` stands for each item of a list: `observations[].quantity.value`. */
  readonly path: string;
  readonly type: FieldType;
  /** Whether the field must be there, wherever `when` allows it. */
  readonly required: boolean;
  /** Forms of the record that have the field, as values of its distinguishing field; empty when all do. */
  readonly when: readonly string[];
  readonly description: Bilingual;
  /** One value as it stands in the file (text without quotes); `null` when the words suffice. */
  readonly example: string | null;
  /** Values that the field may take, as text; empty when they are not enumerated. */
  readonly allowed: readonly string[];
}

/** JSON Schema (draft 2020-12) of a dataset, with `description` in English and `descriptionZh` in Chinese. */
export function jsonSchema(): SchemaNode {
  return z.toJSONSchema(datasetSchema, { target: "draft-2020-12", io: "input" });
}

interface Variant {
  readonly values: readonly string[];
  readonly node: SchemaNode;
}

function constants(node: SchemaNode): string[] {
  if (node.const !== undefined) return [String(node.const)];
  if (node.enum !== undefined) return node.enum.map(String);
  const choices = (node.anyOf ?? []).map(constants);
  return choices.every((found) => found.length > 0) ? choices.flat() : [];
}

function propertiesOf(node: SchemaNode): [name: string, property: SchemaNode][] {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) =>
    typeof property === "object" ? [[name, property]] : [],
  );
}

/** The forms of a record, told apart by the property that is enumerated in every one of them. */
function variantsOf(node: SchemaNode): { by: string; variants: Variant[] } | null {
  const { oneOf: forms } = node;
  if (forms === undefined) return null;
  for (const [by] of forms.flatMap(propertiesOf)) {
    const variants = forms.map((form) => {
      const property = form.properties?.[by];
      return { values: typeof property === "object" ? constants(property) : [], node: form };
    });
    if (variants.every(({ values }) => values.length > 0)) return { by, variants };
  }
  return null;
}

function descriptionOf(node: SchemaNode): Bilingual {
  const zh = node["descriptionZh"];
  return { zh: typeof zh === "string" ? zh : "", en: node.description ?? "" };
}

function isBilingual(node: SchemaNode): boolean {
  const names = propertiesOf(node).map(([name]) => name);
  return names.length === 2 && names.includes("zh") && names.includes("en");
}

/** Our word for a type of JSON Schema, where it is not `text`. */
const fieldTypes: ReadonlyMap<string, FieldType> = new Map([
  ["object", "object"],
  ["array", "list"],
  ["number", "number"],
  ["integer", "integer"],
  ["boolean", "boolean"],
]);

function typeOf(node: SchemaNode): FieldType {
  if (node.oneOf !== undefined) return "object";
  if (isBilingual(node)) return "bilingual";
  // Of what may be of several types the type is no word.
  return fieldTypes.get(String(node.anyOf?.[0]?.type ?? node.type)) ?? "text";
}

function exampleOf(node: SchemaNode): string | null {
  const example = node.examples?.[0];
  if (example === undefined) return null;
  return typeof example === "string" ? example : JSON.stringify(example);
}

function entryOf(
  path: string,
  node: SchemaNode,
  required: boolean,
  when: readonly string[],
): DictionaryEntry {
  return {
    path,
    type: typeOf(node),
    required,
    when,
    description: descriptionOf(node),
    example: exampleOf(node),
    allowed: constants(node),
  };
}

function fieldEntries(
  path: string,
  node: SchemaNode,
  required: boolean,
  when: readonly string[],
): DictionaryEntry[] {
  return [entryOf(path, node, required, when), ...entriesBelow(path, node, when)];
}

function entriesBelow(path: string, node: SchemaNode, when: readonly string[]): DictionaryEntry[] {
  if (isBilingual(node)) return [];
  const { items } = node;
  if (typeof items === "object" && !Array.isArray(items)) {
    return entriesBelow(`${path}[]`, items, when);
  }
  const told = variantsOf(node);
  if (told !== null) return variantEntries(path, told.by, told.variants);
  return propertiesOf(node).flatMap(([name, property]) =>
    fieldEntries(
      path === "" ? name : `${path}.${name}`,
      property,
      node.required?.includes(name) === true,
      when,
    ),
  );
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(" ");
}

/** The fields of all forms of a record, each once, in the order in which the forms bring them. */
function variantEntries(path: string, by: string, variants: readonly Variant[]): DictionaryEntry[] {
  const grouped = new Map<string, readonly [DictionaryEntry, ...DictionaryEntry[]]>();
  for (const { values, node } of variants) {
    for (const entry of entriesBelow(path, node, values)) {
      const known = grouped.get(entry.path);
      grouped.set(entry.path, known === undefined ? [entry] : [...known, entry]);
    }
  }
  return [...grouped.entries()].map(([at, entries]) => {
    const isDistinguishing = at === (path === "" ? by : `${path}.${by}`);
    const differ = new Set(entries.map(({ description }) => description.en)).size > 1;
    // The distinguishing field means something else in each form, so each meaning names its values.
    const named = (language: keyof Bilingual) =>
      isDistinguishing && differ
        ? entries
            .map(({ allowed, description }) => `${allowed.join(" / ")} — ${description[language]}`)
            .join(" ")
        : joined(entries.map(({ description }) => description[language]));
    return {
      ...entries[0],
      required: entries.every(({ required }) => required),
      when: entries.length === variants.length ? [] : entries.flatMap(({ when }) => when),
      description: { zh: named("zh"), en: named("en") },
      example: entries.find(({ example }) => example !== null)?.example ?? null,
      allowed: [...new Set(entries.flatMap(({ allowed }) => allowed))],
    };
  });
}

/** What is asked of the dataset's own schema, read once: zod takes tens of milliseconds to write it out. */
const ownEntries = once(() => entriesBelow("", jsonSchema(), []));

/**
 * The data dictionary: every field of the schema, the dataset's own where none is given, in the order of the schema,
 * parents before children.
 */
export function readDictionary(schema?: SchemaNode): readonly DictionaryEntry[] {
  return schema === undefined ? ownEntries() : entriesBelow("", schema, []);
}
