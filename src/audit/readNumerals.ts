import { BOUND_INITIALS } from "./boundWords";
import { foldWidth } from "./foldWidth";
import type { Numeral, NumeralForm } from "./Numeral";
import { CHINESE_NUMERALS } from "./parseChineseNumber";
import { readDate } from "./readDate";
import { PHRASE_INITIALS, readPhrase } from "./readPhrase";
import { readQuantity } from "./readQuantity";
import { stickyMatch } from "./stickyMatch";
import { readUnit } from "./units";
import { readWordWithoutNumber, WORD_INITIALS } from "./wordsWithoutNumber";
import { CLAUSE_BREAKS, CLOSING, LIST_COMMA, STRAIGHT_QUOTES } from "../dataset/punctuation";

/** A numeral without its token, which is cut from the text as it was printed. */
type Reading = Omit<Numeral, "start" | "token" | "statesNumber">;

const STARTERS = new RegExp(
  `[0-9A-Za-z${CHINESE_NUMERALS}半几好+±负\\-今去前明后本当上下同次中晚凌早连第翻破${PHRASE_INITIALS}${BOUND_INITIALS}${WORD_INITIALS}]`,
);
const STATES_NUMBER = new RegExp(`[0-9${CHINESE_NUMERALS}半番]`);
const RUN = new RegExp(`[${CHINESE_NUMERALS}]+|半(?=[\\u4e00-\\u9fff])`, "y");
const LATIN_NAME = /[A-Za-z]+[-.]?\d+(?:[.-]\d+)*[A-Za-z]*(?![\d%万亿千百元个家])/y;
const NUMBER_IN_NAME = /\d+(?:\.\d+)?[A-Za-z][A-Za-z\d]*/y;
const STREAK = /(?:已)?连续(?:第)?|连(?=[一二两三四五六七八九十\d]+(?:年|次|届|个|季))/y;
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
    if (rank === null) {
      return null;
    }
    // 第一市 is no unit but the next word.
    if (rank.unit !== null && !COUNTED_IN_ORDER.test(rank.unit)) {
      return { ...rank, end: rank.end - rank.unit.length, unit: null, form: "ordinal" };
    }
    return { ...rank, form: "ordinal" };
  }
  const first = stickyMatch(FIRST_OF, text, at);
  if (first === null || (at > 0 && "目以之日提先从此空年月天".includes(text.charAt(at - 1)))) {
    return null;
  }
  const rank = readQuantity(text, at + 1);
  if (rank === null || rank.quantity === null || rank.quantity.bound !== "exact") {
    return null;
  }
  const ranked =
    rank.unit === null
      ? stickyMatch(RANKED, text, rank.end) !== null
      : /^[名位强]$/.test(rank.unit);
  if (rank.unit === null && !ranked) {
    return null;
  }
  return {
    ...rank,
    quantity: ranked ? { bound: "at_most", value: rank.quantity.value } : rank.quantity,
    form: "ordinal",
  };
}

function readStreak(text: string, at: number): Reading | null {
  const opening = stickyMatch(STREAK, text, at);
  if (opening === null) {
    return null;
  }
  const length = readQuantity(text, at + opening[0].length);
  return length === null || length.unit === null ? null : { ...length, form: "streak" };
}

/** 5G, PM2.5: digits that letters make a name of, unless the letters are a unit. */
function readLatinName(text: string, at: number): Reading | null {
  if (/[A-Za-z]/.test(text.charAt(at - 1))) {
    return null;
  }
  const led = stickyMatch(LATIN_NAME, text, at);
  if (led !== null) {
    return plain(at + led[0].length, "name");
  }
  const named = stickyMatch(NUMBER_IN_NAME, text, at);
  if (named === null) {
    return null;
  }
  const digits = /^[\d.]+/.exec(named[0])?.[0] ?? "";
  return readUnit(text, at + digits.length) === null ? plain(at + named[0].length, "name") : null;
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

/** Numeral characters that make no number: 千千万万. */
function readRest(text: string, at: number): Reading | null {
  const run = stickyMatch(RUN, text, at);
  return run === null ? null : plain(at + run[0].length, "idiom");
}

const READERS: ReadonlyArray<(text: string, at: number) => Reading | null> = [
  readPhraseAt,
  readWordAt,
  readStreak,
  readDateAt,
  readOrdinal,
  readLatinName,
  readQuantity,
  readRest,
];

function readAt(text: string, at: number): Reading | null {
  for (const read of READERS) {
    const reading = read(text, at);
    if (reading !== null) {
      return reading;
    }
  }
  return null;
}

/**
 * Every numeral of a text in the order of the text; no two overlap.
 * Words such as 统一 are among them with the form `word`, so that nothing is passed over unseen.
 */
export function readNumerals(text: string): readonly Numeral[] {
  const folded = foldWidth(text);
  const numerals: Numeral[] = [];
  let at = 0;
  while (at < folded.length) {
    const reading = STARTERS.test(folded.charAt(at)) ? readAt(folded, at) : null;
    if (reading === null) {
      at += 1;
      continue;
    }
    const token = text.slice(at, reading.end);
    const statesNumber =
      reading.form !== "word" && STATES_NUMBER.test(folded.slice(at, reading.end));
    numerals.push({ start: at, token, statesNumber, ...reading });
    at = reading.end;
  }
  return numerals;
}
