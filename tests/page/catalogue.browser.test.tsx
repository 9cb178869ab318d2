/// <reference types="@vitest/browser-playwright" />
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import "../../src/page/catalogue/index.css";
import type { Dataset, Observation } from "../../src/dataset/Dataset";
import type {
  CatalogueHead,
  MetricEntry,
  ReportEntry,
} from "../../src/export/collection/Catalogue";
import { figureFile, shelfColumns, shelvedRows } from "../../src/export/collection/figureFile";
import { parquetColumns } from "../../src/export/serializeParquet";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { seriesForms } from "../../src/charts/seriesForm";
import { CataloguePage } from "../../src/page/catalogue/CataloguePage";
import { sizeOf } from "../../src/page/catalogue/MetricSeries";
import { PlaceChoice } from "../../src/page/catalogue/PlaceChoice";
import { item } from "../dataset/item";
import { entriesMade } from "./entriesMade";
import { type SavedFile, catchSaved } from "./catchSaved";
import { outline } from "./outline";
import { town } from "./town";
import { pressHeld } from "../support/pressHeld";

/* The page of many reports: a host of files of its own making answers it. */

const both = (zh: string, en: string) => ({ zh, en });

const address = window.location.href;
let saved: readonly SavedFile[] = [];

// Else the first chart of all is waited for where nobody expects it.
beforeAll(() => seriesForms.load());

beforeEach(() => {
  saved = catchSaved();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.history.replaceState(null, "", address);
});

/** 65 reports: the first one of seven places, two years and two areas, the second of nothing. */
const reports: readonly ReportEntry[] = Array.from({ length: 65 }, (_, at) => ({
  id: `r${String(at)}`,
  folder: `reports/r${String(at)}/`,
  title: both(`报告${String(at)}`, `Report ${String(at)}`),
  hasEnglish: at !== 1,
  publisher: at === 1 ? null : both("河城日报", "River City Daily"),
  published: at === 1 ? null : "2024-07-15",
  from: at === 1 ? null : at === 0 ? "2019" : "2021",
  to: at === 1 ? null : at === 0 ? "2020" : "2021",
  places: at === 0 ? [0, 1, 2, 3, 4, 5, 6] : [1],
  areas: at === 0 ? [0, 1] : [1],
  figures: at + 1,
  measures: 2,
}));

const places = ["河城", "山县", "湖县", "林县", "田县", "泉县", "石县"].map((zh, at) =>
  both(zh, `Place ${String(at)}`),
);

const head: CatalogueHead = {
  reports: 65,
  figures: 2145,
  from: "2019",
  to: "2021",
  places,
  areas: [
    { name: both("政务", "Government"), color: "blue" },
    { name: both("文旅", "Travel"), color: "green" },
  ],
  parts: [
    { file: "reports-1.json", reports: 20 },
    { file: "reports-2.json", reports: 20 },
    { file: "reports-3.json", reports: 25 },
  ],
};

/** Figures of one metric in six places, some of them of two reports. */
function series(): ReturnType<typeof figureFile> & { readonly shelved: number } {
  const base = town();
  const of = (id: string, title: string, observations: readonly Observation[]): Dataset => ({
    ...base,
    id,
    title: both(title, `${title} in English`),
    places: [
      ...base.places,
      ...["林县", "田县", "泉县"].map((zh) => ({
        id: zh,
        name: both(zh, zh),
        level: "county" as const,
        within: "river-city",
      })),
    ],
    observations: [...observations],
    relations: [],
    headlines: [],
    cautions: base.cautions.filter(({ figures }) =>
      figures.every((figure) => observations.some((one) => one.id === figure)),
    ),
  });
  const visits = base.observations.filter(({ metric }) => metric === "visits");
  const first = item(visits, 0);
  const one = of("first", "一报", [
    ...visits,
    ...["林县", "田县", "泉县"].flatMap((place, at) =>
      ["2021", "2022"].slice(0, at === 2 ? 1 : 2).map((start): Observation => ({
        ...first,
        id: `${place}-${start}`,
        place,
        printed: start === "2022" ? "3到5人" : `${String(7 + at)}人`,
        quantity:
          start === "2022"
            ? { bound: "range", low: 3, high: 5 }
            : { bound: "exact", value: 7 + at },
        period: { basis: "stated", timing: "during", start },
      })),
    ),
  ]);
  const two = of("second", "二报", [
    { ...first, id: "again", printed: "101人", quantity: { bound: "exact", value: 101 } },
  ]);
  const columns = shelfColumns(parquetColumns(lookUp(one)));
  const rows = [
    ...shelvedRows(one, "reports/first/", columns),
    ...shelvedRows({ ...two, language: "zh" }, "reports/second/", columns),
  ];
  const { metric, unit } = lookUp(one).figure("visits-river-city-2021");
  const area = item(base.areas, 1);
  const known = new Map([
    [item(rows, 0).metric, { rows: { metric, unit }, area, definitions: new Set(["甲", "乙"]) }],
  ]);
  return { ...figureFile(rows, columns, known), shelved: rows.length };
}

