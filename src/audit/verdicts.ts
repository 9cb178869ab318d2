import type { FigureVerdict, NonFigureVerdict } from "./AuditReport";
import type { Move, Placed, Working } from "./pairing/settling";

/** What became of one figure. */
export function figureVerdict(
  id: string,
  workings: readonly Working[],
  places: readonly (readonly Placed[])[],
  moves: readonly Move[],
): FigureVerdict {
  for (const [number, { pairing }] of workings.entries()) {
    for (const [index, pair] of pairing.pairs.entries()) {
      const place = places[number]?.[index];
      if (
        pair !== null &&
        pair.kind === "figure" &&
        pair.expected.figure.id === id &&
        place !== undefined
      ) {
        const moved = moves.some((move) => move.pair === pair);
        const verdict = moved ? "moved" : pair.exact ? "found" : "changed";
        return {
          id,
          verdict,
          paragraph: place.paragraph,
          start: place.start,
          end: place.end,
          found: place.token,
        };
      }
    }
  }
  return { id, verdict: "missing", paragraph: null, start: null, end: null, found: null };
}

/** What became of one non-figure; one occurrence that differs is enough to say so. */
export function nonFigureVerdict(
  id: string,
  workings: readonly Working[],
  moves: readonly Move[],
): NonFigureVerdict {
  const pairs = workings
    .flatMap(({ pairing }) => pairing.pairs)
    .filter((pair) => pair !== null && pair.kind === "excuse" && pair.expected.nonFigure.id === id);
  if (pairs.some((pair) => pair !== null && !pair.exact)) return { id, verdict: "changed" };
  if (
    pairs.length === 0 ||
    workings.some(({ pairing }) =>
      pairing.missingExcuses.some(({ nonFigure }) => nonFigure.id === id),
    )
  ) {
    return { id, verdict: "missing" };
  }
  return { id, verdict: moves.some((move) => pairs.includes(move.pair)) ? "moved" : "found" };
}
