import { describe, expect, test } from "vitest";
import { composeCards } from "../../src/analysis/composeCards";
import { drawCard } from "../../src/analysis/drawCard";
import { headOf } from "../../src/columns/ExportTable";
import { tableColumns } from "../../src/columns/tableColumns";
import type { Dataset } from "../../src/dataset/Dataset";
import {
  aboutExport,
  filtersOf,
  isReported,
  nameOfExport,
  sourceLineOf,
} from "../../src/page/exporting/aboutExport";
import { cardWords } from "../../src/page/exporting/cardWords";
import { wordsTable } from "../../src/page/exporting/copyTable";
import { formatOf } from "../../src/page/exporting/exportFormats";
import { type ExportScope, exportScopes } from "../../src/page/exporting/exportScopes";
import { workbookContent } from "../../src/page/exporting/workbookContent";
import type { Page } from "../../src/page/PageContext";
import { methodWords } from "../../src/wording/views/methodWords";
import { item } from "../dataset/item";
import { type At, pageAt } from "./pageAt";
import { town } from "./town";
import type { ExportTable } from "../../src/columns/ExportTable";

/* What leaves the page as a file or a copy, before it is written. */

const allRows = (count: number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, row) => row);

const scopesAt = (query: string, at?: At) => {
  const page = pageAt(query, at);
  return { page, scopes: exportScopes(page, ["value", "name"]) };
};

describe("what can be taken away as a table", () => {
  test("is told by name and size before it is made", () => {
    const told = (query: string) =>
      Object.values(scopesAt(query).scopes).map(
        ({ what, name, rows, columns, filtered }) =>
          `${what} ${name} ${rows} × ${columns}${filtered ? ", filtered" : ""}`,
      );
    expect(told("")).toEqual([
      "shown 全部数据 26 × 18",
      "everything 全部数据 26 × 26",
      "measures 改革举措 3 × 15",
      "checks 核验 8 × 13",
    ]);
    expect(told("?area=travel&place=hill-county")).toEqual([
      "shown 数据 3 × 18, filtered",
      "everything 全部数据 26 × 26",
      "measures 改革举措 0 × 15, filtered",
      "checks 核验 8 × 13",
    ]);
  });

  test("is as large as it was told, and tells of the figures that go along with it", () => {
    const { page, scopes } = scopesAt("?area=travel&place=hill-county");
    for (const { table, rows, columns } of Object.values(scopes)) {
      const slices = [...table().slices()];
      expect([
        slices.flatMap((slice) => slice.rows).length,
        headOf(table()).columns.length,
      ]).toEqual([rows, columns]);
    }
    const figures = ["visits-hill-county-2021", "visits-lake-county-2022", "forms-after"];
    const held = (what: keyof typeof scopes): boolean[] => figures.map(scopes[what].holding());
    expect(held("shown")).toEqual([true, false, false]);
    expect(held("everything")).toEqual([true, true, true]);
    expect(held("checks")).toEqual([false, false, false]);
    expect(figures.map(scopesAt("?area=government").scopes.measures.holding())).toEqual([
      false,
      false,
      true,
    ]);
    expect(page.measures).toHaveLength(scopes.measures.rows);
  });

  test("has a kind of file by each id", () => {
    expect((["csv", "xlsx", "json"] as const).map((id) => formatOf(id).id)).toEqual([
      "csv",
      "xlsx",
      "json",
    ]);
  });
});

