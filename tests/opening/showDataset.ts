import Papa from "papaparse";
import { expect } from "vitest";
import { composeCards, composeSections, figuresOf } from "../../src/analysis/composeCards";
import { drawCard, subtitleOf, titleOf } from "../../src/analysis/drawCard";
import { pivotOf } from "../../src/analysis/drawPivot";
import { runChecks } from "../../src/analysis/runChecks";
import { selectHeadlines } from "../../src/analysis/selectHeadlines";
import { checksTable } from "../../src/columns/checks";
import { coverageTable } from "../../src/columns/coverage";
import { oneSlice } from "../../src/columns/ExportTable";
import { figureColumnIdsFor, figuresTable, figuresTableFor } from "../../src/columns/figures";
import { measuresTable } from "../../src/columns/measures";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { languagesOf } from "../../src/dataset/languagesOf";
import { readGuarded } from "../../src/export/formulaGuard";
import { jsonLd } from "../../src/export/jsonLd";
import { serializeCsv } from "../../src/export/serializeCsv";
import { serializeDataset } from "../../src/export/serializeDataset";
import { jsonPieces } from "../../src/export/serializeJson";
import { serializeParquet } from "../../src/export/serializeParquet";
import { tableTsv } from "../../src/export/tableClipboard";
import { writeWorkbook } from "../../src/export/workbook/writeWorkbook";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { readPackedWorkbook } from "../../src/opening/workbook/readWorkbook";

/**
 * What a page does with a dataset that it has accepted: cards, headlines, checks, and every table as every kind of
 * file, each of which another parser reads back. Throws, or fails the test, where one of them cannot be made.
 */
export async function showDataset(dataset: Dataset): Promise<void> {
  const lookup = lookUp(dataset);
  const rows = Uint32Array.from(dataset.observations.keys());
  const cards = composeCards(lookup, rows);
  const drawn = cards.flatMap((card) => figuresOf(card).map(({ row }) => row));
  for (const language of languagesOf(dataset)) {
    const sections = composeSections(lookup, rows, []);
    expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    for (const card of cards) {
      const chart = drawCard(card, language);
      expect(titleOf(card, language)).not.toBe("");
      expect(subtitleOf(card, chart, lookup, language)).not.toMatch(/undefined|NaN|Infinity/u);
      expect(JSON.stringify(chart)).not.toMatch(/undefined|NaN|Infinity/u);
      if (card.form === "series") pivotOf(card.figures, language);
    }
    const tables = [
      figuresTable(lookup),
      figuresTableFor(language, lookup, "all", figureColumnIdsFor(lookup, language)),
      measuresTable(lookup, language),
      checksTable(lookup, language),
      coverageTable(lookup, language),
    ];
    for (const table of tables) {
      const { data, errors } = Papa.parse<string[]>(serializeCsv(table, { headers: "header" }), {
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data).toHaveLength(table.rows.length + 1);
      expect(data[0]?.map(readGuarded)).toEqual(table.columns.map(({ header }) => header));
      expect(tableTsv(table).split("\n")).toHaveLength(table.rows.length + 1);
      JSON.parse([...jsonPieces(oneSlice(table))].join(""));
    }
    const written = await writeWorkbook({
      cover: { name: "封面", title: dataset.title[language], facts: [], modified: "2024-01-01" },
      tables: tables.slice(1).map(oneSlice),
    });
    const read = readPackedWorkbook(written);
    expect(read.ok ? read.sheets : read.faults).toHaveLength(tables.length);
  }
  expect(new Set(drawn).size).toBe(drawn.length);
  selectHeadlines(lookup, rows);
  for (const { derived } of runChecks(lookup)) expect(JSON.stringify(derived)).not.toContain("NaN");
  JSON.stringify(jsonLd(dataset));
  serializeParquet(lookup);
  const again = readDatasetFile(new TextEncoder().encode(serializeDataset(dataset)), "数据.json", {
    language: "zh",
  });
  expect(again.ok ? again.dataset : again.faults).toEqual(dataset);
}
