import { describe, expect, test } from "vitest";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import type { Period, Relation } from "../../../src/dataset/Dataset";
import {
  findRelations,
  type Placed,
  type ToldParagraph,
} from "../../../src/opening/draft/findRelations";
import { readPredicate } from "../../../src/opening/draft/readPredicate";
import type { Statement } from "../../../src/opening/draft/Statement";
import { draftTexts } from "../../../src/opening/placeholders";
import { unitRecord } from "../../../src/opening/template/unitRecord";

const SAYS_NOTHING = { ...readPredicate("", false, null), noun: "", levelAt: null, list: null };

/** What a number of a text says; a level of 甲 in 2024 where nothing else is told. */
interface Told extends Partial<Statement> {
  readonly year?: string | null;
  readonly end?: string;
  readonly called?: string;
  readonly isTarget?: boolean;
}

function periodOf({ year = "2024", end }: Told): Period {
  return year === null
    ? { basis: "not_stated" }
    : { basis: "stated", timing: "during", start: year, ...(end === undefined ? {} : { end }) };
}

function paragraph(number: number, text: string, told: readonly Told[]): ToldParagraph {
  const numerals = readNumerals(text).filter(
    ({ form, quantity }) => quantity !== null && form !== "date" && form !== "span",
  );
  const figures = numerals.flatMap((numeral, at): Placed[] => {
    const { start, end, form, printed, quantity, decimals } = numeral;
    const { year, end: last, called, isTarget = false, ...statement } = told[at] ?? {};
    if (quantity === null) return [];
    const id = `p${String(number)}-${String(at + 1)}`;
    return [
      {
        start,
        end,
        form,
        unit: unitRecord(form === "ordinal" ? "位" : (numeral.unit ?? "")),
        called: called ?? statement.subject ?? "甲",
        isTarget,
        where: "",
        statement: {
          ...SAYS_NOTHING,
          subject: "甲",
          ...statement,
        },
        observation: {
          id,
          metric: id,
          place: "city",
          source: "report",
          paragraph: number,
          printed,
          quantity,
          multiplier: 1,
          decimals,
          period: periodOf({
            ...(year === undefined ? {} : { year }),
            ...(last === undefined ? {} : { end: last }),
          }),
          attribution: { by: "report" },
          statement: { zh: "", en: "" },
          status: "provisional",
        },
      },
    ];
  });
  return { text, figures };
}

const bare = (zh: string): string => zh.replace(/^【待核】/u, "");

function tell(relation: Relation): string {
  const parts = (): readonly (string | undefined)[] => {
    switch (relation.kind) {
      case "before_after":
        return [relation.before, "→", relation.after];
      case "part_of_whole":
        return [relation.part, "/", relation.whole, "=", relation.share];
      case "change":
        return [
          relation.level ?? "-",
          relation.amount ?? "-",
          relation.percent ?? "-",
          ...Object.values(relation.against ?? {}),
        ];
      case "rank":
        return [relation.value, relation.rank, relation.streak ?? "-", bare(relation.among.zh)];
      case "comparison":
        return relation.members;
      case "target":
        return [relation.target];
      case "model":
        return [];
    }
  };
  return `${relation.id}: ${parts()
    .map((part) => part ?? "-")
    .join(" ")} | ${bare(relation.finding.zh)}`;
}

const related = (text: string, ...told: readonly Told[]): string[] =>
  findRelations([paragraph(1, text, told)]).map(tell);

const rise: Told = { says: "change", direction: "rise", verb: "增长" };
const fall: Told = { says: "change", direction: "fall", verb: "下降" };
const of = (subject: string): Told => ({ subject });