describe("the name of a file", () => {
  test("bears the limits where it holds what they leave, that it is not official, and the day", () => {
    const query = "?area=travel&place=hill-county";
    const page = pageAt(query);
    expect(nameOfExport(page, "图", true, "csv")).toMatchInlineSnapshot(
      `"河城数据_文旅、山县_图（非官方统计）_2024-07-15报道.csv"`,
    );
    expect(nameOfExport(page, "图", false, "png")).toMatchInlineSnapshot(
      `"河城数据_图（非官方统计）_2024-07-15报道.png"`,
    );
    expect(
      nameOfExport(pageAt(query, { locale: "en" }), "chart", true, "csv"),
    ).toMatchInlineSnapshot(
      `"River City figures_Travel, Hill County_chart (not official statistics)_report of 2024-07-15.csv"`,
    );
  });

  test("bears the day that the first source was published, or that the data were compiled", () => {
    const of = (change: (dataset: Dataset) => Partial<Dataset>): string => {
      const base = town();
      return nameOfExport(
        pageAt("", { dataset: { ...base, ...change(base) } }),
        "表",
        false,
        "csv",
      );
    };
    expect(of(({ sources }) => ({ sources: [...sources].reverse() }))).toMatchInlineSnapshot(
      `"河城数据_表（非官方统计）_2024-02-01发布.csv"`,
    );
    expect(
      of(({ sources }) => ({
        sources: sources.map((source) => {
          const { published: _, ...undated } = source;
          return undated;
        }),
      })),
    ).toMatchInlineSnapshot(`"河城数据_表（非官方统计）_2024-08-01整理.csv"`);
    const official = of(({ sources }) => ({
      sources: sources.map((source) => ({ ...source, kind: "statistics" as const })),
    }));
    expect(official).toMatchInlineSnapshot(`"河城数据_表_2024-07-15发布.csv"`);
  });
});

describe("where a table comes from", () => {
  test("names three reports, and counts the others", () => {
    const base = town();
    const source = item(base.sources, 0);
    const sources = Array.from({ length: 5 }, (_, at) => ({
      ...source,
      id: `s${String(at)}`,
      title: { zh: `文${String(at)}`, en: `Text ${String(at)}` },
    }));
    const of = (count: number): string => {
      const dataset: Dataset = {
        ...base,
        sources: [...sources, ...base.sources],
        nonFigures: [],
        observations: base.observations.map((one, at) => ({
          ...one,
          source: `s${String(at % count)}`,
        })),
      };
      const page = pageAt("", { dataset });
      return sourceLineOf(page, [...allRows(page.lookup.columns.size)]);
    };
    expect([of(1), of(3), of(5)]).toMatchInlineSnapshot(`
      [
        "据《河城日报》2024年7月15日报道（中篇）",
        "据《河城日报》2024年7月15日报道（中篇）、据《河城日报》2024年7月15日报道（中篇）、据《河城日报》2024年7月15日报道（中篇）",
        "据《河城日报》2024年7月15日报道（中篇）、据《河城日报》2024年7月15日报道（中篇）、据《河城日报》2024年7月15日报道（中篇）及另外 2 份来源",
      ]
    `);
    const page = pageAt("");
    const statistics = page.lookup.figure("level").row;
    expect(sourceLineOf(page, [statistics])).toMatchInlineSnapshot(
      `"统计表《河城统计表》（河城统计局，2024年2月1日）"`,
    );
  });

  test("tells what it is limited to, and that it is limited to nothing", () => {
    const page = pageAt("?area=travel&place=hill-county&q=游客");
    expect(filtersOf(page, true)).toMatchInlineSnapshot(`"改革领域：文旅；地区：山县；搜索：游客"`);
    expect(filtersOf(page, false)).toBe(filtersOf(pageAt(""), true));
    expect(aboutExport(page, true)).toMatchInlineSnapshot(`
      {
        "dataset": "河城数据",
        "filters": "改革领域：文旅；地区：山县；搜索：游客",
        "license": "可自由使用。",
        "modified": "2024-08-01",
        "note": "非官方统计",
        "sources": [
          "记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15.",
          "河城统计表[DS]. 河城统计局, 2024-02-01.",
        ],
      }
    `);
    const statistics = town().sources.map((source) => ({ ...source, kind: "statistics" as const }));
    const official = pageAt("", { dataset: { ...town(), sources: statistics } });
    expect([isReported(page), isReported(official)]).toEqual([true, false]);
    expect(aboutExport(official, true)).toMatchObject({ note: null, filters: "无，全部数据" });
  });
});

