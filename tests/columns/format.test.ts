import { describe, expect, test } from "vitest";
import { checksTable } from "../../src/columns/checks";
import * as codeLists from "../../src/columns/codes";
import type { Code } from "../../src/columns/Column";
import { comparisonTable } from "../../src/columns/comparison";
import { coverageTable } from "../../src/columns/coverage";
import { dictionaryTable, fieldsTable } from "../../src/columns/dictionary";
import { type ExportTable, oneSlice } from "../../src/columns/ExportTable";
import { faultTable } from "../../src/columns/faults";
import { frozenColumns, printedAcross } from "../../src/export/workbook/Sheet";
import { tableSheet } from "../../src/export/workbook/tableSheet";
import { figuresTable, figuresTableFor } from "../../src/columns/figures";
import { measuresTable } from "../../src/columns/measures";
import { templateSheets, templateSheetsOf } from "../../src/columns/sheets";
import { bothLanguages, column, helper } from "../../src/columns/TemplateColumn";
import { boundCodes, kindCodes } from "../../src/columns/shown";
import type { Bilingual } from "../../src/dataset/Dataset";
import { lookup } from "../export/fixture";

/** `figures.place` of every column of some sheets. */
const ids = (sheets: typeof templateSheets): string[] =>
  sheets.flatMap(({ key, columns }) => columns.map(({ id }) => `${key}.${id}`));

/* What others rely on: names, datatypes and codes of the files. A change here breaks their programs. */

const FILES: Readonly<Record<string, string>> = {
  "figures, as published": `
    figure_id text dct:identifier | metric_id text | metric_zh text | metric_en text | area text | field text
    measure text? | place text sdmx:dimension#refArea | period text? sdmx:dimension#timePeriod
    period_basis text | bound text | value decimal? sdmx:measure#obsValue | value_low decimal? | value_high decimal?
    unit text sdmx:attribute#unitMeasure | printed text | paragraph integer? from 1
    decimals integer from 0 sdmx:attribute#decimals | unit_multiplier integer from 0 sdmx:attribute#unitMult
    unit_en text | kind text | polarity text | definition_zh text | definition_en text | population_zh text
    population_en text | period_timing text? | period_expression text? | attribution text
    attribution_who_zh text? | attribution_who_en text? | status text | comparability text?
    comparability_zh text? | comparability_en text? | cautions_zh text? | cautions_en text? | statement_zh text
    statement_en text | series text? | area_id text | area_en text | field_id text | field_en text
    measure_id text? | measure_en text? | place_id text | place_en text | source_id text | source text dct:source
    source_date date? dct:issued | printed_value decimal? printed | printed_low decimal? printed
    printed_high decimal? printed | printed_unit text`,
  "figures, a reader's own": `
    metric text | figure text | period_words text | attribution_who text? | comparability_note text?
    cautions text? | statement text`,
  checks: `
    check_id text | kind text | subject text | stated text? | recomputed text? | formula text? | tolerance text?
    verdict text | reason text? | figures text | figure_ids text | paragraphs text? | cautions text?`,
  measures: `
    measure_id text | measure text | area text | fields text | place text | status text | since text?
    milestones text? | statement text | parts text? | figure_count integer from 0 | figures text?
    paragraphs text | source text | cautions text?`,
  coverage: `
    source text | paragraph integer from 1 | figure_count integer from 0 | figures text?
    non_figure_count integer from 0 | non_figures text? | measure_count integer from 0 | measures text?`,
  dictionary: `
    table text | column text | head text | datatype text | description text | values text?`,
  fields: `
    path text | type text | required text | only_for text? | allowed text? | example text? | description text`,
  comparison: `
    state text? | metric text? | place text? | before text? | before_period text? | after text?
    after_period text? | difference text? | percent_change text? | redefined text? | figure_id text?
    before_paragraph integer? from 1 | before_source text? | after_paragraph integer? from 1
    after_source text? | cautions text?`,
  faults: `where text? | found text? | expected text? | remedy text? | rule text?`,
};

const own = ["metric", "figure", "period_words", "attribution_who"];
const notes = ["comparability_note", "cautions", "statement"];
const tables = (): Readonly<Record<string, ExportTable>> => ({
  "figures, as published": figuresTable(lookup),
  "figures, a reader's own": figuresTableFor("zh", lookup, "all", [...own, ...notes]),
  checks: checksTable(lookup, "zh"),
  measures: measuresTable(lookup, "zh"),
  coverage: coverageTable(lookup, "zh"),
  dictionary: dictionaryTable([], "zh", ""),
  fields: fieldsTable([], "zh"),
  comparison: comparisonTable([], "zh", { before: lookup, after: lookup }),
  faults: faultTable([], "zh"),
});

