import { expect, test } from "vitest";
import { retellOf } from "../../src/wording/retell";
import { catalogues } from "../../src/wording/Messages";
import { measureWords } from "../../src/wording/views/measureWords";
import { fixture } from "../dataset/fixture";

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
  expect(retell({ say: (name: string) => `报道：${name}` }).say("茶园")).toBe("报告：茶园");
});
