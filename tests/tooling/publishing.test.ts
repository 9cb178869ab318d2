import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { EventEmitter } from "node:events";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { assembleDocument, escapeHtml } from "../../scripts/assembleDocument";
import { policyOf } from "../../scripts/contentPolicy";
import { embeddedData, datasetPlugin } from "../../scripts/datasetPlugin";
import { inNewFolder } from "../../scripts/inNewFolder";
import { placeholderFault } from "../../scripts/placeholderFault";
import { publishData } from "../../scripts/publishData";
import { licensesInside, publishLicenses } from "../../scripts/publishLicenses";
import {
  nameReports,
  publishedBeside,
  readReport,
  readReports,
  type Report,
  sayNotices,
  twinFault,
} from "../../scripts/publishedReports";
import { DatasetRejected, readDataset } from "../../scripts/readDataset";
import { publishHeaders } from "../../scripts/responseHeaders";
import { runConvert } from "../../scripts/runConvert";
import {
  collectShippedModules,
  packageFolderOf,
  packagesOf,
  readPackage,
} from "../../scripts/shippedPackages";
import { tableGiven } from "../../scripts/tableGiven";
import type { Placeholder } from "../../src/opening/findPlaceholders";
import { fixture } from "../dataset/fixture";
import { ownFolder } from "../support/ownFolder";

/* What a build writes and says, a piece at a time, without building. */

const folder = ownFolder();
afterEach(() => void vi.restoreAllMocks());

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const report = (id: string, at: string): Report => ({
  path: `${id}.json`,
  dataset: { ...fixture(), id, title: { zh: `甲"${id}`, en: `A & ${id}` } },
  folder: at,
  warning: null,
  ownWords: null,
});

describe("texts that are still to be written", () => {
  const place = (at: number): Placeholder => ({
    sheet: { zh: "指标", en: "Metrics" },
    row: at + 2,
    column: "C",
    header: { zh: "含义", en: "Definition" },
    record: `m-${String(at)}`,
    text: "待填写",
    fault: at === 1 ? "repeated" : "unwritten",
  });
  const told = (count: number): string[] =>
    placeholderFault(
      "a.json",
      Array.from({ length: count }, (_, at) => place(at)),
    ).split("\n\n");

  test("are named by their places, in both languages", () => {
    expect(told(2)).toEqual([
      "a.json",
      "数据集还有 2 处文字待写。",
      expect.stringMatching(
        /^1\. 指标 C2 含义 \[待写\] m-0 › 待填写\n2\. 指标 C3 含义 \[多条写作同一句.*各写各的\] m-1 › 待填写$/u,
      ),
      expect.stringMatching(/^位置按/u),
      "The dataset still has 2 texts to be written.",
      "1. Metrics C2 Definition [to be written] m-0 › 待填写\n2. Metrics C3 Definition [the same in several records] m-1 › 待填写",
      expect.stringMatching(/^Places are/u),
    ]);
    expect(told(1)[4]).toBe("The dataset still has 1 text to be written.");
  });

  test("are counted from the five hundred and first on", () => {
    expect(told(500)).toHaveLength(7);
    const parts = told(503);
    expect(parts[2]?.split("\n")).toHaveLength(500);
    expect([parts[3], parts[7]]).toEqual(["另有 3 处。", "3 more."]);
  });
});

describe("a table in the place of a dataset", () => {
  test.each([
    ["a.bin", [0x50, 0x4b, 0x03, 0x04, 9], "工作簿"],
    ["a.bin", [0xd0, 0xcf, 0x11, 0xe0], "工作簿"],
    ["a.CSV", [1], "表格"],
    ["a.tsv", [1], "表格"],
    ["a.csv.json", [1], null],
    ["a.bin", [0x50, 0x4b, 0x03], null],
    ["a.bin", [0x50, 0x4b, 0x05, 0x04], null],
  ])("%s of %j", (path, bytes, kind) => {
    const said = tableGiven(path, Uint8Array.from(bytes));
    if (kind === null) expect(said).toBeNull();
    else {
      const [zh, en, ...more] = said?.split("\n") ?? [];
      expect(zh).toContain(`给出的是${kind}`);
      expect(en).toMatch(/^This is a (?:workbook|table) /u);
      expect(more).toEqual([]);
    }
  });
});

