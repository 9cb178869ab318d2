import { foldWidth } from "../../reading/signs/foldWidth";
import { normalizeText } from "../../reading/paragraphs/normalizeText";
import { dayOrMinute, readByLine } from "../../reading/paragraphs/readByLine";

/** The day that a label announces, else the one that stands alone in a line. */
function markedDay(text: string): string | null {
  const head = foldWidth(text).replace(/<[^>]*>/gu, " ");
  const labelled =
    /(?:发布|发表|更新|刊发|成文)?(?:时间|日期)\s*:?\s*(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?\s*(?:(\d{1,2}):(\d{2}))?/u.exec(
      head,
    );
  const bare =
    /^\s*\(?(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?\)?\s*(?:(\d{1,2}):(\d{2})(?::\d{2})?)?(?:\s.{0,30})?$/mu.exec(
      head,
    );
  const match = labelled ?? bare;
  return match === null ? null : dayOrMinute(match);
}

/** The day on which a report was given: 2026年2月3日在…会议上, in its title or below it. */
const GIVEN =
  /(?:^|[^\d])(\d{4})年(\d{1,2})月(\d{1,2})日[^\n]{0,4}在[^\n]{4,60}(?:会议|大会|全会|会)上/u;

/** The day on which a text was published, and whether it says so or only says when it was given to an assembly. */
export interface Published {
  readonly day: string;
  readonly isStated: boolean;
}

/**
 * Day, or day and time, on which a saved page or pasted text says it was published, else the day on which it was given
 * to an assembly; `null` where it says neither. `body` is where the first paragraph starts in the normalised text: a
 * line above it may end with the day.
 */
export function findPublished(raw: string, body: number): Published | null {
  const stated = statedDay(raw, body);
  if (stated !== null) return { day: stated, isStated: true };
  const given = GIVEN.exec(foldWidth(raw.slice(0, 1000)));
  return given === null ? null : { day: dayOrMinute(given), isStated: false };
}

function statedDay(raw: string, body: number): string | null {
  const above = normalizeText(raw).slice(0, body);
  const byLine = above
    .split("\n")
    .map(readByLine)
    .find((day) => day !== null);
  return markedDay(above) ?? byLine ?? markedDay(raw.slice(0, 4000));
}
