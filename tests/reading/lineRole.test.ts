import { describe, expect, test } from "vitest";
import { htmlToText, looksLikeHtml } from "../../src/reading/paragraphs/htmlToText";
import { lineRole } from "../../src/reading/paragraphs/lineRole";
import { normalizeText } from "../../src/reading/paragraphs/normalizeText";
import { readByLine } from "../../src/reading/paragraphs/readByLine";
import { cases, reads } from "../support/cases";

const long = (signs: number): string => "字".repeat(signs);

test.each([
  ["", "blank"],
  ["菜场改造记", "heading"],
  ["全市新建菜场。", "paragraph"],
  ["他说：“好！”", "paragraph"],
  ["主要做了以下几个方面的工作如下：", "paragraph"],
  ["主要工作如下：", "heading"],
  ["新建菜场12个", "paragraph"],
  ["菜场2个", "heading"],
  ["新建菜场十二个", "heading"],
  [`${long(20)}，${long(19)}`, "paragraph"],
  [`${long(20)}，${long(18)}`, "heading"],
  [long(50), "heading"],
  // Lines that lead to what follows are text from fifteen signs on.
  [`${long(14)}：`, "paragraph"],
  [`${long(13)}：`, "heading"],
  // What counts something is text from six signs on.
  ["新菜场有2个", "paragraph"],
  ["菜场有2个", "heading"],
  // The frame's lines are short.
  [`责编：${long(76)}`, "closing"],
  [`责编：${long(77)}`, "heading"],
  [`版权所有${long(54)}。`, "closing"],
  [`版权所有${long(55)}。`, "paragraph"],
  [`${long(145)}(甲供图)`.slice(1), "caption"],
  [`${long(145)}(甲供图)`, "heading"],
  [`图为${long(77)}`, "caption"],
  [`图为${long(78)}`, "heading"],
  [`来源：${long(86)}`, "opening"],
  [`来源：${long(87)}`, "heading"],
  [`记者${long(57)}`, "opening"],
  [`记者${long(58)}`, "heading"],
  // Behind these the article is over.
  ["责任编辑：甲", "closing"],
  ["（责编：甲）", "closing"],
  ["编辑 | 甲", "closing"],
  ["责任编辑甲", "heading"],
  [`审核：${long(80)}`, "heading"],
  ["Copyright 2024", "closing"],
  ["版权所有 云川日报", "closing"],
  ["鄂ICP备1号", "closing"],
  ["相关阅读", "closing"],
  ["上一篇：菜场", "closing"],
  ["返回首页", "closing"],
  ["关于我们", "closing"],
  ["分享到", "closing"],
  ["未经授权不得转载", "closing"],
  ["扫一扫关注", "closing"],
  [`${long(60)}，版权所有。`, "paragraph"],
  ["菜场版权所有。", "closing"],
  // Words under a picture.
  ["图为新菜场。", "caption"],
  ["资料图", "caption"],
  ["（资料图）", "caption"],
  ["▲新菜场", "caption"],
  ["图一 新菜场", "caption"],
  ["新菜场 赵甲/摄", "caption"],
  ["新菜场 记者赵甲 摄", "caption"],
  ["新菜场（赵甲供图）", "caption"],
  ["摄影：赵甲", "caption"],
  [`图为${long(79)}`, "heading"],
  // What stands before the article.
  ["摘要：菜场", "opening"],
  ["【编者按】菜场", "opening"],
  ["核心提示", "opening"],
  ["本文共3000字", "opening"],
  ["发布时间：2024年7月15日", "opening"],
  ["来源：云川日报", "opening"],
  ["2024年7月15日", "opening"],
  ["2024-07-15 09:49", "opening"],
  ["2024-07-15 09:49:30 云川", "opening"],
  ["云川日报 2025年3月18日", "opening"],
  ["记者 赵甲 通讯员 钱乙", "opening"],
  ["记者赵甲，钱乙", "heading"],
  ["记者赵甲报道。", "paragraph"],
  [`来源：${long(90)}`, "heading"],
  [`记者${long(60)}`, "heading"],
])("a line of a page by its own words: %j is a %s", (line, role) => {
  expect(lineRole(line)).toBe(role);
});

