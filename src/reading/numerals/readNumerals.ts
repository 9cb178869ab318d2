import { BOUND_INITIALS, readBoundBefore } from "./boundWords";
import type { Quantity } from "../../dataset/quantity";
import { compactText } from "../signs/compactText";
import type { Numeral, NumeralForm } from "./Numeral";
import { CHINESE_NUMERALS } from "./parseChineseNumber";
import { readDate } from "./readDate";
import { PHRASE_INITIALS, readPhrase } from "./readPhrase";
import { readQuantity } from "./readQuantity";
import { readRatio } from "./readRatio";
import { stickyMatch } from "../signs/stickyMatch";
import { readUnit } from "./units";
import { readWordWithoutNumber, WORD_INITIALS } from "./wordsWithoutNumber";
import { CLAUSE_BREAKS, CLOSING, LIST_COMMA, STRAIGHT_QUOTES } from "../../dataset/punctuation";

/** A numeral without its token, which is cut from the text as it was printed. */
type Reading = Omit<Numeral, "start" | "token" | "printed" | "statesNumber">;

const STARTERS = new RegExp(
  `[0-9A-Za-z\\[\\u3014\\u2460-\\u2473${CHINESE_NUMERALS}半几好+±负\\-今去前明后本当上下同次中晚凌早连第正翻破跨迈跃站登冲${PHRASE_INITIALS}${BOUND_INITIALS}${WORD_INITIALS}]`,
);
const STATES_NUMBER = new RegExp(`[0-9${CHINESE_NUMERALS}半番]`);
const RUN = new RegExp(`[${CHINESE_NUMERALS}]+|半(?=[\\u4e00-\\u9fff])`, "y");
const LATIN_NAME = /[A-Za-z]+[-.]?\d+(?:[.-]\d+)*[A-Za-z]*(?![\d%万亿千百元个家]|\.\d)/y;
const NUMBER_IN_NAME = /\d+(?:\.\d+)?[A-Za-z][A-Za-z\d]*/y;
const STREAK = /(?:已)?连续(?:第)?|连(?=[一二两三四五六七八九十\d]+(?:年|次|届|个|季))/y;
/** [3], ②: no number of the report's, but the way to a footnote. */
const NOTE = /\[\d{1,2}\]|\u3014\d{1,2}\u3015|[\u2460-\u2473]/y;
/** Numbers with only a space between them: columns of a table, or one number with a gap where none belongs. */
const COLUMNS = /\d+(?:\.\d+)?(?: [-+]?\d+(?:\.\d+)?)+(?![.:/\-\d])/y;
const FIRST_OF = /前(?=[\d一二两三四五六七八九十百])/y;
const COUNTED_IN_ORDER =
  /^(?:[届名位次批期轮个年天条款号代家所座例辆架列站步章届班组类]|季度|个月|个年头|学年|周年|级)$/;
const RANKED = new RegExp(
  `(?:[名位强大列批个]|$|[${CLAUSE_BREAKS}${LIST_COMMA}${CLOSING}${STRAIGHT_QUOTES}])`,
  "y",
);

function plain(end: number, form: NumeralForm): Reading {
  return { end, quantity: null, unit: null, scale: 0, decimals: 0, form };
}

/** 第七届, 第一, 第3名; 前10名 is the tenth place or a better one. */
function readOrdinal(text: string, at: number): Reading | null {
  if (text.charAt(at) === "第") {
    const rank = readQuantity(text, at + 1);
    if (rank === null) return null;
    // 第一市 is no unit but the next word.
    if (rank.unit !== null && !COUNTED_IN_ORDER.test(rank.unit)) {
      return { ...rank, end: rank.end - rank.unit.length, unit: null, form: "ordinal" };
    }
    return { ...rank, form: "ordinal" };
  }
  const first = stickyMatch(FIRST_OF, text, at);
  if (first === null || (at > 0 && "目以之日提先从此空年月天".includes(text.charAt(at - 1))))
    return null;
  const rank = readQuantity(text, at + 1);
  if (rank === null || rank.quantity === null || rank.quantity.bound !== "exact") return null;
  const ranked =
    rank.unit === null
      ? stickyMatch(RANKED, text, rank.end) !== null
      : "名位强".includes(rank.unit);
  if (rank.unit === null && !ranked) return null;
  return {
    ...rank,
    quantity: ranked ? { bound: "at_most", value: rank.quantity.value } : rank.quantity,
    form: "ordinal",
  };
}

