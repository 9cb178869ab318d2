/** What a mark of the coverage picture stands for, and how many of them a paragraph has. */
interface CoverageMarksProps {
  readonly figures: number;
  readonly excused: number;
  readonly measures: number;
}

/** More marks than this would be counted by nobody; the numbers stand beside them. */
const MOST_MARKS = 24;

const kinds = ["figures", "excused", "measures"] as const;

/** One small mark for every figure, excused numeral and measure, told apart by form: filled, hollow, round. */
export function CoverageMarks(counts: CoverageMarksProps) {
  return (
    <span className="coverage-marks" aria-hidden="true">
      {kinds.flatMap((kind) =>
        Array.from({ length: Math.min(counts[kind], MOST_MARKS) }, (_, place) => (
          <span key={`${kind} ${String(place)}`} className="coverage-mark" data-kind={kind} />
        )),
      )}
    </span>
  );
}
