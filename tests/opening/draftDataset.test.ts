import { describe, expect, test } from "vitest";
import { draftDataset, draftInSteps } from "../../src/opening/draft/draftDataset";
import { countyReport, villageBrief } from "./draftTexts";
import { reads } from "../support/cases";
import { draftOf } from "./draft/draftOf";

function drafted(text: string) {
  return draftOf(text, { published: "2024-07-15" });
}

describe.each([
  ["a report of a county", countyReport],
  ["a brief of a village", villageBrief],
] as const)("%s", (_, { text, figures, beyond }) => {
  const { dataset, leftOut } = drafted(text);
  const found = dataset.observations.map(({ paragraph, printed }) => `${paragraph} ${printed}`);

  test("every figure is found", () => {
    expect(figures.filter((figure) => !found.includes(figure))).toEqual([]);
  });

  test("what cannot be held is listed for a person to look at", () => {
    const unclear = leftOut.filter(({ reason }) => reason === "unclear" || reason === "no_unit");
    expect(unclear.map(({ paragraph, token }) => `${paragraph} ${token}`)).toEqual(beyond);
  });

  test("nothing is taken for a figure that is none", () => {
    expect(found.filter((token) => !figures.includes(token))).toEqual([]);
  });
});

test("a draft on a page that shows an earlier one keeps the places apart, or takes the known one", () => {
  const { dataset } = drafted(countyReport.text);
  const again = draftDataset(countyReport.text, {
    published: "2025-07-15",
    places: dataset.places,
  });
  expect(again.ok && again.dataset.observations.length).toBe(dataset.observations.length);
  expect(again.ok && again.dataset.places).toEqual(dataset.places);
  const other = draftDataset(villageBrief.text, {
    published: "2025-07-15",
    places: dataset.places,
  });
  expect(other.ok && other.dataset.observations.length).toBe(
    drafted(villageBrief.text).dataset.observations.length,
  );
});

test("the report's own place never takes the id of a known place that it is not", () => {
  const draft = draftOf("乙河县2024年工作报告\n\n全县新增企业35家。\n\n甲河县新建学校12所。", {
    published: "2025-07-15",
    title: "乙河县2024年工作报告",
    places: [{ id: "whole", name: { zh: "甲河县", en: "Jiahe" }, level: "county" }],
  });
  const { observations, places } = draft.dataset;
  const placeOf = (printed: string) =>
    places.find(({ id }) => id === observations.find((one) => one.printed === printed)?.place);
  expect(placeOf("35家")?.name.zh).toBe("乙河县");
  expect(placeOf("12所")?.name.zh).toBe("甲河县");
});

describe("a figure that breaks a rule is left out and listed; the others are kept", () => {
  const told = (text: string) => {
    const { dataset, leftOut, items } = drafted(text);
    return {
      kept: dataset.observations.map(({ printed }) => printed),
      items: items.length,
      relations: dataset.relations.map(({ kind }) => kind),
      leftOut: leftOut.map(({ paragraph, token, reason }) => `${paragraph} ${token} ${reason}`),
      noFigures: dataset.nonFigures.map(({ token, reason }) => `${token} ${reason}`),
    };
  };
  const PAIR = "茶园由12个增加到15个。";

  test("but one of a day that no calendar has is kept, undated, for its time to be filled in", () => {
    const text = `全市学校30所。\n\n2024年2月30日新建公园12个。\n\n${PAIR}\n`;
    expect(told(text)).toEqual({
      kept: ["30所", "12个", "12个", "15个"],
      items: 4,
      relations: ["before_after"],
      leftOut: ["2 2024年2月30日 date"],
      noFigures: ["2024年2月30日 date"],
    });
    const { dataset, items } = drafted(text);
    expect(dataset.observations[1]?.period).toEqual({
      basis: "not_stated",
      expression: "2024年2月30日",
    });
    expect(items[1]?.doubts).toContain("period");
  });

  test("one with more digits than are kept, and with it the pair that it is of", () => {
    expect(told(`全市学校30所。\n\n公园占比由12%提高到15.123456789012%。\n\n${PAIR}\n`)).toEqual({
      kept: ["30所", "12%", "12个", "15个"],
      items: 4,
      relations: ["before_after"],
      leftOut: ["2 15.123456789012% unclear"],
      noFigures: ["15.123456789012% name"],
    });
  });

  test("where none is left, there is no draft; nor where the report itself breaks a rule", () => {
    expect(draftDataset("公园占比15.123456789012%。\n", { published: "2024-07-15" })).toEqual({
      ok: false,
      reason: "no_figures",
    });
    expect(
      draftDataset("全市学校30所。\n", { published: "2024-07-15", title: "长".repeat(2001) }),
    ).toEqual({ ok: false, reason: "no_figures" });
  });
});

