import type { ReactNode } from "react";
import type { Block } from "../../export/office/Briefing";
import { Facts } from "../Facts";
import { ScaledChart } from "./ScaledChart";

interface SlideProps {
  readonly of: Extract<Block, { readonly title: string }>;
  readonly notes: readonly string[];
  readonly children: ReactNode;
}

function Slide({ of, notes, children }: SlideProps) {
  return (
    <section className="meeting-slide" data-area-color={of.color}>
      <h2>{of.title}</h2>
      {children}
      <footer>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </section>
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
        <Slide of={block} notes={block.notes}>
          <p className="meeting-subtitle">{block.period}</p>
          <p className="meeting-value">{block.value}</p>
          <p>{block.sentence}</p>
        </Slide>
      );
    case "card":
      return (
        <Slide
          of={block}
          notes={block.derived === null ? block.notes : [...block.notes, block.derived.values]}
        >
          <p className="meeting-subtitle">{block.subtitle}</p>
          {block.rows === null ? <Numbers of={block} /> : <ScaledChart rows={block.rows} />}
        </Slide>
      );
    case "measure":
      return (
        <Slide of={block} notes={block.notes}>
          <p>{block.sentence}</p>
          <Facts facts={block.facts} className="meeting-facts" />
        </Slide>
      );
  }
}
