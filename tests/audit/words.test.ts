import { describe, expect, it } from "vitest";
import type { AuditReport, Finding } from "../../src/audit/AuditReport";
import { auditText } from "../../src/audit/auditText";
import { changeKind } from "../../src/audit/changeNames";
import { findParagraphs } from "../../src/reading/paragraphs/findParagraphs";
import { formatFinding } from "../../src/audit/formatAudit";
import { recordsOfDataset } from "../../src/audit/words/wordsOfDataset";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { draftDataset } from "../../src/opening/draft/draftDataset";
import { CLOUD_FIGURES, CLOUD_NON_FIGURES, CLOUD_TEXTS, CLOUD_WORDS } from "./cloudReport";
import { cases, oneOf, reads } from "../support/cases";

const WHOLE = CLOUD_TEXTS.join("\n");

function audit(text: string): AuditReport {
  const paragraphs = text.split("\n").map((line, index) => ({ number: index + 1, text: line }));
  return auditText(paragraphs, CLOUD_FIGURES, CLOUD_NON_FIGURES, CLOUD_WORDS);
}

function changed(from: string, to: string): string {
  expect(WHOLE).toContain(from);
  return WHOLE.replace(from, () => to);
}

function inBrief(finding: Finding): string {
  const ids = "ids" in finding ? finding.ids : "id" in finding ? [finding.id] : [];
  return `${changeKind(finding)} ¶${String(finding.paragraph)} ${ids.join(" ")}`.trim();
}

function briefly(from: string, to: string): readonly string[] {
  return audit(changed(from, to)).findings.map(inBrief);
}

it("finds nothing to say of the report as it is, and every word in its place", () => {
  const report = audit(WHOLE);
  expect(report.findings.map((finding) => formatFinding(finding, "en"))).toEqual([]);
  const second = report.paragraphs[1];
  expect(second?.words.map(({ start, end }) => CLOUD_TEXTS[1]?.slice(start, end))).toEqual([
    "云堰",
    "工业产值",
    "位居",
    "西南非沿海城市",
  ]);
  expect(second?.words.map(({ role }) => role)).toEqual(["place", "subject", "rank", "rank"]);
  expect(second?.words[3]?.ids).toEqual(["streak", "rank"]);
});

describe("one change is one finding, of its kind and in its place", () => {
  reads(
    "%s → %s",
    briefly,
    "提升12% | 下降12% => direction ¶1 growth",
    "新增16项 | 减少16项 => direction ¶1 added",
    "新增16项 | 未新增16项 => direction ¶1 added",
    "扩大到9.6亿元 | 缩减到9.6亿元 => direction ¶1 grant-after",
    "压缩到38本 | 增加到38本 => direction ¶4 books-after",
    "压缩到38本 | 压缩38本 => direction ¶4 books-after",
    "台账达220本 | 台账降至220本 => direction ¶4 books-a-group",
    "受理率达97.35% | 受理率回落到97.35% => direction ¶5 accepted",
    "线上受理率 | 线上好评率 => subject ¶5 accepted",
    "工业产值 | 农业产值 => subject ¶2 output",
    "便民亭1206个 | 岗亭1206个 => subject ¶5 kiosks",
    "结对的学校 | 试点的学校 => subject ¶6 paired",
    "石桥县平均 | 柳坪县平均 => place ¶4 books-a-group",
    "2023年云堰工业 | 2023年柳坪工业 => place ¶2 output",
    "在石桥县渡口镇 | 在柳坪县渡口镇 => place ¶3 slips-before slips-after",
    "全市线上受理率 | 全省线上受理率 => place ¶5 accepted closed",
    "市本级兑现 | 县本级兑现 => place ¶1 grant-before grant-after",
    "在全省率先 | 在全国率先 => place ¶1 water-rules",
    "率先出台 | 跟进出台 => rank ¶1 water-rules",
    "西南非沿海城市 | 西南沿海城市 => rank ¶2 streak rank",
    "调解员周禾说 | 调解员吴禾说 => speaker ¶3 slips-before slips-after",
    "据统计 | 据估计 => speaker ¶4 books-a-group",
    "平均每个组 | 至多每个组 => degree ¶4 books-a-group",
    "将所有组级 | 将部分组级 => degree ¶4 books-before books-after",
    "已建成便民亭 | 拟建成便民亭 => degree ¶5 kiosks",
    "仅用4天 | 用了4天 => degree ¶6 built",
    "逐步铺开 | 全面铺开 => degree ¶7 irrigation",
    "全面推行 | 试点推行 => degree ¶7 canal-chiefs",
    "由前期的2.4 | 由去年的2.4 => period ¶1 grant-before",
    "目前，该县 | 此前，该县 => period ¶4 books-after",
    "累计为用水 | 当年为用水 => period ¶7 served",
    "今年5月 | 今年4月 => period ¶5 may",
    "由原来的220本压缩到38本 | 由原来的38本压缩到220本 => order ¶4 books-before books-after",
    "2.4亿元扩大到9.6亿元 | 9.6亿元扩大到2.4亿元 => order ¶1 grant-before grant-after",
    "仅用4天完工，6天便 | 仅用6天完工，4天便 => order ¶6 built in-use",
    "16项 | 16个 => unit ¶1 added",
    "2.4亿元 | 2.4万元 => unit ¶1 grant-before",
    "97.35% | 97. 35% => spacing ¶5 accepted",
    "1206个 | 12 06个 => spacing ¶5 kiosks",
    "97.35%，线上办结率达81.06% | 81.06%，线上办结率达97.35% => order ¶5 accepted closed",
    "1206个 | 1206座 => unit ¶5 kiosks",
    "671亿元 | 6 71亿元 => spacing ¶2 output",
    "320万人次 | 32 0万人次 => spacing ¶7 served",
    "671亿元 | 671億元 => script ¶2 output",
    "连续3年 | 連續3年 => script ¶2 streak",
    "309所 | 319所 => number ¶6 paired",
    "已建成便民亭1206个 | 已减少便民亭1206个 => direction ¶5 kiosks",
    "已建成便民亭1206个 | 未动工便民亭1206个 => degree ¶5 kiosks",
    "全市中小学412所 | 全省中小学412所 => place ¶6 schools",
  );

  reads(
    "two rates that change their names, one finding each: %s",
    briefly,
    "线上受理率达97.35%，线上办结率达81.06% | 线上办结率达97.35%，线上受理率达81.06% => subject ¶5 accepted | subject ¶5 closed",
  );

  it("two changes, two findings", () => {
    const text = changed("提升12%", "下降12%").replace("工业产值", "农业产值");
    expect(audit(text).findings.map(inBrief)).toEqual(["direction ¶1 growth", "subject ¶2 output"]);
  });

  it("what stands in a word's place, where it can be told", () => {
    const [finding] = audit(changed("提升12%", "下降12%")).findings;
    expect(finding).toMatchObject({ kind: "word", expected: ["提升"], found: "下降" });
    expect(finding === undefined ? "" : formatFinding(finding, "en")).toBe(
      "¶1 growth: “提升” does not stand there; the text has “下降”",
    );
    expect(finding === undefined ? "" : formatFinding(finding, "zh")).toBe(
      "第1段 growth：应有“提升”，文中是“下降”",
    );
  });
});