describe("pairs", () => {
  const pair = "change-p1-1: p1-1 → p1-2 | 甲由86项到52项";
  test.each<readonly [string, readonly Told[], readonly string[]]>([
    // what words lead from one to the other
    ["由86项减少到52项", [], [pair]],
    ["由86项到52项", [], [pair]],
    ["从86项变为52项", [], [pair]],
    ["86项压缩为52项", [], [pair]],
    ["86项精简优化成了52项", [], [pair]],
    ["86项到52项", [], []],
    ["由86项，52项", [], []],
    ["86项，压缩为52项", [], []],
    ["由86项，压缩为52项", [], [pair]],
    ["由86项；压缩为52项", [], []],
    ["过去86项，现在52项", [], [pair]],
    ["过去86项，52项", [], []],
    ["86项，现在52项", [], []],
    ["由86项减少到52件", [], []],
    // one quantity told twice
    ["2018年86项，2019年52项", [{ year: "2018" }, { year: "2019" }], [pair]],
    ["2018年86项；2019年52项", [{ year: "2018" }, { year: "2019" }], []],
    ["2018年86项，2019年52件", [{ year: "2018" }, { year: "2019" }], []],
    ["2019年86项，2018年52项", [{ year: "2019" }, { year: "2018" }], []],
    ["2019年86项，2019年52项", [{ year: "2019" }, { year: "2019" }], []],
    ["2018年86项，2019年3月52项", [{ year: "2018" }, { year: "2019-03" }], []],
    ["2018年86项，52项", [{ year: "2018" }, { year: null }], []],
    ["86项，2018年52项", [{ year: null }, { year: "2018" }], []],
    ["2018年86项，2019年52项", [{ year: "2018", subject: "乙" }, { year: "2019" }], []],
    [
      "2018年86项，2019年52项",
      [
        { year: "2018", subject: null },
        { year: "2019", subject: null },
      ],
      [],
    ],
    ["2018年86项，2019年52项", [{ year: "2018", says: "share" }, { year: "2019" }], []],
    ["2018年86项，2019年52项", [{ year: "2018" }, { year: "2019", says: "share" }], []],
    // lists lead to lists of as many
    [
      "由86项和7件减少到52项和6件",
      [{ list: 1 }, { list: 1, subject: "乙" }, { list: 2 }, { list: 2, subject: "乙" }],
      ["change-p1-1: p1-1 → p1-3 | 甲由86项到52项", "change-p1-2: p1-2 → p1-4 | 乙由7件到6件"],
    ],
    [
      "由86项和7件减少到52项和6天",
      [{ list: 1 }, { list: 1, subject: "乙" }, { list: 2 }, { list: 2, subject: "乙" }],
      ["change-p1-1: p1-1 → p1-3 | 甲由86项到52项"],
    ],
    [
      "由86项和7件减少到52项和6件",
      [{ list: 1 }, { list: 1, subject: "乙" }, {}, { subject: "乙" }],
      [],
    ],
    ["86项和7件，52项和6件", [{ list: 1 }, { list: 1 }, { list: 2 }, { list: 2 }], []],
    ["由86项减少到52项", [{ list: 1 }, {}], [pair]],
    ["由86项减少到52项再减少到40项", [], [pair, "change-p1-2: p1-2 → p1-3 | 甲由52项到40项"]],
  ])("%s %j", (text, told, wanted) => {
    expect(related(text, ...told).filter((line) => line.startsWith("change-"))).toEqual(wanted);
  });

  test("nobody knows whether both were counted alike", () => {
    const [relation] = findRelations([paragraph(1, "由86项减少到52项", [])]);
    expect(relation).toMatchObject({
      kind: "before_after",
      comparability: { sameScope: "unclear", note: draftTexts.pair },
    });
  });
});

