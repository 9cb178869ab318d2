import { useMemo } from "react";
import { relatedFigures } from "../../analysis/relatedFigures";
import type { Figure } from "../../dataset/DatasetLookup";
import { cautionTexts } from "../../analysis/summariseCautions";
import { everything } from "../../selection/Selection";
import { useIsPrinting } from "../../tables/useIsPrinting";
import { formatPeriod } from "../../wording/formatPeriod";
import { cautionWords } from "../../wording/views/cautionWords";
import { relatedWords } from "../../wording/views/relatedWords";
import { FactEntry } from "../Facts";
import { FigureWithMark } from "../FigureWithMark";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";

/** More figures than these in a list are a table, and stand there. */
const MOST_LISTED = 8;

/** The neighbours of a figure: those that it is joined with, the same place over time, the same time in other places. */
export function RelatedFacts({ figure }: { readonly figure: Figure }) {
  const { lookup, language } = usePage();
  const words = relatedWords[language];
  const related = useMemo(() => relatedFigures(lookup, figure, MOST_LISTED), [lookup, figure]);
  const { joined, overTime, acrossPlaces, others, ofMetric } = related;
  const periodOf = ({ observation }: Figure): string => formatPeriod(observation.period, language);
  const placeOf = ({ place }: Figure): string => place.name[language];
  const lists = [
    {
      name: words.joined,
      figures: joined,
      left: 0,
      nameOf: ({ name }: Figure) => name[language],
    },
    { name: words.overTime, ...overTime, nameOf: periodOf },
    { name: words.acrossPlaces, ...acrossPlaces, nameOf: placeOf },
    {
      name: words.others,
      figures: others.figures,
      left: 0,
      nameOf: (one: Figure) =>
        [one.observation.series ?? [], placeOf(one), periodOf(one)].flat().join(" · "),
    },
  ];
  // On paper nothing can be pressed: the words of their marks stand below them.
  const isPrinting = useIsPrinting();
  const cautions = isPrinting
    ? cautionTexts(
        lookup,
        lists.flatMap((list) => list.figures.map(({ observation }) => observation.id)),
        language,
      )
    : [];
  const isCut = overTime.left + acrossPlaces.left + others.left > 0;
  const { metric, field } = figure;
  return (
    <>
      {lists.map(({ name, figures, left, nameOf }) =>
        figures.length === 0 ? null : (
          <FactEntry key={name} name={name}>
            <div className="fact-list">
              {figures.map((one) => (
                <FigureWithMark key={one.observation.id} figure={one} name={nameOf(one)} />
              ))}
              {left === 0 ? null : <span className="fact-rest">{words.left(left)}</span>}
            </div>
          </FactEntry>
        ),
      )}
      {cautions.length === 0 ? null : (
        <FactEntry name={cautionWords[language].title}>
          {cautions.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </FactEntry>
      )}
      {isCut ? (
        <FactEntry name={words.others}>
          <PageLink
            className="text-link"
            change={{
              view: "table",
              figure: null,
              selection: {
                ...everything,
                areas: [field.area],
                field: field.id,
                kind: metric.kind,
                search: metric.name[language],
              },
            }}
          >
            {words.all(ofMetric)}
          </PageLink>
        </FactEntry>
      ) : null}
    </>
  );
}
