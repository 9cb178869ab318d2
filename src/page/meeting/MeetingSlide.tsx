import type { Block } from "../../export/office/Briefing";
import { Facts } from "../Facts";
import { ScaledChart } from "./ScaledChart";

function Foot({ notes }: { readonly notes: readonly string[] }) {
  return (
    <footer>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </footer>
  );
}

/** Few numbers, large and side by side. */
function Numbers({ of }: { readonly of: Extract<Block, { kind: "card" }> }) {
  return (
    <dl className="meeting-numbers">
      {of.values.map(({ name, value, period }) => (
        <div key={`${name} ${value}`}>
          <dd className="meeting-value">{value}</dd>
          <dt>
            {name}
            <span className="meeting-subtitle">{period}</span>
          </dt>
        </div>
      ))}
    </dl>
  );
}

/** One finding on a wall: what it is, its number or its chart, what to mind, where it stands. */
export function MeetingSlide({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <section className="meeting-slide meeting-words">
          <h2>{block.text}</h2>
        </section>
      );
    case "sentence":
      return (
        <section className="meeting-slide meeting-words">
          <p>{block.text}</p>
        </section>
      );
    case "figure":
      return (
        <section className="meeting-slide" data-area-color={block.color}>
          <h2>{block.title}</h2>
          <p className="meeting-value">{block.value}</p>
          <p>{block.sentence}</p>
          <Foot notes={block.notes} />
        </section>
      );
    case "card":
      return (
        <section className="meeting-slide" data-area-color={block.color}>
          <h2>{block.title}</h2>
          <p className="meeting-subtitle">{block.subtitle}</p>
          {block.rows === null ? <Numbers of={block} /> : <ScaledChart rows={block.rows} />}
          <Foot
            notes={block.derived === null ? block.notes : [...block.notes, block.derived.values]}
          />
        </section>
      );
    case "measure":
      return (
        <section className="meeting-slide" data-area-color={block.color}>
          <h2>{block.title}</h2>
          <p>{block.sentence}</p>
          <Facts facts={block.facts} className="meeting-facts" />
          <Foot notes={block.notes} />
        </section>
      );
  }
}
