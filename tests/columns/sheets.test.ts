import { describe, expect, test } from "vitest";
import { templateSheets, type TemplateSheet } from "../../src/columns/sheets";
import { readDictionary } from "../../src/dataset/dictionary";

/** Where the fields of a sheet's rows stand in the dataset. */
function prefixOf({ target }: TemplateSheet): string {
  if (target.kind === "dataset") return "";
  return target.kind === "list" ? `${target.list}[].` : `${target.list}[].${target.under}[].`;
}

describe("the sheets of the template", () => {
  test("have a column for every field, in both languages, but for what is the same or follows", () => {
    const written = new Set(
      templateSheets.flatMap((sheet) =>
        sheet.columns.map(
          ({ of, path }) => `${of === "metric" ? "metrics[]." : prefixOf(sheet)}${path.join(".")}`,
        ),
      ),
    );
    const sheets = new Set(templateSheets.map((sheet) => prefixOf(sheet).slice(0, -3)));
    const fields = readDictionary().flatMap(({ path, type }) =>
      type === "object" ? [] : type === "bilingual" ? [`${path}.zh`, `${path}.en`] : [path],
    );
    // A metric stands on the rows of its figures.
    expect(fields.filter((path) => !written.has(path) && !sheets.has(path))).toEqual([
      "schemaVersion",
      "metrics",
      "observations[].metric",
    ]);
  });

  test("ask for what nothing else tells, and for no more", () => {
    const asked = templateSheets.map(({ key, columns }) =>
      [key, ...columns.filter(({ isRequired }) => isRequired).map(({ id }) => id)].join(" "),
    );
    expect(asked).toEqual([
      "figures metric_name_zh printed",
      "dashboard title_zh",
      "sources title_zh published",
      "credits owner",
      "areas name_zh",
      "fields name_zh area",
      "places name_zh",
      "units symbol_zh",
      "measures name_zh fields",
      "milestones owner",
      "parts owner",
      "clauses owner",
      "relations kind",
      "cautions note_zh figures",
      "headlines figure",
      "non_figures token",
      "excused_words word record reason_zh",
    ]);
  });
});
