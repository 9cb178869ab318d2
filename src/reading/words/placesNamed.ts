import { CLAUSE_BREAKS, LIST_COMMA, OPENING } from "../../dataset/punctuation";

const HAN = "[\\u4e00-\\u9fff]";
/** A character that is part of no village's name after its county's: 枣阳市平均每个村. */
const IN_NAME = "(?![每各个所有全将把的了和与在为是多数建开展推行按])[\\u4e00-\\u9fff]";
/** Where a name can begin. */
const BEFORE = `^|[${CLAUSE_BREAKS}${LIST_COMMA}${OPENING}\\s在由将与和从对于年月日]|推动|支持|促进|帮助|位于|其中`;
/** What is no part of a name and may stand where one begins. */
export const NO_START =
  "[在由将与和从对于是所新每我并为全居位列]|其中|关于|持续|落实|充分|产业|成立|建立|设立|建成|推进|完成|推动|支持|促进|帮助|保障|发放|救助|线下|线上|打造|创建";
/** What makes a word of a name's last sign and its own: 市场, 县域, 市民; 海川市民营企业 and 海川市政府 do begin with a name. */
export const MAKES_WORD = "[场级域]|民(?![营生政族办间企主航])|政(?![府务协法策])";
/** A name that ends as names of provinces, cities, counties and towns do, and the smaller places that follow it: 枣阳市吴店镇中心社区. */
const PLACE_NAME = new RegExp(
  `(?<=${BEFORE})(?!${NO_START})(${HAN}{2,4}?(?:自治州|(?<!非)省|[市县镇]))(?![场镇村级区县乡直圈委])` +
    `((?:(?:${IN_NAME}){2,3}?(?:街道|社区|[县镇乡村])(?![级组场镇域]))*)`,
  "gu",
);
const SMALLER = /.{2,3}?(?:街道|社区|[县镇乡村])/gu;
/** Cities whose own name ends in 城: a 城市 after any other sign is no name. */
const WALLED = "宜项诸丰晋聊运盐宣邹禹海凤白韩应麻兴鹤禾";
/** 城市, 县城 and 乡镇 are no names, and 全市 is of no one place. */
export const NO_PLACE = new RegExp(
  `(?:(?<![${WALLED}])城市|[各全我本该门超股上]市|[全各我该]县|[城集全各乡]镇|[全各我]省|[城返下离回家故水侨老]乡)$`,
  "u",
);

/** What an area is and not what it is called: 贫困县, 中心城区, 产业园区. */
export const KIND_OF_AREA =
  /贫困|小城|试点|百强|先进|示范|特色|重点|中心|建制|农业|工业|旅游|边境|文明|卫生|园林|森林|宜居|智慧|[地县省]级|直辖|省会|单列|生态|[全各每整个多若其]|周边|邻|友好|外来|(?:[社小园景片山牧灾库校厂街辖院战地市县林矿营禁特专郊老学病产]|[主心老新成]城|功能|保护|开发|试验|自贸|保税|度假|产业|服务|合作|集聚|聚集|居住|核心|商务|住宅)区$/u;

/** A place's name as a report may shorten it: 枣阳 of 枣阳市. */
export function shortName(name: string): string {
  return name.length > 2 ? name.replace(/(?:[省市县镇乡]|(?<!社)区|(?<!场)村)$/u, "") : name;
}

/** Short names of the places that a text names: those known, and what is written as such names are. */
export function placesNamed(text: string, known: readonly string[]): string[] {
  const named = [...text.matchAll(PLACE_NAME)].flatMap(([, name = "", smaller = ""]) =>
    NO_PLACE.test(name) ? [] : [name, ...(smaller.match(SMALLER) ?? [])],
  );
  return [...new Set([...known, ...named].map(shortName))].filter((name) => text.includes(name));
}
