import type { Numeral } from "../../reading/numerals/Numeral";
import { readNumerals } from "../../reading/numerals/readNumerals";
import { placesNamed } from "../../reading/words/placesNamed";
import { directionOfWord, directionsIn, readDirection } from "../../reading/words/readDirection";
import { type Sentence, sentencesOf, type Stretch } from "../../reading/words/textParts";
import {
  BY_CHANCE,
  DEGREE_WORDS,
  PERIOD_WORDS,
  RANK_WORDS,
  SCOPE_WORDS,
} from "../../reading/words/wordFamilies";
import type { Observation } from "../../dataset/Dataset";
import {
  CLAUSE_BREAKS,
  CLOSING,
  LIST_COMMA,
  OPENING,
  STRAIGHT_QUOTES,
} from "../../dataset/punctuation";
import { type AnchorRole, anchorRoles, MAX_ANCHOR, MAX_ANCHORS } from "../../dataset/schema";

type Anchors = NonNullable<Observation["anchors"]>;

const SPEAKER = new RegExp(
  `([^${CLAUSE_BREAKS}${OPENING}${CLOSING}${STRAIGHT_QUOTES}]{2,24}?)(?:笑着|激动地|高兴地|感慨地)?(?:说|表示|介绍|告诉)`,
  "gu",
);
const BY_HEARSAY = /据(?:统计|介绍|了解|测算|估算|初步统计|不完全统计)/gu;
const SEPARATORS = new RegExp(
  `[\\s+${CLAUSE_BREAKS}${LIST_COMMA}${OPENING}${CLOSING}${STRAIGHT_QUOTES}]|[的了和与及]`,
  "u",
);
/** What joins a subject to its number or to the words before it, and may be worded otherwise. */
const EDGES =
  /^(?:每?个(?!体|人|股|税)|其中|从(?!业)|在(?![校园岗建册编])|[由对把被便又也还并则均都其各每将且而]|就(?![业医学诊读])|有(?![机限效色])|实现|同时|截至|同比|较|比)+|(?:[由从在达到为有是共约至超过近用较]|分别比?|同比)+$/gu;
const REACHED = /达到?$/u;
/** What was done, and what it was done to: 完成建筑业产值, and 建筑业产值完成. */
const DONE = /(?<=^完成)(?=.{2})/u;

const LEXICON = [...PERIOD_WORDS, ...SCOPE_WORDS, ...RANK_WORDS, ...DEGREE_WORDS];

/** The words that stand in a stretch of a text, the longer before the shorter that is part of it. */
function wordsIn(text: string, words: readonly string[]): string[] {
  const bare = text.replace(BY_CHANCE, " ");
  const found = words
    .filter((word) => bare.includes(word))
    .sort((one, other) => other.length - one.length);
  return found.filter((word, index) => !found.slice(0, index).some((one) => one.includes(word)));
}

/** A text with its numerals blanked out. */
function withoutNumerals(text: string, numerals: readonly Numeral[]): string {
  let [without, at] = ["", 0];
  for (const { statesNumber, start, end } of numerals) {
    // 零工 is a word of its own.
    if (!statesNumber) continue;
    without += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return without + text.slice(at);
}

/** A stretch of a text with what is recorded apart from its subject blanked out: numerals, direction, degree, rank, time, places. */
function bareText(
  text: string,
  numberless: string,
  { start, end }: Stretch,
  places: readonly string[],
): string {
  let signs = numberless.slice(start, end);
  const blank = (from: number, to: number): void => {
    const [first, last] = [Math.max(from, 0), Math.min(to, signs.length)];
    if (first < last) signs = signs.slice(0, first) + " ".repeat(last - first) + signs.slice(last);
  };
  const own = text.slice(start, end);
  for (const found of directionsIn(own)) blank(found.start, found.end);
  for (const word of [...LEXICON, ...places]) {
    for (let at = own.indexOf(word); at !== -1; at = own.indexOf(word, at + 1)) {
      blank(at, at + word.length);
    }
  }
  return signs;
}

/** A piece in as few equal parts as a word of the schema may be long. */
function partsOf(piece: string): string[] {
  const length = Math.ceil(piece.length / Math.ceil(piece.length / MAX_ANCHOR));
  return piece.match(new RegExp(`.{1,${length}}`, "gu")) ?? [];
}

/** Pieces of a stretch that may name what is counted, the nearest to the number last. */
function piecesOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .flatMap((piece) => piece.split(DONE))
    .map((piece) => piece.replace(EDGES, ""))
    .filter((piece) => piece.length > 1);
}

