import type { Unit } from "../../dataset/Dataset";
import { stableId } from "./stableId";

/** Units whose English is the same whatever they count: symbol, id, English, singular, dimension. */
const KNOWN: readonly (readonly [string, string, string, string, Unit["dimension"]])[] = [
  ["%", "percent", "%", "", "percent"],
  ["‰", "per-mille", "‰", "", "percent"],
  ["个百分点", "percentage-points", "percentage points", "percentage point", "percent"],
  ["百分点", "percentage-points", "percentage points", "percentage point", "percent"],
  ["个千分点", "per-mille-points", "per mille points", "per mille point", "percent"],
  ["元", "yuan", "yuan", "", "currency"],
  ["位", "rank", "place", "", "rank"],
  ["年", "years", "years", "year", "time"],
  ["个月", "months", "months", "month", "time"],
  ["月", "months", "months", "month", "time"],
  ["周", "weeks", "weeks", "week", "time"],
  ["天", "days", "days", "day", "time"],
  ["日", "days", "days", "day", "time"],
  ["个工作日", "working-days", "working days", "working day", "time"],
  ["工作日", "working-days", "working days", "working day", "time"],
  ["小时", "hours", "hours", "hour", "time"],
  ["个小时", "hours", "hours", "hour", "time"],
  ["分钟", "minutes", "minutes", "minute", "time"],
  ["秒", "seconds", "seconds", "second", "time"],
  ["人", "persons", "persons", "person", "count"],
  ["名", "persons-ming", "persons", "person", "count"],
  ["人次", "visits", "visits", "visit", "count"],
  ["人(次)", "uses", "persons or visits", "person or visit", "count"],
  ["户", "households", "households", "household", "count"],
  ["家", "organisations", "organisations", "organisation", "count"],
  ["所", "institutions", "institutions", "institution", "count"],
  ["项", "items", "items", "item", "count"],
  ["件", "cases", "cases", "case", "count"],
  ["份", "copies", "copies", "copy", "count"],
  ["条", "lines", "lines", "line", "count"],
  ["个", "units", "units", "unit", "count"],
  ["倍", "times", "times", "", "count"],
  ["次", "occasions", "times", "time", "count"],
  ["公里", "kilometres", "kilometres", "kilometre", "count"],
  ["米", "metres", "metres", "metre", "count"],
  ["平方米", "square-metres", "square metres", "square metre", "count"],
  ["平方公里", "square-kilometres", "square kilometres", "square kilometre", "count"],
  ["亩", "mu", "mu", "", "count"],
  ["公顷", "hectares", "hectares", "hectare", "count"],
  ["吨", "tonnes", "tonnes", "tonne", "count"],
  ["辆", "vehicles", "vehicles", "vehicle", "count"],
  ["台", "sets", "sets", "set", "count"],
  ["座", "structures", "structures", "structure", "count"],
  ["处", "sites", "sites", "site", "count"],
  ["万千瓦", "ten-megawatts", "10 MW", "", "count"],
];

/** An index, such as 上年=100: a number without a unit. */
export const indexUnit: Unit = {
  id: "index",
  symbol: { zh: "指数", en: "(index)" },
  dimension: "none",
};

/** The unit of numbers whose table states none; they are shown as they stand, without a guess. */
export const unitNotStated: Unit = {
  id: "unit-not-stated",
  symbol: { zh: "单位未写明", en: "(unit not stated)" },
  dimension: "none",
};

const CURRENCIES: Readonly<Record<string, string>> = {
  元: "CNY",
  美元: "USD",
  欧元: "EUR",
  港元: "HKD",
  日元: "JPY",
  英镑: "GBP",
};

/** A unit by its Chinese symbol, without the 万 or 亿 that belongs to the number. */
export function unitRecord(symbol: string): Unit {
  const known = KNOWN.find(([zh]) => zh === symbol);
  const currency = CURRENCIES[symbol];
  if (known !== undefined) {
    const [zh, id, en, one, dimension] = known;
    return {
      id,
      symbol: { zh, en },
      ...(one === "" ? {} : { one }),
      dimension,
      ...(currency === undefined ? {} : { currency }),
    };
  }
  const pure = [indexUnit, unitNotStated].find(({ symbol: { zh } }) => zh === symbol);
  if (pure !== undefined) return pure;
  const id = stableId("unit", symbol);
  if (currency !== undefined) {
    return { id, symbol: { zh: symbol, en: currency }, dimension: "currency", currency };
  }
  const en = ratioInEnglish(symbol);
  return en === null
    ? { id, symbol: { zh: symbol, en: "units" }, one: "unit", dimension: "count" }
    : { id, symbol: { zh: symbol, en }, dimension: "count" };
}

const SCALES: Readonly<Record<string, string>> = {
  百: "100 ",
  千: "1,000 ",
  万: "10,000 ",
  十万: "100,000 ",
  百万: "million ",
  千万: "10 million ",
  亿: "100 million ",
  万亿: "trillion ",
};

/** One unit over another in English: 人/平方公里 is persons per square kilometre; `null` where a part is not known. */
function ratioInEnglish(symbol: string): string | null {
  const parts = symbol.split("/");
  if (parts.length === 1) return null;
  const words = parts.map((part, at): string | null => {
    const bare = withoutScale(part);
    const known = KNOWN.find(([zh]) => zh === bare);
    if (known === undefined) return null;
    const [, , en, one] = known;
    const scale = SCALES[part.slice(0, part.length - bare.length)] ?? "";
    return scale + (at === 0 || scale !== "" || one === "" ? en : one);
  });
  return words.includes(null) ? null : words.join(" per ");
}

/** `亿元` → 元: the unit without the scale that is printed before it. */
export function withoutScale(symbol: string): string {
  const bare = symbol.replace(/^(?:万亿|千万|百万|十万|[万亿]|[千百](?!分点))(?=.)/u, "");
  return /^(?:克|米|瓦|瓦时|卡|帕|伏)$/u.test(bare) ? symbol : bare;
}
