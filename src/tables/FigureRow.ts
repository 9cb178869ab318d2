import type { Language } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { catalogues } from "../wording/Messages";
import { type TableColumn } from "../columns/shown";
import { nameSource } from "../wording/citation";
import { formatFigure } from "../wording/formatFigure";
import { formatPeriod } from "../wording/formatPeriod";

/** One row of the table, worded: what each column says of one figure. */
export interface FigureRow {
  readonly figure: Figure;
  readonly text: Readonly<Record<TableColumn, string>>;
}

/** Words the figures of the given row numbers, in their order. */
export function wordRows(
  lookup: DatasetLookup,
  rows: Uint32Array,
  language: Language,
): readonly FigureRow[] {
  const messages = catalogues[language];
  return Array.from(rows, (row): FigureRow => {
    const figure = lookup.figureAt(row);
    const { observation, metric, unit, area, field, place, measure, source } = figure;
    const { attribution } = observation;
    return {
      figure,
      text: {
        area: area.name[language],
        field: field.name[language],
        name: metric.name[language],
        value: formatFigure(observation, unit, language),
        bound: messages.bounds[observation.quantity.bound],
        period: formatPeriod(observation.period, language),
        place: place.name[language],
        kind: messages.kinds[metric.kind],
        saidBy:
          attribution.by !== "report"
            ? attribution.who[language]
            : observation.paragraph === undefined
              ? messages.figure.theTable
              : messages.figure.theReport,
        measure: measure?.name[language] ?? "",
        paragraph:
          observation.paragraph === undefined ? "" : messages.paragraph(observation.paragraph),
        source: nameSource(source, language),
      },
    };
  });
}
