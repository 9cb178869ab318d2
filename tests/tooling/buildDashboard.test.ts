import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildDashboard } from "../../scripts/buildDashboard";
import {
  fingerprint,
  keptFolder,
  type PublishedCode,
  readProgram,
} from "../../scripts/buildProgram";
import type { WrittenModule } from "../../scripts/oneFileModules";
import { LicenseRefused } from "../../scripts/shippedPackages";
import { oneFileProgram } from "../../scripts/standalone";
import { fixture } from "../dataset/fixture";
import { madeUpCode } from "./madeUpCode";
import { cases } from "../support/cases";
import { ownFolder } from "../support/ownFolder";

/* What `npm run build` puts where, and says; the code, which takes seconds, is made up. */

const folder = ownFolder();
afterEach(() => void vi.restoreAllMocks());

const place = join(folder, "sites");
const out = join(place, "site");
const code = madeUpCode(join(folder, "served"));
beforeEach(() => rmSync(place, { recursive: true, force: true }));

function report(id: string, more: object = {}): string {
  const path = join(folder, `${id}.json`);
  writeFileSync(path, JSON.stringify({ ...fixture(), id, ...more }));
  return path;
}

/** What an earlier build left. */
function earlier(): void {
  mkdirSync(out, { recursive: true });
  for (const name of ["standalone.html", "stale.txt"]) writeFileSync(join(out, name), "");
}

async function build(
  paths: readonly string[],
  by: PublishedCode = code,
  ...more: readonly string[]
): Promise<{ status: number; said: string; told: string }> {
  const said = vi.spyOn(console, "log").mockReturnValue();
  const told = vi.spyOn(console, "error").mockReturnValue();
  const data = paths.flatMap((path) => ["--data", path]);
  const status = await buildDashboard(by, [...data, "--out", out, ...more]);
  return { status, said: said.mock.calls.join("\n"), told: told.mock.calls.join("\n") };
}

const thrown = (name: string): Error => Object.assign(new Error("system"), { code: name });
const failing = (fault: Error): PublishedCode => ({
  ...code,
  buildPage: () => Promise.reject(fault),
});

describe("a build", () => {
  test("of one report fills its folder in place of an earlier one, and says what and where", async () => {
    earlier();
    const { status, said, told } = await build([report("one")]);
    expect([status, said, told]).toEqual([0, `河城数据：13 项数据 → ${out}/`, ""]);
    expect(readdirSync(out).sort()).toEqual([
      "_headers",
      "assets",
      "data",
      "en.html",
      "index.html",
      "licenses.txt",
      "nginx.conf",
      "sbom.cdx.json",
      "standalone.html",
    ]);
    expect(readdirSync(place)).toEqual(["site"]);
    const [zh, en, oneFile] = ["index.html", "en.html", "standalone.html"].map((name) =>
      readFileSync(join(out, name), "utf8"),
    );
    const alternates =
      '<link rel="alternate" hreflang="zh-CN" href="./" /><link rel="alternate" hreflang="en" href="en.html" />';
    for (const page of [zh, en])
      expect(page).toContain(`${alternates}<link rel="alternate" type="text/csv"`);
    expect([zh, oneFile].join("")).not.toContain('name="report"');
    expect(zh).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src 'self'/u,
    );
    expect(oneFile).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src 'none'/u,
    );
    expect(oneFile).toMatch(
      /^<html lang="zh-CN">[^]*<script>1<\/script>\n {4}<script [^>]*id="licenses">[^]*<\/script>\n {4}<script>2<\/script>\n {2}<\/body><\/html>$/u,
    );
  });

  test("of three puts each after the first into a folder of its own, where each names all", async () => {
    const { status, said } = await build([
      report("one"),
      report("two"),
      report("three", { language: "zh" }),
    ]);
    expect([status, said.split("\n")]).toEqual([
      0,
      ["", "two/", "three/"].map((at) => `河城数据：13 项数据 → ${out}/${at}`),
    ]);
    const named = (path: string): string[] =>
      [
        ...readFileSync(join(out, path), "utf8").matchAll(
          /<meta name="report" content="(\w+)"([^>]*)/gu,
        ),
      ].map(([, id = "", rest = ""]) => `${id} ${/data-folder="(.*?)"/u.exec(rest)?.[1] ?? "-"}`);
    expect(named("index.html")).toEqual(["one ./", "two two/", "three three/"]);
    expect(named("two/index.html")).toEqual(["one ../", "two ./", "three ../three/"]);
    expect(named("standalone.html")).toEqual(["one -", "two -", "three -"]);
    expect(existsSync(join(out, "catalogue"))).toBe(false);
    // In Chinese alone.
    expect(readdirSync(join(out, "three"))).not.toContain("en.html");
    expect(readFileSync(join(out, "three", "index.html"), "utf8")).not.toContain("hreflang");
  });

  test("of four makes a catalogue, in an empty folder too", async () => {
    mkdirSync(out, { recursive: true });
    const { status, said } = await build(["one", "two", "three", "four"].map((id) => report(id)));
    expect([status, said]).toEqual([0, `4 份报告、报告目录 → ${out}/`]);
    for (const name of ["catalogue", "_headers"]) expect(readdirSync(out)).toContain(name);
    expect(readdirSync(place)).toEqual(["site"]);
  });

  test("takes the place of nothing else", async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "diary.txt"), "");
    const { status, told } = await build([report("one")]);
    expect(status).toBe(2);
    expect(told).toContain(
      `--out ${out}：文件夹不空，且不是以前发布的内容。 The folder is not empty and holds no earlier build.\n`,
    );
    expect(readdirSync(out)).toEqual(["diary.txt"]);
  });

  test("with texts that are still to be written is begun where drafts may be, and says which they are", async () => {
    const draft = report("draft", { status: "draft", title: { zh: "河城（草稿）", en: "x" } });
    const notice = "数据集还有 1 处文字待写。";
    const begun = failing(new LicenseRefused("begun"));
    const { status, told } = await build([draft], begun);
    expect([status, told]).toEqual([1, expect.stringContaining(notice)]);
    expect(told).not.toContain("begun");
    vi.restoreAllMocks();
    const drafts = await build([draft], begun, "--drafts");
    expect(drafts.told).toMatch(new RegExp(`${notice}[^]*\nbegun$`, "u"));
  });
});