describe("a dataset that is read for a build", () => {
  test("may begin with the sign of its encoding", () => {
    expect(readDataset(file("bom.json", `\uFEFF${JSON.stringify(fixture())}`)).id).toBe(
      "river-city",
    );
  });

  test.each([
    ["missing", join(folder, "none.json"), "无法读取数据集"],
    ["no JSON", file("no.json", "{"), "a JSON file in UTF-8 is expected"],
    ["a table", file("t.csv", "a,b"), "npm run convert"],
    ["faulty", file("faulty.json", { ...fixture(), modified: "x" }), "modified"],
  ])("is refused with its path: %s", (_, path, said) => {
    const read = (): unknown => readDataset(path);
    expect(read).toThrow(DatasetRejected);
    expect(read).toThrow(path);
    expect(read).toThrow(said);
    expect(readReport(path, true)).toContain(said);
  });

  test("is told words that nobody found in the report, and stopped by placeholders unless they may stay", () => {
    const plain = readReport(file("plain.json", fixture()), false);
    expect(plain).toMatchObject({ warning: null });
    const draft = {
      ...fixture(),
      status: "draft",
      title: { zh: "河城（草稿）", en: "x" },
      measures: fixture().measures.map((measure) => ({
        ...measure,
        statement: { zh: "[待填写]", en: "[to be written]" },
      })),
    };
    const path = file("draft.json", draft);
    const refused = readReport(path, false);
    expect(refused).toMatch(/^.*draft\.json\n\n数据集还有 \d+ 处文字待写。/u);
    expect(readReport(path, true)).toMatchObject({ path, warning: refused });
    const said = vi.spyOn(console, "error").mockReturnValue();
    sayNotices({ warning: "一", ownWords: null });
    sayNotices({ warning: null, ownWords: "二" });
    expect(said.mock.calls).toEqual([["一"], ["二"]]);
  });

  test("names our words that are not recorded as the report's", () => {
    const read = readReport("data/dataset.json", false);
    if (typeof read === "string") throw new Error(read);
    const { ownWords } = read;
    if (ownWords !== null)
      expect(
        ownWords
          .split("\n")
          .slice(2)
          .every((line) => line.startsWith("  ")),
      ).toBe(true);
    const { excusedWords: _, ...rest } = read.dataset;
    const bare = readReport(file("bare.json", rest), false);
    if (typeof bare === "string") throw new Error(bare);
    const [zh = "", en = "", ...words] = bare.ownWords?.split("\n") ?? [];
    expect(zh).toContain(`我们的文字里有 ${String(words.length)} 个词`);
    expect(en).toContain(
      `${String(words.length)} ${words.length === 1 ? "word" : "words"} of our own texts`,
    );
    expect(words.length).toBeGreaterThan(0);
    expect(words.every((word) => /^ {2}\S/u.test(word))).toBe(true);
  });
});

