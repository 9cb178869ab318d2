import { describe, expect, test } from "vitest";
import { findParagraphs } from "../../src/reading/paragraphs/findParagraphs";
import { htmlToText } from "../../src/reading/paragraphs/htmlToText";
import { normalizeText } from "../../src/reading/paragraphs/normalizeText";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { classifyNumeral } from "../../src/opening/draft/classifyNumeral";
import { resolvePeriods } from "../../src/opening/draft/resolvePeriods";
import { cost } from "../support/linearCost";

/**
 * 64 times the text costs some 64 times as much; where the cost grew with its square, 4096 times. The
 * limit is eight times from both. A reading that once stays within it does not grow with the square.
 */
function expectLinear(read: (text: string) => unknown, piece: string, signs: number): void {
  const [text = "", more = ""] = [signs, 64 * signs].map((length) =>
    piece.repeat(Math.ceil(length / piece.length)),
  );
  // The first readings are slower, for the code is not compiled yet.
  read(text);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && least >= 512; run += 1) {
    const one = cost(() => read(text));
    least = Math.min(least, cost(() => read(more)) / Math.max(50, one));
  }
  expect(least, `64 times ${piece}`).toBeLessThan(512);
}

/** A test a piece, of a text that is many of them. */
function linear(
  title: string,
  read: (text: string) => unknown,
  times: number,
  ...pieces: readonly string[]
): void {
  test.each(pieces)(title, (piece) => expectLinear(read, piece, times));
}

function draftOf(text: string): unknown {
  const [paragraph] = findParagraphs(`${text}完成任务。`);
  if (paragraph === undefined) throw new Error("no paragraph");
  const numerals = readNumerals(paragraph.text);
  const periods = resolvePeriods([{ paragraph, numerals }], "2021年总结", "2022-01-20");
  return [numerals.map((numeral) => classifyNumeral(numeral, paragraph)), periods];
}

describe("the cost of reading grows with the text and no faster", () => {
  linear(
    "a page of many %j",
    htmlToText,
    4000,
    "<!--",
    "<script>",
    "<p ",
    "<p>",
    "<",
    "< >",
    "<![CDATA[",
    "<nav><nav>",
    "\n",
    "，\r\n  ",
    "甲 \t",
    "&#",
  );

  linear(
    "a line of many %j",
    readNumerals,
    500,
    "万",
    "亿",
    "九",
    "1,111",
    "1 ",
    "111 ",
    "1:",
    "1.",
    "1/",
    "第",
    "近",
    "A1-",
    "a",
    "三、",
    "十四五",
    "12、",
  );

  test.each([
    "。」",
    "\u3000",
    "。\u3000\u3000",
    "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己。\n",
    "许可证",
    "记者",
  ])("a text of many %j", (piece) => {
    expectLinear(normalizeText, piece, 4000);
    expectLinear(findParagraphs, piece, 1000);
  });

  linear(
    "a paragraph of thousands of numerals: %s",
    draftOf,
    500,
    "甲园12个，",
    "2020年甲园12个、",
    "由2020年的3个增至5个。",
    "“甲12个",
    "近3年",
  );
});