const entry = (name: string, rest: Partial<MetricEntry> = {}): MetricEntry => ({
  name: both(name, `Metric ${name}`),
  unit: both("个", "items"),
  population: both("全市", "the whole city"),
  area: 0,
  figures: 3,
  reports: 2,
  places: 1,
  from: null,
  to: null,
  file: "figures/0002",
  at: 0,
  ...rest,
});

const visits = entry("游客", {
  unit: both("人", "persons"),
  area: 1,
  figures: 13,
  places: 6,
  from: "2021",
  to: "2023",
  file: "figures/0001",
});

const metrics: readonly MetricEntry[] = [
  visits,
  ...Array.from({ length: 44 }, (_, at) => entry(`指标${String(at)}`, { at })),
];

interface Host {
  /** Paths in the order they were asked for. */
  readonly asked: string[];
  /** What lies at a path, or the status that answers. */
  readonly files: Map<string, unknown>;
  ranges: boolean;
}

function host(): Host {
  const { parquet, file } = series();
  const served: Host = {
    asked: [],
    ranges: true,
    files: new Map<string, unknown>([
      ["catalogue.json", head],
      ["reports-1.json", reports.slice(0, 20)],
      ["reports-2.json", reports.slice(20, 40)],
      ["reports-3.json", reports.slice(40)],
      ["metrics.json", metrics],
      ["figures/0001.json", file],
      ["figures/0001.parquet", parquet],
    ]),
  };
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) => {
    const path = typeof input === "string" ? input : "";
    served.asked.push(path);
    const found = served.files.get(path) ?? 404;
    if (typeof found === "number") return new Response("", { status: found });
    if (!(found instanceof Uint8Array)) return Response.json(found);
    const range = /^bytes=(\d+)-(\d+)$/u.exec(new Headers(init?.headers).get("Range") ?? "");
    if (range === null || !served.ranges) return new Response(new Uint8Array(found));
    const [start, end] = [Number(range[1]), Number(range[2]) + 1];
    return new Response(found.slice(start, end), {
      status: 206,
      headers: {
        "Content-Range": `bytes ${String(start)}-${String(end - 1)}/${String(found.length)}`,
      },
    });
  });
  return served;
}

function visit(query: string, locale: "zh" | "en" = "zh"): void {
  window.history.replaceState(null, "", `${window.location.pathname}${query}`);
  render(<CataloguePage locale={locale} />);
}

const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
};
const all = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");
const appears = (selector: string): Promise<HTMLElement> => waitFor(() => part(selector));

/** Comes to an address of a catalogue whose files are all there, and waits until a part of its page stands. */
async function come(query: string, selector: string, locale?: "zh" | "en"): Promise<Host> {
  const hosted = host();
  visit(query, locale);
  await appears(selector);
  return hosted;
}
const asked = (): string => decodeURIComponent(window.location.search);

function press(name: string): void {
  const found = [...document.querySelectorAll<HTMLElement>("button, a")].find(
    ({ textContent }) => textContent === name,
  );
  if (found === undefined) throw new Error(`Nothing is called ${name}`);
  fireEvent.click(found);
}

const fill = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

