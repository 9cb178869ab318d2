import { expect, test } from "vitest";
import { findParagraphs, findOutside } from "../../src/reading/paragraphs/findParagraphs";
import { htmlToText, looksLikeHtml } from "../../src/reading/paragraphs/htmlToText";
import { lineRole, type LineRole } from "../../src/reading/paragraphs/lineRole";
import { normalizeText } from "../../src/reading/paragraphs/normalizeText";

/** Lines that have another role than this. */
const others = (role: LineRole, lines: readonly string[]): readonly string[] =>
  lines.filter((line) => lineRole(line) !== role).map((line) => `${line}: ${lineRole(line)}`);

test("who saw to the text, and what sites set behind it, close the article", () => {
  const people =
    "责任编辑 责编 值班编辑 编辑 编审 编校 审核 审校 校对 监制 总值班 值班 签发 终审 初审 复审 二审 三审 统筹 原标题";
  expect(
    others(
      "closing",
      people.split(" ").flatMap((who) => [`${who}：甲`, `（${who} ：甲`, `${who}|甲`]),
    ),
  ).toEqual([]);
  expect(
    others("closing", [
      ..."copyright © 版权所有 版权声明 版权为 ICP备 ICP证 公网安备 营业执照 违法和不良信息 举报电话 举报邮箱 免责声明 网站地图 扫一扫"
        .split(" ")
        .map((words) => `本站${words}`),
      "All Rights Reserved",
      "许可证甲 许可证乙",
      ..."关于我们 联系我们 相关阅读 相关新闻 相关链接 相关报道 相关文章 推荐阅读 延伸阅读 热门新闻 热门推荐 热门文章 上一篇 下一篇 返回首页 返回顶部 返回列表 分享到 分享至 网友评论 发表评论 最新评论 评论 打印 打印本页 关闭窗口".split(
        " ",
      ),
      "未经许可不得转载",
      "未经本报同意禁止复制",
      "未经授权不能使用",
      "未经书面许可，不得镜像",
    ]),
  ).toEqual([]);
  expect(
    others(
      "heading",
      "本站关于我们 本站联系我们 许可证甲 我的评论 关闭的窗口 未经转载 编辑部 的上一篇 再打印 举报 版权".split(
        " ",
      ),
    ),
  ).toEqual([]);
});

test("dates, by-lines, summaries and notes open it; words under a picture are captions", () => {
  const labels =
    "发布时间 发布日期 发表时间 更新时间 时间 日期 来源 稿源 作者 浏览 阅读 阅读量 阅读次数 点击 点击量 点击数";
  expect(
    others(
      "opening",
      labels.split(" ").map((label) => `${label}：甲`),
    ),
  ).toEqual([]);
  const prefaces =
    "摘要 导读 核心提示 内容提要 内容摘要 编者按 编者的话 阅读提示 点击播报 点击收听 点击播放 本文共 本文约 全文共 全文约";
  expect(
    others(
      "opening",
      prefaces.split(" ").flatMap((words) => [words, `【${words}】甲。`]),
    ),
  ).toEqual([]);
  expect(
    others("opening", [
      "2024年7月15日",
      "2024-7-15",
      "2024/07/15 09:49",
      "2024.7.15 09:49:30",
      "2024年7月15日 云川日报",
      "记者 赵甲",
      "通讯员 钱乙",
      "本报特约赵甲",
      "撰稿 赵甲",
      "撰文 赵甲",
      "实习生 赵甲",
    ]),
  ).toEqual([]);
  expect(
    others("caption", [
      ..."图为 图片 ▲ △ ↑ 资料图 左图 右图 上图 下图 图一 图十 图3 （资料图 （图二"
        .split(" ")
        .map((words) => `${words}新菜场`),
      ..."摄 供图 制图 供稿 摄影 图"
        .split(" ")
        .flatMap((words) => [
          `新菜场 赵甲 ${words}`,
          `记者赵甲${words}`,
          `通讯员赵甲${words}。`,
          `新菜场 赵甲/${words}`,
        ]),
      "摄影赵甲摄",
      "新菜场（赵甲摄）",
      "新菜场（赵甲供图）",
      "新菜场（资料图）",
      "摄影：赵甲",
      "供图 ：赵甲",
      "制图:赵甲",
    ]),
  ).toEqual([]);
  expect(others("heading", ["图书馆", "赵甲摄", "菜场的记者", "图甲新菜场"])).toEqual([
    "菜场的记者: opening",
  ]);
});

