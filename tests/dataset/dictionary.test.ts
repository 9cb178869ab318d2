import { describe, expect, it } from "vitest";
import { jsonSchema, readDictionary } from "../../src/dataset/dictionary";
import { fixture } from "./fixture";
import { cases } from "../support/cases";

const entry = (path: string) => readDictionary().find((one) => one.path === path);

/** Every path that occurs in a value, a bilingual text being one value. */
function pathsIn(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) {
    return [
      path,
      ...value.flatMap((one) => (typeof one === "object" ? pathsIn(one, `${path}[]`) : [])),
    ];
  }
  if ("zh" in value && "en" in value) return [path];
  const below = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, path === "" ? key : `${path}.${key}`),
  );
  return path === "" || path.endsWith("[]") ? below : [path, ...below];
}

describe("readDictionary", () => {
  it("explains every field of a dataset", () => {
    const known = new Set(readDictionary().map(({ path }) => path));
    expect(pathsIn(fixture(), "").filter((path) => !known.has(path))).toEqual([]);
  });

  it("explains each path once, in Chinese and English", () => {
    const entries = readDictionary();
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
    for (const { path, description } of entries) {
      expect(description.zh, path).toMatch(/\p{Script=Han}/u);
      expect(description.en, path).toMatch(/[a-z]{3}/u);
    }
  });

  it("gives type, example and whether a field must be there", () => {
    expect(entry("observations[].decimals")).toEqual({
      path: "observations[].decimals",
      type: "integer",
      required: true,
      when: [],
      description: {
        zh: "印出的小数位数（SDMX DECIMALS）。",
        en: "Decimal places as printed (SDMX DECIMALS).",
      },
      example: "2",
      allowed: [],
    });
    expect(entry("sources[].url")).toMatchObject({ type: "text", required: false });
    expect(entry("sources[].carrier")).toMatchObject({ type: "bilingual", required: false });
  });

  it("lists the values that a field may take", () => {
    expect(entry("observations[].multiplier")?.allowed.join(" ")).toBe("0 1 2 3 4 6 7 8 12");
    expect(entry("observations[].quantity.bound")?.allowed.join(" ")).toBe(
      "exact at_least at_most about range",
    );
  });

  it.each(
    cases(
      "observations[].status => normal provisional revised missing",
      "observations[].direction => rise fall level reached cut_to",
      "units[].dimension => currency count percent time rank none",
      "places[].level => country province city county town village community enterprise",
      "sources[].kind => newspaper government_report statistical_bulletin statistics other",
      "relations[].kind => before_after part_of_whole change target rank comparison model",
    ),
  )("lists all that %s may be", (path, allowed) => {
    expect(entry(path)?.allowed.join(" ")).toBe(allowed);
  });

  it("says in which form of a record a field stands", () => {
    expect(entry("observations[].quantity.value")?.when.join(" ")).toBe(
      "exact at_least at_most about",
    );
    expect(entry("relations[].streak")).toMatchObject({ when: ["rank"], required: false });
    expect(entry("relations[].finding")).toMatchObject({ when: [], required: true });
    expect(entry("relations[].kind")?.description.en).toContain("model — A service model");
  });
});

it("jsonSchema is draft 2020-12, closed, and described in both languages", () => {
  const schema = jsonSchema();
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toContain("observations");
  expect(schema).toMatchObject({
    descriptionZh: expect.any(String),
    description: expect.any(String),
  });
});

