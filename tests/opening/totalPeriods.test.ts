import { expect, test } from "vitest";
import { csv, said } from "./openOffice";

/** `地区 时期 原文写法` of the figures of a table, in its order; its rows are parted by slashes, their cells by bars. */
const figures = (rows: string): readonly string[] =>
  said(csv(["甲市各县发放贷款情况"], ...rows.split(" / ").map((row) => row.split("|")))).map(
    (figure) => {
      const [, place = "", , period = "", printed = ""] = figure.split("|");
      return [place, period, printed].join(" ");
    },
  );

/** Those of more than a quarter, which are totals. */
const totals = (rows: string): readonly string[] =>
  figures(rows).filter((figure) => /-01\/2024-0[69]/u.test(figure));

/** Those of more than a month, in a table of months. */
const totalsOfMonths = (rows: string): readonly string[] =>
  figures(rows).filter((figure) => figure.includes("/"));

test.each(["累计", "合计"])(
  "%s is of all periods, whichever of them a place has no number of",
  (words) => {
    const rows = `时间|乙县|丙县 / 2024年一季度|31.5亿元|— / 2024年二季度|—|12.5亿元 / 2024年三季度|20.5亿元|`;
    expect(totals(`${rows} / ${words}|52亿元|12.5亿元`)).toEqual([
      "乙县 2024-01/2024-09 52亿元",
      "丙县 2024-01/2024-09 12.5亿元",
    ]);
  },
);

test("a period of which no place has a number yet is none of them", () => {
  const rows =
    "时间|乙县|丙县 / 2024年1月|31.5亿元|11.5亿元 / 2024年2月|20.5亿元|— / 2024年3月|—|— / 累计|52亿元|11.5亿元";
  expect(totalsOfMonths(rows)).toEqual([
    "乙县 2024-01/2024-02 52亿元",
    "丙县 2024-01/2024-02 11.5亿元",
  ]);
});

test("places one below the other have the periods of one another", () => {
  const upper = "乙县|2024年一季度|31.5 / 乙县|2024年二季度|— / 乙县|累计|31.5";
  const lower = "丙县|2024年一季度|11.5 / 丙县|2024年二季度|12.5 / 丙县|累计|24";
  expect(totals(`地区|时间|发放贷款（亿元） / ${upper} / ${lower}`)).toEqual([
    "乙县 2024-01/2024-06 31.5亿元",
    "丙县 2024-01/2024-06 24亿元",
  ]);
});

test("a part of the total is of the periods since the one before it", () => {
  const first = "2024年1月|31.5亿元|11.5亿元 / 2024年2月|20.5亿元|— / 小计|52亿元|11.5亿元";
  const second = "2024年3月|—|6.5亿元 / 2024年4月|3.5亿元|5.5亿元 / 小计|3.5亿元|12亿元";
  expect(totalsOfMonths(`时间|乙县|丙县 / ${first} / ${second} / 总计|55.5亿元|23.5亿元`)).toEqual([
    "乙县 2024-01/2024-02 52亿元",
    "丙县 2024-01/2024-02 11.5亿元",
    "乙县 2024-03/2024-04 3.5亿元",
    "丙县 2024-03/2024-04 12亿元",
    "乙县 2024-01/2024-04 55.5亿元",
    "丙县 2024-01/2024-04 23.5亿元",
  ]);
});
