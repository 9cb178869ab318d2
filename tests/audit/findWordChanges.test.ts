import { describe, expect, it } from "vitest";
import type { Anchor, AuditClause } from "../../src/audit/words/Anchor";
import {
  findWordChanges,
  type PlacedFigure,
  type WordsFound,
} from "../../src/audit/words/findWordChanges";
import { directions } from "../../src/dataset/codeLists";
import { anchorRoles } from "../../src/dataset/schema";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { oneOf, reads } from "../support/cases";

const GAZETTEER = ["云堰", "石桥", "柳坪"];

function anchorIn(part: string): Anchor {
  const [role = "", word = ""] = part.split(":");
  return { role: oneOf(anchorRoles, role), word };
}

/**
 * What becomes of the words of a text. Records are parted by `;`: `a 12座 subject:桥 +rise @云堰` is a figure with a
 * word, its direction and its place, `m subject:桥` the clause of a measure.
 */
function foundIn(records: string, text: string): WordsFound {
  const numerals = readNumerals(text);
  const figures: PlacedFigure[] = [];
  const clauses: AuditClause[] = [];
  for (const record of records.split(" ; ")) {
    const [id = "", ...parts] = record.split(" ");
    const anchors = parts.filter((part) => part.includes(":")).map(anchorIn);
    const after = (sign: string): string[] =>
      parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
    const numeral = numerals.find(({ token }) => parts.includes(token));
    const [direction] = after("+");
    if (numeral === undefined) clauses.push({ id, paragraph: 1, anchors });
    else {
      figures.push({
        id,
        words: {
          anchors,
          direction: direction === undefined ? null : oneOf(directions, direction),
          places: after("@"),
        },
        numeral,
      });
    }
  }
  return findWordChanges({ number: 1, text, numerals }, figures, clauses, GAZETTEER);
}

/** Each change: its role, its records, the words that are missing, what stands there instead, and where. */
function changesIn(records: string, text: string): string[] {
  return foundIn(records, text).changes.map(
    ({ role, ids, expected, found, at }) =>
      `${role} ${ids.join("+")} ${expected.join("+")}→${found ?? ""} at ${text.slice(at.start, at.end)}`,
  );
}

describe("a word stands with its number", () => {
  reads(
    "%s in %s",
    changesIn,
    "a 12座 subject:桥 | 共12座桥",
    "a 12座 subject:桥 | 共12座坝 => subject a 桥→ at 12座",
    // In another clause of the sentence, unless that has a number of its own which does not rest on the word.
    "a 12座 subject:桥 | 桥已修好，共12座。",
    "a 12座 subject:桥 ; b 30家 subject:店 | 新修12座，桥边有店30家。 => subject a 桥→ at 12座",
    "a 12座 subject:桥 ; b 30家 subject:桥 | 新修12座，桥边有30家。",
    "a 12座 subject:桥 ; b 30家 subject:店 ; c 5台 subject:桥 | 新修12座，桥边有店30家车5台。",
    "a 12座 subject:桥 ; b 30家 subject:店 | 新修12座，桥边有店30家，桥很好。",
    "a 12座 subject:桥 ; m subject:店 | 新修12座，桥边有店。",
    // In another sentence only what is said once and holds on, and where nothing else is said of it.
    "a 12座 subject:桥 | 桥很好。共12座。 => subject a 桥→ at 12座",
    "a 12座 place:石桥 | 石桥很好。共12座。",
    "a 12座 place:石桥 | 石桥很好。柳坪共12座。 => place a 石桥→柳坪 at 柳坪",
    "a 12座 period:今年 ; b 30家 subject:店 | 共12座，今年店有30家。",
    "a 12座 period:今年 | 今年晴。去年共12座。 => period a 今年→去年 at 去年",
    // Of what stands there instead, nothing is its own word by another name.
    "a 12座 place:石桥镇 place:该县 | 石桥镇共12座。 => place a 该县→ at 12座",
    "a 12座 period:目前 period:累计 | 现在共12座。 => period a 累计→ at 12座",
    "a 12座 period:目前 ; b 30家 period:原来 | 由去年30家到12座。 => period a+b 目前+原来→去年 at 去年",
    "a 12座 period:目前 ; b 30家 period:原来 | 由原来30家到12座。 => period a 目前→ at 12座",
  );
});

