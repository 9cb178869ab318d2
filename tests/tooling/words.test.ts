import { readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { nodesOf, sourcesOf } from "../support/sourceNodes";

/** A word, and not a mark such as 一. */
const WORD = /\p{Script=Han}{2}/u;

/** The Chinese words in strings, templates and markup. */
function wordsIn(path: string, source: string): readonly string[] {
  const { program } = parseSync(path, source);
  return [...nodesOf(program)].flatMap(({ type, value, raw }) => {
    const text =
      type === "TemplateElement" ? JSON.stringify(value) : typeof raw === "string" ? raw : "";
    const isText = ["Literal", "TemplateElement", "JSXText"].includes(type);
    return isText && WORD.test(text) ? [`${path}: ${text}`] : [];
  });
}

test.each(["src/charts", "src/tables", "src/page"])(
  "%s/ draws words and has none of its own",
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
