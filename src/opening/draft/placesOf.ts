import { shortName } from "../../reading/words/placesNamed";
import type { Place } from "../../dataset/Dataset";
import { CLOSING, CLAUSE_BREAKS, LIST_COMMA, SENTENCE_BREAKS } from "../../dataset/punctuation";

/** A number of a paragraph, with what its words say it is of where it was dealt out to them. */
interface Number {
  readonly start: number;
  readonly end: number;
  readonly own: string;
}

/** A place where a paragraph names it. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly place: string;
  /** The places of the list that it stands in, itself alone in none. */
  readonly list: string[];
}

const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const JOIN = new RegExp(`^\\s*(?:${LIST_COMMA}|以及|[和与及同])\\s*$`, "u");
/** 位居襄阳市第三, 高于全市平均: among whom somebody ranks, and what is compared with, is not where it is. */
const COMPARED_BEFORE =
  /(?:居|列|排名?|位次|跻身|跃升至?|[高低快慢优好多少大小]于|[高超]出|超过|领先|落后|[比较占])(?:在|于)?$/u;
const COMPARED_AFTER = new RegExp(
  `^(?:的?平均|同类|[前第][一二三四五六七八九十\\d]+(?:[位名${CLAUSE_BREAKS}${LIST_COMMA}${CLOSING}]|$)|首位|榜首|前列)`,
  "u",
);
/** 全市, 该县: the report's own place, or the last one of that kind. */
const WHOLE =
  /(?<![安健完齐保基根资成日])(?<which>[全我本该])(?<kind>[省市县区州镇乡])(?![场域])/gu;

/** Ids of places by their names and what those are cut short to, the longest first. */
function namesOf(places: readonly Place[]): readonly (readonly [name: string, id: string])[] {
  const names = new Map<string, string>();
  for (const short of [false, true])
    for (const { id, name } of places) {
      const words = short ? shortName(name.zh) : name.zh;
      if (!names.has(words)) names.set(words, id);
    }
  return [...names].sort(([left], [right]) => right.length - left.length);
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    found.push(at);
  return found;
}

/** What a paragraph calls places by, in its order; `place` is `null` of 全市 and the like. */
function wordsFor(text: string, names: ReturnType<typeof namesOf>) {
  const named = names.flatMap(([words, place]) =>
    occurrences(text, words).map((start) => ({ start, words, place })),
  );
  const whole = [...text.matchAll(WHOLE)].map(({ index: start, 0: words }) => ({
    start,
    words,
    place: null,
  }));
  return [...named, ...whole].sort(
    (left, right) => left.start - right.start || right.words.length - left.words.length,
  );
}

function mentionsIn(
  text: string,
  places: readonly Place[],
  names: ReturnType<typeof namesOf>,
  whole: string,
): readonly Mention[] {
  const callings = new Map(places.map(({ id, name }) => [id, name.zh]));
  const mentions: Mention[] = [];
  /** The last mention of a city, of a county and so on, by how its name ends. */
  const lastOf = new Map<string, Mention>();
  const add = (mention: Mention): void => {
    mentions.push(mention);
    lastOf.set(callings.get(mention.place)?.slice(-1) ?? "", mention);
  };
  /** 全市 of a report on a city is the city; else the last city that stands alone, as of 该市. */
  const placeOfWord = (words: string): string | null => {
    const kind = words.slice(-1);
    const isOwn = callings.get(whole)?.endsWith(kind) === true;
    if (isOwn && !words.startsWith("该")) return whole;
    if (kind === "省") return null;
    const last = lastOf.get(kind);
    return last?.list.length === 1 ? last.place : whole;
  };
  for (const { start, words, place: named } of wordsFor(text, names)) {
    const [last, end] = [mentions[mentions.length - 1], start + words.length];
    const isCompared =
      COMPARED_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
      COMPARED_AFTER.test(text.slice(end, end + 8));
    if (isCompared || start < (last?.end ?? 0)) continue;
    const place = named ?? placeOfWord(words);
    if (place === null) continue;
    const between = last === undefined ? null : text.slice(last.end, start);
    if (last !== undefined && between === "") {
      // 枣阳市吴店镇 is the town.
      mentions.pop();
      last.list.splice(-1, 1, place);
      add({ ...last, end, place });
    } else if (last !== undefined && between !== null && JOIN.test(between)) {
      last.list.push(place);
      add({ start, end, place, list: last.list });
    } else add({ start, end, place, list: [place] });
  }
  return mentions;
}