describe("a build that fails", () => {
  test.each(
    cases(
      "EACCES => 没有写入权限。 There is no permission to write there.",
      "EPERM => 没有写入权限。 There is no permission to write there.",
      "EROFS => 所在磁盘只读。 The disk can only be read.",
      "ENOSPC => 磁盘空间不足。 The disk is full.",
      "ENOTDIR => 其路径中有一处是文件，不是文件夹。 A part of its path is a file and no folder.",
      "EEXIST => 其路径中有一处是文件，不是文件夹。 A part of its path is a file and no folder.",
      "ENOENT => 此处不能新建文件夹。 No folder can be made there.",
      "EBUSY => 正被其他程序使用。 Another program is using it.",
      "ENAMETOOLONG => 名称过长。 The name is too long.",
    ),
  )("because of the place says so in words: %s", async (fault, words) => {
    const { status, said, told } = await build([report("one")], failing(thrown(fault)));
    expect([status, said]).toEqual([2, ""]);
    expect(told).toContain(
      `参数有误。 The arguments are wrong.\n--out ${out}：${words} (${fault})\n`,
    );
    expect(readdirSync(place)).toEqual([]);
  });

  test("because of a licence says which, and leaves what was there", async () => {
    earlier();
    const { status, told } = await build([report("one")], failing(new LicenseRefused("which")));
    expect([status, told]).toEqual([1, "which"]);
    expect(readdirSync(out).sort()).toEqual(["stale.txt", "standalone.html"]);
    expect(readdirSync(place)).toEqual(["site"]);
  });

  test.each([new Error("unforeseen"), thrown("ETIMEDOUT")])(
    "for any other reason is a fault of the program: %s",
    async (fault) => {
      await expect(build([report("one")], failing(fault))).rejects.toBe(fault);
      expect(readdirSync(place)).toEqual([]);
    },
  );
});