describe("changes", () => {
  const yearBefore = { words: "上年", against: { of: "last_year" } } as const;
  test.each<readonly [string, readonly Told[], readonly string[]]>([
    ["甲90项，增长3%", [{}, { ...rise, levelAt: 0 }], ["growth-p1-2: p1-1 - p1-2 | 甲增长3%"]],
    ["甲90项，增长3%", [{}, { ...rise, levelAt: 0, isYearly: true }], []],
    ["甲90项，增长3%", [{}, { ...rise, levelAt: 0, says: "gap" }], []],
    ["增长3%", [rise], []],
    // of its level alone
    ["甲90项，增长3%", [{ year: "2023" }, { ...rise, levelAt: 0 }], []],
    [
      "甲90项，增长3%",
      [
        { year: "2023", end: "2024" },
        { ...rise, levelAt: 0 },
      ],
      ["growth-p1-2: p1-1 - p1-2 | 甲增长3%"],
    ],
    [
      "甲90项，增长3%",
      [{ year: null }, { ...rise, levelAt: 0 }],
      ["growth-p1-2: p1-1 - p1-2 | 甲增长3%"],
    ],
    ["甲90项，增加3项", [{}, { ...rise, levelAt: 0 }], ["growth-p1-2: p1-1 p1-2 - | 甲增长3项"]],
    ["甲90项，增加3件", [{}, { ...rise, levelAt: 0 }], []],
    ["甲90项，增加3倍", [{}, { ...rise, levelAt: 0 }], ["growth-p1-2: p1-1 - p1-2 | 甲增长3倍"]],
    ["甲90项，提高3个百分点", [{}, { ...rise, levelAt: 0 }], []],
    [
      "甲90%，提高3个百分点",
      [{}, { ...rise, levelAt: 0 }],
      ["growth-p1-2: p1-1 p1-2 - | 甲增长3个百分点"],
    ],
    // a rate and an amount of one level are one change
    [
      "甲90项，增加3项，增长5%",
      [{}, { ...rise, levelAt: 0 }, { ...rise, levelAt: 0 }],
      ["growth-p1-2: p1-1 p1-2 p1-3 | 甲增长3项，增长5%"],
    ],
    [
      "甲90项，增加3项，增加5项",
      [{}, { ...rise, levelAt: 0 }, { ...rise, levelAt: 0 }],
      ["growth-p1-2: p1-1 p1-2 - | 甲增长3项", "growth-p1-3: p1-1 p1-3 - | 甲增长5项"],
    ],
    [
      "甲90项，增加3项，下降5%",
      [{}, { ...rise, levelAt: 0 }, { ...fall, levelAt: 0 }],
      ["growth-p1-2: p1-1 p1-2 - | 甲增长3项", "growth-p1-3: p1-1 - p1-3 | 甲下降5%"],
    ],
    [
      "甲90项，增加3项，增长5%",
      [{}, { ...rise, levelAt: 0 }, { ...rise, levelAt: 0, year: "2020" }],
      ["growth-p1-2: p1-1 p1-2 - | 甲增长3项"],
    ],
    [
      "甲90项，乙8项，增加3项，增长5%",
      [{}, of("乙"), { ...rise, levelAt: 0 }, { ...rise, levelAt: 1 }],
      ["growth-p1-3: p1-1 p1-3 - | 甲增长3项", "growth-p1-4: p1-2 - p1-4 | 乙增长5%"],
    ],
    // of one base, said once or twice
    [
      "甲90项，比上年增加3项，增长5%",
      [{}, { ...rise, levelAt: 0, base: yearBefore }, { ...rise, levelAt: 0 }],
      ["growth-p1-2: p1-1 p1-2 p1-3 last_year | 甲比上年增长3项，增长5%"],
    ],
    [
      "甲90项，比上年增加3项，增长5%",
      [{}, { ...rise, levelAt: 0 }, { ...rise, levelAt: 0, base: yearBefore }],
      [
        "growth-p1-2: p1-1 p1-2 - | 甲增长3项",
        "growth-p1-3: p1-1 - p1-3 last_year | 甲比上年增长5%",
      ],
    ],
    [
      "甲90项，比上年增加3项，比上年增长5%",
      [
        {},
        { ...rise, levelAt: 0, base: yearBefore },
        { ...rise, levelAt: 0, base: { words: "去年", against: { of: "last_year" } } },
      ],
      ["growth-p1-2: p1-1 p1-2 p1-3 last_year | 甲比上年增长3项，增长5%"],
    ],
    [
      "甲90项，同比增长5%",
      [{}, { ...rise, levelAt: 0, base: { words: "同比", against: null } }],
      ["growth-p1-2: p1-1 - p1-2 | 甲同比增长5%"],
    ],
    // without a level two that say the same of one thing
    [
      "甲增加3项，增长5%",
      [{ ...rise }, { ...rise }],
      ["growth-p1-1: - p1-1 p1-2 | 甲增长3项，增长5%"],
    ],
    ["甲增加3项，乙增长5%", [rise, { ...rise, ...of("乙") }], []],
    ["甲增加3项，增长5%", [rise, { ...rise, levelAt: 0 }], ["growth-p1-2: p1-1 - p1-2 | 甲增长5%"]],
    ["甲增加3项，达到5%", [rise, {}], []],
    [
      "增加3项，增长5%",
      [
        { ...rise, subject: null },
        { ...rise, subject: null },
      ],
      ["growth-p1-1: - p1-1 p1-2 | 增长3项，增长5%"],
    ],
    // the report's verb where it is a word, the plain one where it is a sign
    [
      "甲90项，涨3%",
      [{}, { ...rise, verb: "涨", levelAt: 0 }],
      ["growth-p1-2: p1-1 - p1-2 | 甲增长3%"],
    ],
    [
      "甲90项，降3%",
      [{}, { ...fall, verb: "降", levelAt: 0 }],
      ["growth-p1-2: p1-1 - p1-2 | 甲下降3%"],
    ],
    [
      "甲90项，回落3%",
      [{}, { ...fall, verb: "回落", levelAt: 0 }],
      ["growth-p1-2: p1-1 - p1-2 | 甲回落3%"],
    ],
    [
      "甲90项，平3%",
      [{}, { says: "change", direction: "level", levelAt: 0 }],
      ["growth-p1-2: p1-1 - p1-2 | 甲持平3%"],
    ],
    [
      "甲90项，到3%",
      [{}, { says: "change", direction: "reached", levelAt: 0 }],
      ["growth-p1-2: p1-1 - p1-2 | 甲增长3%"],
    ],
    ["甲90项，变3%", [{}, { says: "change", levelAt: 0 }], ["growth-p1-2: p1-1 - p1-2 | 甲增长3%"]],
  ])("%s %j", (text, told, wanted) => {
    expect(related(text, ...told)).toEqual(wanted);
  });
});

