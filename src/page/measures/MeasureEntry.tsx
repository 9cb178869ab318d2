import type { ReactNode } from "react";
import { measureDates, stepWords } from "../../analysis/measureDates";
import type { Measure } from "../../dataset/Dataset";
import { retellOf } from "../../wording/retell";
import { measureWords } from "../../wording/views/measureWords";
import { type Fact, Facts } from "../Facts";
import { FigureWithMark } from "../FigureWithMark";
import { Marked } from "../Marked";
import { nameAlone } from "../../wording/nameAlone";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { TrayToggle } from "../tray/TrayToggle";
import { marks } from "../../wording/marks";

/** More figures than these stand in the table. */
const MOST_FIGURES = 24;

/** The figures of a measure, each with its mark and the way to everything known of it. */
function MeasureFigures({ measure }: { readonly measure: Measure }) {
  const { lookup, language, messages } = usePage();
  const rows = lookup.rowsOfMeasure(measure.id);
  const figures = Array.from(rows.subarray(0, MOST_FIGURES), (row) => lookup.figureAt(row));
  return (
    <ul className="measure-figures">
      {figures.map((figure) => (
        <li key={figure.observation.id} data-figure={figure.observation.id}>
          <FigureWithMark figure={figure} name={nameAlone(lookup, figure, language)} />
        </li>
      ))}
      {rows.length > MOST_FIGURES ? (
        <li>
          <PageLink change={{ view: "table" }} className="text-link">
            {messages.card.moreFigures(MOST_FIGURES, rows.length - MOST_FIGURES)}
          </PageLink>
        </li>
      ) : null}
    </ul>
  );
}

/** One measure, readable where it stands: what it is, where, since when, its parts, its figures. */
export function MeasureEntry({ measure }: { readonly measure: Measure }) {
  const { lookup, language, messages, address } = usePage();
  const words = retellOf(lookup.dataset, language)(measureWords[language]);
  const rows = lookup.rowsOfMeasure(measure.id);
  const { steps, counts } = measureDates(measure);
  const dated = (milestones: ReturnType<typeof measureDates>["steps"]): ReactNode => (
    <ul>
      {milestones.map((step) => (
        <li key={step.name.zh}>{stepWords(step, language)}</li>
      ))}
    </ul>
  );
  const facts: readonly Fact[] = [
    [words.facts.place, lookup.place(measure.place).name[language]],
    [words.facts.dates, steps.length === 0 ? words.undated : dated(steps)],
    ...(counts.length === 0 ? [] : [[words.facts.counted, dated(counts)] as const]),
    ...(measure.parts.length === 0
      ? []
      : [
          [
            words.facts.parts,
            measure.parts.map((part) => part[language]).join(marks[language].semicolon),
          ] as const,
        ]),
    [
      words.facts.figures,
      rows.length === 0 ? words.withoutFigures : <MeasureFigures key="figures" measure={measure} />,
    ],
    [
      words.facts.paragraphs,
      measure.paragraphs.map(messages.paragraph).join(messages.listSeparator),
    ],
  ];
  return (
    <article
      className="measure"
      id={`measure-${measure.id}`}
      tabIndex={-1}
      data-asked={address.measure === measure.id || undefined}
    >
      <div className="measure-head">
        <h4>
          <Marked>{measure.name[language]}</Marked>{" "}
          <span className="tag">{messages.measures.statuses[measure.status]}</span>
        </h4>
        <TrayToggle kind="measure" id={measure.id} name={measure.name[language]} />
      </div>
      <p>
        <Marked>{measure.statement[language]}</Marked>
      </p>
      <Facts facts={facts} className="measure-facts" />
    </article>
  );
}
