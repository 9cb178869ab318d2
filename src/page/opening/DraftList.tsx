import { type ReactElement, useState } from "react";
import { type Decision, proposedName, type Review } from "../../opening/draft/applyReview";
import type { Draft } from "../../opening/draft/DraftedDataset";
import type { DraftDoubt } from "../../wording/views/openWords";
import { openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";
import { DraftEntry } from "./DraftEntry";

type Drafted = Extract<Draft, { readonly ok: true }>;

/** How much each doubt weighs: a number read in two ways first, an ordinal that may be no rank last. */
const WEIGHTS: Readonly<Record<DraftDoubt, number>> = {
  reading: 64,
  subject: 32,
  article: 16,
  repeated: 8,
  period: 4,
  pair_scope: 2,
  ordinal: 1,
};

interface DraftListProps {
  readonly draft: Drafted;
  readonly review: Review;
  readonly onDecide: (id: string, decision: Decision | null) => void;
}

/** The figures of a draft as a list to go through, the most doubtful first, or in the order of the text. */
export function DraftList({ draft, review, onDecide }: DraftListProps): ReactElement {
  const { language } = usePage();
  const { draft: words } = openWords[language];
  const [order, setOrder] = useState<"doubt" | "text">("doubt");
  const { dataset, items } = draft;
  const weightOf = (doubts: readonly DraftDoubt[]): number =>
    doubts.reduce((sum, doubt) => sum + WEIGHTS[doubt], 0);
  const listed = dataset.observations
    .flatMap((observation, at) => {
      const item = items.find(({ id }) => id === observation.id);
      return item === undefined ? [] : [{ observation, item, at, weight: weightOf(item.doubts) }];
    })
    .sort((left, right) =>
      order === "text" ? left.at - right.at : right.weight - left.weight || left.at - right.at,
    );
  const [current, setCurrent] = useState(listed[0]?.item.id ?? "");
  const move = (from: string, where: "next" | "previous" | "first" | "last"): void => {
    const at = listed.findIndex(({ item }) => item.id === from);
    const last = listed.length - 1;
    const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[
      where
    ];
    setCurrent(listed[to]?.item.id ?? from);
  };
  return (
    <>
      <div className="open-buttons" role="group" aria-label={words.order}>
        {(["doubt", "text"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="button"
            aria-pressed={order === kind}
            onClick={() => setOrder(kind)}
          >
            {words.orders[kind]}
          </button>
        ))}
      </div>
      <p className="open-note">{words.keys}</p>
      <ul className="draft-list" aria-label={words.table}>
        {listed.map(({ observation, item }) => (
          <DraftEntry
            key={item.id}
            item={item}
            observation={observation}
            name={proposedName(dataset, observation)}
            decision={review[item.id] ?? null}
            isCurrent={item.id === current}
            onDecide={(decision) => onDecide(item.id, decision)}
            onMove={(where) => move(item.id, where)}
            onFocus={() => setCurrent(item.id)}
          />
        ))}
      </ul>
    </>
  );
}
