import { expect, test } from "vitest";
import { findParagraphs } from "../../../src/reading/paragraphs/findParagraphs";
import type { Measure } from "../../../src/dataset/Dataset";
import { proposeMeasures } from "../../../src/opening/draft/proposeMeasures";
import { blocksOf } from "../../support/blocksOf";

type Clause = NonNullable<Measure["clauses"]>[number];

const clauseOf = ({ paragraph, ...words }: Clause): string =>
  [
    String(paragraph),
    ...Object.entries(words).map(([role, said]) => [role, ...(said ?? [])].join(" ")),
  ].join("; ");

/** The measures of a text, where it tells of them, and what was asked of their fields; `\n` ends a paragraph. */
function measuresOf(text: string): string[] {
  const asked: string[] = [];
  const steps = proposeMeasures(
    findParagraphs(`${text.replaceAll("\\n", "\n\n")}\n`),
    ({ number }, near, before) => {
      asked.push(`of ${String(number)} ${near.join("/")} < ${before.join("/")}`.trim());
      return `f${String(asked.length)}`;
    },
    "city",
    "report",
    ["青石县"],
  );
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { measures, tellings } = step.value;
  return [
    ...measures.map(({ id, name, statement, status, fields, paragraphs, clauses }) =>
      [
        `${id} ${name.zh.slice(4)}`,
        statement.zh.slice(4),
        `${status} ${fields.join()} ${(paragraphs ?? []).join()}`,
        (clauses ?? []).map(clauseOf).join(" + "),
      ].join(" | "),
    ),
    ...[...tellings].flatMap(([number, told]) =>
      told.map(({ measure, start, near, end }) =>
        [`${String(number)}: ${measure}`, start, near, end].join(" "),
      ),
    ),
    ...asked,
  ];
}

/** Texts, each with its measures below it. */
const told = blocksOf(new URL("measures.txt", import.meta.url));

test.each(told)("%s", (text = "", ...lines) => {
  expect(measuresOf(text)).toEqual(lines.map((line) => line.trim()));
});

test("every proposal is marked as one", () => {
  const steps = proposeMeasures(
    findParagraphs("全市开展茶叶保险试点。\n"),
    () => "field",
    "city",
    "report",
    [],
  );
  const passed: string[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) passed.push(step.value.step);
  expect(passed).toEqual(["measures"]);
  expect(step.value.measures).toMatchObject([
    {
      name: { zh: "【待核】茶叶保险试点" },
      statement: { zh: "【待核】开展茶叶保险试点。" },
      place: "city",
      source: "report",
      milestones: [],
      parts: [],
    },
  ]);
});
