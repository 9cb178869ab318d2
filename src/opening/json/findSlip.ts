import type { FileFault, FilePlace } from "../FileFault";
import { jsonFault } from "./jsonFaults";

/** What should have stood where a text is no JSON any more. */
export type Wanted = "value" | "value_or_end" | "key" | "key_or_end" | "colon" | "next" | "end";

/** A character of a text by its line and its place in that line, both from 1. */
export function placeAt(text: string, at: number): FilePlace {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { row: before.split("\n").length, character: at - lineStart + 1 };
}

/** Signs of Chinese typing where JSON has plain ones. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  "\uff0c": ",",
  "\u3001": ",",
  "\uff1a": ":",
  "\uff5b": "{",
  "\uff5d": "}",
  "\u3010": "[",
  "\u3011": "]",
  "\uff3b": "[",
  "\uff3d": "]",
};
const OTHER_QUOTES = /['\u2018\u2019\u201c\u201d\uff02\uff07`]/u;
const COMMENT = /^(?:\/\/|#|\/\*)/u;
const WORD = /^[\p{L}_$][\p{L}\p{N}_$-]*/u;
/** A number that only JSON does not take: 012, +5, .5, 5. */
const OTHER_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)/u;

/** Digits looked back for. */
const MOST_DIGITS = 40;

/** The last sign that is no blank before a place of a text. */
function signBefore(text: string, at: number): number {
  let before = at - 1;
  while (/\s/u.test(text.charAt(before))) before -= 1;
  return before;
}

function controlName(sign: string): { readonly zh: string; readonly en: string } {
  if (sign === "\t") return { zh: "制表符（Tab）", en: "a tab" };
  if (sign === "\n" || sign === "\r") return { zh: "换行", en: "a line break" };
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { zh: `看不见的控制字符 U+${code}`, en: `an invisible control character, U+${code}` };
}

/** What is wrong inside of a text in double quotes that begins at a place and is no string of JSON. */
function slipInString(text: string, at: number): FileFault {
  let to = at + 1;
  for (; to < text.length; to += 1) {
    const sign = text.charAt(to);
    if (sign < " ") {
      const escape = JSON.stringify(sign).slice(1, -1);
      return jsonFault("json_control", placeAt(text, to), controlName(sign), { escape });
    }
    if (sign !== "\\") continue;
    if (!/^\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/u.test(text.slice(to, to + 6)))
      return jsonFault("json_escape", placeAt(text, to), text.slice(to, to + 2));
    to += 1;
  }
  return jsonFault("json_truncated", placeAt(text, text.length), "");
}

/** The number that one was meant to be which JSON does not take; `null` where it is none. */
function mendedNumber(token: string): string | null {
  const number = Number(token);
  return Number.isFinite(number) ? String(number) : null;
}

/**
 * The slip of the pen for which a text is no JSON at a place; `wanted` is what should have stood there, `open`
 * the bracket that is open.
 */
export function findSlip(text: string, at: number, wanted: Wanted, open: "{" | "["): FileFault {
  if (at >= text.length) return jsonFault("json_truncated", placeAt(text, text.length), "");
  const place = placeAt(text, at);
  const sign = text.charAt(at);
  const line = text.slice(at, at + 60).replace(/[\r\n].*$/su, "");
  const plain = FULL_WIDTH[sign];
  if (plain !== undefined) return jsonFault("json_full_width", place, sign, { plain });
  if (COMMENT.test(line)) return jsonFault("json_comment", place, line);
  if (wanted === "end") return jsonFault("json_second_value", place, line);
  const before = signBefore(text, at);
  const isAfterComma = text.charAt(before) === ",";
  if (isAfterComma && /[,}\]]/u.test(sign) && wanted !== "next") {
    const found = text.slice(before, at + 1).replace(/\s+/gu, " ");
    return jsonFault("json_extra_comma", placeAt(text, before), found);
  }
  if (sign === "," && wanted !== "next") return jsonFault("json_extra_comma", place, line);
  if (sign === '"' && wanted !== "next" && wanted !== "colon") return slipInString(text, at);
  if (OTHER_QUOTES.test(sign) && wanted !== "next" && wanted !== "colon") {
    return jsonFault("json_quotes", place, line.replace(/[,:}\]].*$/u, ""));
  }
  if (wanted === "colon") return jsonFault("json_no_colon", place, line);
  const word = WORD.exec(line)?.[0];
  if (wanted === "key" || wanted === "key_or_end") {
    return jsonFault("json_bare_name", place, word ?? line);
  }
  if (wanted === "next") return slipBehindValue(text, at, open, line);
  const token = OTHER_NUMBER.exec(line)?.[0];
  const mended = token === undefined ? null : mendedNumber(token);
  if (token !== undefined && mended !== null)
    return jsonFault("json_number", place, token, { mended });
  return word === undefined
    ? jsonFault("json_value", place, line)
    : jsonFault("json_word", place, word);
}

function slipBehindValue(text: string, at: number, open: "{" | "[", line: string): FileFault {
  const place = placeAt(text, at);
  const sign = text.charAt(at);
  if (sign === "}" || sign === "]") {
    return jsonFault("json_bracket", place, sign, { open, close: open === "{" ? "}" : "]" });
  }
  // 012 is read as 0, and 5. as 5, with something behind it.
  const digits = /-?\d+$/u.exec(text.slice(Math.max(0, at - MOST_DIGITS), at))?.[0] ?? "";
  const from = at - digits.length;
  const token =
    digits === "" ? undefined : OTHER_NUMBER.exec(text.slice(from, at + MOST_DIGITS))?.[0];
  const mended = token === undefined ? null : mendedNumber(token);
  if (token !== undefined && mended !== null && from + token.length > at) {
    return jsonFault("json_number", placeAt(text, from), token, { mended });
  }
  return jsonFault("json_no_comma", place, line);
}