test("every name of a sign is read as the sign, others stay", () => {
  const signs: Readonly<Record<string, string>> = {
    nbsp: "\u00a0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    lt: "<",
    gt: ">",
    amp: "&",
    quot: '"',
    apos: "'",
    ldquo: "\u201c",
    rdquo: "\u201d",
    lsquo: "\u2018",
    rsquo: "\u2019",
    mdash: "\u2014",
    ndash: "\u2013",
    hellip: "\u2026",
    middot: "\u00b7",
    times: "\u00d7",
    permil: "\u2030",
    copy: "\u00a9",
    reg: "\u00ae",
    bull: "\u2022",
    laquo: "\u00ab",
    raquo: "\u00bb",
    minus: "\u2212",
    plusmn: "\u00b1",
    deg: "\u00b0",
    sup2: "\u00b2",
    frac12: "\u00bd",
    lsaquo: "\u2039",
    rsaquo: "\u203a",
  };
  for (const [name, sign] of Object.entries(signs))
    expect(htmlToText(`甲&${name};乙`), name).toBe(`甲${sign}乙`);
  expect(htmlToText("&#20013;&#x4e2d;&#X4E2D;&#1114111;")).toBe("中中中\u{10ffff}");
  for (const whole of ["&unknown;", "&lt", "&#0;", "&#1114112;", "&#x110000;", "&;", "&a;"])
    expect(htmlToText(whole), whole).toBe(whole);
});

test("blocks are lines, what is no part of an article is none, and all else is within its line", () => {
  const blocks =
    "address article blockquote body br caption center dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td th thead title tr ul";
  for (const name of blocks.split(" "))
    expect(htmlToText(`甲<${name}>乙</${name.toUpperCase()} >丙`), name).toBe("甲\n乙\n丙");
  for (const name of "span a b strong em i font img u".split(" "))
    expect(htmlToText(`甲<${name}>乙</${name}>丙`), name).toBe("甲乙丙");
  const dropped =
    "script style noscript template svg head nav footer aside form select button iframe figcaption textarea";
  for (const name of dropped.split(" ")) {
    expect(htmlToText(`甲<${name} class="a">乙<p>丁</${name.toUpperCase()}>丙`), name).toBe(
      "甲\n丙",
    );
    // One that is never closed hides nothing.
    expect(htmlToText(`甲<${name}>乙`), name).toMatch(/乙$/u);
  }
  expect(htmlToText("甲<!-- 乙 <p> -->丙<!-- 丁")).toBe("甲丙<!-- 丁");
  expect(htmlToText("甲<![CDATA[乙]]>丙")).toBe("甲乙丙");
  expect(htmlToText("1 < 2 <3 <")).toBe("1 < 2 <3 <");
  expect(htmlToText("甲<?xml?>乙<!x>丙")).toBe("甲乙丙");
});

test("line ends of the source part Latin words, and no Chinese ones", () => {
  expect(htmlToText("甲\n  乙")).toBe("甲乙");
  expect(htmlToText("甲,\n乙")).toBe("甲,乙");
  expect(htmlToText("甲\n%")).toBe("甲%");
  expect(htmlToText("a\nb")).toBe("a b");
  expect(htmlToText("a\n乙")).toBe("a 乙");
  expect(htmlToText("甲\nb")).toBe("甲 b");
  expect(htmlToText("甲 \t乙")).toBe("甲 乙");
  expect(htmlToText("甲)\n乙")).toBe("甲) 乙");
});

