import { type AxisScale, axisScale } from "../../analysis/axisLabels";
import type { BarRow, ChartRows, LineSeries } from "../../analysis/ChartRows";
import type { Language } from "../../dataset/Dataset";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import { decimalOf, numberOf, subtract } from "../../dataset/decimal";
import { endsOf, type Quantity } from "../../dataset/quantity";

/**
 * `area` the area's colour, `before` grey, `rest` what a share leaves; `area-range` and `before-range` the
 * lighter ones of what a range may reach.
 */
export type Tone = "area" | "before" | "rest" | "area-range" | "before-range";

export interface OfficeSeries {
  readonly name: string;
  /** One for each category, in the chart's unit; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** What stands at each value, bound kept: 2000多; empty where there is none. */
  readonly labels: readonly string[];
  /** One for each category. */
  readonly tones: readonly Tone[];
}

/**
 * A chart as an office suite draws it itself, from a data sheet of its own. Values are in the unit that
 * the report prints (5843 for 5843亿元), so that the sheet reads like the report.
 */
export interface OfficeChart {
  /**
   * - `bars`   horizontal bars from zero, the first category on top
   * - `ranges` the same where some are ranges: the first series holds upper ends, the second, which stands
   *            upon it, single values and lower ends
   * - `share`  one bar from 0 to 100 % in two parts
   * - `lines`  one line a series over the categories, broken where a value is missing
   */
  readonly form: "bars" | "ranges" | "share" | "lines";
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly OfficeSeries[];
  /** What the form cannot show, in words: open ends, ranges. */
  readonly remarks: readonly string[];
  /** One sentence for screen readers. */
  readonly description: string;
}

/** More lines, or bars of several periods, than these cannot be told apart in a document. */
const MAX_SERIES = 6;
const MAX_PLACES = 12;

/** What a chart is worded from. */
interface Wording {
  readonly lookup: DatasetLookup;
  readonly language: Language;
  /** The card's own title, which names the data in the sheet. */
  readonly title: string;
}

/** What a chart counts in: the unit that the report prints, in English thousands' steps of the base unit. */
function scaleOf(
  figure: string,
  quantities: readonly Quantity[],
  { lookup, language }: Wording,
): AxisScale {
  const most = Math.max(
    ...quantities.flatMap((quantity) => {
      const { low, high } = endsOf(quantity);
      return [Math.abs(low ?? 0), Math.abs(high ?? 0)];
    }),
  );
  return axisScale(lookup.figure(figure), most, language);
}

/** Base units in the printed unit: a division by a power of ten, without the dust of binary fractions. */
function scaled(value: number, divisor: number): number {
  return Number((value / divisor).toPrecision(15));
}

function boundRemark(
  { label, valueLabel, quantity }: Pick<BarRow, "label" | "valueLabel" | "quantity">,
  language: Language,
): string[] {
  const said = { zh: `${label}：${valueLabel}`, en: `${label}: ${valueLabel}` };
  const remark = (zh: string, en: string): string[] => [
    { zh: `${said.zh}，${zh}`, en: `${said.en}, ${en}` }[language],
  ];
  switch (quantity.bound) {
    case "exact":
      return [];
    case "at_least":
      return remark(
        "为下限，实际不少于图示长度",
        "a lower bound; the true value is no less than drawn",
      );
    case "at_most":
      return remark(
        "为上限，实际不多于图示长度",
        "an upper bound; the true value is no more than drawn",
      );
    case "about":
      return remark("为约数", "an approximate number");
    case "range":
      return remark(
        "为区间，深色至下限，浅色至上限",
        "a range; dark up to its lower end, light up to its upper end",
      );
  }
}

function categoryOf({ label, sublabel }: BarRow): string {
  return sublabel === null || sublabel === "" ? label : `${label}\n${sublabel}`;
}

function barsChart(rows: Extract<ChartRows, { form: "bars" }>, wording: Wording): OfficeChart {
  const { language, title } = wording;
  const bars = rows.rows;
  const { unit, divisor } = scaleOf(
    bars[0]?.figure ?? "",
    bars.map(({ quantity }) => quantity),
    wording,
  );
  const hasRange = bars.some(({ quantity }) => quantity.bound === "range");
  const isGrey = bars.map(({ role }) => role === "before" || role === "whole");
  const tones = isGrey.map((grey): Tone => (grey ? "before" : "area"));
  const labels = bars.map(({ valueLabel }) => valueLabel);
  const ends = (pick: "low" | "high"): (number | null)[] =>
    bars.map(({ quantity }) =>
      scaled(quantity.bound === "range" ? quantity[pick] : quantity.value, divisor),
    );
  const isRange = (at: number): boolean => bars[at]?.quantity.bound === "range";
  const series: readonly OfficeSeries[] = hasRange
    ? [
        {
          name: { zh: `${title}（区间上限）`, en: `${title} (upper end of a range)` }[language],
          values: ends("high").map((value, at) => (isRange(at) ? value : null)),
          labels: labels.map((label, at) => (isRange(at) ? label : "")),
          tones: isGrey.map((grey) => (grey ? "before-range" : "area-range")),
        },
        {
          name: { zh: `${title}（单值或下限）`, en: `${title} (single value or lower end)` }[
            language
          ],
          values: ends("low"),
          labels: labels.map((label, at) => (isRange(at) ? "" : label)),
          tones,
        },
      ]
    : [{ name: title, values: ends("low"), labels, tones }];
  return {
    form: hasRange ? "ranges" : "bars",
    unit,
    categories: bars.map(categoryOf),
    series,
    remarks: bars.flatMap((row) => boundRemark(row, language)),
    description: rows.description,
  };
}

