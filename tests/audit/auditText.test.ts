import { describe, expect, it } from "vitest";
import type { AuditReport, Finding } from "../../src/audit/AuditReport";
import { auditText } from "../../src/audit/auditText";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { changeKind } from "../../src/audit/changeNames";
import { FIGURES, NON_FIGURES, PARAGRAPHS } from "./villageReport";
import { cases, reads } from "../support/cases";

function audit(texts: readonly string[]): AuditReport {
  return auditText(
    texts.map((text, index) => ({ number: index + 1, text })),
    FIGURES,
    NON_FIGURES,
  );
}

/** The report with some of its words changed; each must stand in that paragraph. */
function changed(
  paragraph: number,
  from: string,
  to: string,
  texts: readonly string[] = PARAGRAPHS,
): readonly string[] {
  const text = texts[paragraph - 1] ?? "";
  expect(text).toContain(from);
  return texts.map((one, index) => (index === paragraph - 1 ? one.replace(from, () => to) : one));
}

function inserted(at: number, text: string): readonly string[] {
  return [...PARAGRAPHS.slice(0, at - 1), text, ...PARAGRAPHS.slice(at - 1)];
}

function without(paragraph: number): readonly string[] {
  return PARAGRAPHS.filter((_, index) => index !== paragraph - 1);
}

function inBrief(finding: Finding): string {
  switch (finding.kind) {
    case "changed":
    case "excuse_changed":
      return `${finding.kind} ${finding.id} ¶${String(finding.paragraph)} ${finding.expected} → ${finding.found}`;
    case "missing":
    case "excuse_missing":
      return `${finding.kind} ${finding.id} ¶${String(finding.paragraph)}`;
    case "moved":
      return `moved ${finding.id} ¶${String(finding.paragraph)} → ¶${String(finding.foundParagraph)}`;
    case "unaccounted":
      return `unaccounted ¶${String(finding.paragraph)} ${finding.found}`;
    case "word":
      return `${finding.role} ${finding.ids.join(" ")} ¶${String(finding.paragraph)} ${finding.expected.join(" ")} → ${finding.found ?? "nothing"}`;
    case "order":
      return `order ${finding.ids.join(" ")} ¶${String(finding.paragraph)} ${finding.expected.join(" ")} → ${finding.found.join(" ")}`;
    case "form":
      return `${finding.fault} ${finding.id} ¶${String(finding.paragraph)} ${finding.found}`;
    case "shifted":
      return `${finding.change} ¶${String(finding.paragraph)} ×${String(finding.count)} ${finding.ids.join(" ")}`.trim();
  }
}

function findingsOf(texts: readonly string[]): readonly string[] {
  return audit(texts).findings.map(inBrief);
}

describe("auditText on the report as it is", () => {
  it("finds every record and nothing else", () => {
    const report = audit(PARAGRAPHS);
    expect(report.findings).toEqual([]);
    expect(report.clean).toBe(true);
    expect(report.figures.map(({ id, verdict }) => [id, verdict])).toEqual(
      FIGURES.map(({ id }) => [id, "found"]),
    );
    expect(report.counts).toEqual({ covered: 16, excused: 4, changed: 0, open: 0, word: 1 });
  });

  it("marks each numeral with the record that accounts for it, in the order of the text", () => {
    const report = audit(PARAGRAPHS);
    expect(report.paragraphs[2]?.marks).toMatchObject([
      { token: "统一", status: "word" },
      { token: "3.2亿元", status: "covered", figure: "income-before" },
      { token: "10.8亿元", status: "covered", figure: "income-after" },
      { token: "连续2年", status: "covered", figure: "streak" },
      { token: "第一", status: "covered", figure: "rank" },
    ]);
    expect(report.paragraphs[1]?.marks.slice(0, 3)).toMatchObject([
      { token: "今年6月", status: "excused", nonFigure: "month" },
      { token: "四", status: "excused", nonFigure: "method" },
      { token: "四", status: "excused", nonFigure: "method" },
    ]);
  });

  it("gives places that cut the token out of the paragraph", () => {
    const report = audit(PARAGRAPHS);
    for (const { number, marks } of report.paragraphs) {
      for (const { start, end, token } of marks) {
        expect(PARAGRAPHS[number - 1]?.slice(start, end)).toBe(token);
      }
    }
  });
});