describe("what a draft makes of a sentence", () => {
  const one = (sentence: string) => drafted(`${sentence}\n`).dataset;

  test("由…增至 is a pair of one metric", () => {
    const { observations, relations } = one("全市公园由2019年的12个增至2023年的35个，市民满意。");
    expect(relations).toMatchObject([{ kind: "before_after", before: "p1-1", after: "p1-2" }]);
    expect(observations.map(({ metric, period }) => [metric, period])).toMatchObject([
      ["p1-1", { basis: "stated", start: "2019" }],
      ["p1-1", { basis: "stated", start: "2023" }],
    ]);
  });

  test("占比 is a share only where its parts agree", () => {
    expect(one("全市学校8所，已联网6所，占比75%，成效明显。").relations).toMatchObject([
      { kind: "part_of_whole", part: "p1-2", whole: "p1-1", share: "p1-3" },
    ]);
    expect(one("全市学校8所，已联网6所，占比60%，成效明显。").relations).toEqual([]);
  });

  test("今年 is resolved by the day of publication", () => {
    expect(one("今年上半年，全市新增就业1.2万人，完成目标。").observations[0]?.period).toEqual({
      basis: "resolved",
      timing: "during",
      start: "2024-01",
      end: "2024-06",
      expression: "今年上半年",
    });
  });

  test("without a date and without one given nothing is guessed", () => {
    expect(draftDataset("全市新建公园12个，市民满意。")).toEqual({ ok: false, reason: "no_date" });
  });

  test.each([
    ["numbers", 5000, "甲园12个，", "figures"],
    ["paragraphs", 20_000, "群众十分满意，成效明显。\n", "numerals"],
  ] as const)(
    "more %s than anybody goes through are refused, as many as that are drafted",
    (of, most, piece, beyond) => {
      const given = { published: "2024-01-20" };
      expect(draftDataset(piece.repeat(most + 1), given)).toEqual({
        ok: false,
        reason: "too_many",
        of,
        found: most + 1,
      });
      const steps = draftInSteps(piece.repeat(most), given);
      let step = steps.next();
      while (step.done !== true && step.value.step !== beyond) step = steps.next();
      expect(step.done).toBe(false);
    },
  );

  test("more measures than anybody goes through are refused", () => {
    const name = (at: number): string =>
      Array.from(String(at), (digit) => "甲乙丙丁戊己庚辛壬癸"[Number(digit)]).join("");
    const lines = Array.from({ length: 5100 }, (_, at) =>
      at % 10 === 9 ? `推行${name(at)}改革，群众满意。\n` : `推行${name(at)}改革，`,
    );
    expect(draftDataset(lines.join(""), { published: "2024-01-20" })).toMatchObject({
      ok: false,
      reason: "too_many",
      of: "measures",
    });
  });

  test("every proposal is marked as one", () => {
    const { observations, metrics, cautions } = one("全市新建公园12个，市民满意。");
    expect(observations.every(({ status }) => status === "provisional")).toBe(true);
    expect(metrics.every(({ name }) => name.zh.startsWith("【待核】"))).toBe(true);
    expect(cautions[0]?.figures).toEqual(["p1-1"]);
  });
});

const BODY = "2024年，全年推出重点改革事项36项。";
const YEAR_2024 = { basis: "stated", timing: "during", start: "2024", expression: "2024年" };

function published(text: string): string {
  const draft = draftDataset(text);
  return draft.ok ? (draft.dataset.sources[0]?.published ?? "") : draft.reason;
}

describe("the day of publication", () => {
  reads(
    "%s",
    (line) => published(`改革开新局\n\n${line}\n\n${BODY}\n`),
    "云川日报 2025-03-18 => 2025-03-18",
    "云川日报 2025年3月18日 => 2025-03-18",
    "云川日报 2025/03/18 => 2025-03-18",
    "云川日报\u30002025.3.8 => 2025-03-08",
    "来源：云川日报 2025年3月18日 => 2025-03-18",
    "云川日报 2025年3月18日 08:30 => 2025-03-18T08:30",
    "云川日报 2025年3月18日 星期二 第2版 => 2025-03-18",
    "2025-03-18 => 2025-03-18",
    "2025-03-18 云川日报 => 2025-03-18",
    "发布日期：2025年3月18日 => 2025-03-18",
  );

  test.each([
    "改革工作会议于 2025年3月18日召开，推出事项36项。",
    "会议通报，截至 2025年3月18日",
    "全市推出事项36项，时限 2025年13月18日",
  ])("not in %s", (line) => {
    expect(published(`改革开新局\n\n${line}\n\n${BODY}\n`)).toBe("no_date");
  });

  test("a date line below the first paragraph is no by-line", () => {
    expect(published(`改革开新局\n\n${BODY}\n\n云川日报 2025-03-18\n`)).toBe("no_date");
  });

  test.each(["2025-03-18", "云川日报 2025-03-18", "2025年3月18日 云川日报"])(
    "%s lends its year to no figure, and is no title",
    (line) => {
      for (const given of [{}, { published: "2025-03-18" }]) {
        const text = `标题\n\n${line}\n\n${BODY}\n\n全市新建公园12个，市民满意。\n`;
        const draft = draftOf(text, given);
        expect(draft.dataset.observations.map(({ printed, period }) => [printed, period])).toEqual([
          ["36项", YEAR_2024],
          ["12个", { basis: "not_stated" }],
        ]);
        expect(draft.dataset.title.zh).toBe("数据（草稿）");
      }
    },
  );
});

