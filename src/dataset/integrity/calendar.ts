/** Days of a month, `month` from 1 to 12. */
function daysIn(year: number, month: number): number {
  if (month === 2) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year, month or day (`2024`, `2024-06`, `2024-06-30`), with or without a time, is in the calendar. */
export function isRealDate(text: string): boolean {
  const [day = "", time] = text.split("T");
  const [year = NaN, month = 1, date = 1] = day.split("-").map(Number);
  const inCalendar = month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  if (time === undefined) return inCalendar;
  const [hour = NaN, minute = NaN] = time.split(":").map(Number);
  return inCalendar && hour <= 23 && minute <= 59;
}

/** Compares two dates as far as both are given: `2023` and `2023-10` are equal. Negative: `left` is earlier. */
export function compareDates(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  const [early, late] = [left.slice(0, length), right.slice(0, length)];
  return early < late ? -1 : early > late ? 1 : 0;
}
