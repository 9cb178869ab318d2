import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/opening/csv/parseCsv";
import { limits } from "../../src/opening/limits";
import { cases } from "../support/cases";

const cellsOf = (text: string, separator = ","): unknown => {
  const parsed = parseCsv(text, separator);
  return parsed.ok
    ? parsed.rows.map(({ number, cells }) => [number, ...cells])
    : parsed.faults.map(({ rule, place: { row, column } }) => [rule, row, column]);
};

describe("a separated text", () => {
  test.each(
    cases(
      "\r\n => a,b\r\nc,d\r\n",
      "\n => a,b\nc,d\n",
      "a lone carriage return => a,b\rc,d\r",
      "all of them, none at the end => a,b\rc,d",
    ),
  )("its rows end with %j", (_, text) => {
    expect(cellsOf(text)).toEqual([
      [1, "a", "b"],
      [2, "c", "d"],
    ]);
  });

  test("quoted cells keep separators, line ends, quotation marks and outer spaces", () => {
    expect(cellsOf('"a,""b""","\r\n x "\n"",y')).toEqual([
      [1, 'a,"b"', "\r\n x "],
      [2, "", "y"],
    ]);
  });

  test("bare cells keep their spaces and quotation marks within", () => {
    expect(cellsOf(' a ;b"c";', ";")).toEqual([[1, " a ", 'b"c"', ""]]);
  });

  test("rows without content are left out and counted", () => {
    expect(cellsOf("a\n\n , \nb")).toEqual([
      [1, "a"],
      [4, "b"],
    ]);
  });

  test("what is wrong is told with its place", () => {
    expect(cellsOf('a,"b')).toEqual([["csv_quote_open", 1, 1]]);
    expect(cellsOf('x\na,"b"c,"d" \n')).toEqual([["csv_after_quote", 2, 1]]);
    expect(cellsOf(`x,${"y".repeat(limits.cell + 1)}`)).toEqual([["cell_too_long", 1, 1]]);
    expect(cellsOf(`x,${"y".repeat(limits.cell)}`)).toHaveLength(1);
  });

  test("as many rows as may be, and one header, are read; one more is told", () => {
    expect(cellsOf("a\n".repeat(limits.rows + 1))).toHaveLength(limits.rows + 1);
    expect(cellsOf("a\n".repeat(limits.rows + 2))).toEqual([
      ["too_many_rows", undefined, undefined],
    ]);
  });

  test("no more rows are read than are asked for", () => {
    const parsed = parseCsv("a\nb\nc", ",", { most: 2 });
    expect(parsed.ok ? parsed.rows.map(({ cells }) => cells) : null).toEqual([["a"], ["b"]]);
  });

  const foundOf = (text: string): unknown => {
    const parsed = parseCsv(text, ",");
    return parsed.ok
      ? []
      : parsed.faults.map(({ rule, place, found, remedy }) => [
          rule,
          place.row,
          place.column,
          found.zh.split("：")[0],
          remedy.zh.match(/"".*"/u)?.[0],
        ]);
  };

  test.each<[string, unknown]>([
    [
      'x,"一二三四五六七八九十一二三四五六七八九十',
      [["csv_quote_open", 1, 1, '"一二三四五六七八九十一二三四五六七八九', undefined]],
    ],
    ['x\n"ab\ncd', [["csv_quote_open", 2, 0, '"ab', undefined]]],
    ['x\n"ab\rcd', [["csv_quote_open", 2, 0, '"ab', undefined]]],
    ['"a"b', [["csv_after_quote", 1, 0, '"a"b', '"""a""b"']]],
    ['"a""c"b"d"', [["csv_after_quote", 1, 0, '"a"c"b"d"', '"""a""c""b""d"""']]],
    ['"a" ,b', []],
    [
      '"a"b,"c"d\n"e',
      [
        ["csv_after_quote", 1, 0, '"a"b', '"""a""b"'],
        ["csv_after_quote", 1, 1, '"c"d', '"""c""d"'],
        ["csv_quote_open", 2, 0, '"e', undefined],
      ],
    ],
  ])("%j is told by what stands there", (text, faults) => {
    expect(foundOf(text)).toEqual(faults);
  });

  test("a long cell is told by its length, the rows by their number", () => {
    const long = parseCsv(`x\ny,"${"z".repeat(limits.cell + 5)}"`, ",");
    expect(long.ok ? [] : long.faults.map(({ place, found }) => [place, found.zh])).toEqual([
      [{ row: 2, column: 1 }, "这一格有 32772 个字符"],
    ]);
  });

  test("how much is read is told at every five thousandth row", () => {
    const parts: number[] = [];
    parseCsv("ab\n".repeat(10_001), ",", { onPart: (part) => parts.push(part) });
    expect(parts).toEqual([4999, 9999].map((row) => row / 10_001));
    const cells: number[] = [];
    parseCsv("a,b\n".repeat(5000), ",", { onPart: (part) => cells.push(part) });
    expect(cells).toEqual([4999 / 5000]);
  });

  test("no more is read than is asked for, be the last row whole or not", () => {
    const rowsOf = (text: string, most: number): number => {
      const parsed = parseCsv(text, ",", { most });
      return parsed.ok ? parsed.rows.length : -1;
    };
    expect([rowsOf("a\nb", 1), rowsOf("a\nb", 2), rowsOf("a\nb,", 2), rowsOf("a\n\n", 5)]).toEqual([
      1, 2, 2, 1,
    ]);
    expect(rowsOf('a\n"b', 1)).toBe(1);
    expect(rowsOf("a\n".repeat(limits.rows + 5), 3)).toBe(3);
  });

  test.each<[string, unknown]>([
    ["", []],
    [",", []],
    ["a,", [[1, "a", ""]]],
    [",a", [[1, "", "a"]]],
    [
      "a\r\r\nb",
      [
        [1, "a"],
        [3, "b"],
      ],
    ],
    [
      "a\n\rb",
      [
        [1, "a"],
        [3, "b"],
      ],
    ],
    ['""', []],
    ['"",a', [[1, "", "a"]]],
    [
      '"a"\r\n"b"\r',
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
    ['""""', [[1, '"']]],
    ['"a"', [[1, "a"]]],
    ['a"b"', [[1, 'a"b"']]],
  ])("%j", (text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });
});
