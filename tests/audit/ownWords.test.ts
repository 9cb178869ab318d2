import { describe, expect, it } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { auditText } from "../../src/audit/auditText";
import { ownWordsWithoutText, recordsOfDataset } from "../../src/audit/words/wordsOfDataset";
import type { Dataset, Language, Measure, Observation } from "../../src/dataset/Dataset";
import { parseDataset } from "../../src/dataset/parseDataset";
import { shortName } from "../../src/reading/words/placesNamed";
import { recordOf } from "../dataset/item";
import dataset from "../../data/dataset.json" with { type: "json" };
import { fixture } from "../dataset/fixture";
import { cases, reads } from "../support/cases";

function published(): Dataset {
  const parsed = parseDataset(structuredClone(dataset), parsePrinted);
  if (!parsed.ok) throw new Error("data/dataset.json has faults");
  return parsed.dataset;
}

/** What a build lists of the published dataset with one measure worded otherwise. */
function listed(id: string, language: Language, add: string): readonly string[] {
  const changed = published();
  const measure: Measure = recordOf(changed.measures, id);
  measure.statement = {
    ...measure.statement,
    [language]: `${measure.statement[language]}${add}`,
  };
  return ownWordsWithoutText(changed).map(({ id: of, word }) => `${of}: ${word}`);
}

it("lists no word of the published measures and figures", () => {
  expect(ownWordsWithoutText(published())).toEqual([]);
});

describe("a word of degree in a text of ours", () => {
  /** The fixture, a measure of whose fourth paragraph says 全面; `record` says what else is recorded. */
  const found = (record: (made: Dataset) => void): readonly string[] => {
    const made = fixture();
    recordOf(made.measures, "river-watch").statement.zh = "全面巡河。";
    record(made);
    return ownWordsWithoutText(made).map(({ id, word }) => `${id}: ${word}`);
  };
  const anchored = (made: Dataset, rest: Partial<Observation> = {}): void => {
    Object.assign(recordOf(made.observations, "stations"), {
      anchors: { subject: ["站"] },
      ...rest,
    });
  };
  const excused = (made: Dataset, paragraph: number, source = "daily"): void => {
    const nonFigure = { id: "all", source, paragraph, token: "全面", occurrences: 1 };
    made.nonFigures.push({ ...nonFigure, reason: "name" });
  };
  const listedWord = ["river-watch: 全面"];

  it.each<[string, (made: Dataset) => void, readonly string[]]>([
    ["passed over where nothing of its paragraph is recorded", () => undefined, []],
    ["passed over where a name alone is", (made) => excused(made, 4), []],
    ["listed where words are, and not this one", (made) => anchored(made), listedWord],
    [
      "passed over where a figure rests on it",
      (made) => anchored(made, { anchors: { subject: ["全面"] } }),
      [],
    ],
    [
      "passed over where a period says it",
      (made) => anchored(made, { period: { basis: "not_stated", expression: "全面推开后" } }),
      [],
    ],
    [
      "passed over where a clause rests on it",
      ({ measures }) =>
        void (recordOf(measures, "one-form").clauses = [{ paragraph: 4, subject: ["全面"] }]),
      [],
    ],
    [
      "listed where a clause rests on another",
      ({ measures }) =>
        void (recordOf(measures, "one-form").clauses = [{ paragraph: 4, subject: ["巡"] }]),
      listedWord,
    ],
    [
      "passed over where a name beside those words has it",
      (made) => {
        anchored(made);
        excused(made, 4);
      },
      [],
    ],
    [
      "listed where a name of another paragraph has it",
      (made) => {
        anchored(made);
        excused(made, 5);
      },
      listedWord,
    ],
    [
      "listed where a name of another report has it",
      (made) => {
        anchored(made);
        excused(made, 4, "weekly");
      },
      listedWord,
    ],
    [
      "passed over where words are recorded of a figure in no paragraph",
      (made) => anchored(made, { paragraph: undefined }),
      [],
    ],
  ])("is %s", (_, record, words) => {
    expect(found(record)).toEqual(words);
  });
});

