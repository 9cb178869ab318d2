import { expect, test } from "vitest";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import type { Unit } from "../../../src/dataset/Dataset";
import { readStatements } from "../../../src/opening/draft/readStatements";
import { isPoints, type Statement, type Told } from "../../../src/opening/draft/Statement";
import { unitRecord } from "../../../src/opening/template/unitRecord";
import { blocksOf } from "../../support/blocksOf";

const WAYS = { rise: "↑", fall: "↓", reached: "→", cut_to: "⇣", level: "=" } as const;

/** What is said by a number: its subject | noun, its verb, what it is counted from, of or among, where it belongs. */
function tell(statement: Statement): string {
  const { says, subject, noun, verb, direction, base, among, isYearly, terms } = statement;
  const { levelAt, list } = statement;
  const against = base?.against ?? null;
  return [
    `${says} ${subject ?? "?"}${noun === "" ? "" : `|${noun}`}`,
    `${verb}${direction === null ? "" : WAYS[direction]}`,
    base === null
      ? ""
      : `[${base.words}:${against === null ? "-" : Object.values(against).join(" ")}]`,
    among === "" ? "" : `<${among}>`,
    isYearly ? "yearly" : "",
    terms,
    levelAt === null ? "" : `@${String(levelAt)}`,
    list === null ? "" : `#${String(list)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function statementsOf(text: string): string[] {
  const numerals = readNumerals(text);
  const isTime = (form: string): boolean => form === "date" || form === "span";
  const figures = numerals.filter(({ form, quantity }) => quantity !== null && !isTime(form));
  const told = figures.map(({ start, end, form, unit }): Told => {
    const symbol = form === "ordinal" ? "位" : (unit ?? "");
    return { start, end, form, unit: unitRecord(symbol), from: null };
  });
  const times = numerals.filter(({ form }) => isTime(form));
  return readStatements(text, told, times).map(
    (statement, at) => `  ${figures[at]?.token ?? ""} ${tell(statement)}`,
  );
}

/** Sentences, each with what it says by each of its numbers below it. */
const told = blocksOf(new URL("statements.txt", import.meta.url));

test.each(told)("%s", (text = "", ...lines) => {
  expect(statementsOf(text)).toEqual(lines);
});

test.each([
  ["个百分点", true],
  ["个千分点", true],
  ["个基点", true],
  ["%", false],
  ["点", false],
])("%s counts how far a rate moved: %s", (zh, isMove) => {
  const unit: Unit = { id: "unit", symbol: { zh, en: "" }, dimension: "percent" };
  expect(isPoints(unit)).toBe(isMove);
});
