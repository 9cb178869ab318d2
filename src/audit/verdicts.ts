import type { FigureVerdict } from "./AuditReport";
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
        };
      }
    }
  }
  return { id, verdict: "missing", paragraph: null, start: null };
}
