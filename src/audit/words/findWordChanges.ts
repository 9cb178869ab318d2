import type { AnchorRole } from "../../dataset/schema";
import type { ReadParagraph } from "../pairing/expectation";
import type { Anchor, AuditClause, FigureWords } from "./Anchor";
import { placesNamed } from "../../reading/words/placesNamed";
import {
  directionOfWord,
  directionsIn,
  type FoundDirection,
  readDirection,
} from "../../reading/words/readDirection";
import {
  plainWord,
  SearchText,
  type Sentence,
  sentencesOf,
  type Stretch,
} from "../../reading/words/textParts";
import { familyOf, PERIOD_WORDS, SCOPE_WORDS } from "../../reading/words/wordFamilies";

/** A figure whose numeral was found in the paragraph, with the words that belong beside it. */
export interface PlacedFigure {
  readonly id: string;
  readonly words: FigureWords;
  readonly numeral: Stretch;
}

/** Words that a record rests on and that do not stand where they should. Places are places in the paragraph. */
export interface WordChange {
  readonly role: AnchorRole;
  /** Figures and measures that rest on the words, in the order in which they were asked for. */
  readonly ids: readonly string[];
  /** The words that are missing; empty where the text says more than the dataset. */
  readonly expected: readonly string[];
  /** What stands there instead, where that can be told. */
  readonly found: string | null;
  /** What stands there instead, else the numeral or the clause. */
  readonly at: Stretch;
}

/** A word that was found beside its figure or in the clause of its measure. */
export interface WordPlace extends Stretch {
  readonly role: AnchorRole;
  readonly id: string;
}

/** What came of the words of one paragraph. */
export interface WordsFound {
  readonly changes: readonly WordChange[];
  readonly places: readonly WordPlace[];
}

interface Miss {
  readonly role: AnchorRole;
  readonly id: string;
  readonly word: string | null;
  readonly rival: (Stretch & { readonly word: string }) | null;
  readonly home: Stretch;
}

/** A record while its words are looked for. */
interface Claim {
  readonly id: string;
  readonly anchors: readonly Anchor[];
  /** Names of the place that it holds for and of those around it; none of them belongs to another. */
  readonly places: readonly string[];
  readonly sentence: Sentence;
  readonly clause: Stretch;
  /** The numeral; `null` for a measure. */
  readonly numeral: Stretch | null;
}

/** From a name that tells most of what was changed to one that tells least. */
const TELLING: readonly AnchorRole[] = [
  "rank",
  "place",
  "degree",
  "speaker",
  "period",
  "direction",
  "subject",
];

const CHANGED_TOGETHER: ReadonlySet<AnchorRole> = new Set(["degree", "subject"]);

/** Roles of words that are said once and hold for what follows in the paragraph. */
const HOLDS_ON: ReadonlySet<AnchorRole> = new Set(["place", "period", "speaker"]);