describe("lists a word that the report does not have there", () => {
  it.each(
    cases(
      "direct-funds | 在全省领先。 => 领先",
      "education-alliance | 教联体全面铺开。 => 全面",
      "troupe-pay | 收入与业绩挂钩。 => 业绩挂钩",
      "forest-chiefs | 按林地类型设立。 => 林地类型",
      "education-alliance | 强校与新校结对。 => 强校",
      "digital-base | 为全国唯一。 => 唯一",
      "one-form | 全部事项网上报。 => 全部",
      "river-chiefs | 成效显著。 => 显著",
      "gig-work-service | 普遍受欢迎。 => 普遍",
      "mediation-centre | 纠纷彻底解决。 => 彻底",
    ),
  )("%s: %s", (id, add, word) => {
    const words = listed(id, "zh", add);
    expect(words.some((one) => one.startsWith(`${id}: `) && one.includes(word))).toBe(true);
    expect(words.every((one) => one.startsWith(`${id}: `))).toBe(true);
  });

  it.each(
    cases(
      "direct-funds |  It leads the province. => leads the",
      "education-alliance |  Alliances are introduced everywhere. => everywhere",
      "digital-base |  It is the only one in China. => the only",
      "river-chiefs |  Pollution fell significantly. => significantly",
      "troupe-pay |  All troupes take part. => All troupes",
      "education-alliance |  Strong schools help new ones. => Strong schools",
    ),
  )("%s:%s", (id, add, word) => {
    expect(listed(id, "en", add)).toContain(`${id}: ${word}`);
  });
});

it.each(
  cases(
    "direct-funds => 涉企资金直达，率先出台办法。",
    "education-alliance => 先行先试，逐步铺开。",
    "troupe-pay => 收入分配有激励机制。",
    "forest-chiefs => 专类林长制度，探索创新。",
    "river-chiefs => 巡查常态化、制度化。",
    "mediation-centre => 仲裁与公证都在这里。",
  ),
)("lists nothing of what only puts the report's words in another order: %s: %s", (id, add) => {
  expect(listed(id, "zh", add)).toEqual([]);
});

describe("looks in what is recorded of the measure's own paragraphs", () => {
  /** What is listed of a measure of paragraph 4 whose words are recorded, and those of one figure there. */
  const listedWith = (change: (dataset: Dataset) => void): readonly string[] => {
    const own = fixture();
    const measure: Measure = recordOf(own.measures, "river-watch");
    measure.name = { zh: "巡河", en: "Patrols" };
    measure.statement = { zh: "清晨巡河，村口公示。", en: "Patrols at dawn." };
    measure.clauses = [{ paragraph: 4, subject: ["巡河"] }];
    change(own);
    return ownWordsWithoutText(own)
      .filter(({ id }) => id === "river-watch")
      .map(({ word }) => word);
  };
  const figureIn = (own: Dataset, paragraph: number) => {
    const [first] = own.observations;
    if (first === undefined) throw new Error("no figure");
    return Object.assign(first, { paragraph, anchors: { subject: ["村口公示"] } });
  };

  it("every word that none of it has", () => {
    expect(listedWith(() => undefined)).toEqual(["清晨", "村口公示"]);
  });

  it("words of figures there, in whose time words too, and of numerals that are none", () => {
    expect(listedWith((own) => void figureIn(own, 4))).toEqual(["清晨"]);
    expect(listedWith((own) => void figureIn(own, 3))).toEqual(["清晨", "村口公示"]);
    expect(
      listedWith((own) => {
        const figure = figureIn(own, 4);
        figure.period = { basis: "stated", start: "2024", timing: "during", expression: "清晨" };
      }),
    ).toEqual([]);
    expect(
      listedWith((own) => {
        own.nonFigures.push({
          id: "dawn",
          source: "daily",
          paragraph: 4,
          token: "清晨",
          occurrences: 1,
          reason: "name",
        });
      }),
    ).toEqual(["村口公示"]);
  });

  it("of the measure's own source alone", () => {
    expect(
      listedWith((own) => {
        const [daily] = own.sources;
        if (daily === undefined) throw new Error("no source");
        own.sources.push({ ...daily, id: "weekly" });
        figureIn(own, 4).source = "weekly";
      }),
    ).toEqual(["清晨", "村口公示"]);
  });

  it("nothing where words of one of its paragraphs are not recorded, nor of a draft", () => {
    expect(
      listedWith((own) => void recordOf(own.measures, "river-watch").paragraphs.push(1)),
    ).toEqual([]);
    expect(listedWith((own) => void (own.status = "draft"))).toEqual([]);
  });

  it("excuses what somebody has excused, and the place that it is in", () => {
    expect(
      listedWith((own) => {
        own.excusedWords = [{ record: "river-watch", word: "清晨", reason: { zh: "甲", en: "a" } }];
      }),
    ).toEqual(["村口公示"]);
    expect(
      listedWith((own) => {
        own.excusedWords = [{ record: "one-form", word: "清晨", reason: { zh: "甲", en: "a" } }];
      }),
    ).toEqual(["清晨", "村口公示"]);
    expect(
      listedWith((own) => {
        recordOf(own.measures, "river-watch").statement = { zh: "河城巡河。", en: "Patrols." };
      }),
    ).toEqual([]);
  });

  it("of a measure of which no words are recorded, only what is said of degree", () => {
    expect(
      listedWith((own) => {
        const measure: Measure = recordOf(own.measures, "river-watch");
        delete measure.clauses;
        measure.statement = { zh: "清晨全面巡河。", en: "Patrols everywhere." };
        figureIn(own, 4);
      }),
    ).toEqual(["全面", "everywhere"]);
  });
});

