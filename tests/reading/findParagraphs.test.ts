import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findParagraphs } from "../../src/reading/paragraphs/findParagraphs";
import { normalizeText } from "../../src/reading/paragraphs/normalizeText";
import { ARTICLE, BODY, FIRST_HEADING, FOOT, HEAD, SECOND_HEADING } from "./newsPage";

function textsOf(raw: string): readonly string[] {
  return findParagraphs(raw).map(({ text }) => text);
}

const PAGE = [...HEAD, ...ARTICLE, ...FOOT];

describe("findParagraphs", () => {
  it.each([
    ["blank lines between the lines", PAGE.join("\n\n")],
    ["no blank lines", PAGE.join("\n")],
    ["carriage returns", PAGE.join("\r\n\r\n")],
    ["a byte order mark", `\ufeff${PAGE.join("\n")}`],
    ["indents", PAGE.map((line) => `\u3000\u3000${line}  `).join("\n")],
    ["the frame cut away", ARTICLE.join("\n")],
    ["the title left on", ["菜场改造记", ...ARTICLE].join("\n")],
    ["running text only", BODY.join("\n")],
    ["running text only, its line ends lost", BODY.map((line) => `\u3000\u3000${line}`).join("")],
    ["no editor line", [...HEAD, ...ARTICLE, ...FOOT.slice(3)].join("\n")],
    ["no by-line", [...HEAD.slice(0, 4), ...ARTICLE, ...FOOT].join("\n")],
    [
      "a caption within the text",
      [...HEAD, ...ARTICLE.slice(0, 3), "图为新菜场。(资料图)", ...ARTICLE.slice(3), ...FOOT].join(
        "\n",
      ),
    ],
    [
      "a summary before the text",
      [...HEAD, "摘要:本文说的是12家菜场的事。", ...ARTICLE, ...FOOT].join("\n"),
    ],
    [
      "the by-line at the end",
      [...HEAD.slice(0, 4), ...ARTICLE, "(记者 赵甲 通讯员 钱乙)", ...FOOT].join("\n"),
    ],
  ])("counts the article's paragraphs with %s", (_, raw) => {
    expect(textsOf(raw)).toEqual(BODY);
  });

  it("numbers from 1, and gives each its heading and its place in the normalised text", () => {
    const raw = PAGE.join("\r\n");
    const paragraphs = findParagraphs(raw);
    expect(paragraphs.map(({ number, heading }) => [number, heading])).toEqual([
      [1, null],
      [2, FIRST_HEADING],
      [3, SECOND_HEADING],
      [4, SECOND_HEADING],
    ]);
    const text = normalizeText(raw);
    expect(paragraphs.map(({ start, text: own }) => text.slice(start, start + own.length))).toEqual(
      BODY,
    );
  });

  it("takes less than a quarter of the running text for the page's frame, and no more", () => {
    const text = (signs: number): string => `${"山".repeat(signs - 1)}。`;
    const lengths = (...lines: readonly string[]): readonly number[] =>
      textsOf(lines.join("\n\n")).map(({ length }) => length);
    const opening = "发布时间:2020年01月02日03:04 来源: 山城日报";
    expect(lengths(text(99), opening, text(301))).toEqual([301]);
    expect(lengths(text(100), opening, text(300))).toEqual([100, 300]);
    const closing = "【责任编辑:孙丙】";
    expect(lengths(text(301), closing, text(99))).toEqual([301]);
    expect(lengths(text(300), closing, text(100))).toEqual([300, 100]);
    expect(lengths(closing, text(300))).toEqual([300]);
  });

  it("counts an added paragraph, also one without a full stop if it states a quantity", () => {
    expect(textsOf([...HEAD, ...ARTICLE, "又添摊位25个", ...FOOT].join("\n"))).toEqual([
      ...BODY,
      "又添摊位25个",
    ]);
  });

  it.each([
    ["paragraphs", (line: string) => `<p style="text-indent:2em">&nbsp;&nbsp;${line}</p>`],
    ["line breaks", (line: string) => `&emsp;&emsp;${line}<br><br/>`],
    [
      "capitals and inline tags",
      (line: string) => `<DIV>${line.replace(/\d+/g, "<strong>$&</strong>")}</DIV>`,
    ],
    [
      "source broken within a line",
      (line: string) => `<p>\r\n  ${line.slice(0, 3)}\r\n  ${line.slice(3)}\r\n</p>`,
    ],
  ])("reads HTML with %s", (_, wrap) => {
    const html = `<!DOCTYPE html><html><head><title>菜场改造记</title><style>p{}</style><script>"<p>又有99家。</p>"</script></head>
<body><nav>新闻</nav><!-- <p>又有98家。</p> -->${HEAD.map((line) => `<div>${line.replace(">", "&gt;")}</div>`).join("")}
<div id=text>${ARTICLE.map((line) => line.replace("\u201c", "&ldquo;").replace("\u201d", "&#8221;"))
      .map(wrap)
      .join("\n")}
<figure><img src="a.png"><figcaption>共97家。</figcaption></figure></div>${FOOT.map((line) => `<p>${line}</p>`).join("")}</body></html>`;
    expect(textsOf(html)).toEqual(BODY);
  });

  it("joins lines that were broken at a fixed width", () => {
    const long = "山路弯弯水路长家家门前有果园,".repeat(12).replace(/,$/, "。");
    const broken = long.replace(/.{20}/g, "$&\n");
    expect(textsOf(`${broken}\n\n${broken}`)).toEqual([long, long]);
  });

  it("finds nothing in an empty text", () => {
    expect(findParagraphs("")).toEqual([]);
  });

  const report = new URL("../../../shared/article.txt", import.meta.url);
  it.skipIf(!existsSync(report))(
    "finds the thirty paragraphs of the report itself, where it lies beside the project",
    () => {
      const paragraphs = findParagraphs(readFileSync(report, "utf8"));
      expect(paragraphs.length).toBe(30);
      expect(new Set(paragraphs.map(({ heading }) => heading)).size).toBe(4);
    },
  );

  it("joins lines that a width broke, and leaves statements of like length apart", () => {
    const statements = Array.from(
      { length: 12 },
      (_, index) =>
        `第${"一二三四五六七八九十"[index % 10] ?? ""}组办结来信四十件，走访农户九十户，调解纠纷两起。`,
    );
    expect(textsOf(statements.join("\n"))).toEqual(statements);
    const long = "云川市各乡镇的便民服务中心去年改造完毕并陆续向群众开放".repeat(10);
    const broken = long.match(/.{1,26}/gu) ?? [];
    expect(textsOf(`${broken.join("\n")}。`)).toEqual([`${long}。`]);
  });

  it.each([
    ["behind a space", (line: string) => `${line}。 `],
    ["with a half-width stop", (line: string) => `${line}.`],
    ["before a footnote", (line: string) => `${line}。[1]`],
    ["within brackets", (line: string) => `(${line}。)`],
    ["without a stop, but numbered", (line: string, index: number) => `${index + 10}. ${line}`],
    ["numbered in Chinese", (line: string) => `（三）${line}`],
  ])("leaves statements of like length apart that end %s", (_, write) => {
    const statements = Array.from({ length: 12 }, (__, index) =>
      write(`各村去年新建公园12处，村民满意，反映良好${"甲乙丙丁戊己庚辛壬癸子丑"[index]}`, index),
    );
    expect(textsOf(statements.join("\n"))).toEqual(statements.map((line) => line.trim()));
  });

  it("keeps what a page shows beside comments, code and tags that are left open", () => {
    expect(textsOf("<p>共有学校9所。</p><!-- 8所。 --><p>另有医院7家。</p>")).toEqual([
      "共有学校9所。",
      "另有医院7家。",
    ]);
    expect(
      textsOf("<P>共有学校9所。</P><SCRIPT>var a = '8所。';</SCRIPT ><div>另有医院7家。</div>"),
    ).toEqual(["共有学校9所。", "另有医院7家。"]);
    expect(textsOf("<p>共有学校\n9所，比\n去年多 1所。<p 另有医院7家。")).toHaveLength(1);
  });

  it("reads a text that has lost its line ends in parts that end with a sentence, and loses nothing", () => {
    const text = "新建公园25家，市民满意。".repeat(500);
    const parts = findParagraphs(text);
    expect(parts.map(({ text: part }) => part).join("")).toBe(text);
    // 230 sentences of thirteen signs go into 3,000.
    expect(parts.map(({ text: part }) => part.length)).toEqual([2990, 2990, 520]);
    expect(parts.map(({ start }) => start)).toEqual([0, 2990, 5980]);
  });

  it("cuts what has no sentence where it is full, and leaves what just fits whole", () => {
    const lengths = (signs: number): readonly number[] =>
      textsOf(`${"甲，".repeat(signs / 2 - 1)}乙。`).map((part) => part.length);
    expect(lengths(3000)).toEqual([3000]);
    expect(lengths(6000)).toEqual([3000, 3000]);
  });
});
