import type { Language } from "../dataset/Dataset";
import type { Figure } from "../dataset/DatasetLookup";
import { sortValueOf } from "../dataset/quantity";
import { catalogues } from "../wording/Messages";
import { formatFigure } from "../wording/formatFigure";
import type { TableCell, TableRows } from "./ChartRows";
import { linesOf, type PeriodColumn, periodsOf, type PlaceLine } from "./placesByPeriods";
import { marks } from "../wording/marks";

/** The lines of a table, the wholes first and then the one whose latest number is greatest; of ranks the first. */
export function orderLines(
  lines: readonly PlaceLine[],
  periods: readonly PeriodColumn[],
): readonly PlaceLine[] {
  const greatness = ({ figures }: PlaceLine): number => {
    const last = periods.reduce<Figure | undefined>(
      (latest, { key }) => figures.get(key) ?? latest,
      undefined,
    );
    if (last === undefined) return Number.NEGATIVE_INFINITY;
    const value = sortValueOf(last.observation.quantity);
    return last.metric.kind === "rank" ? -value : value;
  };
  const keyed = lines.map((line) => ({ line, greatness: greatness(line) }));
  keyed.sort(
    (left, right) =>
      Number(right.line.isWhole) - Number(left.line.isWhole) || right.greatness - left.greatness,
  );
  return keyed.map(({ line }) => line);
}

function cellOf(figure: Figure | undefined, language: Language): TableCell | null {
  return figure === undefined
    ? null
    : {
        figure: figure.observation.id,
        quantity: figure.observation.quantity,
        valueLabel: formatFigure(figure.observation, figure.unit, language),
      };
}

/**
 * Places by periods as a table of numbers with their bars, the place whose latest number is greatest
 * first; of ranks the first. Of two figures for one place and period the one that was published last.
 *
 * @param figures of one metric, at least one; what has no date stands under no date
 */
export function drawTable(
  figures: readonly Figure[],
  title: string,
  language: Language,
): TableRows {
  const columns = periodsOf(figures, language);
  const rows = orderLines(linesOf(figures, language), columns).map(
    ({ name, place, figures: own }) => ({
      name,
      place,
      cells: columns.map(({ key }) => cellOf(own.get(key), language)),
    }),
  );
  const said = rows
    .map(({ name, cells }) => {
      const values = cells.map((cell) => cell?.valueLabel ?? "\u2014");
      return `${name} ${values.join(marks[language].listed)}`;
    })
    .join(marks[language].semicolon);
  const periods = columns.map(({ label }) => label);
  return {
    form: "table",
    rowHeader: catalogues[language].filter.place,
    periods,
    rows,
    isRank: figures[0]?.metric.kind === "rank",
    description: {
      zh: `表：${title}，${periods.join("、")}。${said}。`,
      en: `Table: ${title}, ${periods.join(", ")}. ${said}.`,
    }[language],
  };
}