describe("a schema's fields", () => {
  const text = { type: "string" } as const;

  it("list values only where every choice is one of them", () => {
    const [closed, open, none] = readDictionary({
      properties: {
        closed: { anyOf: [{ const: 1 }, { enum: ["a", "b"] }] },
        open: { anyOf: [{ const: "none" }, text] },
        none: { type: "null" },
      },
    });
    expect([closed?.allowed, open?.allowed, none?.allowed]).toEqual([["1", "a", "b"], [], []]);
  });

  it("are told apart by the first field that every form lists the values of", () => {
    const entries = readDictionary({
      oneOf: [
        { properties: { size: text, name: text, way: { const: 1 }, kind: { const: "a" } } },
        { properties: { kind: { const: "b" }, way: text, name: text } },
      ],
    });
    expect(entries.map(({ path, when, allowed }) => [path, when.join(), allowed.join()])).toEqual([
      ["size", "a", ""],
      ["name", "", ""],
      ["way", "", "1"],
      ["kind", "", "a,b"],
    ]);
  });

  it("are told once for all forms, the one that tells them apart with what each value means", () => {
    const said = (en: string) => ({ description: en, descriptionZh: `${en}。` });
    const entries = readDictionary({
      properties: {
        rows: {
          type: "array",
          items: {
            oneOf: [
              {
                properties: {
                  kind: { const: "a", ...said("An a") },
                  size: { type: "number", ...said("Size") },
                  way: { enum: ["x"], ...said("Way of a") },
                  note: { ...text, ...said("Note"), examples: ["none"] },
                },
                required: ["kind", "size"],
              },
              {
                properties: {
                  kind: { enum: ["b", "c"], ...said("A b or c") },
                  size: { type: "number", ...said("Size"), examples: [3] },
                  way: { enum: ["x", "y"], ...said("Way of b"), examples: ["y"] },
                },
                required: ["kind"],
              },
            ],
          },
        },
      },
    });
    expect(entries.slice(1)).toEqual([
      {
        path: "rows[].kind",
        type: "text",
        required: true,
        when: [],
        description: { zh: "a — An a。 b / c — A b or c。", en: "a — An a b / c — A b or c" },
        example: null,
        allowed: ["a", "b", "c"],
      },
      {
        path: "rows[].size",
        type: "number",
        required: false,
        when: [],
        description: { zh: "Size。", en: "Size" },
        example: "3",
        allowed: [],
      },
      {
        path: "rows[].way",
        type: "text",
        required: false,
        when: [],
        description: { zh: "Way of a。 Way of b。", en: "Way of a Way of b" },
        example: "y",
        allowed: ["x", "y"],
      },
      {
        path: "rows[].note",
        type: "text",
        required: false,
        when: ["a"],
        description: { zh: "Note。", en: "Note" },
        example: "none",
        allowed: [],
      },
    ]);
  });

  it("that tell the forms apart in the same words everywhere say them once", () => {
    const form = (value: string) => ({
      properties: { kind: { const: value, description: "Which", descriptionZh: "哪种" } },
    });
    const [kind] = readDictionary({ oneOf: [form("a"), form("b")] });
    expect(kind?.description).toEqual({ zh: "哪种", en: "Which" });
  });

  it("that tell the forms of the whole apart say what each value means", () => {
    const form = (value: string) => ({
      properties: { kind: { const: value, description: `So ${value}`, descriptionZh: value } },
    });
    const [kind] = readDictionary({ oneOf: [form("a"), form("b")] });
    expect(kind?.description).toEqual({ zh: "a — a b — b", en: "a — So a b — So b" });
  });

  it("say nothing where the schema says nothing of them", () => {
    expect(readDictionary({ properties: { any: true, none: false, name: text } })).toEqual([
      {
        path: "name",
        type: "text",
        required: false,
        when: [],
        description: { zh: "", en: "" },
        example: null,
        allowed: [],
      },
    ]);
  });

  it("have a type of their own, or are text", () => {
    const types = readDictionary({
      properties: {
        a: { type: "integer" },
        b: { type: "boolean" },
        c: { type: "array" },
        d: { type: ["number", "string"] },
        e: {},
        f: { anyOf: [] },
        g: { anyOf: [{ type: "number" }] },
        h: { type: "null" },
        i: { oneOf: [] },
      },
    });
    expect(types.map(({ type }) => type).join(" ")).toBe(
      "integer boolean list text text text number text object",
    );
  });

  it("are none where no field tells the forms of a record apart, or it has none", () => {
    expect(readDictionary({ oneOf: [{ properties: { a: text } }] })).toEqual([]);
    expect(readDictionary({ oneOf: [] })).toEqual([]);
    expect(readDictionary({ oneOf: [{ properties: { a: { const: 1 } } }, {}] })).toEqual([]);
    expect(readDictionary({})).toEqual([]);
  });

  it.each([
    [["zh", "en"], "bilingual"],
    [["zh", "en", "note"], "object"],
    [["zh", "note"], "object"],
    [["note", "en"], "object"],
    [["zh"], "object"],
  ])("with the fields %j are of type %s", (names, type) => {
    const below = Object.fromEntries(names.map((name) => [name, text]));
    const entries = readDictionary({
      properties: { title: { type: "object", properties: below } },
    });
    expect(entries.map(({ path, type: told }) => `${path} ${told}`)).toEqual([
      `title ${type}`,
      ...(type === "object" ? names.map((name) => `title.${name} text`) : []),
    ]);
  });
});

/** What bounds a value, as JSON Schema names it. */
const bounds = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "const",
  "enum",
] as const;

/** A line for everything that a schema asks of a value and of what is within it. */
function askedBy(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, required, items, properties, oneOf, anyOf } = Object.assign(
    { type: "", required: [], items: undefined, properties: {}, oneOf: [], anyOf: [] },
    node,
  );
  const told = bounds.flatMap((bound) =>
    bound in node ? [`${bound}=${JSON.stringify(Reflect.get(node, bound))}`] : [],
  );
  return [
    [path, type, ...told, ...(required.length > 0 ? [`required: ${required.join(" ")}`] : [])]
      .join(" ")
      .trim(),
    ...[...oneOf, ...anyOf].flatMap((one, at) => askedBy(one, `${path}|${at + 1}`)),
    ...askedBy(items, `${path}[]`),
    ...Object.entries(properties).flatMap(([name, one]) => askedBy(one, `${path}.${name}`)),
  ];
}

/** The objects within a schema that would take a field which they do not name. */
function openObjects(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const isOpen =
    Reflect.get(node, "type") === "object" && Reflect.get(node, "additionalProperties") !== false;
  return [
    ...(isOpen ? [path] : []),
    ...Object.entries(node).flatMap(([key, one]) => openObjects(one, `${path}.${key}`)),
  ];
}

it("no record takes a field that it does not name, so that none has a key that no record may have", () => {
  expect(openObjects(jsonSchema(), "dataset")).toEqual([]);
  expect(openObjects({ items: { type: "object" } }, "dataset")).toEqual(["dataset.items"]);
});

it("the schema asks for what stands beside this test as text", async () => {
  await expect(`${askedBy(jsonSchema(), "dataset").join("\n")}\n`).toMatchFileSnapshot(
    "schema.txt",
  );
});
