const DAY_IN_MS = 86_400_000;
/** Spreadsheets count days from here, for all days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SAFE_SERIAL = 61;

/**
 * A day as spreadsheets count it: 45488 for 2024-07-15; `null` for what is no full day, no day of the
 * calendar, or before March 1900, where spreadsheets disagree.
 */
export function dateSerial(day: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(time).toISOString().slice(0, 10) !== day) return null;
  const serial = (time - DAY_ZERO) / DAY_IN_MS;
  return serial < FIRST_SAFE_SERIAL ? null : serial;
}
