import type { ReactElement, ReactNode } from "react";
import type { Figure } from "../dataset/DatasetLookup";
import { PageLink } from "./PageLink";
import { usePage } from "./PageContext";
import { marks } from "../wording/marks";

interface FigureLinkProps {
  readonly figure: Figure;
  readonly className?: string;
  /** What the link reads; the paragraph when left out. */
  readonly children?: ReactNode;
}

/** The way from a number to everything known of it. */
export function FigureLink({
  figure,
  className = "paragraph-link",
  children,
}: FigureLinkProps): ReactElement {
  const { messages, language } = usePage();
  const name = figure.metric.name[language];
  const { paragraph } = figure.observation;
  return (
    <PageLink
      change={{ figure: figure.observation.id }}
      className={className}
      {...(children === undefined
        ? {
            label: [
              messages.table.openFigure(name),
              paragraph === undefined ? messages.inTable : messages.paragraphLong(paragraph),
            ].join(marks[language].comma),
          }
        : {})}
    >
      {children ?? (paragraph === undefined ? messages.inTable : messages.paragraph(paragraph))}
    </PageLink>
  );
}
