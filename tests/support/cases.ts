import { expect, test } from "vitest";

const BETWEEN_GIVEN_AND_WANTED = " => ";
const BETWEEN_CELLS = " | ";

const cellsIn = (cells: string): string[] => cells.split(BETWEEN_CELLS);

/**
 * The rows of a table of cases, for `test.each`: a case is one line, `given | given => wanted | wanted`. A cell is
 * text; the test reads it as what it stands for. Of a case whose line has no arrow nothing is wanted.
 */
export function cases(...lines: readonly string[]): string[][] {
  return lines.map((line) => line.split(BETWEEN_GIVEN_AND_WANTED).flatMap(cellsIn));
}

/**
 * A test a case: what `read` makes of the cells that are given is what stands behind the arrow. A list is as many
 * cells, a number or a truth is its text, and nothing is a dash.
 */
export function reads(
  title: string,
  read: (...given: string[]) => unknown,
  ...lines: readonly string[]
): void {
  for (const line of lines) {
    const [given = "", ...wanted] = line.split(BETWEEN_GIVEN_AND_WANTED);
    test.each(cases(line))(title, () => {
      const made = [read(...cellsIn(given)) ?? "-"].flat().map(String);
      expect(made).toEqual(wanted.flatMap(cellsIn));
    });
  }
}

/** A cell that stands for one of a closed list. */
export function oneOf<Choice extends string>(choices: readonly Choice[], cell: string): Choice {
  const found = choices.find((choice) => choice === cell);
  if (found === undefined) throw new Error(`${cell} is none of ${choices.join(", ")}`);
  return found;
}

/** What a cell stands for where that is no text: a number, `true` or `false`, and nothing where it is a dash. */
export function valueIn(cell: string | undefined): string | number | boolean | null {
  if (cell === undefined || cell === "-") return null;
  if (cell === "true" || cell === "false") return cell === "true";
  return cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell;
}
