import { readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { isNode, listOf, type Node, nodesOf, sourcesOf } from "../support/sourceNodes";

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

/** Comparisons with one language: what they choose would read as the other one in a third. */
const COMPARED = /language (?:===|!==) "\w+"/gu;

test("what differs by language is a record of all languages, which the compiler holds complete", () => {
  const found = sourcesOf("src").flatMap((path) => [
    ...readFileSync(path, "utf8").matchAll(COMPARED),
  ]);
  expect(found).toEqual([]);
  expect('return language === "zh" ? 1 : 2;').toMatch(COMPARED);
});