describe("a finding stands where the text says something else, else at its number or clause", () => {
  const said = (from: string, to: string): readonly string[] => {
    const texts = changed(from, to).split("\n");
    return audit(texts.join("\n")).findings.map((finding) =>
      "start" in finding
        ? (texts[finding.paragraph - 1] ?? "").slice(finding.start, finding.end)
        : "-",
    );
  };

  reads(
    "%s → %s at %s",
    said,
    "提升12% | 下降12% => 下降",
    "扩大到9.6亿元 | 缩减到9.6亿元 => 缩减到",
    "仅用4天 | 用了4天 => 4天",
    "便民亭1206个 | 岗亭1206个 => 1206个",
    "2023年云堰工业 | 2023年柳坪工业 => 柳坪",
    "目前，该县 | 此前，该县 => 38本",
    "逐步铺开 | 全面铺开 => 全面",
    "据统计 | 据估计 => 220本",
  );
});

it("a word of no direction may be left out beside a number, not in a clause without one", () => {
  const clauses = [
    { id: "a", paragraph: 1, anchors: [{ role: "direction", word: "达" } as const] },
  ];
  const kinds = ["用水达标。", "用水合格。"].map((text) =>
    auditText([{ number: 1, text }], [], [], { clauses, gazetteer: [], ownTexts: [] }).findings.map(
      inBrief,
    ),
  );
  expect(kinds).toEqual([[], ["direction ¶1 a"]]);
});

it("words that begin alike are one mark, as long as the longer of them", () => {
  const clause = (id: string, word: string) => ({
    id,
    paragraph: 1,
    anchors: [{ role: "subject", word } as const],
  });
  const text = "出台用水办法。";
  const report = auditText([{ number: 1, text }], [], [], {
    clauses: [clause("a", "用水"), clause("b", "用水办法")],
    gazetteer: [],
    ownTexts: [],
  });
  expect(
    report.paragraphs[0]?.words.map(({ start, end, ids }) =>
      [text.slice(start, end), ...ids].sort(),
    ),
  ).toEqual([["a", "b", "用水办法"]]);
});

