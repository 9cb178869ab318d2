import type { Quantity } from "../dataset/quantity";

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

/** How far hatching goes on past an open end, in design units. */
export const OPEN_END = 30;

/** How far the stripes of `about` reach to either side of the number, in design units. */
export const SOFT_END = 9;

/** One bar in the drawing's units, along its axis; an extent runs from near zero outwards. */
export interface BarForm {
  readonly filled: Extent | null;
  readonly hatched: Extent | null;
  /** Where the hatching ends: with a firm edge, or not at all. */
  readonly end: "firm" | "open";
  /** Stripes that run out, for a number that is only near. */
  readonly stripes: readonly Extent[];
  /** The bar's outermost point, after which its value label stands. */
  readonly outer: number;
}

export interface Extent {
  readonly from: number;
  readonly to: number;
}

const extent = (from: number, to: number): Extent | null => (from === to ? null : { from, to });

function stripesAcross(at: number, reach: number, direction: 1 | -1): readonly Extent[] {
  // Ninths of the reach around the number: widths fall towards the outside.
  const unit = reach / 9;
  const stripes: readonly Extent[] = [
    { from: -6.5, to: -3.5 },
    { from: -1.2, to: 1.2 },
    { from: 4, to: 5.8 },
    { from: 8, to: 9 },
  ];
  return stripes.map(({ from, to }) => ({
    from: at + direction * from * unit,
    to: at + direction * to * unit,
  }));
}

/** The form of a quantity on an axis; `place` gives a number's position in the drawing. */
export function formOfBar(quantity: Quantity, place: (value: number) => number): BarForm {
  const zero = place(0);
  const none: readonly Extent[] = [];
  if (quantity.bound === "range") {
    const [near, far] =
      quantity.low < 0 && quantity.high <= 0
        ? [quantity.high, quantity.low]
        : [quantity.low, quantity.high];
    const crosses = near < 0 && far > 0;
    return {
      filled: crosses ? null : extent(zero, place(near)),
      hatched: extent(place(near), place(far)),
      end: "firm",
      stripes: none,
      outer: place(far),
    };
  }
  const at = place(quantity.value);
  const direction = quantity.value < 0 ? -1 : 1;
  // "At least" opens outwards above zero and towards zero below it; "at most" the other way round.
  const opensOutwards = quantity.bound === (quantity.value < 0 ? "at_most" : "at_least");
  if (opensOutwards) {
    const outer = at + direction * OPEN_END;
    return {
      filled: extent(zero, at),
      hatched: { from: at, to: outer },
      end: "open",
      stripes: none,
      outer,
    };
  }
  if (quantity.bound === "exact") {
    return { filled: extent(zero, at), hatched: null, end: "firm", stripes: none, outer: at };
  }
  if (quantity.bound === "about") {
    const reach = Math.min(SOFT_END, Math.abs(at - zero));
    return {
      filled: extent(zero, at - direction * reach),
      hatched: null,
      end: "open",
      stripes: reach === 0 ? none : stripesAcross(at, reach, direction),
      outer: at + direction * reach,
    };
  }
  return { filled: null, hatched: extent(zero, at), end: "firm", stripes: none, outer: at };
}

/** Room that a bar takes beyond its number, in design units. */
export function overshootOf(quantity: Quantity): number {
  if (quantity.bound === "about") return SOFT_END;
  if (quantity.bound === "range" || quantity.bound === "exact") return 0;
  return quantity.bound === (quantity.value < 0 ? "at_most" : "at_least") ? OPEN_END : 0;
}

/** The number furthest from zero that a bar reaches on its axis, in base units. */
export function reachOf(quantity: Quantity): number {
  if (quantity.bound !== "range") return quantity.value;
  return Math.abs(quantity.low) > Math.abs(quantity.high) ? quantity.low : quantity.high;
}
