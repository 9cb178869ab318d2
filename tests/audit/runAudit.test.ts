import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runAudit } from "../../scripts/runAudit";
import { fixture } from "../dataset/fixture";
import type { AuditReport } from "../../src/audit/AuditReport";
import { FIGURES, NON_FIGURES, PARAGRAPHS } from "./villageReport";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();
let data = "";

beforeAll(() => {
  data = join(folder, "dataset.json");
  writeFileSync(
    data,
    JSON.stringify({
      title: { zh: "河村", en: "River Village" },
      units: [{ id: "count", symbol: { zh: "个", en: "" } }],
      metrics: [{ id: "any", unit: "count" }],
      observations: FIGURES.map(({ id, paragraph, printed, quantity }) => ({
        id,
        paragraph,
        printed,
        quantity,
        metric: "any",
      })),
      nonFigures: NON_FIGURES,
    }),
  );
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the audit command", () => {
  it("ends with 0 where nothing is open", () => {
    const outcome = runAudit([file("same.txt", PARAGRAPHS.join("\n")), "--data", data]);
    expect(outcome).toMatchObject({ code: 0, stderr: expect.stringContaining("not its words") });
    expect(outcome.stdout.split("\n").slice(0, 2)).toEqual([
      `对照的数据集：河村（${data}）`,
      "核对通过：没有未交代的数字",
    ]);
  });

  it("ends with 1 and names the change, in words or for machines", () => {
    const path = file("changed.txt", PARAGRAPHS.join("\n").replace("14条", "15条"));
    expect(runAudit([path, `--data=${data}`, "--lang", "en"])).toMatchObject({ code: 1 });
    const { code, stdout } = runAudit([path, "--data", data, "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      clean: false,
      findings: [{ kind: "changed", id: "canals", expected: "14条", found: "15条" }],
    });
  });

  it("holds the text against the project's own dataset where none is named", () => {
    const { stdout } = runAudit([file("own.txt", PARAGRAPHS.join("\n"))]);
    expect(stdout.split("\n")[0]).toMatch(/（data\/dataset\.json）$/u);
  });

  it("says how it is used where that is asked for, whatever else is given", () => {
    for (const help of ["--help", "-h"])
      expect(runAudit(["/none", help])).toEqual({
        code: 0,
        stdout: expect.stringMatching(/^用法 Usage: npm run audit -- FILE/u),
        stderr: "",
      });
  });

  it("holds a sound dataset against the texts of all its sources, words and all", () => {
    const base = fixture();
    const [source, ...others] = base.sources;
    const two = {
      ...base,
      sources: [source, { ...source, id: "weekly" }, ...others],
      observations: base.observations.map((observation) =>
        observation.id === "stations" ? { ...observation, source: "weekly" } : observation,
      ),
      nonFigures: [
        ...base.nonFigures,
        {
          id: "later",
          source: "weekly",
          paragraph: 4,
          token: "第二期",
          occurrences: 1,
          reason: "ordinal",
        },
      ],
      measures: base.measures.map((measure) =>
        measure.id === "river-watch"
          ? { ...measure, source: "weekly", clauses: [{ paragraph: 4, subject: ["护河"] }] }
          : { ...measure, clauses: [{ paragraph: 3, subject: ["一表通"] }] },
      ),
    };
    const path = file("two.json", JSON.stringify(two));
    const paragraphs = [
      "第七届会议在河城召开。",
      "8所学校中已有6所,占75%;表格由10项减到4项;新增5项,增长10%。",
      "产值20.5亿元,居全省第一,连续2年。",
      "全市建成30多个站点,第二期护河。",
      "纸条由上十份减为一到两份。",
    ];
    const of = (text: string) => {
      const { stdout, stderr } = runAudit([file("river.txt", text), "--data", path, "--json"]);
      expect(stderr).toBe("");
      const report: AuditReport = JSON.parse(stdout);
      expect(report.figures).toHaveLength(13);
      return [
        report.findings.map((finding) => JSON.stringify(finding)).join(),
        ...report.ownWords.map(({ id, word }) => `${id} ${word}`),
      ];
    };
    const text = paragraphs.join("\n");
    const ownWords = ["one-form 试点", "one-form 推开", "output-first 首位", "river-watch 巡河"];
    expect(of(text)).toEqual([
      expect.stringMatching(/^[^[]*\["one-form"\][^[]*\["一表通"\][^[]*$/u),
      ...ownWords,
    ]);
    expect(of(text.replace("第二期护河", "近期种树"))).toEqual([
      expect.stringMatching(/"one-form".*"excuse_missing","id":"later".*"river-watch"/u),
      ...ownWords,
    ]);
  });

  it("holds what has faults by its numerals alone, as far as they are there", () => {
    const text = file("same.txt", PARAGRAPHS.join("\n"));
    const of = (more: object): readonly string[] => [
      text,
      "--data",
      file(
        "half.json",
        JSON.stringify({ observations: FIGURES, nonFigures: NON_FIGURES, ...more }),
      ),
    ];
    expect(runAudit(of({})).stdout).toMatch(/^对照的数据集：\S*half\.json/u);
    expect(runAudit([...of({ title: { zh: "河村", en: "River" } }), "--lang=en"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("River"),
      stderr: `数据集有错误（npm run build 会逐条说明），只核对了数字，没有核对用词。
The dataset has faults, which npm run build names: only its numerals were checked, and not its words.
`,
    });
    // A figure of a table stands in no paragraph.
    const { paragraph: _, ...ofTable } = FIGURES[0] ?? {};
    expect(runAudit(of({ observations: [{ ...ofTable, id: "table" }, ...FIGURES] })).code).toBe(0);
    const refused = (nonFigures: unknown): string => {
      const { code, stdout, stderr } = runAudit([...of({ nonFigures }), "--lang", "en"]);
      expect([code, stdout]).toEqual([2, ""]);
      return stderr;
    };
    expect(refused(undefined)).toMatch(
      /^audit: \S+half\.json\n1 problem found\.\n\n1\. dataset › nonFigures \[missing_field\]\n[^]*用法 Usage/u,
    );
    expect(refused([{ ...NON_FIGURES[0], occurrences: "1" }])).toContain(
      "1 problem found.\n\n1. month › occurrences [wrong_type]\n   found: 1\n   expected: a number",
    );
  });

  const NO_TEXT =
    "TXT or HTML in UTF-8, UTF-16 or GB18030\n  to do: save the report as plain text in UTF-8, and audit that file";

  it.each([
    [
      "no file",
      () => [],
      "audit: arguments\n  found: no file\n  expected: the path of the report's text\n  to do: npm run audit -- ../article.txt",
    ],
    [
      "a second file",
      () => ["a.txt", "b.txt"],
      "audit: arguments\n  found: a second file, b.txt\n  expected: one file\n  to do: audit one text at a time",
    ],
    [
      "a file that is not there",
      () => [join(folder, "none.txt"), "--data", data],
      /^audit: \S+none\.txt\n {2}found: ENOENT.*\n {2}expected: a readable file\n {2}to do: check the path/u,
    ],
    [
      "a picture",
      () => [file("a.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47])), "--data", data],
      `a.png\n  found: a file that is not text\n  expected: ${NO_TEXT}`,
    ],
    [
      "an empty file",
      () => [file("empty.txt", ""), "--data", data],
      `found: an empty file\n  expected: ${NO_TEXT}`,
    ],
    [
      "a text that was cut",
      () => [
        file("cut.txt", Buffer.from("河城推行改革，成效明显").subarray(0, -1)),
        "--data",
        data,
      ],
      `found: UTF-8 with a character cut or damaged\n  expected: ${NO_TEXT}`,
    ],
    [
      "a list without running text",
      () => [file("list.txt", "首页\n新闻"), "--data", data],
      "list.txt\n  found: no paragraph of running text\n  expected: the text of the report\n  to do: save the article itself, not a list or an image of it",
    ],
    [
      "an unknown option",
      () => ["a.txt", "--fast"],
      /^audit: arguments\n {2}found: .*'--fast'.*\n {2}expected: --json, --lang or --data\n {2}to do: see the usage below/u,
    ],
    [
      "an unknown language",
      () => ["a.txt", "--lang", "fr"],
      "audit: --lang\n  found: fr\n  expected: zh or en\n  to do: write --lang zh or --lang en",
    ],
    [
      "a dataset that is no JSON",
      () => [file("a.txt", "一段。"), "--data", file("bad.json", "{")],
      /^audit: \S+bad\.json\n {2}found: .+\n {2}expected: JSON\n {2}to do: mend the dataset/u,
    ],
    [
      "a workbook in the dataset's place",
      () => [file("a.txt", "一段。"), "--data", file("next.xlsx", "PK\u0003\u0004")],
      "to do: 给出的是工作簿（XLSX 或 XLS）",
    ],
  ])("ends with 2 on %s and says what to do", (_, args, message) => {
    const outcome = runAudit(args());
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr).toContain("\n\n用法 Usage: npm run audit -- FILE");
  });
});
