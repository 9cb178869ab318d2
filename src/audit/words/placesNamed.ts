import { CLAUSE_BREAKS, LIST_COMMA, OPENING } from "../../dataset/punctuation";

/** A name that ends as names of provinces, cities, counties and towns do, where a word can begin. */
const PLACE_NAME = new RegExp(
  `(?<=^|[${CLAUSE_BREAKS}${LIST_COMMA}${OPENING}\\s在由将与和从对于年月日])(?![在由将与和从对于是所新]|成立|建立|设立|建成|推进|完成)([\\u4e00-\\u9fff]{2,4}?(?:自治州|[省市县镇]))(?![场镇村级区])`,
  "gu",
);
/** 城市 and 县城 are no names, and 全市 is of no one place. */
const NO_PLACE = /(?:[城各全我本该门超股上]市|[全各我该]县|[城集全各]镇|[全各我]省)$/u;

/** A place's name as a report may shorten it: 枣阳 of 枣阳市. */
export function shortName(name: string): string {
  return name.length > 2 ? name.replace(/[省市县区镇乡村]$/u, "") : name;
}

/** Short names of the places that a text names: those known, and what is written as such names are. */
export function placesNamed(text: string, known: readonly string[]): string[] {
  const named = [...text.matchAll(PLACE_NAME)]
    .map(([, name = ""]) => name)
    .filter((name) => !NO_PLACE.test(name));
  return [...new Set([...known, ...named].map(shortName))].filter((name) => text.includes(name));
}
