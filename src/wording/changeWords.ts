import type { Direction, Language, Relation } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { formatFigure } from "./formatFigure";
import { formatDate } from "./formatPeriod";
import { marks } from "./marks";

type Change = Extract<Relation, { readonly kind: "change" }>;

const CHINESE_BASES = {
  same_period_last_year: "同比",
  previous_period: "环比",
  start_of_year: "比年初",
  last_year: "比上年",
} as const;
const ENGLISH_BASES = {
  same_period_last_year: "on the same period of last year",
  previous_period: "on the previous period",
  start_of_year: "since the start of the year",
  last_year: "on the year before",
} as const;

const CHINESE_VERBS = { rise: "增长", fall: "下降", level: "持平" } as const;
const ENGLISH_VERBS = { rise: "up", fall: "down", level: "unchanged" } as const;

function isOfChange(
  direction: Direction | undefined,
): direction is Exclude<Direction, "reached" | "cut_to"> {
  return direction === "rise" || direction === "fall" || direction === "level";
}

/** What a change is counted from: `同比`, `比2020年`; empty where the report does not say. */
function baseWords({ against }: Change, language: Language): string {
  if (against === undefined) return "";
  if (against.of !== "period")
    return language === "zh" ? CHINESE_BASES[against.of] : ENGLISH_BASES[against.of];
  const { start, end } = against;
  const from = formatDate(start, language);
  const period =
    end === undefined
      ? from
      : `${from}${language === "zh" ? "至" : " to "}${formatDate(end, language)}`;
  return language === "zh" ? `比${period}` : `on ${period}`;
}

function changeVerb({ observation, unit }: Figure, language: Language): string {
  const { direction } = observation;
  if (!isOfChange(direction)) return language === "zh" ? "变化" : "changed by";
  if (language === "en") return ENGLISH_VERBS[direction];
  if (direction === "rise" && unit.symbol.zh.includes("百分点")) return "提高";
  if (unit.dimension === "percent" || unit.symbol.zh === "倍") return CHINESE_VERBS[direction];
  return direction === "rise" ? "增加" : direction === "fall" ? "减少" : "持平";
}

/**
 * A change in words, with its direction and what it is counted from; the number keeps its bound.
 *
 * zh: 同比增长8.1%，增加19项
 * en: up 8.1% on the same period of last year, up 19 items
 */
export function changeWords(
  lookup: Pick<DatasetLookup, "figure">,
  relation: Change,
  language: Language,
): string {
  const base = baseWords(relation, language);
  const each = [relation.percent, relation.amount].flatMap((id) => {
    if (id === undefined) return [];
    const figure = lookup.figure(id);
    const number = formatFigure(figure.observation, figure.unit, language).replace(/^[-−]/u, "");
    const verb = changeVerb(figure, language);
    const hasNumber = figure.observation.direction !== "level";
    if (language === "zh") return [`${verb}${hasNumber ? number : ""}`];
    return [hasNumber ? `${verb} ${number}` : verb];
  });
  const [first = "", ...rest] = each;
  const headed =
    language === "zh" ? `${base}${first}` : [first, base].filter((part) => part !== "").join(" ");
  return [headed, ...rest].join(marks[language].comma);
}
