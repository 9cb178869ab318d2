import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/Dataset";
import { formatFaults } from "../../src/dataset/Fault";
import { parseDataset } from "../../src/dataset/parseDataset";
import { fixture, readPrinted } from "./fixture";
import { item, recordOf } from "./item";
import { integrityFaults } from "./singleFaults";

/** The fixture as a file would give it, with one key of one value put in, replaced or (undefined) left out. */
function spoilt(path: readonly (string | number)[], value: unknown): unknown {
  const put = (at: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(at)) return at.map((one, index) => (index === key ? put(one, rest) : one));
    const entries = typeof at === "object" && at !== null ? Object.entries(at) : [];
    const inner = entries.find(([name]) => name === key)?.[1];
    return Object.fromEntries([
      ...entries.filter(([name]) => name !== key),
      [key, put(inner, rest)],
    ]);
  };
  const asRead: unknown = JSON.parse(JSON.stringify(put(fixture(), path)));
  return asRead;
}

function faultsOf(input: unknown) {
  const parsed = parseDataset(input, readPrinted);
  return parsed.ok ? [] : parsed.faults;
}

function shortly(input: unknown) {
  return faultsOf(input).map(({ record, field, rule, found }) => ({ record, field, rule, found }));
}

/** Rules whose way of breaking the fixture undoes that of another rule. */
const excluded = new Set([
  "duplicate_id",
  "part_over_whole",
  "before_after_order",
  "printed_unreadable",
]);

const stations = ["observations", 10];

