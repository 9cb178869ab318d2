import type { ChartRows } from "../analysis/ChartRows";
import { cellGrid } from "./cellGrid";
import { LINES_HEIGHT } from "./design";

/** Width of a chart in a card of which three stand in a row. */
const WIDTH = 356;

/** Heights of a bar with its label, of a share with its ends, of a row of a table, of what is written below. */
const BAR_ROW = 52;
const PERCENT = 66;
const TABLE_ROW = 44;
const KEY = 27;

/**
 * How high a chart is by itself, in pixels, which is about right: before it is drawn, to lay out the cards.
 * `null` for a chart that takes a row for itself, however many small ones it is made of.
 */
export function chartHeight(rows: ChartRows): number | null {
  switch (rows.form) {
    case "bars":
      return rows.rows.length * BAR_ROW;
    case "percent":
      return PERCENT;
    case "cells": {
      const { width, height } = cellGrid(rows.whole);
      return (height / width) * WIDTH + KEY;
    }
    case "lines":
      return LINES_HEIGHT + KEY;
    case "table":
      return (rows.rows.length + 1) * TABLE_ROW;
    case "multiples":
      return null;
  }
}
