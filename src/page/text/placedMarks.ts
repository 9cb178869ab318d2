import type { AuditMark } from "../../audit/AuditReport";
import { placeId } from "./markInAddress";
import { type OwnText, markId } from "./ownText";

/** The ids of the marks of a text, and the paragraph of each. */
export interface PlacedMarks {
  /** Id of the mark at a place: its figure's where it is a figure's, else one of the place. */
  idAt(paragraph: number, start: number): string;
  /** Number of the paragraph that a mark stands in; `null` where the text has no such mark. */
  paragraphOf(id: string): number | null;
}

/** Whether a numeral is shown as a mark: a word that states no number is not. */
export function isShown({ status }: AuditMark): boolean {
  return status !== "word";
}

/** Gives every mark of a text its id. */
export function placeMarks({ report }: OwnText): PlacedMarks {
  const figures = new Map(
    report.figures.flatMap(({ id, paragraph, start }) =>
      paragraph === null || start === null ? [] : [[placeId(paragraph, start), markId(id)]],
    ),
  );
  const idAt = (paragraph: number, start: number): string => {
    const place = placeId(paragraph, start);
    return figures.get(place) ?? place;
  };
  const paragraphs = new Map(
    report.paragraphs.flatMap(({ number, marks }) =>
      marks.filter(isShown).map(({ start }) => [idAt(number, start), number]),
    ),
  );
  return { idAt, paragraphOf: (id) => paragraphs.get(id) ?? null };
}