describe("shares", () => {
  const share: Told = { says: "share", levelAt: 1 };
  const found = (part = "25%"): string[] => [`share-p1-3: p1-2 / p1-1 = p1-3 | 乙2项，占${part}`];
  test.each<readonly [string, readonly Told[], readonly string[]]>([
    // without a name the whole stands in the sentence
    ["甲8项，乙2项，占25%", [{}, of("乙"), share], found()],
    ["甲8项。乙2项，占25%", [{}, of("乙"), share], []],
    ["甲8项，乙2项，占26%", [{}, of("乙"), share], []],
    ["甲8件，乙2项，占25%", [{}, of("乙"), share], []],
    ["甲8项，乙2项左右，占25%", [{}, of("乙"), share], []],
    ["甲近8项，乙2项，占25%", [{}, of("乙"), share], []],
    ["甲8项，乙2项，占约25%", [{}, of("乙"), share], found("约25%")],
    ["甲8项，乙2项，占25%", [{ says: "change" }, of("乙"), share], []],
    ["甲8项，乙2项，占25%", [{}, { ...of("乙"), says: "gap" }, share], []],
    ["甲8%，乙2%，占25%", [{}, of("乙"), share], []],
    ["甲2项，乙8项，占400%", [{}, of("乙"), share], []],
    ["甲0项，乙0项，占0%", [{}, of("乙"), share], []],
    ["甲2项，乙2项，占100%", [{}, of("乙"), share], found("100%")],
    // with one, wherever it is told so
    ["甲8项。乙2项，占甲的25%", [{}, of("乙"), { ...share, among: "甲量" }], []],
    ["茶园8项。乙2项，占25%", [of("茶园"), of("乙"), { ...share, among: "全市茶园" }], found()],
    ["新茶园8项。乙2项，占25%", [of("新茶园"), of("乙"), { ...share, among: "茶园总数" }], found()],
    ["园8项。乙2项，占25%", [of("园"), of("乙"), { ...share, among: "茶园" }], []],
    ["茶园8项。乙2项，占25%", [of("茶园"), of("乙"), { ...share, among: "园" }], []],
    ["茶厂8项。乙2项，占25%", [of("茶厂"), of("乙"), { ...share, among: "茶园" }], []],
    [
      "茶园8项。乙2项，占25%",
      [{ subject: null, called: "茶园" }, of("乙"), { ...share, among: "茶园" }],
      found(),
    ],
    ["茶园8项，乙2项，占25%", [of("茶园"), of("乙"), { ...share, among: "茶厂" }], []],
    ["茶园8项，乙2项，占25%", [of("茶园"), of("乙"), { ...share, among: "总数" }], found()],
    ["茶园8项，乙2项，占25%", [of("茶园"), of("乙"), { ...share, among: "全部" }], found()],
    // without a level of its own one of the two before
    ["甲8项，乙2项，占25%", [{}, of("乙"), { says: "share" }], found()],
    [
      "甲8项，乙2项，丙7件，占25%",
      [{}, of("乙"), of("丙"), { says: "share" }],
      ["share-p1-4: p1-2 / p1-1 = p1-4 | 乙2项，占25%"],
    ],
    [
      "甲8项，乙2项，丙7件，丁6天，占25%",
      [{}, of("乙"), of("丙"), of("丁"), { says: "share" }],
      [],
    ],
    // a rate is one of what its sentence counts, however far
    [
      "甲8项，乙2项，丙7件，丁6天，办结率25%",
      [{}, of("乙"), of("丙"), of("丁"), of("办结率")],
      ["share-p1-5: p1-2 / p1-1 = p1-5 | 乙2项，占25%"],
    ],
    ["甲8项，乙2项，办结率25个百分点", [{}, of("乙"), of("办结率")], []],
    ["甲8项，乙2项，办结数25%", [{}, of("乙"), of("办结数")], []],
    ["甲8项，乙2项，25%", [{}, of("乙"), { subject: null }], []],
    ["甲8项，乙2项，增长率25%", [{}, of("乙"), { ...of("增长率"), direction: "rise" }], []],
    ["甲8项，乙2项，下降率25%", [{}, of("乙"), { ...of("下降率"), direction: "fall" }], []],
    [
      "甲8项，乙2项，办结率达25%",
      [{}, of("乙"), { ...of("办结率"), direction: "reached" }],
      found(),
    ],
  ])("%s %j", (text, told, wanted) => {
    expect(related(text, ...told).filter((line) => line.startsWith("share-"))).toEqual(wanted);
  });

  test("a whole that the words name is looked for up to two paragraphs above, the nearest first", () => {
    const whole = (number: number, text: string): ToldParagraph =>
      paragraph(number, text, [of("茶园")]);
    const last = (number: number): ToldParagraph =>
      paragraph(number, "乙2项，占25%", [of("乙"), { ...share, levelAt: 0, among: "茶园" }]);
    const other = (number: number): ToldParagraph => paragraph(number, "丙1件", [of("丙")]);
    const shares = (...paragraphs: readonly ToldParagraph[]): string[] =>
      findRelations(paragraphs).map(tell);
    expect(shares(whole(1, "茶园8项"), other(2), last(3))).toEqual([
      "share-p3-2: p3-1 / p1-1 = p3-2 | 乙2项，占25%",
    ]);
    expect(shares(whole(1, "茶园8项"), whole(2, "茶园8项"), last(3))).toEqual([
      "share-p3-2: p3-1 / p2-1 = p3-2 | 乙2项，占25%",
    ]);
    expect(shares(whole(1, "茶园8项"), other(2), other(3), last(4))).toEqual([]);
    const two = paragraph(1, "茶园8项，茶园8项", [of("茶园"), of("茶园")]);
    expect(shares(two, last(2))).toEqual(["share-p2-2: p2-1 / p1-2 = p2-2 | 乙2项，占25%"]);
    expect(shares(last(1), whole(2, "茶园8项"))).toEqual([]);
  });
});

