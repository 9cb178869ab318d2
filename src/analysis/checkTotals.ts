import type { Bilingual, Place } from "../dataset/Dataset";
import { add, compare, type Decimal, decimalOf, decimalText, trimmed } from "../dataset/decimal";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { foldWidth } from "../reading/signs/foldWidth";
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

/** A total with what should add up to it, and how it is told where it does not. */
interface Sum {
  readonly id: string;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Why nothing can be said of another sum; `null` where every part is there. */
  readonly lacks: Bilingual | null;
  readonly tell: (sum: string) => Bilingual;
}

function checkSum({ id, total, parts, lacks, tell }: Sum): Check {
  const { observation } = total;
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
  if (lacks !== null) return { ...check, verdict: "cannot_check", reason: lacks };
  const exact = parts.reduce((sum, { observation: { quantity } }) => {
    return quantity.bound === "exact" ? add(sum, decimalOf(quantity.value)) : sum;
  }, zero);
  const sum = inScale(exact, observation.multiplier);
  return { ...check, verdict: "differs", reason: tell(sum) };
}

const ofPlaces = (total: Figure, parts: readonly Figure[], places: number): Sum => ({
  id: `total.${total.observation.id}`,
  total,
  parts,
  lacks:
    parts.length === places
      ? null
      : {
          zh: `“${total.metric.name.zh}”有的地区没有数值，无从相加。`,
          en: `Not every place has a number of “${total.metric.name.en}”, so there is no sum.`,
        },
  tell: (sum) => ({
    zh: `各地区相加为${sum}，合计写作${total.observation.printed}。地区未列全时也会如此。`,
    en: `The places add up to ${sum} where the total says ${total.observation.printed}. So it is, too, where not all places are listed.`,
  }),
});

/** The product of a place, and the three industries that make it up (国民经济行业分类, 三次产业划分规定). */
const PRODUCT = /^(?:地区|国内)?生产总值(?:\(GDP\))?$|^GDP$/iu;
const INDUSTRIES = [
  /^(?:第一产业|一产)(?:增加值)?$/u,
  /^(?:第二产业|二产)(?:增加值)?$/u,
  /^(?:第三产业|三产)(?:增加值)?$/u,
] as const;

/** Every product of a place and time against its three industries, where a source tells all of them. */
function checkIndustries(lookup: DatasetLookup): Check[] {
  const told = (names: RegExp): Map<string, Figure> => {
    const figures = lookup.dataset.metrics
      .filter(({ kind, name }) => ADDITIVE.has(kind) && names.test(foldWidth(name.zh)))
      .flatMap(({ id }) => lookup.observationsOf(id))
      .filter(({ observation: { period, status } }) => {
        return period.basis !== "not_stated" && status !== "missing";
      });
    return new Map(figures.map((figure) => [`${figure.place.id} ${keyOf(figure)}`, figure]));
  };
  const industries = INDUSTRIES.map(told);
  return [...told(PRODUCT)].flatMap(([key, total]) => {
    const parts = industries.flatMap((ofIndustry) => ofIndustry.get(key) ?? []);
    if (parts.length < INDUSTRIES.length) return [];
    const id = `industries.${total.observation.id}`;
    const tell = (sum: string): Bilingual => ({
      zh: `三次产业相加为${sum}，${total.metric.name.zh}写作${total.observation.printed}。`,
      en: `The three industries add up to ${sum} where ${total.metric.name.en} says ${total.observation.printed}.`,
    });
    return [checkSum({ id, total, parts, lacks: null, tell })];
  });
}

/** Each 合计 against the sum of the places beside it, those within another of them left out. */
function checkPlaces(lookup: DatasetLookup): Check[] {
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
        : [checkSum(ofPlaces(total, parts, places))];
    });
  });
}

/** What should be the sum of others: 合计 of the places beside it, a product of its three industries. */
export function checkTotals(lookup: DatasetLookup): Check[] {
  return [...checkPlaces(lookup), ...checkIndustries(lookup)];
}
