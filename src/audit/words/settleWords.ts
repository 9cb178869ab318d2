import type { AnchorRole } from "../../dataset/schema";
import type { AuditWord, AuditWords, Finding } from "../AuditReport";
import { changeKind } from "../changeNames";
import type { ReadParagraph } from "../pairing/expectation";
import { locate, type Move, type Working } from "../pairing/settling";
import { findWordChanges, type PlacedFigure, type WordPlace } from "./findWordChanges";
import { plainWord } from "../../reading/words/textParts";

/** Roles of words in the place of which an ordinal may be set. */
const TOLD_BY_ORDINAL: ReadonlySet<AnchorRole> = new Set(["rank", "degree"]);

type WordFinding = Extract<Finding, { readonly kind: "word" }>;

/** What came of the words that the dataset records. */
export interface SettledWords {
  readonly changes: readonly WordFinding[];
  /** Words that were found, by the number of their paragraph of the text. */
  readonly places: ReadonlyMap<number, readonly AuditWord[]>;
}

/** The figures of a group whose numerals stand where they should, also with another value. */
function placedFigures({ pairing, paragraph }: Working, moves: readonly Move[]): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  const seen = new Set<string>();
  for (const [index, numeral] of paragraph.numerals.entries()) {
    const pair = pairing.pairs[index];
    if (pair?.kind !== "figure") continue;
    const { id, words } = pair.expected.figure;
    if (words === undefined || seen.has(id) || moves.some((move) => move.pair === pair)) continue;
    seen.add(id);
    const own = paragraph.numerals.filter((_, other) => pairing.pairs[other] === pair);
    const end = Math.max(...own.map((part) => part.end));
    placed.push({ id, words, numeral: { start: numeral.start, end } });
  }
  return placed;
}

/** One mark for each stretch, with everything that rests on it. */
function joinPlaces(places: readonly WordPlace[]): AuditWord[] {
  const marks: AuditWord[] = [];
  const inOrder = [...places].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const { start, end, role, id } of inOrder) {
    const last = marks[marks.length - 1];
    if (last === undefined || start >= last.end) {
      marks.push({ start, end, role, ids: [id] });
    } else if (!last.ids.includes(id)) {
      marks[marks.length - 1] = { ...last, ids: [...last.ids, id] };
    }
  }
  return marks;
}

/** Looks for the words of every figure and clause in the paragraphs that were found to be theirs. */
export function settleWords(
  workings: readonly Working[],
  read: readonly ReadParagraph[],
  { clauses, gazetteer }: AuditWords,
  moves: readonly Move[],
): SettledWords {
  const changes: WordFinding[] = [];
  const places = new Map<number, AuditWord[]>();
  for (const working of workings) {
    const { group, paragraph } = working;
    if (group.expected.length === 0 || group.found.length === 0) continue;
    const own = clauses.filter((clause) => group.expected.includes(clause.paragraph));
    const found = findWordChanges(paragraph, placedFigures(working, moves), own, gazetteer);
    for (const { at, ...change } of found.changes) {
      const { paragraph: number, offset } = locate(working, read, at.start);
      changes.push({
        kind: "word",
        ...change,
        paragraph: number,
        start: at.start - offset,
        end: at.end - offset,
      });
    }
    for (const word of joinPlaces(found.places)) {
      const { paragraph: number, offset } = locate(working, read, word.start);
      const mark = { ...word, start: word.start - offset, end: word.end - offset };
      places.set(number, [...(places.get(number) ?? []), mark]);
    }
  }
  return { changes, places };
}

/** Whether a finding of numerals is of a token that a missing word is or has in it: 今年6月, and 四大家. */
function isOfToken(finding: Finding, { paragraph, expected }: WordFinding): boolean {
  if (finding.kind !== "excuse_changed" && finding.kind !== "excuse_missing") return false;
  const token = plainWord(finding.expected);
  return (
    finding.paragraph === paragraph &&
    expected.some((word) => token.includes(plainWord(word)) || plainWord(word).includes(token))
  );
}

/** A date that became another one says more than that a word is missing; of a name it is the other way round. */
function saysMore(finding: Finding): boolean {
  return changeKind(finding) === "period";
}

/** A number in words that came with the change of a word: 第二批 in the place of 首批, 一件事 in that of another name. */
function cameWith(finding: Finding, changes: readonly WordFinding[]): boolean {
  return (
    finding.kind === "unaccounted" &&
    !/\d/.test(finding.found) &&
    changes.some(
      ({ role, paragraph, found }) =>
        paragraph === finding.paragraph &&
        found === null &&
        (finding.found.startsWith("第") ? TOLD_BY_ORDINAL.has(role) : role !== "degree"),
    )
  );
}

function placeOf(finding: Finding): readonly [paragraph: number, start: number] {
  const paragraph = finding.kind === "moved" ? finding.foundParagraph : finding.paragraph;
  return [paragraph, "start" in finding ? finding.start : 0];
}

/** The findings of numerals and of words together, each change once, in the order of the text. */
export function joinWordFindings(
  findings: readonly Finding[],
  changes: readonly WordFinding[],
): readonly Finding[] {
  const told = changes.filter(
    (change) => !findings.some((finding) => saysMore(finding) && isOfToken(finding, change)),
  );
  const kept = findings.filter(
    (finding) => !cameWith(finding, told) && !told.some((change) => isOfToken(finding, change)),
  );
  const result = [...kept];
  for (const change of told) {
    const [paragraph, start] = placeOf(change);
    const at = result.findIndex((finding) => {
      const [other, place] = placeOf(finding);
      return other > paragraph || (other === paragraph && place > start);
    });
    result.splice(at === -1 ? result.length : at, 0, change);
  }
  return result;
}