it("a mark that rests on two words of one clause names it once", () => {
  const anchors = ["用水", "用水办法"].map((word) => ({ role: "subject", word }) as const);
  const report = auditText([{ number: 1, text: "出台用水办法。" }], [], [], {
    clauses: [{ id: "a", paragraph: 1, anchors }],
    gazetteer: [],
    ownTexts: [],
  });
  expect(report.paragraphs[0]?.words.map(({ ids }) => ids)).toEqual([["a"]]);
});

it("words of a paragraph that was split stand in their own part of it", () => {
  const texts = changed("已建成便民亭", "拟建成便民亭")
    .replace("81.06%。", "81.06%。\n")
    .split("\n");
  const { findings, paragraphs } = audit(texts.join("\n"));
  expect(findings.map(inBrief)).toEqual(["paragraph ¶5", "degree ¶6 kiosks"]);
  expect(
    findings.map((finding) =>
      "start" in finding
        ? (texts[finding.paragraph - 1] ?? "").slice(finding.start, finding.end)
        : "",
    ),
  ).toEqual(["", "1206个"]);
  expect(paragraphs[5]?.words.map(({ start, end }) => (texts[5] ?? "").slice(start, end))).toEqual([
    "建成",
    "便民亭",
  ]);
});

describe("what words and numerals both tell of is one finding", () => {
  /** `bridge` rests on the words of its role; the first has numerals, where it is listed as well. */
  const told = (role: "subject" | "period" | "rank" | "degree", words: string, text: string) => {
    const anchors = words.split("+").map((word) => ({ role, word }) as const);
    const [token = ""] = words.split("+");
    const reason = role === "period" ? "date" : "name";
    return auditText(
      [{ number: 1, text }],
      [
        {
          id: "bridge",
          paragraph: 1,
          printed: "12座",
          quantity: { bound: "exact", value: 12 },
          words: { anchors, direction: null, places: [] },
        },
      ],
      readNumerals(token).length === 0
        ? []
        : [{ id: "listed", paragraph: 1, token, occurrences: 1, reason }],
    ).findings.map(inBrief);
  };

  reads(
    "%s %s in %s",
    (role, words, text) =>
      told(oneOf(["subject", "period", "rank", "degree"] as const, role), words, text),
    "period | 今年6月 | 今年6月建桥12座。",
    // A date that is another one says more than that a word is missing; of a name it is the other way round.
    "period | 今年6月 | 今年5月建桥12座。 => period ¶1 listed",
    "subject | 四大家 | 五大家建桥12座。 => subject ¶1 bridge",
    "subject | 四大家 | 众人建桥12座。 => subject ¶1 bridge",
    "subject | 四大家 | 四大家建桥12座。",
    // What is said of another word stays.
    "subject | 四大家+便民 | 五大家便民建桥12座。 => subject ¶1 bridge",
    // An ordinal in the place of a word of rank or degree, and a number in that of a name, came with the change.
    "rank | 首批 | 第二批建桥12座。 => rank ¶1 bridge",
    "degree | 逐步 | 第二步建桥12座。 => degree ¶1 bridge",
    "subject | 便民 | 第二批建桥12座。 => open ¶1 | subject ¶1 bridge",
    "subject | 便民 | 办好一件事，建桥12座。 => subject ¶1 bridge",
    "degree | 逐步 | 办好一件事，建桥12座。 => open ¶1 | degree ¶1 bridge",
    "subject | 便民 | 有店3家，建桥12座。 => open ¶1 | subject ¶1 bridge",
    "subject | 建桥 | 办好一件事，建桥12座。 => open ¶1",
  );
});

describe("words of a figure that is printed in parts, or stands elsewhere", () => {
  const figure = (printed: string, direction: "rise" | null, value = 8) => ({
    id: "net",
    paragraph: 1,
    printed,
    quantity: { bound: "exact", value } as const,
    words: { anchors: [{ role: "subject", word: "管网" } as const], direction, places: [] },
  });
  const found = (texts: readonly string[], direction: "rise" | null): readonly string[] =>
    auditText(
      texts.map((text, index) => ({ number: index + 1, text })),
      [figure("3条5座", direction)],
      [],
      { clauses: [], gazetteer: [], ownTexts: [] },
    ).findings.map(inBrief);

  it("is followed from its first numeral to behind its last", () => {
    expect(found(["管网实现3条5座的增长。"], "rise")).toEqual([]);
    expect(found(["管网实现3条5座的增长。"], null)).toEqual(["direction ¶1 net"]);
    expect(found(["管网新增3条5座。"], "rise")).toEqual([]);
    expect(found(["管网未新增3条5座。"], "rise")).toEqual(["direction ¶1 net"]);
    expect(found(["管线实现3条5座。"], null)).toEqual(["subject ¶1 net"]);
  });

  it("is not asked for its words where it has moved", () => {
    const one = { ...figure("12座", null, 12), id: "bridge" };
    const two = {
      ...figure("30家", null, 30),
      id: "park",
      words: { anchors: [], direction: null, places: [] },
    };
    const report = auditText(
      ["管网很好。", "公园30家，另有12座。"].map((text, index) => ({ number: index + 1, text })),
      [one, { ...two, paragraph: 2 }],
      [],
      { clauses: [], gazetteer: [], ownTexts: [] },
    );
    expect(report.findings.map(inBrief)).toEqual(["moved ¶1 bridge"]);
  });

  it("is asked for its words beside one that has moved", () => {
    const bridge = { ...figure("12座", null, 12), id: "bridge" };
    const park = { ...figure("30家", null, 30), id: "park", paragraph: 2 };
    const report = auditText(
      ["管网很好。", "公园30家，另有12座。"].map((text, index) => ({ number: index + 1, text })),
      [bridge, park],
      [],
      { clauses: [], gazetteer: [], ownTexts: [] },
    );
    expect(report.findings.map(inBrief)).toEqual(["moved ¶1 bridge", "subject ¶2 park"]);
  });
});

