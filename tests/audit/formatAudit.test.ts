import { describe, expect, it } from "vitest";
import { auditText } from "../../src/audit/auditText";
import type { AuditReport, Finding } from "../../src/audit/AuditReport";
import { formatAudit, formatFinding, formatOwnWord } from "../../src/audit/formatAudit";
import { FIGURES, NON_FIGURES, PARAGRAPHS } from "./villageReport";

function audit(from: string, to: string) {
  return auditText(
    PARAGRAPHS.map((text, index) => ({ number: index + 1, text: text.replace(from, to) })),
    FIGURES,
    NON_FIGURES,
  );
}

describe("formatAudit", () => {
  it("says that nothing is open, with what each paragraph holds", () => {
    const lines = formatAudit(audit("", "")).split("\n");
    expect(lines[0]).toBe("核对通过：没有未交代的数字");
    expect(lines[1]).toBe(
      "共7段；数据16项，找到16项；数字16处为数据，4处已列为非数据，0处不符，0处未交代",
    );
    expect(lines).toContain("第1段  无数字");
    expect(lines).toContain("第4段  上十份 [数据 forms-before]  一到两份 [数据 forms-after]");
  });

  it("names the record, the place, what was expected and what was found", () => {
    const report = audit("14条", "15条");
    expect(formatAudit(report)).toContain("1. [数值] 第7段 canals：数据集为“14条”，文中是“15条”\n");
    expect(formatAudit(report, "en")).toContain("Audit failed: 1 difference\n");
    expect(formatAudit(report, "en")).toContain(
      "1. [number] ¶7 canals: expected “14条”, found “15条”\n",
    );
  });

  it("words every kind of finding in both languages", () => {
    const changes: ReadonlyArray<readonly [string, string, string]> = [
      ["修渠14条", "修渠", "¶7 canals: expected “14条”, found nowhere"],
      ["修渠", "架桥5座,修渠", "¶7 “5座”: neither a figure nor listed as no figure"],
      ["今年6月", "今年5月", "¶2 no figure month: expected “今年6月”, found “今年5月”"],
      ["推行四定四查,", "", "¶2 no figure method: “四定四查” not found, or less often than listed"],
    ];
    for (const [from, to, english] of changes) {
      const findings = audit(from, to).findings;
      expect(findings.map((finding) => formatFinding(finding, "en"))).toEqual([english]);
      expect(findings.map((finding) => formatFinding(finding, "zh")).join("")).not.toMatch(
        /undefined|null|[a-z]{3,} [a-z]{3,}/,
      );
    }
  });

  it("doubts a text in which hardly a figure is found", () => {
    const report = auditText([{ number: 1, text: "雨后初晴。" }], FIGURES, NON_FIGURES);
    expect(formatAudit(report).split("\n")[0]).toBe(
      "16项数据只找到0项：这份文本可能不是该数据集的报道。请确认文件；要与别的数据集核对，加 --data 数据集.json。",
    );
    const dataset = { title: "Village", path: "data/village.json" };
    expect(formatAudit(report, "en", dataset).split("\n").slice(0, 4)).toEqual([
      "Held against the dataset: Village (data/village.json)",
      "Only 0 of 16 figures were found: this may be another text than this dataset's report. Check the file; to hold it against another dataset, add --data dataset.json.",
      "",
      expect.stringContaining("Audit failed"),
    ]);
  });
});

