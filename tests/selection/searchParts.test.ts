import { expect, it } from "vitest";
import { searchParts } from "../../src/selection/searchParts";
import { reads } from "../support/cases";

reads(
  "a search is taken apart into words that can be looked for alone: %j",
  searchParts,
  "河城用水 => 河城 | 用水",
  "河城用水量 => 河城 | 用水",
  "河城 用水 => 河城 | 用水",
  "河城河城 => 河城",
  "AI助手 => ai | 助手",
  "第 12 段用水 => 12 | 用水",
  // What is the whole search is no part of it, nor is a sign by itself.
  "河城",
  "城",
  "ai",
  "",
  "甲 乙",
  "ai ai => ai",
  "河城\uff0c用水 => 河城 | 用水",
  "用水\uff0b99.5% => 用水 | 99.5%",
  "“AI”用水， => ai | 用水",
  "河城ai\u3002 => 河城 | ai",
);

it("a passage that was pasted is taken apart no further than its first eight words", () => {
  expect(searchParts("甲一乙二丙三丁四戊五己六庚七辛八壬九癸十")).toEqual([
    "甲一",
    "乙二",
    "丙三",
    "丁四",
    "戊五",
    "己六",
    "庚七",
    "辛八",
  ]);
});