describe("words of a measure stand in one clause, or one sentence", () => {
  reads(
    "%s in %s",
    changesIn,
    "m subject:渠长 | 天晴。渠长巡查。",
    "m subject:渠长 | 天晴。水长巡查。 => subject m 渠长→ at 天晴。",
    // In the sentence that has most of them, though another has more in one clause.
    "m degree:全面 subject:渠长 | 渠长巡查。全面推行，渠长上岗。",
    "m subject:甲坝 subject:乙坝 subject:丙坝 | 甲坝乙坝修好。甲坝开工，乙坝开工，丙坝开工。",
    "m place:全省 subject:渠长 degree:全面 | 全省推广。渠长全面巡查。 => place m 全省→ at 渠长全面巡查。",
    "m subject:试点 rank:首批 | 列入试点，名列首批。",
    // Two clauses that have one word say it twice.
    "m rank:首批 subject:试点 ; n rank:首批 subject:示范 | 首批试点，首批示范。",
    "m rank:首批 subject:试点 ; n rank:首批 subject:示范 | 列入试点，首批示范。 => rank m 首批→ at 列入试点，",
    "m rank:首批 subject:试点 ; n subject:示范 | 列入试点，首批示范。",
    "m rank:首批 subject:试点 ; n rank:首批 subject:示范 | 列入试点，均为首批，首批示范。",
    "m rank:首批 subject:试点 ; b 12座 rank:首批 | 列入试点，首批建成12座。",
    // A word of direction may be another that says the same, and is not denied.
    "m subject:渠道 direction:扩大 | 天晴，扩大渠道。",
    "m subject:渠道 direction:扩大 | 天晴，拓展渠道。",
    "m subject:渠道 direction:扩大 | 天晴，不扩大渠道。 => direction m 扩大→ at 不扩大渠道。",
    "m subject:渠道 direction:扩大 | 天晴，缩小渠道。 => direction m 扩大→ at 缩小渠道。",
    "m subject:渠道 direction:扩大 | 天晴，拓宽渠道。 => direction m 扩大→ at 拓宽渠道。",
  );
});

describe("a number has the direction that is recorded", () => {
  reads(
    "%s in %s",
    changesIn,
    "a 12座 subject:桥 direction:新增 | 桥共12座。 => direction a 新增→ at 12座",
    "a 12座 subject:桥 direction:达 | 桥共12座。",
    "a 12座 subject:桥 direction:达 | 桥增至12座。 => direction a 达→增至 at 增至",
    "a 12座 direction:达 direction:新增 | 新增达12座。",
    "a 12座 direction:持平 | 桥持平为12座。",
    "a 12座 direction:增加 | 桥增加到12座。 => direction a 增加→增加到 at 增加到",
    "a 12座 direction:增长 | 桥有12座的增长。",
    // Of a clause with several numbers each has what stands between it and the one before.
    "a 12座 direction:新增 ; b 30家 subject:店 | 新增12座店30家。",
    "a 12座 direction:新增 ; b 30家 subject:店 | 店新增12座30家。",
    "a 12座 direction:新增 ; b 30家 direction:减少 | 新增12座减少30家。",
    "a 12座 subject:桥 ; b 30家 direction:新增 | 桥12座新增店30家。",
    // A date, or a word with a numeral's sign in it, is no number.
    "a 30家 direction:新增 | 新增2023年的店30家。",
    "a 30家 direction:新增 | 新增统一的店30家。",
    // Where no word is recorded, it is the direction that counts.
    "a 12座 +rise | 新增12座。",
    "a 12座 +reached | 增至12座。",
    "a 12座 +fall | 减少12座。",
    "a 12座 +cut_to | 降到12座。",
    "a 12座 +level | 稳定在12座。",
    "a 12座 +rise | 有12座。",
    "a 12座 +rise | 未新增12座。 => direction a →新增 at 新增",
    "a 12座 +fall | 新增12座。 => direction a →新增 at 新增",
    "a 12座 +level | 减少12座。 => direction a →减少 at 减少",
    "a 12座 subject:桥 | 桥新增12座。 => direction a →新增 at 新增",
  );
});

