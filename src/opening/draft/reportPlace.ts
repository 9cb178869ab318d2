import { MAKES_WORD } from "../../reading/words/placesNamed";
import type { Place } from "../../dataset/Dataset";
import { placeLevels } from "../../dataset/codeLists";
import { inChinese } from "../../dataset/languagesOf";
import { COLONS, COMMAS } from "../../dataset/punctuation";
import { placeholderMarks, wanted } from "../placeholders";
import { levelOf } from "../template/makeRecord";

const ENGLISH: Readonly<Record<string, string>> = {
  北京: "Beijing",
  天津: "Tianjin",
  河北: "Hebei",
  山西: "Shanxi",
  内蒙古: "Inner Mongolia",
  辽宁: "Liaoning",
  吉林: "Jilin",
  黑龙江: "Heilongjiang",
  上海: "Shanghai",
  江苏: "Jiangsu",
  浙江: "Zhejiang",
  安徽: "Anhui",
  福建: "Fujian",
  江西: "Jiangxi",
  山东: "Shandong",
  河南: "Henan",
  湖北: "Hubei",
  湖南: "Hunan",
  广东: "Guangdong",
  广西: "Guangxi",
  海南: "Hainan",
  重庆: "Chongqing",
  四川: "Sichuan",
  贵州: "Guizhou",
  云南: "Yunnan",
  西藏: "Tibet",
  陕西: "Shaanxi",
  甘肃: "Gansu",
  青海: "Qinghai",
  宁夏: "Ningxia",
  新疆: "Xinjiang",
};

/** What is done, or what kind of areas it is done in, and no name: 推进园区改革, 城乡社区治理. */
const NO_NAME =
  "[某全各该在]|[上下]半年|前?[一二三四]季度|国庆|春节|元旦|清明|端午|中秋|五一|关于|中国共产党|中共|推进|推动|深化|加快|加强|优化|提升|完善|创新|探索|聚焦|持续|落实|促进|打造|创建|城乡|智慧|老旧|基层";
const NAMED = new RegExp(
  `(?:^|年度?|[上下]半年|季度|月份?|假期|关于|中国共产党|中共|[\\s\u300a\u201c\u2014${COLONS}${COMMAS}])(?!${NO_NAME})` +
    `((?:(?!全[省市县区州旗镇乡村])\\p{Script=Han}){2,7}?(?:自治区|自治州|自治县|省|市|县|区|州|旗|镇|乡|街道|村))(?!${MAKES_WORD})`,
  "u",
);
/** ——2025年1月8日在青石县第十九届人民代表大会第四次会议上 */
const GIVEN_IN =
  /在(?!中国)(\p{Script=Han}{2,9}?(?:自治区|自治州|自治县|[省市县区州旗镇乡]))第[^\s]{1,5}届(?:人民代表大会|委员会)/u;
const NATIONAL = /国务院|国家统计局|全国人民代表大会|^(?:全国|我国|中国)/u;

/** A place of which only its name is known. */
export function placeCalled(id: string, name: string): Place {
  const level = levelOf(name);
  return { id, name: { zh: name, en: name }, level: isLevel(level) ? level : "city" };
}

/**
 * The place that a report is of, by its title, else by where or by whom it was given; a blank to be filled in where
 * nothing names one.
 *
 * @param opening the first paragraph, or the line that says when and where the report was given
 */
export function reportPlace(title: string, publisher: string, opening: string): Place {
  const name = NAMED.exec(title)?.[1] ?? GIVEN_IN.exec(opening)?.[1];
  if (name !== undefined) {
    const english = ENGLISH[name.replace(/省|市|壮族|回族|维吾尔|自治区/gu, "")];
    const place = placeCalled("whole", name);
    return english === undefined
      ? place
      : { ...place, name: { zh: name, en: english }, level: "province" };
  }
  if (NATIONAL.test(title) || NATIONAL.test(publisher) || NATIONAL.test(opening.slice(0, 60)))
    return { id: "whole", name: { zh: "全国", en: "China" }, level: "country" };
  return {
    id: "whole",
    name: inChinese(`${placeholderMarks.toFill}${wanted.place}`),
    level: "city",
  };
}

const LEVELS: ReadonlySet<string> = new Set(placeLevels);

function isLevel(level: string): level is Place["level"] {
  return LEVELS.has(level);
}