describe("a workbook", () => {
  /** All notes but how the data were compiled, which every workbook has. */
  const notesOf = (page: Page, scope: ExportScope): string[] =>
    (workbookContent(page, scope).notes?.entries ?? []).flatMap(({ heading, text }) =>
      heading === methodWords[page.language].how ? [] : [`${heading}\n${text}`],
    );

  test("has a cover, the table, notes and what the columns mean", () => {
    const { page, scopes } = scopesAt("?area=travel&place=hill-county");
    const { cover, tables, notes, dictionary } = workbookContent(page, scopes.shown);
    expect(cover).toMatchInlineSnapshot(`
      {
        "facts": [
          {
            "label": "来源",
            "text": "记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15.",
          },
          {
            "label": "来源",
            "text": "河城统计表[DS]. 河城统计局, 2024-02-01.",
          },
          {
            "label": "性质",
            "text": "非官方统计",
          },
          {
            "label": "内容",
            "text": "数据：3 行 × 18 列",
          },
          {
            "label": "筛选",
            "text": "改革领域：文旅；地区：山县",
          },
          {
            "label": "数据集整理日期",
            "text": "2024-08-01",
          },
          {
            "label": "使用条款",
            "text": "可自由使用。",
          },
        ],
        "modified": "2024-08-01",
        "name": "封面",
        "title": "河城数据",
      }
    `);
    expect(tables).toHaveLength(1);
    expect(notes?.entries.slice(0, methodWords.zh.howItems.length)).toEqual(
      methodWords.zh.howItems.map((text) => ({ heading: methodWords.zh.how, text })),
    );
    expect(notesOf(page, scopes.shown)).toMatchInlineSnapshot(`
      [
        "注意 · 口径
      游客（山县，2022年） 30人
      只计景区。",
      ]
    `);
    expect([notes?.name, notes?.title, dictionary?.name]).toMatchInlineSnapshot(`
      [
        "说明与核验",
        "说明与核验",
        "dictionary",
      ]
    `);
  });

  test("notes the cautions, what follows and the checks of the figures in it, and of no others", () => {
    const { page, scopes } = scopesAt("");
    const told = notesOf(page, scopes.everything);
    expect(told).toMatchInlineSnapshot(`
      [
        "注意 · 时间
      指标stations 30多个
      时间未注明。",
        "注意 · 口径
      游客（湖县，2022年） 9人、游客（山县，2022年） 30人
      只计景区。",
        "注意 · 涵盖范围
      游客（湖县，2022年） 9人
      只有半年。",
        "推算 · 占比
      四分之三
      推算（非报道所载）：75% = 6 ÷ 8",
        "推算 · 其余
      四分之三
      推算（非报道所载）：2所 = 8 − 6",
        "推算 · 增减量
      表格减少
      推算（非报道所载）：−6项 = 4 − 10",
        "推算 · 倍数
      表格减少
      推算（非报道所载）：为原来的40% = 4 ÷ 10",
        "推算 · 变化幅度
      表格减少
      推算（非报道所载）：−60% = (4 − 10) ÷ 10",
        "可比性
      表格减少
      可比",
        "推算 · 原有总数
      事项增加
      推算（非报道所载）：48至52项 算式 5 ÷ 10.5% < n ≤ 5 ÷ 9.5%",
        "推算 · 现有总数
      事项增加
      推算（非报道所载）：53至57项 算式 n + 5, 5 ÷ 10.5% < n ≤ 5 ÷ 9.5%",
        "可比性
      少填
      须谨慎比较
      一人所述，均未注明时间。
      前后统计范围是否相同，原文未说明。
      两个数据均未注明时间。
      有数据是约数或区间。",
        "推算 · 完成程度
      产值达标
      推算（非报道所载）：约100.0%至110.3% ≈ (20.5–21.5) ÷ (19.5–20.5)",
        "推算 · 原有水平
      车站增加
      推算（非报道所载）：约9.9至10.1个 ≈ 12 ÷ (100% + (19.5–20.5)%)",
        "核验 · 占比
      四分之三 · 相符
      原文写法 75%
      占比 75%",
        "核验 · 前后变化
      表格减少 · 无复算依据
      原文写法 10项 → 4项
      增减量 −6项
      倍数 为原来的40%
      变化幅度 −60%
      原文只述前后两数，未述增减，推算值无从核对。",
        "核验 · 增量与增幅
      事项增加 · 无复算依据
      原文写法 5项，10%
      原有总数 48至52项
      原文未述总数。增量与增幅彼此相容，由四舍五入只能推得原有总数的范围。",
        "核验 · 位次
      首位 · 无复算依据
      原文写法 第一
      原文未列各市的其他数值，位次无从核对。",
        "核验 · 连续时长
      首位 · 无复算依据
      原文写法 连续2年
      数据集中没有此前各期的位次，连续时长无从核对。",
        "核验 · 前后变化
      少填 · 无复算依据
      原文写法 上十份 → 一到两份
      “上十份”是约数，上下限未知，无法推算。",
        "核验 · 目标与完成
      产值达标 · 相符
      原文写法 105%
      完成程度 约100.0%至110.3%",
        "核验 · 水平与变化
      车站增加 · 无复算依据
      原文写法 12个，20%
      原有水平 约9.9至10.1个
      原文未述原有水平，推算值无从核对。",
      ]
    `);
    const { page: english, scopes: inEnglish } = scopesAt("?area=government", { locale: "en" });
    expect(notesOf(english, inEnglish.shown)).toMatchInlineSnapshot(`
      [
        "Note · Date
      Metric stations 30多个
      The date is not stated.",
        "Derived · share
      Three in four
      Derived, not stated by the report: 75% = 6 ÷ 8",
        "Derived · rest
      Three in four
      Derived, not stated by the report: 2 schools = 8 − 6",
        "Derived · difference
      Fewer forms
      Derived, not stated by the report: −6 items = 4 − 10",
        "Derived · ratio
      Fewer forms
      Derived, not stated by the report: 40% of the former = 4 ÷ 10",
        "Derived · percentage change
      Fewer forms
      Derived, not stated by the report: −60% = (4 − 10) ÷ 10",
        "Comparability
      Fewer forms
      comparable",
        "Derived · earlier total
      More items
      Derived, not stated by the report: 48 to 52 items from 5 ÷ 10.5% < n ≤ 5 ÷ 9.5%",
        "Derived · later total
      More items
      Derived, not stated by the report: 53 to 57 items from n + 5, 5 ÷ 10.5% < n ≤ 5 ÷ 9.5%",
        "Comparability
      Fewer slips
      compare with caution
      One person’s words, neither dated.
      The report does not say whether the two count the same things.
      Neither figure has a date.
      A figure is approximate or a range.",
        "Checks · Share
      Three in four · Agrees
      As printed 75%
      share 75%",
        "Checks · Before and after
      Fewer forms · No basis to recompute
      As printed 10项 → 4项
      difference −6 items
      ratio 40% of the former
      percentage change −60%
      The report states both numbers and no change, so there is nothing to hold the derived one against.",
        "Checks · Amount and rate of change
      More items · No basis to recompute
      As printed 5项, 10%
      earlier total 48 to 52 items
      The report states no total. The amount and the percentage are compatible; rounding fixes only the limits of the earlier total.",
        "Checks · Rank
      First · No basis to recompute
      As printed 第一
      The report does not list the values of the other cities.",
        "Checks · Streak
      First · No basis to recompute
      As printed 连续2年
      The dataset has no earlier ranks, so the streak cannot be counted.",
        "Checks · Before and after
      Fewer slips · No basis to recompute
      As printed 上十份 → 一到两份
      One of the figures is approximate and its limits are not known, so nothing can be worked out.",
      ]
    `);
    expect(notesOf(page, scopes.checks)).toEqual([]);
    // One of two that are compared is not enough for what is said of both.
    const some = new Set(["forms-after", "visits-hill-county-2022"]);
    const partial = { ...scopes.everything, holding: () => (id: string) => some.has(id) };
    expect(notesOf(page, partial)).toEqual(["注意 · 口径\n游客（山县，2022年） 30人\n只计景区。"]);
  });

  test("of official statistics says nothing of its nature", () => {
    const statistics = town().sources.map((source) => ({ ...source, kind: "statistics" as const }));
    const { page, scopes } = scopesAt("", { dataset: { ...town(), sources: statistics } });
    expect(workbookContent(page, scopes.everything).cover?.facts.map(({ label }) => label)).toEqual(
      ["来源", "来源", "内容", "筛选", "数据集整理日期", "使用条款"],
    );
  });
});