function isIn(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

class ParagraphWords {
  private readonly search: SearchText;
  private readonly sentences: readonly Sentence[];
  private readonly claims: readonly Claim[];

  constructor(
    private readonly paragraph: ReadParagraph,
    private readonly figures: readonly PlacedFigure[],
    clauses: readonly AuditClause[],
    private readonly gazetteer: readonly string[],
  ) {
    this.search = new SearchText(paragraph.text);
    this.sentences = sentencesOf(paragraph.text, paragraph.numerals);
    this.claims = [
      ...figures.flatMap(({ id, words, numeral }) => {
        const home = this.homeOf(numeral);
        return home === null
          ? []
          : [{ id, anchors: words.anchors, places: words.places, ...home, numeral }];
      }),
      ...clauses.flatMap(({ id, anchors }) => {
        const home = this.likeliestClause(anchors);
        return home === null ? [] : [{ id, anchors, places: [], ...home, numeral: null }];
      }),
    ];
  }

  private homeOf(place: Stretch): { sentence: Sentence; clause: Stretch } | null {
    for (const sentence of this.sentences) {
      const clause = sentence.clauses.find(({ end }) => place.start < end);
      if (clause !== undefined) return { sentence, clause };
    }
    return null;
  }

  /** Where a word or one of its family stands; the word itself before its kin. */
  private placesOf(word: string, within?: Stretch): readonly Stretch[] {
    for (const kin of familyOf(word)) {
      const found = this.search
        .find(kin)
        .filter((place) => within === undefined || isIn(place, within));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The clause that has most of the words; of two equal ones the first, in the sentence that has more. */
  private likeliestClause(
    anchors: readonly Anchor[],
  ): { sentence: Sentence; clause: Stretch } | null {
    let best: { sentence: Sentence; clause: Stretch; score: number } | null = null;
    for (const sentence of this.sentences) {
      const said = anchors.filter(({ word }) => this.placesOf(word, sentence).length > 0).length;
      for (const clause of sentence.clauses) {
        const here = anchors.filter(({ word }) => this.placesOf(word, clause).length > 0).length;
        const score = said + here / (anchors.length + 1);
        if (best === null || score > best.score) best = { sentence, clause, score };
      }
    }
    return best;
  }

  /** A word of the same role that belongs to another record and stands in this one's clause. */
  private rivalOf(claim: Claim, role: AnchorRole): Miss["rival"] {
    const inClause = this.rivalIn(claim, role, claim.clause);
    return inClause ?? (HOLDS_ON.has(role) ? this.rivalIn(claim, role, claim.sentence) : null);
  }

  private rivalIn(claim: Claim, role: AnchorRole, stretch: Stretch): Miss["rival"] {
    const own = [...claim.anchors.map(({ word }) => word), ...claim.places].map(plainWord);
    const others =
      role === "place"
        ? [...placesNamed(this.textOf(stretch), this.gazetteer), ...SCOPE_WORDS]
        : role === "period"
          ? PERIOD_WORDS
          : this.claims.flatMap(({ anchors }) =>
              anchors.filter((anchor) => anchor.role === role).map(({ word }) => word),
            );
    for (const word of others) {
      const plain = plainWord(word);
      if (own.some((mine) => mine.includes(plain) || plain.includes(mine))) continue;
      if (own.some((mine) => familyOf(mine).includes(plain))) continue;
      // 由原来的341项压缩到41项: each of two numbers of one clause has its own word there.
      if (this.neighboursOf(claim).some((anchor) => familyOf(anchor.word).includes(word))) continue;
      const place = this.search.find(word).find((found) => isIn(found, stretch));
      if (place !== undefined) return { ...place, word: this.textOf(place) };
    }
    return null;
  }

  /** The words of the other records that have the same clause. */
  private neighboursOf(claim: Claim): readonly Anchor[] {
    return this.claims
      .filter((other) => other !== claim && other.clause.start === claim.clause.start)
      .flatMap(({ anchors }) => anchors);
  }

  private textOf({ start, end }: Stretch): string {
    return this.paragraph.text.slice(start, end);
  }

  /** Whether a place belongs to another figure: its clause has that figure's number, and that figure does not rest on the word. */
  private isOthers(place: Stretch, claim: Claim, word: string): boolean {
    const holders = this.claims.filter(
      ({ numeral, clause }) => numeral !== null && isIn(place, clause),
    );
    return (
      holders.length > 0 &&
      !holders.some(
        ({ id, anchors }) =>
          id === claim.id || anchors.some((anchor) => overlap(anchor.word, word)),
      )
    );
  }

  /** Whether a place is where another clause has the same word: two that are 首批 say it twice. */
  private isAnothers(place: Stretch, claim: Claim, word: string): boolean {
    return (
      claim.numeral === null &&
      this.claims.some(
        ({ numeral, clause, anchors }) =>
          numeral === null &&
          clause.start !== claim.clause.start &&
          isIn(place, clause) &&
          anchors.some((anchor) => anchor.word === word),
      )
    );
  }

  /** Where a word stands that a record rests on; `null` where it does not stand as it should. */
  private placeOf(claim: Claim, { role, word }: Anchor): Stretch | null {
    const [here] = this.placesOf(word, claim.clause);
    if (here !== undefined) return here;
    const rival = this.rivalOf(claim, role);
    const near = this.placesOf(word, claim.sentence);
    const [nearby] = near;
    if (nearby !== undefined) {
      const isAway = rival !== null && isIn(rival, claim.clause);
      const isHeld =
        !HOLDS_ON.has(role) && near.every((place) => this.isOthers(place, claim, word));
      return isAway || isHeld || near.every((found) => this.isAnothers(found, claim, word))
        ? null
        : nearby;
    }
    if (claim.numeral === null || !HOLDS_ON.has(role) || rival !== null) return null;
    const [anywhere] = this.placesOf(word);
    return anywhere ?? null;
  }

  private missesOf(claim: Claim): { misses: Miss[]; places: WordPlace[] } {
    const misses: Miss[] = [];
    const places: WordPlace[] = [];
    for (const anchor of claim.anchors) {
      const { role, word } = anchor;
      if (role === "direction" && directionOfWord(word) !== null) {
        if (claim.numeral !== null) continue;
        const found = this.directionInClause(claim, word);
        if (found !== null) places.push({ ...found, role, id: claim.id });
        else misses.push({ role, id: claim.id, word, rival: null, home: claim.clause });
        continue;
      }
      // 达 may be left out, and so may 为: they give a number no direction.
      const found = this.placeOf(claim, anchor);
      if (found !== null) places.push({ ...found, role, id: claim.id });
      else if (role !== "direction" || claim.numeral === null)
        misses.push({
          role,
          id: claim.id,
          word,
          rival: this.rivalOf(claim, role),
          home: claim.numeral ?? claim.clause,
        });
    }
    return { misses, places };
  }

  private directionInClause({ clause }: Claim, word: string): Stretch | null {
    const wanted = directionOfWord(word);
    const [literal] = this.placesOf(word, clause);
    const offset = clause.start;
    const found = directionsIn(this.textOf(clause)).find(
      ({ sign, negated }) => sign === wanted?.sign && !negated,
    );
    return found === undefined
      ? null
      : (literal ?? { start: found.start + offset, end: found.end + offset });
  }

  /**
   * The stretch of a clause in which a word gives a number its direction: from the number before it on. One behind
   * it is joined to it, so that no other number stands between.
   */
  private stretchOf({ clause }: Claim, numeral: Stretch): Stretch {
    const counted = this.paragraph.numerals.filter(
      ({ quantity, form }) => quantity !== null && form !== "date",
    );
    const before = counted.filter(({ end }) => end <= numeral.start);
    return {
      start: Math.max(clause.start, ...before.map(({ end }) => end)),
      end: clause.end,
    };
  }

  /** Whether the word beside a figure's number says the direction that the dataset has. */
  private checkDirection(figure: PlacedFigure): { misses: Miss[]; places: WordPlace[] } {
    const claim = this.claims.find(({ id, numeral }) => id === figure.id && numeral !== null);
    if (claim === undefined) return { misses: [], places: [] };
    const { anchors, direction } = figure.words;
    const said = anchors.filter(({ role }) => role === "direction");
    const worded = said.map(({ word }) => directionOfWord(word)).find((one) => one !== null);
    const found = readDirection(
      this.paragraph.text,
      this.stretchOf(claim, figure.numeral),
      figure.numeral,
    );
    // Where 达 is recorded the report gives its number no direction, and may not give it one.
    const isSaid =
      worded === undefined || worded === null
        ? said.length > 0
          ? found === null
          : agreesWithNamed(found, direction)
        : found !== null &&
          !found.negated &&
          found.sign === worded.sign &&
          (found.to === worded.to || found.sign === "level");
    if (isSaid) {
      return {
        misses: [],
        places: found === null ? [] : [{ ...found, role: "direction", id: figure.id }],
      };
    }
    const word =
      said.find((one) => directionOfWord(one.word) !== null)?.word ?? said[0]?.word ?? null;
    return {
      misses: [
        {
          role: "direction",
          id: figure.id,
          word,
          rival: found === null ? null : { ...found, word: this.textOf(found) },
          home: figure.numeral,
        },
      ],
      places: [],
    };
  }

  /** Another place of the dataset that stands before a number and is neither its own nor one around it. */
  private foreignPlace(figure: PlacedFigure): Miss | null {
    const claim = this.claims.find(({ id, numeral }) => id === figure.id && numeral !== null);
    if (claim === undefined) return null;
    const stretch = { start: claim.clause.start, end: figure.numeral.start };
    const known = [...figure.words.places, ...figure.words.anchors.map(({ word }) => word)];
    for (const name of this.gazetteer) {
      if (known.some((own) => own.includes(name) || name.includes(own))) continue;
      const place = this.search.find(name).find((found) => isIn(found, stretch));
      if (place !== undefined) {
        return {
          role: "place",
          id: figure.id,
          word: null,
          rival: { ...place, word: this.textOf(place) },
          home: figure.numeral,
        };
      }
    }
    return null;
  }

  check(): WordsFound {
    const misses: Miss[] = [];
    const places: WordPlace[] = [];
    const take = (result: { misses: Miss[]; places: WordPlace[] }): void => {
      misses.push(...result.misses);
      places.push(...result.places);
    };
    for (const claim of this.claims) take(this.missesOf(claim));
    for (const figure of this.figures) {
      take(this.checkDirection(figure));
      const isPlaceMissing = misses.some(({ id, role }) => id === figure.id && role === "place");
      const foreign = isPlaceMissing ? null : this.foreignPlace(figure);
      if (foreign !== null) misses.push(foreign);
    }
    return { changes: joinMisses(misses), places };
  }
}

/** Whether the word beside a number agrees with the direction that the dataset names, where it records no word for it. */
function agreesWithNamed(
  found: FoundDirection | null,
  direction: FigureWords["direction"],
): boolean {
  if (found === null) return true;
  if (found.negated) return false;
  const signs = { up: ["rise", "reached"], down: ["fall", "cut_to"], level: ["level"] } as const;
  return signs[found.sign].some((one) => one === direction);
}

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/**
 * Whether a word that nobody recorded stands where a word of the same figure is missing: 已减少 for 已建成, and
 * 全国非省会城市 for 中部非省会城市.
 */
function tookThePlace(extra: Miss, missing: Miss): boolean {
  const isExtra =
    (extra.role === "direction" && extra.word === null) ||
    (extra.role === "place" && extra.rival !== null && missing.role === "rank");
  return isExtra && extra.id === missing.id && missing.word !== null && missing.rival === null;
}

/** Whether two words that are missing are most likely one change of the text. */
function isSameChange(one: Miss, other: Miss): boolean {
  if (tookThePlace(one, other) || tookThePlace(other, one)) return true;
  if (one.rival !== null && other.rival !== null && one.rival.start === other.rival.start) {
    return true;
  }
  // A word of degree and the word after it are changed together more often than apart: 已完成 for 正推进.
  const isBeside =
    one.role === other.role || [one, other].every(({ role }) => CHANGED_TOGETHER.has(role));
  if (one.id === other.id && isBeside && one.home.start === other.home.start) return true;
  return (
    one.word !== null && other.word !== null && overlap(plainWord(one.word), plainWord(other.word))
  );
}

/** One change for each word that was changed, however many records rest on it. */
function joinMisses(misses: readonly Miss[]): WordChange[] {
  const groups: Miss[][] = [];
  for (const miss of misses) {
    const joined = groups.filter((group) => group.some((other) => isSameChange(miss, other)));
    const [first, ...rest] = joined;
    if (first === undefined) {
      groups.push([miss]);
      continue;
    }
    first.push(...rest.flat(), miss);
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map((group) => {
    const role =
      TELLING.find((one) => group.some((miss) => miss.role === one)) ?? ("subject" as const);
    const told = group.filter((miss) => miss.role === role);
    const rival = told.find((miss) => miss.rival !== null)?.rival ?? null;
    const [first] = told;
    return {
      role,
      ids: [...new Set(group.map(({ id }) => id))],
      expected: [...new Set(group.flatMap(({ word }) => (word === null ? [] : [word])))],
      found: rival?.word ?? null,
      at:
        rival === null
          ? (first?.home ?? { start: 0, end: 0 })
          : { start: rival.start, end: rival.end },
    };
  });
}

/**
 * Holds the words of one paragraph against what the dataset's records rest on: each stands in the clause of
 * its number, or in its sentence where no other record's word has taken its place. Places, words of time and
 * speakers may stand before, since they hold for what follows. A word of the same meaning is no change.
 */
export function findWordChanges(
  paragraph: ReadParagraph,
  figures: readonly PlacedFigure[],
  clauses: readonly AuditClause[],
  gazetteer: readonly string[],
): WordsFound {
  if (figures.length === 0 && clauses.length === 0) return { changes: [], places: [] };
  return new ParagraphWords(paragraph, figures, clauses, gazetteer).check();
}
