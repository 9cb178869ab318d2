import { describe, expect, test } from "vitest";
import { columnsShown } from "../../src/page/columnsShown";
import { cutLastWord } from "../../src/page/cutLastWord";
import { describeSelection } from "../../src/page/describeSelection";
import { documentFile, documentLink } from "../../src/page/documents";
import { doorOf, doors, hasHeadlines, isFilteredView, viewsOf } from "../../src/page/doors";
import { onlyPublished } from "../../src/page/opening/Opening";
import { pageTitle } from "../../src/page/pageTitle";
import { views } from "../../src/selection/Address";
import { pageAt } from "./pageAt";
import { town } from "./town";
import { cases, reads } from "../support/cases";

/* What is asked, in words: limits, titles, and the ways into the page. */

describe("what is asked, in words", () => {
  const told = (query: string, locale: "zh" | "en" = "zh") =>
    describeSelection(pageAt(query, { locale })).map(({ label, text }) => `${label}：${text}`);

  reads(
    "%s",
    (query) => told(query),
    "",
    "?area=travel&area=villages => 改革领域：文旅、乡村",
    "?field=visits => 具体领域：文旅 › 客流",
    "?place=hill-county => 地区：山县",
    "?q=游客 => 搜索：游客",
    "?q=%20",
  );

  test("names everything that limits, in its order, and how each part of it goes", () => {
    const query =
      "?area=travel&place=river-city&place=hill-county&kind=flow&from=2021&to=2023&undated=1&status=pilot&figures=none&source=tables&q=游客";
    expect(told(query)).toMatchInlineSnapshot(`
      [
        "改革领域：文旅",
        "地区：河城及所辖、山县",
        "类型：流量",
        "时期：2021年—2023年",
        "举措状态：试点",
        "来源：河城统计表",
        "搜索：游客",
      ]
    `);
    expect(told(query, "en")).toMatchInlineSnapshot(`
      [
        "Reform area：Travel",
        "Place：River City and places within, Hill County",
        "Kind：Flow",
        "Period：2021 to 2023",
        "Status of measures：Pilot",
        "Report：Tables of River City",
        "Search：游客",
      ]
    `);
    expect(told("?place=river-city&own=1")).toMatchInlineSnapshot(`
      [
        "地区：河城（仅本级）",
      ]
    `);
    const limits = describeSelection(pageAt(query));
    expect(limits.map(({ parts }) => parts.map(({ without }) => without))).toMatchInlineSnapshot(`
      [
        [
          {
            "areas": [],
          },
        ],
        [
          {
            "places": [
              "hill-county",
            ],
          },
          {
            "places": [
              "river-city",
            ],
          },
        ],
        [
          {
            "kind": null,
          },
        ],
        [
          {
            "from": null,
            "to": null,
            "undated": false,
          },
        ],
        [
          {
            "status": null,
          },
        ],
        [
          {
            "source": null,
          },
        ],
        [
          {
            "search": "",
          },
        ],
      ]
    `);
    expect(describeSelection(pageAt("?field=visits"))[0]?.parts[0]?.without).toEqual({
      field: null,
      areas: [],
    });
    const two = describeSelection(pageAt("?area=travel&area=villages"))[0];
    expect(two?.parts.map(({ without }) => without)).toEqual([
      { areas: ["villages"] },
      { areas: ["travel"] },
    ]);
  });
});

reads(
  "the title of the document: %s",
  (query) => pageTitle(pageAt(query)),
  " => 河城数据",
  "?view=table => 数据表 · 河城数据",
  "?view=table&area=travel => 文旅 · 数据表 · 河城数据",
  "?view=checks&area=travel => 核验 · 河城数据",
  "?figure=visits-river-city-2021 => 游客 · 河城数据",
  "?view=measures&measure=one-form => 一表通 · 河城数据",
  "?view=timeline => 举措 · 时间线 · 河城数据",
);

describe("the ways into the page", () => {
  test("lead to every view, each by one door", () => {
    expect(doors.flatMap((door) => [...door.views]).sort()).toEqual([...views].sort());
    expect(views.map((view) => doorOf(view).id)).toMatchInlineSnapshot(`
      [
        "figures",
        "figures",
        "figures",
        "figures",
        "figures",
        "measures",
        "measures",
        "measures",
        "verification",
        "verification",
        "verification",
        "about",
        "about",
        "about",
      ]
    `);
    expect(views.filter(hasHeadlines)).toEqual(["overview", "table", "periods"]);
    expect(views.filter(isFilteredView)).toMatchInlineSnapshot(`
      [
        "overview",
        "table",
        "periods",
        "measures",
        "matrix",
        "timeline",
      ]
    `);
  });

  test("name what has something to show, and what is shown now", () => {
    const of = (query: string, opened: boolean): string => {
      const dataset = town();
      const published = onlyPublished(dataset);
      const page = pageAt(query, {
        dataset,
        opening: opened
          ? { ...published, opened: { dataset, name: "a", keptIn: "file" } }
          : published,
      });
      return doors.flatMap((door) => viewsOf(door, page)).join(" ");
    };
    expect(of("", false)).toBe(
      "overview table periods tray measures matrix timeline checks coverage text about dictionary",
    );
    expect(of("", true)).toContain("compare");
    expect(of("?view=meeting", false)).toContain("meeting");
    const base = town();
    const observations = base.observations.map(
      (one) => ({ ...one, period: { basis: "not_stated" } }) as const,
    );
    const dataset = { ...base, observations, relations: [] };
    expect(viewsOf(doors[0], pageAt("", { dataset }))).toEqual(["overview", "table", "tray"]);
  });
});

test("a document is named whole, and linked to as its folder where it is the first", () => {
  expect([documentFile("zh"), documentFile("en")]).toEqual(["index.html", "en.html"]);
  expect([documentLink("zh"), documentLink("en")]).toEqual(["./", "en.html"]);
});

test("the columns of the table are those asked for, in their own order, or the usual ones", () => {
  expect(columnsShown(pageAt("?columns=value,name"))).toEqual(["name", "value"]);
  expect(columnsShown(pageAt("")).join(" ")).toBe("area name value period place paragraph source");
});

test.each(
  cases(
    " |  => ",
    "508 schools |  => 508 schools",
    "123456 89012 |  => 123456 89012",
    "123456 890123 | 123456  => 890123",
    "CNY 320 million | CNY 320  => million",
    "一二三四五六七八九十一二三 | 一二三四五六七八九十 => 一二三",
  ),
)("%j is cut before its last word", (text, start, last) => {
  expect(cutLastWord(text)).toEqual([start, last]);
});
