import { describe, expect, test, vi } from "vitest";
import type { Dataset, Language } from "../../src/dataset/Dataset";
import type { EmbeddedData } from "../../src/embeddedData";
import { joinData, splitData } from "../../src/laterData";
import { searchedNames } from "../../src/selection/searchedNames";
import { fixture } from "../dataset/fixture";
import { town } from "./town";

const languages = ["zh", "en"] as const;

const whole = (dataset: Dataset): EmbeddedData => ({
  dataset,
  pinyin: searchedNames(dataset).map((_, at) => `zi${String(at)}`),
});

describe("what a document holds of its data, and what comes later", () => {
  test.each(languages)("are the whole together, to the order of its keys (%s)", (language) => {
    for (const dataset of [fixture(), town()]) {
      const data = whole(dataset);
      const text = JSON.stringify(data);
      const { first, later } = splitData(data, language);
      // What is split is left as it was, and both parts come by way of text.
      expect(JSON.stringify(data)).toBe(text);
      expect(JSON.stringify(first).length).toBeLessThan(text.length);
      const came: readonly unknown[] = JSON.parse(JSON.stringify(later));
      joinData(first, language, came);
      expect(JSON.stringify(first)).toBe(text);
    }
  });

  test("later come the other language, sounds and what the audit reads; who is quoted stays", () => {
    const dataset = fixture();
    const [measure, observation] = [dataset.measures[0], dataset.observations[0]];
    if (measure === undefined || observation === undefined) throw new Error("too small");
    const small: Dataset = {
      ...dataset,
      sources: [],
      areas: [],
      fields: [],
      places: [],
      units: [],
      metrics: [],
      relations: [],
      cautions: [],
      headlines: [],
      measures: [
        {
          ...measure,
          name: { zh: "名", en: "name" },
          statement: { zh: "述", en: "told" },
          parts: [],
          milestones: [],
          clauses: [{ paragraph: 3, subject: ["词"] }],
        },
      ],
      observations: [
        {
          ...observation,
          attribution: { by: "person", who: { zh: "某人", en: "somebody" } },
          anchors: { subject: ["条"] },
          statement: { zh: "句", en: "sentence" },
        },
      ],
      nonFigures: [
        { id: "n", source: "s", paragraph: 1, token: "一", occurrences: 1, reason: "name" },
      ],
      excusedWords: [{ record: "r", word: "字", reason: { zh: "因", en: "why" } }],
      title: { zh: "题", en: "title" },
      description: { zh: "说", en: "said" },
      license: { zh: "许", en: "may" },
    };
    const { nonFigures, excusedWords, measures, observations } = small;
    const pinyin = ["ming"];
    const zh = splitData({ dataset: small, pinyin }, "zh");
    expect(new Set(zh.later)).toEqual(
      new Set([
        "title",
        "said",
        "may",
        "name",
        "told",
        "sentence",
        nonFigures,
        excusedWords,
        pinyin,
      ]),
    );
    expect(zh.first.dataset).toMatchObject({
      title: { zh: "题", en: "" },
      nonFigures: [],
      excusedWords: [],
    });
    expect(zh.first.pinyin).toEqual([]);
    expect(zh.first.dataset.measures[0]?.clauses).toEqual(measures[0]?.clauses);
    expect(zh.first.dataset.observations[0]).toMatchObject({
      anchors: { subject: ["条"] },
      attribution: { who: { zh: "某人", en: "somebody" } },
    });
    const en = splitData({ dataset: small, pinyin }, "en");
    expect(new Set(en.later)).toEqual(
      new Set([
        "题",
        "说",
        "许",
        "名",
        "述",
        "句",
        measures[0]?.clauses,
        observations[0]?.anchors,
        nonFigures,
        excusedWords,
        pinyin,
      ]),
    );
    expect(en.first.dataset.title).toEqual({ zh: "", en: "title" });
    expect(en.first.dataset.measures[0]?.clauses).toEqual([]);
    expect(en.first.dataset.observations[0]).toMatchObject({
      anchors: {},
      attribution: { who: { zh: "某人", en: "somebody" } },
    });
  });
});

/** The first part of some data, where everything that comes later refuses to be read. */
function refusing(dataset: Dataset, language: Language): EmbeddedData {
  const { first, later } = splitData(whole(dataset), language);
  const marks = later.map((_, at) => ({ at }));
  joinData(first, language, marks);
  const refuse = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value))
      if (marks.includes(item))
        Object.defineProperty(value, key, {
          get: () => {
            throw new Error(`${key} has not come yet`);
          },
        });
      else refuse(item);
  };
  refuse(first);
  return first;
}

describe("the page around the first view", () => {
  test.each(languages)("says nothing of what comes later (%s)", async (language) => {
    // What other tests have loaded of the first view would be drawn with it.
    vi.resetModules();
    const [{ drawnAt }, { Dashboard }] = await Promise.all([
      import("./pageAt"),
      import("../../src/page/Dashboard"),
    ]);
    for (const dataset of [fixture(), town()]) {
      const { dataset: first } = refusing(dataset, language);
      expect(() => JSON.stringify(first)).toThrow("has not come yet");
      const [area, place, figure] = [dataset.areas[0], dataset.places[0], dataset.observations[0]];
      for (const query of [
        "",
        `?area=${area?.id ?? ""}`,
        `?place=${place?.id ?? ""}&from=2021&undated=1`,
        "?kind=count&sort=name",
        `?figure=${figure?.id ?? ""}`,
        "?view=table",
        "?view=measures&status=in_operation",
        "?view=text",
      ]) {
        const drawn = drawnAt(query, <Dashboard />, { dataset: first, locale: language });
        expect(drawn, query).toContain(dataset.title[language]);
        expect(drawn, query).toBe(drawnAt(query, <Dashboard />, { dataset, locale: language }));
      }
    }
  });
});
