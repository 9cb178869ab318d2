import { expect, it } from "vitest";
import { auditText } from "../../src/audit/auditText";
import { changeKind } from "../../src/audit/changeNames";
import { findParagraphs } from "../../src/reading/paragraphs/findParagraphs";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { recordsOfDataset } from "../../src/audit/words/wordsOfDataset";
import { draftDataset } from "../../src/opening/draft/draftDataset";
import { cases, reads } from "../support/cases";

/** Reports of three kinds, soundly written. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  town: [
    "丘溪镇2025年工作总结",
    "全镇种植优质稻26400亩，新建大棚32个，带动农户户均增收3120元。",
    "2025年完成投资2.35亿元，同比增长9.7%，群众满意率达98.42%。",
    "连续3年被评为先进集体，惠及群众1.2万人，新增经营主体136户。",
  ],
  bulletin: [
    "丘溪县2025年统计公报",
    "全年地区生产总值586.74亿元，比上年增长5.6%。粮食总产量41.38万吨，增长1.9%。",
    "年末常住人口45.62万人，城镇化率58.31%。新建学校12所，学位8640个。",
  ],
  hospital: [
    "丘溪县人民医院2025年运行简报",
    "全院门急诊128.6万人次，增长5.3%；出院病人67200人次，手术23800例。",
    "平均住院日6.9天，床位使用率93.52%，新增床位130张。",
  ],
  park: [
    "丘溪县产业园2025年运行简报",
    "全园碳排放强度为586.74亿吨二氧化碳当量/平方米，新建厂房32栋。",
  ],
};

function audited(kind: string, from: string, to: string) {
  const whole = TEXTS[kind]?.join("\n") ?? "";
  const draft = draftDataset(whole, { published: "2026-01-20" });
  if (!draft.ok) throw new Error(draft.reason);
  const source = draft.dataset.sources[0]?.id ?? "";
  const { figures, nonFigures, words } = recordsOfDataset(draft.dataset, source);
  expect(whole).toContain(from);
  const text = whole.replace(from, to);
  return auditText(findParagraphs(text), figures, nonFigures, words).findings.map((finding) =>
    `${changeKind(finding)} ${"found" in finding ? String(finding.found) : ""}`.trim(),
  );
}

it.each(Object.keys(TEXTS))("a text that is written soundly has no fault of form: %s", (kind) => {
  expect(audited(kind, "2025", "2025")).toEqual([]);
});

reads(
  "a fault of form is one finding, as it is written: %s: %s → %s",
  audited,
  "town | 26400亩 | 264 00亩 => spacing 264 00亩",
  "town | 98.42% | 98. 42% => spacing 98. 42%",
  "town | 2.35亿元 | 2 .35亿元 => spacing 2 .35亿元",
  "town | 3120元 | 31 20元 => spacing 31 20元",
  "town | 2.35亿元 | 2.35億元 => script 2.35億元",
  "town | 1.2万人 | 1.2萬人 => script 1.2萬人",
  "town | 32个 | 32個 => script 32個",
  "town | 连续3年 | 連續3年 => script 連續3年",
  "town | 2025年完成 | 20 25年完成 => spacing 20 25年",
  "bulletin | 586.74亿元 | 58 6.74亿元 => spacing 58 6.74亿元",
  "bulletin | 41.38万吨 | 41.38萬噸 => script 41.38萬噸",
  "bulletin | 45.62万人 | 45. 62万人 => spacing 45. 62万人",
  "bulletin | 8640个 | 864 0个 => spacing 864 0个",
  "bulletin | 12所 | 1 2所 => spacing 1 2所",
  "hospital | 67200人次 | 672 00人次 => spacing 672 00人次",
  "hospital | 93.52% | 93 .52% => spacing 93 .52%",
  "hospital | 130张 | 130張 => script 130張",
  "park | 586.74亿吨二氧化碳当量/平方米 | 58 6.74亿吨二氧化碳当量/平方米 => spacing 58 6.74亿吨二氧化碳当量/平方米",
);

reads(
  "what else is missing where a number is broken is a finding of its own: %s: %s → %s",
  audited,
  "town | 2.35亿元，同比增长9.7% | 2. 35亿元，同比增长 => spacing 2. 35亿元 | missing",
  "hospital | 67200人次，手术23800例 | 672 00人次，手术 => spacing 672 00人次 | missing",
  "town | 2025年完成投资2.35亿元 | 20 25年完成投资 => spacing 20 25年 | missing",
  "hospital | 128.6万人次，增长5.3%；出院病人67200人次 | 128.6万人次，增长；出院病人672 00人次 => spacing 672 00人次 | missing",
  "bulletin | 41.38万吨，增长1.9% | 41. 38万吨，增长 => spacing 41. 38万吨 | missing",
  "bulletin | 45.62万人，城镇化率58.31% | 45 .62万人，城镇化率提高 => spacing 45 .62万人 | missing",
);

/** What an audit says of a paragraph in which these figures and listed names stand. */
function foundIn(figures: string, names: string, text: string): readonly string[] {
  const listed = (tokens: string): string[] => tokens.split(" ").filter((token) => token !== "");
  return auditText(
    [{ number: 1, text }],
    listed(figures).map((printed) => ({
      id: printed,
      paragraph: 1,
      printed,
      quantity: parsePrinted(printed)?.quantity ?? { bound: "exact", value: 0 },
    })),
    listed(names).map((token) => ({
      id: token,
      paragraph: 1,
      token,
      occurrences: 1,
      reason: "date",
    })),
  ).findings.map((finding) =>
    [
      changeKind(finding),
      "id" in finding ? finding.id : "",
      "found" in finding ? String(finding.found) : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

reads(
  "a broken number is what it says as one, and takes from nobody else: %s %s in %s",
  foundIn,
  "1519个 3家 |  | 共15 19个3家店 => spacing 1519个 15 19个",
  "8个 1519个 |  | 共15 19个 => spacing 1519个 15 19个 | missing 8个",
  "1519个 |  | 共15 18个 => number 1519个 15 18个",
  "1519个 |  | 共1519个，又15 19个 => open 15 19个",
  "15个 19家 |  | 共15个 19家",
  " | 2025年 | 20 25年 => spacing 2025年 20 25年",
  " | 2025年 2024年 | 20 25年 => spacing 2025年 20 25年 | period 2024年",
  "30家 | 2025年 | 20 25年30家 => spacing 2025年 20 25年",
  "20家 | 2025年 | 20 25年 => spacing 2025年 20 25年 | missing 20家",
);

it.each(
  cases(
    "town | 26400亩 => 26 400亩",
    "town | 26400亩 => 26,400亩",
    "town | 26400亩 => 26\uff0c400亩",
    "town | 98.42% => 98.42\uff05",
    "town | 9.7% => 9.7\u2105",
    "town | 32个 => \uff13\uff12个",
    "town | 2.35亿元 => 2.35 亿元",
    "bulletin | 1.9%。 => 1.9%[3]。",
    "bulletin | 1.9%。 => 1.9%\u2461。",
    "bulletin | 增长1.9% => 增長1.9%",
    "hospital | 128.6万人次，增长 => 128.6万人次,增长",
  ),
)("what is no fault is no finding: %s: %s → %s", (kind, from, to) => {
  expect(audited(kind, from, to)).toEqual([]);
});

reads(
  "a numeral is named without the signs around it: %s",
  (text) => readNumerals(text).map(({ token }) => token),
  "开工\uff0c2022年竣工 => 2022年",
  "增至12个\uff0c3月投产 => 12个 | 3月",
  "（2022年）3家\u3001 => 2022年 | 3家",
  "共5家\u2460，6所[2] => 5家 | \u2460 | 6所 | [2]",
);
