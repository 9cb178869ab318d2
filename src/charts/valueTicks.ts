/** An axis of values: where it begins and ends, and the numbers written beside it. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Steps that people count in, from 1 to 10. */
const STEPS = [1, 2, 2.5, 5, 10];

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((candidate) => candidate * power >= rough * 0.999_999) ?? 10;
  return step * power;
}

/** The number without the dust of binary fractions: 0.30000000000000004 → 0.3. */
const dusted = (value: number): number => Number(value.toPrecision(12));

/**
 * An axis for these numbers with two to four ticks at round numbers.
 * It begins at zero, unless all numbers lie so close together that their change would not be seen.
 */
export function valueAxis(values: readonly number[]): ValueAxis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0 || (low === 0 && high === 0)) return { domain: [0, 1], ticks: [0, 1] };
  const closeTogether = low > 0 && high > low && high - low < high * 0.2;
  const from = closeTogether ? low : Math.min(0, low);
  const to = closeTogether ? high : Math.max(0, high);
  const step = niceStep((to - from) / 3);
  const first = Math.floor(dusted(from / step));
  const last = Math.ceil(dusted(to / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    dusted((first + index) * step),
  );
  return { domain: [dusted(first * step), dusted(last * step)], ticks };
}
