import { describe, expect, test } from "vitest";
import { parsePrinted } from "../../../src/reading/numerals/parsePrinted";
import type { Dataset } from "../../../src/dataset/Dataset";
import { parseDataset } from "../../../src/dataset/parseDataset";
import {
  applyReview,
  type Decision,
  measureCalled,
  proposedName,
  proposedText,
  type Review,
  typedPeriod,
} from "../../../src/opening/draft/applyReview";
import { findPlaceholders } from "../../../src/opening/findPlaceholders";
import { formatPeriod } from "../../../src/wording/formatPeriod";
import { draftOf } from "./draftOf";

function drafted() {
  const draft = draftOf(
    "茶园31万亩，比上年增加2万亩。茶厂由14家增至22家。开展茶叶保险试点，群众满意。",
  );
  return draft.dataset;
}

const names = (review: Review): string[] =>
  applyReview(drafted(), review).metrics.map(({ name }) => name.zh);

describe("applyReview", () => {
  test("takes the mark off what was accepted, and off nothing else", () => {
    expect(names({ "p1-1": { verdict: "accepted" } })).toEqual([
      "茶园面积",
      "【待核】茶园面积比上年增加量",
      "【待核】茶厂数",
    ]);
  });

  test("says of what was accepted that the report defines it no further, and of nothing else", () => {
    const { metrics } = applyReview(drafted(), { "p1-1": { verdict: "accepted" } });
    expect(metrics.map(({ definition, population }) => [definition.zh, population.zh])).toEqual([
      ["原文未另作定义。", "原文未注明"],
      ["【待核】含义与口径", "【待填】统计对象"],
      ["【待核】含义与口径", "【待填】统计对象"],
    ]);
  });

  test("takes the mark off a relation all figures of which were accepted, under the names that they were given", () => {
    const findings = (review: Review): string[] =>
      applyReview(drafted(), review).relations.map(({ finding }) => finding.zh);
    const accepted = { verdict: "accepted" } as const;
    expect(findings({ "p1-1": accepted, "p1-2": accepted, "p1-3": accepted })).toEqual([
      "【待核】茶厂数由14家到22家",
      "茶园面积比上年增加2万亩",
    ]);
    expect(findings({ "p1-3": accepted, "p1-4": { ...accepted, name: "茶企数" } })[0]).toBe(
      "茶企数由14家到22家",
    );
    expect(findings({ "p1-3": { ...accepted, name: "厂$&数" }, "p1-4": accepted })[0]).toBe(
      "厂$&数由14家到22家",
    );
  });

  test("gives a figure the name and the period that a person wrote, wherever they stand", () => {
    const { metrics, observations, headlines } = applyReview(drafted(), {
      "p1-1": { verdict: "accepted", name: "年末实有茶园面积", period: "2024-12" },
    });
    expect(metrics[0]?.name.zh).toBe("年末实有茶园面积");
    expect(observations[0]).toMatchObject({
      period: { basis: "stated", start: "2024-12" },
      statement: { zh: "年末实有茶园面积：31万亩。" },
    });
    expect(headlines.find(({ figure }) => figure === "p1-1")?.label.zh).toBe("年末实有茶园面积");
  });

  test("puts a figure where a person says it is, under a known name or a new one", () => {
    const given = (name?: string) => {
      const place = name === undefined ? {} : { place: name };
      const { places, observations } = applyReview(drafted(), {
        "p1-1": { verdict: "accepted", ...place },
      });
      const byId = new Map(places.map(({ id, name: { zh } }) => [id, zh]));
      return [[...byId.values()], observations.map((one) => byId.get(one.place))];
    };
    const all = (first: string) => [first, "云川市", "云川市", "云川市"];
    expect(given()).toEqual([["云川市"], all("云川市")]);
    expect(given("云川市")).toEqual([["云川市"], all("云川市")]);
    expect(given("青石县")).toEqual([["云川市", "青石县"], all("青石县")]);
  });

  test("a place that no figure is of any more goes, unless one lies in it", () => {
    const dataset = drafted();
    const [whole] = dataset.places;
    if (whole === undefined) throw new Error("a place");
    const moved = (within: string | undefined) => {
      const places = [
        ...dataset.places,
        {
          ...whole,
          id: "qing",
          name: { zh: "青石县", en: "Qingshi" },
          ...(within === undefined ? {} : { within }),
        },
      ];
      const review: Review = Object.fromEntries(
        dataset.observations.map(({ id }) => [id, { verdict: "accepted", place: "青石县" }]),
      );
      return applyReview({ ...dataset, places }, review).places.map(({ id }) => id);
    };
    expect(moved(undefined)).toEqual(["qing"]);
    expect(moved(whole.id)).toEqual([whole.id, "qing"]);
  });

  test("says of a pair's first end that it was so before, as long as the pair stands", () => {
    const told = ({ observations }: Dataset): (string | undefined)[] =>
      observations.slice(2, 4).map(({ statement }) => statement.zh.replace(/^【.{2}】/u, ""));
    const name = "茶厂数";
    expect(told(drafted())).toEqual([`${name}（此前）：14家。`, `${name}：22家。`]);
    const accepted = { verdict: "accepted" } as const;
    expect(told(applyReview(drafted(), { "p1-3": accepted }))[0]).toBe(`${name}（此前）：14家。`);
    const unpaired = applyReview(drafted(), { "p1-3": accepted, "p1-4": { verdict: "struck" } });
    expect(told(unpaired)[0]).toBe(`${name}：14家。`);
  });

  test("lists what was struck as no figure, and lets go the relations that need it", () => {
    const { observations, relations, nonFigures, cautions } = applyReview(drafted(), {
      "p1-2": { verdict: "struck" },
    });
    expect(observations.map(({ id }) => id)).toEqual(["p1-1", "p1-3", "p1-4"]);
    expect(relations.map(({ kind }) => kind)).toEqual(["before_after"]);
    expect(nonFigures.map(({ token }) => token)).toContain("2万亩");
    expect(cautions[0]?.figures).not.toContain("p1-2");
  });

  test("is a draft until the last proposal has been decided, and sound at every step", () => {
    const review: Record<string, Decision> = {};
    const { observations, measures } = drafted();
    for (const [at, { id }] of [...observations, ...measures].entries()) {
      expect(applyReview(drafted(), review).status).toBe("draft");
      review[id] = { verdict: at === 1 ? "struck" : "accepted" };
      expect(parseDataset(applyReview(drafted(), review), parsePrinted).ok).toBe(true);
    }
    expect(applyReview(drafted(), review)).not.toHaveProperty("status");
  });

  test("leaves no text that says draft, and nothing to write that the report says, when all is decided", () => {
    const { observations, measures } = drafted();
    const review = Object.fromEntries(
      [...observations, ...measures].map(({ id }) => [id, { verdict: "accepted" } as const]),
    );
    const done = applyReview(drafted(), review);
    expect(done.title.zh).toBe("云川市2024年工作总结");
    expect(done.description.zh).toBe("据《云川市2024年工作总结》整理，4 项数据已逐条与原文核对。");
    expect(done.cautions).toEqual([]);
    expect(done.observations.map(({ status }) => status)).toEqual(Array(4).fill(undefined));
    expect(done.sources[0]?.publisher?.zh).toBe("云川市人民政府");
    expect(done.measures.map(({ name, statement }) => [name.zh, statement.zh])).toEqual([
      ["茶叶保险试点", "开展茶叶保险试点。"],
    ]);
    expect(findPlaceholders(done)).toEqual([]);
  });

  test("a measure that was struck is told of by no figure", () => {
    const { measures, metrics } = applyReview(drafted(), {
      [drafted().measures[0]?.id ?? ""]: { verdict: "struck" },
    });
    expect(measures).toEqual([]);
    expect(metrics.map(({ measure }) => measure)).toEqual([undefined, undefined, undefined]);
  });
});