/** Places by periods: a group of bars a place, one bar a period. */
function tableChart(
  { rows, periods, isRank, description }: Extract<ChartRows, { form: "table" }>,
  wording: Wording,
): OfficeChart | null {
  const first = rows[0]?.cells.find((cell) => cell !== null) ?? null;
  // Bars would draw the last place longest, and have no second end for a range.
  if (isRank || first === null) return null;
  const hasRange = rows.some(({ cells }) => cells.some((cell) => cell?.quantity.bound === "range"));
  if (hasRange) return null;
  if (rows.length > MAX_PLACES || periods.length > MAX_SERIES) return null;
  const { unit, divisor } = scaleOf(
    first.figure,
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.quantity ?? [])),
    wording,
  );
  return {
    form: "bars",
    unit,
    categories: rows.map(({ name }) => name),
    series: periods.map((period, at) => ({
      name: period,
      values: rows.map(({ cells }) => {
        const quantity = cells[at]?.quantity;
        return quantity === undefined || quantity.bound === "range"
          ? null
          : scaled(quantity.value, divisor);
      }),
      labels: rows.map(({ cells }) => cells[at]?.valueLabel ?? ""),
      tones: rows.map(() => (at < periods.length - 1 ? "before" : "area")),
    })),
    remarks: rows.flatMap(({ name, cells }) =>
      cells.flatMap((cell) =>
        cell === null
          ? []
          : boundRemark(
              { label: name, valueLabel: cell.valueLabel, quantity: cell.quantity },
              wording.language,
            ),
      ),
    ),
    description,
  };
}

/** One part of a share, named with its number. */
interface SharePart {
  readonly name: string;
  readonly value: number;
}

/** A part and the rest of its whole, counted or in percent. */
function shareChart(
  parts: readonly [SharePart, SharePart],
  title: string,
  unit: string,
  description: string,
  remarks: readonly string[] = [],
): OfficeChart {
  return {
    form: "share",
    unit,
    categories: [title],
    series: parts.map(({ name, value }, at) => ({
      name,
      values: [value],
      labels: [""],
      tones: [at === 0 ? "area" : "rest"],
    })),
    remarks,
    description,
  };
}

function linesChart(
  chart: Extract<ChartRows, { form: "lines" | "multiples" }>,
): OfficeChart | null {
  // The first place stands on top, which no office suite draws.
  if (chart.series.length > MAX_SERIES || chart.isRank) return null;
  const [first] = chart.series;
  if (first === undefined) return null;
  const one = ({ name, points }: LineSeries): OfficeSeries => ({
    name,
    values: points.map(({ value }) => (value === null ? null : scaled(value, chart.divisor))),
    labels: points.map(({ valueLabel }) => valueLabel),
    tones: points.map(() => "area"),
  });
  return {
    form: "lines",
    unit: chart.unit,
    categories: first.points.map(({ period }) => period),
    series: chart.series.map(one),
    remarks: [],
    description: chart.description,
  };
}

/**
 * The chart of a card as an office suite can draw it; `null` where no form of its own says the same (more
 * places than can be told apart, ranks), so that the table stands in its place.
 */
export function officeChart(chart: ChartRows, wording: Wording): OfficeChart | null {
  const { lookup, language, title } = wording;
  const rest = { zh: "其余", en: "the rest" }[language];
  const nameOf = (figure: string): string => lookup.figure(figure).name[language];
  if (chart.form === "bars") return barsChart(chart, wording);
  if (chart.form === "table") return tableChart(chart, wording);
  if (chart.form === "lines" || chart.form === "multiples") return linesChart(chart);
  if (chart.form === "cells") {
    const { partFigure, partLabel, part, restLabel, whole, description } = chart;
    const shares: readonly [SharePart, SharePart] = [
      { name: `${nameOf(partFigure)} ${partLabel}`, value: part },
      { name: `${rest} ${restLabel}`, value: whole - part },
    ];
    return shareChart(shares, title, "", description);
  }
  if (chart.form === "percent") {
    const { figure, valueLabel, end, quantity, description } = chart;
    const shares: readonly [SharePart, SharePart] = [
      { name: `${nameOf(figure)} ${valueLabel}`, value: end },
      {
        name: { zh: `${rest}（推算）`, en: `${rest} (derived)` }[language],
        value: numberOf(subtract(decimalOf(100), decimalOf(end))),
      },
    ];
    const remarks = boundRemark({ label: title, valueLabel, quantity }, language);
    return shareChart(shares, title, "%", description, remarks);
  }
  return null;
}