it.each(
  cases(
    "a year with 度 | 2 | 今年6月 => 今年度6月",
    "a number in full-width digits | 7 | 14条 => \uff11\uff14条",
  ),
)("auditText passes over what says the same: %s", (_, paragraph, from, to) => {
  expect(findingsOf(changed(Number(paragraph), from, to))).toEqual([]);
});

describe("auditText names exactly the change", () => {
  reads(
    "%s",
    (_, paragraph, from, to) => findingsOf(changed(Number(paragraph), from, to)),
    "a number | 7 | 14条 | 15条 => changed canals ¶7 14条 → 15条",
    "a decimal | 5 | 99.88% | 98.88% => changed settled ¶5 99.88% → 98.88%",
    "a dropped bound | 2 | 2000多家 | 2000家 => changed households ¶2 2000多家 → 2000家",
    "a scale | 3 | 3.2亿元 | 3.2万元 => changed income-before ¶3 3.2亿元 → 3.2万元",
    "a unit | 7 | 14条 | 14座 => changed canals ¶7 14条 → 14座",
    "the end of a range | 4 | 一到两份 | 一到三份 => changed forms-after ¶4 一到两份 → 一到三份",
    "a range that makes no sense | 4 | 一到两份 | 三到两份 => changed forms-after ¶4 一到两份 → 三到两份",
    "a rank | 3 | 第一 | 第二 => changed rank ¶3 第一 → 第二",
    "a streak | 3 | 连续2年 | 连续3年 => changed streak ¶3 连续2年 → 连续3年",
    "a nearness | 4 | 上十份 | 十份 => changed forms-before ¶4 上十份 → 十份",
    "one of two equal numbers, the first | 5 | 填报341项 | 填报342项 => changed reports-a-household ¶5 341项 → 342项",
    "one of two equal numbers, the second | 5 | 由341项 | 由342项 => changed reports-before ¶5 341项 → 342项",
    "a number into another one of the paragraph | 2 | 130家 | 140家 => changed tea ¶2 130家 → 140家",
    "a number into something else altogether | 7 | 14条 | 三成 => changed canals ¶7 14条 → 三成",
    "a date | 2 | 今年6月 | 今年5月 => excuse_changed month ¶2 今年6月 → 今年5月",
    "a relative year | 2 | 今年6月 | 去年6月 => excuse_changed month ¶2 今年6月 → 去年6月",
    "a number in a name | 2 | 四定四查 | 四定五查 => excuse_changed method ¶2 四定四查 → 四定五查",
    "a number taken out | 7 | ,修渠14条 |  => missing canals ¶7",
    "a name taken out | 2 | 推行四定四查, |  => excuse_missing method ¶2",
    "a number put in | 7 | ,修渠 | ,架桥5座,修渠 => unaccounted ¶7 5座",
    "a number put in that stands there already | 2 | 茶农 | 蜂农360家、茶农 => unaccounted ¶2 360家",
    "a number put into a paragraph without any | 6 | 大伙 | 8户大伙 => unaccounted ¶6 8户",
  );

  it("a number moved to another paragraph", () => {
    expect(findingsOf(changed(4, "如今", "修渠14条,如今", changed(7, ",修渠14条", "")))).toEqual([
      "moved canals ¶7 → ¶4",
    ]);
  });

  it("a number that stands in two other paragraphs, moved to the nearer one", () => {
    const gone = changed(7, ",修渠14条", "");
    expect(
      findingsOf(changed(4, "如今", "修渠14条,如今", changed(6, "大伙", "修渠14条,大伙", gone))),
    ).toEqual(["unaccounted ¶4 14条", "moved canals ¶7 → ¶6"]);
  });

  it("a name that stands in two other paragraphs, moved to the nearer one", () => {
    const gone = changed(2, "推行四定四查,", "");
    expect(
      findingsOf(changed(4, "过去", "四定四查,过去", changed(7, "累计", "四定四查,累计", gone))),
    ).toEqual(["moved method ¶2 → ¶4", "unaccounted ¶7 四", "unaccounted ¶7 四"]);
  });

  it.each(
    cases(
      "a unit | 7 | 14条 | 14座 => unit",
      "a number and its unit | 7 | 14条 | 15座 => number",
      "a scale | 3 | 3.2亿元 | 3.2万元 => unit",
      "a bound | 2 | 2000多家 | 2000家 => number",
      "a number without digits | 3 | 第一 | 第二 => number",
      "what a number is of, among words | 4 | 一到两份 | 三户 => number",
      "a number put in | 6 | 大伙 | 8户大伙 => open",
    ),
  )("of the kind that it is: %s", (_, paragraph, from, to, kind) => {
    expect(audit(changed(Number(paragraph), from, to)).findings.map(changeKind)).toEqual([kind]);
  });

  it("each where it stands, the first in the text first", () => {
    const texts = changed(
      2,
      "菜农140家",
      "菜农150家",
      changed(2, "其中果农", "其中蜂农70家、果农"),
    );
    expect(findingsOf(changed(7, "14条", "15条", texts))).toEqual([
      "unaccounted ¶2 70家",
      "changed greens ¶2 140家 → 150家",
      "changed canals ¶7 14条 → 15条",
    ]);
    const behind = changed(
      2,
      "果农360家",
      "果农370家",
      changed(2, "菜农140家", "菜农140家、蜂农70家"),
    );
    expect(findingsOf(behind)).toEqual(["changed fruit ¶2 360家 → 370家", "unaccounted ¶2 70家"]);
  });

  it("in the order of the text, whatever the kind", () => {
    const texts = changed(2, "2000多家", "2000家", changed(2, "推行四定四查,", ""));
    const later = changed(5, ",由341项减到41项", ",由341项减", changed(7, "14条", "15条", texts));
    expect(findingsOf([...later.slice(0, 2), "雨后初晴。", ...later.slice(2)])).toEqual([
      "changed households ¶2 2000多家 → 2000家",
      "excuse_missing method ¶2",
      "inserted ¶3 ×1",
      "missing reports-after ¶5",
      "changed canals ¶8 14条 → 15条",
    ]);
    expect(
      findingsOf(
        changed(4, "如今", "修渠14条,如今", changed(7, ",修渠14条", "", changed(6, "大", "8户大"))),
      ),
    ).toEqual(["moved canals ¶7 → ¶4", "unaccounted ¶6 8户"]);
  });

  it("two of one paragraph, of which one states no quantity", () => {
    expect(findingsOf(changed(4, "上十份", "上九份", changed(4, "一到两份", "三到两份")))).toEqual([
      "changed forms-before ¶4 上十份 → 九份",
      "changed forms-after ¶4 一到两份 → 三到两份",
    ]);
  });

  it("two numbers in two paragraphs are not one change of order", () => {
    const texts = changed(5, "减到41项", "减到14项", changed(7, "14条", "41条"));
    expect(findingsOf(texts)).toEqual([
      "changed reports-after ¶5 41项 → 14项",
      "changed canals ¶7 14条 → 41条",
    ]);
  });

  it("a number moved to another paragraph, and another kind of number in its place", () => {
    expect(findingsOf(changed(4, "如今", "修渠14条,如今", changed(7, "14条", "三成")))).toEqual([
      "moved canals ¶7 → ¶4",
      "unaccounted ¶7 三成",
    ]);
  });

  it("a date moved to another paragraph", () => {
    expect(findingsOf(changed(6, "大伙", "2023年大伙", changed(5, "2023年", "")))).toEqual([
      "moved year ¶5 → ¶6",
    ]);
  });

  it("two values that changed places, as one change of their order", () => {
    expect(findingsOf(changed(2, "茶农130家、菜农140家", "茶农140家、菜农130家"))).toEqual([
      "order tea greens ¶2 130家 140家 → 140家 130家",
    ]);
  });

  it("several changes, each by itself", () => {
    expect(
      findingsOf(
        changed(
          7,
          "14条",
          "15条",
          changed(
            2,
            "2000多家",
            "2000家",
            changed(
              5,
              "41项。",
              "41项。",
              PARAGRAPHS.map((text) => text.replace("41项,", "41项。")),
            ),
          ),
        ),
      ),
    ).toEqual(["changed households ¶2 2000多家 → 2000家", "changed canals ¶7 14条 → 15条"]);
  });

  it("one of two equal numbers taken out, with its twin, since nothing tells them apart", () => {
    const [finding] = audit(changed(5, "填报341项", "填报")).findings;
    expect(finding).toMatchObject({ kind: "missing", expected: "341项", paragraph: 5 });
    expect(finding).toHaveProperty("twins", [expect.stringMatching(/^reports-/)]);
  });

  it("a number taken out of a paragraph in which nothing else prints the same", () => {
    expect(audit(changed(5, "减到41项", "减到")).findings).toEqual([
      { kind: "missing", id: "reports-after", paragraph: 5, expected: "41项", twins: [] },
    ]);
  });

  it("says what was found, as a quantity", () => {
    expect(audit(changed(2, "2000多家", "2000家")).findings).toMatchObject([
      {
        expectedQuantity: { bound: "at_least", value: 2000 },
        foundQuantity: { bound: "exact", value: 2000 },
      },
    ]);
    expect(audit(changed(7, ",修渠", ",架桥5座,修渠")).findings).toMatchObject([
      { kind: "unaccounted", foundQuantity: { bound: "exact", value: 5 } },
    ]);
    expect(audit(changed(2, "2000多家", "2000家")).figures[0]).toMatchObject({
      verdict: "changed",
      paragraph: 2,
    });
  });
});