describe("words of our own texts are looked for in what the text has of their paragraphs", () => {
  /** What is listed of a text of ours; 12座 in ¶1 rests on 便民桥, a measure of ¶2 on 渠长, what stands behind a `/` is excused. */
  const listedOf = (text: string, own: string, language: Language, numbers: string): string[] => {
    const [said = "", ...excused] = own.split("/");
    const figure = (id: string, paragraph: number, value: number, unit: string) => ({
      id,
      paragraph,
      printed: `${String(value)}${unit}`,
      quantity: { bound: "exact", value } as const,
    });
    const anchors = (word: string) => [{ role: "subject", word } as const];
    const words = { anchors: anchors("便民桥"), direction: null, places: [] };
    return auditText(
      text.split("/").map((line, index) => ({ number: index + 1, text: line })),
      [{ ...figure("bridges", 1, 12, "座"), words }, figure("shops", 2, 30, "家")],
      [],
      {
        clauses: [{ id: "m", paragraph: 2, anchors: anchors("渠长") }],
        gazetteer: [],
        ownTexts: [
          {
            id: "own",
            language,
            text: said,
            paragraphs: numbers.split(" ").filter(Boolean).map(Number),
            everyWord: true,
            excused,
          },
        ],
      },
    ).ownWords.map(({ word }) => word);
  };

  reads(
    "%s: %s of ¶%s",
    (text, own, numbers) => listedOf(text, own, "zh", numbers),
    "新修便民桥12座。/渠长开店30家。 | 便民桥 | 1",
    "新修便民桥12座。/渠长开店30家。 | 渠长 | 1 => 渠长",
    "新修便民桥12座。/渠长开店30家。 | 渠长 | 1 2",
    "雨后初晴。/新修便民桥12座。/渠长开店30家。 | 开店 | 1 => 开店",
    "雨后初晴。/新修便民桥12座。/渠长开店30家。 | 开店 | 2",
    // What is recorded is a finding of the text already where that lacks it.
    "新修利民桥12座。/河长开店30家。 | 便民桥 | 1",
    "新修利民桥12座。/河长开店30家。 | 渠长 | 2",
    "新修利民桥12座。/河长开店30家。 | 渠长 | 1 => 渠长",
    // Of a paragraph that is gone or was never there nothing is told.
    "新修便民桥12座。 | 河长 | 1 => 河长",
    "新修便民桥12座。 | 河长 | 2",
    "新修便民桥12座。 | 河长 | 1 2",
    "新修便民桥12座。 | 河长 | 3",
    "新修便民桥12座。 | 河长 | ",
    // Words that stand apart make no third.
    "新修便民桥12座坝头。/渠长开店30家。 | 头渠 | 1 2 => 头渠",
    "新修便民桥12座坝头/渠长开店30家。 | 头渠 | 1 2 => 头渠",
    "新修大坝12座。/河长开店30家。 | 桥渠 | 1 2 => 桥渠",
    "新修大坝12座。/河长开店30家。 | 河坝/山河/坝下 | 1 => 河坝",
    "新修大坝12座。/河长开店30家。 | 山河坝下/山河/坝下 | 1",
    // A word of degree is listed by itself.
    "新修大坝12座。/河长开店30家。 | 全面铺路 | 1 => 全面",
    "新修大坝12座。/河长开店30家。 | 全面/全面 | 1",
  );

  it("an English word of degree, whether it begins a sentence or not", () => {
    const text = "新修大坝12座。";
    expect(listedOf(text, "Fully open.", "en", "1")).toEqual(["Fully"]);
    expect(listedOf(text, "Fully open./fully", "en", "1")).toEqual([]);
    expect(listedOf(text, "They are fully open./Fully open", "en", "1")).toEqual([]);
  });
});

