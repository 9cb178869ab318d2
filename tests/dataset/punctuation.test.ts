import { describe, expect, test } from "vitest";
import { findParagraphs } from "../../src/reading/paragraphs/findParagraphs";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { wrapText } from "../../src/export/picture/wrapText";
import { briefingSentence } from "../../src/wording/briefing";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "./fixture";
import { recordOf } from "./item";

/** Each sign in its full and its half width, written as escapes so that no tool makes one of the two. */
const SENTENCE_ENDS = ["\u3002", "\uff01", "!", "\uff1f", "?"];
const COMMAS = ["\uff0c", ","];
const COLONS = ["\uff1a", ":"];
const SEMICOLONS = ["\uff1b", ";"];
const OPENING = ["\uff08", "(", "\uff3b", "[", "\u3010", "\u3014", "\u300a", "\u201c", "\u300c"];
const CLOSING = ["\uff09", ")", "\uff3d", "]", "\u3011", "\u3015", "\u300b", "\u201d", "\u300d"];

const sentence = (end: string): string => `菜场还能怎么改${end}`;

describe("the paragraph finder", () => {
  const FIRST = "菜场里的老摊主都说，今年的菜场和往年大不一样。";
  const LAST = "改造之后，菜场的地面、灯光和棚顶都换了一遍。";

  test.each([...SENTENCE_ENDS, ...SEMICOLONS, "\u2026"])(
    "a short sentence that ends in %s is a paragraph, and the next one keeps its number",
    (end) => {
      const found = findParagraphs([FIRST, sentence(end), LAST].join("\n"));
      expect(found.map(({ number, text }) => [number, text])).toEqual([
        [1, FIRST],
        [2, sentence(end)],
        [3, LAST],
      ]);
    },
  );

  test.each(CLOSING)("%s may close after the end of a sentence", (mark) => {
    const found = findParagraphs([FIRST, sentence(`\uff01${mark}`), LAST].join("\n"));
    expect(found.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test.each(COMMAS)("a long line with %s in it is running text", (comma) => {
    const line = `从东街口的第一个摊位走到西街口的最后一个摊位${comma}一路上看见的都是新换的棚顶和新铺的石板路`;
    expect(findParagraphs([FIRST, line, LAST].join("\n"))[1]?.text).toBe(line);
  });

  test.each(COLONS)("a long line that ends in %s leads to what follows", (colon) => {
    const line = `菜场改造专班的负责人向前来采访的我们这样解释${colon}`;
    expect(findParagraphs([FIRST, line, LAST].join("\n"))[1]?.text).toBe(line);
  });

  test.each(COLONS)("an editor line with %s ends the article", (colon) => {
    const article = [FIRST, LAST, FIRST, LAST];
    const found = findParagraphs([...article, `责任编辑${colon}赵甲`, FIRST].join("\n"));
    expect(found.map(({ text }) => text)).toEqual(article);
  });

  test.each([
    ["\uff08", "\uff09"],
    ["(", ")"],
  ])("a section number may stand between %s and %s, and a credit too", (open, close) => {
    const lines = [FIRST, `${open}二${close}棚顶`, LAST, `${open}赵甲供图${close}`];
    expect(findParagraphs(lines.join("\n")).map(({ text, heading }) => [text, heading])).toEqual([
      [FIRST, null],
      [LAST, `${open}二${close}棚顶`],
    ]);
  });
});

describe("the numeral reader", () => {
  test.each([...SENTENCE_ENDS, ...COMMAS, ...COLONS, ...SEMICOLONS, ...CLOSING, "\u3001"])(
    "a rank may stand before %s, and so may a congress",
    (sign) => {
      expect(readNumerals(`跻身前10${sign}又添新店`)).toMatchObject([
        { token: "前10", form: "ordinal", quantity: { bound: "at_most", value: 10 } },
      ]);
      expect(readNumerals(`学习二十大${sign}再出发`)).toMatchObject([
        { token: "二十大", form: "name" },
      ]);
    },
  );

  test.each(COLONS)("a time of day may be written with %s", (colon) => {
    expect(readNumerals(`早上8${colon}30开门`)).toMatchObject([
      { token: `早上8${colon}30`, form: "date" },
    ]);
  });

  test.each([...OPENING, ...COMMAS, ...COLONS, ...SEMICOLONS, ...SENTENCE_ENDS])(
    "a number may stand behind %s",
    (sign) => {
      expect(readNumerals(`老摊主${sign}5家`)).toMatchObject([
        { token: "5家", quantity: { bound: "exact", value: 5 } },
      ]);
    },
  );

  test.each(COMMAS)("thousands may be parted by %s", (comma) => {
    expect(readNumerals(`共26${comma}400亩`)).toMatchObject([
      { token: `26${comma}400亩`, quantity: { bound: "exact", value: 26400 } },
    ]);
  });

  test.each([...CLOSING, "%", "\uff05"])("a hyphen after %s is no minus", (sign) => {
    expect(readNumerals(`甲${sign}-5家`)).toMatchObject([{ token: "5家", quantity: { value: 5 } }]);
  });

  test.each(["~", "\uff5e", "\u301c", "\u2014", "\u2013"])("%s joins the ends of a range", (to) => {
    expect(readNumerals(`每天3${to}5家`)).toMatchObject([
      { token: `3${to}5家`, quantity: { bound: "range" } },
    ]);
  });
});

describe("the breaker of labels", () => {
  const linesOf = (text: string): readonly string[] =>
    Array.from({ length: 12 }, (_, at) =>
      wrapText(text, 26 + 13 * at, (piece) => piece.length * 13),
    ).flat();

  test.each([
    ...SENTENCE_ENDS,
    ...COMMAS,
    ...COLONS,
    ...SEMICOLONS,
    ...CLOSING,
    "\u3001",
    "\uff05",
  ])("no line begins with %s", (sign) => {
    const lines = linesOf(`粮油产业${sign}汽车产业${sign}装备制造`);
    expect(lines.filter((line) => line.startsWith(sign))).toEqual([]);
  });

  test.each(OPENING)("no line ends with %s", (sign) => {
    const lines = linesOf(`粮油产业${sign}汽车产业${sign}装备制造`);
    expect(lines.filter((line) => line.endsWith(sign))).toEqual([]);
  });
});

describe("the briefing sentence", () => {
  const told = (statement: string, who = "网格员甲"): string => {
    const dataset = fixture();
    const figure = recordOf(dataset.observations, "stations");
    figure.statement = { zh: statement, en: statement };
    figure.attribution = { by: "person", who: { zh: who, en: who } };
    return briefingSentence(lookUp(dataset), figure, [], "zh");
  };

  test.each([...SENTENCE_ENDS, "\u2026"])("keeps the end %s and adds none", (end) => {
    expect(told(`网格员甲说，河城产值已达20.5亿元${end}`)).toContain(`亿元${end}\uff08据`);
  });

  test.each(CLOSING)("sees the end before %s", (mark) => {
    expect(told(`网格员甲说：河城产值已达20.5亿元\uff01${mark}`)).toContain(
      `元\uff01${mark}\uff08据`,
    );
  });

  test.each(COMMAS)("names once the speaker whose office stands after %s", (comma) => {
    const text = told("网格员甲说，产值已达20.5亿元。", `网格员甲${comma}社区干事`);
    expect(text).not.toContain("所述");
    expect(told("产值已达20.5亿元。", `网格员甲${comma}社区干事`)).toContain(
      `网格员甲${comma}社区干事所述`,
    );
  });
});
