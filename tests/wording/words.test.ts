import { describe, expect, it } from "vitest";
import type { Language } from "../../src/dataset/Dataset";
import { marks } from "../../src/wording/marks";
import { catalogues } from "../../src/wording/Messages";
import { bannerWords } from "../../src/wording/views/bannerWords";
import { catalogueWords } from "../../src/wording/views/catalogueWords";
import { cautionWords } from "../../src/wording/views/cautionWords";
import { chartWords } from "../../src/wording/views/chartWords";
import { checksWords } from "../../src/wording/views/checksWords";
import { countWords } from "../../src/wording/views/countWords";
import { dictionaryWords } from "../../src/wording/views/dictionaryWords";
import { doorWords } from "../../src/wording/views/doorWords";
import { exportWords } from "../../src/wording/views/exportWords";
import { facetWords } from "../../src/wording/views/facetWords";
import { failureWords } from "../../src/wording/views/failureWords";
import { figureWords } from "../../src/wording/views/figureWords";
import { figureTableWords } from "../../src/wording/views/figureTableWords";
import { filterWords } from "../../src/wording/views/filterWords";
import { helpWords } from "../../src/wording/views/helpWords";
import { measureWords } from "../../src/wording/views/measureWords";
import { methodWords } from "../../src/wording/views/methodWords";
import { nonFigureReasons } from "../../src/wording/views/nonFigureReasons";
import { nothingFoundWords } from "../../src/wording/views/nothingFoundWords";
import { noticeWords } from "../../src/wording/views/noticeWords";
import { openedWords } from "../../src/wording/views/openedWords";
import { openWords } from "../../src/wording/views/openWords";
import { pivotWords } from "../../src/wording/views/pivotWords";
import { placeWords } from "../../src/wording/views/placeWords";
import { relatedWords } from "../../src/wording/views/relatedWords";
import { tableWords } from "../../src/wording/views/tableWords";
import { textWords } from "../../src/wording/views/textWords";
import { timelineWords } from "../../src/wording/views/timelineWords";
import { trayWords } from "../../src/wording/views/trayWords";
import { oneOf, reads } from "../support/cases";

/* Every table of words, both languages beside each other. What is held here is what any of its sentences has to
 * keep; the sentences with a choice in them are told one by one further down. */

const tables: Readonly<Record<string, Readonly<Record<Language, unknown>>>> = {
  messages: catalogues,
  bannerWords,
  catalogueWords,
  cautionWords,
  chartWords,
  checksWords,
  countWords,
  dictionaryWords,
  doorWords,
  exportWords,
  failureWords,
  figureWords,
  figureTableWords,
  facetWords,
  filterWords,
  helpWords,
  measureWords,
  methodWords,
  nonFigureReasons,
  nothingFoundWords,
  noticeWords,
  openedWords,
  openWords,
  pivotWords,
  placeWords,
  relatedWords,
  tableWords,
  textWords,
  timelineWords,
  trayWords,
};

/** A text, or what makes one of its arguments. */
interface Entry {
  readonly path: string;
  readonly zh: unknown;
  readonly en: unknown;
}

function entriesOf(path: string, zh: unknown, en: unknown): Entry[] {
  if (typeof zh !== "object" || zh === null || typeof en !== "object" || en === null)
    return [{ path, zh, en }];
  return Object.keys({ ...zh, ...en }).flatMap((key) =>
    entriesOf(`${path}.${key}`, Reflect.get(zh, key), Reflect.get(en, key)),
  );
}

const entries = Object.entries(tables).flatMap(([path, { zh, en }]) => entriesOf(path, zh, en));
const texts = entries.filter(({ zh }) => typeof zh === "string");