/** The place that words begin with, the smallest of several; `null` where they begin with none. */
function placeBefore(words: string, names: ReturnType<typeof namesOf>): string | null {
  const [name = "", place = null] = names.find(([one]) => words.startsWith(one)) ?? [];
  return place === null ? null : (placeBefore(words.slice(name.length), names) ?? place);
}

/** Of each number which it is of those that follow one another with nothing but 、 or 和 between them, and how many they are. */
function runsOf(text: string, numbers: readonly Number[]) {
  const runs: number[][] = [];
  for (const [at, { start }] of numbers.entries()) {
    const before = numbers[at - 1];
    const run = runs[runs.length - 1];
    if (before !== undefined && run !== undefined && JOIN.test(text.slice(before.end, start)))
      run.push(at);
    else runs.push([at]);
  }
  return runs.flatMap((run) => run.map((_, item) => ({ item, count: run.length })));
}

/**
 * The id of the place that each number of a paragraph is of: the one that its sentence names last before it, else that
 * of the last sentence that names one alone, else the whole. Numbers in one breath behind as many places are dealt out
 * to them; what is told of several places together is of the whole.
 *
 * @param places those that may be named, the whole among them
 */
export function placesOf(
  text: string,
  numbers: readonly Number[],
  places: readonly Place[],
  whole: string,
): readonly string[] {
  const names = namesOf(places);
  const mentions = mentionsIn(text, places, names, whole);
  const runs = runsOf(text, numbers);
  let [next, sentence, passed] = [0, 0, 0];
  const pass = (to: number): void => {
    for (; passed < to; passed += 1)
      if (SENTENCE_BREAK.test(text.charAt(passed))) sentence = passed + 1;
  };
  let named: string[] = [];
  let last: Mention | undefined;
  return numbers.map(({ start, own }, at) => {
    for (
      let mention = mentions[next];
      mention !== undefined && mention.end <= start;
      mention = mentions[next]
    ) {
      pass(mention.start);
      if (last === undefined || last.start < sentence) named = [];
      named.push(mention.place);
      last = mention;
      next += 1;
    }
    pass(start);
    const stated = placeBefore(own, names);
    if (stated !== null) return stated;
    if (last === undefined) return whole;
    if (last.start < sentence) return new Set(named).size === 1 ? last.place : whole;
    const { item = 0, count = 1 } = runs[at] ?? {};
    const dealt = last.list.length === count ? last.list[item] : undefined;
    return dealt ?? (last.list.length === 1 ? last.place : whole);
  });
}

/** 人民医院 of 枣阳市人民医院 is none without its place, and neither is 市场 of 枣阳市场 or 市属企业 of 枣阳市属企业. */
const NEEDS_PLACE =
  /^(?:[场级域民政直属管辖]|.$|(?:人民|中心|第[一二三四五六七八九十]|实验|职业|图书|博物|档案|文化|科技)\p{Script=Han}{0,4}(?:医院|学校|大学|学院|中学|小学|馆)|\p{Script=Han}{2,6}(?:局|委员会|办公室|公司|集团)(?!数))/u;

/** 将 of 东溪区将实现: what led on from the place. */
const LEADS_ON = /^(?:的|(?:将|已)(?:实现|完成|达到?)?(?=\p{Script=Han}{2}))/u;

/** A metric's name without the place that its figure is of: the same quantity of another place has that name as well. */
export function withoutPlace(name: string, place: string): string {
  const at = place === "" ? -1 : name.indexOf(place);
  const bare = name.slice(at + place.length);
  const isHead =
    at === 0 || /^\p{Script=Han}{2,4}[省市县区]$/u.test(name.slice(0, Math.max(0, at)));
  return isHead && !NEEDS_PLACE.test(bare) ? bare.replace(LEADS_ON, "") : name;
}
