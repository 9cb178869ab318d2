import { expect, test } from "vitest";
import { addProposedRelations } from "../../../src/opening/template/addProposedRelations";
import { type Assembly, entryAt } from "../../../src/opening/template/Assembly";
import type { FigureRow } from "../../../src/opening/template/readFigureRows";
import type { TableRow } from "../../../src/opening/template/readTable";
import type { RawRecord } from "../../../src/opening/template/valueAt";
import { making } from "./filledSheets";

const rowAt = (row: number): TableRow => ({ place: { row }, cells: new Map(), failed: new Set() });
const [value, change, target, rank, unread, unnamed] = [1, 2, 3, 4, 5, 6].map(rowAt);

/** Relations as a table's rows become them: two of figures, the rest of none. */
function relate(
  proposals: Parameters<typeof addProposedRelations>[2],
  kind: Assembly["sourceKind"] = "statistics",
) {
  const assembly = making(
    {
      metrics: [
        { id: "m", name: { zh: "人口" } },
        { id: "r", name: { zh: "人口居全省位次" } },
      ],
    },
    { kind },
  );
  const figures: readonly [TableRow | undefined, RawRecord][] = [
    [value, { id: "v", metric: "m", printed: "12人" }],
    [change, { id: "c", metric: "m", printed: "增长3%" }],
    [target, { id: "t", metric: "m", printed: "20人" }],
    [rank, { id: "k", metric: "r", printed: "第3" }],
    [unnamed, { metric: "nobody", printed: "4人" }],
  ];
  const rows = figures.flatMap(([row, record]): FigureRow[] =>
    row === undefined
      ? []
      : [
          {
            row,
            place: row.place,
            observation: { ...entryAt(row), record },
            helpers: new Map(),
          },
        ],
  );
  addProposedRelations(assembly, rows, proposals);
  return assembly;
}

const recordsOf = (assembly: Assembly): RawRecord[] =>
  assembly.lists.relations.map(({ record }) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== "id")),
  );
const both = (zh: string): RawRecord => ({ zh, en: zh });

test("a value and its change, by how much or by what part, and what it is counted from", () => {
  if (value === undefined || change === undefined) throw new Error("no rows");
  const link = { kind: "change", level: value, change } as const;
  const relations = recordsOf(
    relate([
      { ...link, isAmount: true, base: null },
      { ...link, isAmount: false, base: "same_period_last_year" },
    ]),
  );
  const finding = both("人口12人，人口增长3%");
  expect(relations).toEqual([
    { kind: "change", finding, level: "v", amount: "c" },
    { kind: "change", finding, level: "v", percent: "c", against: { of: "same_period_last_year" } },
  ]);
});

test("a target, what was reached of it, and to what part", () => {
  if (target === undefined || value === undefined || change === undefined)
    throw new Error("no rows");
  expect(
    recordsOf(
      relate([
        { kind: "target", target, attained: value, completion: change },
        { kind: "target", target, attained: null, completion: null },
      ]),
    ),
  ).toEqual([
    {
      kind: "target",
      finding: both("人口20人，人口12人，人口增长3%"),
      target: "t",
      attained: "v",
      completion: "c",
    },
    { kind: "target", finding: both("人口20人"), target: "t" },
  ]);
});

test("a rank among all that its metric's name says", () => {
  if (value === undefined || rank === undefined) throw new Error("no rows");
  expect(
    recordsOf(
      relate([
        { kind: "rank", value, rank },
        { kind: "rank", value: rank, rank: value },
      ]),
    ),
  ).toEqual([
    {
      kind: "rank",
      finding: both("人口12人，人口居全省位次第3"),
      value: "v",
      rank: "k",
      among: both("全省"),
    },
    {
      kind: "rank",
      finding: both("人口居全省位次第3，人口12人"),
      value: "k",
      rank: "v",
      among: both("范围未写明"),
    },
  ]);
});

test("rows that became no figure, or one without an id, are linked with nothing", () => {
  if ([value, change, unread, unnamed].includes(undefined)) throw new Error("no rows");
  for (const none of [unread, unnamed]) {
    if (value === undefined || none === undefined) continue;
    expect(
      recordsOf(
        relate([
          { kind: "change", level: value, change: none, isAmount: true, base: null },
          { kind: "change", level: none, change: value, isAmount: true, base: null },
          { kind: "rank", value, rank: none },
          { kind: "rank", value: none, rank: value },
          { kind: "target", target: none, attained: value, completion: value },
        ]),
      ),
    ).toEqual([]);
    const [reached] = recordsOf(
      relate([{ kind: "target", target: value, attained: none, completion: none }]),
    );
    expect(reached).toMatchObject({
      finding: both(none === unread ? "人口12人" : "人口12人，4人，4人"),
    });
    expect(Object.keys(reached ?? {})).toEqual(["kind", "finding", "target"]);
  }
});

test("each has an id of its own that no figure has, and is only proposed", () => {
  if (value === undefined || change === undefined || rank === undefined) throw new Error("no rows");
  const proposals = [
    { kind: "change", level: value, change, isAmount: true, base: null },
    { kind: "target", target: value, attained: null, completion: null },
    { kind: "rank", value, rank },
    { kind: "rank", value: rank, rank: value },
  ] as const;
  const assembly = relate(proposals);
  const ids = assembly.lists.relations.map(({ record }) => String(record["id"]));
  expect(new Set(ids).size).toBe(4);
  expect([...assembly.proposed]).toEqual(ids);
  expect(ids.map((id) => id.replace(/-[a-z0-9]+$/u, ""))).toEqual([
    "change",
    "target",
    "rank",
    "rank",
  ]);
  expect(relate(proposals).lists.relations.map(({ record }) => record["id"])).toEqual(ids);
  expect(assembly.lists.relations.map(({ place }) => place)).toEqual([null, null, null, null]);
});

test("their English is still to be written where the table is a report's", () => {
  if (value === undefined || rank === undefined) throw new Error("no rows");
  expect(recordsOf(relate([{ kind: "rank", value, rank }], "report"))).toMatchObject([
    {
      finding: { en: "[to be translated] finding" },
      among: { en: "[to be translated] among" },
    },
  ]);
});
