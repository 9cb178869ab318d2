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
  /** Second part of the label, such as the period; `null` when there is none. */
  readonly sublabel: string | null;
  /** Id of the place that the label names, to which the page can be narrowed; `null` where it names none. */
  readonly place: string | null;
  /** In base units; a fall is below zero. */
  readonly quantity: Quantity;
  /** The number as it stands at the end of the bar, bound and unit kept: 2000多家, −8.1%. */
  readonly valueLabel: string;
  /** `before` and what stands for all the others, `whole`, are drawn in grey, `after` and `plain` in the area's colour. */
  readonly role: "before" | "after" | "whole" | "plain";
}

/** Horizontal bars from zero on one axis, in the order given, at least one. */
export interface BarsRows {
  readonly form: "bars";
  readonly rows: readonly BarRow[];
  /** One sentence that says what the chart shows, for screen readers. */
  readonly description: string;
}

/** A part of a whole of at most 1,000 things, drawn as cells, one cell a thing. */
export interface CellsRows {
  readonly form: "cells";
  readonly partFigure: string;
  readonly wholeFigure: string;
  readonly part: number;
  readonly whole: number;
  readonly partLabel: string;
  readonly restLabel: string;
  readonly description: string;
}

/** A share on a bar from 0 to 100. */
export interface PercentRows {
  readonly form: "percent";
  readonly figure: string;
  /** Percent, between 0 and 100. */
  readonly quantity: Quantity;
  /** Where its number stands: its value, or the upper end of a range. */
  readonly end: number;
  readonly valueLabel: string;
  readonly description: string;
}

/** One point of a line; `value` is `null` where a period has no observation, and the line breaks. */
export interface LinePoint {
  readonly figure: string | null;
  readonly period: string;
  /** Where the period stands, as a part of the axis from its beginning. */
  readonly at: number;
  readonly value: number | null;
  readonly valueLabel: string;
  /** The value is one that the number only is about, at least, at most or between; absent for an exact one. */
  readonly isBound?: true;
}

export interface LineSeries {
  readonly name: string;
  /** Id of the place that the name names; `null` where it names another thing. */
  readonly place: string | null;
  /**
   * What stands for all of the others, 全国 or 合计; absent for one of many.
   *
   * - `beside`  lies among the others, as an average does: drawn with each of them
   * - `above`   is greater than any, as a sum is: drawn on an axis of its own where each has a chart
   */
  readonly whole?: "beside" | "above";
  /** One point for every period of the chart, in order of time. */
  readonly points: readonly LinePoint[];
}

/** A dated step of the measure that a metric tells of, where it stands on the axis of time. */
export interface StepMark {
  /** `markOfStep`, by which its readout is found. */
  readonly id: string;
  readonly at: number;
  /** What it was, and when. */
  readonly text: string;
}

/** A name on the axis of time. */
export interface TimeTick {
  readonly at: number;
  readonly text: string;
}

/**
 * A metric over time, one line a place. Values are in base units.
 *
 * - `lines`      all in one chart, at most `MAX_LINES`
 * - `multiples`  more than can be told apart: one small chart a place, axes shared, the foremost first
 */
export interface LinesRows {
  readonly form: "lines" | "multiples";
  readonly series: readonly LineSeries[];
  readonly ticks: readonly TimeTick[];
  /** In order of time. */
  readonly steps: readonly StepMark[];
  /** Places in an order: the first stands at the top. */
  readonly isRank: boolean;
  readonly unit: string;
  /** Divide base units by this for the axis ticks (100000000 for 亿元). */
  readonly divisor: number;
  /** Thousands of the axis are parted by commas, as in English; absent where they are not. */
  readonly isGrouped?: true;
  readonly description: string;
}

/** A number of a table of places by periods. */
export interface TableCell {
  readonly figure: string;
  readonly quantity: Quantity;
  readonly valueLabel: string;
}

/** Places by a few periods: a table of numbers, each with its bar; ranks without. */
export interface TableRows {
  readonly form: "table";
  readonly rowHeader: string;
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** `null` where the name names another thing. */
    readonly place: string | null;
    /** One a period; `null` where the report gives none. */
    readonly cells: readonly (TableCell | null)[];
  }[];
  readonly isRank: boolean;
  readonly description: string;
}

/** A cell of a pivot. */
export interface PivotCell {
  readonly figure: string;
  /** The number, or what is worked out from it. */
  readonly valueLabel: string;
  /** How a place in an order has moved, empty where it has not; absent for other numbers. */
  readonly move?: string;
  /** Formula of what is worked out; absent for the number itself. */
  readonly formula?: string;
}

/** Places by any number of periods. */
export interface PivotRows {
  readonly form: "pivot";
  readonly rowHeader: string;
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** `null` where the name names another thing. */
    readonly place: string | null;
    /** Stands for all of the others: 全国, 合计. */
    readonly isWhole: boolean;
    /** One a period; `null` where there is none. */
    readonly cells: readonly (PivotCell | null)[];
  }[];
  readonly description: string;
}

/** A measure on the timeline. Times are fractional years: 2024.5 is the first of July 2024. */
export interface TimelineItem {
  /** `markOfStep`, by which its readout is found. */
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
  readonly form: "timeline";
  readonly items: readonly TimelineItem[];
  readonly from: number;
  readonly to: number;
  /** One sentence that says what the timeline shows. */
  readonly description: string;
}

/** What a card can show. */
export type ChartRows = BarsRows | CellsRows | PercentRows | LinesRows | TableRows;