describe("parseDataset", () => {
  it("hands a right dataset back unchanged", () => {
    expect(parseDataset(fixture(), readPrinted)).toEqual({ ok: true, dataset: fixture() });
  });

  it("hands words that are excused back with their reasons", () => {
    const excused = {
      record: "stations",
      word: "最多",
      reason: { zh: "标题如此。", en: "So says the title." },
    };
    const parsed = parseDataset({ ...fixture(), excusedWords: [excused] }, readPrinted);
    expect(parsed).toEqual({ ok: true, dataset: { ...fixture(), excusedWords: [excused] } });
  });

  it.each([
    [
      "a field is missing",
      [...stations, "paragraph"],
      undefined,
      "stations",
      "paragraph",
      "missing_field",
      "",
    ],
    [
      "a number is text",
      [...stations, "quantity", "value"],
      "30",
      "stations",
      "quantity.value",
      "wrong_type",
      "30",
    ],
    [
      "a paragraph is no whole number",
      [...stations, "paragraph"],
      2.5,
      "stations",
      "paragraph",
      "wrong_type",
      "2.5",
    ],
    [
      "a paragraph is before the first",
      [...stations, "paragraph"],
      0,
      "stations",
      "paragraph",
      "number_too_small",
      "0",
    ],
    [
      "a field is spelt wrong",
      [...stations, "paragrah"],
      4,
      "stations",
      "paragrah",
      "unknown_field",
      "4",
    ],
    [
      "a bound does not exist",
      [...stations, "quantity", "bound"],
      "more",
      "stations",
      "quantity.bound",
      "not_allowed_value",
      "more",
    ],
    [
      "a bound is missing",
      [...stations, "quantity", "bound"],
      undefined,
      "stations",
      "quantity.bound",
      "missing_field",
      "",
    ],
    [
      "a power of ten is no unit",
      [...stations, "multiplier"],
      5,
      "stations",
      "multiplier",
      "not_allowed_value",
      "5",
    ],
    [
      "English is missing",
      [...stations, "statement", "en"],
      undefined,
      "stations",
      "statement.en",
      "english_has_han",
      "河城有关数据为30多个。",
    ],
    [
      "a text is blank",
      [...stations, "statement", "zh"],
      "  ",
      "stations",
      "statement.zh",
      "text_too_short",
      "  ",
    ],
    [
      "a token is a whole sentence",
      [...stations, "printed"],
      "3".repeat(41),
      "stations",
      "printed",
      "text_too_long",
      "3".repeat(41),
    ],
    [
      "a person is quoted without a name",
      [...stations, "attribution"],
      { by: "person" },
      "stations",
      "attribution.who",
      "missing_field",
      "",
    ],
    [
      "a month does not exist",
      [...stations, "period"],
      { basis: "stated", timing: "as_of", start: "2024-13" },
      "stations",
      "period.start",
      "wrong_format",
      "2024-13",
    ],
    [
      "an address would run a script",
      ["sources", 0, "url"],
      "javascript:alert(1)",
      "daily",
      "url",
      "not_web_address",
      "javascript:alert(1)",
    ],
    [
      "a measure has no field",
      ["measures", 0, "fields"],
      [],
      "one-form",
      "fields",
      "list_too_short",
      "[]",
    ],
    [
      "a colour is not one of the five",
      ["areas", 0, "color"],
      "pink",
      "government",
      "color",
      "not_allowed_value",
      "pink",
    ],
    [
      "a relation is of no kind",
      ["relations", 0, "kind"],
      "pie",
      "school-share",
      "kind",
      "not_allowed_value",
      "pie",
    ],
    [
      "an id has capitals, so the record is named by its place too",
      ["cautions", 0, "id"],
      "Stations",
      "Stations",
      "id",
      "wrong_format",
      "Stations",
    ],
    [
      "a record has no id, so it is named by its place",
      ["cautions", 0, "id"],
      undefined,
      "cautions[0]",
      "id",
      "missing_field",
      "",
    ],
    [
      "a headline has no label",
      ["headlines", 0, "label"],
      undefined,
      "headlines[0]",
      "label",
      "missing_field",
      "",
    ],
    ["the whole has no title", ["title"], undefined, "dataset", "title", "missing_field", ""],
    [
      "the version is another",
      ["schemaVersion"],
      "2",
      "dataset",
      "schemaVersion",
      "other_version",
      "2",
    ],
    [
      "a whole list is missing",
      ["observations"],
      undefined,
      "dataset",
      "observations",
      "missing_field",
      "",
    ],
    [
      "a key reaches for the machinery of objects",
      [...stations, "constructor"],
      {},
      "stations",
      "constructor",
      "forbidden_key",
      "constructor",
    ],
  ] as const)("refuses it when %s", (_why, path, value, name, field, rule, found) => {
    expect(shortly(spoilt(path, value))).toEqual([{ record: name, field, rule, found }]);
  });

  it("tells each of thousands of unknown names, and looks each up once", () => {
    const names = Array.from({ length: 3000 }, (_, at) => `unknown${at}`);
    let reads = 0;
    const input = new Proxy(
      { ...fixture(), ...Object.fromEntries(names.map((name) => [name, 1])) },
      {
        getOwnPropertyDescriptor: (target, key) => {
          if (String(key).startsWith("unknown")) reads += 1;
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      },
    );
    expect(shortly(input)).toEqual(
      names.map((field) => ({ record: "dataset", field, rule: "unknown_field", found: "1" })),
    );
    // Once for each fault, and now and then as the whole is walked; never all of them for each.
    expect(reads).toBeLessThan(10 * names.length);
  });

  it.each([null, undefined, 3, "text", [], true])("refuses %j, which is no dataset", (input) => {
    expect(shortly(input)).toMatchObject([{ record: "dataset", field: "", rule: "not_a_dataset" }]);
  });

  it("refuses __proto__ as a file can hold it", () => {
    const input: unknown = JSON.parse(
      JSON.stringify(fixture()).replace('"schools-in"', '"schools-in","__proto__":{"ok":true}'),
    );
    expect(shortly(input)).toEqual([
      { record: "schools-in", field: "__proto__", rule: "forbidden_key", found: "__proto__" },
    ]);
  });

  it("explains a missing field with the words of the data dictionary", () => {
    const [fault] = faultsOf(spoilt([...stations, "decimals"], undefined));
    expect(fault).toMatchObject({
      expected: {
        zh: "字段“decimals”（印出的小数位数（SDMX DECIMALS））：整数",
        en: "the field “decimals”, a whole number: Decimal places as printed (SDMX DECIMALS)",
      },
      remedy: { zh: "补上此字段。", en: "Add the field." },
    });
  });

  it("does not report a reference to a record that is broken itself", () => {
    // `stations` is named by a caution; only its own fault is told.
    expect(shortly(spoilt([...stations, "decimals"], "none"))).toEqual([
      { record: "stations", field: "decimals", rule: "wrong_type", found: "none" },
    ]);
  });

  it.each(["title", "description", "license"] as const)(
    "tells what is wrong with the %s beside the schema's fault of a record",
    (text) => {
      const dataset = fixture();
      dataset[text].en = "河城";
      recordOf(dataset.observations, "stations").paragraph = 0;
      expect(shortly(dataset)).toEqual([
        { record: "stations", field: "paragraph", rule: "number_too_small", found: "0" },
        { record: "dataset", field: `${text}.en`, rule: "english_has_han", found: "河城" },
      ]);
    },
  );

  it("tells of the day of the last change beside the schema's fault of a record", () => {
    const dataset = { ...fixture(), modified: "2024-09-31" };
    recordOf(dataset.observations, "stations").paragraph = 0;
    expect(shortly(dataset).map(({ rule }) => rule)).toEqual(["number_too_small", "date_not_real"]);
  });

  it.each(["title", "description", "license", "modified"])(
    "tells the schema's fault of the %s and the broken rule of a record",
    (field) => {
      const dataset = { ...fixture(), [field]: 7 };
      item(dataset.headlines, 0).figure = "gdp";
      expect(shortly(dataset)).toEqual([
        { record: "dataset", field, rule: "wrong_type", found: "7" },
        { record: "headlines[0]", field: "figure", rule: "unknown_reference", found: "gdp" },
      ]);
    },
  );

  it("misses no English in a dataset of Chinese alone that is broken elsewhere", () => {
    const dataset = { ...fixture(), language: "zh" as const };
    dataset.title.en = dataset.title.zh;
    recordOf(dataset.observations, "stations").paragraph = 0;
    expect(shortly(dataset).map(({ rule }) => rule)).toEqual(["number_too_small"]);
  });

  it("tells the schema's fault of one record and the broken rule of another at once", () => {
    const dataset = fixture();
    item(dataset.headlines, 0).figure = "gdp";
    dataset.headlines.unshift({ figure: "stations", label: { zh: "", en: "Stations" } });
    expect(shortly(dataset)).toEqual([
      { record: "headlines[0]", field: "label.zh", rule: "text_too_short", found: "" },
      { record: "headlines[1]", field: "figure", rule: "unknown_reference", found: "gdp" },
    ]);
  });

  it("reports every fault of a dataset that is broken in every way at once", () => {
    // A field can be broken in one way at a time, and an unknown source or unit hides what is checked by it.
    const dataset: Dataset = fixture();
    const hiding = new Set(["weekly", "houses", "output-years"]);
    const taken = new Set<string>();
    const chosen = integrityFaults.filter(({ record: name, field, rule, found }) => {
      const key = field.startsWith("period.") ? "period" : `${name} ${field}`;
      if (taken.has(key) || hiding.has(found) || excluded.has(rule)) return false;
      taken.add(key);
      return true;
    });
    expect(chosen.length).toBeGreaterThanOrEqual(20);
    for (const { spoil } of chosen) spoil(dataset);
    recordOf(dataset.observations, "items-added").paragraph = 0;
    const text = formatFaults(faultsOf(dataset), "en");
    for (const { record: name, rule } of chosen) {
      expect(text, `${name} ${rule}`).toContain(`[${rule}]`);
    }
    expect(text).toContain("items-added › paragraph [number_too_small]");
  });
});
