import type { ReactElement } from "react";
import { type ParagraphContents, excusedInWords } from "../../columns/coverage";
import { checksWords } from "../../wording/views/checksWords";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { CoverageMarks } from "./CoverageMarks";
import { FigureNames } from "./FigureNames";
import { MoreRows } from "./MoreRows";
import { useFirstRows } from "./useFirstRows";

/** The numerals of a paragraph that are no figures: how many, and opened, which and why. */
function Excused({ contents }: { readonly contents: ParagraphContents }): ReactElement {
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

/** The paragraphs of one source, each with its figures, its other numerals and its measures. */
export function CoverageTable({
  title,
  paragraphs,
}: {
  readonly title: string;
  readonly paragraphs: readonly ParagraphContents[];
}): ReactElement {
  const { language, messages } = usePage();
  const { shown, rest, showAll } = useFirstRows(paragraphs);
  const words = checksWords[language].coverage;
  return (
    <>
      <div className="table-scroll">
        <table className="figure-table audit-table coverage-table">
          <caption>{words.caption(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.paragraph}</th>
              <th scope="col">{words.picture}</th>
              <th scope="col">{words.figures}</th>
              <th scope="col">{words.excused}</th>
              <th scope="col">{words.measures}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((contents) => (
              <tr key={contents.paragraph}>
                <th scope="row">{messages.paragraph(contents.paragraph)}</th>
                <td
                  data-label={words.picture}
                  data-empty={contents.figures + contents.nonFigures + contents.measures === 0}
                >
                  <CoverageMarks
                    figures={contents.figures}
                    excused={contents.nonFigures}
                    measures={contents.measures}
                  />
                </td>
                <td
                  data-label={words.figures}
                  data-empty={contents.figures === 0 && contents.nonFigures + contents.measures > 0}
                >
                  {contents.figures === 0 ? (
                    <span className="nothing">{words.nothing}</span>
                  ) : (
                    <FigureNames figures={contents.figureRecords} />
                  )}
                </td>
                <td data-label={words.excused} data-empty={contents.nonFigures === 0}>
                  {contents.nonFigures === 0 ? (
                    <span className="nothing">{words.nothing}</span>
                  ) : (
                    <Excused contents={contents} />
                  )}
                </td>
                <td data-label={words.measures} data-empty={contents.measures === 0}>
                  {contents.measures === 0 ? (
                    <span className="nothing">{words.nothing}</span>
                  ) : (
                    <ul>
                      {contents.measureRecords.map((measure) => (
                        <li key={measure.id}>
                          <PageLink
                            change={{ view: "overview", figure: null, measure: measure.id }}
                            className="text-link"
                          >
                            {measure.name[language]}
                          </PageLink>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows rest={rest} onMore={showAll} />
    </>
  );
}
