import type { Language, Period } from "../dataset/Dataset";
import type { Figure } from "../dataset/DatasetLookup";
import { sortValueOf } from "../dataset/quantity";
import { linesOf, type PeriodColumn, periodsOf, type PlaceLine } from "./placesByPeriods";

/** More places than these that share the greatest number are not named. */
const MOST_NAMED = 2;

/** The number of a line in a period; `null` where there is none or an end of it is open. */
function valueIn({ figures }: PlaceLine, { key }: PeriodColumn): number | null {
  const { quantity, status } = figures.get(key)?.observation ?? {};
  return quantity?.bound === "exact" && status !== "missing" ? sortValueOf(quantity) : null;
}

/** A period without its year, so that months are held against the same months alone. */
function monthsIn(period: Period): string {
  const { start = "", end = "" } = period.basis === "not_stated" ? {} : period;
  return `${start.slice(4)}/${end.slice(4)}`;
}

interface Course {
  readonly first: PeriodColumn;
  readonly words: string;
}

/** Of one place how its last number stands to the first of the same months. */
function courseOf(
  line: PlaceLine,
  periods: readonly PeriodColumn[],
  last: PeriodColumn,
  language: Language,
): Course | null {
  const first = periods.find(({ period }) => monthsIn(period) === monthsIn(last.period));
  if (first === undefined || first === last) return null;
  const [before, after] = [valueIn(line, first), valueIn(line, last)];
  if (before === null || after === null) return null;
  const [more, same, less] = {
    zh: ["高于", "持平于", "低于"],
    en: ["above", "level with", "below"],
  }[language];
  return { first, words: (after > before ? more : after < before ? less : same) ?? "" };
}

/**
 * What the observations of a metric show, worked out and said to be so: which place is first in the last period;
 * of one place how that period stands to the first. `null` where nothing follows that can be said in one line.
 *
 * 2023年地区生产总值甲市最高（推算，不计全省）; 2023年甲市常住人口低于2021年（推算）
 */
export function seriesFinding(figures: readonly Figure[], language: Language): string | null {
  const metric = figures[0]?.metric;
  const periods = periodsOf(figures, language).filter(({ key }) => key !== null);
  const last = periods.at(-1);
  const lines = linesOf(figures, language);
  if (metric === undefined || metric.kind === "rank" || last === undefined) return null;
  if (lines.some(({ place }) => place === null)) return null;
  const name = metric.name[language];
  const parts = lines.filter(({ isWhole }) => !isWhole);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    const course = courseOf(only, periods, last, language);
    if (course === null) return null;
    return {
      zh: `${last.label}${only.name}${name}${course.words}${course.first.label}（推算）`,
      en: `${name}, ${only.name}: ${last.label} ${course.words} ${course.first.label} (derived)`,
    }[language];
  }
  const values = parts.flatMap((line) => (line.figures.has(last.key) ? [valueIn(line, last)] : []));
  const most = values.includes(null) ? null : Math.max(...values.map((value) => value ?? 0));
  const leaders = parts.filter((line) => most !== null && valueIn(line, last) === most);
  if (leaders.length === 0 || leaders.length > MOST_NAMED || values.length < 2) return null;
  const names = leaders.map((line) => line.name);
  // The line of the whole is drawn among the others, and longer than that of any part.
  const wholes = lines.filter(({ isWhole, figures: of }) => isWhole && of.has(last.key));
  const without = wholes.map((line) => line.name).join(" / ");
  const but =
    without === "" ? "" : { zh: `，不计${without}`, en: `, without ${without}` }[language];
  return {
    zh: `${last.label}${name}${names.join("、")}${names.length > 1 ? "并列" : ""}最高（推算${but}）`,
    en: `${name}, ${last.label}: ${names.join(" and ")} highest (derived${but})`,
  }[language];
}