describe("each finding as a line, in both languages", () => {
  const exact = { bound: "exact", value: 1 } as const;
  const shifted = {
    kind: "shifted",
    paragraph: 3,
    foundParagraph: null,
    count: 1,
    ids: [],
  } as const;
  const word = {
    kind: "word",
    role: "subject",
    ids: ["a", "b"],
    paragraph: 3,
    start: 0,
    end: 1,
  } as const;
  const excuse = { id: "a", reason: "name", paragraph: 3, expected: "四中" } as const;
  const findings: readonly (readonly [Finding, zh: string, en: string])[] = [
    [
      { ...shifted, change: "inserted" },
      "第3段是新增的，其后段号顺延",
      "¶3 inserted; the numbers after shift",
    ],
    [
      { ...shifted, change: "inserted", count: 2 },
      "第3段起的2段是新增的，其后段号顺延",
      "2 paragraphs from ¶3 on inserted; the numbers after shift",
    ],
    [
      { ...shifted, change: "removed" },
      "原第3段不见了，其后段号提前",
      "¶3 gone; the numbers after shift",
    ],
    [
      { ...shifted, change: "removed", ids: ["a", "b"] },
      "原第3段不见了，其后段号提前;随之缺失：a、b",
      "¶3 gone; the numbers after shift; gone with it: a, b",
    ],
    [{ ...shifted, change: "moved", foundParagraph: 5 }, "原第3段移到了第5段", "¶3 moved to ¶5"],
    [
      { ...shifted, change: "split", foundParagraph: 4, count: 2 },
      "原第3段拆成了2段（自第4段起），其后段号顺延",
      "¶3 split into 2 from ¶4 on; the numbers after shift",
    ],
    [
      { ...shifted, change: "joined", foundParagraph: 2, count: 2 },
      "原第3段起的2段并成了第2段，其后段号提前",
      "2 paragraphs from ¶3 on joined into ¶2; the numbers after shift",
    ],
    [
      { ...word, expected: ["甲", "乙"], found: "丙" },
      "第3段 a、b：应有“甲”“乙”，文中是“丙”",
      "¶3 a, b: “甲”, “乙” does not stand there; the text has “丙”",
    ],
    [
      { ...word, expected: ["甲"], found: null },
      "第3段 a、b：应有“甲”，旁边没有",
      "¶3 a, b: “甲” does not stand there",
    ],
    [
      { ...word, expected: [], found: "丙" },
      "第3段 a、b：数字旁多出“丙”",
      "¶3 a, b: “丙” stands beside the number",
    ],
    [
      { kind: "missing", id: "a", paragraph: 3, expected: "1座", twins: ["b", "c"] },
      "第3段 a：应有“1座”，全文未找到（同段 b、c 数字相同，也可能缺的是它）",
      "¶3 a: expected “1座”, found nowhere (b, c prints the same there and may be the one that is gone)",
    ],
    [
      {
        kind: "moved",
        record: "figure",
        id: "a",
        paragraph: 3,
        foundParagraph: 5,
        expected: "1座",
        found: "一座",
      },
      "a：“1座”应在第3段，实在第5段",
      "a: expected “1座” in ¶3, found in ¶5",
    ],
    [
      { kind: "missing", id: "a", paragraph: 3, expected: "1座", twins: [] },
      "第3段 a：应有“1座”，全文未找到",
      "¶3 a: expected “1座”, found nowhere",
    ],
    [
      { ...excuse, kind: "excuse_changed", start: 0, end: 2, found: "五中" },
      "第3段 非数据 a：数据集为“四中”，文中是“五中”",
      "¶3 no figure a: expected “四中”, found “五中”",
    ],
    [
      { ...excuse, kind: "excuse_missing" },
      "第3段 非数据 a：“四中”未找到或次数不足",
      "¶3 no figure a: “四中” not found, or less often than listed",
    ],
    [
      { kind: "unaccounted", paragraph: 3, start: 0, end: 2, found: "1座", foundQuantity: exact },
      "第3段 “1座”：既不是数据，也没有列为非数据",
      "¶3 “1座”: neither a figure nor listed as no figure",
    ],
    [
      {
        kind: "order",
        ids: ["a", "b"],
        paragraph: 3,
        start: 0,
        end: 9,
        expected: ["1座", "2座"],
        found: ["2座", "1座"],
      },
      "第3段 a、b：数据集为“1座”“2座”，文中依次是“2座”“1座”，前后对调了",
      "¶3 a, b: expected “1座”, “2座”, found “2座”, “1座”, the one in the place of the other",
    ],
    [
      {
        kind: "form",
        fault: "spacing",
        id: "a",
        paragraph: 3,
        start: 0,
        end: 3,
        expected: "12座",
        found: "1 2座",
      },
      "第3段 a：“1 2座”即“12座”，数字中间有空格",
      "¶3 a: “1 2座” is “12座”, with a space among its digits",
    ],
    [
      {
        kind: "form",
        fault: "script",
        id: "a",
        paragraph: 3,
        start: 0,
        end: 3,
        expected: "1亿",
        found: "1億",
      },
      "第3段 a：“1億”即“1亿”，写作繁体",
      "¶3 a: “1億” is “1亿”, in traditional characters",
    ],
  ];

  it.each(findings)("%j", (finding, zh, en) => {
    expect([formatFinding(finding, "zh"), formatFinding(finding, "en")]).toEqual([zh, en]);
    expect(formatFinding(finding)).toBe(zh);
  });

  it("a word of ours, with its language and paragraphs", () => {
    const own = { id: "a", language: "en", word: "fully", paragraphs: [3, 5] } as const;
    expect([formatOwnWord(own), formatOwnWord(own, "en")]).toEqual([
      "a（英文）：“fully”，第3、5段",
      "a (English): “fully”, ¶3, ¶5",
    ]);
    expect([
      formatOwnWord({ ...own, language: "zh" }),
      formatOwnWord({ ...own, language: "zh" }, "en"),
    ]).toEqual(["a（中文）：“fully”，第3、5段", "a (Chinese): “fully”, ¶3, ¶5"]);
  });
});

