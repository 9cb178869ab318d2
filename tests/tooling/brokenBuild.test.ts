import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "broken-dataset-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes of the published dataset's text, each breaking one thing, and what the build must name. */
const breaks: readonly (readonly [
  why: string,
  from: string,
  to: string,
  record: string,
  rule: string,
])[] = [
  ["a digit of a value", '"value": 1519', '"value": 1591', "red-stations", "printed_"],
  [
    "a bound that was dropped",
    '"bound": "about"',
    '"bound": "exact"',
    "daily-forms-before",
    "printed_",
  ],
  ["an end of a range", '"high": 2', '"high": 3', "daily-forms-after", "printed_"],
  ["a stated share", '"printed": "74.38%"', '"printed": "74.83%"', "alliance-share", "printed_"],
  [
    "a paragraph beyond the last",
    '"paragraph": 27',
    '"paragraph": 72',
    "gig-stations",
    "paragraph_out_of_source",
  ],
  ["a month that is none", '"start": "2022-09"', '"start": "2022-19"', "digital-base", ""],
  [
    "a unit that does not exist",
    '"unit": "villagers"',
    '"unit": "villains"',
    "meeting-villagers",
    "unknown_reference",
  ],
  [
    "a kind that does not exist",
    '"kind": "rank",\n      "polarity"',
    '"kind": "place",\n      "polarity"',
    "gdp-rank",
    "",
  ],
  [
    "a measure that does not exist",
    '"measure": "one-network"',
    '"measure": "two-networks"',
    "online-available",
    "unknown_reference",
  ],
  [
    "a field that does not exist",
    '"field": "employment"',
    '"field": "leisure"',
    "gig-stations",
    "unknown_reference",
  ],
  [
    "an area of a field",
    '"area": "culture-ecology"',
    '"area": "culture"',
    "culture",
    "unknown_reference",
  ],
  [
    "the head of a relation",
    '"whole": "compulsory-schools"',
    '"whole": "all-schools"',
    "alliance-coverage",
    "unknown_reference",
  ],
  [
    "a caution of nothing",
    '"figures": [\n        "supplier-effort"\n      ]',
    '"figures": []',
    "one-firm",
    "",
  ],
  [
    "a headline that is gone",
    '"figure": "pilot-counties"',
    '"figure": "pilots"',
    "headlines",
    "unknown_reference",
  ],
  ["an empty name", '"zh": "零工驿站",', '"zh": "",', "gig-stations", ""],
  [
    "a field that the schema does not know",
    '"decimals": 2,',
    '"decimals": 2, "colour": "red",',
    "online-available",
    "",
  ],
  ["Chinese where English belongs", '"en": "Livelihood"', '"en": "民生"', "livelihood", ""],
  [
    "a decimal place that was not printed",
    '"decimals": 1',
    '"decimals": 2',
    "direct-funds-before",
    "printed_",
  ],
  ["a scale", '"multiplier": 4', '"multiplier": 8', "gig-services", "printed_"],
  ["an id twice", '"id": "gucheng"', '"id": "nanzhang"', "nanzhang", "duplicate_id"],
];

const published = readFileSync("data/dataset.json", "utf8");

/** Runs `npm run build`'s script on a dataset that is given as text. */
function build(
  name: string,
  text: string,
): { readonly status: number | null; readonly said: string } {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, text);
  const run = spawnSync(process.execPath, ["scripts/build.mjs"], {
    env: { ...process.env, DATASET: path },
    encoding: "utf8",
  });
  return { status: run.status, said: run.stdout + run.stderr };
}

describe("a wrong dataset stops the build", { timeout: 60_000 }, () => {
  it.each(breaks)("names %s", (why, from, to, record, rule) => {
    const broken = published.replace(from, () => to);
    expect(broken, "the break applies to the dataset as it is").not.toBe(published);
    const { status, said } = build(why.replace(/\W+/gu, "-"), broken);
    expect(status).toBe(1);
    expect(said).toContain(record);
    expect(said).toContain(rule);
  });

  it("names all of them at once, and leaves what was built before alone", () => {
    const before = statSync("data/dataset.json").mtimeMs;
    const broken = breaks.reduce((text, [, from, to]) => text.replace(from, () => to), published);
    const { status, said } = build("all", broken);
    expect(status).toBe(1);
    for (const [why, , , record] of breaks) expect(said, why).toContain(record);
    expect(statSync("data/dataset.json").mtimeMs).toBe(before);
  });

  it("says plainly when the file is no JSON", () => {
    const { status, said } = build("no-json", "{");
    expect(status).toBe(1);
    expect(said).toContain("The dataset cannot be read");
  });
});
