import { type ReactElement, useMemo } from "react";
import { cautionWords } from "../wording/views/cautionWords";
import { formatFigure } from "../wording/formatFigure";
import { usePage } from "./PageContext";
import { marks } from "../wording/marks";

/** Where nothing can be pressed, the words of every mark: each caution with the figures shown that it is about. */
export function PrintedCautions(): ReactElement | null {
  const { lookup, selected, language, messages } = usePage();
  const cautions = useMemo(() => {
    const shown = new Set(selected.rows);
    return lookup.dataset.cautions.flatMap(({ id, note, figures }) => {
      const about = figures
        .map((figure) => lookup.figure(figure))
        .filter(({ row }) => shown.has(row));
      return about.length === 0 ? [] : [{ id, note, about }];
    });
  }, [lookup, selected]);
  if (cautions.length === 0) return null;
  const words = cautionWords[language];
  return (
    <section className="printed-cautions" aria-labelledby="printed-cautions">
      <h2 id="printed-cautions">{words.title}</h2>
      <ul>
        {cautions.map(({ id, note, about }) => (
          <li key={id} data-caution={id}>
            {about
              .map(
                ({ metric, observation, unit }) =>
                  `${metric.name[language]} ${formatFigure(observation, unit, language)}`,
              )
              .join(messages.listSeparator)}
            {marks[language].colon}
            {note[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
