import { coverOtherWindows, partOfYear } from "../../src/analysis/compare/windows";
import type { Metric, Observation, Period } from "../../src/dataset/Dataset";
import { oneOf, reads } from "../support/cases";
import { seriesOf } from "./seriesOf";

/** `2024-01..2024-06` is half a year, `=2024-06` a moment, and a dash no date. */
function periodOf(cell: string): Period {
  if (cell === "-") return { basis: "not_stated" };
  const [start = "", end] = cell.replace("=", "").split("..");
  return {
    basis: "stated",
    timing: cell.startsWith("=") ? "as_of" : "during",
    start,
    ...(end === undefined ? {} : { end }),
  };
}

function areApart(
  metric: Partial<Metric>,
  before: string,
  after: string,
  rest: Partial<Observation> = {},
): boolean {
  const [one, other] = seriesOf(
    [
      ["甲", periodOf(before), 1, rest],
      ["甲", periodOf(after), 2, rest],
    ],
    metric,
  ).figures;
  if (one === undefined || other === undefined) throw new Error("no figures");
  return coverOtherWindows(one, other);
}

reads(
  "whether a %s of %s and of %s cover stretches that are not held against each other",
  (kind, before, after) =>
    areApart({ kind: oneOf(["flow", "stock", "rank", "rate"], kind) }, before, after),
  // What flows: the same length, in whichever year.
  "flow | 2024-01 | 2024-01..2024-10 => true",
  "flow | 2024-01 | 2025-01 => false",
  "flow | 2024-01 | 2024-02 => false",
  "flow | 2024 | 2025-01..2025-12 => false",
  "flow | 2023 | 2024-03 => true",
  // Days that are whole months are months.
  "flow | 2024-02-01..2024-02-29 | 2024-03 => false",
  "flow | 2024-02-01..2024-02-28 | 2024-03 => true",
  "flow | 2023-02-01..2023-02-28 | 2024-03 => false",
  "flow | 2023-02-02..2023-02-28 | 2024-03 => true",
  "flow | 2024-01..2024-06-30 | 2025-01-01..2025-06 => false",
  "flow | 2024-01-05..2024-01-10 | 2024-02-06..2024-02-11 => false",
  "flow | 2024-01-05..2024-01-10 | 2024-02-06..2024-02-12 => true",
  "flow | 2024-01-05 | 2024-02-06 => false",
  // A moment has no length, nor has what has no date, what there is at a time, and a place in an order.
  "flow | =2024-01 | 2024 => false",
  "flow | 2024 | =2024-01 => false",
  "flow | - | 2024 => false",
  "flow | 2024 | - => false",
  "stock | 2024-01 | 2024 => false",
  "rank | 2024-01 | 2024 => false",
  // What is shared out over a time: of a year and of a part of it, whichever comes first.
  "rate | 2024 | 2024-03 => true",
  "rate | 2024-03 | 2024 => true",
  "rate | 2024-01 | 2024-01..2024-06 => true",
  "rate | 2024-01..2024-06 | 2024-06 => true",
  "rate | 2024 | 2023-03 => false",
  "rate | 2024-01..2024-06 | 2024-06..2024-07 => false",
);

reads(
  "a rate of change flows: one of %s and one of %s",
  (before, after) => [
    areApart({ kind: "rate", name: { zh: "用水增长率", en: "Water growth" } }, before, after),
    areApart({ kind: "rate" }, before, after, { direction: "rise" }),
    areApart({ kind: "rate" }, before, after),
  ],
  "2024 | 2023-03 => true | true | false",
  "2024 | 2023 => false | false | false",
);

reads(
  "whether %s and %s are the same part of their years",
  (one, other) => partOfYear(periodOf(one)) === partOfYear(periodOf(other)),
  "2023 | 2024 => true",
  "2023 | 2024-01..2024-12 => true",
  "2023-03 | 2024-03 => true",
  "2023-03 | 2024-04 => false",
  "2023-03 | 2024-03..2024-04 => false",
  "2023-01-01..2023-06-30 | 2024-01..2024-06 => true",
  "2023-01-05..2023-01-10 | 2024-01-05..2024-01-10 => true",
  "2023-01-05..2023-01-10 | 2024-01-06..2024-01-10 => false",
  "2023-01-05..2023-01-10 | 2024-01-05..2024-01-11 => false",
  "=2023-06 | =2024-06 => true",
  "=2023-06 | =2024-07 => false",
  "=2023-01..2023-06 | =2024-06 => true",
  "=2023 | =2024 => true",
  "- | - => true",
  "- | 2024 => false",
);
