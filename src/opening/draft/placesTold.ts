import { CLAUSE_BREAKS, COMMAS, LIST_COMMA, OPENING } from "../../dataset/punctuation";
import { NO_PLACE, NO_START } from "../../audit/words/placesNamed";
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
    `(?!${NO_START})(?:(?![和与及])(?:${NAME}))+(?![场级域直圈委区县乡市镇民政长]|(?<=乡)村)(?=[^${CLAUSE_BREAKS}\\d]{1,30}\\d)`,
  "gmu",
);
/** One right before its number, behind 其中 or in a list that goes on: 其中白沙镇18家，红岭镇12家. */
const TOLD_ALONE = new RegExp(
  `(?<=其中[:\\uff1a]?|[${COMMAS}${LIST_COMMA}])(?!${NO_START})(?:${NAME})(?=\\d)`,
  "gmu",
);
const ONE = new RegExp(NAME, "gu");
/** What an area is and not what it is called: 贫困县, 中心城区, 产业园区. */
const KIND =
  /贫困|小城|试点|百强|先进|示范|特色|重点|中心|建制|农业|工业|旅游|边境|文明|卫生|园林|森林|宜居|智慧|[地县省]级|直辖|省会|单列|生态|[全各每整个多若其]|周边|邻|友好|外来|(?:[社小园景片山牧灾库校厂街辖院战地市县林矿营禁特专郊老学病产]|[主心老新成]城|功能|保护|开发|试验|自贸|保税|度假|产业|服务|合作|集聚|聚集|居住|核心|商务|住宅)区$/u;

/** The places that a text tells numbers of by names that nobody has listed: 襄州区受理诉求3246件. */
export function placesTold(text: string, known: readonly Place[]): readonly Place[] {
  const names = new Set(known.map(({ name }) => name.zh));
  const told = [TOLD, TOLD_ALONE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((left, right) => left.index - right.index)
    .flatMap(([chain]) => (chain.endsWith("乡镇") ? [] : (chain.match(ONE) ?? [])))
    .filter((name) => !names.has(name) && !NO_PLACE.test(name) && !KIND.test(name))
    // 培训乡村医生, 下达乡镇: a deed, and those it is done to.
    .filter((name) => verbIn(name).length < 2);
  return [...new Set(told)].map((name) => placeCalled(stableId("place", name), name));
}
