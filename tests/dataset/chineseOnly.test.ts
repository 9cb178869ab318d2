import { expect, test } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { figuresTable } from "../../src/columns/figures";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { languagesOf } from "../../src/dataset/languagesOf";
import { parseDataset } from "../../src/dataset/parseDataset";
import { csvwMetadata } from "../../src/export/csvwMetadata";
import { jsonLd } from "../../src/export/jsonLd";
import { serializeDataset } from "../../src/export/serializeDataset";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { writeTemplateWorkbook } from "../../src/opening/template/writeTemplate";
import { fixture } from "./fixture";

function parsed(input: unknown): Dataset {
  const result = parseDataset(input, parsePrinted);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.dataset;
}

/** The fixture without a word of English. */
function chinese(): Dataset {
  const text = JSON.stringify({ ...fixture(), language: "zh" }, (key, value: unknown) =>
    key === "en" ? undefined : value,
  );
  return parsed(JSON.parse(text));
}

test("a dataset in Chinese alone is sound without English, and says which languages it has", () => {
  expect(languagesOf(chinese())).toEqual(["zh"]);
  expect(languagesOf(fixture())).toEqual(["zh", "en"]);
  expect(chinese().title).toEqual({ zh: fixture().title.zh, en: fixture().title.zh });
});

test("English that stands in it all the same is passed over", () => {
  expect(parsed({ ...fixture(), language: "zh" })).toEqual(chinese());
});

test("no file of it has English", () => {
  const dataset = chinese();
  const table = figuresTable(lookUp(dataset));
  const files = [
    serializeDataset(dataset),
    JSON.stringify(jsonLd(dataset)),
    JSON.stringify(csvwMetadata(table, "figures.csv", dataset)["dc:title"]),
  ];
  for (const file of files) {
    expect(file).not.toContain(fixture().title.en);
    expect(file).not.toContain('"en"');
  }
  expect(table.columns.map(({ id }) => id).filter((id) => id.endsWith("_en"))).toEqual([]);
  expect(parsed(JSON.parse(serializeDataset(dataset)))).toEqual(dataset);
});

test("its workbook has no columns of English, and opens as the same dataset", async () => {
  const dataset = chinese();
  const bytes = await writeTemplateWorkbook(dataset, "zh");
  const opened = readDatasetFile(bytes, "book.xlsx", { language: "zh" });
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  expect(opened.dataset).toEqual(dataset);
});