describe("several reports", () => {
  const a = file("a.json", fixture());
  const b = file("b.json", { ...fixture(), id: "other" });
  const data = file("data.json", { ...fixture(), id: "data" });

  test("have a folder each, the first one none", () => {
    expect(readReports([a, b], false).map(({ folder: at }) => at)).toEqual(["", "other/"]);
    expect(readReports([data], false).map(({ folder: at }) => at)).toEqual([""]);
  });

  test("of one id, or of a folder that is taken, are refused with what to do, all at once", () => {
    const read = (): unknown => readReports([a, data, a, b], false);
    expect(read).toThrow(
      [
        data,
        "编号“data”是首页自己的文件夹名，请改用其他 id。",
        "The id data is the name of a folder of the first page; choose another id.",
        "",
        twinFault(a, "river-city", a),
      ].join("\n"),
    );
    expect(twinFault("b.json", "x", "a.json")).toBe(
      "b.json\n编号“x”与 a.json 相同；每个数据集的编号应各不相同，请改其中一个的 id。\nThe id x is that of a.json; every dataset needs an id of its own. Change the id of one of the two.",
    );
  });

  test("are reached from each other, and named alone in one file", () => {
    const [one, two, three] = [report("one", ""), report("two", "two/"), report("three", "three/")];
    const all = [one, two, three];
    const foldersFrom = (own: Report, edition: "served" | "oneFile") =>
      publishedBeside(all, own, edition).map(
        ({ folder: at, current }) => `${at ?? "none"}${current ? " *" : ""}`,
      );
    expect(foldersFrom(one, "served")).toEqual(["./ *", "two/", "three/"]);
    expect(foldersFrom(two, "served")).toEqual(["../", "./ *", "../three/"]);
    expect(foldersFrom(two, "oneFile")).toEqual(["none", "none *", "none"]);
    expect(publishedBeside([one], one, "served")).toEqual([]);
    expect(publishedBeside([one, two], one, "served")).toHaveLength(2);
  });

  test("stand in the head of a document, their names escaped", () => {
    const named = publishedBeside(
      [report("one", ""), report("two", "two/")],
      report("two", ""),
      "served",
    );
    expect(
      nameReports([
        { ...named[0]!, languages: ["zh"], current: true },
        { ...named[1]!, folder: null },
        { ...named[1]!, holds: 40 },
      ]),
    ).toBe(
      [
        '<meta name="report" content="one" data-zh="甲&quot;one" data-folder="" data-current="" />',
        '<meta name="report" content="two" data-zh="甲&quot;two" data-en="A &amp; two" />',
        '<meta name="report" content="two" data-zh="甲&quot;two" data-en="A &amp; two" data-folder="two/" data-holds="40" />',
      ].join(""),
    );
  });
});

