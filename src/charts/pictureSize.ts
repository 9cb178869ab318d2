import type { BarsRows, LinesRows } from "../analysis/ChartRows";
import { layoutBars } from "./barsLayout";
import { layoutLines } from "./linesLayout";

/** Width and height of a drawing in design units, known before it is drawn. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function pictureSize(rows: BarsRows | LinesRows): PictureSize {
  const { width, height } = rows.form === "bars" ? layoutBars(rows) : layoutLines(rows);
  return { width, height };
}
