import { useState } from "react";
import type { Dataset, Measure, Observation } from "../../dataset/Dataset";
import { SENTENCE_BREAKS, WITHIN_SIGN } from "../../dataset/punctuation";
import {
  type Decision,
  measureCalled,
  proposedName,
  proposedText,
  type Review,
  typedPeriod,
} from "../../opening/draft/applyReview";
import { ownToken } from "../../opening/draft/figureStatement";
import { fieldCalled, fieldNames } from "../../opening/draft/guessArea";
import type { Draft, DraftItem } from "../../opening/draft/DraftedDataset";
import { formatPeriod, isoPeriod } from "../../wording/formatPeriod";
import { type DraftDoubt, openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";
import { DraftEntry, type DraftField } from "./DraftEntry";
import { Button } from "../Button";

type Drafted = Extract<Draft, { readonly ok: true }>;

/** How much each doubt weighs: a number read in two ways first, an ordinal that may be no rank last. */
const WEIGHTS: Readonly<Record<DraftDoubt, number>> = {
  reading: 128,
  once: 64,
  subject: 32,
  article: 16,
  repeated: 8,
  period: 4,
  pair_scope: 2,
  ordinal: 1,
};

const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");

/** The sentence that a stretch of a text stands in, cut in three. */
function sentenceAround(
  text: string,
  start: number,
  end: number,
): readonly [string, string, string] {
  const before = text.slice(0, start).split(SENTENCE_BREAK).pop() ?? "";
  const [after = ""] = text.slice(end).split(SENTENCE_BREAK);
  return [before, text.slice(start, end), after];
}

interface DraftListProps {
  readonly draft: Drafted;
  readonly review: Review;
  /** What the decisions so far come to. */
  readonly reviewed: Dataset;
  readonly onDecide: (id: string, decision: Decision | null) => void;
}

type Listed =
  | { readonly id: string; readonly observation: Observation; readonly item: DraftItem }
  | { readonly id: string; readonly measure: Measure };

/** How far a proposal is in doubt; 0 where only its words are left to be confirmed. */
function weightOf(listed: Listed): number {
  return "item" in listed ? listed.item.doubts.reduce((sum, doubt) => sum + WEIGHTS[doubt], 0) : 0;
}

/** The proposals of a draft as a list to go through: figures, the most doubtful first or in the order of the text, then measures. */
export function DraftList({ draft, review, reviewed, onDecide }: DraftListProps) {
  const { language } = usePage();
  const { draft: words } = openWords[language];
  const [order, setOrder] = useState<"doubt" | "text">("doubt");
  const { dataset, items } = draft;
  const byId = new Map(items.map((item) => [item.id, item]));
  const figures = dataset.observations.flatMap((observation): Listed[] => {
    const item = byId.get(observation.id);
    return item === undefined ? [] : [{ id: observation.id, observation, item }];
  });
  const measures = dataset.measures.map((measure): Listed => ({ id: measure.id, measure }));
  const doubtful = figures
    .filter((one) => weightOf(one) > 0)
    .sort((left, right) => weightOf(right) - weightOf(left));
  const groups: readonly (readonly [keyof typeof words.groups, readonly Listed[]])[] =
    order === "text"
      ? [
          ["figures", figures],
          ["measures", measures],
        ]
      : [
          ["doubtful", doubtful],
          ["sure", figures.filter((one) => weightOf(one) === 0)],
          ["measures", measures],
        ];
  const listed = groups.flatMap(([, group]) => group);
  const [current, setCurrent] = useState(listed[0]?.id ?? "");
  const move = (from: string, where: "next" | "previous" | "first" | "last"): void => {
    const at = listed.findIndex(({ id }) => id === from);
    const last = listed.length - 1;
    const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[
      where
    ];
    setCurrent(listed[to]?.id ?? from);
  };
  const metrics = new Map(dataset.metrics.map((metric) => [metric.id, metric]));
  const reviewedMetrics = new Map(reviewed.metrics.map((metric) => [metric.id, metric]));
  const measureNames = new Map(
    reviewed.measures.map(({ id, name }) => [id, proposedText(name.zh)]),
  );
  const placeNames = new Map(reviewed.places.map(({ id, name }) => [id, name.zh]));
  const placesNow = new Map(reviewed.observations.map(({ id, place }) => [id, place]));
  const fieldIn = (of: Dataset, id: string | undefined): string => {
    const field = of.fields.find((one) => one.id === id);
    const area = of.areas.find((one) => one.id === field?.area);
    return `${area?.name.zh ?? ""} ${WITHIN_SIGN} ${field?.name.zh ?? ""}`;
  };
  const fieldOf = (id: string | undefined): DraftField => ({
    key: "field",
    label: words.field,
    proposed: fieldIn(dataset, id),
    choices: fieldNames,
    faultOf: (text) => {
      const own = dataset.fields.find((one) => one.id === id);
      return fieldCalled(dataset, text, own?.area ?? "") === null
        ? words.badField(
            text,
            dataset.areas.map(({ name }) => name.zh),
          )
        : null;
    },
  });
  const written = (text: string): string | null => (text.trim() === "" ? words.badText : null);

  const figureParts = (observation: Observation, item: DraftItem) => {
    const decision = review[item.id];
    const accepted = decision?.verdict === "accepted" ? decision : undefined;
    const name = proposedName(dataset, observation);
    const mended = accepted?.period === undefined ? null : typedPeriod(accepted.period);
    const { direction } = observation;
    const metric = metrics.get(observation.metric);
    const now = reviewedMetrics.get(observation.metric) ?? metric;
    const measure = measureNames.get(now?.measure ?? "");
    const proposedMeasure = dataset.measures.find(({ id }) => id === metric?.measure);
    const placeProposed = dataset.places.find(({ id }) => id === observation.place)?.name.zh ?? "";
    const fields: readonly DraftField[] = [
      { key: "name", label: words.name, proposed: name, faultOf: written },
      {
        key: "period",
        label: words.period,
        proposed: isoPeriod(observation.period) ?? "",
        faultOf: (text) => (typedPeriod(text) === null ? words.badPeriod : null),
      },
      {
        key: "place",
        label: words.place,
        proposed: placeProposed,
        choices: [
          ...new Set([...dataset.places.map((one) => one.name.zh), ...placeNames.values()]),
        ],
        faultOf: written,
      },
      fieldOf(metric?.field),
      {
        key: "measure",
        label: words.measure,
        proposed: proposedText(proposedMeasure?.name.zh ?? ""),
        choices: [...measureNames.values()],
        faultOf: (text) =>
          text.trim() === "" || measureCalled(dataset, review, text) !== undefined
            ? null
            : words.badMeasure(text),
      },
    ];
    return {
      head: (
        <>
          <b>{ownToken(observation.printed)}</b> {accepted?.name ?? name}
        </>
      ),
      notes: [
        `${words.paragraph} ${String(observation.paragraph ?? "")}`,
        fieldIn(reviewed, now?.field),
        formatPeriod(mended ?? observation.period, language),
        placeNames.get(placesNow.get(item.id) ?? "") ?? placeProposed,
        ...(direction === undefined ? [] : [words.directions[direction]]),
        words.second[item.second],
        ...(measure === undefined ? [] : [words.ofMeasure(measure)]),
      ],
      doubts: item.doubts.map((doubt) => words.doubts[doubt]),
      sentence: sentenceAround(item.text, item.start, item.end),
      fields,
    };
  };
  const measureParts = ({ id, name, statement, paragraphs, fields: [field] }: Measure) => {
    const decision = review[id];
    const accepted = decision?.verdict === "accepted" ? decision : undefined;
    const proposed = proposedText(name.zh);
    const [paragraph = 0] = paragraphs;
    const text = items.find(({ id: figure }) => figure.startsWith(`p${paragraph}-`))?.text ?? "";
    const at = text.indexOf(proposed);
    const fields: readonly DraftField[] = [
      { key: "name", label: words.measureName, proposed, faultOf: written },
      fieldOf(field),
      {
        key: "statement",
        label: words.statement,
        proposed: proposedText(statement.zh),
        faultOf: written,
      },
    ];
    const own = reviewed.metrics.filter(({ measure }) => measure === id);
    return {
      head: (
        <>
          <b>{accepted?.name ?? proposed}</b> {accepted?.statement ?? proposedText(statement.zh)}
        </>
      ),
      notes: [
        `${words.paragraph} ${paragraphs.join(words.comma)}`,
        fieldIn(reviewed, reviewed.measures.find((one) => one.id === id)?.fields[0] ?? field),
        words.itsFigures(own.map((metric) => proposedText(metric.name.zh))),
      ],
      doubts: [],
      sentence:
        at === -1 ? (["", "", ""] as const) : sentenceAround(text, at, at + proposed.length),
      fields,
    };
  };
  return (
    <>
      <div className="open-buttons" role="group" aria-label={words.order}>
        {(["doubt", "text"] as const).map((kind) => (
          <Button key={kind} aria-pressed={order === kind} onClick={() => setOrder(kind)}>
            {words.orders[kind]}
          </Button>
        ))}
      </div>
      <p className="open-note">{words.keys}</p>
      {groups.map(([kind, group]) =>
        group.length === 0 ? null : (
          <section key={kind} aria-label={words.groups[kind](group.length)}>
            <h4>{words.groups[kind](group.length)}</h4>
            <ul className="draft-list" aria-label={words.groups[kind](group.length)}>
              {group.map((one) => (
                <DraftEntry
                  key={one.id}
                  id={one.id}
                  {...("item" in one
                    ? figureParts(one.observation, one.item)
                    : measureParts(one.measure))}
                  decision={review[one.id] ?? null}
                  isCurrent={one.id === current}
                  onDecide={(decision) => onDecide(one.id, decision)}
                  onMove={(where) => move(one.id, where)}
                  onFocus={() => setCurrent(one.id)}
                />
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}
