import type { FileFault } from "../FileFault";
import { limits } from "../limits";
import { findSlip, placeAt, type Wanted } from "./findSlip";
import { jsonFault } from "./jsonFaults";

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const WORD = /true|false|null/uy;
const BLANK = /[ \t\r\n]*/uy;

type Frame =
  | { readonly kind: "list" }
  | { readonly kind: "object"; readonly keys: Map<string, number> };

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
  const wrong = (expected: Wanted): FileFault =>
    findSlip(text, at, expected, stack[stack.length - 1]?.kind === "list" ? "[" : "{");
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
        const earlier = frame.keys.get(name);
        if (earlier !== undefined) {
          const first = placeAt(text, earlier);
          return jsonFault("json_repeated_key", placeAt(text, at), name, {
            row: first.row ?? 1,
            character: first.character ?? 1,
          });
        }
        frame.keys.set(name, at);
      }
      at += key.length;
      wanted = "colon";
    } else if (character === "{" || character === "[") {
      if (stack.length >= limits.depth) return jsonFault("json_too_deep", placeAt(text, at), "");
      at += 1;
      stack.push(character === "{" ? { kind: "object", keys: new Map() } : { kind: "list" });
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