describe("ranks", () => {
  const rank: Told = { says: "rank", levelAt: 0, among: "全省" };
  test.each<readonly [string, readonly Told[], readonly string[]]>([
    ["甲90项，居全省第5位", [{}, rank], ["rank-p1-2: p1-1 p1-2 - 全省 | 甲90项，全省第5位"]],
    [
      "甲90项，居第5位",
      [{}, { ...rank, among: "" }],
      ["rank-p1-2: p1-1 p1-2 - 排名范围 | 甲90项，第5位"],
    ],
    ["甲90项，居全省第5位", [{}, { ...rank, levelAt: null }], []],
    ["甲第9位，居全省第5位", [{}, rank], []],
    ["甲90项，居全省前5位", [{}, rank], []],
    [
      "甲90项，连续3年居全省第5位",
      [{}, { says: "streak" }, rank],
      ["rank-p1-3: p1-1 p1-3 p1-2 全省 | 甲90项，全省第5位"],
    ],
    [
      "连续3年、甲90项，居全省第5位，连续2年",
      [{ says: "streak" }, {}, { ...rank, levelAt: 1 }, { says: "streak" }],
      ["rank-p1-3: p1-2 p1-3 - 全省 | 甲90项，全省第5位"],
    ],
    // the level and how fast it grew
    [
      "甲90项，增长3%，总量和增速均居全省第5位",
      [{}, { ...rise, levelAt: 0 }, { ...rank, subject: "总量和增速" }],
      [
        "rank-p1-3: p1-1 p1-3 - 全省 | 甲90项，全省第5位",
        "rank-p1-3-rate: p1-2 p1-3 - 全省 | 甲3%，全省第5位",
      ],
    ],
    [
      "甲90项，增长3%，总量居全省第5位",
      [{}, { ...rise, levelAt: 0 }, { ...rank, subject: "总量" }],
      ["rank-p1-3: p1-1 p1-3 - 全省 | 甲90项，全省第5位"],
    ],
    [
      "甲90项，增长3项，总量和增速均居全省第5位",
      [{}, { ...rise, levelAt: 0 }, { ...rank, subject: "总量和增速" }],
      ["rank-p1-3: p1-1 p1-3 - 全省 | 甲90项，全省第5位"],
    ],
    [
      "甲90项，乙3%，总量和增速均居全省第5位",
      [{}, of("乙"), { ...rank, subject: "总量和增速" }],
      ["rank-p1-3: p1-1 p1-3 - 全省 | 甲90项，全省第5位"],
    ],
    [
      "甲90项，增长3%，总量和增速均居全省第5位",
      [{}, { ...rise, levelAt: null }, { ...rank, subject: "总量和增速" }],
      ["rank-p1-3: p1-1 p1-3 - 全省 | 甲90项，全省第5位"],
    ],
    [
      "甲90项，增长3%，居全省第5位",
      [{}, { ...rise, levelAt: 0 }, { ...rank, subject: null }],
      ["rank-p1-3: p1-1 p1-3 - 全省 | 甲90项，全省第5位"],
    ],
  ])("%s %j", (text, told, wanted) => {
    expect(related(text, ...told).filter((line) => line.startsWith("rank-"))).toEqual(wanted);
  });
});

