import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refuseReports } from "../support/buildReports";
import { ownFolder } from "../support/ownFolder";
import { cases } from "../support/cases";

const folder = ownFolder();

/** Changes of the published dataset's text, each breaking one thing, and what the build must name. */
/** What is wrong, what is written, what instead, and the record and the rule that are named. */
const breaks = cases(
  'a digit of a value | "value": 1519 | "value": 1591 | red-stations | printed_',
  'a bound that was dropped | "bound": "about" | "bound": "exact" | daily-forms-before | printed_',
  'an end of a range | "high": 2 | "high": 3 | daily-forms-after | printed_',
  'a stated share | "printed": "74.38%" | "printed": "74.83%" | alliance-share | printed_',
  'a paragraph beyond the last | "paragraph": 27 | "paragraph": 72 | gig-work-service | paragraph_out_of_source',
  'a month that is none | "start": "2022-09" | "start": "2022-19" | digital-base | ',
  'a unit that does not exist | "unit": "villagers" | "unit": "villains" | meeting-villagers | unknown_reference',
  'a kind that does not exist | "kind": "rank",\n      "polarity" | "kind": "place",\n      "polarity" | gdp-rank | ',
  'a measure that does not exist | "measure": "one-network" | "measure": "two-networks" | online-available | unknown_reference',
  'a field that does not exist | "field": "employment" | "field": "leisure" | gig-stations | unknown_reference',
  'an area of a field | "area": "culture-ecology" | "area": "culture" | culture | unknown_reference',
  'the head of a relation | "whole": "compulsory-schools" | "whole": "all-schools" | alliance-coverage | unknown_reference',
  'a caution of nothing | "figures": [\n        "supplier-effort"\n      ] | "figures": [] | one-firm | ',
  'a headline that is gone | "figure": "pilot-counties" | "figure": "pilots" | headlines | unknown_reference',
  'an empty name | "zh": "零工驿站", | "zh": "", | gig-stations | ',
  'a field that the schema does not know | "decimals": 2, | "decimals": 2, "colour": "red", | online-available | ',
  'Chinese where English belongs | "en": "Livelihood" | "en": "民生" | livelihood | ',
  'a decimal place that was not printed | "decimals": 1 | "decimals": 2 | direct-funds-before | printed_',
  'a scale | "multiplier": 4 | "multiplier": 8 | gig-services | printed_',
  'an id twice | "id": "gucheng" | "id": "nanzhang" | nanzhang | duplicate_id',
);

const published = readFileSync("data/dataset.json", "utf8");

const names = [...breaks.map(([why = ""]) => why), "all at once", "no JSON"];

/** The faulty datasets as texts, by the name of what is wrong with them. */
function textOf(name: string): string {
  if (name === "no JSON") return "{";
  return breaks
    .filter(([why]) => name === why || name === "all at once")
    .reduce((text, [, from = "", to = ""]) => text.replace(from, () => to), published);
}

const pathOf = (name: string): string => join(folder, `${name.replace(/\W+/gu, "-")}.json`);

let status: number | null;
/** What one build of all of them says of each, by the path that it begins with. */
let said: ReadonlyMap<string, string>;
let before: number;

beforeAll(async () => {
  before = statSync("data/dataset.json").mtimeMs;
  for (const name of names) writeFileSync(pathOf(name), textOf(name));
  const build = await refuseReports(...names.flatMap((name) => ["--data", pathOf(name)]));
  ({ status } = build);
  const starts = names.map((name) => build.said.indexOf(`${pathOf(name)}\n`));
  said = new Map(
    names.map((name, at) => [name, build.said.slice(starts[at], starts[at + 1] ?? Infinity)]),
  );
});

describe("a wrong dataset stops the build", () => {
  it("whatever is wrong with it", () => {
    expect(status).toBe(1);
    expect(statSync("data/dataset.json").mtimeMs).toBe(before);
  });

  it.each(breaks)("names %s", (why = "", _from, _to, record, rule) => {
    expect(textOf(why), "the break applies to the dataset as it is").not.toBe(published);
    expect(said.get(why)).toContain(record);
    expect(said.get(why)).toContain(rule);
  });

  it("names all of them at once", () => {
    for (const [why, , , record] of breaks) expect(said.get("all at once"), why).toContain(record);
  });

  it("says plainly when the file is no JSON", () => {
    expect(said.get("no JSON")).toContain("The dataset cannot be read");
  });
});
