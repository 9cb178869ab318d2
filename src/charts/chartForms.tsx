import type { FunctionComponent } from "react";
import type { ChartRows } from "../analysis/ChartRows";
import { BarsChart } from "./BarsChart";
import { cellGrid } from "./cellGrid";
import { CellsChart } from "./CellsChart";
import { LINES_HEIGHT } from "./design";
import { PercentChart } from "./PercentChart";
import { seriesForm } from "./seriesForm";

type Form = ChartRows["form"];
type RowsOf<F extends Form> = ChartRows & { readonly form: F };

interface ChartForm<Rows> {
  /**
   * How high the chart is by itself, in pixels, which is about right: before it is drawn, to lay out the cards.
   * `null` for a chart that takes a row for itself, however many small ones it is made of.
   */
  readonly heightOf: (rows: Rows) => number | null;
  readonly Drawing: FunctionComponent<{ readonly rows: Rows }>;
}

/** Width of a chart in a card of which three stand in a row, and height of what is written below one. */
const WIDTH = 356;
const KEY = 27;

/** Every form that a card can take: the rows that `drawCard` gives it, and here its height and its drawing. */
const chartForms: { readonly [F in Form]: ChartForm<RowsOf<F>> } = {
  bars: { heightOf: ({ rows }) => rows.length * 52, Drawing: BarsChart },
  percent: { heightOf: () => 66, Drawing: PercentChart },
  cells: {
    heightOf: ({ whole }) => {
      const { width, height } = cellGrid(whole);
      return (height / width) * WIDTH + KEY;
    },
    Drawing: CellsChart,
  },
  lines: {
    heightOf: () => LINES_HEIGHT + KEY,
    Drawing: seriesForm(({ LinesChart }) => LinesChart),
  },
  multiples: {
    heightOf: () => null,
    Drawing: seriesForm(({ MultiplesChart }) => MultiplesChart),
  },
  table: {
    heightOf: ({ rows }) => rows.length * 56 + 30,
    Drawing: seriesForm(({ TableChart }) => TableChart),
  },
};

/** How high a chart is by itself, in pixels; `null` for one that takes a row for itself. */
export function chartHeight<F extends Form>(rows: RowsOf<F>): number | null {
  const form: F = rows.form;
  return chartForms[form].heightOf(rows);
}

/** The chart of a card in the form of its rows; all of it stands without a browser. */
export function ChartDrawing<F extends Form>({ rows }: { readonly rows: RowsOf<F> }) {
  const form: F = rows.form;
  const Drawing: FunctionComponent<{ readonly rows: RowsOf<F> }> = chartForms[form].Drawing;
  return <Drawing rows={rows} />;
}
