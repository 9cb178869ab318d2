import type { Quantity } from "../dataset/quantity";

/*
 * What a chart draws, already worded in one language. A chart, its description for screen readers,
 * its table and its file are all fed by the same rows, so that they cannot disagree.
 */

/** One bar: an observation with its words. */
export interface BarRow {
  /** Id of the observation that the bar stands for. */
  readonly figure: string;
  /** What the bar is, short: 汽车产业链. */
  readonly label: string;
  /** Second line of the label, such as the period; `null` when there is none. */
  readonly sublabel: string | null;
  readonly quantity: Quantity;
  /** The number as it stands at the end of the bar, bound kept: 2000多. */
  readonly valueLabel: string;
  /** `before` is drawn in grey, `after` and `plain` in the area's colour. */
  readonly role: "before" | "after" | "plain";
}

/** Horizontal bars from zero on one axis, in the order given. Values are in base units. */
export interface BarsRows {
  readonly form: "bars";
  readonly rows: readonly BarRow[];
  /** Unit as written under the title: 亿元, 家. */
  readonly unit: string;
  /** Divide base units by this for the axis ticks (100000000 for 亿元). */
  readonly divisor: number;
  /** One sentence that says what the chart shows, for screen readers. */
  readonly description: string;
}

/** A part of a whole of at most 1,000 things, drawn as cells, one cell a thing. */
export interface CellsRows {
  readonly form: "cells";
  readonly part: number;
  readonly whole: number;
  readonly partLabel: string;
  readonly restLabel: string;
  readonly description: string;
}

/** A percentage on a bar from 0 to 100. */
export interface BulletRows {
  readonly form: "bullet";
  readonly figure: string;
  /** Percent, 0 to 100. */
  readonly value: number;
  readonly valueLabel: string;
  readonly bound: Quantity["bound"];
  readonly description: string;
}

/** One point of a line; `value` is `null` where a period has no observation, and the line breaks. */
export interface LinePoint {
  readonly figure: string | null;
  readonly period: string;
  readonly value: number | null;
  readonly valueLabel: string;
}

export interface LineSeries {
  readonly name: string;
  /** One point for every period of the chart, in order of time. */
  readonly points: readonly LinePoint[];
}

/** A metric over time, one line a place, at most `MAX_LINES`. Values are in base units. */
export interface LinesRows {
  readonly form: "lines";
  readonly series: readonly LineSeries[];
  readonly unit: string;
  readonly divisor: number;
  readonly description: string;
}

/** The same for more places than lines can be told apart: one small chart a place, axes shared. */
export interface MultiplesRows {
  readonly form: "multiples";
  /** In the order of their last values, the foremost first. */
  readonly series: readonly LineSeries[];
  /** What stands at the ends of the axis of time, short: 2018年, 2025年. */
  readonly ticks: readonly [first: string, last: string];
  readonly unit: string;
  readonly divisor: number;
  readonly description: string;
}

export type ChartRows = BarsRows | CellsRows | BulletRows | LinesRows | MultiplesRows;

/** A measure on the timeline. Times are fractional years: 2024.5 is the first of July 2024. */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  /** The time in words, as precise as the report gives it: 2024年2月. */
  readonly when: string;
  /**
   * - `date` known to the month or the day: a dot, in the middle of that month or day; `end` is `null`
   * - `year` known to the year alone: a hatched bar over the year, somewhere within which it was
   * - `span` from `start` to `end`, a bar; with `end` `null` it goes on and the bar stays open
   */
  readonly kind: "date" | "year" | "span";
  readonly start: number;
  readonly end: number | null;
  /** Class that sets `--area` to the colour of the item's area. */
  readonly areaClass: string;
  /** Address of the measure's own view. */
  readonly href: string;
}

/** Measures over time. `from` and `to` are the ends of the axis, as fractional years. */
export interface TimelineRows {
  readonly items: readonly TimelineItem[];
  readonly from: number;
  readonly to: number;
  /** One sentence that says what the timeline shows. */
  readonly description: string;
}