/** `value decimal? sdmx:measure#obsValue`: what it is called, what it holds, whether a cell may be empty. */
function told({
  id,
  datatype,
  required,
  minimum,
  scale,
  propertyUrl,
}: ExportTable["columns"][number]) {
  const address = propertyUrl
    ?.replace("http://purl.org/linked-data/sdmx/2009/", "sdmx:")
    .replace("http://purl.org/dc/terms/", "dct:");
  return [
    id,
    `${datatype}${required === true ? "" : "?"}`,
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(scale === undefined ? [] : [scale]),
    ...(address === undefined ? [] : [address]),
  ].join(" ");
}

const NOTHING: Bilingual = { zh: "", en: "" };

describe("the columns of files", () => {
  test("are these, in this order, with these datatypes; ? stands where a cell may be empty", () => {
    const read = Object.entries(tables()).map(([name, { columns }]) => [name, columns.map(told)]);
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(
        Object.entries(FILES).map(([name, text]) => [name, text.trim().split(/\s*\|\s*|\n\s*/u)]),
      ),
    );
  });

  test("every workbook keeps a name of its rows in sight, and on each sheet of paper", () => {
    const read = Object.entries(tables()).map(([name, table]) => {
      const sheet = tableSheet(oneSlice(table), name);
      const { repeated } = printedAcross(sheet);
      const across = repeated === null ? "one page" : `${repeated.first}-${repeated.last}`;
      return `${name}: ${frozenColumns(sheet)}, ${across}`;
    });
    expect(read).toEqual([
      "figures, as published: 3, 1-2",
      "figures, a reader's own: 1, 0-0",
      "checks: 3, 1-2",
      "measures: 2, 0-1",
      "coverage: 2, 0-1",
      "dictionary: 3, 1-2",
      "fields: 1, 0-0",
      "comparison: 3, 0-2",
      "faults: 0, one page",
    ]);
  });

  test("are headed by different words, and say in sentences what they hold and what an empty cell means", () => {
    for (const [name, { columns }] of Object.entries(tables())) {
      const words = columns.map(({ wording }) => {
        if (wording === undefined) throw new Error(`${name} is told in one language`);
        return wording;
      });
      for (const language of ["zh", "en"] as const) {
        const heads = words.map(({ header }) => header[language]);
        expect(new Set(heads).size, name).toBe(columns.length);
        expect(heads, name).not.toContain("");
      }
      if (name === "comparison" || name === "faults") continue;
      for (const [at, { id, required }] of columns.entries()) {
        const { zh, en } = words[at]?.description ?? { zh: "", en: "" };
        const [chinese = "", empty] = zh.split("空格：");
        expect(chinese, id).toMatch(/^.{3,}。$/u);
        expect(empty ?? "", id).toMatch(required === true ? /^$/u : /^.+。$/u);
        const [english = "", none] = en.split(" Empty: ");
        expect(english, id).toMatch(/^[A-Z].{9,}\.$/u);
        expect(none ?? "", id).toMatch(required === true ? /^$/u : /^\S.+\.$/u);
      }
    }
  });

  test("say this to a reader, in both languages, and are so wide", async () => {
    const both = ({ zh, en }: Bilingual): string[] => [`  ${zh}`, `  ${en}`];
    const said = Object.entries(tables()).map(([name, { columns }]) => [
      `# ${name}`,
      ...columns.flatMap(({ id, width, wording }) => {
        const { header, description } = wording ?? { header: NOTHING, description: NOTHING };
        return [
          `${id}: ${header.zh} | ${header.en}${width === undefined ? "" : ` | ${width}`}`,
          // Where the head says all.
          ...(description === header ? [] : both(description)),
        ];
      }),
    ]);
    await expect(`${said.flat().join("\n")}\n`).toMatchFileSnapshot("columns.txt");
  });

  test("a column is as wide as what it says needs", () => {
    for (const { columns } of Object.values(tables()))
      for (const { id, width = 20 } of columns) {
        expect(width, id).toBeGreaterThanOrEqual(8);
        expect(width, id).toBeLessThanOrEqual(70);
      }
  });
});

