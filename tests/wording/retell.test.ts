import { expect, test } from "vitest";
import { retellOf } from "../../src/wording/retell";
import { catalogues } from "../../src/wording/Messages";
import { measureWords } from "../../src/wording/views/measureWords";
import { fixture } from "../dataset/fixture";
import { cases } from "../support/cases";

function of(kind: "newspaper" | "government_report", status?: "draft") {
  const data = fixture();
  const sources = data.sources.map((source) => ({ ...source, kind }));
  return { ...data, sources, ...(status === undefined ? {} : { status }) };
}

test("of a newspaper's report words stay the very same", () => {
  expect(retellOf(of("newspaper"), "zh")(measureWords.zh)).toBe(measureWords.zh);
});

test("a document of an authority is no 报道, and its measures are said to have no figures linked", () => {
  const retell = retellOf(of("government_report"), "zh");
  expect(retell(catalogues.zh).measures.toList(14, 11)).toBe("查看 14 项举措（11 项未归入数据）");
  expect(retell(measureWords.zh).lede(3, 0)).toBe(
    "3 项举措，均有数据。内容据报告转述，状态据报告文字判断。",
  );
  expect(retell(measureWords.zh).matrix.outlined).toBe("未归入数据");
  expect(retellOf(of("government_report"), "en")(measureWords.en).lede(14, 11)).toBe(
    "14 measures, 11 without a figure linked. Retold from the report; the status is judged by its words.",
  );
});

test("of a draft nobody knows yet what the report leaves out", () => {
  const words = retellOf(of("newspaper", "draft"), "zh")(measureWords.zh);
  expect(words.withoutFigures).toBe("未归入数据");
});

test("what words are given to say stays as it is", () => {
  const retell = retellOf(of("government_report"), "zh");
  expect(retell({ say: (name: string) => `报道：${name}` }).say("新闻报道数")).toBe(
    "报道：新闻报道数",
  );
  const counted = { say: (name: string, count: number) => `报道${count}：${name}` };
  expect(retell(counted).say("新闻报道数", 3)).toBe("报道3：新闻报道数");
  const listed = { say: (names: readonly string[]) => `报道：${names.join("、")}` };
  expect(retell(listed).say(["茶园", "报"])).toBe("报告：茶园、报");
  expect(retell({ say: (name: string) => `报道：${name}` }).say("茶园")).toBe("报告：茶园");
});

test("lists and records are told anew through and through, other values stay", () => {
  const retell = retellOf(of("government_report"), "zh");
  const words = retell({
    list: ["报道甲", { deep: "报道乙" }],
    count: 3,
    none: null,
    kept: (at: number) => ({ at, text: "报道丙" }),
  });
  expect(words.list).toEqual(["报告甲", { deep: "报告乙" }]);
  expect(words.list.map((one) => typeof one)).toEqual(["string", "object"]);
  expect([words.count, words.none]).toEqual([3, null]);
  expect([words.kept(2).at, words.kept(2).text]).toEqual([2, "报告丙"]);
});

test.each(
  cases(
    "3 项报道均给出数据 => 3 项均有数据",
    "1 项报道未给出数据 => 1 项未归入数据",
    "报道没有给出 => 未归入数据",
    "报道均未给出数据 => 均未归入数据",
  ),
)("of a draft %s becomes %s", (said, retold) => {
  const draft = of("newspaper", "draft");
  expect(retellOf(draft, "zh")({ said }).said).toBe(retold);
  expect(retellOf(of("newspaper"), "zh")({ said }).said).toBe(said);
});

test.each([
  [
    "2 measures, none with a figure; none in the report",
    "2 measures, none with a figure; without a figure linked",
  ],
  ["1 without a figure in the report", "1 without a figure linked"],
])("in English %s becomes %s", (said, retold) => {
  expect(retellOf(of("newspaper", "draft"), "en")({ said }).said).toBe(retold);
});

test("one newspaper among documents keeps the words of a report", () => {
  const data = of("government_report");
  const mixed = { ...data, sources: [...data.sources, ...fixture().sources] };
  expect(retellOf(mixed, "zh")({ said: "报道" }).said).toBe("报道");
  const draft = { ...mixed, status: "draft" as const };
  expect(retellOf(draft, "zh")({ said: "报道，报道未给出" }).said).toBe("报道，未归入数据");
});
