import { describe, expect, test } from "vitest";
import {
  alignParagraphs,
  joinExpected,
  joinParagraphs,
} from "../../src/audit/pairing/alignParagraphs";
import { expectParagraphs, type ReadParagraph } from "../../src/audit/pairing/expectation";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { cases } from "../support/cases";

const readAs = (texts: readonly string[]): ReadParagraph[] =>
  texts.map((text, index) => ({ number: index + 1, text, numerals: readNumerals(text) }));

/**
 * Which paragraph is which: `1→2` where one is the other, `1→` for a removed one, `→2` for an inserted one, and
 * what has happened. The figures of an expected paragraph are parted by blanks; what is in 「」 is a listed name.
 */
function aligned(listed: readonly string[], texts: readonly string[]): string {
  const tokens = listed.flatMap((paragraph, index) =>
    paragraph
      .split(" ")
      .filter((token) => token !== "")
      .map((token, place) => ({ id: `${index}-${place}`, paragraph: index + 1, token })),
  );
  const isName = ({ token }: { token: string }): boolean => token.startsWith("「");
  const figures = tokens
    .filter((token) => !isName(token))
    .map(({ id, paragraph, token }) => ({
      id,
      paragraph,
      printed: token,
      quantity: parsePrinted(token)?.quantity ?? { bound: "exact", value: Number.NaN },
    }));
  const names = tokens.filter(isName).map(({ id, paragraph, token }) => ({
    id,
    paragraph,
    token: token.slice(1, -1),
    occurrences: 1,
    reason: "name",
  }));
  // Paragraphs behind the last that has a record are not expected; one here has a place for each that is listed.
  const expected = expectParagraphs(figures, names);
  const all = listed.map((_, index) => expected[index] ?? { figures: [], excuses: [] });
  return alignParagraphs(all, readAs(texts))
    .map(
      ({ expected: from, found, change }) =>
        `${from.join("+")}→${found.join("+")}${change === "none" ? "" : ` ${change}`}`,
    )
    .join(", ");
}

/** The paragraphs of a cell, which a stroke parts; none in an empty one. */
const paragraphsIn = (cell: string): string[] => (cell === "" ? [] : cell.split("/"));

const FOUR = "建桥12座，入驻30家，购车5台，种树8亩。";
const FOUR_LISTED = "12座 30家 5台 8亩";

describe("paragraphs in their order", () => {
  test.each(
    cases(
      "nothing |  |  => ",
      "a text of which nothing is expected |  | 建桥12座。/大伙笑了。 => →1, →2",
      "a text that is gone | 12座/30家 |  => 1→ removed, 2→ removed",
      "the same | 12座/30家 | 建桥12座。/入驻30家。 => 1→1, 2→2",
      "one changed number in each | 12座/30家 | 建桥15座。/入驻35家。 => 1→1, 2→2",
      "three changed numbers in each | 1座 2座 3座/4家 5家 6家 | 建桥11座、12座、13座。/入驻14家、15家、16家。 => 1→1, 2→2",
      "the first gone | 12座/30家 | 入驻30家。 => 1→ removed, 2→1",
      "the last gone | 12座/30家 | 建桥12座。 => 1→1, 2→ removed",
      "one put in before | 12座/30家 | 购车5台。/建桥12座。/入驻30家。 => →1 inserted, 1→2, 2→3",
      "one put in between | 12座/30家 | 建桥12座。/购车5台。/入驻30家。 => 1→1, →2 inserted, 2→3",
      "one put behind the last | 12座 | 建桥12座。/购车5台。 => 1→1, →2",
      "one without numbers put in | 12座/30家 | 建桥12座。/笑了。/入驻30家。 => 1→1, →2 inserted, 2→3",
      "one without numbers gone | 12座//30家 | 建桥12座。/入驻30家。 => 1→1, 2→ removed, 3→2",
      "a number that went to the paragraph before, which had none | /12座/30家 | 建桥12座。/笑了。/入驻30家。 => 1→1, 2→2, 3→3",
      "one of two alike gone | 12座 30家/12座 30家/5台 | 建桥12座，入驻30家。/购车5台。 => 1→1, 2→ removed, 3→2",
      "one without numbers gone, rather than three differences | /12座 30家 | 建桥12座，入驻30家。/建桥12座。 => 1→ removed, 2→1, →2",
    ),
  )("%s", (_, listed = "", texts = "", groups) => {
    expect(aligned(paragraphsIn(listed), paragraphsIn(texts))).toBe(groups);
  });

  test("up to five changed numbers are cheaper than one paragraph gone and one more; six are not", () => {
    const listed = (count: number): string =>
      Array.from({ length: count }, (_, index) => `${String(index + 11)}座`).join(" ");
    const text = (count: number, from: number): string =>
      Array.from({ length: count }, (_, index) => `${String(index + from)}座`).join("、");
    const groups = (count: number): string =>
      aligned(
        [listed(count), "30家 31家 32家"],
        [text(count, 51), "入驻30家、31家、32家。", text(count, 11)],
      );
    expect(groups(5)).toBe("1→1, 2→2, →3");
    expect(groups(6)).toBe("→1 inserted, 2→2, 1→3 moved");
  });
});