it.each(
  cases(
    "other words | 6 | 大伙笑了 => 大家都很满意",
    "a word with a numeral character | 3 | 统一记账 => 一律公开",
    "a word with a numeral character put in | 6 | 大伙 => 大伙一起",
    "the same number in other characters | 7 | 14条 => 十四条",
    "the same number in another scale | 3 | 3.2亿元 => 32000万元",
    "a full-width sign | 5 | 99.88% => 99.88\uff05",
    "clauses of different units in another order | 7 | 服务540万人(次),修渠14条 => 修渠14条,服务540万人(次)",
  ),
)("auditText lets wording change: %s", (_, paragraph, from, to) => {
  expect(findingsOf(changed(Number(paragraph), from, to))).toEqual([]);
});

describe("auditText on paragraphs that came, went or moved", () => {
  it("says once that a paragraph was inserted", () => {
    expect(findingsOf(inserted(3, "雨后初晴。"))).toEqual(["inserted ¶3 ×1"]);
    expect(audit(inserted(3, "雨后初晴。")).paragraphs.map(({ expected }) => expected)).toEqual([
      1,
      2,
      null,
      3,
      4,
      5,
      6,
      7,
    ]);
    expect(
      audit(inserted(3, "雨后初晴。")).figures.find(({ id }) => id === "canals"),
    ).toMatchObject({ verdict: "found", paragraph: 8 });
  });

  it("says of an inserted paragraph also which number is unaccounted for", () => {
    expect(findingsOf(inserted(3, "新栽树25棵。"))).toEqual([
      "inserted ¶3 ×1",
      "unaccounted ¶3 25棵",
    ]);
  });

  it("says once that paragraphs are gone, with the records that went", () => {
    expect(findingsOf(without(4))).toEqual(["removed ¶4 ×1 forms-before forms-after"]);
    expect(findingsOf(PARAGRAPHS.slice(0, 5))).toEqual(["removed ¶6 ×2 services canals"]);
  });

  it("says apart what came, went or moved apart", () => {
    expect(findingsOf(PARAGRAPHS.filter((_, index) => index !== 2 && index !== 4))).toEqual([
      "removed ¶3 ×1 income-before income-after streak rank",
      "removed ¶5 ×1 reports-a-household reports-before reports-after settled year",
    ]);
    expect(
      findingsOf([...PARAGRAPHS.slice(0, 2), "雨后。", "初晴。", ...PARAGRAPHS.slice(2)]),
    ).toEqual(["inserted ¶3 ×2"]);
    const [third = "", fourth = "", fifth = "", sixth = "", last = ""] = PARAGRAPHS.slice(2);
    expect(findingsOf([...PARAGRAPHS.slice(0, 2), fifth, sixth, third, fourth, last])).toEqual([
      "moved ¶5 ×1",
      "moved ¶6 ×1",
    ]);
  });

  it("says where a paragraph stands that moved or was split, and of no other", () => {
    const shift = (texts: readonly string[]) =>
      audit(texts).findings.map((finding) =>
        finding.kind === "shifted" ? [finding.paragraph, finding.foundParagraph] : finding.kind,
      );
    const [canals = ""] = PARAGRAPHS.slice(6);
    expect(shift([canals, ...PARAGRAPHS.slice(0, 6)])).toEqual([[7, 1]]);
    expect(shift(PARAGRAPHS.flatMap((text) => text.split(/(?<=项。)/)))).toEqual([[5, 5]]);
    expect(shift(without(4))).toEqual([[4, null]]);
    expect(shift(inserted(3, "雨后初晴。"))).toEqual([[3, null]]);
  });

  it("says once that a paragraph moved", () => {
    const [canals = ""] = PARAGRAPHS.slice(6);
    expect(findingsOf([canals, ...PARAGRAPHS.slice(0, 6)])).toEqual(["moved ¶7 ×1"]);
  });

  it("says once that a paragraph was split or two were joined", () => {
    expect(findingsOf(PARAGRAPHS.flatMap((text) => text.split(/(?<=项。)/)))).toEqual([
      "split ¶5 ×2",
    ]);
    expect(
      findingsOf([
        ...PARAGRAPHS.slice(0, 2),
        PARAGRAPHS.slice(2, 4).join(""),
        ...PARAGRAPHS.slice(4),
      ]),
    ).toEqual(["joined ¶3 ×2"]);
  });

  it("lets a paragraph without numbers follow the last one, since it shifts nothing", () => {
    expect(findingsOf([...PARAGRAPHS, "山还是那座山。"])).toEqual([]);
  });

  it("misses every figure in another text, and calls nothing found", () => {
    const report = audit(["雨后初晴。"]);
    expect(report.clean).toBe(false);
    expect(report.figures.every(({ verdict }) => verdict === "missing")).toBe(true);
  });
});