test("a text is HTML by a tag that no newspaper prints", () => {
  for (const name of "html head body div p br span article section meta script table td h1 h6 a img strong".split(
    " ",
  ))
    for (const tag of [
      `<${name}>`,
      `</${name}>`,
      `<${name} class="x">`,
      `<${name}/>`,
      `<${name.toUpperCase()}>`,
    ])
      expect(looksLikeHtml(`甲${tag}乙`), tag).toBe(true);
  expect(looksLikeHtml("<!DOCTYPE html>")).toBe(true);
  for (const text of ["<h7>", "<b>", "<pp>", "a<b", "<p", "《甲》", "<12>"])
    expect(looksLikeHtml(text), text).toBe(false);
});

test("signs that nobody sees are taken out, whatever ends a line ends one", () => {
  expect(normalizeText("\ufeff甲\r\n乙\r丙\u2028丁\u2029戊\u0085己\u000b庚\f辛")).toBe(
    "甲\n乙\n丙\n丁\n戊\n己\n庚\n辛",
  );
  for (const sign of "\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff")
    expect(normalizeText(`甲${sign}乙`), sign.codePointAt(0)?.toString(16)).toBe("甲乙");
  expect(normalizeText("  甲  \n\t乙\u3000")).toBe("甲\n乙");
  expect(normalizeText("甲。\u3000\u3000乙”。”\u3000\u3000丙\u3000\u3000丁")).toBe(
    "甲。\n乙”。”\n丙\u3000\u3000丁",
  );
});

test("lines are joined where a width broke nearly all of them, and only there", () => {
  const joined = (lines: readonly string[]): number =>
    normalizeText(lines.join("\n")).split("\n").length;
  const full = (count: number, width: number): string[] =>
    Array<string>(count).fill("字".repeat(width));
  expect(joined([...full(7, 20), "字。"])).toBe(1);
  expect(joined([...full(6, 20), "字。"])).toBe(7);
  expect(joined([...full(7, 14), "字。"])).toBe(8);
  expect(joined([...full(7, 15), "字。"])).toBe(1);
  expect(joined([...full(7, 100), "字。"])).toBe(1);
  expect(joined([...full(7, 101), "字。"])).toBe(8);
  // Half of the lines full are enough, less are not.
  expect(joined([...full(5, 20), ...Array<string>(5).fill("字")])).toBeLessThan(10);
  expect(joined([...full(4, 20), ...Array<string>(5).fill("字")])).toBe(9);
  // Up to three signs short is full; a line behind a shorter one begins anew.
  expect(joined([...full(7, 20), "字".repeat(17), "字。"])).toBe(1);
  expect(joined([...full(7, 20), "字".repeat(16), "字。"])).toBe(2);
  // A quarter may say something whole.
  const whole = (count: number): string[] => Array<string>(count).fill(`${"字".repeat(19)}。`);
  expect(joined([...full(6, 20), ...whole(2)])).toBe(1);
  expect(joined([...full(5, 20), ...whole(3)])).toBe(8);
  // An indent or an empty line begins anew.
  expect(joined([...full(4, 20), `\u3000${"字".repeat(19)}`, ...full(4, 20)])).toBe(2);
  expect(joined([...full(4, 20), "", ...full(4, 20)])).toBe(3);
});

test("what is left out of an article is told with the paragraph that it stands before", () => {
  const text =
    "菜场改造记\n云川日报 2024年7月15日\n全市新建菜场12个。\n一、怎么改\n各村都改好了。\n责任编辑：甲";
  expect(
    findParagraphs(text).map(({ text: own, heading, headings }) => [own, heading, headings]),
  ).toEqual([
    ["全市新建菜场12个。", null, []],
    ["各村都改好了。", "一、怎么改", ["一、怎么改"]],
  ]);
  expect(findOutside(text).map(({ text: own, paragraph }) => [own, paragraph])).toEqual([
    ["菜场改造记", 1],
    ["云川日报 2024年7月15日", 1],
    ["一、怎么改", 2],
    ["责任编辑：甲", 2],
  ]);
  expect(findOutside("")).toEqual([]);
  expect(findOutside("菜场")).toEqual([{ text: "菜场", paragraph: 1 }]);
});