describe("the reports", () => {
  test("stand with what is known of them, the newest at first, and more as they are asked for", async () => {
    const { asked: fetched } = host();
    visit("?");
    expect(outline(part("main"))).toMatchInlineSnapshot(`
      "main id=content tabindex=-1:
      p role=status: 正在载入……
      [a href=licenses.txt: 随页面发布的程序代码及其许可证全文]
      "
    `);
    expect(part(".header-source").textContent).toBe("\u00A0");
    await appears(".catalogue-entry");
    expect(outline(part("header"))).toMatchInlineSnapshot(`
      "h1: 报告目录
      65 份报告，2145 项数据，7 个地区各项数据以所在报告为准，是否官方统计见该报告
      [a lang=en aria-label=Switch to English href=en.html?: English]
      nav aria-label=目录导航:
      [a href=? aria-current=page: 找报告] [a href=?view=series: 跨报告看指标]
      "
    `);
    expect(document.title).toMatchInlineSnapshot(`"找报告 · 报告目录"`);
    const list = document.querySelectorAll(".catalogue-entry");
    expect(outline(item([...list], 0)) + outline(item([...list], 1))).toMatchInlineSnapshot(`
      "h3: [a href=../reports/r0/index.html: 报告0]
      河城日报2024-07-15 发布2019年—2020年1 项数据，2 项举措
      河城、山县、湖县、林县、田县、泉县 等另外 1 个地区 [span data-area-color=blue: 政务] [span data-area-color=green: 文旅]
      h3: [a href=../reports/r1/index.html: 报告1]
      时间未注明2 项数据，2 项举措
      山县 [span data-area-color=green: 文旅]
      "
    `);
    expect(item([...list], 0).querySelectorAll("[data-area-color]")).toHaveLength(2);
    expect(list).toHaveLength(30);
    expect(part(".catalogue-count").textContent).toBe("共 65 份报告");
    expect(fetched).toEqual(["catalogue.json", "reports-1.json", "reports-2.json"]);
    press("再显示一些（还有 35）");
    await waitFor(() => expect(document.querySelectorAll(".catalogue-entry")).toHaveLength(60));
    expect(fetched.slice(3)).toEqual(["reports-3.json"]);
    press("再显示一些（还有 5）");
    await waitFor(() => expect(document.querySelectorAll(".catalogue-entry")).toHaveLength(65));
    expect(document.querySelector("section > button")).toBeNull();
  });

  test("are found by words, place, area and year, all of which the address holds", async () => {
    const { asked: fetched } = await come("?", ".catalogue-entry");
    expect(entriesMade(() => fill("词语", "报告 64"))).toBe(0);
    expect(asked()).toBe("?q=报告+64");
    await waitFor(() => expect(all(".catalogue-entry h3")).toEqual(["报告64"]));
    expect(fetched).toContain("reports-3.json");
    expect(part(".catalogue-count").textContent).toBe("65 份中找到 1 份");
    fill("词语", "没有的");
    expect(all("section > .state")).toEqual([
      "没有符合条件的报告。请减少词语，或放宽地区、领域、年份。",
    ]);
    press("清除条件");
    expect(asked()).toBe("");
    expect(all("form button")).toEqual([]);
    expect(
      [...document.querySelectorAll("select")].map(({ options }) =>
        [...options].map(({ value, text }) => `${value}=${text}`).join(),
      ),
    ).toEqual([
      `=不限,${places.map(({ zh }) => `${zh}=${zh}`).join()}`,
      "=不限,政务=政务,文旅=文旅",
      "=不限,2021=2021,2020=2020,2019=2019",
    ]);
    for (const [label, value, query, found] of [
      ["地区", "湖县", "?in=湖县", 1],
      ["领域", "政务", "?area=政务", 1],
      ["年份", "2020", "?year=2020", 1],
      ["年份", "2021", "?year=2021", 63],
    ] as const) {
      fill(label, value);
      expect(asked()).toBe(query);
      expect(screen.getByLabelText<HTMLSelectElement>(label).value).toBe(value);
      await waitFor(() =>
        expect(part(".catalogue-count").textContent).toBe(`65 份中找到 ${String(found)} 份`),
      );
      fill(label, "");
      expect(asked()).toBe("");
    }
  });

  test("of an address are asked for at once, names that are not there for nothing", async () => {
    host();
    visit("?q=报告&in=别处&area=没有&year=2021", "en");
    await waitFor(() => expect(part(".catalogue-count").textContent).toBe("63 of 65 reports"));
    expect([...document.querySelectorAll("select")].map(({ value }) => value)).toEqual([
      "",
      "",
      "2021",
    ]);
    const link = part(".catalogue-entry a");
    expect([link.getAttribute("href"), link.textContent]).toEqual([
      "../reports/r2/en.html",
      "Report 2",
    ]);
    expect(part(".catalogue-tools a").getAttribute("href")).toBe(
      "index.html?q=%E6%8A%A5%E5%91%8A&in=%E5%88%AB%E5%A4%84&area=%E6%B2%A1%E6%9C%89&year=2021",
    );
    fill("Words", "Report 1");
    await waitFor(() => expect(all(".catalogue-entry h3")).toContain("Report 10"));
  });

  test("of a language that one lacks lead to its own", async () => {
    await come("?q=报告1", "form", "en");
    fill("Words", "报告1");
    await waitFor(() =>
      expect(document.querySelector("a[href='../reports/r1/index.html']")).not.toBeNull(),
    );
  });

  test("that no dates are known of offer no years", async () => {
    const { files } = host();
    files.set("catalogue.json", { ...head, from: null, to: null });
    visit("?");
    await appears(".catalogue-entry");
    expect(screen.getByLabelText<HTMLSelectElement>("年份").options).toHaveLength(1);
  });

  test.each([
    ["catalogue.json", 404],
    ["reports-1.json", 500],
  ] as const)(
    "whose %s does not come say why, and are asked for again at a press",
    async (file, status) => {
      const { files } = host();
      const there = files.get(file);
      files.set(file, status);
      visit("?");
      const fault = await appears("[data-fault]");
      expect([fault.dataset["fault"], fault.getAttribute("role")]).toEqual([
        status === 404 ? "missing" : "unreachable",
        "alert",
      ]);
      expect(document.querySelector(".catalogue-list")).toBeNull();
      files.set(file, there);
      press("重试");
      await appears(".catalogue-entry");
    },
  );
});

