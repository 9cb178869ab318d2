import { describe, expect, it } from "vitest";
import type { Observation, Unit } from "../../src/dataset/Dataset";
import { formatFigure, splitFigure, splitPrinted } from "../../src/wording/formatFigure";
import { fixture } from "../dataset/fixture";
import { firms, percent, rank, yuan } from "./units";

const [template] = fixture().observations;

function observation(change: Partial<Observation>): Observation {
  if (template === undefined) throw new Error("The fixture has no observation");
  return { ...template, ...change };
}

describe("a figure in words", () => {
  it.each([
    ["5843亿元", { bound: "exact", value: 584_300_000_000 }, 8, 0, yuan, "CNY 584.3 billion"],
    ["3.2亿元", { bound: "exact", value: 320_000_000 }, 8, 1, yuan, "CNY 320 million"],
    ["10.8亿元", { bound: "exact", value: 1_080_000_000 }, 8, 1, yuan, "CNY 1.08 billion"],
    ["540万家", { bound: "exact", value: 5_400_000 }, 4, 0, firms, "5.4 million firms"],
    ["2000多家", { bound: "at_least", value: 2000 }, 0, 0, firms, "more than 2,000 firms"],
    ["不足30家", { bound: "at_most", value: 30 }, 0, 0, firms, "at most 30 firms"],
    ["上十家", { bound: "about", value: 10 }, 0, 0, firms, "about 10 firms"],
    ["一到两家", { bound: "range", low: 1, high: 2 }, 0, 0, firms, "1 to 2 firms"],
    ["1家", { bound: "exact", value: 1 }, 0, 0, firms, "1 firm"],
    ["99.88%", { bound: "exact", value: 99.88 }, 0, 2, percent, "99.88%"],
    ["50.0%", { bound: "exact", value: 50 }, 0, 1, percent, "50.0%"],
    ["第一", { bound: "exact", value: 1 }, 0, 0, rank, "1st"],
  ] as const)("%s", (printed, quantity, multiplier, decimals, unit, english) => {
    const figure = observation({ printed, quantity, multiplier, decimals });
    expect(formatFigure(figure, unit, "zh")).toBe(printed);
    expect(formatFigure(figure, unit, "en")).toBe(english);
  });

  it.each([
    [{ bound: "exact", value: 1 }, { ...firms, one: undefined }, "1 firms"],
    [{ bound: "at_least", value: 1 }, firms, "more than 1 firm"],
    [{ bound: "range", low: 1, high: 1 }, firms, "1 to 1 firms"],
    [
      { bound: "about", value: 3 },
      { ...percent, symbol: { zh: "个百分点", en: "percentage points" } },
      "about 3 percentage points",
    ],
    [
      { bound: "exact", value: 1 },
      {
        ...percent,
        symbol: { zh: "个百分点", en: "percentage points" },
        one: "percentage point",
      },
      "1 percentage point",
    ],
    [{ bound: "exact", value: 1 }, { ...percent, symbol: { zh: "%", en: "per cent" } }, "1%"],
    [{ bound: "at_most", value: 3 }, rank, "at most 3rd"],
    [{ bound: "range", low: 2, high: 3 }, rank, "2nd to 3rd"],
    [{ bound: "range", low: 2, high: 3 }, percent, "2 to 3%"],
    [{ bound: "exact", value: 1 }, yuan, "CNY 1"],
    [{ bound: "at_least", value: 5 }, { ...yuan, currency: undefined }, "more than yuan 5"],
  ] as const)("%j in its unit is %s%s", (quantity, { one, currency, ...unit }, english) => {
    const own: Unit = {
      ...unit,
      ...(one === undefined ? {} : { one }),
      ...(currency === undefined ? {} : { currency }),
    };
    const figure = observation({ printed: "x", quantity, multiplier: 0, decimals: 0 });
    expect(formatFigure(figure, own, "en")).toBe(english);
  });

  it("counts in the power of ten that is asked for", () => {
    const figure = observation({
      printed: "5843亿元",
      quantity: { bound: "about", value: 584_300_000_000 },
      multiplier: 8,
      decimals: 0,
    });
    expect(formatFigure(figure, yuan, "en", 6)).toBe("about CNY 584,300 million");
    expect(splitFigure(figure, yuan, "en", 12)).toEqual({
      lead: "about CNY",
      number: "0.5843 trillion",
      unit: "",
    });
    expect(formatFigure(figure, yuan, "zh", 6)).toBe("5843亿元");
  });

  it("sets the number apart from what stands around it", () => {
    expect(splitPrinted("2000多家")).toEqual({ lead: "", number: "2000", unit: "多家" });
    expect(splitPrinted("连续2年")).toEqual({ lead: "连续", number: "2", unit: "年" });
    expect(splitPrinted("约-1,519.5万元，3")).toEqual({
      lead: "约",
      number: "-1,519.5",
      unit: "万元，3",
    });
    expect(splitPrinted("+5%")).toEqual({ lead: "", number: "+5", unit: "%" });
    expect(splitPrinted("7")).toEqual({ lead: "", number: "7", unit: "" });
  });

  it("tells of a list what is the figure's own, with what the list says once", () => {
    const shown = (printed: string): string => formatFigure(observation({ printed }), firms, "zh");
    expect(splitPrinted("5.8和3.8个百分点")).toEqual({ lead: "", number: "5.8", unit: "个百分点" });
    expect(shown("0.6个和1.8个百分点")).toBe("0.6个百分点");
    expect(shown("0.6个、1.8个百分点")).toBe("0.6个百分点");
    expect(shown("12、15和18亿元")).toBe("12亿元");
    expect(shown("超过1.5万亿元、1.4万亿元")).toBe("超过1.4万亿元");
    expect(shown("超过1.5万亿元、1.4万亿元和1.3万亿元")).toBe("超过1.3万亿元");
    expect(shown("超过5个、6个")).toBe("超过6个");
    expect(shown("1,200、1,300元")).toBe("1,200元");
    expect(shown("55%及以上")).toBe("55%及以上");
    expect(shown("1.5个和谐社区")).toBe("1.5个和谐社区");
  });

  it("keeps a token in Chinese numerals whole, since no part of it is a digit to be set large", () => {
    expect(splitPrinted("上十份")).toEqual({ lead: "", number: "上十份", unit: "" });
  });

  it("joins up to the whole printed token, so that no bound is lost in type", () => {
    for (const printed of ["5843亿元", "2000多家", "上十份", "一到两份", "第一", "540万人(次)"]) {
      const { lead, number, unit } = splitFigure(observation({ printed }), firms, "zh");
      expect(lead + number + unit).toBe(printed);
    }
  });
});
