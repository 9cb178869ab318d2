import { expect, test } from "vitest";
import { documentFile, documentLink } from "../../src/page/documents";
import { localeOfAddress, withLocale } from "../../src/page/addressLocale";
import {
  isLocale,
  localeIds,
  localeOfTag,
  locales,
  localesOf,
  ownLocale,
} from "../../src/wording/locales";

test("are called as readers and documents call them", () => {
  expect(
    localeIds.map((id) => [id, locales[id].tag, locales[id].label, locales[id].invitation]),
  ).toEqual([
    ["zh", "zh-CN", "中文", "切换到中文"],
    ["en", "en", "English", "Switch to English"],
  ]);
});

test("every language has a document, an address and a tag of its own", () => {
  expect(localeIds).toEqual(Object.keys(locales));
  for (const names of [
    localeIds.map(documentFile),
    localeIds.map(documentLink),
    localeIds.map((id) => withLocale("?area=economy", id)),
    localeIds.map((id) => locales[id].tag),
  ])
    expect(new Set(names).size).toBe(localeIds.length);
});

test.each(localeIds)("%s is found again by its address and by its document's tag", (id) => {
  expect(localeOfAddress(withLocale("?area=economy", id))).toBe(id);
  expect(localeOfTag(locales[id].tag)).toBe(id);
  expect(isLocale(id)).toBe(true);
});

test("what no language is read as is the first page's", () => {
  expect([ownLocale, documentFile(ownLocale), documentLink(ownLocale)]).toEqual([
    "zh",
    "index.html",
    "./",
  ]);
  expect(localeOfAddress("?lang=xx")).toBe("zh");
  expect(localeOfAddress("")).toBe("zh");
  expect(localeOfTag("xx")).toBe("zh");
  expect(withLocale("?lang=en&area=economy", "zh")).toBe("?area=economy");
});

test("a dataset in Chinese alone is shown in no other language", () => {
  expect(localesOf({})).toEqual(["zh", "en"]);
  expect(localesOf({ language: "zh" })).toEqual(["zh"]);
  expect([isLocale("xx"), isLocale("en")]).toEqual([false, true]);
});
