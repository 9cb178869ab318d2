const NUMBERS = "一二三四五六七八九十";
const NAME = /^(?<ten>十)?(?<one>[一二三四五六七八九])?五$/u;
/** The first two plans, before the years of adjustment: every later one follows the one before it. */
const FIRST: ReadonlyMap<number, readonly [from: number, to: number]> = new Map([
  [1, [1953, 1957]],
  [2, [1958, 1962]],
]);

/** The years of a five-year plan by its name: 十四五 is 2021 to 2025. `null` for other words. */
export function planYears(words: string): readonly [from: number, to: number] | null {
  const { ten = "", one = "" } = NAME.exec(words)?.groups ?? {};
  const number = (ten === "" ? 0 : 10) + (one === "" ? 0 : NUMBERS.indexOf(one) + 1);
  if (number === 0) return null;
  return FIRST.get(number) ?? [1951 + 5 * number, 1955 + 5 * number];
}
