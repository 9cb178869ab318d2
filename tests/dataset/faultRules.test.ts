import { expect, test } from "vitest";
import { wordRules } from "../../src/dataset/faultRules";

const word = wordRules({
  too_long: {
    zh: "至多 {most} 项，如{list} → 删减列表。",
    en: "at most {most} items, such as {list} → Shorten the list.",
  },
  open_bracket: { zh: "以 } 结束 → 补上。", en: "ended by } → Add it." },
  too_wide: {
    zh: "{found} 列 → 至多 {most} 列 → 分成几张表。",
    en: "{found} columns → at most {most} columns → Split the table.",
  },
});

test("a rule's slots are filled in every sentence, each language with its own words", () => {
  expect(word("too_long", 9, { most: 3, list: { zh: "目录", en: "an index" } })).toEqual({
    rule: "too_long",
    found: { zh: "9", en: "9" },
    expected: { zh: "至多 3 项，如目录", en: "at most 3 items, such as an index" },
    remedy: { zh: "删减列表。", en: "Shorten the list." },
  });
});

test("a value that looks like a slot, or like the sign between the sentences, stays as it is", () => {
  expect(word("too_long", "", { most: "{list} → x", list: "$&" }).expected.en).toBe(
    "at most {list} → x items, such as $&",
  );
});

test("a rule without slots is said as it stands, its single brackets too", () => {
  expect(word("open_bracket", "").expected).toEqual({ zh: "以 } 结束", en: "ended by }" });
});

test("a rule that says what was found puts the value into its words", () => {
  expect(word("too_wide", 300, { most: 200 })).toMatchObject({
    found: { zh: "300 列", en: "300 columns" },
    expected: { zh: "至多 200 列" },
    remedy: { zh: "分成几张表。" },
  });
});

test("what was found stands in each language's own words where no sentence of the rule says it", () => {
  const nothing = { zh: "（无）", en: "(nothing)" };
  expect(word("open_bracket", nothing).found).toEqual(nothing);
  expect(word("open_bracket", 0).found).toEqual({ zh: "0", en: "0" });
  expect(word("too_wide", nothing, { most: 200 }).found).toEqual({
    zh: "（无） 列",
    en: "(nothing) columns",
  });
});

test("a rule does not compile without its slots, and one without slots takes none", () => {
  // @ts-expect-error -- `list` is missing
  expect(word("too_long", "", { most: 3 }).expected.en).toBe("at most 3 items, such as ");
  // @ts-expect-error -- there is nothing to fill in
  expect(word("open_bracket", "", { most: 3 }).rule).toBe("open_bracket");
});