describe("auditText counts occurrences", () => {
  const schools = [{ id: "school", paragraph: 1, token: "四中", occurrences: 2, reason: "name" }];
  const verdict = (text: string): readonly string[] =>
    auditText([{ number: 1, text }], [], schools).findings.map(inBrief);

  it("of a name as often as it is listed", () => {
    expect(verdict("四中和四中分校。")).toEqual([]);
  });

  it("one more than listed is unaccounted for", () => {
    expect(verdict("四中、四中分校和四中新校。")).toEqual(["unaccounted ¶1 四"]);
  });

  it("one less than listed is missing", () => {
    expect(verdict("四中与分校。")).toEqual(["excuse_missing school ¶1"]);
  });
});

it.each([
  ["split", PARAGRAPHS.flatMap((text) => text.split(/(?<=项。)/))],
  ["joined", [...PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2, 4).join(""), ...PARAGRAPHS.slice(4)]],
])("auditText keeps each place in its own paragraph: where paragraphs are %s", (_, texts) => {
  const report = audit(texts);
  for (const { number, marks } of report.paragraphs)
    for (const { start, end, token } of marks)
      expect(texts[number - 1]?.slice(start, end), token).toBe(token);
  for (const { id, paragraph, start } of report.figures)
    expect(report.paragraphs[(paragraph ?? 0) - 1]?.marks).toContainEqual(
      expect.objectContaining({ start, figure: id }),
    );
});

