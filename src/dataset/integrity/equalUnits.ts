/** Units that name the same thing after a number; within a group one may stand for another. */
const groups: readonly (readonly string[])[] = [
  ["个", "名", "位", "人"],
  ["人次", "人(次)", "人\uff08次\uff09"],
  ["天", "日"],
  ["元", "块", "人民币元"],
  ["%", "\uff05", "个百分点", "百分点"],
  ["月", "个月"],
  ["小时", "个小时"],
  ["公里", "千米"],
];

/** 万 and 亿 belong to the number, so that 亿元 is 元. */
function withoutScale(unit: string): string {
  return unit.replace(/^[万亿]+/u, "");
}

/** Whether a unit read from a printed token is the unit of the metric: 亿元 is 元, 名 is 人, 家 is not 户. */
export function isSameUnit(printed: string, symbol: string): boolean {
  const read = withoutScale(printed.trim());
  const known = withoutScale(symbol.trim());
  return read === known || groups.some((group) => group.includes(read) && group.includes(known));
}
