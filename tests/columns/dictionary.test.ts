import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/columns/Column";
import { dictionaryTable, fieldHead, fieldsTable } from "../../src/columns/dictionary";
import { tableOf } from "../../src/columns/ExportTable";
import type { DictionaryEntry } from "../../src/dataset/dictionary";

describe("the dictionary of files", () => {
  const column = columnsOf<string>();
  const codes = [
    { code: "a", name: { zh: "甲", en: "A" } },
    { code: "b", name: { zh: "b", en: "b" } },
  ];
  const columns = [
    column("kind", "类型", "Kind")
      .about("何种。", "Which.")
      .code(8, codes, () => "a"),
    column("count", "个数", "Count")
      .about("几个。", "How many.")
      .integer(0, 8, () => 1),
  ];
  const files = ["one", "two"].map((name) =>
    tableOf({ name, title: name, language: "zh", codeForm: "codes", columns, entries: ["x"] }),
  );

  test("has a row for every column of every table, with what its cells hold and its codes", () => {
    const { name, title, rows } = dictionaryTable(files, "zh", "数据字典");
    expect([name, title]).toEqual(["dictionary", "数据字典"]);
    expect(rows).toEqual([
      ["one", "kind", "类型", "文字", "何种。", "a 甲；b"],
      ["one", "count", "个数", "整数", "几个。", null],
      ["two", "kind", "类型", "文字", "何种。", "a 甲；b"],
      ["two", "count", "个数", "整数", "几个。", null],
    ]);
    expect(dictionaryTable(files, "en", "").rows.slice(0, 2)).toEqual([
      ["one", "kind", "Kind", "text", "Which.", "a A; b"],
      ["one", "count", "Count", "whole number", "How many.", null],
    ]);
  });

  test("takes a column that is told in one language as it is, and names every datatype", () => {
    const told = (["text", "integer", "decimal", "percent", "date"] as const).map((datatype) => ({
      id: datatype,
      header: "表头",
      datatype,
      description: "说明",
    }));
    const table = { name: "t", title: "", columns: told, rows: [] };
    expect(dictionaryTable([table], "zh", "").rows).toEqual(
      ["文字", "整数", "数值", "百分数", "日期"].map((name, at) => [
        "t",
        told[at]?.id,
        "表头",
        name,
        "说明",
        null,
      ]),
    );
    expect(
      dictionaryTable([table], "en", "")
        .rows.map((row) => row[3])
        .join(),
    ).toBe("text,whole number,number,percentage,date");
  });
});

describe("the dictionary of the dataset's fields", () => {
  const entry: DictionaryEntry = {
    path: "observations[].quantity.bound",
    type: "text",
    required: true,
    when: ["exact", "range"],
    description: { zh: "确定程度。", en: "The bound." },
    example: "exact",
    allowed: ["exact", "about"],
  };
  const bare: DictionaryEntry = {
    ...entry,
    path: "title",
    type: "bilingual",
    required: false,
    when: [],
    example: null,
    allowed: [],
  };

  test("tells of each its type, whether it must be there, for which records, and its values", () => {
    const { name, title, key, columns, rows } = fieldsTable([entry, bare], "zh");
    expect([name, title, key]).toEqual(["fields", "数据字典 数据集字段", "path"]);
    expect(columns.map(({ header }) => header)).toEqual(
      columns.map(({ id }) => fieldHead(id, "zh")),
    );
    expect(rows).toEqual([
      [
        "observations[].quantity.bound",
        "文字",
        "必填",
        "exact；range",
        "exact；about",
        "exact",
        "确定程度。",
      ],
      ["title", "双语文字", "可省略", null, null, null, "确定程度。"],
    ]);
    expect(fieldsTable([entry, bare], "en").rows.map((row) => row.slice(1, 4))).toEqual([
      ["text", "required", "exact; range"],
      ["bilingual text", "optional", null],
    ]);
    expect([fieldHead("only_for", "zh"), fieldHead("only_for", "en")]).toEqual([
      "仅用于",
      "Only for",
    ]);
  });
});
