import type { Language } from "../dataset/Dataset";
import type { LineSeries, LinesRows, StepMark, TimeTick } from "./ChartRows";
import { formatFigure, showsPrinted } from "../wording/formatFigure";
import { formatDate } from "../wording/formatPeriod";
import { axisScale, pointValue } from "./axisLabels";
import type { SeriesCard } from "./composeCards";
import { isStep } from "./measureDates";
import { linesOf, type PlaceLine } from "./placesByPeriods";
import { markOfStep } from "./readoutOf";
import { type AxisPeriod, placeOnAxis, timeAxis } from "./timeAxis";
import { marks } from "../wording/marks";

/** More lines than these cannot be told apart in one chart; then each has a small chart of its own. */
export const MAX_LINES = 5;

function seriesOf(line: PlaceLine, axis: readonly AxisPeriod[], language: Language): LineSeries {
  return {
    name: line.name,
    place: line.place,
    points: axis.map(({ key, at, label }) => {
      const figure = key === null ? undefined : line.figures.get(key);
      const isMissing = figure === undefined || figure.observation.status === "missing";
      return {
        figure: figure?.observation.id ?? null,
        period: label,
        at,
        value: isMissing ? null : pointValue(figure.observation.quantity),
        valueLabel: isMissing ? "" : formatFigure(figure.observation, figure.unit, language),
        ...(isMissing || figure.observation.quantity.bound === "exact" ? {} : { isBound: true }),
      };
    }),
  };
}

/** Points that a line has, in order of time. */
const drawnPoints = ({ points }: LineSeries) => points.filter(({ value }) => value !== null);

/** What each line says, in words: all its points where the lines are few, else its ends. */
function describe(series: readonly LineSeries[], all: boolean, language: Language): string {
  const { colon, listed: comma, semicolon: stop } = marks[language];
  return series
    .map((line) => {
      const points = drawnPoints(line);
      const told = all ? points : [...new Set([...points.slice(0, 1), ...points.slice(-1)])];
      return `${line.name}${colon}${told.map(({ period, valueLabel: value }) => `${period} ${value}`).join(comma)}`;
    })
    .join(stop);
}

/** Names of the ends of the axis, and of the middle where it is short and something stands there. */
function ticksOf(axis: readonly AxisPeriod[]): readonly TimeTick[] {
  const known = axis.filter(({ key }) => key !== null);
  const [start] = known;
  const end = known.at(-1);
  if (start === undefined || end === undefined) return [];
  const middle = known.find(({ at, tick }) => Math.abs(at - 0.5) < 0.1 && tick.length <= 5);
  return [...new Set([start, ...(known.length > 4 && middle ? [middle] : []), end])].map(
    ({ at, tick }) => ({ at, text: tick }),
  );
}

/** The dated steps of the measure that a metric tells of, as far as they fall within the axis. */
function stepsOn({ figures }: SeriesCard, language: Language): readonly StepMark[] {
  const measure = figures[0]?.measure ?? null;
  if (measure === null) return [];
  const placeOf = placeOnAxis(figures.map(({ observation }) => observation.period));
  return measure.milestones
    .flatMap((milestone, index): StepMark[] => {
      const { period, name } = milestone;
      if (period.basis === "not_stated" || !isStep(milestone)) return [];
      const at = placeOf(period.start);
      const text = `${formatDate(period.start, language)} ${name[language]}`;
      return at === null ? [] : [{ id: markOfStep(measure, index), at, text }];
    })
    .sort((left, right) => left.at - right.at);
}

/**
 * A metric over time: lines in one chart where they can be told apart, else a small chart for each.
 * The line whose last value is greatest comes first, of ranks the smallest. `null` where nothing is dated.
 */
export function drawLines(card: SeriesCard, title: string, language: Language): LinesRows | null {
  const [first] = card.figures;
  if (first === undefined) return null;
  const axis = timeAxis(
    card.figures.map(({ observation }) => observation.period),
    language,
  );
  if (axis.length === 0) return null;
  const direction = first.metric.kind === "rank" ? -1 : 1;
  const lastOf = (line: LineSeries): number => {
    const last = drawnPoints(line).at(-1)?.value ?? null;
    return last === null ? Number.NEGATIVE_INFINITY : last * direction;
  };
  // Two lines without a number differ by no number, which is as good as none.
  const byLast = (left: LineSeries, right: LineSeries): number => lastOf(right) - lastOf(left);
  const lines = linesOf(card.figures, language).filter(({ figures }) =>
    [...figures.keys()].some((key) => key !== null),
  );
  const drawn = (isWhole: boolean): readonly LineSeries[] =>
    lines
      .filter((line) => line.isWhole === isWhole)
      .map((line) => seriesOf(line, axis, language))
      .sort(byLast);
  const parts = drawn(false);
  const greatest = Math.max(...parts.map(lastOf));
  const series = [
    ...drawn(true).map((one): LineSeries => ({
      ...one,
      whole: lastOf(one) > greatest ? "above" : "beside",
    })),
    ...parts,
  ];
  const values = series.flatMap(drawnPoints).map(({ value }) => Math.abs(value ?? 0));
  const scale = axisScale(first, Math.max(0, ...values), language);
  const { unit } = scale;
  const isFew = series.length <= MAX_LINES;
  const steps = stepsOn(card, language);
  const told = [describe(series, isFew, language), ...steps.map(({ text }) => text)].join(
    marks[language].semicolon,
  );
  const kind = {
    zh: isFew ? "折线图" : `小型折线图 ${series.length} 幅，坐标相同`,
    en: isFew ? "Line chart" : `${series.length} small line charts with the same axes`,
  }[language];
  return {
    form: isFew ? "lines" : "multiples",
    series,
    ticks: ticksOf(axis),
    steps,
    isRank: first.metric.kind === "rank",
    ...scale,
    ...(showsPrinted[language] ? {} : { isGrouped: true as const }),
    description: {
      zh: `${kind}：${title}。单位：${unit}。${told}。`,
      en: `${kind}: ${title}. Unit: ${unit}. ${told}.`,
    }[language],
  };
}