function readStreak(text: string, at: number): Reading | null {
  const opening = stickyMatch(STREAK, text, at);
  if (opening === null) return null;
  const length = readQuantity(text, at + opening[0].length);
  return length === null || length.unit === null ? null : { ...length, form: "streak" };
}

/** 5G, PM2.5: digits that letters make a name of, unless the letters are a unit. */
function readLatinName(text: string, at: number): Reading | null {
  if (/[A-Za-z]/.test(text.charAt(at - 1))) return null;
  const led = stickyMatch(LATIN_NAME, text, at);
  if (led !== null) return plain(at + led[0].length, "name");
  const named = stickyMatch(NUMBER_IN_NAME, text, at);
  if (named === null) return null;
  const digits = /^[\d.]+/.exec(named[0])?.[0] ?? "";
  return readUnit(text, at + digits.length) === null ? plain(at + named[0].length, "name") : null;
}

function readNote(text: string, at: number): Reading | null {
  const note = stickyMatch(NOTE, text, at);
  return note === null ? null : plain(at + note[0].length, "note");
}

/** One finding, and no value: whether 15 19个 are two numbers or one, only a person can tell. */
function readColumns(text: string, at: number): Reading | null {
  const columns = stickyMatch(COLUMNS, text, at);
  if (columns === null) return null;
  const end = at + columns[0].length;
  const unit = readUnit(text, end);
  return { ...plain(end + (unit ?? "").length, "number"), unit };
}

function readDateAt(text: string, at: number): Reading | null {
  const end = readDate(text, at);
  return end === null ? null : plain(end, "date");
}

function readPhraseAt(text: string, at: number): Reading | null {
  const phrase = readPhrase(text, at);
  return phrase === null ? null : { ...phrase, scale: 0, decimals: 0 };
}

function readWordAt(text: string, at: number): Reading | null {
  const end = readWordWithoutNumber(text, at);
  return end === null ? null : plain(end, "word");
}

/** A quantity that can be counted with; `null` for one of more digits than a number holds. */
function countable(quantity: Quantity | null): Quantity | null {
  if (quantity === null) return null;
  const ends = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value];
  return ends.every(Number.isFinite) ? quantity : null;
}

/** Numeral characters that make no number: 千千万万. */
function readRest(text: string, at: number): Reading | null {
  const run = stickyMatch(RUN, text, at);
  return run === null ? null : plain(at + run[0].length, "idiom");
}

const READERS: ReadonlyArray<(text: string, at: number) => Reading | null> = [
  readPhraseAt,
  readWordAt,
  readStreak,
  readNote,
  readColumns,
  readRatio,
  readDateAt,
  readOrdinal,
  readLatinName,
  readQuantity,
  readRest,
];

function readAt(text: string, at: number): Reading | null {
  for (const read of READERS) {
    const reading = read(text, at);
    if (reading !== null) return reading;
  }
  return null;
}

/** A numeral in the compact text, and the stretch that says it wholly. */
interface Listed {
  readonly at: number;
  readonly reading: Reading;
  readonly from: number;
  readonly until: number;
  /** Whether its list is dealt out in order, so that what is said once holds for all. */
  readonly isDealt: boolean;
}

const JOINS_LIST = new RegExp(`^(?:[${LIST_COMMA}和及与]|以及)$`);
/** Words that deal out a list: 分别突破1.5万亿元、1.4万亿元. */
const DEALT = new RegExp(`(?:分别|依次|双双|均|都)[^${CLAUSE_BREAKS}]{0,12}$`);

/** 约占本级支出的1%: what bounds a percentage may stand before what it is of. */
const ABOUT_OF = new RegExp(`约(?:占|为)[^\\d${CLAUSE_BREAKS}]{1,14}的$`);

/** A percentage with the bounding word that stands before its whole. */
function boundedFromAfar(one: Listed, text: string): Listed {
  const { quantity, unit } = one.reading;
  if (quantity?.bound !== "exact" || unit !== "%") return one;
  const about = ABOUT_OF.exec(text.slice(Math.max(0, one.at - 18), one.at));
  if (about === null) return one;
  return {
    ...one,
    from: one.at - about[0].length,
    reading: { ...one.reading, quantity: { bound: "about", value: quantity.value } },
  };
}