describe("what a card says besides its drawing", () => {
  const told = (locale: "zh" | "en"): string => {
    const page = pageAt("", { locale });
    const { lookup, language } = page;
    const cards = composeCards(lookup, allRows(lookup.columns.size)).map((card) => {
      const words = cardWords(card, drawCard(card, language), page);
      const { title, subtitle, stated, notes, sourceLine } = words;
      expect(notes.slice(0, stated.length)).toEqual(stated);
      return [title, subtitle, ...stated, "…", ...notes.slice(stated.length), sourceLine].join(
        "\n",
      );
    });
    return cards.join("\n\n");
  };

  test("in Chinese", () => {
    expect(told("zh")).toMatchInlineSnapshot(`
      "首位
      指标output · 河城
      …
      据《河城日报》2024年7月15日报道（中篇）；原文第3段；非官方统计；河城数据

      表格减少
      指标forms · 山县
      推算（非报道所载）：增减量 −6项 = 4 − 10；倍数 为原来的40% = 4 ÷ 10；变化幅度 −60% = (4 − 10) ÷ 10
      …
      据《河城日报》2024年7月15日报道（中篇）；原文第2段；非官方统计；河城数据

      四分之三
      指标schools-in · 河城 · 时间未注明
      6所 / 8所 · 原文 75%
      推算（非报道所载）：占比 75% = 6 ÷ 8；其余 2所 = 8 − 6
      …
      据《河城日报》2024年7月15日报道（中篇）；原文第2段；非官方统计；河城数据

      产值达标
      目标产值 · 河城 · 2023年
      推算（非报道所载）：完成程度 约100.0%至110.3% ≈ (20.5–21.5) ÷ (19.5–20.5)
      …
      统计表《河城统计表》（河城统计局，2024年2月1日）；非官方统计；河城数据

      车站增加
      车站数 · 河城 · 2023年
      推算（非报道所载）：原有水平 约9.9至10.1个 ≈ 12 ÷ (100% + (19.5–20.5)%)
      …
      统计表《河城统计表》（河城统计局，2024年2月1日）；非官方统计；河城数据

      一个中心带多个站
      中心 · 河城 · 时间未注明
      …
      统计表《河城统计表》（河城统计局，2024年2月1日）；非官方统计；河城数据

      事项增加
      指标items-added · 河城 · 时间未注明
      推算（非报道所载）：原有总数 48至52项 算式 5 ÷ 10.5% < n ≤ 5 ÷ 9.5%；现有总数 53至57项 算式 n + 5, 5 ÷ 10.5% < n ≤ 5 ÷ 9.5%
      …
      据《河城日报》2024年7月15日报道（中篇）；原文第2段；非官方统计；河城数据

      指标stations
      河城 · 时间未注明
      …
      注意：时间未注明。
      据《河城日报》2024年7月15日报道（中篇）；原文第4段；非官方统计；河城数据

      少填
      指标slips · 河城 · 时间未注明
      …
      注意：须谨慎比较。一人所述，均未注明时间。
      据《河城日报》2024年7月15日报道（中篇）；原文第5段；非官方统计；河城数据

      游客
      人
      …
      注意：只计景区。
      注意：只有半年。
      统计表《河城统计表》（河城统计局，2024年2月1日）；非官方统计；河城数据"
    `);
  });

  test("in English", () => {
    expect(told("en")).toMatchInlineSnapshot(`
      "First
      Metric output · River City
      …
      From River City Daily, 15 July 2024 (part two); Paragraph 3 of the report; not official statistics; River City figures

      Fewer forms
      Metric forms · Hill County
      Derived, not stated by the report: difference −6 items = 4 − 10; ratio 40% of the former = 4 ÷ 10; percentage change −60% = (4 − 10) ÷ 10
      …
      From River City Daily, 15 July 2024 (part two); Paragraph 2 of the report; not official statistics; River City figures

      Three in four
      Metric schools-in · River City · date not stated
      6 schools of 8 schools · Stated 75%
      Derived, not stated by the report: share 75% = 6 ÷ 8; rest 2 schools = 8 − 6
      …
      From River City Daily, 15 July 2024 (part two); Paragraph 2 of the report; not official statistics; River City figures

      Output met its goal
      Metric goal · River City · 2023
      Derived, not stated by the report: degree of completion about 100.0% to 110.3% ≈ (20.5–21.5) ÷ (19.5–20.5)
      …
      table “Tables of River City” (Statistics office, 1 February 2024); not official statistics; River City figures

      More stations
      Metric level · River City · 2023
      Derived, not stated by the report: earlier level about 9.9 to 10.1 stations ≈ 12 ÷ (100% + (19.5–20.5)%)
      …
      table “Tables of River City” (Statistics office, 1 February 2024); not official statistics; River City figures

      One centre and its stations
      Metric centre · River City · date not stated
      …
      table “Tables of River City” (Statistics office, 1 February 2024); not official statistics; River City figures

      More items
      Metric items-added · River City · date not stated
      Derived, not stated by the report: earlier total 48 to 52 items from 5 ÷ 10.5% < n ≤ 5 ÷ 9.5%; later total 53 to 57 items from n + 5, 5 ÷ 10.5% < n ≤ 5 ÷ 9.5%
      …
      From River City Daily, 15 July 2024 (part two); Paragraph 2 of the report; not official statistics; River City figures

      Metric stations
      River City · date not stated
      …
      Note: The date is not stated.
      From River City Daily, 15 July 2024 (part two); Paragraph 4 of the report; not official statistics; River City figures

      Fewer slips
      Metric slips · River City · date not stated
      …
      Note: Compare with caution. One person’s words, neither dated.
      From River City Daily, 15 July 2024 (part two); Paragraph 5 of the report; not official statistics; River City figures

      Metric visits
      persons
      …
      Note: Sights alone are counted.
      Note: Half a year alone.
      table “Tables of River City” (Statistics office, 1 February 2024); not official statistics; River City figures"
    `);
  });

  test("what stands beside a drawing goes where there is none", () => {
    const page = pageAt("");
    const cards = composeCards(page.lookup, allRows(page.lookup.columns.size));
    expect(cards.map((card) => cardWords(card, null, page).stated.length)).toMatchInlineSnapshot(`
      [
        0,
        1,
        1,
        1,
        1,
        0,
        1,
        0,
        0,
        0,
      ]
    `);
  });
});

