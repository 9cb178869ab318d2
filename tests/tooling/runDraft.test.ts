import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runDraft } from "../../scripts/runDraft";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();

function text(content: string | Uint8Array): string {
  const path = join(folder, "report.txt");
  writeFileSync(path, content);
  return path;
}

const BODY = "2024年，云川市推出重点改革事项36项。\n";
const DAY = ["--date", "2024-07-15"];
const json = join(folder, "out.json");
const xlsx = join(folder, "out.xlsx");

describe("npm run draft", () => {
  test("says what it found, in Chinese where no language is asked for, and writes nothing", async () => {
    expect(await runDraft([text(BODY), ...DAY])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/\n {2}p1-1 {2}段落 1 {2}36项 {2}/u),
      stderr: "",
    });
    expect((await runDraft([text(BODY), ...DAY, "--lang", "en"])).stdout).toContain("Paragraph 1");
    expect((await runDraft([text(BODY), ...DAY, "--lang", "fr"])).stdout).toContain("段落 1");
  });

  test("looks for the places of the dataset that is named, of the published one where none is", async () => {
    const placesOf = async (content: string, ...options: string[]): Promise<string[]> => {
      const { stdout } = await runDraft([text(content), "--json", ...DAY, ...options]);
      const { places } = JSON.parse(stdout);
      return places.map(({ name }: { readonly name: { readonly zh: string } }) => name.zh);
    };
    const of = (place: string): string => `云川市改革。\n2024年，${place}新建学校12所。\n`;
    expect(await placesOf(of("枣阳"))).toContain("枣阳市");
    const other = join(folder, "other.json");
    const published = JSON.parse(readFileSync("data/dataset.json", "utf8"));
    writeFileSync(other, JSON.stringify(published).replaceAll("枣阳", "云阳"));
    expect(await placesOf(of("云阳"), "--data", other)).toContain("云阳市");
    expect(await runDraft([text(BODY), ...DAY, "--data", join(folder, "none.json")])).toMatchObject(
      {
        code: 2,
        stdout: "",
        stderr: expect.stringContaining("check --data"),
      },
    );
  });

  test("gives the draft itself to the terminal, and what it found beside it", async () => {
    const { code, stdout, stderr } = await runDraft([text(BODY), "--json", ...DAY]);
    expect([code, stderr]).toEqual([0, expect.stringContaining("36项")]);
    expect(JSON.parse(stdout)).toMatchObject({
      title: { zh: "数据（草稿）" },
      modified: "2024-07-15",
      sources: [{ published: "2024-07-15", publisher: { zh: "【待填】发布单位" } }],
    });
  });

  test("writes it to the files that are named, with what the command says of the report", async () => {
    const { code, stdout, stderr } = await runDraft([
      text(BODY),
      ...DAY,
      "--title=云川改革见闻",
      "--source",
      "云川日报",
      `--json=${json}`,
      `--xlsx=${xlsx}`,
      "--lang=en",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("36项");
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({
      sources: [{ title: { zh: "云川改革见闻" }, publisher: { zh: "云川日报" } }],
      observations: [{ printed: "36项" }],
    });
    const workbook = readDatasetFile(readFileSync(xlsx), "out.xlsx", { language: "en" });
    if (!workbook.ok) throw new Error("The workbook cannot be read");
    expect(workbook.dataset.observations).toMatchObject([{ printed: "36项" }]);
  });

  test.each([
    [[], "no file", "name the text's file"],
    [["a.txt", "b.txt"], "a second file, b.txt", "draft one text at a time"],
    [["a.txt", "--date", "gestern"], "--date gestern", "write the day as YYYY-MM-DD"],
    [["a.txt", "--date=2024-02-30"], "--date 2024-02-30", "write the day as YYYY-MM-DD"],
    [["a.txt", "--date=2024"], "--date 2024", "write the day as YYYY-MM-DD"],
    [["/none"], "ENOENT: no such file or directory, open '/none'", "check the path"],
  ])("says what is wrong with the command, and what to do: %j", async (args, found, todo) => {
    expect(await runDraft(args)).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(
        `draft\n  found: ${found}\n  to do: ${todo}\n\n用法 Usage: npm run draft -- FILE`,
      ),
    });
  });

  test("says which option it does not know, and what a file is that is no text", async () => {
    const { code, stderr } = await runDraft(["a.txt", "--wide"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/found: .*'--wide'.*\n {2}to do: see the usage below\n/u);
    const picture = text(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    expect((await runDraft([picture])).stderr).toContain(
      `found: ${picture}: binary\n  to do: save it as text in UTF-8 or GB18030\n`,
    );
  });

  test("says where nothing can be written", async () => {
    for (const place of ["--json=", "--xlsx="]) {
      const { code, stdout, stderr } = await runDraft([
        text(BODY),
        ...DAY,
        `${place}${folder}/a/b`,
      ]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/found: ENOENT.*\n {2}to do: check --json and --xlsx\n/u);
    }
  });

  test.each([
    [
      "a day",
      BODY,
      [],
      [
        "文中没有找到发布日期。 The text does not say when it was published.",
        "  现为 found: 正文之前没有写明日期的行",
        "    no line above the text that gives a day",
        "  应为 expected: “发布时间：YYYY-MM-DD”“来源：某报 YYYY年M月D日”，或单独一行日期",
        "    “发布时间：YYYY-MM-DD”, “来源：PAPER YYYY年M月D日”, or the day in a line of its own",
        "  处理 to do: 加上 --date YYYY-MM-DD（年-月-日），今年、目前等按此日期推定",
        "    add --date YYYY-MM-DD; 今年, 目前 and the like are resolved by it",
      ],
    ],
    [
      "a paragraph",
      "首页\n新闻\n",
      DAY,
      [
        "没有找到正文段落。 There is no paragraph of running text.",
        "  现为 found: 只有短行，或空文件",
        "    only short lines, or nothing",
        "  应为 expected: 带标点的正文，一段一行",
        "    running text with its punctuation, a paragraph a line",
        "  处理 to do: 把报道正文另存为文本文件，再起草",
        "    save the article itself as text, and draft that",
      ],
    ],
    [
      "a figure",
      "云川市推进改革，坚持问题导向，成效明显。\n",
      DAY,
      [
        "文中没有读到可以作为数据的数字。 The text holds no number that could be a figure.",
        "  现为 found: 没有带单位的数字",
        "    no number with a unit",
        "  应为 expected: 至少一个带单位的数字，如 36项、98.6%",
        "    at least one number with a unit: 36项, 98.6%",
        "  处理 to do: 核对是否选对了文件",
        "    see whether it is the right file",
      ],
    ],
    [
      "an end",
      "甲园12个，".repeat(5001),
      DAY,
      [
        "文本太长，没有起草。 The text is too long to be drafted.",
        "  现为 found: 5001 个数字",
        "    5001 numbers",
        "  应为 expected: 至多 5000 个数字",
        "    at most 5000 numbers",
        "  处理 to do: 按章节分成几篇，分别起草",
        "    split it by its chapters, and draft each",
      ],
    ],
    [
      "an end to its paragraphs",
      "云川市推进改革，坚持问题导向，成效明显。\n".repeat(20_001),
      DAY,
      [
        "文本太长，没有起草。 The text is too long to be drafted.",
        "  现为 found: 20001 段",
        "    20001 paragraphs",
        "  应为 expected: 至多 20000 段",
        "    at most 20000 paragraphs",
        "  处理 to do: 按章节分成几篇，分别起草",
        "    split it by its chapters, and draft each",
      ],
    ],
  ])("of a text without %s none is made, and it says why", async (_, content, args, lines) => {
    const { code, stdout, stderr } = await runDraft([text(content), ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n").slice(0, 10)).toEqual([
      join(folder, "report.txt"),
      ...lines,
      "",
      expect.stringMatching(/^用法 Usage: npm run draft -- FILE/u),
    ]);
  });
});
