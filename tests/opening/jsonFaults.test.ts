import { describe, expect, test } from "vitest";
import { placeInText } from "../../src/opening/json/placeInText";
import { scanJson } from "../../src/opening/json/scanJson";
import { fixture } from "../dataset/fixture";
import { cases, reads } from "../support/cases";

describe("a slip of the pen in JSON is named, with its place and what to do", () => {
  test.each(
    cases(
      '{"a":1,} | json_extra_comma | 1 | 7 => 删去这个逗号',
      '{"a":[1,\n ]} | json_extra_comma | 1 | 8 => 删去这个逗号',
      '{"a":[,1]} | json_extra_comma | 1 | 7 => 删去这个逗号',
      '{"a":1,,"b":2} | json_extra_comma | 1 | 7 => 删去这个逗号',
      '{"a":1 # note\n} | json_comment | 1 | 8 => 删去这段注释',
      '{\n"a":1, /* note */\n"b":2} | json_comment | 2 | 8 => 删去这段注释',
      "{“a”:1} | json_quotes | 1 | 2 => 改成英文双引号",
      "{\"a\":'b'} | json_quotes | 1 | 6 => 改成英文双引号",
      '{"a":1，"b":2} | json_full_width | 1 | 7 => 改成英文的“,”',
      '{"a"：1} | json_full_width | 1 | 5 => 改成英文的“:”',
      '{"a":NaN} | json_word | 1 | 6 => 是文字的，放进英文双引号',
      '{"a":True} | json_word | 1 | 6 => 是文字的，放进英文双引号',
      '{a:1} | json_bare_name | 1 | 2 => 英文双引号："a"',
      '{"a":012} | json_number | 1 | 6 => 写成 12；',
      '{"a":[-012]} | json_number | 1 | 7 => 写成 -12；',
      '{"a":.5} | json_number | 1 | 6 => 写成 0.5；',
      '{"a":.55} | json_number | 1 | 6 => 写成 0.55；',
      '{"a":+5} | json_number | 1 | 6 => 写成 5；',
      '{"a":5.} | json_number | 1 | 6 => 写成 5；',
      '{"a":"b\nc"} | json_control | 1 | 8 => 改写成 \\n',
      '{"a":"b\\c"} | json_escape | 1 | 8 => 写成两个：\\\\',
      '{"a":1 "b":2} | json_no_comma | 1 | 8 => 加一个逗号',
      '{"a":"b" "c"} | json_no_comma | 1 | 10 => 加一个逗号',
      '{"a" 1} | json_no_colon | 1 | 6 => 加一个冒号',
      '{"a":[1} | json_bracket | 1 | 8 => 改成“]”',
      '{"a":1] | json_bracket | 1 | 7 => 改成“}”',
      "{}\n{} | json_second_value | 2 | 1 => 删去从这里起的内容",
      '{"a":} | json_value | 1 | 6 => 在这里写上值',
      '{"a":"b | json_truncated | 1 | 8 => 重新取得',
      '{"a":1 | json_truncated | 1 | 7 => 重新取得',
      '{"a":1,\n"b":2,"a":3} | json_repeated_key | 2 | 7 => 两处留一处',
    ),
  )("%j", (text, rule, row, character, remedy) => {
    const fault = scanJson(text);
    expect(fault).toMatchObject({
      rule,
      place: { row: Number(row), character: Number(character) },
    });
    expect(fault?.remedy.zh).toContain(remedy);
    expect(fault?.remedy.en).not.toBe("");
    expect(fault?.found.zh).not.toContain("\n");
  });

  test.each(
    cases(
      // what stands before a text, a blank in it and what follows an escape are no slips of it
      '{"a":\n"b | json_truncated | 2 | 3 => 文件到此中断，其后没有内容',
      '{"a":"b c | json_truncated | 1 | 10 => 文件到此中断，其后没有内容',
      '{"a":"b\\c\\n"} | json_escape | 1 | 8 => \\c',
      '{"a":"b\\u00zz"} | json_escape | 1 | 8 => \\u',
      '{"a":"\\u00aF\tb"} | json_control | 1 | 13 => 双引号里有制表符（Tab）',
      '{"a":"\\u0041\u0001"} | json_control | 1 | 13 => 双引号里有看不见的控制字符 U+0001',
      '{"a":"\\/\rb"} | json_control | 1 | 9 => 双引号里有换行',
      " | json_truncated | 1 | 1 => 文件到此中断，其后没有内容",
      '{"a":  ,"b":1} | json_extra_comma | 1 | 8 => ,"b":1}：多出一个逗号',
      '{"a":1 ,\n } | json_extra_comma | 1 | 8 => , }：多出一个逗号',
      '{"a":1.e5} | json_number | 1 | 6 => 1.',
      '{"a":"b"x} | json_no_comma | 1 | 9 => x}',
      "{‘a b’:1} | json_quotes | 1 | 2 => ‘a b’",
      '{"a":1}x\ny | json_second_value | 1 | 8 => x：数据集之后还有内容',
    ),
  )("%j: what was found", (text, rule, row, character, found) => {
    const fault = scanJson(text);
    const place = { row: Number(row), character: Number(character) };
    expect([fault?.rule, fault?.place, fault?.found.zh]).toEqual([rule, place, found]);
  });

  test("a name given twice says where it stood first", () => {
    const fault = scanJson('{"a":1,\n"b":2,"a":3}');
    expect(fault?.expected.zh).toContain("第 1 行第 2 个字符已有“a”");
  });
});