describe("a table to be copied", () => {
  const idsAndRows = ({ columns, rows }: ExportTable) => ({
    columns: columns.map(({ id }) => id),
    rows,
  });
  test("has the columns that were asked for, and notes where any figure has one", () => {
    const page = pageAt("");
    const rowsOf = (...ids: string[]) => ids.map((id) => page.lookup.figure(id).row);
    const table = wordsTable(page, rowsOf("visits-lake-county-2022", "level"), ["name", "value"]);
    expect(idsAndRows(table)).toMatchInlineSnapshot(`
      {
        "columns": [
          "metric",
          "figure",
          "cautions",
        ],
        "rows": [
          [
            "游客",
            "9人",
            "只计景区。只有半年。",
          ],
          [
            "车站数",
            "12个",
            null,
          ],
        ],
      }
    `);
    const plain = wordsTable(page, rowsOf("level", "goal"), ["value", "period"]);
    expect(idsAndRows(plain)).toMatchInlineSnapshot(`
      {
        "columns": [
          "figure",
          "period_words",
        ],
        "rows": [
          [
            "12个",
            "2023年",
          ],
          [
            "20亿元",
            "2023年",
          ],
        ],
      }
    `);
    expect("key" in table).toBe(false);
    expect(wordsTable(page, rowsOf("goal"), tableColumns, "large").rows).toMatchInlineSnapshot(`
      [
        [
          "文旅",
          "客流",
          "目标产值",
          "20亿元",
          "确数",
          "2023年",
          "河城",
          "流量",
          "报道引用的统计",
          "河城统计局",
          null,
          null,
          "《河城统计表》，河城统计局，2024-02-01",
        ],
      ]
    `);
  });
});