describe("what is said of a figure is looked for in its own paragraph", () => {
  /** What is listed of a figure of ¶2 of which words are recorded, and that is said of it. */
  const listedOf = (zh: string, change: Partial<Observation> = {}): string[] => {
    const made = fixture();
    const [figure] = made.observations;
    if (figure === undefined) throw new Error("no figure");
    Object.assign(figure, {
      paragraph: 2,
      anchors: { degree: ["逐步"] },
      statement: { zh, en: "It is so." },
      ...change,
    });
    const { words } = recordsOfDataset(made, "daily");
    return [
      ...ownWordsWithoutText(made).map(({ id, word }) => `${id === figure.id ? "" : id}${word}`),
      ...words.ownTexts
        .filter(({ id }) => id === figure.id)
        .map(({ paragraphs }) => `¶${paragraphs.join()}`),
    ];
  };

  it("as far as it tells of degree", () => {
    expect(listedOf("清晨逐步铺开。")).toEqual(["¶2", "¶2"]);
    expect(listedOf("清晨全面铺开。")).toEqual(["全面", "¶2", "¶2"]);
  });

  it("which one of a table does not have, and one of another source has elsewhere", () => {
    expect(listedOf("清晨全面铺开。", { paragraph: undefined })).toEqual(["¶", "¶"]);
    expect(listedOf("清晨全面铺开。", { source: "weekly" })).toEqual([]);
  });
});

describe("the records that a text of one source is held against", () => {
  it("have the words of those figures of which words are recorded", () => {
    const made = fixture();
    const [first, ...rest] = made.observations;
    if (first === undefined) throw new Error("no figures");
    Object.assign(first, { paragraph: 2, anchors: { subject: ["站"] }, direction: "rise" });
    expect(recordsOfDataset(made, "daily").figures.map(({ words }) => words)).toEqual([
      {
        anchors: [{ role: "subject", word: "站" }],
        direction: "rise",
        places: [shortName(made.places.find(({ id }) => id === first.place)?.name.zh ?? "")],
      },
      ...rest.flatMap(({ paragraph }) => (paragraph === undefined ? [] : [undefined])),
    ]);
  });

  it("have the names of a figure's place and of all that it lies in, each once", () => {
    const made = fixture();
    const [first] = made.observations;
    if (first === undefined) throw new Error("no figures");
    const place = (id: string, zh: string, within?: string) => ({
      id,
      name: { zh, en: id },
      level: "county" as const,
      ...(within === undefined ? {} : { within }),
    });
    const places = (...around: Dataset["places"]): readonly string[] | undefined => {
      const own = { ...first, place: "town", anchors: {} };
      return recordsOfDataset({ ...made, places: around, observations: [own] }, "daily").figures[0]
        ?.words?.places;
    };
    const other = place("other", "柳坪镇", "county");
    const county = place("county", "石桥县", "city");
    expect(
      places(other, county, place("town", "渡口镇", "county"), place("city", "云堰市")),
    ).toEqual(["渡口", "石桥", "云堰"]);
    expect(places(other, county, place("town", "渡口镇", "county"))).toEqual(["渡口", "石桥"]);
    expect(places(place("town", "渡口镇", "county"), place("county", "石桥县", "town"))).toEqual([
      "渡口",
      "石桥",
    ]);
  });

  it("are its own, and of figures those that stand in a paragraph", () => {
    const made = fixture();
    const ids = made.observations.map(({ id }) => id);
    const [first, second, ...rest] = made.observations;
    if (first === undefined || second === undefined) throw new Error("no figures");
    first.source = "weekly";
    Object.assign(second, { paragraph: undefined });
    const figures = (source: string) => recordsOfDataset(made, source).figures.map(({ id }) => id);
    expect(figures("daily")).toEqual(rest.map(({ id }) => id));
    expect(figures("weekly")).toEqual(ids.slice(0, 1));
  });
});
