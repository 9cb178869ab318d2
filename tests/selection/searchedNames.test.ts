import { expect, test } from "vitest";
import { pinyinOf, searchedNames } from "../../src/selection/searchedNames";
import { searchWords } from "../../src/selection/searchWords";
import { fixture } from "../dataset/fixture";
import { cases } from "../support/cases";

test("names are found by their syllables in one and by their initials", () => {
  const dataset = fixture();
  const names = searchedNames(dataset);
  const sounding = { dataset, pinyin: names.map((_, at) => `zi${String(at)} ran`) };
  const pinyin = pinyinOf(sounding);
  expect(names).toContain(dataset.measures[0]?.name.zh);
  expect(names.map(pinyin)).toEqual(names.map((_, at) => `zi${String(at)}ran zr`));
});

test("a name that is not sought sounds like nothing", () => {
  expect(pinyinOf({ dataset: fixture(), pinyin: [] })("未列")).toBe("");
  expect(pinyinOf({ dataset: fixture(), pinyin: [] })("河城").trim()).toBe("");
});

test.each(
  cases(
    "排名 => 位次",
    "名次 => 位次",
    "ranking => rank",
    "报表 => 填报",
    "表格 => 报表 填报 填表",
    "forms => reports reporting",
    "村干部 => 村级 每村 镇村",
  ),
)("%s is found as itself, and as what offices write for it: %s", (asked, written) => {
  expect(searchWords(asked)).toEqual([asked, ...written.split(" ")]);
  expect(searchWords(`${asked}了`)).toEqual([`${asked}了`]);
});
