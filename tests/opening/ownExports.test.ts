import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { checksTable } from "../../src/columns/checks";
import { comparisonTable } from "../../src/columns/comparison";
import { coverageTable } from "../../src/columns/coverage";
import { dictionaryTable, fieldsTable } from "../../src/columns/dictionary";
import { type ExportTable, oneSlice } from "../../src/columns/ExportTable";
import { faultTable } from "../../src/columns/faults";
import { figureColumnIdsFor, figuresTable, figuresTableFor } from "../../src/columns/figures";
import { measuresTable } from "../../src/columns/measures";
import { dataElement } from "../../src/embeddedData";
import type { Dataset, Language } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { readDictionary } from "../../src/dataset/dictionary";
import { parseDataset } from "../../src/dataset/parseDataset";
import { serializeCsvwMetadata } from "../../src/export/csvwMetadata";
import { csvBytes } from "../../src/export/serializeCsv";
import { jsonPieces } from "../../src/export/serializeJson";
import { writeWorkbook } from "../../src/export/workbook/writeWorkbook";
import { placeholderTable } from "../../src/opening/placeholderTable";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { writeTemplateCsv, writeTemplateWorkbook } from "../../src/opening/template/writeTemplate";
import { exportWords } from "../../src/wording/views/exportWords";
import { report } from "../support/report";
import { smallWorkbook } from "./smallWorkbook";
import { someFault } from "../dataset/someFault";

const languages = ["zh", "en"] as const;

function datasetOf(): Dataset {
  const parsed = parseDataset(report, parsePrinted);
  if (!parsed.ok) throw new Error("the report's own dataset has faults");
  return parsed.dataset;
}

const dataset = datasetOf();
const lookup = lookUp(dataset);

/** How many figures a file gives, or the rules that it breaks, one a fault. */
function opened(bytes: Uint8Array, name: string, language: Language): number | readonly string[] {
  const read = readDatasetFile(bytes, name, { language, base: dataset });
  return read.ok ? read.dataset.observations.length : read.faults.map(({ rule }) => rule);
}

/** Every table that the page hands out, by name. */
function tablesIn(language: Language): readonly ExportTable[] {
  const figures = figuresTableFor(language, lookup, "all", figureColumnIdsFor(lookup, language));
  const copied = ["area", "metric", "figure", "place", "paragraph", "source", "cautions"];
  const placeholder = {
    sheet: { zh: "数据", en: "Figures" },
    header: { zh: "表述", en: "Statement" },
    column: "A",
    row: 2,
    record: "a",
    text: "待写",
    fault: "unwritten",
  } as const;
  return [
    figures,
    figuresTableFor(language, lookup, [0, 1], figureColumnIdsFor(lookup, language, ["name"])),
    figuresTableFor(language, lookup, "all", copied),
    figuresTable(lookup),
    measuresTable(lookup, language),
    checksTable(lookup, language),
    coverageTable(lookup, language),
    comparisonTable([], language, { before: lookup, after: lookup }),
    dictionaryTable([figures], language, "title"),
    fieldsTable(readDictionary(), language),
    faultTable([someFault({})], language),
    placeholderTable([placeholder], language),
  ];
}

async function workbookOf(table: ExportTable, language: Language): Promise<Uint8Array> {
  const { workbook } = exportWords[language];
  return writeWorkbook({
    cover: { name: workbook.cover, title: "甲", facts: [], modified: "2024-07-15" },
    tables: [oneSlice(table)],
    notes: { name: workbook.notes, title: "乙", entries: [{ heading: "丙", text: "丁" }] },
    dictionary: dictionaryTable([table], language, workbook.dictionary),
  });
}

describe.each(languages)(
  "what the page handed out is told apart in one sentence: %s",
  (language) => {
    const tables = tablesIn(language);

    test.each(tables.map((table) => [`${table.name} of ${String(table.columns.length)}`, table]))(
      "%s",
      async (_, table) => {
        expect(opened(csvBytes(table, { headers: "header" }), "a.csv", language)).toEqual([
          "own_export",
        ]);
        expect(opened(csvBytes(table, { headers: "id" }), "a.csv", language)).toEqual([
          "own_export",
        ]);
        const json = strToU8([...jsonPieces(oneSlice(table))].join(""));
        expect(opened(json, "a.json", language)).toEqual(["own_export"]);
        expect(opened(await workbookOf(table, language), "a.xlsx", language)).toEqual([
          "own_export",
        ]);
      },
    );

    test("metadata, alone and zipped with its CSV, and a page", () => {
      const [table] = tables;
      if (table === undefined) throw new Error("there is no table");
      const metadata = serializeCsvwMetadata(table, "a.csv", dataset, { headers: "header" });
      expect(opened(strToU8(metadata), "a.csv-metadata.json", language)).toEqual(["own_export"]);
      const zip = zipSync({
        "a.csv": csvBytes(table, { headers: "header" }),
        "a.csv-metadata.json": strToU8(metadata),
      });
      expect(opened(zip, "a.zip", language)).toEqual(["own_export"]);
      const data = dataElement({ dataset, pinyin: [] });
      // Scripts of the page hold control signs, which no text does.
      const page = `<!doctype html>\n<html><head>${data}<script>"\u0001"</script></head></html>`;
      expect(opened(strToU8(page), "a.html", language)).toEqual(["own_export"]);
    });

    test("says what can be opened again, and how it is had", () => {
      const read = readDatasetFile(strToU8('{"columns":[],"rows":[]}'), "a.json", { language });
      const [fault] = read.ok ? [] : read.faults;
      const current = { zh: "当前数据", en: "Current data" }[language];
      expect(fault?.expected[language]).toContain(current);
      expect(fault?.remedy[language]).toContain(current);
    });

    test("what is made to come back comes back", async () => {
      const { length } = dataset.observations;
      expect(opened(writeTemplateCsv(dataset, language), "a.csv", language)).toBe(length);
      const workbook = await writeTemplateWorkbook(dataset, language);
      expect(opened(workbook, "a.xlsx", language)).toBe(length);
      expect(opened(strToU8(JSON.stringify(report)), "a.json", language)).toBe(length);
    });
  },
);

describe("what only looks like it is read as before", () => {
  const book = (sheets: Parameters<typeof smallWorkbook>[0]) =>
    opened(smallWorkbook(sheets), "a.xlsx", "zh");

  test("an exported sheet beside a table of one's own", () => {
    const [table] = tablesIn("zh");
    const heads = (table?.columns ?? []).map(({ header }) => header);
    const own = [
      ["地区", "2022年产值（亿元）"],
      ["甲县", "12"],
      ["乙县", "13"],
    ];
    expect(book({ 各县: own, 导出: [heads, heads.map(() => "1")] })).not.toContain("own_export");
  });

  test("a register with a number of its own for each measure", () => {
    const rows = [
      ["举措编号", "地区", "2022年投资（亿元）"],
      ["1", "甲县", "12"],
    ];
    expect(book({ 台账: rows })).not.toContain("own_export");
  });

  test("JSON of a dataset that names its schema or has further lists", () => {
    const named = { ...report, $schema: "dataset.schema.json", rows: [], columns: [] };
    const rules = opened(strToU8(JSON.stringify(named)), "a.json", "zh");
    expect(rules).toContain("unknown_field");
  });
});