/** The places that hold for a number: those of its sentence before it, else the last before that, else, for what somebody says, the first after it. */
function placesOf(
  text: string,
  sentence: Stretch,
  numeral: Stretch,
  named: readonly string[],
  isSpoken: boolean,
): string[] {
  const inSentence = wordsIn(text.slice(sentence.start, numeral.start), named);
  if (inSentence.length > 0) return inSentence.slice(-3);
  const earlier = named
    .map((name) => ({ name, at: text.slice(0, sentence.start).lastIndexOf(name) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => other.at - one.at);
  const later = named
    .map((name) => ({ name, at: text.indexOf(name, numeral.end) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at);
  const [nearest, ...others] = earlier.length > 0 || !isSpoken ? earlier : later;
  if (nearest === undefined) return [];
  // 枣阳市吴店镇中心社区 is one place in three words.
  const together = others.filter(({ at }) => Math.abs(at - nearest.at) <= MAX_ANCHOR);
  return [nearest, ...together].map(({ name }) => name);
}

/** Who says what stands in a paragraph: the words before 说 that name somebody. */
function speakersOf(text: string, numeral: Stretch): string[] {
  const spoken = [...text.matchAll(SPEAKER)];
  const after = spoken.find(({ index }) => index >= numeral.end) ?? spoken[spoken.length - 1];
  const name = (after?.[1] ?? "").trim().replace(/(?:笑着|激动地|高兴地|感慨地)$/u, "");
  return name.length > 1 ? [name.slice(-MAX_ANCHOR)] : [];
}

/** As many words as the schema allows of a role, and of all together. */
function fitting(words: Readonly<Record<AnchorRole, readonly string[]>>): Anchors {
  let left = MAX_ANCHORS;
  const anchors: Anchors = {};
  for (const role of anchorRoles) {
    const taken: string[] = [];
    for (const word of [...new Set(words[role].flatMap(partsOf))].slice(0, 6)) {
      if (word.length > left) continue;
      taken.push(word);
      left -= word.length;
    }
    if (taken.length > 0) anchors[role] = taken;
  }
  return anchors;
}

/**
 * The short words that a clause without a number is known by: what is done, and where, how far, in which rank.
 *
 * @param known Chinese names of places to look for
 */
export function clauseWords(clause: string, known: readonly string[]): Anchors {
  const named = placesNamed(clause, known);
  const subject = piecesOf(
    bareText(
      clause,
      withoutNumerals(clause, readNumerals(clause)),
      { start: 0, end: clause.length },
      named,
    ),
  );
  return fitting({
    subject: subject.slice(-3),
    direction: directionsIn(clause)
      .map(({ word }) => word)
      .filter((word) => directionOfWord(word) !== null),
    place: [...named, ...wordsIn(clause, SCOPE_WORDS)],
    degree: wordsIn(clause, DEGREE_WORDS),
    rank: wordsIn(clause, RANK_WORDS),
    speaker: [],
    period: [],
  });
}

/** What is read of a paragraph once for all its numbers. */
interface ReadText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Numbers that count or measure, dates apart. */
  readonly counted: readonly Numeral[];
  /** Places that the paragraph names. */
  readonly named: readonly string[];
  /** Pieces of a stretch that may name what is counted, the nearest to what follows last. */
  readonly bare: (stretch: Stretch) => readonly string[];
}

function anchorsOf(
  { text, sentences, counted, named, bare }: ReadText,
  numeral: Numeral,
  isSpoken: boolean,
): Anchors {
  const within = (outer: Stretch): boolean =>
    numeral.start >= outer.start && numeral.start < outer.end;
  const sentence = sentences.find(within);
  const clause = sentence?.clauses.find(within);
  if (sentence === undefined || clause === undefined) return {};
  const before = counted.filter(({ end }) => end <= numeral.start && end > clause.start);
  const after = counted.find(({ start }) => start >= numeral.end && start < clause.end);
  const stretch = {
    start: Math.max(clause.start, ...before.map(({ end }) => end)),
    end: after?.start ?? clause.end,
  };
  const cut = ({ start, end }: Stretch): string => text.slice(start, end);
  const own = cut(clause);
  const upTo = text.slice(sentence.start, numeral.start);
  const direction = readDirection(text, stretch, numeral);
  const scope = wordsIn(cut(sentence), SCOPE_WORDS);
  const places = placesOf(text, sentence, numeral, named, isSpoken).filter(
    (name) => scope.length === 0 || upTo.includes(name),
  );
  // A word of time that stands before holds on, unless it was said of another number.
  const first = counted.find(({ start }) => start >= sentence.start);
  const led = sentence.clauses
    .filter(({ end }) => end <= clause.start && end <= (first?.start ?? sentence.end))
    .map(cut);
  const period = [...led, own.slice(0, numeral.start - clause.start)].flatMap((part) =>
    wordsIn(part, PERIOD_WORDS),
  );
  const rank = wordsIn(own, RANK_WORDS);
  const degree = wordsIn(own, DEGREE_WORDS);
  const lead = bare({ start: stretch.start, end: numeral.start }).slice(-2);
  const rear = bare({ start: numeral.end, end: stretch.end }).slice(0, 2);
  const isRank = numeral.form === "ordinal" || numeral.form === "streak";
  const subject =
    lead.length + rear.length > 0
      ? [...lead, ...rear]
      : sharedSubject(sentence, clause, before[0]?.start ?? clause.start, bare);
  return fitting({
    subject: isRank && lead.length + rear.length > 0 ? [] : subject,
    direction: direction === null ? (REACHED.exec(upTo)?.slice(0, 1) ?? []) : [direction.word],
    place: [...places, ...scope],
    degree,
    rank: [...rank, ...(isRank ? [...lead, ...rear] : [])],
    speaker: isSpoken
      ? speakersOf(text, numeral)
      : [...upTo.matchAll(BY_HEARSAY)].map(([word]) => word),
    period,
  });
}

/** What a clause's first number and those after it share, else the last words of the clause before. */
function sharedSubject(
  { clauses }: Sentence,
  clause: Stretch,
  head: number,
  bare: ReadText["bare"],
): readonly string[] {
  const shared = bare({ start: clause.start, end: head }).slice(-2);
  if (shared.length > 0) return shared;
  for (const earlier of clauses.filter(({ end }) => end <= clause.start).reverse()) {
    const last = bare(earlier).slice(-1);
    if (last.length > 0) return last;
  }
  return [];
}

/**
 * Proposes the short words of a paragraph that its numbers rest on: what stands beside each in its clause, and
 * of the sentence the place and the words of time. They are the report's own, never more than a term each.
 *
 * @param known Chinese names of places to look for
 * @returns what proposes the words of one number, which may be one that somebody says
 */
export function proposeAnchors(
  text: string,
  known: readonly string[],
): (numeral: Numeral, isSpoken: boolean) => Anchors {
  const numerals = readNumerals(text);
  const numberless = withoutNumerals(text, numerals);
  const named = placesNamed(text, known);
  // Numbers without words of their own all look through the clauses before them.
  const pieces = new Map<string, readonly string[]>();
  const read: ReadText = {
    text,
    sentences: sentencesOf(text, numerals),
    counted: numerals.filter(
      // 省市县三级 counts what has just been listed.
      ({ quantity, form, unit }) =>
        quantity !== null && form !== "date" && form !== "span" && unit !== "级",
    ),
    named,
    bare: ({ start, end }) => {
      const key = `${start} ${end}`;
      const found = pieces.get(key) ?? piecesOf(bareText(text, numberless, { start, end }, named));
      pieces.set(key, found);
      return found;
    },
  };
  return (numeral, isSpoken) => anchorsOf(read, numeral, isSpoken);
}
