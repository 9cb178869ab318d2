import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/opening/csv/parseCsv";
import { limits } from "../../src/opening/limits";

const cellsOf = (text: string, separator = ","): unknown => {
  const parsed = parseCsv(text, separator);
  return parsed.ok
    ? parsed.rows.map(({ number, cells }) => [number, ...cells])
    : parsed.faults.map(({ rule, place: { row, column } }) => [rule, row, column]);
};

describe("a separated text", () => {
  test.each([
    ["\r\n", "a,b\r\nc,d\r\n"],
    ["\n", "a,b\nc,d\n"],
    ["a lone carriage return", "a,b\rc,d\r"],
    ["all of them, none at the end", "a,b\rc,d"],
  ])("its rows end with %j", (_, text) => {
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
});