describe("the two views", () => {
  test("lead to each other in place, unless a key is held", async () => {
    await come("?q=报告", ".catalogue-entry");
    const links = (): (string | null)[][] =>
      [...document.querySelectorAll(".doors a")].map((link) => [
        link.getAttribute("href"),
        link.getAttribute("aria-current"),
      ]);
    expect(links()).toEqual([
      ["?q=%E6%8A%A5%E5%91%8A", "page"],
      ["?view=series&q=%E6%8A%A5%E5%91%8A", null],
    ]);
    const [, other] = document.querySelectorAll(".doors a");
    if (other === undefined) throw new Error("There is one view");
    pressHeld(other);
    expect(asked()).toBe("?q=报告");
    expect(entriesMade(() => expect(fireEvent.click(other)).toBe(false))).toBe(1);
    expect(asked()).toBe("?view=series&q=报告");
    await appears(".catalogue-metric");
    expect(document.title).toBe("跨报告看指标 · 报告目录");
    window.history.replaceState(null, "", "?");
    fireEvent(window, new PopStateEvent("popstate"));
    await appears(".catalogue-entry");
  });
});

describe("a metric across reports", () => {
  test("is found by its name, unit or population, and chosen", async () => {
    await come("?view=series", ".catalogue-metric");
    expect(outline(part("main")).split("\n").slice(0, 14).join("\n")).toMatchInlineSnapshot(`
      "main id=content tabindex=-1:
      section aria-label=跨报告看指标:
      选一个指标，看它在各份报告里的数值。
      form role=search:
      指标
      input placeholder=指标名称、单位、统计对象 search “”:
      [button data-area-color=green: 游客人 · 全市2 份报告 · 13 项数据 · 6 个地区 · 2021年—2023年]
      [button data-area-color=blue: 指标0个 · 全市2 份报告 · 3 项数据 · 1 个地区]
      [button data-area-color=blue: 指标1个 · 全市2 份报告 · 3 项数据 · 1 个地区]
      [button data-area-color=blue: 指标2个 · 全市2 份报告 · 3 项数据 · 1 个地区]
      [button data-area-color=blue: 指标3个 · 全市2 份报告 · 3 项数据 · 1 个地区]
      [button data-area-color=blue: 指标4个 · 全市2 份报告 · 3 项数据 · 1 个地区]
      [button data-area-color=blue: 指标5个 · 全市2 份报告 · 3 项数据 · 1 个地区]
      [button data-area-color=blue: 指标6个 · 全市2 份报告 · 3 项数据 · 1 个地区]"
    `);
    expect(document.querySelectorAll(".catalogue-metric")).toHaveLength(40);
    press("再显示一些（还有 5）");
    expect(document.querySelectorAll(".catalogue-metric")).toHaveLength(45);
    expect(document.querySelector("section > button")).toBeNull();
    fill("指标", "没有");
    expect(all(".state")).toEqual(["没有名称含这些词的指标。请减少词语。"]);
    fill("指标", "人");
    expect(all(".catalogue-metric b")).toEqual(["游客"]);
    expect(part(".catalogue-metric").dataset["areaColor"]).toBe("green");
    fireEvent.click(part(".catalogue-metric"));
    expect(asked()).toBe("?view=series&metric=游客|人|全市");
    await appears(".series-card");
    press("换一个指标");
    expect(asked()).toBe("?view=series");
    await appears(".catalogue-metric");
  });

  test("that the file no longer has asks for a new load, one that is not known for nothing", async () => {
    const { files } = await come("?view=series&metric=指标1|个|全市", "[data-fault=missing]");
    cleanup();
    files.set("figures/0002.json", { bytes: 1, tail: 1, metrics: [] });
    visit("?view=series&metric=指标1|个|全市");
    expect(outline(await appears("[data-fault=changed]"))).toMatchInlineSnapshot(`
      "div role=alert data-fault=changed:
      读取期间网站发布了新内容，前后文件对不上。
      请重新载入本页。
      [button: 重新载入本页]
      "
    `);
    cleanup();
    files.delete("metrics.json");
    visit("?view=series&metric=别的");
    await appears("[data-fault=missing]");
    files.set("metrics.json", metrics);
    press("重试");
    await appears(".catalogue-metric");
  });

  test("stands with its chart, its table, and the way to each report", async () => {
    const { asked: fetched } = await come(
      "?view=series&metric=游客|人|全市",
      ".series-card .chart",
    );
    await expect(outline(part("main"))).toMatchFileSnapshot("seen/series of reports.txt");
    expect(fetched.filter((path) => path.endsWith(".parquet"))).toHaveLength(2);
    press("导出 CSV");
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(item(saved, 0).name).toBe("报告目录_游客-各报告.csv");
    expect((await item(saved, 0).text()).split("\r\n")).toHaveLength(14);
  });

  test("has its places chosen, which replaces the entry of the history", async () => {
    host();
    visit("?view=series&metric=游客|人|全市&place=河城湖县&place=别处");
    await waitFor(() => expect(all(".series-table tbody tr")).toHaveLength(1));
    expect(outline(part(".series-card"))).toMatchInlineSnapshot(`
      "article data-form=none:
      h3: 游客
      数据太少，不成图。
      summary: 使用提示（1）
      只计景区。只有半年。
      caption: 游客：各报告的数值
      th scope=col data-column=place: 地区
      th scope=col data-column=period: 时期
      th scope=col data-column=value: 数值
      th scope=col data-column=report: 所在报告
      th scope=col data-column=cautions: 使用提示
      tr data-row=first--visits-lake-county-2022:
      th scope=row data-column=place: 河城湖县
      td data-column=period data-label=时期: 2022年
      td data-column=value data-label=数值: 9人
      td data-column=report data-label=所在报告: [a href=../reports/first/index.html?figure=visits-lake-county-2022: 一报 · 2024-02-01]
      td data-column=cautions data-label=使用提示: 只计景区。只有半年。
      [button: 导出 CSV]
      "
    `);
    expect(all(".card-remark")).toEqual(["数据太少，不成图。"]);
    const box = (name: string): HTMLInputElement =>
      screen.getByLabelText<HTMLInputElement>(new RegExp(`^${name}`, "u"));
    expect(entriesMade(() => fireEvent.click(box("河城山县")))).toBe(0);
    expect(asked()).toBe("?view=series&metric=游客|人|全市&place=河城湖县&place=河城山县");
    await waitFor(() => expect(all(".series-table tbody tr")).toHaveLength(4));
    fireEvent.click(box("河城湖县"));
    expect(asked()).toBe("?view=series&metric=游客|人|全市&place=河城山县");
  });

  test("is told in English, and that it is too much where it is", async () => {
    const { files } = host();
    const { file } = series();
    const [metric] = file.metrics;
    files.set("figures/0001.json", {
      ...file,
      metrics: [
        {
          ...metric,
          definitions: 1,
          places: metric?.places.map((place) => ({ ...place, figures: 40_001 })),
        },
      ],
    });
    visit("?view=series&metric=游客|人|全市", "en");
    await appears("[data-state=too-much]");
    expect(outline(part("main"))).toMatchInlineSnapshot(`
      "main id=content tabindex=-1:
      section aria-labelledby=series-title data-area-color=green:
      h2 id=series-title: Metric 游客
      [button: Another metric]
      personsPopulation: the whole city2 reports · 13 figures · 6 places
      Definition: What visits counts.
      legend: Places 5 of 6 places chosen
      input checked checkbox checked “on”:
      River City 40001 figures
      input checked checkbox checked “on”:
      Hill County, River City 40001 figures
      input checked checkbox checked “on”:
      林县, River City 40001 figures
      input checked checkbox checked “on”:
      泉县, River City 40001 figures
      input checked checkbox checked “on”:
      Lake County, River City 40001 figures
      input checkbox “on”:
      田县, River City 40001 figures
      The 5 places with most figures to begin with
      p role=status data-state=too-much: The chosen places have 200005 figures; at most 5000 are shown at once. Choose fewer places. All figures are in the Parquet files of the folder figures, for DuckDB and its like.
      [a href=licenses.txt: Program code that the page carries, with its licences in full]
      "
    `);
  });

  test("of one place has no first ones, and is too much above 5000 figures", async () => {
    const { files } = host();
    const { file } = series();
    const [metric] = file.metrics;
    const comeWith = (most: number): void => {
      const one = metric?.places.slice(0, 1).map((place) => ({ ...place, figures: most }));
      files.set("figures/0001.json", { ...file, metrics: [{ ...metric, places: one }] });
      visit("?view=series&metric=游客|人|全市");
    };
    comeWith(5001);
    await appears("[data-state=too-much]");
    expect(all(".card-remark")).toEqual([]);
    cleanup();
    comeWith(5000);
    await appears("[data-fault], .series-card");
    expect(document.querySelector("[data-state=too-much]")).toBeNull();
  });

  test("of a host that gives no parts is read whole at a press", async () => {
    const served = host();
    served.ranges = false;
    visit("?view=series&metric=游客|人|全市&place=河城湖县");
    const fault = await appears("[data-fault=noRanges]");
    expect([...fault.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^读取整个文件（\d+ kB）$/u),
    ]);
    fireEvent.click(item([...fault.querySelectorAll("button")], 0));
    await waitFor(() => expect(all(".series-table tbody tr")).toHaveLength(1));
  });
});

