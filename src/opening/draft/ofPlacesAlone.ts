import { CLAUSE_BREAKS, LIST_COMMA } from "../../dataset/punctuation";
import { withoutPlace } from "./placesOf";
import type { Statement, Told } from "./Statement";
import { namedIn } from "./subjectWords";
import { SENTENCE_END } from "./Surroundings";

const LONGEST_PLACE = 20;
/** The words that a number's clause tells of it by, where they may be a place alone: 其中白沙镇, 白沙镇有. */
const ALONE = new RegExp(
  `(?:^|[${CLAUSE_BREAKS}${LIST_COMMA}]|和|与|及)(?:其中[:\\uff1a]?)?(?<place>\\p{Script=Han}{2,12}?)(?:已|现|共)*有?$`,
  "u",
);

/** A subject without the place that it opens with. */
function ofNoPlace(subject: string, places: ReadonlySet<string>): string {
  for (let length = 2; length < subject.length && length <= LONGEST_PLACE; length += 1) {
    const place = subject.slice(0, length);
    if (places.has(place)) return withoutPlace(subject, place);
  }
  return subject;
}

/**
 * Numbers that their clause tells by a place alone, 新增企业320家，其中白沙镇18家: they are of what was counted before, and
 * what is told of them is too.
 *
 * @param places names of places
 */
export function ofPlacesAlone(
  text: string,
  figures: readonly Told[],
  statements: readonly Statement[],
  places: ReadonlySet<string>,
): readonly Statement[] {
  /** The last quantity of each unit in the sentence that is told by more than a place. */
  const wholes = new Map<string, Statement>();
  const settled: Statement[] = [];
  /** What was read of the last number that a place alone tells, and what it is of. */
  let last: { readonly read: string; readonly of: string } | null = null;
  let passed = 0;
  for (const [at, statement] of statements.entries()) {
    const figure = figures[at];
    if (figure === undefined) return statements;
    const isNewSentence = SENTENCE_END.test(text.slice(passed, figure.start));
    if (isNewSentence) wholes.clear();
    if (isNewSentence) last = null;
    const lead = text.slice(Math.max(passed, figure.start - LONGEST_PLACE), figure.start);
    passed = figure.end;
    const { says, subject, noun } = statement;
    const whole = wholes.get(figure.unit.id);
    const isAlone =
      whole !== undefined &&
      says === "level" &&
      noun === "" &&
      places.has(namedIn(ALONE, lead, "place"));
    if (isAlone) {
      const of = ofNoPlace(whole.subject ?? "", places);
      settled.push({ ...whole, subject: of, levelAt: null, list: null });
      if (subject !== null && subject.length > 1) last = { read: subject, of };
    } else if (last !== null && subject?.startsWith(last.read) === true) {
      settled.push({ ...statement, subject: `${last.of}${subject.slice(last.read.length)}` });
    } else {
      if (says === "level") wholes.set(figure.unit.id, statement);
      settled.push(statement);
    }
  }
  return settled;
}
