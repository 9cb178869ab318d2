import type { ReactElement } from "react";
import type { BarForm, Extent } from "./barForm";
import { coordinate } from "./design";

interface BarMarkProps {
  readonly form: BarForm;
  /** Upper edge and height of the bar. */
  readonly y: number;
  readonly height: number;
}

function block({ from, to }: Extent, y: number, height: number): string {
  const left = coordinate(Math.min(from, to));
  const width = coordinate(Math.abs(to - from));
  return `M${left} ${coordinate(y)}h${width}v${coordinate(height)}h${-width}z`;
}

/** Half the line around hatching, which is kept inside the bar's own height. */
const EDGE = 0.75;

/** From one stroke of hatching to the next; towards an open end they grow apart. */
const STEP = 5;
const SPREAD = 1.35;

/** Diagonal strokes clipped to the extent, as one path: a pattern would need an id in the page. */
function hatchPath(hatched: Extent, y: number, height: number, end: "firm" | "open"): string {
  const direction = hatched.to < hatched.from ? -1 : 1;
  const length = Math.abs(hatched.to - hatched.from);
  const rise = height * 0.6;
  let path = "";
  let step = STEP;
  for (let start = end === "open" ? 0 : STEP - rise; start < length; start += step) {
    const first = Math.max(start, 0);
    const last = Math.min(start + rise, length);
    if (last > first) {
      const x1 = coordinate(hatched.from + direction * first);
      const x2 = coordinate(hatched.from + direction * last);
      const y1 = coordinate(y + height - ((first - start) / rise) * height);
      const y2 = coordinate(y + height - ((last - start) / rise) * height);
      path += `M${x1} ${y1}L${x2} ${y2}`;
    }
    if (end === "open") step *= SPREAD;
  }
  return path;
}

/** The outline of a hatched extent: three sides and a firm edge, or two sides that just stop. */
function outlinePath(hatched: Extent, y: number, height: number, end: "firm" | "open"): string {
  const top = coordinate(y + EDGE);
  const bottom = coordinate(y + height - EDGE);
  const direction = hatched.to < hatched.from ? -1 : 1;
  const from = coordinate(hatched.from);
  const to = coordinate(end === "firm" ? hatched.to - direction * EDGE : hatched.to);
  return end === "firm"
    ? `M${from} ${top}H${to}V${bottom}H${from}`
    : `M${from} ${top}H${coordinate(to - direction * 8)}M${from} ${bottom}H${to}`;
}

/** A bar in the form that its bound asks for. Its colour is the group's. */
export function BarMark({ form, y, height }: BarMarkProps): ReactElement {
  const blocks = [...(form.filled === null ? [] : [form.filled]), ...form.stripes];
  return (
    <>
      {blocks.length === 0 ? null : (
        <path className="bar-fill" d={blocks.map((extent) => block(extent, y, height)).join("")} />
      )}
      {form.hatched === null ? null : (
        <>
          <path className="bar-hatch" d={hatchPath(form.hatched, y, height, form.end)} />
          <path className="bar-edge" d={outlinePath(form.hatched, y, height, form.end)} />
        </>
      )}
    </>
  );
}
