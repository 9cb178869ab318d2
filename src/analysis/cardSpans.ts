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

/** Charts whose heights differ by at most so many pixels share a row: the lower one is stretched by no more. */
const ALIKE = 60;

/**
 * The same for cards that keep their order, given how high their charts are; `null` takes a row for itself.
 * Only charts about as high as each other share a row, so that none leaves the other's card empty.
 */
export function spansOfHeights(
  heights: readonly (number | null)[],
  most: 2 | 3,
): readonly number[] {
  const spans: number[] = [];
  let group: number[] = [];
  const fill = (): void => {
    spans.push(...cardSpans(group.length, most));
    group = [];
  };
  for (const height of heights) {
    if (height === null || group.some((other) => Math.abs(other - height) > ALIKE)) fill();
    if (height === null) spans.push(GRID);
    else group.push(height);
  }
  fill();
  return spans;
}
