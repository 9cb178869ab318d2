import { foldText, paragraphIn, searchTerms } from "../../src/selection/searchKey";
import { reads } from "../support/cases";

reads(
  "a text as it is searched: %j",
  foldText,
  "AI\uff21 => aia",
  "总值5,843亿元 => 总值5843亿元",
  "1,234,567.5人 => 1234567.5人",
  "5\uff0c843 => 5843",
  // Of two numbers a comma is none, nor of a word and a number.
  "12,34 => 12,34",
  "1,2345 => 1,2345",
  "a,123 => a,123",
);

reads(
  "the words of a search: %j",
  searchTerms,
  "河城  用水 => 河城 | 用水",
  "\uff21\uff29助手 => ai助手",
  " ",
  // Groups of thousands are how a number is written, not what it says; of two numbers a comma is none.
  "5,843亿 => 5843亿",
  "1,234,567.5 => 1234567.5",
  "5\uff0c843 => 5843",
  // Followed letter by letter.
  "5, => 5",
  "5,8 => 58",
  "12,345,6 => 123456",
  "a,123 => a,123",
  // A paragraph is one word, however it is written.
  "第12段 => 第12段",
  "第 12段 => 第12段",
  "第12 段 => 第12段",
  "第  12  段 => 第12段",
  "¶12 => 第12段",
  "para 12 => 第12段",
  "Para. 12 => 第12段",
  "paragraph 12 => 第12段",
  "用水第3段河城 => 用水 | 第3段 | 河城",
  "¶3用水 => 第3段 | 用水",
);

reads(
  "the paragraph that a word of a search names: %s",
  paragraphIn,
  "12 => 12",
  "第12段 => 12",
  "第12 => 12",
  "1第2 => NaN",
  "1段2 => NaN",
  "用水 => NaN",
);
