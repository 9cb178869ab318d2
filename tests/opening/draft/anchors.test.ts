import { expect, test } from "vitest";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import { clauseWords, proposeAnchors } from "../../../src/opening/draft/proposeAnchors";
import { blocksOf } from "../../support/blocksOf";

const PLACES = ["云川市", "青石县", "白沙镇", "江州"];

const tell = (anchors: ReturnType<typeof clauseWords>): string =>
  Object.entries(anchors)
    .map(([role, words]) => [role, ...(words ?? [])].join(" "))
    .join("; ");

/** The words that each number of a text rests on, one that is quoted as somebody's; of a text without one its own. */
function anchorsOf(text: string): string[] {
  const anchorsFor = proposeAnchors(text, PLACES);
  const numerals = readNumerals(text).filter(
    ({ form, quantity }) => quantity !== null && form !== "date" && form !== "span",
  );
  if (!/\d/u.test(text)) return [tell(clauseWords(text, PLACES))];
  return numerals.map((numeral) =>
    `${numeral.token}: ${tell(anchorsFor(numeral, text.includes("\u201c")))}`.trim(),
  );
}

/** Texts, each with the words that its numbers rest on. */
const told = blocksOf(new URL("anchors.txt", import.meta.url));

test.each(told)("%s", (text = "", ...lines) => {
  expect(anchorsOf(text)).toEqual(lines.map((line) => line.trim()));
});
