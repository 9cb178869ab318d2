import { readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { isNode, listOf, type Node, nodesOf, sourcesOf, stringOf } from "../support/sourceNodes";

/** A word, and not a mark such as 一. */
const WORD = /\p{Script=Han}{2}/u;

/** `{ zh: …, en: … }`: a word that stands with what it names, in both languages. */
function isPair(node: Node): boolean {
  const keys = new Set(
    listOf(node["properties"]).map(({ key }) => (isNode(key) ? key["name"] : "")),
  );
  return node.type === "ObjectExpression" && keys.has("zh") && keys.has("en");
}

/** The Chinese words in strings, templates and markup that stand in one language alone. */
function wordsIn(path: string, source: string): readonly string[] {
  const { program } = parseSync(path, source);
  const nodes = [...nodesOf(program)];
  const paired = new Set(nodes.filter(isPair).flatMap((pair) => [...nodesOf(pair)]));
  return nodes.flatMap((node) => {
    const { type, value, raw } = node;
    const text =
      type === "TemplateElement" ? JSON.stringify(value) : typeof raw === "string" ? raw : "";
    const isText = ["Literal", "TemplateElement", "JSXText"].includes(type);
    return isText && !paired.has(node) && WORD.test(text) ? [`${path}: ${text}`] : [];
  });
}

test.each(["src/charts", "src/tables", "src/page"])(
  "%s/ says nothing in one language alone",
  (room) => {
    expect(sourcesOf(room).flatMap((path) => wordsIn(path, readFileSync(path, "utf8")))).toEqual(
      [],
    );
  },
);

test.each(['"\u6253\u5370"', "`${n} \u9879\u6570\u636e`", "<b>\u6253\u5370</b>"])(
  "a word in %s is seen",
  (source) => {
    expect(wordsIn("sample.tsx", source)).toHaveLength(1);
  },
);

test("a pair of both languages may stand with what it names", () => {
  expect(wordsIn("sample.tsx", 'const label = { zh: "\u6253\u5370", en: "Print" };')).toEqual([]);
});

/** What a text says, its holes left out; `null` for every other node. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type !== "TemplateLiteral") return stringOf(node)?.replace(/\{\w+\}/gu, "") ?? null;
  return listOf(node["quasis"])
    .map(({ value }) => (typeof value === "object" && value !== null ? value : {}))
    .map((value) => ("cooked" in value && typeof value.cooked === "string" ? value.cooked : ""))
    .join(" ");
}

/** Words of Chinese, or its marks. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Words of ours: a Chinese name may be quoted in an English sentence, never the other way about. */
const isEnglish = (text: string): boolean => /[a-z]{3}/u.test(text);

/** Pairs of which one half is a text in the other language. */
function crossedIn(path: string, source: string): readonly string[] {
  return [...nodesOf(parseSync(path, source).program)].filter(isPair).flatMap((pair) => {
    const half = (language: string): string =>
      textOf(
        listOf(pair["properties"]).find(({ key }) => isNode(key) && key["name"] === language)?.[
          "value"
        ],
      ) ?? "";
    const [zh, en] = [half("zh"), half("en")];
    const isCrossed = (isEnglish(zh) && !CHINESE.test(zh)) || (CHINESE.test(en) && !isEnglish(en));
    return isCrossed ? [`${path}: ${zh} | ${en}`] : [];
  });
}

/** What the two languages are called in each. */
const OF_LANGUAGES = new Set([
  "src/audit/formatAudit.ts: \u4e2d\u6587 | \u82f1\u6587",
  "src/audit/formatAudit.ts: Chinese | English",
]);

test.each(["src", "scripts"])("what %s/ says in both languages is said in each", (folder) => {
  const crossed = sourcesOf(folder).flatMap((path) => crossedIn(path, readFileSync(path, "utf8")));
  expect(crossed.filter((pair) => !OF_LANGUAGES.has(pair))).toEqual([]);
});

test.each([
  ["English for Chinese", '{ zh: "Units", en: "Units" }'],
  ["Chinese for English", '{ zh: "\u5355\u4f4d", en: "\u5355\u4f4d" }'],
  ["a sentence with a hole", "{ zh: `${n} records`, en: `${n} records` }"],
])("%s is seen", (_, pair) => {
  expect(crossedIn("sample.ts", `const word = ${pair};`)).toHaveLength(1);
});

/** Comparisons with one language: what they choose would read as the other one in a third. */
const COMPARED = /language (?:===|!==) "\w+"/gu;

test("what differs by language is a record of all languages, which the compiler holds complete", () => {
  const found = sourcesOf("src").flatMap((path) => [
    ...readFileSync(path, "utf8").matchAll(COMPARED),
  ]);
  expect(found).toEqual([]);
  expect('return language === "zh" ? 1 : 2;').toMatch(COMPARED);
});
