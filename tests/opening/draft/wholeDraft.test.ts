import { expect, test } from "vitest";
import type { Observation, Place, Relation } from "../../../src/dataset/Dataset";
import { draftDataset } from "../../../src/opening/draft/draftDataset";
import { blocksOf } from "../../support/blocksOf";

const PLACES: readonly Place[] = [
  { id: "shi", name: { zh: "云川市", en: "Yunchuan" }, level: "city" },
  { id: "xian", name: { zh: "青石县", en: "Qingshi" }, level: "county", within: "shi" },
  { id: "zhen", name: { zh: "白沙镇", en: "Baisha" }, level: "town", within: "xian" },
];

const bare = (text: string): string => text.replace(/【待核】/gu, "");

function timeOf({ period }: Observation): string {
  if (period.basis === "not_stated") return `? ${period.expression ?? ""}`.trim();
  const { basis, timing, start, end, expression } = period;
  return [end === undefined ? start : `${start}/${end}`, timing, basis, expression].join(" ");
}

/** What a draft says of a text beyond what every draft says, a line a record. */
function tell(text: string): string[] {
  const draft = draftDataset(`${text}\n`, {
    published: "2025-03-18",
    title: "云川市2024年工作总结",
    publisher: "云川市人民政府",
    places: PLACES,
  });
  if (!draft.ok) return [draft.reason];
  const { areas, fields, measures, metrics, observations, places, relations, headlines } =
    draft.dataset;
  const metricOf = new Map(metrics.map((metric) => [metric.id, metric]));
  const tokens = new Map(observations.map(({ id, printed }) => [id, printed]));
  const token = (id: string | undefined): string =>
    id === undefined ? "-" : (tokens.get(id) ?? "?");
  const partsOf = (relation: Relation): string => {
    switch (relation.kind) {
      case "before_after":
        return `${token(relation.before)} → ${token(relation.after)}`;
      case "part_of_whole":
        return `${token(relation.part)} / ${token(relation.whole)} = ${token(relation.share)}`;
      case "change":
        return `${token(relation.level)} ${token(relation.amount)} ${token(relation.percent)} ${JSON.stringify(relation.against ?? null)}`;
      case "target":
        return token(relation.target);
      case "rank":
        return `${token(relation.value)} ${token(relation.rank)} ${token(relation.streak)} ${bare(relation.among.zh)}`;
      case "comparison":
        return relation.members.map(token).join(" ");
      case "model":
        return "";
    }
  };
  return [
    ...observations.map((one, at) => {
      const metric = metricOf.get(one.metric);
      return [
        `${one.printed} ${bare(metric?.name.zh ?? "")}`,
        [
          metric?.kind,
          metric?.unit,
          metric?.field,
          ...(metric?.measure === undefined ? [] : [metric.measure]),
        ].join(" "),
        [one.place, one.direction ?? "-", one.attribution.by].join(" "),
        timeOf(one),
        Object.entries(one.anchors ?? {})
          .map(([role, words]) => [role, ...(words ?? [])].join(" "))
          .join("; "),
        [draft.items[at]?.second, ...(draft.items[at]?.doubts ?? [])].join(" "),
      ].join(" | ");
    }),
    ...relations.map((one) => `${one.kind} ${one.id}: ${partsOf(one)} | ${bare(one.finding.zh)}`),
    ...measures.map(({ id, name, statement, status, fields: own, paragraphs, clauses }) =>
      [
        id,
        bare(name.zh),
        bare(statement.zh),
        status,
        ...own,
        ...(paragraphs ?? []),
        ...(clauses ?? []).map((one) => JSON.stringify(one)),
      ].join(" | "),
    ),
    ...draft.leftOut.map(
      ({ paragraph, token: left, reason }) => `left out ${String(paragraph)} ${left}: ${reason}`,
    ),
    `${areas.map(({ id, name }) => `${id} ${name.zh}`).join(", ")} > ${fields.map(({ id, name }) => `${id} ${name.zh}`).join(", ")} | ${places.map(({ id }) => id).join(" ")} | ${headlines.map(({ figure }) => token(figure)).join(" ")}`,
  ];
}

/** Texts, `\\n` for the end of a line, each with what its draft is to say below it. */
const told = blocksOf(new URL("wholeDraft.txt", import.meta.url));

test.each(told)("%s", (text, ...lines) => {
  expect(tell((text ?? "").replaceAll("\\n", "\n")).map((line) => `  ${line}`)).toEqual(lines);
});