describe("a by-line", () => {
  reads(
    "%s is of %s",
    readByLine,
    "云川日报 2025年3月18日 08:30 => 2025-03-18T08:30",
    "来源：云川日报 2025-3-8 => 2025-03-08",
    "云川日报|2025/03/18 => 2025-03-18",
    "云川日报 2025年3月18日 星期二 => 2025-03-18",
    "云川日报 2025年3月18日 A01版 => 2025-03-18",
    "(云川日报 2025年3月18日) => 2025-03-18",
    "云川日报 2025年3月18日 08:30:15 => 2025-03-18T08:30",
    "云川日报 ２０２５年３月１８日 => 2025-03-18",
  );

  test.each([
    "2025年3月18日",
    "截至 2025年3月18日",
    "会议定于，2025年3月18日",
    "云川日报 2025年13月18日",
    "云川日报 2025年3月32日",
    "云川日报 2025年3月18日开会",
    `${long(31)} 2025年3月18日`,
    "",
  ])("%j is none", (line) => {
    expect(readByLine(line)).toBeNull();
  });
});

describe("the text of a page", () => {
  test.each(
    cases(
      "<p>甲</p><p>乙</p> => 甲 乙",
      "甲<br>乙<BR/>丙 => 甲 乙 丙",
      "<td>甲</td><td>乙</td> => 甲 乙",
      "<span>甲</span><b>乙</b> => 甲乙",
      "甲<script>丢</script>乙 => 甲 乙",
      "甲<STYLE>丢</STYLE >乙 => 甲 乙",
      "甲<nav>丢</nav>乙 => 甲 乙",
      "甲<footer>丢</footer>乙 => 甲 乙",
      "甲<aside>丢</aside>乙 => 甲 乙",
      "甲<form>丢</form>乙 => 甲 乙",
      "甲<figcaption>丢</figcaption>乙 => 甲 乙",
      "甲<button>丢</button>乙<select>丢</select><textarea>丢</textarea> => 甲 乙",
      "甲<svg>丢</svg><iframe>丢</iframe><template>丢</template><noscript>丢</noscript> => 甲",
      "<head>丢</head>甲 => 甲",
      "甲<script>乙 => 甲乙",
      "甲<!-- 丢 -->乙 => 甲乙",
      "甲<![CDATA[乙]]>丙 => 甲乙丙",
      "甲<3乙 => 甲<3乙",
      "甲<乙 => 甲<乙",
      "甲<b => 甲<b",
      "&lt;&gt;&amp;&quot;&apos; => <>&\"'",
      "&#20013;&#x4e2D;&#0;&#x110000; => 中中&#0;&#x110000;",
      "&ldquo;&rdquo;&lsquo;&rsquo; => “”‘’",
      "&mdash;&ndash;&hellip;&middot;&times; => —–…·×",
      "&permil;&copy;&reg;&bull;&laquo;&raquo;&minus; => ‰©®•«»−",
      "&plusmn;&deg;&sup2;&frac12;&lsaquo;&rsaquo;&unknown; => ±°²½‹›&unknown;",
      "甲\n乙 => 甲乙",
      "甲，\n  乙 => 甲，乙",
      "a\nb => a b",
      "甲\n3 => 甲 3",
      "甲  乙 => 甲 乙",
    ),
  )("%j shows %j", (html, shown) => {
    // Blocks begin lines; how many stand between two is nothing to a reader.
    expect(htmlToText(html).replace(/\n+/g, " ").trim()).toBe(shown);
  });

  test("spaces that are no spaces are kept as what they are", () => {
    expect(htmlToText("甲&nbsp;乙&ensp;丙&emsp;丁&thinsp;戊")).toBe(
      "甲\u00a0乙\u2002丙\u2003丁\u2009戊",
    );
  });

  reads(
    "%j is of a page: %s",
    looksLikeHtml,
    "<p> => true",
    "</div> => true",
    "<BR/> => true",
    '<a href="x"> => true',
    "<h1> => true",
    "<!DOCTYPE html> => true",
    "<px> => false",
    "3<5 => false",
    "<甲> => false",
    " => false",
  );

  test("lines end in one way, and nothing invisible is left", () => {
    expect(normalizeText("\ufeff甲\r\n乙\r丙\u2028丁\u2029戊\u0085己\u000b庚\f辛")).toBe(
      "甲\n乙\n丙\n丁\n戊\n己\n庚\n辛",
    );
    expect(normalizeText(" 甲\u200b\u202e\u2060\ufeff乙 \n\u3000\u3000丙\t")).toBe("甲乙\n丙");
    expect(normalizeText("甲。\u3000\u3000乙。”\u3000\u3000丙\u3000\u3000丁")).toBe(
      "甲。\n乙。”\n丙\u3000\u3000丁",
    );
  });
});