it.each(
  cases(
    "受理率达97.35% => 受理率达到97.35%",
    "受理率达97.35% => 受理率为97.35%",
    "结对的学校 => 结对学校",
    "逐步铺开 => 逐步推开",
    "全面推行 => 全面实行",
    "仅用4天完工，6天便 => 只用4天完工，6天就",
    "累计为用水 => 总计为用水",
    "达到671亿元 => 为671亿元",
    "提升12% => 提高12%",
    "提升12% => 增长12%",
    "压缩到38本 => 压减到38本",
    "压缩到38本 => 精简为38本",
    "扩大到9.6亿元 => 提高到9.6亿元",
    "97.35% => \uff19\uff17.\uff13\uff15\uff05",
    "目前，该县 => 现在，该县",
    "由原来的 => 从原来的",
    "将所有组级 => 将全部组级",
    "位居 => 位列",
    "已建成 => 已经建成",
    "“随来随办” => 随来随办",
    "线上受理率达97.35%，线上办结率达81.06% => 线上办结率达81.06%，线上受理率达97.35%",
    "在全省率先出台用水办法，“随来随办”事项新增16项，提升12% => “随来随办”事项新增16项，提升12%，在全省率先出台用水办法",
    "全市中小学412所，已纳入 => 全市中小学412所；已纳入",
    "调解员周禾说 => 调解员周禾告诉记者",
  ),
)("what is worded otherwise and means the same is no finding: %s → %s", (from, to) => {
  expect(briefly(from, to)).toEqual([]);
});

describe("with the words that a draft proposes", () => {
  const draft = draftDataset(WHOLE, { published: "2024-06-03" });
  if (!draft.ok) throw new Error(draft.reason);
  const source = draft.dataset.sources[0]?.id ?? "";
  const kindsOf = (text: string): string[] => {
    const { figures, nonFigures, words } = recordsOfDataset(draft.dataset, source);
    return auditText(findParagraphs(text), figures, nonFigures, words).findings.map(changeKind);
  };

  it("finds nothing in the text that it was drafted from", () => {
    expect(kindsOf(WHOLE)).toEqual([]);
  });

  reads(
    "%s → %s",
    (from, to) => kindsOf(changed(from, to)),
    "提升12% | 下降12% => direction",
    "扩大到9.6亿元 | 缩减到9.6亿元 => direction",
    "压缩到38本 | 增加到38本 => direction",
    "线上受理率 | 线上好评率 => subject",
    "工业产值 | 农业产值 => subject",
    "便民亭1206个 | 岗亭1206个 => subject",
    "石桥县平均 | 柳坪县平均 => place",
    "全市线上受理率 | 全省线上受理率 => place",
    "市本级兑现 | 县本级兑现 => place",
    "西南非沿海城市 | 西南沿海城市 => rank",
    "调解员周禾说 | 调解员吴禾说 => speaker",
    "据统计 | 据估计 => speaker",
    "平均每个组 | 至多每个组 => degree",
    "仅用4天 | 用了4天 => degree",
    "累计为用水 | 当年为用水 => period",
    "今年5月 | 今年4月 => period",
    "16项 | 16个 => unit",
    "1206个 | 12 06个 => spacing",
    "671亿元 | 671億元 => script",
    "达309所 | 增至309所 => direction",
    "达309所 | 减少309所 => direction",
    "在石桥县渡口镇 | 在石桥县柳坪镇 => place",
    "目前，该县 | 目前，该市 => place",
    "在全省率先 | 在全省较早 => rank",
    "今年5月 | 今年4月 => period",
    "线上办结率达81.06% | 线上办结率升至81.06% => direction",
    "受理率达97.35%，线上办结率达81.06% | 受理率达81.06%，线上办结率达97.35% => order",
    "671亿元 | 6 71亿元 => spacing",
  );
});
