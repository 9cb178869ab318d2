/** Columns of the grid that cards lie on, which three and two in a row both divide. */
const GRID = 6;

/**
 * How many of six columns each card takes so that every row is full: rows of at most `most` cards, the
 * fuller rows first. Four cards are two and two, five are three and two, and a lone one takes a row.
 */
export function cardSpans(count: number, most: 2 | 3): readonly number[] {
  const rows = Math.ceil(count / most);
  const least = Math.floor(count / rows);
  const fuller = count % rows;
  return Array.from({ length: rows }, (_, row) => least + (row < fuller ? 1 : 0)).flatMap((inRow) =>
    Array.from({ length: inRow }, () => GRID / inRow),
  );
}

/** The same for cards of which some take a row for themselves, the others filling the rows between these. */
export function spansAround(takesRow: readonly boolean[], most: 2 | 3): readonly number[] {
  const spans: number[] = [];
  let waiting = 0;
  const fill = (): void => {
    spans.push(...cardSpans(waiting, most));
    waiting = 0;
  };
  for (const isAlone of takesRow) {
    if (isAlone) {
      fill();
      spans.push(GRID);
    } else waiting += 1;
  }
  fill();
  return spans;
}
