import type { Direction, Language, Observation, Period, Relation, Unit } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { formatFigure } from "./formatFigure";
import { formatDate, formatPeriod, isoPeriod } from "./formatPeriod";
import { marks } from "./marks";

type Change = Extract<Relation, { readonly kind: "change" }>;

/** What a change is counted from, where that is no period that is named. */
export const changeBases = {
  same_period_last_year: { zh: "同比", en: "on the same period of last year" },
  previous_period: { zh: "环比", en: "on the previous period" },
  start_of_year: { zh: "比年初", en: "since the start of the year" },
  last_year: { zh: "比上年", en: "on the year before" },
} as const;

/** Of what is counted one by one, and of shares and multiples; Chinese tells them apart. */
const VERBS = {
  rise: { counted: { zh: "增加", en: "up" }, relative: { zh: "增长", en: "up" } },
  fall: { counted: { zh: "减少", en: "down" }, relative: { zh: "下降", en: "down" } },
  level: { counted: { zh: "持平", en: "unchanged" }, relative: { zh: "持平", en: "unchanged" } },
} as const;

/** The sign of a number, which its verb says; the stroke of a range, 19-20, is none. */
const SIGN = /(?<![\d%])[-\u2212](?=\d)/gu;

/** What of a figure tells how something moved; one that is not told to be missing is there. */
type Moved = Pick<Observation, "quantity"> & Partial<Pick<Observation, "direction" | "status">>;

type ChangeDirection = Exclude<Direction, "reached" | "cut_to">;

/**
 * Which way a change goes: as the report words it; where it gives a number alone, as tables do, by the number's sign.
 * `null` where neither tells.
 */
function directionOf({ direction, quantity, status }: Moved): ChangeDirection | null {
  if (direction === "reached" || direction === "cut_to" || status === "missing") return null;
  if (direction !== undefined) return direction;
  const [low, high] =
    quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  if (low === 0 && high === 0) return "level";
  if (low >= 0) return "rise";
  return high <= 0 ? "fall" : null;
}

/** What a change is counted from: `同比`, `比2020年`; empty where the report does not say. */
function baseWords({ against }: Change, language: Language): string {
  if (against === undefined) return "";
  if (against.of !== "period") return changeBases[against.of][language];
  const { start, end } = against;
  const from = formatDate(start, language);
  const period =
    end === undefined
      ? from
      : `${from}${{ zh: "至", en: " to " }[language]}${formatDate(end, language)}`;
  return { zh: `比${period}`, en: `on ${period}` }[language];
}

/** Over which years something changed, where its level is told of the last of them alone: 2021—2025年. */
function spanWords(
  lookup: Pick<DatasetLookup, "figure">,
  { level, percent, amount }: Change,
  language: Language,
): string {
  const id = percent ?? amount;
  if (level === undefined || id === undefined) return "";
  const periodOf = (figure: string): Period => lookup.figure(figure).observation.period;
  const span = isoPeriod(periodOf(id));
  return span?.includes("/") === true && span !== isoPeriod(periodOf(level))
    ? formatPeriod(periodOf(id), language)
    : "";
}

function changeVerb(
  direction: ChangeDirection | null,
  unit: Pick<Unit, "symbol" | "dimension">,
  language: Language,
): string {
  if (direction === null) return { zh: "变化", en: "changed by" }[language];
  if (direction === "rise" && unit.symbol.zh.includes("分点"))
    return { zh: "提高", en: "up" }[language];
  const isRelative = unit.dimension === "percent" || unit.symbol.zh === "倍";
  return VERBS[direction][isRelative ? "relative" : "counted"][language];
}

/** By how much something changed: the verb of its direction, and the number as it is written, without its sign. */
export function changedBy(
  moved: Moved,
  unit: Pick<Unit, "symbol" | "dimension">,
  number: string,
  language: Language,
): string {
  const direction = directionOf(moved);
  const verb = changeVerb(direction, unit, language);
  if (direction === "level") return verb;
  const bare = direction === null ? number : number.replace(SIGN, "");
  return [verb, bare].join(marks[language].space);
}

/**
 * A change in words, with its direction and what it is counted from; the number keeps its bound.
 *
 * zh: 同比增长8.1%，增加19项；2021—2025年增长83%
 * en: up 8.1% on the same period of last year, up 19 items; up 83% 2021–2025
 */
export function changeWords(
  lookup: Pick<DatasetLookup, "figure">,
  relation: Change,
  language: Language,
): string {
  const base = baseWords(relation, language) || spanWords(lookup, relation, language);
  const each = [relation.percent, relation.amount].flatMap((id) => {
    if (id === undefined) return [];
    const { observation, unit } = lookup.figure(id);
    return [changedBy(observation, unit, formatFigure(observation, unit, language), language)];
  });
  const [first = "", ...rest] = each;
  const headed = {
    zh: `${base}${first}`,
    en: [first, base].filter((part) => part !== "").join(" "),
  }[language];
  return [headed, ...rest].join(marks[language].comma);
}
