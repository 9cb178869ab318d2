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
    expect(entry("observations[].multiplier")?.allowed).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "6",
      "7",
      "8",
      "12",
    ]);
    expect(entry("observations[].quantity.bound")?.allowed).toEqual([
      "exact",
      "at_least",
      "at_most",
      "about",
      "range",
    ]);
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
    expect(entry("observations[].quantity.value")?.when).toEqual([
      "exact",
      "at_least",
      "at_most",
      "about",
    ]);
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
