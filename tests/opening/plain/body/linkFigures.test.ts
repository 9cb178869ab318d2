import { expect, test } from "vitest";
import type { Aspect, Stage } from "../../../../src/opening/plain/words/headingWords";
import { type LinkedFigure, linkFigures } from "../../../../src/opening/plain/body/linkFigures";
import type { TableRow } from "../../../../src/opening/template/readTable";

const names = new Map<TableRow, string>();

function row(name: string): TableRow {
  const made = { place: {}, cells: new Map(), failed: new Set<string>() };
  names.set(made, name);
  return made;
}

const figure = (
  name: string,
  aspect: Aspect,
  rest: Partial<Omit<LinkedFigure, "row" | "aspect">> = {},
): LinkedFigure => ({
  row: row(name),
  metric: "户数",
  rest: "云川市 2024",
  aspect,
  stage: null,
  ...rest,
});

const level: Aspect = { kind: "level", isAttained: false };
const growth: Aspect = { kind: "change", base: "same_period_last_year", isAmount: false };
const stage = (end: Stage["end"]): Stage => ({
  end,
  words: { before: "改革前", after: "改革后" }[end],
});

const nameOf = (given: TableRow | null): string => (given && names.get(given)) ?? "-";

/** What is linked, in few words. */
function linked(...figures: readonly LinkedFigure[]): readonly string[] {
  return linkFigures(figures).map((link) => {
    switch (link.kind) {
      case "change":
        return `change ${nameOf(link.level)} ${nameOf(link.change)} ${String(link.isAmount)} ${link.base ?? "-"}`;
      case "target":
        return `target ${nameOf(link.target)} ${nameOf(link.attained)} ${nameOf(link.completion)}`;
      case "rank":
        return `rank ${nameOf(link.value)} ${nameOf(link.rank)}`;
      case "before_after":
        return `pair ${nameOf(link.before)} ${nameOf(link.after)} ${link.words.join("/")}`;
    }
  });
}

test("a change is of the level of its own metric, place and period, wherever that stands", () => {
  expect(linked(figure("growth", growth), figure("level", level))).toEqual([
    "change level growth false same_period_last_year",
  ]);
  const more = figure("more", { kind: "change", base: null, isAmount: true });
  expect(linked(figure("level", level), more)).toEqual(["change level more true -"]);
  expect(linked(figure("level", level, { metric: "人口" }), figure("growth", growth))).toEqual([]);
  expect(linked(figure("level", level, { rest: "云川市 2023" }), figure("growth", growth))).toEqual(
    [],
  );
  expect(linked(figure("growth", growth), figure("share", { kind: "share" }))).toEqual([]);
});

test("a target is linked with what is attained or completed of it, and not alone", () => {
  const target = figure("target", { kind: "target" });
  const done = figure("done", { kind: "completion" });
  expect(linked(target)).toEqual([]);
  expect(linked(done, figure("level", level))).toEqual([]);
  expect(linked(target, figure("level", level))).toEqual(["target target level -"]);
  expect(linked(target, done)).toEqual(["target target - done"]);
  expect(linked(done, figure("level", level), target)).toEqual(["target target level done"]);
});

test("of two targets the later one has to be reached", () => {
  const first = figure("first", { kind: "target" });
  const later = figure("later", { kind: "target" });
  expect(linked(first, later, figure("level", level))).toEqual(["target later level -"]);
});

test("a rank is of what its heading names, and of nothing where that is not there", () => {
  const rank = (of: Extract<Aspect, { kind: "rank" }>["of"]) =>
    figure("rank", { kind: "rank", of });
  const all = [figure("level", level), figure("growth", growth)];
  expect(linked(...all, rank("level"))).toContain("rank level rank");
  expect(linked(...all, rank("change"))).toContain("rank growth rank");
  expect(linked(...all, rank("completion")).filter((link) => link.startsWith("rank"))).toEqual([]);
});

test("the two ends of a reform are a pair, and what changed is the later one", () => {
  const before = figure("before", level, { stage: stage("before") });
  const after = figure("after", level, { stage: stage("after") });
  expect(linked(before, after)).toEqual(["pair before after 改革前/改革后"]);
  expect(linked(after, before)).toEqual(["pair before after 改革前/改革后"]);
  expect([linked(before), linked(after)]).toEqual([[], []]);
  expect(linked(before, after, figure("growth", growth))).toEqual([
    "pair before after 改革前/改革后",
    "change after growth false same_period_last_year",
  ]);
});