test("a size is told in whole kilobytes, or tenths of megabytes", () => {
  expect([0, 1535, 1536, 153_600, 2 ** 20 - 1, 2 ** 20, 1.25 * 2 ** 20].map(sizeOf)).toEqual([
    "1 kB",
    "1 kB",
    "2 kB",
    "150 kB",
    "1024 kB",
    "1.0 MB",
    "1.3 MB",
  ]);
});

describe("the choice of places", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      name: both(`县${String(at)}`, `County ${String(at)}`),
      first: at,
      figures: 2,
    }));
  const names = (): string[] => all("li").map((text) => text.replace(/\s.*/u, ""));

  test("lists sixty, before them what else is chosen, and finds the others", () => {
    const chosen = vi.fn<(places: readonly string[]) => void>();
    const { container } = render(
      <PlaceChoice places={rows(62)} chosen={["县61", "县3"]} language="zh" onChoose={chosen} />,
    );
    expect(names().slice(0, 3)).toEqual(["县61", "县0", "县1"]);
    expect(names()).toHaveLength(61);
    expect(part("legend").textContent).toBe("看哪些地区 已选 2，共 62 个地区");
    fireEvent.change(item([...container.querySelectorAll("input[type=search]")], 0), {
      target: { value: " COUNTY 60 " },
    });
    expect(names()).toEqual(["县60"]);
    fireEvent.click(part("li input"));
    expect(chosen).toHaveBeenLastCalledWith(["县61", "县3", "县60"]);
    fireEvent.change(part("input[type=search]"), { target: { value: "没有" } });
    expect(all("fieldset > p")).toEqual(["没有名称含这些字的地区。"]);
  });

  test.each([
    [12, 0],
    [13, 1],
  ])("of %d has %d boxes to search in", (count, boxes) => {
    render(<PlaceChoice places={rows(count)} chosen={[]} language="en" onChoose={vi.fn()} />);
    expect(document.querySelectorAll("input[type=search]")).toHaveLength(boxes);
    expect(item(names(), 0)).toBe("County");
  });
});
