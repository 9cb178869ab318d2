import type { Place } from "../dataset/Dataset";
import { add, compare, type Decimal, decimalOf, decimalText, trimmed } from "../dataset/decimal";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import type { Check } from "./Check";
import { whyOpen } from "./operands";
import { reasonWords } from "./reasonWords";
import { roundedInterval } from "./roundedInterval";
import { wholesAmong } from "./wholeOf";

/** Names of what is the sum of the others; 全市 may hold more than is listed, 平均 is none. */
const SUM = /^(?:合计|总计|共计|总和|total)$/iu;

/** Metrics whose numbers of several places add up. */
const ADDITIVE: ReadonlySet<string> = new Set(["stock", "flow", "count"]);

const isSum = ({ name }: Place): boolean =>
  SUM.test(name.zh.replace(/\s/gu, "")) || SUM.test(name.en);

/** What adds up: numbers of one metric, way of reporting, source and time. */
function keyOf({ observation: { series, source, period } }: Figure): string {
  const time = period.basis === "not_stated" ? [] : [period.timing, period.start, period.end];
  return [series, source, ...time].join(" ");
}

/** A number in base units as it counts in the scale of the total: 4854000000 beside 亿 is 48.54. */
function inScale({ digits, decimals }: Decimal, multiplier: number): string {
  return decimalText(trimmed({ digits, decimals: decimals + multiplier }));
}

function checkTotal(total: Figure, parts: readonly Figure[], places: number): Check {
  const { observation, metric } = total;
  const id = `total.${observation.id}`;
  const check = {
    id,
    kind: "total",
    relation: null,
    figures: [observation.id, ...parts.map((part) => part.observation.id)],
    stated: [observation.printed],
    derived: [],
    ranks: [],
    tolerance: null,
  } as const;
  const all = [total, ...parts].map((figure) => ({
    figure,
    interval: roundedInterval(figure.observation, figure.unit),
  }));
  const ends = all.flatMap(({ interval }) =>
    interval !== null && interval.low !== null && interval.high !== null
      ? [{ low: interval.low, high: interval.high }]
      : [],
  );
  const [whole, ...others] = ends;
  if (whole === undefined || ends.length < all.length) {
    const reason = reasonWords(whyOpen(all.map(({ figure }) => figure.observation)));
    return { ...check, verdict: "cannot_check", reason };
  }
  const zero = decimalOf(0);
  const low = others.reduce((sum, part) => add(sum, part.low), zero);
  const high = others.reduce((sum, part) => add(sum, part.high), zero);
  if (compare(low, whole.high) <= 0 && compare(high, whole.low) >= 0)
    return { ...check, verdict: "agrees", reason: null };
  if (parts.length < places) {
    return {
      ...check,
      verdict: "cannot_check",
      reason: {
        zh: `“${metric.name.zh}”有的地区没有数值，无从相加。`,
        en: `Not every place has a number of “${metric.name.en}”, so there is no sum.`,
      },
    };
  }
  const exact = parts.reduce((sum, { observation: { quantity } }) => {
    return quantity.bound === "exact" ? add(sum, decimalOf(quantity.value)) : sum;
  }, zero);
  const sum = inScale(exact, observation.multiplier);
  return {
    ...check,
    verdict: "differs",
    reason: {
      zh: `各地区相加为${sum}，合计写作${observation.printed}。地区未列全时也会如此。`,
      en: `The places add up to ${sum} where the total says ${observation.printed}. So it is, too, where not all places are listed.`,
    },
  };
}

/** Each 合计 against the sum of the places beside it, those within another of them left out. */
export function checkTotals(lookup: DatasetLookup): Check[] {
  const { dataset } = lookup;
  if (!dataset.places.some(isSum)) return [];
  return dataset.metrics.flatMap((metric) => {
    if (!ADDITIVE.has(metric.kind)) return [];
    const figures = lookup
      .observationsOf(metric.id)
      .filter(({ observation }) => observation.status !== "missing");
    const wholes = wholesAmong([...new Set(figures.map(({ place }) => place))]);
    const listed = new Set(
      figures.flatMap(({ place }) => (wholes.has(place.id) || isSum(place) ? [] : [place.id])),
    );
    const isPart = ({ place }: Figure): boolean =>
      listed.has(place.id) && (place.within === undefined || !listed.has(place.within));
    const places = new Set(figures.filter(isPart).map(({ place }) => place.id)).size;
    const groups = new Map<string, Figure[]>();
    for (const figure of figures) {
      const known = groups.get(keyOf(figure));
      if (known === undefined) groups.set(keyOf(figure), [figure]);
      else known.push(figure);
    }
    return [...groups.values()].flatMap((group) => {
      const parts = group.filter(isPart);
      const [total, ...more] = group.filter(({ place }) => isSum(place));
      return total === undefined || more.length > 0 || parts.length < 2
        ? []
        : [checkTotal(total, parts, places)];
    });
  });
}
