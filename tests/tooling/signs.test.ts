import { readFileSync } from "node:fs";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import * as punctuation from "../../src/dataset/punctuation";
import { isNode, listOf, type Node, nodesOf, sourcesOf, stringOf } from "../support/sourceNodes";
import { cases } from "../support/cases";

/*
 * An editor, a font or a tool that folds full-width signs into half-width ones leaves sets that hold one
 * sign twice and miss the other. This walks the source and names every such set, and every sign
 * beyond ASCII that stands in a class outside of the one file of sets; and every class that counts in Chinese
 * and skips a numeral.
 */

const SETS = "src/dataset/punctuation.ts";
const sets: ReadonlyMap<string, string> = new Map(Object.entries(punctuation));

/** Signs that have a full-width form in Chinese text. */
const FOLDABLE = "!%(),/:;?[]{}|~";

function hasText<Key extends string>(value: unknown, key: Key): value is Record<Key, string> {
  return typeof value === "object" && value !== null && key in value;
}

interface Pattern {
  /** What it matches, the sets of the one file filled in. */
  readonly text: string;
  /** What was typed for it, escapes as escapes. */
  readonly typed: string;
}

/** What a node says as the source of a regular expression; `null` where it is no text. */
function patternOf(node: Node): Pattern | null {
  const { regex, raw } = node;
  if (hasText(regex, "pattern")) return { text: regex.pattern, typed: regex.pattern };
  const string = stringOf(node);
  if (string !== null) return { text: string, typed: typeof raw === "string" ? raw : string };
  if (node.type !== "TemplateLiteral") return null;
  const between = listOf(node["expressions"]).map(({ name }) => sets.get(String(name)) ?? "");
  const quasis = listOf(node["quasis"]).map(({ value }) => value);
  return {
    text: quasis
      .map((value, at) => (hasText(value, "cooked") ? value.cooked + (between[at] ?? "") : ""))
      .join(""),
    typed: quasis.map((value) => (hasText(value, "raw") ? value.raw : "")).join(""),
  };
}

/** The insides of the classes in a pattern; an attribute selector and running text are none. */
function classesIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/(?<!\\)\[(?!\])((?:\\.|[^\]\\\n])+)\]/gsu)]
    .map(([, inside = ""]) => inside)
    .filter((inside) => !/[= ]/u.test(inside));
}

/** The signs of a class: without ranges' hyphens, escapes of code points and classes such as `\s`. */
function signsIn(inside: string): readonly string[] {
  const plain = inside
    .replace(/\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|[pP]\{[^}]*\}|[a-zA-Z])/gu, "")
    .replace(/\\(.)/gu, "$1");
  return Array.from(plain).filter(
    (sign) => /[\p{P}\p{S}]/u.test(sign) && sign !== "-" && sign !== "^",
  );
}

function repeated(items: readonly string[]): readonly string[] {
  return items.filter((item, at) => items.indexOf(item) !== at);
}

/** What is missing between the lowest and the highest number that a class of Chinese numerals holds. */
function numeralsLeftOut(inside: string): readonly string[] {
  const numerals = Array.from("一二三四五六七八九十");
  const held = numerals.filter((numeral) => inside.includes(numeral));
  const run = numerals.slice(
    numerals.indexOf(held[0] ?? ""),
    numerals.indexOf(held.at(-1) ?? "") + 1,
  );
  return held.length < 3 ? [] : run.filter((numeral) => !inside.includes(numeral));
}

const holdsFoldable = (text: string): boolean =>
  FOLDABLE.split("").some((sign) => text.includes(sign));

function faultsOfPattern({ text, typed }: Pattern, path: string): readonly string[] {
  const twice = classesIn(text).flatMap((inside) =>
    repeated(signsIn(inside)).filter(holdsFoldable),
  );
  const literal = (path === SETS ? [] : classesIn(typed))
    .flatMap(signsIn)
    .filter((sign) => sign > "\u007f" && /[\p{P}\uff01-\uff5e]/u.test(sign));
  const skipped = classesIn(typed).flatMap(numeralsLeftOut);
  const branches = text
    .split(/[()]/u)
    .flatMap((group) => repeated(group.replace(/^\?(?:[:=!]|<[=!])/u, "").split("|")))
    .filter((branch) => signsIn(branch).some(holdsFoldable));
  return [
    ...twice.map((sign) => `a class holds ${sign} twice`),
    ...skipped.map((numeral) => `a class counts in Chinese and skips ${numeral}`),
    ...literal.map((sign) => `a class holds ${sign}, which belongs to ${SETS}`),
    ...branches.map((branch) => `${branch} stands twice among alternatives`),
  ];
}