describe("closed lists", () => {
  const lists: Readonly<Record<string, readonly Code[]>> = { ...codeLists, boundCodes, kindCodes };

  test("have these codes", () => {
    expect(
      Object.fromEntries(
        Object.entries(lists).map(([name, list]) => [name, list.map(({ code }) => code).join(" ")]),
      ),
    ).toEqual({
      periodBasisCodes: "stated resolved from_context not_stated",
      polarityCodes: "more_is_better less_is_better neither",
      comparabilityCodes: "comparable with_caution not_comparable",
      measureStatusCodes: "planned exploring pilot in_progress in_operation completed recognised",
      periodTimingCodes: "during as_of",
      attributionCodes: "report person official_statistics",
      observationStatusCodes: "normal provisional revised missing",
      sourceKindCodes: "newspaper government_report statistical_bulletin statistics other",
      datasetStatusCodes: "draft",
      datasetLanguageCodes: "zh",
      creditRoleCodes: "reporter contributor editor photographer",
      areaColorCodes: "blue green ochre red violet",
      areaIconCodes: "growth community screen people leaf circle",
      placeLevelCodes: "country province city county town village community enterprise",
      dimensionCodes: "currency count percent time rank none",
      relationKindCodes: "before_after part_of_whole change target rank comparison model",
      comparisonBaseCodes: "same_period_last_year previous_period start_of_year last_year period",
      directionCodes: "rise fall level reached cut_to",
      sameScopeCodes: "yes no unclear",
      cautionKindCodes: "scope period population attribution bound denominator coverage",
      reasonCodes: "date period_phrase ordinal name idiom article enumeration",
      checkKindCodes: "share change base level target rank total streak",
      checkVerdictCodes: "agrees differs cannot_check",
      boundCodes: "exact at_least at_most about range",
      kindCodes: "stock flow rate count rank duration",
    });
  });

  test("name them so", async () => {
    const said = Object.entries(lists).map(([list, codes]) => [
      `# ${list}`,
      ...codes.map(({ code, name }) => `${code}: ${name.zh} | ${name.en}`),
    ]);
    await expect(`${said.flat().join("\n")}\n`).toMatchFileSnapshot("codes.txt");
  });

  test("name each code in both languages, no two alike", () => {
    for (const [list, codes] of Object.entries(lists))
      for (const language of ["zh", "en"] as const) {
        const names = codes.map(({ name }) => name[language]);
        expect(new Set(names).size, list).toBe(codes.length);
        for (const name of names)
          expect(name, list).toMatch(language === "zh" ? /\p{Script=Han}/u : /^[A-Za-z ,()]+$/u);
      }
  });
});

