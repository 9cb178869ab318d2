/// <reference types="@vitest/browser-playwright" />
import { cleanup, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import "../../src/page/styles/index.css";
import "../../src/page/styles/later.css";
import { serializeTray } from "../../src/selection/Tray";
import { type Opened, openPage } from "./openPage";
import { outline } from "./outline";
import { town } from "./town";
import { open } from "../opening/openOffice";
import { smallWorkbook } from "../opening/smallWorkbook";
import { cases } from "../support/cases";
import { trayOf } from "../support/trayOf";

/* What a reader meets in each state of the page, as text: read it as the page, not as code. */

const address = window.location.href;

afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.history.replaceState(null, "", address);
});

async function see(name: string, query: string, part: string, opened: Opened = {}): Promise<void> {
  await openPage(query, opened);
  const seen = await waitFor(() => {
    const parts = [...document.querySelectorAll(part)];
    if (parts.length === 0) throw new Error(`There is no ${part} yet`);
    return parts
      .map(outline)
      .join("")
      .replaceAll(window.location.origin + window.location.pathname, "https://…/")
      .replace(/打印日期：.*/gu, "打印日期：（今日）")
      .replace(/Printed on .*/gu, "Printed on (today)");
  });
  await expect(seen).toMatchFileSnapshot(`seen/${name}.txt`);
}

describe("a view", () => {
  test.each(
    cases(
      "overview.zh |  | body > div",
      "table.zh | ?view=table | main",
      "periods.zh | ?view=periods | .view",
      "measures.zh | ?view=measures | main",
      "matrix.zh | ?view=matrix | .other-view",
      "timeline.zh | ?view=timeline | .other-view",
      "checks.zh | ?view=checks | .view",
      "coverage.zh | ?view=coverage | .view",
      "text.zh | ?view=text | main",
      "about.zh | ?view=about | main",
      "dictionary.zh | ?view=dictionary | .view > :not(section), #record-dataset, #record-cautions",
      "columns.zh | ?view=dictionary | #file-columns > .section-head, #file-columns > .lede, [aria-labelledby=columns-coverage]",
      "tray.empty.zh | ?view=tray | .other-view",
      "compare.none.zh | ?view=compare | main",
    ),
  )("%s", (name = "", query = "", part = "") => see(name, query, part));

  test.each(
    cases(
      "overview.en |  | body > div",
      "table.en | ?view=table | .other-view",
      "measures.en | ?view=measures | .other-view",
      "checks.en | ?view=checks | .view",
      "about.en | ?view=about | main",
    ),
  )("in English: %s", (name = "", query = "", part = "") =>
    see(name, query, part, { language: "en" }),
  );

  test("about, in one file", () =>
    see("about.file.zh", "?view=about&lang=zh", ".method-columns", { isOneFile: true }));
});

describe("a selection", () => {
  test.each(
    cases(
      "filtered | ?place=hill-county&from=2022&to=2023&kind=flow | main",
      "two areas | ?area=travel&area=villages | .filter-bar, .area-section h2",
      "an area without figures | ?area=villages | main",
      "a field | ?field=travel-offices | main",
      "one find | ?q=指标stations | main:has(.one-find)",
      "nothing found | ?q=zzz | main",
      "a place with all within | ?place=river-city | .filter-bar, .print-only",
      "a place alone | ?place=river-city&own=1 | .filter-bar, .print-only",
      "a status | ?view=measures&status=planned&figures=without | main",
      "no measure in the picture | ?view=matrix&q=zzz | .other-view",
      "no measure on the timeline | ?view=timeline&q=zzz | .other-view",
      "a report | ?source=tables&undated=1&from=2023 | .filter-bar, .print-only",
      "sorted | ?view=table&sort=-value&count=large&columns=name,value,cautions&area=travel | .other-view",
      "no figures in the table | ?view=table&q=zzz | .other-view",
      "mended | ?area=nowhere&sort=size&place=hill-county | .notice, .filter-bar",
      "periods chosen | ?view=periods&before=2022&after=2023&place=hill-county | .view",
      "periods unknown | ?view=periods&before=1999&after=2023 | .view > :not(.table-scroll)",
      "one period | ?view=periods&area=government&kind=rate | .view",
    ),
  )("%s", (name, query = "", part = "") => see(`selection ${name}`, query, part));
});

describe("a figure", () => {
  test.each([
    "forms-after",
    "schools-in",
    "output",
    "output-rank",
    "items-growth",
    "slips-after",
    "stations",
    "visits-hill-county-2022",
    "visits-lake-county-2022",
    "reached",
    "level",
    "centre",
  ])("%s", (figure) => see(`figure ${figure}`, `?figure=${figure}`, "dialog[open]"));

  test("in English", () =>
    see("figure output.en", "?figure=output", "dialog[open]", { language: "en" }));
});

