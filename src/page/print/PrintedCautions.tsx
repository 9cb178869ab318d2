import { useMemo } from "react";
import { summariseCautions } from "../../analysis/summariseCautions";
import { cautionWords } from "../../wording/views/cautionWords";
import { formatFigure } from "../../wording/formatFigure";
import { nameAlone } from "../../wording/nameAlone";
import { usePage } from "../PageContext";
import { marks } from "../../wording/marks";

/** Where nothing can be pressed, the words of every mark: each note with the figures shown that it is about. */
export function PrintedCautions() {
  const { lookup, selected, measures, language, messages } = usePage();
  const words = cautionWords[language];
  const told = useMemo(() => {
    // A measure names all of its figures, those that the filters leave out as well.
    const shown = new Set([
      ...selected.rows,
      ...measures.flatMap(({ id }) => [...lookup.rowsOfMeasure(id)]),
    ]);
    const byNote = new Map<string, string[]>();
    for (const row of [...shown].sort((left, right) => left - right)) {
      const figure = lookup.figureAt(row);
      const { observation, unit } = figure;
      const { verdict, notes } = summariseCautions(lookup, [observation.id]);
      const mark = verdict === null ? "" : words.behind(messages.figure.verdicts[verdict]);
      const value = formatFigure(observation, unit, language);
      const name = `${nameAlone(lookup, figure, language)} ${value}${mark}`;
      for (const note of notes) {
        const names = byNote.get(note[language]) ?? [];
        byNote.set(note[language], [...names, name]);
      }
    }
    return [...byNote];
  }, [lookup, selected, measures, language, messages, words]);
  if (told.length === 0) return null;
  return (
    <section className="printed-cautions" aria-labelledby="printed-cautions">
      <h2 id="printed-cautions">{words.title}</h2>
      <ul>
        {told.map(([note, names]) => (
          <li key={note}>
            {names.join(messages.listSeparator)}
            {marks[language].colon}
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