describe("the audit as a whole", () => {
  const mark = { start: 0, end: 2, token: "1座" };
  const report: AuditReport = {
    ...audit("", ""),
    findings: [],
    ownWords: [],
    counts: { covered: 1, excused: 2, changed: 3, open: 4, word: 5 },
    second: { agrees: 5, differs: 6, none: 7 },
    paragraphs: [
      {
        number: 1,
        expected: 1,
        words: [],
        marks: [
          { ...mark, status: "covered", figure: "a" },
          { ...mark, status: "excused", nonFigure: "b" },
          { ...mark, status: "changed", record: "c" },
          { ...mark, status: "open" },
          { ...mark, status: "word" },
        ],
      },
      { number: 2, expected: null, words: [], marks: [{ ...mark, status: "word" }] },
      { number: 3, expected: 2, words: [], marks: [] },
    ],
  };

  it("in Chinese and English, to the last line", () => {
    expect(formatAudit(report)).toBe(
      "核对通过：没有未交代的数字\n共3段；数据16项，找到16项；数字1处为数据，2处已列为非数据，3处不符，4处未交代\n" +
        "另一种读法：5处读出同一数值，6处读出不同数值，7处读不出（中文数字等）\n\n" +
        "第1段  1座 [数据 a]  1座 [非数据 b]  1座 [不符 c]  1座 [未交代]\n第2段（原文无此段）  无数字\n第3段（原第2段）  无数字\n",
    );
    expect(formatAudit(report, "en")).toBe(
      "Audit passed: no number is left unaccounted for\n3 paragraphs; 16 of 16 figures found; numerals: 1 figures, 2 listed as no figure, 3 differ, 4 unaccounted for\n" +
        "a second reader: 5 read alike, 6 read otherwise, 7 beyond it (Chinese numerals)\n\n" +
        "¶1  1座 [figure a]  1座 [no figure b]  1座 [differs c]  1座 [unaccounted for]\n¶2 (not in the report)  no numerals\n¶3 (¶2 of the report)  no numerals\n",
    );
  });

  it("with words to judge, with differences, and against a dataset without a title", () => {
    const own = { id: "a", language: "zh", word: "领先", paragraphs: [3] } as const;
    const dataset = { title: null, path: "a.json" };
    expect(
      formatAudit({ ...report, ownWords: [own] }, "zh", dataset)
        .split("\n")
        .slice(0, 2),
    ).toEqual(["对照的数据集：a.json", "原文没有未交代的数字；我们的文字有1个词待核"]);
    expect(
      formatAudit({ ...report, ownWords: [own] }, "en", dataset)
        .split("\n")
        .slice(0, 2),
    ).toEqual([
      "Held against the dataset: a.json",
      "No number of the text is left unaccounted for; of our own texts 1 word to judge",
    ]);
    expect(formatAudit({ ...report, ownWords: [own, own] }, "en")).toContain(
      "of our own texts 2 words to judge\n",
    );
    expect(formatAudit({ ...report, ownWords: [own] }, "en")).toMatch(
      /with the reason\):\na \(Chinese\): “领先”, ¶3\n$/u,
    );
    const missing: Finding = { kind: "missing", id: "a", paragraph: 1, expected: "1座", twins: [] };
    expect(
      formatAudit({ ...report, findings: [missing, missing], ownWords: [own] }, "en"),
    ).toContain(
      "\n\nDifferences:\n1. [missing] ¶1 a: expected “1座”, found nowhere\n2. [missing] ¶1 a: expected “1座”, found nowhere\n\nWords of our own texts",
    );
    expect(formatAudit({ ...report, findings: [missing, missing] }, "en")).toContain(
      "Audit failed: 2 differences\n",
    );
    expect(formatAudit({ ...report, findings: [missing] })).toContain("核对未通过：1处差异\n");
    expect(formatAudit(report, "zh", { title: "村", path: "a.json" })).toContain(
      "对照的数据集：村（a.json）\n",
    );
  });

  it("doubts a text from less than half of its figures on", () => {
    const [found] = report.figures;
    if (found === undefined) throw new Error("no figure");
    const lost = { ...found, verdict: "missing" } as const;
    const first = (figures: AuditReport["figures"]): string =>
      formatAudit({ ...report, figures }).split("\n")[0] ?? "";
    expect(first([found, lost])).toMatch(/^核对通过/u);
    expect(first([found, lost, lost])).toMatch(/^3项数据只找到1项/u);
    expect(first([])).toMatch(/^核对通过/u);
  });
});
