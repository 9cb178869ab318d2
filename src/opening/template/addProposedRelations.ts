import type { Dataset } from "../../dataset/Dataset";
import { parsePrinted } from "../../reading/numerals/parsePrinted";
import { changeBases, changedBy } from "../../wording/changeWords";
import type { ProposedRelation } from "../plain/body/linkFigures";
import { type Assembly, englishOf, entryAt, idOf } from "./Assembly";
import { notComparable } from "./helperRecords";
import type { ChangeBase } from "../plain/words/headingWords";
import type { FigureRow } from "./readFigureRows";
import type { TableRow } from "./readTable";
import { stableId } from "./stableId";
import { unitRecord, withoutScale } from "./unitRecord";
import { textAt } from "./valueAt";

type Relation = Dataset["relations"][number];
type Finding = Relation["finding"];

/** What the words of a change say besides its direction: that it is counted from some year, or is a mean. */
const SAYS_MORE = /[\u6bd4\u8f83\u4e0e\u5e74\u51c0\u5747]/u;
/** At which prices something grew. */
const HOW = /名义|实际/u;

/** Relations that a table's headings name, once its rows are figures with ids. */
export function addProposedRelations(
  assembly: Assembly,
  rows: readonly FigureRow[],
  proposals: readonly ProposedRelation[],
): void {
  const observations = new Map(rows.map(({ row, observation }) => [row, observation.record]));
  const names = new Map(
    assembly.lists.metrics.map(({ record }) => [idOf(record), textAt(record, "name", "zh")]),
  );
  const inBoth = (zh: string, what: string): Finding => ({
    zh,
    en: englishOf(assembly, zh, what),
  });
  const nameOf = (row: TableRow): string =>
    names.get(textAt(observations.get(row), "metric")) ?? "";
  const printedOf = (row: TableRow): string => textAt(observations.get(row), "printed");
  const figures: Figures = {
    inBoth,
    idOf: (row) => (row === null ? null : textAt(observations.get(row), "id") || null),
    among: (row) => {
      const words = /\u5168[\u56fd\u7701\u5e02\u5dde\u53bf\u533a]/u.exec(nameOf(row))?.[0];
      return inBoth(words ?? "\u8303\u56f4\u672a\u5199\u660e", "among");
    },
    finding: (...parts) => {
      const said = parts.flatMap((row) =>
        row !== null && observations.has(row) ? [`${nameOf(row)}${printedOf(row)}`] : [],
      );
      return inBoth(said.join("\uff0c"), "finding");
    },
    changed: (level, change, base) => {
      const said = `${nameOf(level)}${printedOf(level)}`;
      const told = nameOf(change).startsWith(nameOf(level))
        ? nameOf(change).slice(nameOf(level).length)
        : null;
      const symbol = withoutScale(change.cells.get("metric_unit")?.text ?? "");
      const quantity = parsePrinted(printedOf(change), symbol)?.quantity;
      const isPlain = told !== null && (base !== null || !SAYS_MORE.test(told));
      if (!isPlain || quantity === undefined)
        return inBoth([said, `${nameOf(change)}${printedOf(change)}`].join("\uff0c"), "finding");
      const way = textAt(observations.get(change), "direction");
      const moved: Parameters<typeof changedBy>[0] =
        way === "rise" || way === "fall" ? { quantity, direction: way } : { quantity };
      const number = printedOf(change).replace(/^[+\uff0b]/u, "");
      const words = changedBy(moved, unitRecord(symbol), number, "zh");
      const from = base === null ? "" : changeBases[base].zh;
      return inBoth(`${said}\uff0c${from}${HOW.exec(told)?.[0] ?? ""}${words}`, "finding");
    },
    turn: (before, after) =>
      inBoth(`${nameOf(after)}\u7531${printedOf(before)}\u5230${printedOf(after)}`, "finding"),
  };
  for (const proposal of proposals) {
    const relation = relationOf(proposal, figures);
    if (relation === null) continue;
    assembly.proposed.add(relation.id);
    assembly.lists.relations.push({ ...entryAt(null), record: { ...relation } });
  }
}

/** What a relation tells of the rows that it links. */
interface Figures {
  /** The id of a row's figure; `null` where it has none. */
  readonly idOf: (row: TableRow | null) => string | null;
  readonly among: (row: TableRow) => Finding;
  /** Words of the table in both languages, the English as far as it is known. */
  readonly inBoth: (zh: string, what: string) => Finding;
  /** What a value is and by how much it rose or fell, as the page words a change. */
  readonly changed: (level: TableRow, change: TableRow, base: ChangeBase) => Finding;
  /** What a value came to from what it was before. */
  readonly turn: (before: TableRow, after: TableRow) => Finding;
  readonly finding: (...rows: readonly (TableRow | null)[]) => Finding;
}

/** An id that the same figures always get; of their ids alone it might be one of theirs. */
function idOfRelation(kind: Relation["kind"], ...figures: readonly string[]): string {
  return stableId(kind.replace(/_/gu, "-"), figures.join(" \u2192 ") + " \u2192");
}

function relationOf(
  proposal: ProposedRelation,
  { idOf: idFor, among, changed, finding, turn, inBoth }: Figures,
): Relation | null {
  switch (proposal.kind) {
    case "change": {
      const [level, change] = [idFor(proposal.level), idFor(proposal.change)];
      if (level === null || change === null) return null;
      return {
        kind: "change",
        id: idOfRelation("change", level, change),
        finding: changed(proposal.level, proposal.change, proposal.base),
        level,
        ...(proposal.isAmount ? { amount: change } : { percent: change }),
        ...(proposal.base === null ? {} : { against: { of: proposal.base } }),
      };
    }
    case "target": {
      const target = idFor(proposal.target);
      const [attained, completion] = [idFor(proposal.attained), idFor(proposal.completion)];
      if (target === null) return null;
      return {
        kind: "target",
        id: idOfRelation("target", target),
        finding: finding(proposal.target, proposal.attained, proposal.completion),
        target,
        ...(attained === null ? {} : { attained }),
        ...(completion === null ? {} : { completion }),
      };
    }
    case "before_after": {
      const [before, after] = [idFor(proposal.before), idFor(proposal.after)];
      if (before === null || after === null) return null;
      const [earlier, later] = proposal.words;
      return {
        kind: "before_after",
        id: idOfRelation("before_after", before, after),
        finding: turn(proposal.before, proposal.after),
        before,
        after,
        words: { before: inBoth(earlier, "before"), after: inBoth(later, "after") },
        comparability: { sameScope: "unclear", note: notComparable },
      };
    }
    case "rank": {
      const [value, rank] = [idFor(proposal.value), idFor(proposal.rank)];
      if (value === null || rank === null) return null;
      return {
        kind: "rank",
        id: idOfRelation("rank", value, rank),
        finding: finding(proposal.value, proposal.rank),
        value,
        rank,
        among: among(proposal.rank),
      };
    }
  }
}
