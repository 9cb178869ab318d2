import { expect, test } from "vitest";
import { findParagraphs } from "../../../src/reading/paragraphs/findParagraphs";
import type { Numeral } from "../../../src/reading/numerals/Numeral";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import type { Period } from "../../../src/dataset/Dataset";
import { resolvePeriods } from "../../../src/opening/draft/resolvePeriods";
import { blocksOf } from "../../support/blocksOf";

function tell({ token }: Numeral, period: Period): string {
  if (period.basis === "not_stated") return `  ${[token, "-", period.expression ?? ""].join(" ")}`;
  const { start, end, timing, basis, expression } = period;
  return `  ${[
    token,
    `${start}${end === undefined ? "" : `/${end}`}${timing === "as_of" ? " as_of" : ""}`,
    basis,
    expression,
  ].join(" ")}`;
}

/** When every number of a text holds that is no time itself. */
function periodsOf(published: string, title: string, text: string): string[] {
  const read = findParagraphs(`${title}\n\n${text}\n`).map((paragraph) => ({
    paragraph,
    numerals: readNumerals(paragraph.text),
  }));
  const periods = resolvePeriods(read, title, published).flat();
  return read
    .flatMap(({ numerals }) => numerals)
    .flatMap((numeral, at): string[] => {
      const { form, quantity } = numeral;
      if (quantity === null || form === "date" || form === "span") return [];
      return [tell(numeral, periods[at] ?? { basis: "not_stated" })];
    });
}

/** A day of publication and a title, and below them texts, each with when its numbers hold; `\n` ends a line of a text. */
let [published = "", title = ""]: readonly string[] = [];
const told: (readonly [string, string, string, readonly string[]])[] = [];
for (const [first = "", ...lines] of blocksOf(new URL("periods.txt", import.meta.url))) {
  if (first.startsWith("# ")) [published = "", title = ""] = first.slice(2).split(" ");
  else told.push([published, title, first, lines]);
}

test.each(told)("%s %s: %s", (day, name, text, lines) => {
  expect(periodsOf(day, name, text.replaceAll("\\n", "\n")).map((line) => line.trimEnd())).toEqual(
    lines,
  );
});
