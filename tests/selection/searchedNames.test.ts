import { expect, test } from "vitest";
import { pinyinOf, searchedNames } from "../../src/selection/searchedNames";
import { fixture } from "../dataset/fixture";

test("names are found by their syllables in one and by their initials", () => {
  const dataset = fixture();
  const names = searchedNames(dataset);
  const pinyin = pinyinOf(
    dataset,
    names.map((_, at) => `zi${String(at)} ran`),
  );
  expect(names).toContain(dataset.measures[0]?.name.zh);
  expect(names.map(pinyin)).toEqual(names.map((_, at) => `zi${String(at)}ran zr`));
});

test("a name that is not sought sounds like nothing", () => {
  expect(pinyinOf(fixture(), [])("未列")).toBe("");
  expect(pinyinOf(fixture(), [])("河城").trim()).toBe("");
});
