import type { ReactElement } from "react";
import type { BarsRows, LinesRows } from "../analysis/ChartRows";
import { BarsChart } from "./BarsChart";
import { LinesChart } from "./LinesChart";

interface LiveChartProps {
  readonly rows: BarsRows | LinesRows;
}

/** The forms that recharts draws. This module is the door to recharts: import it only on demand. */
export function LiveChart({ rows }: LiveChartProps): ReactElement {
  return rows.form === "bars" ? <BarsChart rows={rows} /> : <LinesChart rows={rows} />;
}