describe("paragraphs that have moved", () => {
  const behind = (text: string): string =>
    aligned([FOUR_LISTED, "7人 9户", "3项 6件"], ["来了7人9户。", "办了3项6件。", text]);

  test.each<readonly [string, string, string]>([
    ["as they were", FOUR, "2→1, 3→2, 1→3 moved"],
    [
      "with half of their numbers changed",
      "建桥12座，入驻30家，购车6台，种树9亩。",
      "2→1, 3→2, 1→3 moved",
    ],
    [
      "with more than half changed",
      "建桥12座，入驻31家，购车6台，种树9亩。",
      "1→ removed, 2→1, 3→2, →3",
    ],
    [
      "with one number of another kind, which counts twice",
      "建桥12座，入驻30家，购车5台，养鱼99尾。",
      "2→1, 3→2, 1→3 moved",
    ],
    [
      "with two of another kind",
      "建桥12座，入驻30家，存粮77袋，养鱼99尾。",
      "1→ removed, 2→1, 3→2, →3",
    ],
    [
      "with one number more and one gone",
      "建桥12座，入驻30家，购车5台，占2%。",
      "2→1, 3→2, 1→3 moved",
    ],
    ["without a number", "大伙笑了。", "1→ removed, 2→1, 3→2, →3"],
  ])("%s", (_, text, groups) => {
    expect(behind(text)).toBe(groups);
  });

  test("a name of several numerals that has changed is one difference", () => {
    expect(
      aligned(
        ["「四定四查」 12座", "7人 9户", "3项 6件"],
        ["来了7人9户。", "办了3项6件。", "推行四定五查，建桥12座。"],
      ),
    ).toBe("2→1, 3→2, 1→3 moved");
  });

  test("of two that are like it, the one that is more like it", () => {
    expect(
      aligned(
        [FOUR_LISTED, "7人 9户", "3项 6件", "2场 4次"],
        [
          "来了7人9户。",
          "建桥12座，入驻30家，购车6台，种树9亩。",
          "办了3项6件。",
          FOUR,
          "办了2场4次。",
        ],
      ),
    ).toBe("2→1, →2 inserted, 3→3, 1→4 moved, 4→5");
  });

  test("two of them, each to its own place", () => {
    expect(
      aligned(
        [FOUR_LISTED, "2场 4次 8届", "7人 9户 1村 3组 6件", "5本 6册 7卷 8页 9句"],
        ["来了7人9户1村3组6件。", "有5本6册7卷8页9句。", "办了2场4次8届。", FOUR],
      ),
    ).toBe("3→1, 4→2, 2→3 moved, 1→4 moved");
  });

  test("without numbers only to a place before the last that is expected", () => {
    const listed = ["", "12座 30家", "7人 9户"];
    expect(aligned(listed, ["建桥12座，入驻30家。", "笑了。", "来了7人9户。"])).toBe(
      "2→1, 1→2 moved, 3→3",
    );
    expect(aligned(listed, ["建桥12座，入驻30家。", "来了7人9户。", "笑了。"])).toBe(
      "1→ removed, 2→1, 3→2, →3",
    );
  });
});

