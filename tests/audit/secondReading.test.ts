import { describe, expect, it } from "vitest";
import { auditText } from "../../src/audit/auditText";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { readPlainly } from "../../src/reading/numerals/readPlainly";
import { secondReading } from "../../src/reading/numerals/secondReading";
import { reads } from "../support/cases";

it.each([
  ["共5843亿元", [584_300_000_000]],
  ["长12 345公里，投资1,098.8亿元", [12_345, 109_880_000_000]],
  ["１２．５％", [12.5]],
  ["1.2万亿元，占3%", [1_200_000_000_000, 3]],
  ["十二项", []],
])("readPlainly: %s", (text, values) => {
  expect(readPlainly(text).map(({ value }) => value)).toEqual(values);
});

describe("secondReading", () => {
  const readings = (text: string) =>
    readNumerals(text).flatMap(({ quantity, start, end }) =>
      quantity === null ? [] : [secondReading(quantity, { start, end }, readPlainly(text))],
    );

  reads(
    "agrees with what the reader of numerals makes of plain numbers, ranges and bounds: %s",
    readings,
    "投资超1098.8亿元，新增2000多家，下降3.5%，增长8%—10%。 => agrees | agrees | agrees | agrees",
  );

  it("cannot vouch for what is written in Chinese numerals", () => {
    expect(readings("压减三成。")).toEqual(["none"]);
  });

  it("finds a number of which a part was dropped", () => {
    // A reader that stops at the gap would say 345.
    const text = "里程12 345公里";
    const at = { start: 5, end: text.length };
    expect(secondReading({ bound: "exact", value: 345 }, at, readPlainly(text))).toBe("differs");
    expect(secondReading({ bound: "exact", value: 12_345 }, at, readPlainly(text))).toBe("agrees");
  });

  it("holds a fall that is printed with its sign against the number without it", () => {
    const text = "增长-1.35‰";
    expect(
      secondReading({ bound: "exact", value: -1.35 }, { start: 2, end: 8 }, readPlainly(text)),
    ).toBe("agrees");
  });
});

it("an audit counts the covered numerals that a second reader reads alike, otherwise, and not at all", () => {
  const text = "共有5843亿元，减少三成，另有12项。";
  const figure = (id: string, printed: string, value: number, unit: string) => ({
    id,
    paragraph: 1,
    printed,
    quantity: { bound: "exact" as const, value },
    unit,
  });
  const { second, clean } = auditText(
    [{ number: 1, text }],
    [
      figure("money", "5843亿元", 584_300_000_000, "元"),
      figure("share", "三成", 30, "%"),
      figure("items", "12项", 12, "项"),
    ],
    [],
  );
  expect(clean).toBe(true);
  expect(second).toEqual({ agrees: 2, differs: 0, none: 1 });
});