describe("the program", () => {
  const work = join(folder, "work");
  beforeEach(() => rmSync(work, { recursive: true, force: true }));
  const fill = (text: string) => async (at: string) => {
    mkdirSync(at);
    writeFileSync(join(at, "text"), text);
  };
  const textOf = (at: string): string => readFileSync(join(at, "text"), "utf8");

  test("is kept until its sources are others, and then the last one goes", async () => {
    const first = await keptFolder(work, "program", "1", fill("first"));
    expect([first, textOf(first)]).toEqual([join(work, "program-1"), "first"]);
    expect(textOf(await keptFolder(work, "program", "1", fill("again")))).toBe("first");
    mkdirSync(join(work, "programme"));
    expect(textOf(await keptFolder(work, "program", "2", fill("second")))).toBe("second");
    expect(readdirSync(work).sort()).toEqual(["program-2", "programme"]);
  });

  test("that another build was quicker with stays, and nothing is left of a fill that failed", async () => {
    const slow = async (at: string): Promise<void> => {
      await fill("slow")(at);
      await fill("quick")(join(work, "program-1"));
    };
    expect(textOf(await keptFolder(work, "program", "1", slow))).toBe("quick");
    const fault = new Error("no room");
    await expect(
      keptFolder(work, "program", "3", async (at) => {
        await fill("half")(at);
        throw fault;
      }),
    ).rejects.toBe(fault);
    expect(readdirSync(work)).toEqual(["program-1"]);
  });

  test("is known by what its sources hold, and by their names", () => {
    const source = (name: string, text: string): string => {
      const at = join(work, name);
      mkdirSync(join(at, ".."), { recursive: true });
      writeFileSync(at, text);
      return at;
    };
    source("src/b/c.ts", "c");
    source("src/a.ts", "a");
    const sources = [join(work, "src"), source("page.html", "page")];
    const first = fingerprint(sources);
    expect(first).toMatch(/^[\da-f]{16}$/u);
    expect(fingerprint(sources)).toBe(first);
    const seen = new Set([first]);
    source("src/b/c.ts", "d");
    seen.add(fingerprint(sources));
    source("page.html", "pages");
    seen.add(fingerprint(sources));
    rmSync(join(work, "src/b/c.ts"));
    seen.add(fingerprint(sources));
    source("src/d.ts", "d");
    seen.add(fingerprint(sources));
    expect(seen.size).toBe(5);
    vi.spyOn(process, "cwd").mockReturnValue("/elsewhere");
    expect(seen).not.toContain(fingerprint(sources));
  });

  test("is read as it was left, with the packages that stand in it", async () => {
    mkdirSync(join(work, "prerender"), { recursive: true });
    writeFileSync(join(work, "template.html"), "<html>");
    writeFileSync(join(work, "one-file.json"), `{"template":"<p>","code":"1"}`);
    const react = `${process.cwd()}/node_modules/react/index.js`;
    writeFileSync(join(work, "modules.json"), JSON.stringify([react]));
    const styles = { first: "a", later: "b" };
    const { buildPage } = code;
    const { prerender } = await buildPage();
    const load = vi.fn(async () => ({ styles, prerender }));
    expect(await readProgram(work, load)).toMatchObject({
      assets: join(work, "served"),
      template: "<html>",
      styles,
      prerender,
      oneFile: { template: "<p>", code: "1" },
      packages: [{ name: "react" }],
    });
    expect(load.mock.calls).toEqual([[`file://${work}/prerender/prerender.js`]]);
  });
});

describe("the code of one file", () => {
  const page = {
    type: "asset",
    fileName: "index.html",
    source:
      '<head><link rel="icon" href="./favicon.svg" />\n<script type="module" crossorigin src="./assets/page.js"></script>\n</head>',
  } as const;
  const chunk: WrittenModule & { type: "chunk" } = {
    type: "chunk",
    fileName: "assets/page.js",
    code: "window.ran = 1;",
    imports: [],
    moduleIds: ["/src/main.tsx"],
    isEntry: true,
  };

  test("is its document without the script that would fetch it, and with its icon, and its modules", () => {
    const { template, code: scripts } = oneFileProgram([page, chunk]);
    expect(template).toMatch(
      /^<head><link rel="icon" href="data:image\/svg\+xml;base64,([\w+/]+=*)" \/>\n<\/head>$/u,
    );
    const icon = /base64,([^"]+)/u.exec(template)?.[1] ?? "";
    expect(Buffer.from(icon, "base64").toString()).toBe(readFileSync("public/favicon.svg", "utf8"));
    expect(scripts.first).toContain("window.ran = 1;");
  });

  test.each([
    ["its document", [chunk], "The one file was built without its document"],
    [
      "a document that is one",
      [{ ...chunk, fileName: "index.html" }],
      "The one file was built without its document",
    ],
    ["its program", [page], "The built page has no program"],
  ])("is missed aloud without %s", (_, written, said) => {
    expect(() => oneFileProgram(written)).toThrow(said);
  });
});