describe("a record of a JSON text is told by its lines", () => {
  const data = fixture();
  const text = JSON.stringify(data, null, 2);
  const lines = text.split("\n");
  const lineOf = (wanted: string, from = 0): number =>
    lines.findIndex((line, index) => index >= from && line.includes(wanted)) + 1;
  const fault = (record: string, field: string) => ({
    record,
    field,
    rule: "x",
    found: "",
    expected: { zh: "", en: "" },
    remedy: { zh: "", en: "" },
  });
  const placed = (record: string, field: string, language: "zh" | "en" = "zh"): string =>
    placeInText([fault(record, field)], text, data, language)[0]?.record ?? "";

  test("of two records with one id, the one that has the field", () => {
    const metric = lineOf('"id": "output"');
    const figure = lineOf('"id": "output"', metric);
    expect(figure).toBeGreaterThan(metric);
    expect(placed("output", "printed")).toBe(`“output”（第 ${figure} 行）`);
    expect(placed("output", "quantity.value", "en")).toBe(`“output” (line ${figure})`);
    expect(placed("output", "name.zh")).toBe(`“output”（第 ${metric} 行）`);
    expect(placed("output", "id")).toBe(`“output”（第 ${metric}、${figure} 行）`);
  });

  test("without an id, by its place in its list; the whole as such", () => {
    expect(placed("headlines[2]", "figure")).toBe("headlines 的第 3 条");
    expect(placed("headlines[2]", "figure", "en")).toBe("record 3 of headlines");
    expect(placed("dataset", "title")).toBe("数据集最外层");
    expect(placed("nowhere", "title")).toBe("“nowhere”");
  });

  reads(
    "%s",
    (record) => placed(record, "figure"),
    "headlines[12] => headlines 的第 13 条",
    "x.headlines[1] => “x.headlines[1]”",
    "headlines[1].x => “headlines[1].x”",
    "headlines[] => “headlines[]”",
  );

  test("without lines where its text has one alone", () => {
    for (const one of [JSON.stringify(data), `\n${JSON.stringify(data)}\n`])
      expect(placeInText([fault("output", "printed")], one, data, "zh")[0]?.record).toBe(
        "“output”",
      );
  });

  test("by twenty lines at most", () => {
    const many = { list: Array.from({ length: 25 }, () => ({ id: "b" })) };
    const lined = JSON.stringify(many, null, 1);
    const [told] = placeInText([fault("b", "id")], lined, many, "en");
    // Each takes three lines, the first of them the fourth.
    const numbers = Array.from({ length: 20 }, (_, at) => 4 + 3 * at);
    expect(told?.record).toBe(`“b” (lines ${numbers.join(", ")})`);
  });

  test("whose id is no text has none; what is empty holds none", () => {
    const own = '{\n"id": 5,\n"none": null,\n"list": [{"name": "id"},\n{"id": "b"}]}';
    const [told] = placeInText([fault("b", "id")], own, JSON.parse(own), "zh");
    expect(told?.record).toBe("“b”（第 5 行）");
  });

  test("an id that is quoted inside of a text is none", () => {
    const own = '{\n"title": "\\"id\\": \\"b\\"",\n"list": [{"id": "b"}]}';
    const [told] = placeInText([fault("b", "id")], own, JSON.parse(own), "zh");
    expect(told?.record).toBe("“b”（第 3 行）");
  });
});
