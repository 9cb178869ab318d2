import {
  CLAUSE_BREAKS,
  COMMAS,
  LIST_COMMA,
  OPENING,
  SENTENCE_BREAKS,
} from "../../dataset/punctuation";
import { KIND_OF_AREA, MAKES_WORD, NO_PLACE, NO_START } from "../../reading/words/placesNamed";
import type { Place } from "../../dataset/Dataset";
import { stableId } from "../template/stableId";
import { placeCalled } from "./reportPlace";
import { verbIn } from "./subjectWords";

const HAN = "\\p{Script=Han}";
/** One name behind another is of a smaller place: 枣阳市吴店镇. */
const NAME = `${HAN}{2,4}?[市县镇乡]|${HAN}{2,3}?区`;
/** Names at the head of a clause, or in a list there, that tells a number of them. */
const TOLD = new RegExp(
  `(?<=^|[${CLAUSE_BREAKS}${LIST_COMMA}${OPENING}\\s]|[\\d半][年月日]|月[份底末]|季度|其中|[和与及])` +
    `(?!${NO_START})(?:(?![和与及])(?:${NAME}))+(?![直圈委区县乡市镇长]|${MAKES_WORD}|(?<=乡)村)(?=[^${CLAUSE_BREAKS}\\d]{1,30}\\d)`,
  "gmu",
);
/** One right before its number, behind 其中 or in a list that goes on: 其中白沙镇18家，红岭镇12家. */
const TOLD_ALONE = new RegExp(
  `(?<=其中[:\\uff1a]?|[${COMMAS}${LIST_COMMA}])(?!${NO_START})(?:${NAME})(?=\\d)`,
  "gmu",
);
/**
 * One that leads in a sentence whose numbers stand in a later clause: 青石县推行帮办，办理事项9件, and 在青石区，窗口由9个整合为3个.
 * It is no longer than such names are, for words of deeds may end as they do.
 */
const LEADS_IN = new RegExp(
  `(?<=(?:^|[${CLAUSE_BREAKS}${OPENING}\\s])[在由]?)(?!${NO_START}|部分|一些|多数|有的|许多|不少|其[他它余]|所在|有关|相关|上述)` +
    `(?:(?![和与及])(?:${HAN}{2}[市县镇乡]|${HAN}{3}[市县]|${HAN}{2,3}?区))+(?![\\d直圈委区县乡市镇长容貌]|${MAKES_WORD}|(?<=乡)村)(?=[^${SENTENCE_BREAKS}]{1,80}\\d)`,
  "gmu",
);
const ONE = new RegExp(NAME, "gu");
/** The places that a text tells numbers of by names that nobody has listed: 襄州区受理诉求3246件. */
export function placesTold(text: string, known: readonly Place[]): readonly Place[] {
  const names = new Set(known.map(({ name }) => name.zh));
  const told = [TOLD, TOLD_ALONE, LEADS_IN]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((left, right) => left.index - right.index)
    .flatMap(([chain]) => (chain.endsWith("乡镇") ? [] : (chain.match(ONE) ?? [])))
    .filter((name) => !names.has(name) && !NO_PLACE.test(name) && !KIND_OF_AREA.test(name))
    // 培训乡村医生, 下达乡镇: a deed, and those it is done to.
    .filter((name) => verbIn(name).length < 2);
  return [...new Set(told)].map((name) => placeCalled(stableId("place", name), name));
}