test.each(
  cases(
    "all numbers changed, in the same place | 7人/1座 2座 3座 4座 5座 6座 7座/9户 | 来了7人。/建桥21座、22座、23座、24座、25座、26座、27座。/共9户。 => 1→1, 2→2, 3→3",
    "two in a row whose numbers all changed | 1% 2% 3% 4% 5% 6% 7%/1座 2座 3座 4座 5座 6座 7座/9户 | 占11天、12天、13天、14天、15天、16天、17天。/共9户。 => 1→ removed, 2→1, 3→2",
    `split, the lone half first | ${FOUR_LISTED}/7人 | 建桥12座。/入驻30家，购车5台，种树8亩。/来了7人。 => 1→1+2 split, 2→3`,
    `split, the lone half last | ${FOUR_LISTED}/7人 | 建桥12座，入驻30家，购车5台。/种树8亩。/来了7人。 => 1→1+2 split, 2→3`,
    `split into three | ${FOUR_LISTED}/7人 | 建桥12座，入驻30家。/购车5台。/种树8亩。/来了7人。 => 1→1+2+3 split, 2→4`,
    `split at the end of the text | 7人/${FOUR_LISTED} | 来了7人。/建桥12座，入驻30家，购车5台。/种树8亩。 => 1→1, 2→2+3 split`,
    `split with a changed number in the lone half, which is one put in | ${FOUR_LISTED}/7人 | 建桥12座，入驻30家，购车5台。/种树9亩。/来了7人。 => 1→1, →2 inserted, 2→3`,
    `split with one of two numbers changed in the lone half, which is one put in | ${FOUR_LISTED}/7人 | 建桥12座，入驻30家。/购车5台，种树9亩。/来了7人。 => 1→1, →2 inserted, 2→3`,
    `not split by a half without numbers | ${FOUR_LISTED}/7人 | ${FOUR}/笑了。/来了7人。 => 1→1, →2 inserted, 2→3`,
    `joined, the lone half first | 12座/30家 5台 8亩/7人 | ${FOUR}/来了7人。 => 1+2→1 joined, 3→2`,
    `joined, the lone half last | 12座 30家 5台/8亩/7人 | ${FOUR}/来了7人。 => 1+2→1 joined, 3→2`,
    `three joined | 12座 30家/5台/8亩/7人 | ${FOUR}/来了7人。 => 1+2+3→1 joined, 4→2`,
    `joined at the end of the text | 7人/12座 30家 5台/8亩 | 来了7人。/${FOUR} => 1→1, 2+3→2 joined`,
    "not joined where the lone half has changed | 12座 30家 5台/8亩/7人 | 建桥12座，入驻30家，购车5台，种树9亩。/来了7人。 => 1→1, 2→ removed, 3→2",
    "not joined where one of two numbers of the lone half has changed | 12座 30家/5台 8亩/7人 | 建桥12座，入驻30家，购车5台，种树9亩。/来了7人。 => 1→1, 2→ removed, 3→2",
    `not joined with a half without numbers | ${FOUR_LISTED}//7人 | ${FOUR}/来了7人。 => 1→1, 2→ removed, 3→2`,
  ),
)(
  "paragraphs that were written anew, split and joined: %s",
  (_, listed = "", texts = "", groups) => {
    expect(aligned(paragraphsIn(listed), paragraphsIn(texts))).toBe(groups);
  },
);

test("several paragraphs as one have their numerals where they stand in the whole", () => {
  const [first, second, third] = readAs(["建桥12座。", "笑了。", "入驻30家、购车5台。"]);
  const whole = joinParagraphs([first, second, third].flatMap((one) => one ?? []));
  expect(whole.number).toBe(1);
  expect(whole.text).toBe("建桥12座。\n笑了。\n入驻30家、购车5台。\n");
  expect(whole.numerals.map(({ start, end }) => whole.text.slice(start, end))).toEqual([
    "12座",
    "30家",
    "5台",
  ]);
  expect(joinParagraphs([])).toEqual({ number: 0, text: "", numerals: [] });
});

test("several expected paragraphs as one keep the order of what they expect", () => {
  const figure = (id: string, paragraph: number, printed: string, value: number) => ({
    id,
    paragraph,
    printed,
    quantity: { bound: "exact" as const, value },
  });
  const both = joinExpected(
    expectParagraphs(
      [figure("homes", 2, "30家", 30), figure("bridges", 1, "12座", 12)],
      [{ id: "hall", paragraph: 2, token: "四中", occurrences: 2, reason: "name" }],
    ),
  );
  expect(both.figures.map(({ figure: { id } }) => id)).toEqual(["bridges", "homes"]);
  expect(both.excuses.map(({ nonFigure: { id } }) => id)).toEqual(["hall", "hall"]);
});
