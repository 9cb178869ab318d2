import { type ReactElement, useMemo } from "react";
import { type ParagraphContents, excusedInWords } from "../../columns/coverage";
import type { Language } from "../../dataset/Dataset";
import type { DataColumn } from "../../tables/DataTable";
import { catalogues } from "../../wording/Messages";
import { checksWords } from "../../wording/views/checksWords";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { AuditTable } from "./AuditTable";
import { CoverageMarks } from "./CoverageMarks";
import { FigureNames } from "./FigureNames";

/** The numerals of a paragraph that are no figures: how many, and opened, which and why. */
function Excused({ contents }: { readonly contents: ParagraphContents }) {
  const { language } = usePage();
  return (
    <details className="excused">
      <summary>{checksWords[language].coverage.excusedCount(contents.nonFigures)}</summary>
      <ul>
        {contents.nonFigureRecords.map((nonFigure) => (
          <li key={nonFigure.id}>
            <span lang="zh-CN">{nonFigure.token}</span>
            {excusedInWords(nonFigure, language).slice(nonFigure.token.length)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function columnsIn(language: Language): readonly DataColumn<ParagraphContents>[] {
  const words = checksWords[language].coverage;
  const counted = (count: number, content: ReactElement) =>
    count === 0 ? <span className="nothing">{words.nothing}</span> : content;
  return [
    {
      id: "paragraph",
      head: words.paragraph,
      value: ({ paragraph }) => catalogues[language].paragraph(paragraph),
    },
    {
      id: "picture",
      head: words.picture,
      isEmpty: ({ figures, nonFigures, measures }) => figures + nonFigures + measures === 0,
      cell: ({ figures, nonFigures, measures }) => (
        <CoverageMarks figures={figures} excused={nonFigures} measures={measures} />
      ),
    },
    {
      id: "figures",
      head: words.figures,
      isEmpty: ({ figures, nonFigures, measures }) => figures === 0 && nonFigures + measures > 0,
      cell: ({ figures, figureRecords }) =>
        counted(figures, <FigureNames figures={figureRecords} ofOneParagraph />),
    },
    {
      id: "excused",
      head: words.excused,
      isEmpty: ({ nonFigures }) => nonFigures === 0,
      cell: (contents) => counted(contents.nonFigures, <Excused contents={contents} />),
    },
    {
      id: "measures",
      head: words.measures,
      isEmpty: ({ measures }) => measures === 0,
      cell: ({ measures, measureRecords }) =>
        counted(
          measures,
          <ul>
            {measureRecords.map(({ id, name }) => (
              <li key={id}>
                <PageLink
                  change={{ view: "overview", figure: null, measure: id }}
                  className="text-link"
                >
                  {name[language]}
                </PageLink>
              </li>
            ))}
          </ul>,
        ),
    },
  ];
}

/** The paragraphs of one source, each with its figures, its other numerals and its measures. */
export function CoverageTable({
  title,
  paragraphs,
}: {
  readonly title: string;
  readonly paragraphs: readonly ParagraphContents[];
}) {
  const { language } = usePage();
  return (
    <AuditTable
      name="coverage-table"
      caption={checksWords[language].coverage.caption(title)}
      columns={useMemo(() => columnsIn(language), [language])}
      rows={paragraphs}
      keyOf={({ paragraph }) => String(paragraph)}
    />
  );
}