describe("a card, large", () => {
  test.each([
    "forms-cut",
    "series-visits",
    "output-first",
    "school-share",
    "schools-compared",
    "items-change",
    "output-goal",
    "level-change",
    "centre-model",
    "stations",
    "changes-nowhere",
  ])("%s", (card) => see(`card ${card}`, `?card=${card}`, "dialog[open]"));
});

const tray = serializeTray(
  trayOf(
    "heading 一、产值",
    "card output-first",
    "figure stations",
    "card stations",
    "card forms-cut",
    "sentence 以上请审阅",
    "measure village-roads",
    "figure gone",
    "card series-visits",
  ),
);

describe("a briefing", () => {
  test("its items and its sheet", () => see("tray.zh", `?view=tray&tray=${tray}`, ".other-view"));
  test("in English", () =>
    see("tray.en", `?view=tray&tray=${tray}`, ".tray-editor", { language: "en" }));
  test("in a meeting", () => see("meeting.zh", `?view=meeting&tray=${tray}`, "dialog[open]"));
  test("the cards of a selection in a meeting", () =>
    see("meeting cards", "?view=meeting&area=travel", "dialog[open]"));
  test("an empty meeting", () => see("meeting empty", "?view=meeting&q=zzz", "dialog[open]"));
});

describe("data of one's own", () => {
  const own = town();
  own.observations.splice(0, 1);
  own.relations.splice(0, own.relations.length);
  const opened = { dataset: own, name: "自己的.xlsx", keptIn: "nowhere" } as const;

  test("are said to be shown", () =>
    see("opened banner", "", ".opened-banner, .door-views", { embedded: opened }));
  test("held against the published ones", () =>
    see("compare.zh", "?view=compare", "main", { embedded: opened }));
  test("in another period", () =>
    see("periods of opened", "?view=periods", ".view > p", { embedded: opened }));
  const ofTable = open(
    smallWorkbook({
      "2023年": [
        ["各县主要指标"],
        ["地区", "产值（亿元）", "人口（万人）"],
        ["山县", 35.2, 12.4],
        ["湖县", 28.1, 9.3],
      ],
      城区: [[], ["指标", "单位", "2022年", "2023年"], ["受理办件", "件", 120, 134]],
    }),
    "年鉴.xlsx",
  ).dataset;
  const [first] = ofTable.observations;
  const table = { dataset: ofTable, name: "年鉴.xlsx", keptIn: "nowhere" } as const;
  test("of a table, each number with its cell", () =>
    see("opened table", "?view=table", ".figure-table, .headline-source", { embedded: table }));
  test("of a table, in English", () =>
    see("opened table.en", "?view=table", ".figure-table thead, .headline-source", {
      embedded: table,
      language: "en",
    }));
  test("of a table, a card", () =>
    see("opened card", `?card=${first?.id ?? ""}`, "dialog[open]", {
      embedded: table,
    }));
  test("of a table, one figure", () =>
    see("opened figure", `?figure=${first?.id ?? ""}`, "dialog[open] dl", { embedded: table }));
  test("of a draft", () =>
    see("opened draft", "?lang=zh", ".opened-banner", {
      embedded: { dataset: { ...own, status: "draft" }, name: "草稿.json", keptIn: "file" },
    }));
  test("that are damaged", () => see("damaged", "", ".opened-banner", { embedded: "damaged" }));
  test("a published draft", () =>
    see("published draft", "", ".opened-banner", { dataset: { ...town(), status: "draft" } }));
});

describe("several reports", () => {
  const reports = [
    {
      id: "river-city",
      title: { zh: "河城", en: "River" },
      languages: ["zh", "en"],
      folder: "../a/",
      current: true,
    },
    {
      id: "hill",
      title: { zh: "山", en: "Hill" },
      languages: ["zh"],
      folder: "../b/",
      current: false,
    },
    {
      id: "lake",
      title: { zh: "湖", en: "Lake" },
      languages: ["zh", "en"],
      folder: null,
      current: false,
    },
  ] as const;
  test("in Chinese", () => see("reports.zh", "", ".report-menu", { reports }));
  test("in English", () => see("reports.en", "", ".report-menu", { reports, language: "en" }));
  test("so many that a catalogue holds them", () =>
    see("reports of a catalogue", "", ".report-menu summary", {
      reports: [reports[0], { ...reports[1], holds: 40 }],
    }));
});
