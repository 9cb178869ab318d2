import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetMetadata } from "hyparquet";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildCollection, publishCatalogue } from "../../scripts/buildCollection";
import { boxOf, FigureShelf } from "../../scripts/FigureShelf";
import type { FigureFile } from "../../src/export/collection/Catalogue";
import { NameList, reportEntry } from "../../src/export/collection/reportEntry";
import type { Bilingual, Dataset } from "../../src/dataset/Dataset";
import { fixture } from "../dataset/fixture";
import { madeUpCode } from "./madeUpCode";
import { ownFolder } from "../support/ownFolder";

/* How reports and their catalogue are laid into folders; the code itself, which a build takes seconds for, is made up. */

const folder = ownFolder();
const out = join(folder, "out");
afterEach(() => void vi.restoreAllMocks());
beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
});

const code = madeUpCode(join(folder, "served"));

function dataset(id: string, published: string, more: Partial<Dataset> = {}): Dataset {
  const base = fixture();
  return {
    ...base,
    id,
    title: { zh: `甲<${id}>`, en: `A & ${id}` },
    sources: base.sources.map((source) => ({ ...source, published })),
    ...more,
  };
}

function written(name: string, content: Dataset): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const build = (paths: readonly string[]): Promise<void> => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  return buildCollection(paths, true, { out, work: join(folder, "work") }, code);
};

const read = (path: string): string => readFileSync(join(out, path), "utf8");
const json = (path: string): unknown => JSON.parse(read(path));

const chineseTitle = { zh: "丙", en: "丙" };
const reports = (): readonly Dataset[] => [
  dataset("first", "2024-07-05"),
  dataset("second", "2024-11-01"),
  dataset("third", "2024-07-05"),
  dataset("fourth", "2024-06-30", { language: "zh", title: chineseTitle }),
];
const all = (): readonly string[] => reports().map((one) => written(one.id, one));

