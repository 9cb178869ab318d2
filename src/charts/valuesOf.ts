import type { ChartRows } from "../analysis/ChartRows";

/** One name and its number in words, for where a drawing cannot be had. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** The numbers of bars or lines as a plain list: what the drawing would have said. */
export function valuesOf(
  rows: Extract<ChartRows, { form: "bars" | "lines" }>,
): readonly NamedValue[] {
  if (rows.form === "bars") {
    return rows.rows.map((row) => ({
      name: row.sublabel === null ? row.label : `${row.label} · ${row.sublabel}`,
      value: row.valueLabel,
    }));
  }
  return rows.series.flatMap((series) =>
    series.points
      .filter((point) => point.value !== null)
      .map((point) => ({ name: `${series.name} · ${point.period}`, value: point.valueLabel })),
  );
}
