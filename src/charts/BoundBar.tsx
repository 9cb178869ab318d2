import { useId } from "react";
import { reachOf, type Quantity } from "../dataset/quantity";
import { BAR, percent } from "./design";

/*
 * The grammar of a bar. Filled is what the report vouches for, hatched is what is possible, an
 * edge that is missing is an end that the report leaves open. Told by shape, so that it holds in
 * black and white, for the colour-blind and in forced colours.
 *
 *   exact     filled to a clean edge
 *   at_least  filled to the number, then hatching with no end
 *   at_most   hatched from zero to a firm edge
 *   range     filled to the lower number, hatched to a firm edge at the upper
 *   about     filled, the last of it in stripes that run out across the number
 */

/** How far hatching goes on past an open end, in pixels. */
const OPEN_END = 30;

/** How far the stripes of `about` reach to either side of the number, in pixels. */
const SOFT_END = 9;

/** "At least" opens outwards above zero and towards zero below it; "at most" the other way round. */
function opensOutwards(quantity: Quantity): boolean {
  return (
    quantity.bound !== "range" && quantity.bound === (quantity.value < 0 ? "at_most" : "at_least")
  );
}

/** Room that a bar takes beyond its number, in pixels. */
export function overshootOf(quantity: Quantity): number {
  if (opensOutwards(quantity)) return OPEN_END;
  return quantity.bound === "about" ? SOFT_END : 0;
}

/** The numbers of an axis that holds zero and all of these quantities; `[0, 1]` where all are zero. */
export function domainOf(quantities: readonly Quantity[]): readonly [number, number] {
  const reaches = quantities.map(reachOf);
  const [low, high] = [Math.min(0, ...reaches), Math.max(0, ...reaches)];
  return low === high ? [0, 1] : [low, high];
}

interface BoundBarProps {
  readonly quantity: Quantity;
  /** Where a number stands on the axis, as a part of its length from the left. */
  readonly place: (value: number) => number;
  /** Top of the bar in its drawing, and its thickness. */
  readonly y?: number;
  readonly height?: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A rectangle from one part of the axis to another. */
function block({ from, to }: Stretch, height: number) {
  return {
    x: percent(Math.min(from, to)),
    width: percent(Math.abs(to - from)),
    height,
  };
}

interface Part {
  readonly id: string;
  readonly height: number;
}

/** Diagonal strokes as a fill; its ink is that of the bar around it. */
function Hatching({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse">
      <path className="bar-stroke" d="M-1 1L1 -1M0 5L5 0M4 6L6 4" />
    </pattern>
  );
}

/** What lies between two numbers, closed by an edge at the outer one. */
function Possible({ from, to, id, height }: Stretch & Part) {
  return (
    <>
      <Hatching id={id} />
      <rect className="bar-hatch" fill={`url(#${id})`} {...block({ from, to }, height)} />
      <rect className="bar-edge" y={0.75} {...block({ from, to }, height - 1.5)} />
    </>
  );
}

/** Hatching that goes on past a number and stops without an edge. */
function OpenEnd({ id, outwards, height }: Part & { readonly outwards: 1 | -1 }) {
  const far = outwards * OPEN_END;
  return (
    <>
      <Hatching id={id} />
      <rect
        className="bar-hatch"
        fill={`url(#${id})`}
        x={Math.min(0, far)}
        width={OPEN_END}
        height={height}
      />
      <path className="bar-edge" d={`M0 0.75H${far - outwards * 8}M0 ${height - 0.75}H${far}`} />
    </>
  );
}

/** The last of a bar in stripes: gaps before the number, thinner and thinner stripes after it. */
function SoftEnd({ outwards, height }: Omit<Part, "id"> & { readonly outwards: 1 | -1 }) {
  const stripe = (className: string, from: number, to: number) => (
    <rect
      className={className}
      x={Math.min(outwards * from, outwards * to)}
      width={to - from}
      height={height}
    />
  );
  return (
    <>
      {stripe("bar-ground", -9, -6.5)}
      {stripe("bar-ground", -3.5, -1.2)}
      {stripe("bar-fill", 0, 1.2)}
      {stripe("bar-fill", 4, 5.8)}
      {stripe("bar-fill", 8, 9)}
    </>
  );
}

/**
 * A bar in the form that its bound asks for, from zero on an axis as wide as the drawing around it.
 * Its colour is the group's. All lengths along the axis are parts of it, so that the same bar holds
 * at every width.
 */
export function BoundBar({ quantity, place, y = 0, height = BAR }: BoundBarProps) {
  const id = useId();
  const zero = place(0);
  const reach = reachOf(quantity);
  const outwards = reach < 0 ? -1 : 1;
  const solid = (to: number) => (
    <rect className="bar-fill" {...block({ from: zero, to: place(to) }, height)} />
  );
  const end =
    opensOutwards(quantity) || quantity.bound === "about" ? (
      <svg className="bar-end" x={percent(place(reach))} width={1} height={height}>
        {quantity.bound === "about" ? (
          <SoftEnd outwards={outwards} height={height} />
        ) : (
          <OpenEnd id={id} outwards={outwards} height={height} />
        )}
      </svg>
    ) : null;
  const parts = (() => {
    if (quantity.bound === "range") {
      const crosses = quantity.low < 0 && quantity.high > 0;
      const near = reach === quantity.low ? quantity.high : quantity.low;
      return (
        <>
          {crosses ? null : solid(near)}
          <Possible id={id} height={height} from={place(near)} to={place(reach)} />
        </>
      );
    }
    if (end !== null || quantity.bound === "exact") return solid(quantity.value);
    return <Possible id={id} height={height} from={zero} to={place(quantity.value)} />;
  })();
  return (
    <svg className="bound-bar" y={y} height={height} data-bound={quantity.bound}>
      {parts}
      {end}
    </svg>
  );
}
