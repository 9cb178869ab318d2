import { type ReactNode, useState } from "react";
import { roomInEm } from "../../charts/design";
import { PageChart } from "../PageChart";
import type { Block, Briefing, BriefingTable } from "../../export/office/Briefing";
import { trayWords } from "../../wording/views/trayWords";
import { Facts } from "../Facts";
import { useRunningHead } from "./useRunningHead";

/** Room that a narrow sheet has for a cell in one line, in em: 一到两份, 41 items. */
const SHORT_CELL = 6;

function SheetTable({ table }: { readonly table: BriefingTable }) {
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join("\t")}>
            {row.map((cell, at) => (
              <td
                key={table.columns[at]}
                className={roomInEm(cell) <= SHORT_CELL ? "sheet-short" : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BlockSectionProps {
  readonly of: Extract<Block, { readonly title: string }>;
  readonly children: ReactNode;
}

function BlockSection({ of, children }: BlockSectionProps) {
  return (
    <section className="sheet-block" data-area-color={of.color}>
      <h4>{of.title}</h4>
      {children}
      <ul className="sheet-notes">
        {of.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

/** One thing of a briefing as it stands on its sheet. */
function SheetBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return <h3 className="sheet-heading">{block.text}</h3>;
    case "sentence":
      return <p className="sheet-sentence">{block.text}</p>;
    case "figure":
      return (
        <BlockSection of={block}>
          <p className="sheet-value">
            {block.value} <small>{block.period}</small>
          </p>
          <p>{block.sentence}</p>
        </BlockSection>
      );
    case "card":
      return (
        <BlockSection of={block}>
          <p className="sheet-subtitle">{block.subtitle}</p>
          {block.rows === null ? (
            <SheetTable table={block.table} />
          ) : (
            <PageChart rows={block.rows} />
          )}
          {block.derived === null ? null : (
            <p className="sheet-derived">{block.derived.withFormulas}</p>
          )}
        </BlockSection>
      );
    case "measure":
      return (
        <BlockSection of={block}>
          <p>{block.sentence}</p>
          <Facts facts={block.facts} className="sheet-facts" />
          {block.table === null ? null : <SheetTable table={block.table} />}
        </BlockSection>
      );
  }
}

/** The briefing as a sheet of paper: what is printed, and what the files hold. */
export function BriefingSheet({ briefing }: { readonly briefing: Briefing }) {
  const { language, title, subtitle } = briefing;
  const words = trayWords[language].document;
  const [opened] = useState(() => new Date());
  const today = opened.toLocaleDateString({ zh: "zh-CN", en: "en-GB" }[language], {
    dateStyle: "long",
  });
  useRunningHead(`${title} · ${subtitle}`, words.printed(today));
  return (
    <article className="sheet" aria-label={briefing.title}>
      <header>
        <h2>{briefing.title}</h2>
        <p className="sheet-subtitle">{briefing.subtitle}</p>
      </header>
      <div className="sheet-blocks">
        {briefing.blocks.map((block, at) => (
          // Blocks have no id of their own: a reader may write the same sentence twice.
          // oxlint-disable-next-line react/no-array-index-key
          <SheetBlock key={at} block={block} />
        ))}
      </div>
      <footer>
        {briefing.method.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="print-only">{words.printed(today)}</p>
      </footer>
    </article>
  );
}