describe("auditText on what became of each record", () => {
  const held = (figures: readonly string[], texts: readonly string[], listed: string[] = []) => {
    const placed = (record: string) => {
      const [number = "", token = ""] = record.split("¶");
      return { id: token, paragraph: Number(number), token };
    };
    return auditText(
      texts.map((text, index) => ({ number: index + 1, text })),
      figures.map(placed).map(({ id, paragraph, token }) => ({
        id,
        paragraph,
        printed: token,
        quantity: parsePrinted(token)?.quantity ?? { bound: "exact", value: 0 },
      })),
      listed.map(placed).map((one) => ({ ...one, occurrences: 1, reason: "date" })),
    );
  };

  it("tells of each figure whether and where it was found, and marks its numeral so", () => {
    const { figures, counts } = held(
      ["1¶7人", "1¶8户", "2¶5座", "2¶14条", "2¶25棵"],
      ["2023年架桥5座，来了7人9户。", "修渠14条。"],
      ["2¶2023年"],
    );
    expect(
      figures.map(({ id, verdict, paragraph, start }) => [id, verdict, paragraph, start]),
    ).toEqual([
      ["7人", "found", 1, 12],
      ["8户", "changed", 1, 14],
      ["5座", "moved", 1, 7],
      ["14条", "found", 2, 2],
      ["25棵", "missing", null, null],
    ]);
    expect(counts).toEqual({ covered: 3, excused: 1, changed: 1, open: 0, word: 0 });
  });

  reads(
    "a figure whose place has another number, and that stands elsewhere: %s",
    (texts) => {
      const { findings, counts } = held(["1¶30家", "2¶14条"], texts.split("/"));
      return [...findings.map(inBrief), counts.covered];
    },
    // One that is like it has changed, whatever else there is; any other is one more.
    "入驻31家。/修渠14条，另有30家。 => changed 30家 ¶1 30家 → 31家 | unaccounted ¶2 30家 | 1",
    "来了31户。/修渠14条，另有30家。 => unaccounted ¶1 31户 | moved 30家 ¶1 → ¶2 | 2",
    "占了2%。/修渠14条，另有30家。 => unaccounted ¶1 2% | moved 30家 ¶1 → ¶2 | 2",
  );
});

describe("auditText on listed words that have changed", () => {
  const listed = (token: string, text: string): readonly string[] =>
    auditText(
      [{ number: 1, text }],
      [],
      [{ id: "a", paragraph: 1, token, occurrences: 1, reason: "name" }],
    ).findings.map(inBrief);

  it.each(
    cases(
      "2023年 | 2023年。",
      "2023年 | 2024年。 => excuse_changed a ¶1 2023年 → 2024年",
      "2023年 | 三个月。 => excuse_missing a ¶1 | unaccounted ¶1 三个月",
      "统一 | 各办各的。",
      "四定四查 | 四定五查。 => excuse_changed a ¶1 四定四查 → 四定五查",
      "四定四查 | 四定与四查。 => excuse_changed a ¶1 四定四查 → 四定与四",
      "四定四查 | 各办各的。 => excuse_missing a ¶1",
      "会堂 | 各办各的。 => excuse_missing a ¶1",
      "3个 | 5个。 => excuse_changed a ¶1 3个 → 5个",
      "3个 | 5家。 => unaccounted ¶1 5家 | excuse_missing a ¶1",
    ),
  )("%s in %s", (token, text, ...findings) => {
    expect([...listed(token, text)].sort()).toEqual([...findings].sort());
  });
});