describe("the sheets of the template", () => {
  test("are headed by these words, and say below them what they ask for", async () => {
    const said = templateSheets.map(({ key, title, columns }) => [
      `# ${key}: ${title.zh} | ${title.en}`,
      ...columns.flatMap(({ id, header, form, codes, description }) => [
        `${id}: ${header.zh} | ${header.en} | ${form}${codes === undefined ? "" : ` | ${codes.map(({ code }) => code).join(" ")}`}`,
        ...(description === undefined ? [] : [`  ${description.zh}`, `  ${description.en}`]),
      ]),
    ]);
    await expect(`${said.flat().join("\n")}\n`).toMatchFileSnapshot("sheets.txt");
  });

  test("have keys, titles, ids and heads that tell them and their columns apart", () => {
    const differ = (what: string, ...texts: readonly string[]): void => {
      expect(new Set(texts).size, what).toBe(texts.length);
      expect(texts, what).not.toContain("");
    };
    const both = (what: string, ...texts: readonly Bilingual[]): void => {
      differ(what, ...texts.map(({ zh }) => zh));
      differ(what, ...texts.map(({ en }) => en));
    };
    differ("keys", ...templateSheets.map(({ key }) => key));
    both("titles", ...templateSheets.map(({ title }) => title));
    for (const { key, columns } of templateSheets) {
      differ(key, ...columns.map(({ id }) => id));
      both(key, ...columns.map(({ header }) => header));
      both(key, ...columns.flatMap(({ description }) => description ?? []));
      for (const { id, header, description } of columns) {
        expect(header.zh, id).toMatch(/\p{Script=Han}/u);
        expect(header.en, id).not.toMatch(/\p{Script=Han}/u);
        if (description !== undefined) {
          expect(description.zh, id).toMatch(/。$/u);
          expect(description.en, id).toMatch(/^[A-Z].*\.$/u);
        }
      }
    }
  });

  test("name records of these lists, which a clerk writes by name", () => {
    const named = templateSheets.map(({ key, columns }) => [
      key,
      columns.flatMap(({ id, to }) => (to === undefined ? [] : [`${id} ${to}`])).join(", "),
    ]);
    const figures =
      "before, after, part, whole, share, level, amount, percent, earlier, target, attained, completion, value, rank, streak, members, out_of, one";
    expect(Object.fromEntries(named.filter(([, lists]) => lists !== ""))).toEqual({
      figures:
        "metric_unit units, metric_field fields, place places, source sources, before observations, whole observations, share observations, metric_measure measures",
      credits: "owner sources",
      fields: "area areas",
      places: "within places",
      measures: "fields fields, place places, source sources",
      milestones: "owner measures",
      parts: "owner measures",
      clauses: "owner measures",
      relations: figures.replace(/[^,]+$|[^,]+(?=,)/gu, "$& observations"),
      cautions: "figures observations",
      headlines: "figure observations",
      non_figures: "source sources",
    });
  });

  test("call each field by its path in lower case", () => {
    expect(column("comparability.sameScope", "口径", "Scope")).toEqual({
      id: "comparability_same_scope",
      header: { zh: "口径", en: "Scope" },
      path: ["comparability", "sameScope"],
      of: "record",
      form: "text",
    });
    expect(
      column("name.zh", "名", "Name", { of: "metric", form: "texts", isRequired: true }),
    ).toEqual({
      id: "metric_name_zh",
      header: { zh: "名", en: "Name" },
      path: ["name", "zh"],
      of: "metric",
      form: "texts",
      isRequired: true,
    });
    expect(
      bothLanguages("note", "提示", "Note", { isRequired: true }).map(
        ({ id, header, isRequired }) => [id, header.zh, header.en, isRequired],
      ),
    ).toEqual([
      ["note_zh", "提示", "Note", true],
      ["note_en", "提示（英文）", "Note (English)", undefined],
    ]);
    expect(
      helper("whole", { zh: "整", en: "Whole" }, { zh: "。", en: "." }, { to: "observations" }),
    ).toEqual({
      id: "whole",
      header: { zh: "整", en: "Whole" },
      path: [],
      of: "record",
      form: "text",
      helper: "whole",
      description: { zh: "。", en: "." },
      to: "observations",
    });
  });

  test("ask a clerk for no more than these", () => {
    const asked = templateSheets.map(({ key, columns }) => [
      key,
      columns.filter(({ isRequired }) => isRequired === true).map(({ id }) => id),
    ]);
    expect(Object.fromEntries(asked)).toEqual({
      figures: ["metric_name_zh", "printed"],
      dashboard: ["title_zh"],
      sources: ["title_zh", "published"],
      credits: ["owner"],
      areas: ["name_zh"],
      fields: ["name_zh", "area"],
      places: ["name_zh"],
      units: ["symbol_zh"],
      measures: ["name_zh", "fields"],
      milestones: ["owner"],
      parts: ["owner"],
      clauses: ["owner"],
      relations: ["kind"],
      cautions: ["note_zh", "figures"],
      headlines: ["figure"],
      non_figures: ["token"],
      excused_words: ["word", "record", "reason_zh"],
    });
  });

  test("have no columns of English texts where the dataset is in Chinese alone", () => {
    const { dataset } = lookup;
    const both = templateSheetsOf(dataset);
    const chinese = templateSheetsOf({ ...dataset, language: "zh" });
    expect(chinese.map(({ key, title, target }) => [key, title, target])).toEqual(
      templateSheets.map(({ key, title, target }) => [key, title, target]),
    );
    const left = ids(both).filter((id) => !ids(chinese).includes(id));
    // Names of people in Latin letters are no texts of another language.
    expect(ids(chinese)).toEqual(
      ids(both).filter((id) => !/[._]en$/u.test(id) || id === "credits.names_en"),
    );
    expect(left).toContain("figures.metric_name_en");
    expect(left).toContain("parts.en");
  });

  test("have a column of cells where a figure has no paragraph, and the empty template has none", () => {
    const { dataset } = lookup;
    const [first, ...rest] = dataset.observations;
    if (first === undefined) throw new Error("no figures");
    const { paragraph: _, ...ofTable } = first;
    const without = ids(templateSheets).filter((id) => id !== "figures.cell");
    expect(ids(templateSheetsOf(dataset))).toEqual(without);
    expect(ids(templateSheetsOf(null))).toEqual(without);
    expect(ids(templateSheetsOf({ ...dataset, observations: [ofTable, ...rest] }))).toEqual(
      ids(templateSheets),
    );
  });
});
