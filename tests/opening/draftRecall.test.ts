import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/Dataset";
import { decimalOf, decimalText } from "../../src/dataset/decimal";
import { isoPeriod } from "../../src/wording/formatPeriod";
import { heldOutText, unseenTexts, type UnseenText } from "./unseenTexts";
import { draftOf } from "./draft/draftOf";

const SIGNS = { exact: "=", at_least: "≥", at_most: "≤", about: "≈" } as const;

function plain(value: number): string {
  return decimalText(decimalOf(value));
}

interface Found {
  readonly figures: readonly string[];
  readonly pairs: readonly string[];
  readonly shares: readonly string[];
  readonly open: readonly string[];
}

function foundIn({ text, published }: UnseenText): Found {
  const draft = draftOf(text, { published });
  const { dataset, leftOut } = draft;
  const byId = new Map(dataset.observations.map((item) => [item.id, item]));
  const units = new Map(dataset.units.map(({ id, symbol }) => [id, symbol.zh]));
  const metrics = new Map(dataset.metrics.map(({ id, unit }) => [id, units.get(unit) ?? ""]));
  const said = (item: Dataset["observations"][number]): string => {
    const { quantity, period } = item;
    const value =
      quantity.bound === "range"
        ? `${plain(quantity.low)}–${plain(quantity.high)}`
        : `${SIGNS[quantity.bound]} ${plain(quantity.value)}`;
    const iso = isoPeriod(period);
    const asOf = period.basis !== "not_stated" && period.timing === "as_of" ? "@" : "";
    const when = iso === null ? "-" : `${asOf}${iso}`;
    return `${String(item.paragraph)} ${item.printed} ${value} ${metrics.get(item.metric) ?? ""} ${when}`;
  };
  const printed = (id: string | undefined): string => byId.get(id ?? "")?.printed ?? "?";
  const paragraph = (id: string): string => String(byId.get(id)?.paragraph ?? "?");
  return {
    figures: dataset.observations.map(said),
    pairs: dataset.relations.flatMap((relation) =>
      relation.kind === "before_after"
        ? [`${paragraph(relation.before)} ${printed(relation.before)} → ${printed(relation.after)}`]
        : [],
    ),
    shares: dataset.relations.flatMap((relation) =>
      relation.kind === "part_of_whole"
        ? [
            `${paragraph(relation.part)} ${printed(relation.part)} / ${printed(relation.whole)} = ${printed(relation.share)}`,
          ]
        : [],
    ),
    open: leftOut.map((item) => `${String(item.paragraph)} ${item.token}`),
  };
}

/** Both lists without what they share: what was missed, and what was found that nobody listed. */
function apart(
  expected: readonly string[],
  found: readonly string[],
): readonly [string[], string[]] {
  return [
    expected.filter((item) => !found.includes(item)),
    found.filter((item) => !expected.includes(item)),
  ];
}

describe.each(unseenTexts)("$name", (text) => {
  const found = foundIn(text);

  test("figures: what was missed and what was found too much", () => {
    expect(apart(text.figures, found.figures)).toEqual([[], []]);
  });

  test("pairs and shares", () => {
    expect(apart(text.pairs, found.pairs)).toEqual([[], []]);
    expect(apart(text.shares, found.shares)).toEqual([[], []]);
  });

  test("what cannot be held is listed", () => {
    for (const token of text.beyond) {
      const [paragraph = "", words = ""] = token.split(" ");
      expect(
        found.open.some(
          (item) => item.startsWith(paragraph) && words.includes(item.split(" ")[1] ?? "?"),
        ),
        token,
      ).toBe(true);
    }
  });
});

describe("a text that nothing was mended for", () => {
  const found = foundIn(heldOutText);
  /** Without the period, which stands last. */
  const valued = (items: readonly string[]): string[] =>
    items.map((item) => item.split(" ").slice(0, -1).join(" "));
  const shareOf = (items: readonly string[], among: readonly string[]): number =>
    items.filter((item) => among.includes(item)).length / items.length;

  test("nine figures of ten are found with paragraph, value, bound and unit, and nine of ten found are figures", () => {
    const [wanted, got] = [valued(heldOutText.figures), valued(found.figures)];
    expect(shareOf(wanted, got)).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(got, wanted)).toBeGreaterThanOrEqual(0.9);
  });

  test("eight periods of ten are right", () => {
    expect(shareOf(heldOutText.figures, found.figures)).toBeGreaterThanOrEqual(0.8);
  });

  test("its pair is proposed", () => {
    expect(found.pairs).toEqual(heldOutText.pairs);
  });
});