/** What a function says of so many arguments; `null` where it takes other ones, or gives no text. */
function said(make: unknown, args: readonly unknown[]): string | null {
  if (typeof make !== "function") return null;
  try {
    const text: unknown = Reflect.apply(make, undefined, args.slice(0, make.length));
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

const HAN = /\p{Script=Han}/u;

/** Nouns that English counts; after 1 they stand alone, after any other number with an s. */
const NOUNS =
  "check|column|figure|item|measure|metric|note|numeral|pair|paragraph|period|place|record|report|request|row|statement|step|time|word";

const SORT = "(?:(?:more|other|dated|undated) )?";

/** Of these there are always several: what is left out of many, what a briefing holds. */
const neverOne = new Set([
  "messages.card.morePlaces",
  "catalogueWords.tooMuch",
  "relatedWords.all",
  "trayWords.full",
]);

describe("a text without a choice", () => {
  it("is there in both languages, and is in its language", () => {
    const empty = ["exportWords.picture.formatNames.plain"];
    expect(texts.filter(({ zh, en }) => zh === "" || en === "").map(({ path }) => path)).toEqual(
      empty,
    );
    const foreign = texts.filter(({ en }) => HAN.test(String(en))).map(({ path }) => path);
    // The samples that a template of Chinese reports is filled with.
    expect(
      foreign.filter((path) => !/^openWords\.(?:template|templates|accepted|draft)/u.test(path)),
    ).toEqual([]);
    const alike = texts.filter(({ zh, en }) => zh === en && HAN.test(String(zh)));
    expect(
      alike.map(({ path }) => path).filter((path) => !path.startsWith("openWords.template")),
    ).toEqual([]);
  });

  it("is worded as its neighbours of a list are not", () => {
    const groups = new Map<string, Entry[]>();
    for (const entry of texts) {
      const group = entry.path.replace(/\.[^.]+$/u, "");
      groups.set(group, [...(groups.get(group) ?? []), entry]);
    }
    const lists = [...groups].filter(([group]) =>
      /(?:kinds|verdicts|states|statuses|views|names|doors|types|records|reasons|bounds|orders|steps|themes|directions|second|doubts|cautionKinds|polarities|periodBasis|quotability|nonFigureReasons|legend|counts|credits|keys|facts|formatNames)$/u.test(
        group,
      ),
    );
    expect(lists.length).toBeGreaterThan(30);
    for (const [group, list] of lists)
      for (const language of ["zh", "en"] as const)
        expect(new Set(list.map((entry) => entry[language])).size, group).toBe(list.length);
  });

  it("ends a sentence in both languages or in neither, and leaves no blank at its ends", () => {
    for (const { path, zh, en } of texts) {
      const [chinese, english] = [String(zh), String(en)];
      expect(chinese.trim(), path).toBe(chinese);
      expect(english, path).not.toMatch(/ {2}|\s[,.;:]|undefined|\{|\}/u);
    }
  });
});

/** Functions whose arguments are no numbers and names, or which leave one out: each is told further down. */
const special = [
  "messages.filter.range",
  "messages.repaired",
  "messages.card.changes",
  "bannerWords.viewing",
  "checksWords.checks.ranksHeld",
  "figureTableWords.sorted",
  "facetWords.places",
  "openWords.sheets.one",
  "openWords.compare.summary",
  "openWords.periods.summary",
  "openWords.draft.offered",
  "openWords.draft.tooMany",
  "openWords.draft.itsFigures",
  "openWords.draft.badField",
  "pivotWords.rowHeader",
  "pivotWords.fileHead",
  "textWords.reopen",
  ...["too_large", "empty", "binary", "unknown_encoding"].map(
    (kind) => `textWords.failures.${kind}`,
  ),
  ...["damaged_utf8", "unreadable", "no_paragraphs", "not_loaded", "broke_down"].map(
    (kind) => `textWords.failures.${kind}`,
  ),
  ...["ownWord", "missing", "moved", "shifted", "word", "order", "form"].map(
    (kind) => `textWords.findings.${kind}`,
  ),
  "textWords.marks.restsOn",
  "trayWords.addSelected",
];

describe("a text with something put into it", () => {
  const functions = entries.filter(({ zh }) => typeof zh === "function");

  it("says all of it in both languages", () => {
    const args = ["21", "22", "23", "24", "25", "26"];
    const lost = functions.flatMap(({ path, zh, en }) =>
      [zh, en].flatMap((make) => {
        const text = said(make, args);
        const count = typeof make === "function" ? make.length : 0;
        const isWhole = text !== null && args.slice(0, count).every((arg) => text.includes(arg));
        return isWhole ? [] : [path];
      }),
    );
    expect([...new Set(lost)]).toEqual(special);
  });

  it("counts one thing as one in English, and two as two", () => {
    const wrong = functions.flatMap(({ path, en }) => {
      const [one, two] = [1, 2].map(
        (number) => said(en, [number, number, number, number, number]) ?? "",
      );
      const isWrong =
        new RegExp(String.raw`\b1 ${SORT}(?:${NOUNS})s\b`, "u").test(one ?? "") ||
        new RegExp(String.raw`\b2 ${SORT}(?:${NOUNS})\b`, "u").test(two ?? "");
      return isWrong && !neverOne.has(path) ? [`${path}: ${one ?? ""} / ${two ?? ""}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("leaves no gap where a word should stand", () => {
    const told = functions.filter(({ path }) => !special.includes(path));
    const gaps = told.flatMap(({ path, zh, en }) =>
      [zh, en].flatMap((make) =>
        [0, 1, 2].flatMap((number) => {
          const text = said(make, [number, number, number, number, number, number]) ?? "";
          return / {2}|\s[,.;:)\u2019\u201d]|[(\u201c]\s|\s$/u.test(text)
            ? [`${path}: ${text}`]
            : [];
        }),
      ),
    );
    expect(gaps).toEqual([]);
  });
});

/** A sentence in both languages, each with the words of its own. */
const pair = <Words>(
  words: Readonly<Record<Language, Words>>,
  say: (words: Words) => string,
): readonly [string, string] => [say(words.zh), say(words.en)];

const span = { ids: [], paragraph: 3, start: 0, end: 2 } as const;
const movedTo5 = {
  kind: "moved",
  record: "figure",
  id: "f",
  paragraph: 3,
  foundParagraph: 5,
  expected: "8所",
  found: "8所",
} as const;
const wordFound = (expected: readonly string[], found: string | null) =>
  ({ ...span, kind: "word", role: "direction", expected, found }) as const;
const swapped = {
  ...span,
  kind: "order",
  ids: ["f", "g"],
  expected: ["甲", "乙"],
  found: ["乙", "甲"],
} as const;
const formFault = (fault: "spacing" | "script") =>
  ({ ...span, kind: "form", fault, id: "f", expected: "8所", found: "8 所" }) as const;

type Said = readonly [say: () => readonly [string, string], zh: string, en: string];

/** Sentences of one table of words, each with what it is in both languages. */
const saying = <Words>(
  words: Readonly<Record<Language, Words>>,
  ...rows: readonly (readonly [say: (words: Words) => string, zh: string, en: string])[]
): readonly Said[] => rows.map(([say, zh, en]) => [() => pair(words, say), zh, en]);

describe("a sentence with a choice", () => {
  it.each<Said>([
    ...saying(
      catalogues,
      [(w) => w.sourceLine("河城日报", "7月", null), "据《河城日报》7月报道", "From 河城日报, 7月"],
      [
        (w) => w.sourceLine("P", "D", "Part Two"),
        "据《P》D报道（Part Two）",
        "From P, D (part Two)",
      ],
      [(w) => w.moreSources("A", 0), "A", "A"],
      [(w) => w.moreSources("A", 1), "A及另外 1 份来源", "A and 1 more report"],
      [(w) => w.moreSources("A", 2), "A及另外 2 份来源", "A and 2 more reports"],
    ),
    ...saying(
      facetWords,
      [(w) => w.places("甲", 1), "甲", "甲"],
      [(w) => w.places("甲", 3), "甲等 3 个地区", "甲 and 2 more"],
      [(w) => w.undated(1, 0), "含未注明时间的 1 项数据", "With 1 undated figure"],
      [
        (w) => w.undated(2, 1),
        "含未注明时间的 2 项数据、1 项举措",
        "With 2 undated figures, 1 undated measure",
      ],
    ),
    ...saying(
      catalogues,
      [(w) => w.filter.range("2023", 0, true), "2023", "2023"],
      [
        (w) => w.filter.range("2023", 2, true),
        "2023（含未注明时间的 2 项）",
        "2023 (with 2 undated)",
      ],
      [
        (w) => w.filter.range("2023", 2, false),
        "2023（不含未注明时间的 2 项）",
        "2023 (without 2 undated)",
      ],
      [
        (w) => w.repaired("“x”", 0, true),
        "网址中有看不懂的部分，已略去：“x”。其余条件照常生效。",
        "Part of the address made no sense and was left out: “x”. Everything else holds.",
      ],
      [
        (w) => w.repaired("“x”", 1, false),
        "网址中有看不懂的部分，已略去：“x”，另有 1 处。现未作筛选，显示全部。",
        "Part of the address made no sense and was left out: “x” and 1 more. Nothing is filtered: all is shown.",
      ],
      [(w) => w.areaCounts(0, 0), "", ""],
      [(w) => w.areaCounts(1, 0), "1 项数据", "1 figure"],
      [(w) => w.areaCounts(0, 2), "2 项举措", "2 measures"],
      [(w) => w.areaCounts(2, 1), "2 项数据 · 1 项举措", "2 figures · 1 measure"],
      [(w) => w.measures.toList(1, 0), "查看 1 项举措", "See 1 measure"],
      [
        (w) => w.measures.toList(2, 1),
        "查看 2 项举措（1 项报道未给出数据）",
        "See 2 measures (1 without a figure in the report)",
      ],
    ),
    ...saying(
      measureWords,
      [(w) => w.matrix.summary(2, 2), "2 项举措均有数据", "2 measures all carry figures"],
      [(w) => w.matrix.summary(1, 1), "1 项举措均有数据", "1 measure carries figures"],
      [
        (w) => w.matrix.summary(2, 0),
        "2 项举措，报道均未给出数据",
        "2 measures, none with a figure in the report",
      ],
      [
        (w) => w.matrix.summary(1, 0),
        "1 项举措，报道均未给出数据",
        "1 measure, none with a figure in the report",
      ],
      [
        (w) => w.matrix.summary(3, 2),
        "3 项举措中 2 项有数据，1 项报道未给出数据",
        "2 of 3 measures carry figures, 1 has none",
      ],
      [
        (w) => w.matrix.summary(3, 1),
        "3 项举措中 1 项有数据，2 项报道未给出数据",
        "1 of 3 measures carry figures, 2 have none",
      ],
    ),
    ...saying(filterWords, [
      (w) => w.remove("Area", "Health"),
      "取消Area：Health",
      "Remove area: Health",
    ]),
    ...saying(
      figureTableWords,
      [(w) => w.sortBy("Value"), "按Value排序", "Sort by value"],
      [(w) => w.sorted("Value", true), "已按Value降序排列", "Sorted by value, descending"],
      [(w) => w.sorted("Value", false), "已按Value升序排列", "Sorted by value, ascending"],
    ),
    ...saying(
      catalogueWords,
      [(w) => w.holdings(1, 2, 1), "1 份报告，2 项数据，1 个地区", "1 report, 2 figures, 1 place"],
      [
        (w) => w.metric.of(2, 1, 2),
        "2 份报告 · 1 项数据 · 2 个地区",
        "2 reports · 1 figure · 2 places",
      ],
      [(w) => w.found(0, 1), "1 份中找到 0 份", "0 of 1 report"],
      [(w) => w.found(2, 2), "共 2 份报告", "2 reports"],
      [(w) => w.found(1, 2), "2 份中找到 1 份", "1 of 2 reports"],
    ),
    ...saying(catalogues, [
      (w) => w.card.moreOfPeriods(2),
      "同地区同时期有多项的，图中取最后发布的，另 2 项见表",
      "published last for each place and period; 2 others in the table",
    ]),
    ...saying(
      checksWords,
      [
        (w) => w.checks.summary(3, 1, 2, 0),
        "3 条中可复算的 3 条：1 条相符、2 条不符；另 0 条无复算依据",
        "3 of 3 checks can be recomputed: 1 agrees, 2 differ; the other 0 have no basis to recompute",
      ],
      [
        (w) => w.checks.summary(3, 2, 1, 0),
        "3 条中可复算的 3 条：2 条相符、1 条不符；另 0 条无复算依据",
        "3 of 3 checks can be recomputed: 2 agree, 1 differs; the other 0 have no basis to recompute",
      ],
      [(w) => w.checks.ranksHeld([1, 2]), "各年位次 1、2", "rank year by year 1, 2"],
    ),
    ...saying(
      measureWords,
      [
        (w) => w.lede(2, 0),
        "2 项举措，报道均给出数据。内容据报道转述，状态据报道文字判断。",
        "2 measures, all with figures. Retold from the report; the status is judged by its words.",
      ],
      [
        (w) => w.lede(1, 1),
        "1 项举措，其中 1 项报道未给出数据。内容据报道转述，状态据报道文字判断。",
        "1 measure, 1 without a figure in the report. Retold from the report; the status is judged by its words.",
      ],
      [
        (w) => w.lede(2, 1),
        "2 项举措，其中 1 项报道未给出数据。内容据报道转述，状态据报道文字判断。",
        "2 measures, 1 without a figure in the report. Retold from the report; the status is judged by its words.",
      ],
    ),
    ...saying(
      bannerWords,
      [
        (w) => w.viewing("a", "nowhere"),
        "正在查看：a · 仅在本浏览器",
        "Showing: a · in this browser only",
      ],
      [
        (w) => w.viewing("a", "browser"),
        "正在查看：a · 仅在本浏览器，已记住",
        "Showing: a · in this browser only, remembered",
      ],
      [
        (w) => w.viewing("a", "file"),
        "正在查看：a · 保存在此文件中",
        "Showing: a · saved in this file",
      ],
    ),
    ...saying(
      openWords,
      [(w) => w.sheets.one("a", "read"), "只看“a”", "“a” alone"],
      [
        (w) => w.sheets.one("a", "refused"),
        "只看“a”（有误，未读入）",
        "“a” alone (faulty, not read)",
      ],
      [(w) => w.sheets.one("a", "left_out"), "只看“a”（未读入）", "“a” alone (not read)"],
      [
        (w) => w.compare.summary({ new: 1, changed: 2, withdrawn: 3, redefined: 4, same: 5 }),
        "新增 1，变化 2，撤去 3，口径改变 4，不变 5",
        "1 new, 2 changed, 3 withdrawn, 4 redefined, 5 the same",
      ],
      [
        (w) => w.periods.summary({ new: 1, changed: 2, withdrawn: 3, redefined: 4, same: 5 }),
        "变化 2，不变 5，只有后期 1，只有前期 3，不可比 4",
        "2 changed, 5 the same, 1 in the later only, 3 in the earlier only, 4 not comparable",
      ],
      [
        (w) => w.draft.offered({ published: "d", publisher: "b", period: "p" }),
        "文中没有写明、推定如下，请核对：发布日期按会议日期作d；发布单位按标题作b；没有另写时间的数据按标题作p。改日期、单位后再按“起草”，已作的核对保留。",
        "The text does not say the following; check it: published on d, by the date of the meeting; published by b, by the title; figures without a date of their own are of p, by the title. After a change of the date or the publisher press “Draft” again, and what you have decided stays.",
      ],
      [
        (w) => w.draft.offered({ published: null, publisher: "b", period: null }),
        "文中没有写明、推定如下，请核对：发布单位按标题作b。改日期、单位后再按“起草”，已作的核对保留。",
        "The text does not say the following; check it: published by b, by the title. After a change of the date or the publisher press “Draft” again, and what you have decided stays.",
      ],
      [
        (w) => w.draft.offered({ published: null, publisher: null, period: "p" }),
        "文中没有写明、推定如下，请核对：没有另写时间的数据按标题作p。改日期、单位后再按“起草”，已作的核对保留。",
        "The text does not say the following; check it: figures without a date of their own are of p, by the title. After a change of the date or the publisher press “Draft” again, and what you have decided stays.",
      ],
      [
        (w) => w.draft.tooMany("numbers", 6000, 5000),
        "文本太长，没有起草：文中有 6000 个数字，至多 5000 个数字。请按章节分成几篇，分别起草。",
        "The text is too long and was not drafted: it has 6000 numbers, and may have 5000 at most. Split it by its chapters and draft each.",
      ],
      [
        (w) => w.draft.tooMany("measures", 6, 5),
        "文本太长，没有起草：文中有 6 项举措，至多 5 项举措。请按章节分成几篇，分别起草。",
        "The text is too long and was not drafted: it has 6 measures, and may have 5 at most. Split it by its chapters and draft each.",
      ],
      [
        (w) => w.draft.tooMany("paragraphs", 6, 5),
        "文本太长，没有起草：文中有 6 段，至多 5 段。请按章节分成几篇，分别起草。",
        "The text is too long and was not drafted: it has 6 paragraphs, and may have 5 at most. Split it by its chapters and draft each.",
      ],
      [(w) => w.draft.itsFigures([]), "没有归入此举措的数据", "no figure is linked to it"],
      [(w) => w.draft.itsFigures(["a"]), "归入此举措的数据 1 项：a", "1 figure linked to it: a"],
      [
        (w) => w.draft.itsFigures(["a", "b"]),
        "归入此举措的数据 2 项：a；b",
        "2 figures linked to it: a; b",
      ],
      [
        (w) => w.draft.badField(" x ", ["a", "b"]),
        "没有“x”这个领域：从下拉列表选择具体领域；要换领域，写作“领域 › 具体领域”或只写领域，现有领域：a、b。",
        "There is no field “x”. Choose one from the list; for another area write “领域 › 具体领域” or the area alone. Areas: a, b.",
      ],
      [
        (w) => w.draft.badMeasure(" x "),
        "没有名为“x”的举措：从下拉列表选择；不属于任何举措的留空。",
        "There is no measure “x”. Choose one from the list, or leave it empty where there is none.",
      ],
      [
        (w) => w.draft.agreed(2, 2),
        "2 个数字中，2 个由两种互不相干的读法读出同一数值。",
        "Of 2 numbers, 2 were read alike by two readers that share nothing.",
      ],
      [
        (w) => w.draft.agreed(1, 3),
        "3 个数字中，1 个由两种互不相干的读法读出同一数值；另 2 个列在存疑之中。",
        "Of 3 numbers, 1 were read alike by two readers that share nothing; the other 2 stand among those in doubt.",
      ],
      [
        (w) => w.draft.progress(3, 3),
        "3 项全部核对完毕，不再标为草稿。",
        "All 3 have been gone through, so it is called a draft no longer.",
      ],
    ),
    ...saying(
      pivotWords,
      [(w) => w.rowHeader(true), "地区", "Place"],
      [(w) => w.rowHeader(false), "分组", "Group"],
      [(w) => w.fileHead("2023", "values", null), "2023", "2023"],
      [(w) => w.fileHead("2023", "values", "个"), "2023（个）", "2023 (个)"],
      [
        (w) => w.fileHead("2023", "year", "%"),
        "2023比上年（%，推算）",
        "2023, on the year (%, derived)",
      ],
      [
        (w) => w.fileHead("", "previous", "%"),
        "比上期（%，推算）",
        "on the previous period (%, derived)",
      ],
      [(w) => w.fileHead("2023", "rank", null), "2023位次（推算）", "2023, rank (derived)"],
      [(w) => w.moved(0), "", ""],
      [(w) => w.moved(2), "↑2", "↑2"],
      [(w) => w.moved(-2), "↓2", "↓2"],
    ),
    ...saying(
      placeWords,
      [(w) => w.found(1, 0), "1 个地区", "1 place"],
      [
        (w) => w.found(2, 3),
        "列出前 2 个，另有 3 个地区，请输入地名查找",
        "The first 2 of 5 places; type to find others",
      ],
    ),
    ...saying(
      textWords,
      [
        (w) => w.reopen(true),
        "刷新页面或切换语言后需重新打开。",
        " Open it again after reloading or changing the language.",
      ],
      [(w) => w.reopen(false), "刷新页面后需重新打开。", " Open it again after reloading."],
    ),
    ...saying(figureWords, [
      (w) => w.sourceLine("P", "D", "Paragraph 3 of the Report"),
      "《P》D，Paragraph 3 of the Report",
      "P, D, paragraph 3 of the Report",
    ]),
    ...saying(
      textWords,
      [(w) => w.opened("", "UTF-8", 1), "UTF-8 · 1 段", "UTF-8 · 1 paragraph"],
      [
        (w) => w.opened("a.txt", "UTF-8", 2),
        "a.txt · UTF-8 · 2 段",
        "a.txt · UTF-8 · 2 paragraphs",
      ],
    ),
    ...saying(openWords, [
      (w) => w.draft.progress(2, 3),
      "已核对 2 项，共 3 项。进度自动保存在本浏览器，同一文本再次起草即可接着核对。",
      "2 of 3 gone through. Progress is kept in this browser; drafting the same text again goes on from there.",
    ]),
    ...saying(
      textWords,
      [
        (w) => w.result.clean(5),
        "原文的数字全部入账，收录的数据全部找到；所依据的方向、主体、地区、程度等用词（5 处）都在其位。",
        "Every numeral of the text is accounted for, and every figure of the dataset was found; the words that they rest on, of direction, subject, place, degree and the like, stand in their 5 places.",
      ],
      [
        (w) => w.findings.moved(null, movedTo5),
        "不作数据的“8所”应在第3段，实际在第5段。",
        "Numeral that is no figure: “8所” is expected in paragraph 3 and stands in 5.",
      ],
      [
        (w) => w.findings.moved("学校", movedTo5),
        "学校：“8所”应在第3段，实际在第5段。",
        "学校: “8所” is expected in paragraph 3 and stands in 5.",
      ],
      [
        (w) => w.findings.word(["a", "b", "a"], wordFound([], "约")),
        "a、b：数字旁多出“约”。",
        "a, b: “约” stands beside the number.",
      ],
      [
        (w) => w.findings.word(["a"], wordFound(["增长", "升"], "下降")),
        "a：依据的“增长”“升”不在旁边，原文是“下降”。",
        "a: “增长”, “升” does not stand there; the text has “下降”.",
      ],
      [
        (w) => w.findings.word(["a"], wordFound(["增长"], null)),
        "a：依据的“增长”不在旁边。",
        "a: “增长” does not stand there.",
      ],
      [
        (w) => w.findings.order(["a", "b", "a"], swapped),
        "a、b：数据集依次为“甲”“乙”，原文是“乙”“甲”，前后对调了。",
        "a, b: expected “甲”, “乙”, the text has “乙”, “甲”: each in the place of the other.",
      ],
      [
        (w) => w.findings.form("a", formFault("spacing")),
        "a：“8 所”即“8所”，数字中间有空格。",
        "a: “8 所” is “8所” with a space among its digits.",
      ],
      [
        (w) => w.findings.form("a", formFault("script")),
        "a：“8 所”即“8所”，写作繁体。",
        "a: “8 所” is “8所” in traditional characters.",
      ],
      [
        (w) => w.result.clean(0),
        "原文的数字全部入账，收录的数据全部找到。数据集没有记录所依据的用词，只核对了数字本身。",
        "Every numeral of the text is accounted for, and every figure of the dataset was found. The dataset records no words that they rest on, so only the numbers were checked.",
      ],
      [
        (w) => w.findings.ownWord("a", "b", [1, 2]),
        "a：“b”（第1、2段没有）",
        "a: “b” (not in ¶1, ¶2)",
      ],
      [
        (w) => w.findings.missing("a", "b", []),
        "a：应有“b”，全文没有找到。",
        "a: expected “b”, found nowhere.",
      ],
      [
        (w) => w.findings.missing("a", "b", ["c", "d"]),
        "a：应有“b”，全文没有找到。同段“c”“d”写法相同，缺的也可能是它。",
        "a: expected “b”, found nowhere. “c”, “d” reads the same there and may be the one that is gone.",
      ],
      [(w) => w.marks.restsOn("r", ["a", "b", "a"]), "r：a、b的依据", "r: what a, b rests on"],
    ),
    ...saying(
      trayWords,
      [
        (w) => w.addSelected(2, 2),
        "加入当前筛选结果（图表与单列数字共 2 条）",
        "Add what the filters show (2 charts and single numbers)",
      ],
      [
        (w) => w.addSelected(3, 2),
        "加入当前筛选结果的前 2 条（图表与单列数字共 3 条，简报放不下全部）",
        "Add the first 2 of what the filters show (3 charts and single numbers, more than a briefing holds)",
      ],
      [(w) => w.keep.restore(1), "上次的简报有 1 项", "The last briefing had 1 item"],
      [(w) => w.keep.restore(2), "上次的简报有 2 项", "The last briefing had 2 items"],
    ),
  ])("%#", (say, zh, en) => {
    expect(say()).toEqual([zh, en]);
  });

  reads(
    "says what became of a paragraph, and from where on: %s, %s",
    (change = "", count, found = "-") =>
      pair(textWords, (w) =>
        w.findings.shifted({
          kind: "shifted",
          change: oneOf(["inserted", "removed", "moved", "split", "joined"], change),
          paragraph: 3,
          // Where it now is has a number of its own, or that which it had.
          foundParagraph: found === "-" ? null : Number(found),
          count: Number(count),
          ids: [],
        }),
      ),
    "inserted | 1 | - => 第3段是多出来的，其后段号顺延。 | ¶3 inserted; the numbers after shift.",
    "inserted | 2 | - => 第3段起的 2 段是多出来的，其后段号顺延。 | 2 paragraphs from ¶3 on inserted; the numbers after shift.",
    "removed | 1 | - => 原第3段不见了，其后段号提前。 | ¶3 of the report gone; the numbers after shift.",
    "moved | 1 | 5 => 原第3段移到了第5段。 | ¶3 of the report moved to ¶5.",
    "split | 2 | 5 => 原第3段拆成了 2 段（自第5段起），其后段号顺延。 | ¶3 of the report split into 2 from ¶5 on; the numbers after shift.",
    "removed | 2 | - => 原第3段起的 2 段不见了，其后段号提前。 | 2 paragraphs from ¶3 on of the report gone; the numbers after shift.",
    "moved | 2 | - => 原第3段起的 2 段移到了第3段。 | 2 paragraphs from ¶3 on of the report moved to ¶3.",
    "split | 2 | - => 原第3段拆成了 2 段（自第3段起），其后段号顺延。 | ¶3 of the report split into 2 from ¶3 on; the numbers after shift.",
    "joined | 2 | 5 => 原第3段起的 2 段并成了第5段，其后段号提前。 | 2 paragraphs from ¶3 on of the report joined into ¶5; the numbers after shift.",
    "joined | 2 | - => 原第3段起的 2 段并成了第3段，其后段号提前。 | 2 paragraphs from ¶3 on of the report joined into ¶3; the numbers after shift.",
  );

  it("says four things of a text that could not be read, the file's name among them", () => {
    for (const words of [textWords.zh, textWords.en])
      for (const [kind, tell] of Object.entries(words.failures)) {
        const parts = Object.values(tell("报道.txt", "5 MB"));
        expect(
          parts.every((part) => part !== ""),
          kind,
        ).toBe(true);
        expect(new Set(parts).size, kind).toBe(4);
        expect(parts.join(" "), kind).toContain("报道.txt");
        const tellsSize = ["too_large", "binary", "no_paragraphs", "broke_down"].includes(kind);
        expect(
          parts.join(" ").includes("报道.txt，5 MB") || parts.join(" ").includes("报道.txt, 5 MB"),
          kind,
        ).toBe(tellsSize);
      }
  });
});

it("the signs that join words are full-width in Chinese and need no space, and half-width with one in English", () => {
  expect(marks).toEqual({
    zh: { comma: "\uff0c", semicolon: "\uff1b", colon: "\uff1a", listed: "\u3001", space: "" },
    en: { comma: ", ", semicolon: "; ", colon: ": ", listed: ", ", space: " " },
  });
});