describe("what a decision leaves", () => {
  const struck = { verdict: "struck" } as const;
  const accepted = { verdict: "accepted" } as const;
  const all = (dataset: Dataset): Review =>
    Object.fromEntries(
      [...dataset.observations, ...dataset.measures].map(({ id }) => [id, accepted]),
    );

  test("metrics without a figure go, as do their headlines, and cautions without figures", () => {
    const first = applyReview(drafted(), { "p1-1": struck });
    expect(first.metrics.map(({ id }) => id)).toEqual(
      drafted()
        .metrics.map(({ id }) => id)
        .slice(1),
    );
    const figures = ({ headlines }: Dataset): string[] => headlines.map(({ figure }) => figure);
    expect(figures(drafted())).toContain("p1-1");
    expect(figures(first)).toEqual(figures(drafted()).filter((id) => id !== "p1-1"));
    const none = applyReview(
      drafted(),
      Object.fromEntries(drafted().observations.map(({ id }) => [id, struck])),
    );
    expect([none.metrics, none.observations, none.relations, none.cautions]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test("a metric of two figures stays proposed until both are accepted", () => {
    const dataset = drafted();
    const pair = dataset.metrics.find(
      ({ id }) => dataset.observations.filter(({ metric }) => metric === id).length === 2,
    );
    const definition = (review: Review): string | undefined =>
      applyReview(dataset, review).metrics.find(({ id }) => id === pair?.id)?.definition.zh;
    expect(definition({ "p1-3": accepted })).toBe("【待核】含义与口径");
    expect(definition({ "p1-3": accepted, "p1-4": accepted })).toBe("原文未另作定义。");
    expect(definition({ "p1-3": accepted, "p1-4": struck })).toBe("原文未另作定义。");
  });

  test("brackets within a name are its own", () => {
    const dataset = drafted();
    const metrics = dataset.metrics.map((metric) => ({
      ...metric,
      name: { zh: "茶园【有机】面积", en: "x" },
    }));
    const review = { "p1-1": { verdict: "accepted" } } as const;
    expect(applyReview({ ...dataset, metrics }, review).metrics[0]?.name.zh).toBe(
      "茶园【有机】面积",
    );
  });

  test("a metric lets go of the measure that was struck, and of no other", () => {
    const dataset = drafted();
    const [measure] = dataset.measures;
    if (measure === undefined) throw new Error("the draft has a measure");
    const metrics = dataset.metrics.map((metric) => ({ ...metric, measure: measure.id }));
    const measuresOf = (review: Review): (string | undefined)[] =>
      applyReview({ ...dataset, metrics }, review).metrics.map((metric) => metric.measure);
    expect(measuresOf({ [measure.id]: struck })).toEqual([undefined, undefined, undefined]);
    expect(measuresOf({})).toEqual([measure.id, measure.id, measure.id]);
  });

  test("a definition and a population that say something stay as they are", () => {
    const dataset = drafted();
    const [first] = dataset.metrics;
    const own = { zh: "年末实有面积", en: "" };
    const told = {
      ...dataset,
      metrics: first === undefined ? [] : [{ ...first, definition: own, population: own }],
    };
    const [metric] = applyReview(told, { "p1-1": accepted }).metrics;
    expect([metric?.definition, metric?.population]).toEqual([own, own]);
  });

  test("a share above a whole keeps the word for it", () => {
    const draft = draftOf("收入完成61亿元，为预算的101.3%。");
    const { metrics } = applyReview(draft.dataset, { "p1-1": accepted, "p1-2": accepted });
    expect(metrics.map(({ definition }) => definition.zh)).toEqual([
      "原文未另作定义。",
      "超过100%，相当于所比数的若干。原文未另作定义。",
    ]);
  });

  test("what is struck twice in a paragraph is listed once, and not again where it is listed", () => {
    const draft = draftOf("茶园31亩，果园31亩，桑园32亩。");
    const review = Object.fromEntries(
      draft.dataset.observations.slice(0, 2).map(({ id }) => [id, struck]),
    );
    expect(applyReview(draft.dataset, review).nonFigures).toEqual([
      {
        id: "struck-p1-1",
        source: "report",
        paragraph: 1,
        token: "31亩",
        occurrences: 1,
        reason: "name",
      },
    ]);
    const [one] = draft.dataset.observations;
    if (one === undefined) throw new Error("the draft has figures");
    const { paragraph: _, ...nowhere } = one;
    const tokens = (observation: Dataset["observations"][number]): string[] =>
      applyReview({ ...draft.dataset, observations: [observation] }, review).nonFigures.map(
        ({ token }) => token,
      );
    expect(tokens(nowhere)).toEqual([]);
    expect(tokens({ ...one, printed: "9".repeat(30) })).toEqual(["9".repeat(24)]);
    const listed = {
      id: "no",
      source: "report",
      paragraph: 1,
      token: "31亩",
      occurrences: 2,
      reason: "name",
    } as const;
    const twice = { ...draft.dataset, nonFigures: [listed] };
    expect(applyReview(twice, review).nonFigures).toEqual([listed]);
  });

  test("the end takes the draft's own caution, and no other; a publisher that nobody named stays so", () => {
    const dataset = drafted();
    const other: Dataset["cautions"][number] = {
      id: "other",
      figures: ["p1-1"],
      kind: "coverage",
      note: { zh: "口径有变", en: "" },
    };
    const [source] = dataset.sources;
    if (source === undefined) throw new Error("a draft has a source");
    const { publisher: _, ...nobody } = source;
    const done = applyReview(
      { ...dataset, sources: [nobody], cautions: [...dataset.cautions, other] },
      all(dataset),
    );
    expect(done.cautions).toEqual([other]);
    expect(done.sources).toEqual([nobody]);
    const described = (sources: Dataset["sources"]): string =>
      applyReview({ ...dataset, sources }, all(dataset)).description.zh.split("，")[0] ?? "";
    expect(described([])).toBe("据《云川市2024年工作总结》整理");
    expect(described([{ ...source, title: { zh: "云川市二〇二四年工作总结", en: "" } }])).toBe(
      "据《云川市二〇二四年工作总结》整理",
    );
    expect(done.license.zh).toBe("使用条款未注明。");
  });

  test("a relation is confirmed by all its figures alone; a rank without the mark of its scope", () => {
    const draft = draftOf("茶园31亩，居全省第5位。");
    const ranks = (review: Review) =>
      applyReview(draft.dataset, review).relations.map((one) => [
        one.finding.zh,
        one.kind === "rank" ? one.among.zh : "",
      ]);
    expect(ranks({ "p1-1": accepted })).toEqual([
      ["【待核】茶园面积31亩，全省第5位", "【待核】全省"],
    ]);
    expect(ranks({ "p1-1": accepted, "p1-2": accepted })).toEqual([
      ["茶园面积31亩，全省第5位", "全省"],
    ]);
    expect(ranks({ "p1-1": accepted, "p1-2": struck })).toEqual([]);
  });

  test("a pair that was accepted says that the report leaves open whether both were counted alike", () => {
    const notes = (review: Review) =>
      applyReview(drafted(), review).relations.flatMap((one) =>
        one.kind === "before_after" ? [one.comparability.note?.zh] : [],
      );
    expect(notes({ "p1-3": accepted })).toEqual([
      "【待核】前后统计对象与时间是否一致，由程序提出，未经核对。",
    ]);
    expect(notes({ "p1-3": accepted, "p1-4": accepted })).toEqual(["原文未说明前后口径是否一致。"]);
  });

  test("a measure is called by its proposed name and by the one that it was given, unless it was struck", () => {
    const dataset = drafted();
    const id = dataset.measures[0]?.id ?? "";
    const called = (words: string, review: Review): string | undefined =>
      measureCalled(dataset, review, words)?.id;
    expect(called(" 茶叶保险试点 ", {})).toBe(id);
    expect(called("茶叶保险", {})).toBeUndefined();
    expect(called("茶业保险", { [id]: { ...accepted, name: "茶业保险" } })).toBe(id);
    expect(called("茶叶保险试点", { [id]: struck })).toBeUndefined();
    const { measures } = applyReview(dataset, {
      [id]: { ...accepted, name: "茶业保险", statement: "试点茶业保险。" },
    });
    expect(measures.map(({ name, statement }) => [name.zh, statement.zh])).toEqual([
      ["茶业保险", "试点茶业保险。"],
    ]);
  });

  test("what is proposed is shown without its mark", () => {
    const dataset = drafted();
    const [first] = dataset.observations;
    if (first === undefined) throw new Error("the draft has figures");
    expect(proposedName(dataset, first)).toBe("茶园面积");
    expect(proposedName({ ...dataset, metrics: [] }, first)).toBe("");
    expect(proposedText("【待填】发布单位【待核】")).toBe("发布单位【待核】");
    expect(proposedText("茶园")).toBe("茶园");
  });
});

describe("a figure and a measure go where a person says, in words", () => {
  const field = (words: string, id = "p1-1") => {
    const { areas, fields, metrics } = applyReview(drafted(), {
      [id]: { verdict: "accepted", field: words },
    });
    const own = fields.find((one) => one.id === metrics[0]?.field);
    const used = fields.map(({ name }) => name.zh);
    return [areas.find((one) => one.id === own?.area)?.name.zh, own?.name.zh, used];
  };

  test("a field of the areas of reform, one with its area, or an area alone", () => {
    expect(field("金融")).toEqual(["经济发展", "金融", ["农业农村", "综合", "金融"]]);
    expect(field("经济发展 › 财税")).toEqual(["经济发展", "财税", ["农业农村", "综合", "财税"]]);
    expect(field("经济发展")?.slice(0, 2)).toEqual(["经济发展", "综合"]);
    // No such area in the report, and no such field anywhere: it stays where it was.
    for (const words of ["社会治理 › 司法与法治", "司法局"])
      expect(field(words)?.slice(0, 2)).toEqual(["经济发展", "农业农村"]);
  });

  test("a field that every area has is that of the area where the figure is", () => {
    const { dataset } = draftOf("茶园31万亩。小学9所。");
    const { fields, metrics, headlines } = applyReview(dataset, {
      "p1-2": { verdict: "accepted", field: "综合", name: "小学校数" },
    });
    expect(metrics.map((metric) => metric.field)).toEqual(["agriculture", "general-livelihood"]);
    expect(fields.map(({ area }) => area)).toEqual(["economy", "livelihood"]);
    expect(headlines.map(({ label }) => label.zh)).toEqual(["【待核】茶园面积", "小学校数"]);
  });

  test("what nothing belongs to any more goes, and the dataset stays sound", () => {
    const { observations, measures } = drafted();
    const review = Object.fromEntries(
      [...observations, ...measures].map(({ id }) => [
        id,
        { verdict: "accepted", field: "教育" } as const,
      ]),
    );
    const done = applyReview(drafted(), review);
    expect(done.fields.map(({ name }) => name.zh)).toEqual(["教育"]);
    expect(done.areas.map(({ name }) => name.zh)).toEqual(["民生服务"]);
    expect(parseDataset(done, parsePrinted).ok).toBe(true);
  });

  test("a figure is linked to a measure by its name, the one it was given too, and unlinked by none", () => {
    const [measure] = drafted().measures;
    const linked = (words: string, review: Review = {}) =>
      applyReview(drafted(), {
        ...review,
        "p1-1": { verdict: "accepted", measure: words },
      }).metrics[0]?.measure;
    expect(linked("茶叶保险试点")).toBe(measure?.id);
    const renamed: Review = { [measure?.id ?? ""]: { verdict: "accepted", name: "茶业保险" } };
    expect(linked("茶业保险", renamed)).toBe(measure?.id);
    expect(linked("")).toBeUndefined();
  });
});

describe("typedPeriod", () => {
  test.each([
    ["2024", { basis: "stated", timing: "during", start: "2024" }],
    [" 2023/2024 ", { basis: "stated", timing: "during", start: "2023", end: "2024" }],
    [" 2024-06 ", { basis: "stated", timing: "during", start: "2024-06" }],
    ["2024-01/2024-06", { basis: "stated", timing: "during", start: "2024-01", end: "2024-06" }],
    ["2024—2025年", { basis: "stated", timing: "during", start: "2024", end: "2025" }],
    ["2024年1—6月", { basis: "stated", timing: "during", start: "2024-01", end: "2024-06" }],
    ["截至2024年6月", { basis: "stated", timing: "as_of", start: "2024-06" }],
    ["", { basis: "not_stated" }],
    [
      "2024年1月—2024年6月",
      { basis: "stated", timing: "during", start: "2024-01", end: "2024-06" },
    ],
    ["2024年6月—2024年1月", null],
    ["2024年6月—2024年6月", null],
    ["2023年—2024年6月", null],
    ["2024年1月—2024年2月—2024年3月", null],
    ["2024年1月—去年", null],
    ["去年—2024年1月", null],
    ["2024-01/2024-01", null],
    [" ", { basis: "not_stated" }],
    ["去年", null],
    ["2024-13", null],
    ["2024/2023", null],
    ["2023/2024-06", null],
  ])("%s", (text, period) => {
    expect(typedPeriod(text)).toEqual(period);
  });

  test.each(["2024", "2024-06", "2021/2025", "2024-01/2024-06", "2024-06-30"])(
    "reads %s as the page writes it in Chinese",
    (iso) => {
      const period = typedPeriod(iso);
      expect(typedPeriod(formatPeriod(period ?? { basis: "not_stated" }, "zh"))).toEqual(period);
    },
  );
});