describe("parts", () => {
  const part = "part-p1-2: p1-2 / p1-1 = - | 甲9项，其中乙2项";
  test.each<readonly [string, readonly Told[], readonly string[]]>([
    ["甲9项，其中乙2项", [{}, of("乙")], [part]],
    ["甲9项，乙2项", [{}, of("乙")], []],
    ["甲9项，其中乙2件", [{}, of("乙")], []],
    ["甲9项，其中乙9项", [{}, of("乙")], ["part-p1-2: p1-2 / p1-1 = - | 甲9项，其中乙9项"]],
    ["甲9项，其中乙10项", [{}, of("乙")], []],
    ["甲9元，其中乙2元", [{}, of("乙")], ["part-p1-2: p1-2 / p1-1 = - | 甲9元，其中乙2元"]],
    ["甲9%，其中乙2%", [{}, of("乙")], []],
    ["甲9天，其中乙2天", [{}, of("乙")], []],
    ["甲9项，其中乙增2项", [{}, { ...of("乙"), ...rise }], []],
    ["增9项，其中乙2项", [rise, of("乙")], []],
    ["甲9项，其中乙1至2项", [{}, of("乙")], []],
    ["甲9至12项，其中乙2项", [{}, of("乙")], []],
    ["甲9项左右，其中乙2项", [{}, of("乙")], ["part-p1-2: p1-2 / p1-1 = - | 甲9项左右，其中乙2项"]],
    // a list of parts that are no more than the whole
    [
      "甲9项，其中乙2项、丙3项和丁4项",
      [{}, of("乙"), of("丙"), of("丁")],
      [
        part,
        "part-p1-3: p1-3 / p1-1 = - | 甲9项，其中丙3项",
        "part-p1-4: p1-4 / p1-1 = - | 甲9项，其中丁4项",
      ],
    ],
    ["甲9项，其中乙2项、丙8项", [{}, of("乙"), of("丙")], [part]],
    ["甲9项，其中乙2项、丙3件", [{}, of("乙"), of("丙")], [part]],
    [
      "甲9项，其中乙2项，丙3项",
      [{}, of("乙"), of("丙")],
      [part, "part-p1-3: p1-3 / p1-1 = - | 甲9项，其中丙3项"],
    ],
    ["甲9项，其中乙2项，出口3项", [{}, of("乙"), of("出口")], [part]],
    ["甲9项，其中乙2项，丙8项", [{}, of("乙"), of("丙")], [part]],
    ["甲9项，其中乙2项、丙8项、丁3项", [{}, of("乙"), of("丙"), of("丁")], [part]],
    // some of those counted before
    ["甲9项中，乙2项", [{}, of("乙")], []],
    ["9项甲中，2项", [{}, of("乙")], [part]],
    ["9项甲中有2件", [{}, of("乙")], []],
    ["9项甲，中有2项", [{}, of("乙")], []],
    ["9项甲中有10项", [{}, of("乙")], []],
    // where 其中 stands
    ["甲9项；其中乙2项", [{}, of("乙")], [part]],
    ["甲9项。其中乙2项", [{}, of("乙")], [part]],
    ["甲9项。乙其中2项", [{}, of("乙")], []],
    ["甲9项，其中部分；乙2项", [{}, of("乙")], []],
    ["甲9项。丁1件。其中乙2项", [{}, of("丁"), of("乙")], []],
    // the nearest of its unit
    [
      "丙8项，甲9项，丁1件，其中乙2项",
      [of("丙"), {}, of("丁"), of("乙")],
      ["part-p1-4: p1-4 / p1-2 = - | 甲9项，其中乙2项"],
    ],
    // a later number is a part as well where it measures the same or opens a part of its own
    [
      "甲9项，其中乙2项、丙7项",
      [{}, of("乙"), of("丙")],
      [part, "part-p1-3: p1-3 / p1-1 = - | 甲9项，其中丙7项"],
    ],
    [
      "甲9项，其中乙产值2项、丙产值3项",
      [{}, of("乙产值"), of("丙产值")],
      [
        "part-p1-2: p1-2 / p1-1 = - | 甲9项，其中乙产值2项",
        "part-p1-3: p1-3 / p1-1 = - | 甲9项，其中丙产值3项",
      ],
    ],
    [
      "甲9项，其中乙产值2项、丙利润3项",
      [{}, of("乙产值"), of("丙利润")],
      ["part-p1-2: p1-2 / p1-1 = - | 甲9项，其中乙产值2项"],
    ],
    [
      "甲9项。其中：乙2项；丙3项",
      [{}, of("乙"), of("丙")],
      [part, "part-p1-3: p1-3 / p1-1 = - | 甲9项，其中丙3项"],
    ],
    [
      "甲9项。其中：乙2项；丙3项",
      [{}, { subject: null }, { subject: null }],
      [
        "part-p1-2: p1-2 / p1-1 = - | 甲9项，其中甲2项",
        "part-p1-3: p1-3 / p1-1 = - | 甲9项，其中甲3项",
      ],
    ],
    [
      "甲9项，其中乙2项、丙3项",
      [{}, { subject: null }, { subject: null }],
      ["part-p1-2: p1-2 / p1-1 = - | 甲9项，其中甲2项"],
    ],
    // of which a share tells the whole already
    [
      "甲8项，其中乙2项，占25%",
      [{}, of("乙"), { says: "share", levelAt: 1 }],
      ["share-p1-3: p1-2 / p1-1 = p1-3 | 乙2项，占25%"],
    ],
  ])("%s %j", (text, told, wanted) => {
    expect(related(text, ...told)).toEqual(wanted);
  });
});