describe("a collection", () => {
  test("the first report is whole; every other has pages that share its code, and data of its own", async () => {
    await build(all());
    expect(readdirSync(out).sort()).toEqual([
      "assets",
      "catalogue",
      "data",
      "en.html",
      "index.html",
      "licenses.txt",
      "reports",
      "sbom.cdx.json",
      "standalone.html",
    ]);
    expect(readdirSync(join(out, "reports")).sort()).toEqual(["fourth", "second", "third"]);
    expect(readdirSync(join(out, "reports", "second")).sort()).toEqual([
      "data",
      "en.html",
      "index.html",
      "licenses.txt",
    ]);
    expect(readdirSync(join(out, "reports", "second", "data")).sort()).toEqual([
      "dataset.json",
      "dataset.schema.json",
      "figures.csv",
      "figures.csv-metadata.json",
    ]);
    expect(existsSync(join(out, "reports", "fourth", "en.html"))).toBe(false);
    expect(read("reports/second/licenses.txt")).toBe("../../licenses.txt\n");
    expect(json("reports/second/data/dataset.schema.json")).toEqual({
      $ref: "../../../data/dataset.schema.json",
    });
    expect(json("reports/second/data/dataset.json")).toMatchObject({ id: "second" });
    expect(read("reports/second/data/figures.csv").split("\r\n")[0]).toContain("figure_id");
    expect(json("reports/second/data/figures.csv-metadata.json")).toMatchObject({
      url: "figures.csv",
    });
  });

  test("a report's page has its own words and data, names the catalogue, and finds its code two folders up", async () => {
    await build(all());
    const page = read("reports/second/index.html");
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain("<title>甲&lt;second&gt;</title>");
    expect(page).toContain('<div id="root">甲&lt;second&gt;</div>');
    expect(page).toContain('href="../../assets/page.js"');
    expect(page).toContain('<meta name="one-file" content="../../standalone.html" />');
    expect(page).toContain('<link rel="alternate" hreflang="zh-CN" href="index.html" />');
    expect(page).toContain('<link rel="alternate" hreflang="en" href="en.html" />');
    const data = /<script type="application\/json" id="dataset">(.*?)<\/script>/su.exec(page)?.[1];
    expect(JSON.parse(data ?? "")).toMatchObject({
      dataset: { id: "second" },
      pinyin: ["zheng wu", "ban gong", "he cheng", "shan xian"].concat(
        Array.from({ length: 11 }, () => "zhi biao"),
        ["yi biao tong", "hu he"],
      ),
    });
    expect(page).toContain(
      '<meta name="report" content="second" data-zh="甲&lt;second&gt;" data-en="A &amp; second" data-folder="./" data-current="" />',
    );
    expect(page).toMatch(
      /<meta name="report" content="catalogue" [^>]*data-folder="\.\.\/\.\.\/catalogue\/" data-holds="4" \/>/u,
    );
    expect(page).toContain('<p><a href="data/figures.csv">figures.csv</a></p>');
    expect(page).not.toMatch(/%TITLE%|%DESCRIPTION%|<!--report-/u);
    expect(page).toMatch(/^<html lang="zh-CN">[^]*<\/html>$/u);
    expect(page).toContain('<meta name="description" content="一篇报道的数据。" />');
    expect(page).toMatch(/http-equiv="Content-Security-Policy" content="[^"]*script-src 'self'/u);
    expect(page).toMatch(/content="catalogue" [^>]*data-en="/u);
    const english = read("reports/second/en.html");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("<title>A &amp; second</title>");
    expect(english).toContain('<meta name="description" content="The figures of one report." />');
    const first = read("index.html");
    expect(first).toMatch(/content="catalogue" [^>]*data-folder="catalogue\/" data-holds="4" \/>/u);
    // One file may lie anywhere: it names the catalogue and links to none.
    const oneFile = read("standalone.html");
    expect(oneFile).toMatch(/content="catalogue" (?:(?!data-folder)[^>])*data-holds="4" \/>/u);
  });

  test("the catalogue lists them, the newest first, those of a day by their id, in both languages", async () => {
    await build(all());
    expect(json("catalogue/reports-1.json")).toMatchObject([
      { id: "second", folder: "reports/second/", published: "2024-11-01", hasEnglish: true },
      { id: "first", folder: "", published: "2024-07-05" },
      { id: "third", folder: "reports/third/" },
      { id: "fourth", folder: "reports/fourth/", hasEnglish: false },
    ]);
    const { observations, places, areas } = fixture();
    expect(json("catalogue/catalogue.json")).toMatchObject({
      reports: 4,
      figures: 4 * observations.length,
      parts: [{ file: "reports-1.json", reports: 4 }],
    });
    const head = json("catalogue/catalogue.json");
    expect(head).toHaveProperty("places.length");
    expect(places.length).toBeGreaterThan(0);
    expect(areas.length).toBeGreaterThan(0);
    expect(existsSync(join(out, "catalogue", "assets", "c.css"))).toBe(false);
    const page = read("catalogue/index.html");
    expect(page).toContain("<title>报告目录</title>");
    expect(page).toContain("<style>u{top:0}</style>");
    expect(page).toMatch(
      /^<html lang="zh-CN"><head>[^]*<\/title><style>u\{top:0\}<\/style><\/head>/u,
    );
    expect(page).toMatch(/<p id="from-file" hidden>[^<]{20,}<\/p><noscript><main class="wrap">/u);
    expect(page).toMatch(/http-equiv="Content-Security-Policy" content="[^"]*script-src 'self'/u);
    expect(page).toMatch(/<div id="root"><p class="state">[^<]+<\/p><\/div>/u);
    expect(page).toContain(
      '<ul><li><a href="../reports/second/index.html">甲&lt;second&gt;</a></li><li><a href="../index.html">甲&lt;first&gt;</a></li><li><a href="../reports/third/index.html">甲&lt;third&gt;</a></li><li><a href="../reports/fourth/index.html">丙</a></li></ul>',
    );
    const english = read("catalogue/en.html");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain(
      '<li><a href="../reports/second/en.html">A &amp; second</a></li><li><a href="../en.html">A &amp; first</a></li>',
    );
    expect(english).toContain('<li><a href="../reports/fourth/index.html">丙</a></li>');
    expect(readdirSync(join(out, "catalogue", "figures"))).toEqual(["0001.json", "0001.parquet"]);
  });

  test("the faults of all are told at once, and nothing more is laid out", async () => {
    const [first = "", ...others] = all();
    const twin = written("twin", dataset("second", "2024-08-01"));
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    await expect(build([first, ...others, twin, broken])).rejects.toThrow(
      /twin\.json\n[^]*编号“second”与[^]*second\.json[^]*broken\.json/u,
    );
    expect(existsSync(join(out, "catalogue"))).toBe(false);
  });

  test("where the first has faults the others are still read for theirs", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    const [first = ""] = all();
    const twin = written("twin", dataset("first", "2024-08-01"));
    await expect(build([broken, first, twin])).rejects.toThrow(/broken\.json[^]*twin\.json/u);
    expect(readdirSync(out)).toEqual([]);
  });

  test("years span the dated figures of all; more than 200 reports take another part", () => {
    const names = {
      places: new NameList<Bilingual>(),
      areas: new NameList<Pick<Dataset["areas"][number], "name" | "color">>(),
    };
    const entry = reportEntry(fixture(), "", names);
    const entries = Array.from({ length: 201 }, (_, at) => ({
      ...entry,
      id: String(at),
      figures: 2,
      from: at === 7 ? "2019" : at === 8 ? null : "2021",
      to: at === 9 ? "2026" : at === 8 ? null : "2024",
    }));
    publishCatalogue(out, entries, names, new FigureShelf(join(folder, "none")));
    expect(json("catalogue.json")).toMatchObject({
      reports: 201,
      figures: 402,
      from: "2019",
      to: "2026",
      places: names.places.items,
      areas: names.areas.items,
      parts: [
        { file: "reports-1.json", reports: 200 },
        { file: "reports-2.json", reports: 1 },
      ],
    });
    expect(json("reports-2.json")).toMatchObject([{ id: "200" }]);
    publishCatalogue(out, [], names, new FigureShelf(join(folder, "none")));
    expect(json("catalogue.json")).toMatchObject({ from: null, to: null, parts: [] });
    expect(json("metrics.json")).toEqual([]);
  });
});