function faultsOfList(node: Node): readonly string[] {
  const all = listOf(node["elements"]).map((element) => stringOf(element) ?? "");
  return all
    .filter(
      // A row of values may hold one twice; a row of signs may not.
      (string, at) =>
        string === all[at - 1] && holdsFoldable(string) && /^[\p{P}\p{S}\s]+$/u.test(string),
    )
    .map((string) => `a list holds ${string} twice`);
}

function faultsOfCall(node: Node): readonly string[] {
  const { callee } = node;
  if (!isNode(callee) || !isNode(callee["object"]) || !isNode(callee["property"])) return [];
  const name = callee["property"]["name"];
  if (name === "includes")
    return repeated((stringOf(callee["object"]) ?? "").split(""))
      .filter(holdsFoldable)
      .map((sign) => `a string that is searched holds ${sign} twice`);
  if (name !== "replace" && name !== "replaceAll") return [];
  const [first, second] = listOf(node["arguments"]).map((argument) => patternOf(argument)?.text);
  return first !== undefined && first.replace(/^\[|\]$|\\/gu, "") === second
    ? [`${first} is replaced by itself`]
    : [];
}

function faultsOfNode(node: Node, path: string): readonly string[] {
  if (node.type === "ArrayExpression") return faultsOfList(node);
  if (node.type === "CallExpression") return faultsOfCall(node);
  const pattern = patternOf(node);
  return pattern === null ? [] : faultsOfPattern(pattern, path);
}

function faultsIn(path: string, source: string): readonly string[] {
  const { program } = parseSync(path, source);
  return [...nodesOf(program)].flatMap((node) =>
    faultsOfNode(node, path).map((fault) => {
      const line = source.slice(0, Number(node["start"])).split("\n").length;
      return `${path}:${line} ${fault}`;
    }),
  );
}

describe("sets of signs", () => {
  test.each(["src", "scripts", "tests"])("no set in %s/ holds one sign twice", (folder) => {
    const faults = sourcesOf(folder)
      .filter((path) => path !== "tests/tooling/signs.test.ts")
      .flatMap((path) => faultsIn(path, readFileSync(path, "utf8")));
    expect(faults).toEqual([]);
  });

  test.each([...sets])("%s holds no sign twice, and both widths of each", (_, inside) => {
    const signs = signsIn(inside);
    expect(repeated(signs)).toEqual([]);
    const folded = signs.filter((sign) => sign > "\uff00" && sign < "\uff5f");
    const wide = signs.filter((sign) => FOLDABLE.includes(sign));
    expect(folded.map((sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).sort()).toEqual(
      [...wide, ...(inside.includes("\uff0d") ? ["-"] : [])].sort(),
    );
  });

  test.each(
    cases(
      "a class | /[,,]/u.test(text) => a class holds , twice",
      'a class in a string | new RegExp("[\u3002!?!?]", "u") => a class holds ! twice',
      "a class made of a set | new RegExp(`[${COMMAS},]`) => a class holds , twice",
      "a sign in a class | /[\uff1a]/u => a class holds \uff1a, which belongs to",
      "a class of numerals | /[一二三四五六七八十]/u => a class counts in Chinese and skips 九",
      "alternatives | /^(?:;|;)/u => ; stands twice among alternatives",
      'a list | const units = ["%", "%", "\u2030"]; => a list holds % twice',
      'a string of signs | ",,;".includes(sign) => a string that is searched holds , twice',
      'a replacement | text.replace(/,/gu, ",") => , is replaced by itself',
    ),
  )("sees %s that lost a sign", (_, source, fault) => {
    expect(faultsIn("sample.ts", source).join("\n")).toContain(`sample.ts:1 ${fault}`);
  });
});
