import type { Language } from "../dataset/Dataset";
import type { Figure } from "../dataset/DatasetLookup";
import { sortValueOf } from "../dataset/quantity";
import { catalogues } from "../wording/Messages";
import { formatFigure } from "../wording/formatFigure";
import { formatPeriod } from "../wording/formatPeriod";
import type { TableCell, TableRows } from "./ChartRows";
import { axisKey, timeAxis } from "./timeAxis";

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
  const messages = catalogues[language];
  const axis = timeAxis(
    figures.map(({ observation }) => observation.period),
    language,
  ).filter(({ key }) => key !== null);
  const isDated = figures.every(({ observation }) => axisKey(observation.period) !== null);
  const columns = [
    ...axis.map(({ key, label }) => ({ key, label })),
    ...(isDated ? [] : [{ key: null, label: formatPeriod({ basis: "not_stated" }, language) }]),
  ];
  const isRank = figures[0]?.metric.kind === "rank";
  const byPlace = new Map<string, Map<string | null, Figure>>();
  for (const figure of figures) {
    const own = byPlace.get(figure.place.id) ?? new Map<string | null, Figure>();
    byPlace.set(figure.place.id, own);
    const key = axisKey(figure.observation.period);
    const known = own.get(key);
    if (known === undefined || (known.source.published ?? "") < (figure.source.published ?? ""))
      own.set(key, figure);
  }
  const cellOf = (figure: Figure | undefined): TableCell | null =>
    figure === undefined
      ? null
      : {
          figure: figure.observation.id,
          quantity: figure.observation.quantity,
          valueLabel: formatFigure(figure.observation, figure.unit, language),
        };
  const rows = [...byPlace].map(([place, own]) => ({
    place,
    name: [...own.values()][0]?.place.name[language] ?? place,
    cells: columns.map(({ key }) => cellOf(own.get(key))),
  }));
  const greatness = ({ cells }: (typeof rows)[number]): number => {
    const last = [...cells].reverse().find((cell) => cell !== null);
    const value = last ? sortValueOf(last.quantity) : Number.NEGATIVE_INFINITY;
    return isRank ? -value : value;
  };
  rows.sort((left, right) => greatness(right) - greatness(left));
  const said = rows
    .map(({ name, cells }) => {
      const values = cells.map((cell) => cell?.valueLabel ?? "\u2014");
      return `${name} ${values.join(language === "zh" ? "、" : ", ")}`;
    })
    .join(language === "zh" ? "；" : "; ");
  const periods = columns.map(({ label }) => label);
  return {
    form: "table",
    rowHeader: messages.filter.place,
    periods,
    rows,
    isRank,
    description:
      language === "zh"
        ? `表：${title}，${periods.join("、")}。${said}。`
        : `Table: ${title}, ${periods.join(", ")}. ${said}.`,
  };
}
