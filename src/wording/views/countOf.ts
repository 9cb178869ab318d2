/** English count with its noun: `1 figure`, `2 figures`. */
export function countOf(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