describe("全年 means the year that is stated", () => {
  const last = (text: string, title?: string) => {
    const draft = draftOf(text, {
      published: "2025-03-18",
      ...(title === undefined ? {} : { title }),
    });
    return draft.dataset.observations[draft.dataset.observations.length - 1]?.period;
  };
  const during = (basis: string) => (start: string, expression: string) => ({
    basis,
    timing: "during",
    start,
    expression,
  });
  const resolved = during("resolved");
  const fromContext = during("from_context");

  test.each([
    ["2024年，云川市坚持问题导向，全年推出重点改革事项36项。", YEAR_2024],
    ["2024年，云川市坚持问题导向，年内推出重点改革事项36项。", YEAR_2024],
    ["2024年，云川市坚持问题导向，一年来，推出重点改革事项36项。", YEAR_2024],
    ["２０２４年，全年推出重点改革事项36项。", { ...YEAR_2024, expression: "２０２４年" }],
    ["去年，云川市坚持问题导向，全年推出重点改革事项36项。", resolved("2024", "全年")],
    ["2024年6月启动试点，全年推出重点改革事项36项。", fromContext("2024", "全年")],
    ["2024年，云川市坚持问题导向。全年推出重点改革事项36项。", fromContext("2024", "全年")],
    ["2024年，比2023年更进一步，全年推出重点改革事项36项。", YEAR_2024],
    [
      "2024年，云川市起步。2025年一季度再推进。全年推出重点改革事项36项。",
      { basis: "not_stated", expression: "全年" },
    ],
    ["自2021年以来，全年推出重点改革事项36项。", { basis: "not_stated", expression: "全年" }],
    ["云川市全年推出重点改革事项36项。", { basis: "not_stated", expression: "全年" }],
    ["3月18日开会，全年推出重点改革事项36项。", { basis: "not_stated", expression: "全年" }],
  ])("%s", (text, period) => {
    expect(last(text)).toEqual(period);
  });

  test("the paragraph's own year goes before the title's", () => {
    const title = "云川市2023年改革综述";
    expect(last("全年推出重点改革事项36项。", title)).toEqual(fromContext("2023", "全年"));
    expect(last("试点始于2021年。全年推出重点改革事项36项。", title)).toEqual(
      fromContext("2023", "全年"),
    );
    expect(last("2024年，继续推进。全年推出重点改革事项36项。", title)).toEqual(
      fromContext("2024", "全年"),
    );
  });
});

describe("a period says by what it is known", () => {
  const basisIn = (text: string, title: string) => {
    const draft = draftOf(text, { published: "2025-03-18", title });
    return draft.dataset.observations.map(({ period }) => period.basis);
  };
  const [news, yearbook] = ["云川改革见闻", "云川市2024年改革综述"];

  test.each([
    ["printed beside the number", news, "2024年办件36万件。", "stated"],
    ["the name of a five-year plan", news, "“十四五”时期办件36万件。", "stated"],
    ["今年, whatever the title says", news, "今年办件36万件。", "resolved"],
    ["目前, though the title names a year", yearbook, "目前办件36万件。", "resolved"],
    ["a month, where nothing names its year", news, "1月办件36万件。", "resolved"],
    ["a month of the year in the title", yearbook, "6月办件36万件。", "from_context"],
    ["the title alone", yearbook, "办件36万件。", "from_context"],
    ["a heading", news, "一、2024年工作回顾\n办件36万件。", "from_context"],
    ["the sentence before", news, "2024年推进改革。办件36万件。", "from_context"],
  ])("%s", (_, title, text, basis) => {
    expect(basisIn(text, title)).toEqual([basis]);
  });
});

describe("a rank is that of a value only where no other quantity is named", () => {
  const ranks = (text: string) => {
    const { observations, relations } = drafted(`${text}\n`).dataset;
    return [
      observations.map(({ printed }) => printed),
      relations.map((relation) =>
        relation.kind === "rank" ? [relation.value, relation.rank] : relation.kind,
      ),
    ];
  };

  test.each([
    "农村居民人均可支配收入23416元，增速居全市第2位。",
    "农村居民人均可支配收入23416元，增幅位居全市第2位。",
    "农村居民人均可支配收入23416元，增量居全市第2位。",
    "农村居民人均可支配收入23416元，占比居全市第2位。",
  ])("%s", (text) => {
    expect(ranks(text)).toEqual([["23416元", "第2位"], []]);
  });

  test.each([
    "农村居民人均可支配收入23416元，居全市第2位。",
    "农村居民人均可支配收入23416元，率先突破，居全市第2位。",
  ])("%s", (text) => {
    expect(ranks(text)).toEqual([["23416元", "第2位"], [["p1-1", "p1-2"]]]);
  });
});
