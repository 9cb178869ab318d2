import { describe, expect, test } from "vitest";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import type { Place } from "../../../src/dataset/Dataset";
import { placesOf, withoutPlace } from "../../../src/opening/draft/placesOf";
import { placesTold } from "../../../src/opening/draft/placesTold";
import { cases, reads } from "../../support/cases";

function county(id: string, zh: string): Place {
  return { id, name: { zh, en: zh }, level: "county" };
}

const PLACES = [
  county("shi", "云川市"),
  county("shi-own", "云川市本级"),
  county("qing", "青石县"),
  county("he", "河阳县"),
  county("bei", "北山市"),
  county("zhen", "白沙镇"),
];

function located(text: string, whole = "shi", own = ""): string {
  const numbers = readNumerals(text)
    .filter(({ quantity, form }) => quantity !== null && form !== "date")
    .map(({ start, end }) => ({ start, end, own }));
  return placesOf(text, numbers, PLACES, whole).join(" ");
}

describe("the place of each number", () => {
  reads(
    "%s %s",
    located,
    "学校9所。 => shi",
    "青石县学校9所。 => qing",
    "青石学校9所。 => qing",
    "学校9所在青石县。 => shi",
    "云川市本级学校9所。 => shi-own",
    "青石县白沙镇学校9所，公园3个。投资5万元。 => zhen zhen zhen",
    // in their order, where they are as many as the places
    "青石县、河阳县学校分别为9所、8所。 => qing he",
    "青石县与河阳县、白沙镇分别新建学校9所、8所和7所，公园3个。 => qing he zhen shi",
    "青石县、河阳县学校9所、8所、7所。 => shi shi shi",
    "青石县和河阳县共有学校9所。投资5万元。 => shi shi",
    "青石县，河阳县学校9所、8所。 => he he",
    // a sentence that names one alone holds for those that name none
    "青石县学校9所。公园3个。投资5万元。 => qing qing qing",
    "青石县学校9所；河阳县8所。公园3个。 => qing he he",
    "青石县学校9所，河阳县8所。公园3个。 => qing he shi",
    "青石县学校9所，青石公园3个。投资5万元。 => qing qing qing",
    "青石县学校9所。河阳县很大，青石县公园3个。投资5万元。 => qing qing shi",
    // the whole
    "青石县学校9所。全市公园3个。投资5万元。 => qing shi shi",
    "青石县学校9所。我市公园3个。 => qing shi",
    "北山市学校9所。该市公园3个。 => bei bei",
    "青石县学校9所。河阳县学校8所。全县公园3个。 => qing he he",
    "青石县、河阳县学校9所、8所。全县公园3个。 => qing he shi",
    "青石县学校9所，全省领先。公园3个。 => qing qing",
    "青石县安全县道9条，全市场3个。 => qing qing",
    // among whom somebody ranks, and what is compared with
    "青石县产值9亿元，位居云川市第三。公园3个。 => qing qing qing",
    "青石县产值9亿元，居北山市前3位，占全市的8%。 => qing qing qing",
    "青石县产值增长9%，高于云川市平均2个百分点，比北山市快3个百分点。 => qing qing qing",
    "青石县产值9亿元，云川市第一产业产值8亿元。 => qing shi shi",
    "青石县产值9亿元，排名北山市首位，增长8%。 => qing qing",
  );

  test("全市 of a text that names no place of its own is the last city that stands alone", () => {
    expect(located("北山市学校9所。全市公园3个。全县公园2个。", "none")).toBe("bei bei none");
    expect(located("北山市、云川市学校9所、8所。全市公园3个。", "none")).toBe("bei shi none");
    expect(located("全市公园3个。", "none")).toBe("none");
    expect(located("青石县公园3个。全省公园9个。", "none")).toBe("qing qing");
  });

  test("a number that was dealt out is where its own words begin", () => {
    expect(located("青石县学校9所。", "shi", "河阳县学校")).toBe("he");
    expect(located("青石县学校9所。", "shi", "河阳县白沙镇学校")).toBe("zhen");
    expect(located("青石县学校9所。", "shi", "学校")).toBe("qing");
  });
});

test.each(
  cases(
    "襄川区受理诉求32件，樊水区受理诉求21件。 => 襄川区 樊水区",
    "2024年，青石县、金沟镇分别建成驿站12个、9个。 => 金沟镇",
    "上半年，东山市金沟镇建成驿站12个。 => 东山市 金沟镇",
    "其中城北区建成驿站12个，城北区投资3万元。 => 城北区",
    "东山市与西川县、金沟镇和北坪镇分别建成驿站12个、9个、8个、7个。 => 东山市 西川县 金沟镇 北坪镇",
    "东山市12个。 => ",
    "驿站12个在东山市。 => ",
    "东山市很大。 => ",
    "贫困县全部摘帽12个，各县建成驿站3个，城市新建公园3个，全县公园3个。 => ",
    "金沟县推行帮办，办理事项9件。 => 金沟县",
    "在北坪区，驿站从12个增到15个。 => 北坪区",
    "去年以来，金沟镇开展试点，在全镇建成驿站12个。 => 金沟镇",
    "由北坪区牵头，建成驿站12个。 => 北坪区",
    "在社区，驿站从12个增到15个；在产业园区，新增3个；在部分县，减少2个；在全县，有9个。 => ",
    "提升片区，新建公园3个，改善市容，投资3万元，覆盖城区，新增2个。 => ",
    "金沟县推行帮办。办理事项9件。 => ",
    "中心城区新建公园3个，产业园区投资3万元，社区培训9人，示范区建成2个。 => ",
    "东山市场交易3万元，东山县级医院3所，东山市民参加9人。 => ",
  ),
)("%s names: %s", (text, names) => {
  const told = placesTold(text, PLACES);
  expect(told.map(({ name }) => name.zh).join(" ")).toBe(names);
});

test("a place that nobody has listed is known by its name alone", () => {
  const [told] = placesTold("襄川区受理诉求32件。", PLACES);
  expect([told?.name, told?.level]).toEqual([{ zh: "襄川区", en: "襄川区" }, "county"]);
});

reads(
  "%s of %s is called %s",
  withoutPlace,
  "青石县学校数 | 青石县 => 学校数",
  "青石县的学校数 | 青石县 => 学校数",
  "云川市青石县学校数 | 青石县 => 学校数",
  "新建青石县学校数 | 青石县 => 新建青石县学校数",
  "河阳县学校数 | 青石县 => 河阳县学校数",
  "青石县数 | 青石县 => 青石县数",
  "云川市场数 | 云川市 => 云川市场数",
  "云川市属企业资产 | 云川市 => 云川市属企业资产",
  "云川市管干部数 | 云川市 => 云川市管干部数",
  "云川市人民医院门诊量 | 云川市 => 云川市人民医院门诊量",
  "学校数 |  => 学校数",
  "云川市财政局办件量 | 云川市 => 云川市财政局办件量",
);
