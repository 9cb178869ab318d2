import { assert, array, constantFrom, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { NameIndex } from "../../src/opening/template/NameIndex";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { fixture } from "../dataset/fixture";

interface Named {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
}

const word = constantFrom("甲", "乙", "Jia", "jia", "YI", "yi", "");
const named = record({ id: word, name: record({ zh: word, en: word }) });

/** What a list says when it is looked through from its beginning. */
function lookedThrough(records: readonly Named[], text: string): readonly Named[] {
  const byId = records.filter(({ id }) => id === text);
  if (byId.length > 0) return byId;
  const wanted = text.toLowerCase();
  return records.filter(({ name: { zh, en } }) =>
    [zh, en].some((one) => one !== "" && one.toLowerCase() === wanted),
  );
}

describe("records by their names", () => {
  test("are those that looking through the list gives, also while it grows", () => {
    assert(
      property(array(named), array(named), word, (first, later, text) => {
        const records = [...first];
        const index = new NameIndex("places", (at) => records[at]);
        expect(index.matching(text)).toEqual(lookedThrough(records, text));
        records.push(...later);
        expect(index.matching(text)).toEqual(lookedThrough(records, text));
      }),
    );
  });

  test("are taken from the list once each, however often one is asked for", () => {
    const records = Array.from({ length: 1000 }, (_, at): Named => ({
      id: `place-${at}`,
      name: { zh: `第${at}村`, en: `Village ${at}` },
    }));
    let steps = 0;
    const index = new NameIndex("places", (at) => {
      steps += 1;
      return records[at];
    });
    for (const { name } of records) expect(index.matching(name.zh)).toHaveLength(1);
    // Each record once, and once a question whether there is another.
    expect(steps).toBe(2000);
  });
});

test("five thousand fields that no record has are five thousand faults, each by its name", () => {
  const strange = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`field${at}`, at]));
  const bytes = new TextEncoder().encode(JSON.stringify({ ...fixture(), ...strange }));
  const read = readDatasetFile(bytes, "数据.json", { language: "zh" });
  const told = read.ok ? [] : read.faults.filter(({ rule }) => rule === "unknown_field");
  expect(told).toHaveLength(5000);
  expect(told[4999]).toMatchObject({ field: "field4999", found: "4999" });
});