describe("what stands side by side", () => {
  const sideBySide = (first: string): string[] => [`list-p1-1: p1-1 p1-2 | ${first}等2项`];
  const listed = (subject: string, more: Told = {}): Told => ({ subject, list: 1, ...more });
  test.each<readonly [string, readonly Told[], readonly string[]]>([
    ["甲8项、乙2项", [listed("甲增加值"), listed("乙增加值")], sideBySide("甲增加值")],
    ["甲8项、乙2件", [listed("甲增加值"), listed("乙增加值")], []],
    ["甲8项、乙2项", [listed("甲增加值"), listed("甲增加值")], []],
    ["甲8项、乙2项", [listed("甲增加值"), listed("乙增加值", { list: 2 })], []],
    ["甲8项", [listed("甲增加值")], []],
    ["甲8项、乙2项", [listed("甲增加值"), listed("乙增加值", { says: "gap" })], []],
    // by a measure that says what is measured
    ["甲8项、乙2项", [listed("甲收入"), listed("乙收入")], []],
    ["甲8项、乙2项", [listed("甲产值"), listed("乙产值")], []],
    ["甲8项、乙2项", [listed("甲量"), listed("乙量")], []],
    ["甲8项、乙2项", [listed("甲营业收入"), listed("乙营业收入")], sideBySide("甲营业收入")],
    ["甲8项、乙2项", [listed("增加值"), listed("乙增加值")], sideBySide("增加值")],
    ["甲8项、乙2项", [listed("甲增加值"), listed("乙产量")], []],
    ["甲8项、乙2项", [listed("甲增加值"), { list: 1, subject: null }], []],
    ["甲8项、乙2项", [{ list: 1, subject: null }, listed("甲增加值")], []],
    // of one thing several quantities moved
    [
      "甲8%、乙2%",
      [listed("道路事故起数", rise), listed("道路事故死亡人数", rise)],
      sideBySide("道路事故起数"),
    ],
    [
      "甲8%、乙2%",
      [listed("道路事故起数", fall), listed("道路事故死亡人数", fall)],
      sideBySide("道路事故起数"),
    ],
    [
      "甲8%、乙2%",
      [listed("道路事故起数", rise), listed("道路事故死亡人数", fall)],
      sideBySide("道路事故起数"),
    ],
    ["甲8项、乙2项", [listed("道路事故起数"), listed("道路事故死亡人数")], []],
    ["甲8%、乙2%", [listed("事故起数", rise), listed("事故死亡人数", rise)], []],
    ["甲8%、乙2%", [listed("道路事故起数", rise), listed("水上事故死亡人数", rise)], []],
    [
      "甲8%、乙2%",
      [listed("甲增加值", { direction: "rise" }), listed("乙增加值", { direction: "reached" })],
      [],
    ],
    // pairs are no lists
    [
      "由8项和2项减少到7项和1项",
      [
        listed("甲增加值"),
        listed("乙增加值"),
        listed("甲增加值", { list: 2 }),
        listed("乙增加值", { list: 2 }),
      ],
      [
        "change-p1-1: p1-1 → p1-3 | 甲增加值由8项到7项",
        "change-p1-2: p1-2 → p1-4 | 乙增加值由2项到1项",
      ],
    ],
    // by kinds
    ["分行业看，甲8项，乙2项", [of("甲增加值"), of("乙增加值")], sideBySide("甲增加值")],
    ["按行业分，甲8项；乙2项", [of("甲增加值"), of("乙增加值")], sideBySide("甲增加值")],
    ["分行业看，甲8项。乙2项", [of("甲增加值"), of("乙增加值")], []],
    ["甲8项，乙2项", [of("甲增加值"), of("乙增加值")], []],
    [
      "分行业看，甲8项，其中乙2项",
      [of("甲增加值"), of("乙增加值")],
      ["part-p1-2: p1-2 / p1-1 = - | 甲增加值8项，其中乙增加值2项"],
    ],
    ["分行业看，甲8项，乙2项", [of("甲增加值"), { subject: null }], []],
    [
      "分行业看，甲8项，增长2%，乙9项，增长3%",
      [
        of("甲增加值"),
        { ...rise, ...of("甲增加值") },
        of("乙增加值"),
        { ...rise, ...of("乙增加值") },
      ],
      ["list-p1-1: p1-1 p1-3 | 甲增加值等2项", "list-p1-2: p1-2 p1-4 | 甲增加值等2项"],
    ],
    [
      "分行业看，甲8项，乙2项，丙1项",
      [of("甲增加值"), { ...of("乙增加值"), says: "gap" }, { ...of("丙增加值"), says: "gap" }],
      [],
    ],
  ])("%s %j", (text, told, wanted) => {
    expect(related(text, ...told)).toEqual(wanted);
  });
});

test("targets stand each by itself", () => {
  expect(related("甲8项，乙2项", { isTarget: true, called: "甲目标" }, of("乙"))).toEqual([
    "target-p1-1: p1-1 | 甲目标8项",
  ]);
});