const MOVED_BY = /^个(?:百分|千分|基)点$/;

/** A bare number takes the scale and unit of the next one of its list: 12.3、45.6亿元; one with a scale takes the unit. */
function sharingUnit(left: Listed, right: Listed): Listed {
  const [own, other] = [left.reading, right.reading];
  // 提高0.6个和1.8个百分点: what is counted is said once.
  const isOpen = own.unit === "个" && other.unit !== null && MOVED_BY.test(other.unit);
  const isBare = isOpen || own.form === "number";
  const isScaled = own.scale !== 0;
  const countsAlike = left.isDealt || own.decimals + other.decimals > 0;
  if (!isBare || !countsAlike || other.unit === null || other.form === "ratio") return left;
  if (own.quantity === null || own.quantity.bound === "range" || other.quantity === null) {
    return left;
  }
  if (isScaled && !left.isDealt) return left;
  const value = isScaled
    ? own.quantity.value
    : Number(`${String(own.quantity.value)}e${String(other.scale)}`);
  const { unit, form } = other;
  const { scale } = isScaled ? own : other;
  const reading = { ...own, quantity: { bound: own.quantity.bound, value }, scale, unit, form };
  return { ...left, until: right.until, reading };
}

/** The word that bounds the first number of a list bounds the next: 突破1.5万亿元、1.4万亿元. */
function sharingBound(left: Listed, right: Listed, text: string): Listed {
  const { quantity } = right.reading;
  const bound = left.reading.quantity?.bound ?? "exact";
  const opens = readBoundBefore(text, left.from) !== null;
  if (!left.isDealt || !opens || bound === "exact" || bound === "range") return right;
  return quantity?.bound === "exact" && right.reading.unit !== null
    ? {
        ...right,
        from: left.from,
        isDealt: true,
        reading: { ...right.reading, quantity: { bound, value: quantity.value } },
      }
    : right;
}

/** Gives the numerals of each list what the list says only once. */
function shareInLists(listed: Listed[], text: string): void {
  const pairAt = (index: number): readonly [Listed, Listed] | null => {
    const [left, right] = [listed[index], listed[index + 1]];
    if (left === undefined || right === undefined) return null;
    return JOINS_LIST.test(text.slice(left.reading.end, right.at)) ? [left, right] : null;
  };
  for (let index = listed.length - 2; index >= 0; index -= 1) {
    const pair = pairAt(index);
    if (pair !== null) listed[index] = sharingUnit(...pair);
  }
  for (let index = 0; index < listed.length - 1; index += 1) {
    const pair = pairAt(index);
    if (pair !== null) listed[index + 1] = sharingBound(...pair, text);
  }
}

/**
 * Every numeral of a text in the order of the text; no two overlap.
 * `isOneList` says that the text is a list of which all numerals share what is said once.
 * Words such as 统一 are among them with the form `word`, so that nothing is passed over unseen.
 */
export function readNumerals(text: string, isOneList = false): readonly Numeral[] {
  const { text: compact, places } = compactText(text);
  const listed: Listed[] = [];
  let next = 0;
  while (next < compact.length) {
    const reading = STARTERS.test(compact.charAt(next)) ? readAt(compact, next) : null;
    if (reading === null) {
      next += 1;
      continue;
    }
    const isDealt = isOneList || DEALT.test(compact.slice(Math.max(0, next - 16), next));
    const alone = { at: next, reading, from: next, until: reading.end, isDealt };
    listed.push(boundedFromAfar(alone, compact));
    next = reading.end;
  }
  shareInLists(listed, compact);
  const placeOf = (at: number): number => places[at] ?? text.length;
  const endOf = (end: number): number => (places[end - 1] ?? 0) + 1;
  return listed.map(({ at, reading, from, until }): Numeral => {
    const [start, end] = [placeOf(at), endOf(reading.end)];
    // Named one by one: to copy a reading whole takes longer than to read it.
    const { quantity, unit, scale, decimals, form } = reading;
    return {
      quantity: countable(quantity),
      unit,
      scale,
      decimals,
      form,
      start,
      end,
      token: text.slice(start, end),
      printed: text.slice(placeOf(from), endOf(until)),
      statesNumber:
        form !== "word" && form !== "note" && STATES_NUMBER.test(compact.slice(at, reading.end)),
    };
  });
}