describe("the figures of many reports", () => {
  const shelve = (limits?: { rowsInFile: number; heldText: number }) => {
    const work = join(folder, "shelf");
    const shelf = new FigureShelf(work, limits);
    shelf.add(dataset("first", "2024-07-05"), "");
    const [metric, ...metrics] = fixture().metrics;
    if (metric === undefined) throw new Error("The fixture has no metric");
    const changed = { ...metric, definition: { zh: "另一口径。", en: "Otherwise." } };
    const spare = { ...metric, id: "spare", name: { zh: "未用", en: "Unused" } };
    const observations = fixture().observations.slice(0, 2);
    shelf.add(
      dataset("second", "2024-11-01", { metrics: [changed, ...metrics, spare], observations }),
      "reports/second/",
    );
    const waiting = readdirSync(work);
    const areas = new NameList<Pick<Dataset["areas"][number], "name" | "color">>();
    const entries = shelf.publish(out, { places: new NameList(), areas });
    expect([readdirSync(work), areas.items]).toEqual([
      [],
      [expect.objectContaining({ color: "blue" })],
    ]);
    return { entries, waiting };
  };
  const figuresIn = (file: string): number[] => {
    const { metrics }: FigureFile = JSON.parse(read(`${file}.json`));
    return metrics.map(({ places }) => places.reduce((sum, { figures }) => sum + figures, 0));
  };

  test("are found by their metrics, those of most reports first, then those of most figures", () => {
    const { entries, waiting } = shelve();
    expect(waiting).toEqual([]);
    const told = entries.map(({ name, reports: of, figures }) => `${name.zh} ${of} ${figures}`);
    expect([told.slice(0, 2).sort(), told.slice(2, 4).sort()]).toEqual([
      ["指标schools-all 2 2", "指标schools-in 2 2"],
      ["指标forms 1 2", "指标slips 1 2"],
    ]);
    expect(told.slice(4).map((one) => one.slice(-4))).toEqual(
      Array.from({ length: 7 }, () => " 1 1"),
    );
    expect(entries.every(({ file }) => file === "figures/0001")).toBe(true);
    expect(entries.map(({ at }) => at).sort((a, b) => a - b)).toEqual([...Array(11).keys()]);
    const { metrics }: FigureFile = JSON.parse(read("figures/0001.json"));
    expect(metrics.map(({ metric, definitions }) => `${metric.name.zh} ${definitions}`)).toContain(
      "指标schools-all 2",
    );
    expect(metrics.filter(({ definitions }) => definitions === 2)).toHaveLength(1);
    expect(entries.find(({ name }) => name.zh === "指标output")).toMatchObject({
      name: { en: "Metric output" },
      area: 0,
      places: 1,
    });
  });

  test("stand under the columns of all languages, whichever the first report is in", () => {
    const shelf = new FigureShelf(join(folder, "shelf"));
    shelf.add(dataset("first", "2024-07-05", { language: "zh" }), "");
    shelf.publish(out, { places: new NameList(), areas: new NameList() });
    const file = Uint8Array.from(readFileSync(join(out, "figures/0001.parquet"))).buffer;
    const names = parquetMetadata(file).schema.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["figure_id", "metric_en", "report_id", "statement_en"]),
    );
  });

  test("are the same, however few are held at once", () => {
    const whole = shelve();
    const files = readdirSync(join(out, "figures")).map((name) => read(`figures/${name}`));
    const { entries, waiting } = shelve({ rowsInFile: 40_000, heldText: 0 });
    expect(waiting.length).toBeGreaterThan(5);
    for (const name of waiting) expect(name).toMatch(/^(?:1?\d?\d|2[0-4]\d|25[0-5])\.jsonl$/u);
    expect(entries).toEqual(whole.entries);
    expect(readdirSync(join(out, "figures")).map((name) => read(`figures/${name}`))).toEqual(files);
  });

  test("lie in as many files as there are too many for one, no metric in two", () => {
    const { entries } = shelve({ rowsInFile: 4, heldText: 100 });
    const files = [...new Set(entries.map(({ file }) => file))].sort();
    expect(files).toEqual(["figures/0001", "figures/0002", "figures/0003", "figures/0004"]);
    const sizes = files.map(figuresIn);
    expect(sizes.flat().filter((size) => size === 2)).toHaveLength(4);
    expect(sizes.flat()).toHaveLength(11);
    for (const size of sizes) expect(size.reduce((a, b) => a + b)).toBeLessThanOrEqual(4);
    expect(readdirSync(join(out, "figures"))).toHaveLength(8);
    const alone = shelve({ rowsInFile: 1, heldText: 100 }).entries;
    expect(new Set(alone.map(({ file }) => file)).size).toBe(11);
  });

  test("wait in boxes by the hash of the standard's own examples (FNV-1a, 32 bits, its last eight)", () => {
    expect(["", "a", "b", "foobar"].map(boxOf)).toEqual([0xc5, 0x2c, 0xe5, 0x68]);
  });
});