describe("a document", () => {
  const parts = {
    template:
      '<html lang="zh-CN"><head><title>%TITLE%</title><meta content="%DESCRIPTION%"><!--head--><script type="module" crossorigin src="./assets/page.js"></script></head><body><div id="root"><!--page--></div></body></html>',
    styles: { first: "a{}", later: "b{}" },
    page: '<main id="content">$& <section class="x" id="section-one"></section><section id="section-two"></section></main>',
    rest: "<p>其余</p>",
    head: "<link>",
    data: '<script type="application/json">$&</script>',
    dataset: { title: { zh: "河<城>$&", en: "River" }, description: { zh: '"述$$"', en: "About" } },
    locale: "zh",
    served: null,
  } as const;

  test("escapes what could be markup", () => {
    expect(escapeHtml(`<a b="c">&amp;</a>`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;amp;&lt;/a&gt;");
  });

  test("is put together from its parts", () => {
    const page = assembleDocument(parts);
    expect(page).toContain(
      '<html lang="zh-CN"><head><title>河&lt;城&gt;$&amp;</title><meta content="&quot;述$$&quot;">',
    );
    expect(page).toContain("<link>\n    <style>a{}</style>");
    expect(page).toContain(
      '<link rel="modulepreload" id="program" crossorigin href="./assets/page.js">',
    );
    expect(page).not.toContain('type="module"');
    expect(page).toContain(
      `<div id="root">${parts.page}</div><style>b{}</style><noscript id="rest"><p>其余</p></noscript>`,
    );
    expect(page).not.toContain('rel="expect"');
    expect(page).not.toContain("ld+json");
    expect(page).toContain(parts.data);
    expect(page).toContain('document.getElementById("program").href');
  });

  test("is painted where it will stay, and tells machines what it holds, where it is served", () => {
    const page = assembleDocument({ ...parts, locale: "en", served: fixture() });
    expect(
      [...page.matchAll(/rel="expect" href="([^"]+)" blocking="render" media="([^"]+)"/gu)].map(
        ([, at, media]) => `${at ?? ""} ${media ?? ""}`,
      ),
    ).toEqual([
      "#content (max-width: 720px)",
      "#section-two (min-width: 721px) and (max-height: 1000px)",
      "#rest (min-width: 721px) and (min-height: 1001px)",
    ]);
    expect(page).toContain(
      '<html lang="en"><head><title>River</title><meta content="About"><link rel="expect"',
    );
    expect(page.match(/"><link rel="expect" /gu)).toHaveLength(3);
    expect(page).toContain('<script type="application/ld+json">{"@context"');
    expect(assembleDocument({ ...parts, page: "", served: fixture() })).toContain(
      'href="#rest" blocking="render" media="(min-width: 721px) and (max-height: 1000px)"',
    );
  });

  test("tells machines nothing that could end their element", () => {
    const title = { zh: '甲</script><i id="out">', en: "A" };
    const page = assembleDocument({ ...parts, served: { ...fixture(), title } });
    const told = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page)?.[1];
    expect(page).not.toContain('</script><i id="out">');
    expect(JSON.stringify(JSON.parse(told ?? ""))).toContain(JSON.stringify(title.zh));
  });

  test("holds for readers without scripts no control, only what controls say of themselves", () => {
    const rest = [
      '<table><tbody><tr><th><button data-sort="a">名称</button></th><th><button></button></th></tr></tbody></table>',
      '<a href="?view=text">正文</a><a href="https://a.example/">外</a>',
      '<button class="caution-mark" type="button" data-cautions="1" data-verdict="agrees"><b>注</b></button>',
      '<div class="column-chooser">列</div><p role="status">共</p><button>下载</button>',
      '<select class="sort-control"></select><span class="count-control"></span>',
    ].join("");
    const held = /<noscript id="rest">(.*?)<\/noscript>/su.exec(
      assembleDocument({ ...parts, rest }),
    );
    expect(held?.[1]).toBe(
      [
        "<table><tbody><tr><th>名称</th><th></th></tr></tbody></table>",
        '正文<a href="https://a.example/">外</a>',
        '<span class="caution-mark" data-cautions="1" data-verdict="agrees"><b>注</b></span>',
      ].join(""),
    );
  });

  test("keeps for readers without scripts what is beside a control, and its own words for them", () => {
    const kept = (rest: string): string | undefined =>
      /<div id="root">.*<noscript id="rest">(.*)<\/noscript>/su.exec(
        assembleDocument({ ...parts, rest }),
      )?.[1];
    // A head keeps the first thing that its control holds, and whatever is none.
    expect(
      kept(
        "<table><tbody><tr><th><i>甲<u>乙</u></i><button>名称<span>升序</span></button></th><td><button>下载</button></td></tr></tbody></table>",
      ),
    ).toBe("<table><tbody><tr><th><i>甲<u>乙</u></i>名称</th><td></td></tr></tbody></table>");
    const still = [
      '<a id="here">甲</a>',
      "<noscript>乙 &lt;b&gt; <b>丙</b></noscript>",
      '<p class="caution-marks" role="note" title="1 &lt; 2 &quot;3&quot;">丁 &amp;amp;</p>',
    ];
    for (const markup of still) expect(kept(markup)).toBe(markup);
  });

  test("has each part in its place, and nothing else", () => {
    const page = assembleDocument({ ...parts, locale: "en" });
    expect(page).toMatch(/^<html lang="en"><head><title>[^]*<\/body><\/html>$/u);
    expect(page).not.toMatch(/<!--|%[A-Z]+%/u);
    expect(page).toMatch(
      /<body><noscript><style>\.not-alive\{display:none\}<\/style><p class="no-script">[^<]+<\/p><\/noscript>\s*<p class="too-old"/u,
    );
    expect(page).toMatch(
      /<p class="too-old" id="too-old" hidden>[^<]+<\/p><script>\s+if \(!Array\.prototype\.at\) \{\s+document\.getElementById\("too-old"\)\.removeAttribute\("hidden"\)/u,
    );
    expect(page).toContain(`${parts.data}\n  <script>`);
    const plain = assembleDocument({
      ...parts,
      template: parts.template.replace(/<script.*?<\/script>/u, ""),
    });
    expect(plain).toContain(`</script>${parts.data}\n  \n  </body></html>`);
    expect(plain).toContain(
      '<meta content="&quot;述$$&quot;"><link>\n    <style>a{}</style></head>',
    );
  });

  test("leaves the comments and margins of its template's own scripts behind, and no address", () => {
    const script = '<script>\n  // 甲甲甲\n// 丁丁丁\n  at("https://a.example/"); // 乙\n</script>';
    const page = assembleDocument({
      ...parts,
      template: parts.template.replace("</head>", () => `${script}</head>`),
      page: "<pre>\n  // 丙\n</pre>",
    });
    expect(page).toContain('<script>\nat("https://a.example/"); // 乙\n</script>');
    expect(page).toContain("<pre>\n  // 丙\n</pre>");
    expect(page).toMatch(/^var program = document\.createElement/mu);
  });

  test("finds its program whatever else the element says", () => {
    const page = assembleDocument({
      ...parts,
      template: parts.template.replace('page.js">', 'page.js" integrity="sha256-a" async>'),
    });
    expect(page).toContain(
      '<link rel="modulepreload" id="program" crossorigin href="./assets/page.js">',
    );
    expect(page).not.toContain('type="module"');
  });

  test("that has its program inside starts none", () => {
    const page = assembleDocument({
      ...parts,
      template: parts.template.replace(/<script.*?<\/script>/u, ""),
    });
    expect(page).not.toContain('getElementById("program")');
  });

  test("has a policy of exactly this", () => {
    expect(policyOf("<style>a{}</style>", "served").split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'unsafe-inline'",
      expect.stringMatching(/^style-src-elem 'sha256-[\w+/]+=+'$/u),
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "worker-src blob:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    const oneFile = policyOf(
      '<script data-modules="a" type="text/plain">x</script><script type="importmap">{}</script>',
      "oneFile",
    ).split("; ");
    expect(oneFile[1]).toMatch(/^script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+'$/u);
    expect(oneFile.slice(2, 3)).toEqual(["style-src 'unsafe-inline'"]);
    expect(oneFile[5]).toBe("img-src data:");
    expect(oneFile[7]).toBe("connect-src 'none'");
  });
});

describe("the dataset in a document", () => {
  test("comes with the sounds of its names", () => {
    const { dataset, pinyin } = embeddedData(fixture());
    expect(dataset.id).toBe("river-city");
    expect(pinyin).toContain("he cheng");
    expect(pinyin).toContain("shan xian");
  });

  test("is an element of the development server's document: that of the variable's file", async () => {
    const own = { ...fixture(), description: { zh: "$& </script>", en: "x" } };
    vi.stubEnv("DATASET", file("own.json", own));
    const { transformIndexHtml } = datasetPlugin();
    vi.unstubAllEnvs();
    if (typeof transformIndexHtml !== "function") throw new Error("The plugin has no such hook");
    const html = await transformIndexHtml.call({} as never, "<body></body>", {} as never);
    expect(html).toMatch(
      /^<body><script type="application\/json" id="dataset">.*"id":"river-city".*<\/script>\n {2}<\/body>$/su,
    );
    if (typeof html !== "string") throw new Error("The document is no text");
    expect(html.match(/<\/script>/gu)).toHaveLength(1);
    expect(html).toContain("$& \\u003c/script>");
  });
});

describe("the development server", () => {
  const serverOf = (variable: string | undefined) => {
    vi.stubEnv("DATASET", variable);
    const { configureServer, ...plugin } = datasetPlugin();
    vi.unstubAllEnvs();
    const watcher = new EventEmitter();
    const add = vi.fn();
    const send = vi.fn();
    if (typeof configureServer !== "function") throw new Error("The plugin has no such hook");
    const server = { watcher: Object.assign(watcher, { add }), ws: { send } };
    void configureServer.call({} as never, server as never);
    return { watcher, add, send, plugin };
  };

  test("watches the file that its data come from, and shows it again when it was changed", () => {
    const { watcher, add, send, plugin } = serverOf("own/data.json");
    expect(plugin.apply).toBe("serve");
    expect(add.mock.calls).toEqual([[resolve("own/data.json")]]);
    watcher.emit("change", resolve("other.json"));
    expect(send).not.toHaveBeenCalled();
    watcher.emit("change", "own/data.json");
    expect(send.mock.calls).toEqual([[{ type: "full-reload" }]]);
  });

  test("without a variable has the project's own", () => {
    expect(serverOf(undefined).add.mock.calls).toEqual([[resolve("data/dataset.json")]]);
  });
});

describe("a folder to work in", () => {
  test("is gone afterwards, whatever is in it, and nobody waits for it any longer", async () => {
    const waiting = process.listenerCount("exit");
    const used: string[] = [];
    const work = async (at: string): Promise<string> => {
      used.push(at);
      writeFileSync(join(at, "a"), "");
      expect(process.listenerCount("exit")).toBe(waiting + 1);
      return "done";
    };
    expect(await inNewFolder(join(folder, "work-"), work)).toBe("done");
    await expect(
      inNewFolder(join(folder, "work-"), async (at) => {
        await work(at);
        throw new Error("no room");
      }),
    ).rejects.toThrow("no room");
    expect(used.every((at) => at.startsWith(join(folder, "work-")))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith("work-"))).toEqual([]);
    expect([used.length, process.listenerCount("exit")]).toEqual([2, waiting]);
  });

  test("is gone when the process ends meanwhile", async () => {
    await inNewFolder(join(folder, "work-"), async (at) => {
      writeFileSync(join(at, "a"), "");
      const ends = process.rawListeners("exit").at(-1);
      ends?.();
      expect(readdirSync(folder).filter((name) => name.startsWith("work-"))).toEqual([]);
    });
  });
});

describe("what goes beside the page", () => {
  test("the data in each of their forms, and the markup that names them", () => {
    const at = join(folder, "data-files");
    mkdirSync(at);
    expect(publishData(fixture(), at)).toBe(
      '<link rel="alternate" type="text/csv" href="data/figures.csv" /><link rel="alternate" type="application/json" href="data/dataset.json" /><link rel="alternate" type="application/ld+json" href="data/dataset.jsonld" />',
    );
    expect(readdirSync(at).sort()).toEqual([
      "dataset.json",
      "dataset.jsonld",
      "dataset.schema.json",
      "figures.csv",
      "figures.csv-metadata.json",
      "figures.parquet",
    ]);
    const text = (name: string): string => readFileSync(join(at, name), "utf8");
    expect(text("dataset.schema.json")).toMatch(/^\{\n {2}"\$schema"[\s\S]*\}\n$/u);
    expect(text("dataset.jsonld")).toMatch(/^\{\n {2}"@context"[\s\S]*\}\n$/u);
    expect(text("figures.csv")).toMatch(/^\uFEFFfigure_id,metric_id,/u);
    expect(JSON.parse(text("figures.csv-metadata.json"))).toMatchObject({ url: "figures.csv" });
  });

  test("the licences, as files and inside", () => {
    const at = join(folder, "licences");
    mkdirSync(at);
    publishLicenses([], at);
    expect(readFileSync(join(at, "licenses.txt"), "utf8")).toMatch(/^reform-metrics-dashboard /u);
    expect(JSON.parse(readFileSync(join(at, "sbom.cdx.json"), "utf8"))).toMatchObject({
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { type: "application", name: "reform-metrics-dashboard" } },
      components: [],
    });
    expect(licensesInside([])).toMatch(
      /^<script type="application\/json" id="licenses">"reform-metrics-dashboard .*"<\/script>$/su,
    );
  });

  test("what each file is served with", async () => {
    const at = join(folder, "served");
    for (const name of [
      "index.html",
      "standalone.html",
      "en.html",
      "sbom.cdx.json",
      "licenses.txt",
      "favicon.svg",
      "assets/page.js",
      "data/figures.csv",
      "data/figures.csv-metadata.json",
      "data/dataset.schema.json",
      "data/dataset.json",
      "data/dataset.jsonld",
      "data/figures.parquet",
      "reports/a-2024/index.html",
      "reports/b/index.html",
      "reports/b/data/figures.csv",
    ]) {
      mkdirSync(join(at, name, ".."), { recursive: true });
      writeFileSync(
        join(at, name),
        name.endsWith("html") ? `<script>${name.split("/").at(-1) ?? ""}</script>` : "x",
      );
    }
    publishHeaders(at);
    await expect(readFileSync(join(at, "_headers"), "utf8")).toMatchFileSnapshot(
      "served/_headers.txt",
    );
    await expect(readFileSync(join(at, "nginx.conf"), "utf8")).toMatchFileSnapshot(
      "served/nginx.conf.txt",
    );
  });
});

describe("shipped packages", () => {
  const bundle = {
    "a.js": {
      type: "chunk",
      modules: {
        [`${process.cwd()}/node_modules/react/index.js`]: { renderedLength: 5 },
        [`${process.cwd()}/node_modules/fflate/esm/browser.js`]: { renderedLength: 1 },
        [`${process.cwd()}/node_modules/zod/index.js`]: { renderedLength: 0 },
        [`${process.cwd()}/src/main.tsx`]: { renderedLength: 5 },
      },
    },
    "a.css": { type: "asset" },
  };

  test("are those of which some code is left", () => {
    const shipped = collectShippedModules();
    const { generateBundle } = shipped.plugin();
    if (typeof generateBundle !== "function") throw new Error("The plugin looks at no bundle");
    void generateBundle.call({} as never, {} as never, bundle as never, true);
    expect(packagesOf(shipped.ids).map(({ name }) => name)).toEqual(["fflate", "react"]);
  });

  test.each([
    ["/h/node_modules/a/b.js?x?y\nz", "/h/node_modules/a"],
    ["/h/node_modules/@scope/name/b.js", "/h/node_modules/@scope/name"],
  ])("the folder of %j", (id, wanted) => {
    expect(packageFolderOf(id, "/project")).toBe(wanted);
  });

  function packageWith(json: object, files: Readonly<Record<string, string>>): string {
    const place = mkdtempSync(join(folder, "p-"));
    writeFileSync(
      join(place, "package.json"),
      JSON.stringify({ name: "p", version: "1.0.0", ...json }),
    );
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
    return place;
  }

  test("say what is wrong with a licence, in both languages", () => {
    const read = (json: object) => (): unknown => readPackage(packageWith(json, { LICENSE: "x" }));
    expect(read({ license: "GPL-3.0" })).toThrow(
      /^软件包 p 1\.0\.0 的许可证“GPL-3\.0”不在允许之列：\S+、\S+。\nThe licence GPL-3\.0 of p 1\.0\.0 is not among those allowed: \S+, \S+/u,
    );
    expect(read({})).toThrow("许可证“∅”");
    expect(read({})).toThrow("The licence ∅ of");
    expect(read({ license: "GPL-3.0" })).toThrow(
      expect.objectContaining({ name: "LicenseRefused" }),
    );
    expect(() => packageFolderOf("/elsewhere/x.js", "/project")).toThrow('"/elsewhere/x.js"');
  });

  test("carry the texts of all their files, with line ends as they are read here", () => {
    const { text, asksFor } = readPackage(
      packageWith(
        { license: "MIT", dependencies: { a: "1" }, peerDependencies: { b: "1" } },
        { LICENSE: "one\r\ntwo\rthree ", NOTICE: " four" },
      ),
    );
    expect(text).toBe("one\ntwo\nthree\n\nfour");
    expect(asksFor).toEqual(["a", "b"]);
  });
});

describe("npm run convert", () => {
  const csv = file("人口.csv", "地区,年份,人口（万人）\r\n甲县,2022,52\r\n甲县,2023,51.8\r\n");

  test.each([
    [[], "found: no file", "to do: name the file"],
    [["a", "b"], "found: a second file, b", "to do: convert one file at a time"],
    [["a", "--date", "x"], "found: --date x", "to do: write the day as YYYY-MM-DD"],
    [["a", "--wide"], "--wide", "to do: see the usage below"],
    [["/none"], "ENOENT", "to do: check the path"],
  ])("says what was found and what to do: %j", (args, found, todo) => {
    const { stderr } = runConvert(args);
    expect(stderr).toContain(found);
    expect(stderr).toContain(todo);
  });

  test("leaves out only the remark that the command answers", () => {
    const remarks = (...args: string[]): string => runConvert([csv, ...args]).stderr;
    const [source, date] = ["表中未写明数据来源", "表中未写明发布日期"];
    expect(remarks()).toContain(source);
    expect(remarks()).toContain(date);
    expect(remarks("--source", "局")).not.toContain(source);
    expect(remarks("--source", "局")).toContain(date);
    expect(remarks("--date", "2024-01-01")).toContain(source);
    expect(remarks("--date", "2024-01-01")).not.toContain(date);
  });

  test("speaks the language that is asked for, Chinese where none is", () => {
    const out = join(folder, "out.json");
    expect(runConvert([csv, `--json=${out}`]).stdout).toContain(
      `已写成 ${out}：2 项数据，0 项举措。`,
    );
    expect(runConvert([csv, `--json=${out}`, "--lang", "en"]).stdout).toContain(
      `Wrote ${out}: 2 figures, 0 measures.`,
    );
    expect(runConvert([csv, `--json=${out}`, "--lang", "fr"]).stdout).toContain("已写成");
  });
});
