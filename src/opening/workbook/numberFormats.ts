import { formatPlainNumber, shiftDecimalPoint } from "../../export/formatPlainNumber";

/** What a cell's number format makes of its number. */
export type NumberFormat = "plain" | "percent" | "year" | "month" | "day" | "minute";

const DAY_IN_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Days between the two beginnings that workbooks count from. */
const MAC_OFFSET = 1462;

/** Formats that every spreadsheet knows by number alone. */
const KNOWN: ReadonlyMap<number, NumberFormat> = new Map([
  [9, "percent"],
  [10, "percent"],
  [14, "day"],
  [15, "day"],
  [16, "day"],
  [17, "month"],
  [22, "minute"],
  [27, "month"],
  [28, "day"],
  [29, "day"],
  [30, "day"],
  [31, "day"],
  [36, "month"],
  [50, "month"],
  [51, "day"],
  [52, "month"],
  [53, "day"],
  [54, "day"],
  [55, "month"],
  [56, "day"],
  [57, "month"],
  [58, "day"],
]);

/** The meaning of a format by its number, or by its code such as `yyyy"年"m"月"`. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return KNOWN.get(id) ?? "plain";
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, "").toLowerCase();
  if (bare.includes("%")) return "percent";
  if (!/y|d/u.test(bare)) return "plain";
  if (/h/u.test(bare)) return "minute";
  if (bare.includes("d")) return "day";
  return bare.includes("m") ? "month" : "year";
}

/** A number as its cell shows it, whole: `99.88%`, `2024-06`, `1519`. */
export function shownNumber(value: number, format: NumberFormat, from1904: boolean): string {
  if (format === "plain") return formatPlainNumber(value);
  if (format === "percent") return `${formatPlainNumber(shiftDecimalPoint(value, 2))}%`;
  const days = from1904 ? value + MAC_OFFSET : value;
  const time = DAY_ZERO + Math.round(days * 1440) * (DAY_IN_MS / 1440);
  const date = new Date(time);
  if (Number.isNaN(date.getTime()) || days < 0) return formatPlainNumber(value);
  const iso = date.toISOString();
  switch (format) {
    case "year":
      return iso.slice(0, 4);
    case "month":
      return iso.slice(0, 7);
    case "day":
      return iso.slice(0, 10);
    case "minute":
      return iso.slice(0, 16);
  }
}