reads(
  "no other place stands before a number: %s in %s",
  changesIn,
  "a 12座 subject:桥 @云堰 | 云堰桥12座。",
  "a 12座 subject:桥 @云堰 | 柳坪桥12座。 => place a →柳坪 at 柳坪",
  "a 12座 subject:桥 @柳坪镇 | 柳坪桥12座。",
  "a 12座 subject:柳坪桥 @云堰 | 柳坪桥12座。",
  "a 12座 subject:桥 @云堰 | 桥12座在柳坪。",
  "a 12座 subject:桥 @云堰 | 柳坪很好，桥12座。",
  "a 12座 subject:桥 place:云堰 @云堰 | 柳坪桥12座。 => place a 云堰→柳坪 at 柳坪",
  "a 12座 subject:桥 place:石桥 ; b 30家 subject:店 @云堰 | 桥12座，柳坪店30家。 => place a+b 石桥→柳坪 at 柳坪",
);

describe("words that one change took away are one finding", () => {
  reads(
    "%s in %s",
    changesIn,
    // One word that two records rest on, or that is part of the other's.
    "a 12座 subject:便民桥 ; b 30家 subject:便民桥 | 桥梁12座，门店30家。 => subject a+b 便民桥→ at 12座",
    "a 12座 subject:便民桥 ; b 30家 subject:便民 | 桥梁12座，门店30家。 => subject a+b 便民桥+便民→ at 12座",
    "a 12座 subject:便民桥 ; b 30家 subject:利民店 | 桥梁12座，门店30家。 => subject a 便民桥→ at 12座 | subject b 利民店→ at 30家",
    // Words of one role, and a word of degree with the one behind it; others stay apart.
    "a 12座 subject:建成 subject:桥 | 共12座。 => subject a 建成+桥→ at 12座",
    "a 12座 degree:已 subject:建成 | 共12座。 => degree a 已+建成→ at 12座",
    "a 12座 rank:首批 subject:建成 | 共12座。 => rank a 首批→ at 12座 | subject a 建成→ at 12座",
    "a 12座 rank:首批 degree:已 | 共12座。 => rank a 首批→ at 12座 | degree a 已→ at 12座",
    // A word that nobody recorded in the place of one that is missing.
    "a 12座 subject:建成 | 减少12座。 => direction a 建成→减少 at 减少",
    "a 12座 rank:云堰非沿河镇 @云堰 | 柳坪非沿河镇12座。 => rank a 云堰非沿河镇→ at 12座",
    "a 12座 subject:云堰桥 @云堰 | 柳坪桥12座。 => subject a 云堰桥→ at 12座 | place a →柳坪 at 柳坪",
    "a 12座 subject:建成 direction:达 | 减少12座。 => subject a 建成→ at 12座 | direction a 达→减少 at 减少",
  );
});

it("nothing is looked for where nothing is recorded", () => {
  const text = "柳坪新增12座。";
  const read = { number: 1, text, numerals: readNumerals(text) };
  expect(findWordChanges(read, [], [], GAZETTEER)).toEqual({ changes: [], places: [] });
});

reads(
  "words that were found are told with their places: %s in %s",
  (records, text) =>
    foundIn(records, text).places.map(
      ({ start, end, role, id }) => `${id} ${role} ${text.slice(start, end)}@${String(start)}`,
    ),
  "a 12座 subject:桥 direction:新增 | 桥新增12座。 => a subject 桥@0 | a direction 新增@1",
  "a 12座 +rise | 新增12座。 => a direction 新增@0",
  "m subject:渠长 | 渠长巡查，渠长上岗。 => m subject 渠长@0",
  "m subject:渠道 direction:扩大 | 天晴，拓展渠道。 => m subject 渠道@5 | m direction 拓展@3",
  "m subject:渠道 direction:扩大 | 天晴，扩大渠道。 => m subject 渠道@5 | m direction 扩大@3",
  // A word itself before its kin.
  "m period:目前 subject:桥 | 现在桥好，目前桥多。 => m period 现在@0 | m subject 桥@2",
  "m period:目前 subject:桥 | 现在目前桥好。 => m period 目前@2 | m subject 桥@4",
);
