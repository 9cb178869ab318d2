import type { Language, Period } from "../dataset/Dataset";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `2023` → 2023年, `2024-06` → 2024年6月 / June 2024, `2024-07-15` → 2024年7月15日 / 15 July 2024. */
export function formatDate(date: string, language: Language): string {
  const [year = "", ...rest] = date.slice(0, 10).split("-");
  const [month, day] = rest.map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return {
    zh: `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`,
    en: [day, name, year].filter((part) => part !== undefined).join(" "),
  }[language];
}

function formatSpan(start: string, end: string, language: Language): string {
  const [from, to] = [formatDate(start, language), formatDate(end, language)];
  const areYears = start.length === 4 && end.length === 4;
  return { zh: `${areYears ? start : from}—${to}`, en: `${from}–${to}` }[language];
}

/**
 * A period in words: 2023年, 2021—2023年, 截至2024年6月, 时间未注明(“前期”).
 * An undated period keeps the report's own word for it in Chinese.
 */
export function formatPeriod(period: Period, language: Language): string {
  if (period.basis === "not_stated") {
    const { expression } = period;
    return {
      zh: expression === undefined ? "时间未注明" : `时间未注明（“${expression}”）`,
      en: "date not stated",
    }[language];
  }
  const dates =
    period.end === undefined
      ? formatDate(period.start, language)
      : formatSpan(period.start, period.end, language);
  if (period.timing === "during") return dates;
  return { zh: `截至${dates}`, en: `as of ${dates}` }[language];
}

/**
 * The period between two ends, either of them open: 2022年—2024年6月, 2022年以来, 2023年及以前; 2023 to
 * June 2024, since 2022, until 2023. Empty where both are open.
 */
export function formatRange(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: Language,
): string {
  if (from === null) {
    if (to === null) return "";
    const last = formatDate(to, language);
    return { zh: `${last}及以前`, en: `until ${last}` }[language];
  }
  const first = formatDate(from, language);
  if (to === null) return { zh: `${first}以来`, en: `since ${first}` }[language];
  if (from === to) return first;
  const last = formatDate(to, language);
  return { zh: `${first}—${last}`, en: `${first} to ${last}` }[language];
}

/** ISO 8601 for files: `2023`, `2021/2023`, `2024-06`; `null` when the report gives no date. */
export function isoPeriod(period: Period): string | null {
  if (period.basis === "not_stated") return null;
  return period.end === undefined ? period.start : `${period.start}/${period.end}`;
}

/** Sorts undated periods last and the others by their end. */
export function periodOrder(period: Period): number {
  if (period.basis === "not_stated") return Number.POSITIVE_INFINITY;
  const [year = "0", month = "12", day = "31"] = (period.end ?? period.start).split("-");
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}
