import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/dataset/Dataset";
import { reads } from "../../support/cases";
import { blocksOf } from "../../support/blocksOf";
import { draftOf } from "./draftOf";

const PLACES: readonly Place[] = [
  { id: "shi", name: { zh: "河州市", en: "Hezhou" }, level: "city" },
  { id: "xian", name: { zh: "白石县", en: "Baishi" }, level: "county", within: "shi" },
];

/** `写法 名称 @地区 时期` of each figure of a text, then its wholes: 部分 / 整体. */
function told(text: string): readonly string[] {
  const draft = draftOf(text, {
    published: "2025-02-10",
    title: "河州市2024年工作总结",
    publisher: "河州市人民政府",
    places: PLACES,
  });
  const { metrics, places, observations, relations } = draft.dataset;
  const bare = (words: string | undefined): string => (words ?? "").replace(/【待核】/gu, "");
  const names = new Map(metrics.map(({ id, name }) => [id, bare(name.zh)]));
  const where = new Map(places.map(({ id, name }) => [id, name.zh]));
  const printed = new Map(observations.map((one) => [one.id, one.printed]));
  return [
    ...observations.map(({ metric, place, period, ...one }) => {
      const when = period.basis === "not_stated" ? `? ${period.expression ?? ""}` : period.start;
      return `${one.printed} ${names.get(metric) ?? ""} @${where.get(place) ?? ""} ${when}`;
    }),
    ...relations.flatMap((one) =>
      one.kind === "part_of_whole"
        ? [
            `${printed.get(one.part) ?? ""} / ${printed.get(one.whole) ?? ""} | ${bare(one.finding.zh)}`,
          ]
        : [],
    ),
  ];
}

/** Texts, each with its figures and its wholes below it. */
test.each(blocksOf(new URL("partsOfPlaces.txt", import.meta.url)))("%s", (text = "", ...lines) => {
  expect(told(text)).toEqual(lines.map((line) => line.trim()));
});

describe("parts that are told by their places alone", () => {
  test("a place with a thing of its own is told by that", () => {
    expect(told("全市渔业合作社200家，其中白石县养鸭合作社50家。")).toContain(
      "50家 养鸭合作社数 @白石县 2024",
    );
    // A new sentence counts something else.
    expect(told("全市渔业合作社200家。白石县50家学校。").join()).not.toContain("50家 渔业合作社数");
  });
});

describe("parts behind 其中 that commas join", () => {
  test("each is of the whole, as long as they are no more than it", () => {
    const three = told("全市渔业合作社40家，其中国有企业12家，民营企业8家，外资企业5家。");
    expect(three.filter((line) => line.includes(" / "))).toEqual([
      "12家 / 40家 | 渔业合作社数40家，其中国有企业数12家",
      "8家 / 40家 | 渔业合作社数40家，其中民营企业数8家",
      "5家 / 40家 | 渔业合作社数40家，其中外资企业数5家",
    ]);
    const more = told("全市渔业合作社40家，其中国有企业22家，民营企业18家，外资企业5家。");
    expect(more.filter((line) => line.includes(" / "))).toHaveLength(2);
  });

  test.each([
    "全市渔业合作社40家，其中国有企业12家，带动合作社8家。",
    "鱼总产量40万吨，其中草鱼12万吨，出口8万吨。",
    "全市渔业合作社40家，其中国有企业12家，上年8家。",
    "全市渔业合作社40家，其中国有企业12家，全县共有学校8家。",
    "全市渔业合作社40家，其中国有企业12家，比上年增加8家。",
  ])("what is done, moves, or is of another time is none: %s", (text) => {
    expect(told(text).filter((line) => line.includes(" / "))).toHaveLength(1);
  });
});

reads(
  "a share of those in a place: %s",
  told,
  "全市约三成的老人参加了体检。 => 约三成 参加体检的老人占比 @河州市 2024",
  "全市约60%的村建成驿站。 => 约60% 建成驿站的村占比 @河州市 2024",
  "白石县近七成的企业享受了减税。 => 近七成 享受减税的企业占比 @白石县 2024",
  "全市老人中约三成参加了体检。 => 约三成 参加体检的老人占比 @河州市 2024",
);

reads(
  "a date that no calendar has dates nothing: %s",
  told,
  "3月45日，全市新增企业25家。 => 25家 新增企业数 @河州市 ? 3月45日",
  "今年2月30日，全市新增企业25家。 => 25家 新增企业数 @河州市 ? 今年2月30日",
  "2024年13月，全市新增企业25家。 => 25家 新增企业数 @河州市 ? 2024年13月",
  "截至2024年9月31日，全市共有企业25家。 => 25家 企业数 @河州市 ? 2024年9月31日",
);
