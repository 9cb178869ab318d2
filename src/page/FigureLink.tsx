import type { ReactNode } from "react";
import type { Figure } from "../dataset/DatasetLookup";
import { PageLink } from "./PageLink";
import { usePage } from "./PageContext";
import { TextMarkLink } from "./text/TextMarkLink";
import { marks } from "../wording/marks";

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
  const { id, paragraph, cell = messages.inTable } = observation;
  const stands = paragraph === undefined ? cell : messages.paragraphLong(paragraph);
  const change = { figure: id };
  if (children !== undefined)
    return (
      <PageLink change={change} className={className}>
        {children}
      </PageLink>
    );
  const words = paragraph === undefined ? cell : messages.paragraph(paragraph);
  const label = [messages.table.openFigure(name), stands].join(marks[language].comma);
  return (
    <TextMarkLink
      figure={id}
      className={className}
      label={[stands, name].join(marks[language].comma)}
      otherwise={
        <PageLink change={change} className={className} label={label}>
          {words}
        </PageLink>
      }
    >
      {words}
    </TextMarkLink>
  );
}
