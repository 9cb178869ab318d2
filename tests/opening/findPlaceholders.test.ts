import { expect, test } from "vitest";
import { readDataset } from "../../scripts/readDataset";
import { draftDataset } from "../../src/opening/draft/draftDataset";
import { findPlaceholders } from "../../src/opening/findPlaceholders";
import { fixture } from "../dataset/fixture";

test("a finished dataset has none", () => {
  expect(findPlaceholders(readDataset("data/dataset.json"))).toEqual([]);
  expect(findPlaceholders(fixture())).toEqual([]);
});

test.each([
  "【待核】公园",
  "公园【待填】",
  "[to be filled in] p1-1",
  "[to be translated] gdp",
  "公园（草稿）",
  "Draft 2024-07-15",
])("%s is named with its record and field", (text) => {
  const dataset = fixture();
  const [first, ...rest] = dataset.headlines;
  if (first === undefined) throw new Error("no headline");
  const headlines = [{ ...first, label: { ...first.label, zh: text } }, ...rest];
  expect(findPlaceholders({ ...dataset, title: { zh: text, en: "Title" }, headlines })).toEqual([
    { record: "dataset", field: "title.zh", text },
    { record: "headlines[0]", field: "label.zh", text },
  ]);
});

test("every text that a draft cannot know is found", () => {
  const draft = draftDataset("全市新建公园12个，市民满意。\n", { published: "2024-07-15" });
  if (!draft.ok) throw new Error(draft.reason);
  const places = findPlaceholders(draft.dataset).map(({ record, field }) => `${record} ${field}`);
  for (const place of [
    "dataset title.zh",
    "dataset title.en",
    "dataset description.zh",
    "dataset license.en",
    "report publisher.zh",
    "p1-1 name.zh",
    "p1-1 statement.en",
    "draft-not-checked note.zh",
    "headlines[0] label.zh",
  ])
    expect(places).toContain(place);
});
