/** A cost by how many of each of two sequences lie behind. */
export type CostAt = (row: number, column: number) => number;

/**
 * What it costs at least to lay what is left of two sequences side by side, in their order, from each place on
 * (Needleman and Wunsch); infinite beyond their ends.
 *
 * @param costFrom the cheapest way on from a place, by what is paid at the places behind it; not asked at both ends
 */
export function layCosts(
  rows: number,
  columns: number,
  costFrom: (row: number, column: number, at: CostAt) => number,
): CostAt {
  const cost = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  const at: CostAt = (row, column) => cost[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = columns; column >= 0; column -= 1) {
      const line = cost[row];
      // Beyond the ends there is nothing, at no price.
      if (line === undefined || (row === rows && column === columns)) continue;
      line[column] = costFrom(row, column, at);
    }
  }
  return at;
}
