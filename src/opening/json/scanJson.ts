import type { Bilingual } from "../../dataset/Dataset";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { limits } from "../limits";

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const WORD = /true|false|null/uy;
const BLANK = /[ \t\r\n]*/uy;

type Frame = { readonly kind: "list" } | { readonly kind: "object"; readonly keys: Set<string> };
type Wanted = "value" | "value_or_end" | "key" | "key_or_end" | "colon" | "next";

function placeAt(text: string, at: number): FilePlace {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { row: before.split("\n").length, character: at - lineStart + 1 };
}

const expectations = {
  value: { zh: "一个值", en: "a value" },
  value_or_end: { zh: "一个值或 ]", en: "a value or ]" },
  key: { zh: "双引号中的字段名", en: "a name in double quotes" },
  key_or_end: { zh: "双引号中的字段名或 }", en: "a name in double quotes, or }" },
  colon: { zh: "冒号", en: "a colon" },
  next: { zh: "逗号或结束括号", en: "a comma or the closing bracket" },
  end: { zh: "文件到此结束", en: "the end of the file" },
} as const;

function syntaxFault(place: FilePlace, found: string, expected: Bilingual): FileFault {
  const { row = 1, character = 1 } = place;
  return fileFault("json_syntax", place, found, { expected, row, character });
}

/** A function, so that the compiler does not take the first state for the only one. */
function firstWanted(): Wanted {
  return "value";
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * What is wrong with a JSON text before it is parsed: where it breaks off, names that an object has twice
 * (a parser would keep only the last), and depth. Walks the text without recursion, so that no text can
 * exhaust the stack. `null` when it may be parsed.
 */
export function scanJson(text: string): FileFault | null {
  const stack: Frame[] = [];
  let wanted: Wanted = firstWanted();
  let at = 0;
  let done = false;
  const skipBlank = (): void => {
    at += matchAt(BLANK, text, at)?.length ?? 0;
  };
  const settle = (): void => {
    wanted = "next";
    if (stack.length === 0) done = true;
  };
  const wrong = (expected: keyof typeof expectations): FileFault =>
    at >= text.length
      ? fileFault("json_truncated", placeAt(text, text.length), "")
      : syntaxFault(placeAt(text, at), text.slice(at, at + 20), expectations[expected]);
  for (;;) {
    skipBlank();
    if (done) return at < text.length ? wrong("end") : null;
    const character = text.charAt(at);
    const frame = stack[stack.length - 1];
    if (wanted === "next") {
      if (character === ",") {
        wanted = frame?.kind === "object" ? "key" : "value";
      } else if (character === (frame?.kind === "object" ? "}" : "]")) {
        stack.pop();
        settle();
      } else {
        return wrong("next");
      }
      at += 1;
    } else if (wanted === "colon") {
      if (character !== ":") return wrong("colon");
      at += 1;
      wanted = "value";
    } else if (wanted === "key" || wanted === "key_or_end") {
      if (wanted === "key_or_end" && character === "}") {
        at += 1;
        stack.pop();
        settle();
        continue;
      }
      const key = matchAt(STRING, text, at);
      if (key === null) return wrong(wanted);
      if (frame?.kind === "object") {
        const name = key.includes("\\") ? String(JSON.parse(key)) : key.slice(1, -1);
        if (frame.keys.has(name)) return fileFault("json_repeated_key", placeAt(text, at), name);
        frame.keys.add(name);
      }
      at += key.length;
      wanted = "colon";
    } else if (character === "{" || character === "[") {
      if (stack.length >= limits.depth)
        return fileFault("json_too_deep", placeAt(text, at), `> ${limits.depth}`);
      at += 1;
      stack.push(character === "{" ? { kind: "object", keys: new Set() } : { kind: "list" });
      wanted = character === "{" ? "key_or_end" : "value_or_end";
    } else if (character === "]" && wanted === "value_or_end") {
      at += 1;
      stack.pop();
      settle();
    } else {
      const token =
        matchAt(STRING, text, at) ?? matchAt(NUMBER, text, at) ?? matchAt(WORD, text, at);
      if (token === null) return wrong(wanted);
      at += token.length;
      settle();
    }
  }
}
