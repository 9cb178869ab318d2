import type { ReactNode } from "react";
import type { Figure } from "../dataset/DatasetLookup";
import { PageLink } from "./PageLink";
import { usePage } from "./PageContext";
import { TextMarkLink } from "./text/TextMarkLink";
import { marks } from "../wording/marks";
import { standsAt } from "../wording/standsAt";

interface FigureLinkProps {
  readonly figure: Figure;
  readonly className?: string;
  /** What the link reads; the paragraph or the cell when left out. */
  readonly children?: ReactNode;
}

/**
 * The way from a number to everything known of it; of its paragraph, to the paragraph, where the reader
 * has opened the text.
 */
export function FigureLink({ figure, className = "paragraph-link", children }: FigureLinkProps) {
  const { messages, language } = usePage();
  const { observation } = figure;
  const name = figure.name[language];
  const { id } = observation;
  const page = { change: { figure: id }, className };
  if (children !== undefined) return <PageLink {...page}>{children}</PageLink>;
  const words = standsAt(observation, messages.paragraph) || messages.inTable;
  const stands = standsAt(observation, messages.paragraphLong) || words;
  const { comma } = marks[language];
  return (
    <TextMarkLink
      figure={id}
      className={className}
      label={stands + comma + name}
      otherwise={
        <PageLink {...page} label={messages.table.openFigure(name) + comma + stands}>
          {words}
        </PageLink>
      }
    >
      {words}
    </TextMarkLink>
  );
}
