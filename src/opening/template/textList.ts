import { COMMAS, LIST_COMMA, SEMICOLONS } from "../../dataset/punctuation";

const BETWEEN = `${SEMICOLONS}${LIST_COMMA}${COMMAS}\\n`;
const SEPARATORS = new RegExp(`[${BETWEEN}]`, "u");
const TO_ESCAPE = new RegExp(`[\\\\${BETWEEN}]`, "gu");

/** Several texts in one cell: `甲；乙`. What would part a text is written behind a backslash. */
export function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => text.replace(TO_ESCAPE, "\\$&")).join("；");
}

/** The texts of a cell, whichever of the usual separators is between them. */
export function splitTexts(cell: string): string[] {
  const texts: string[] = [];
  let text = "";
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    if (character === "\\" && at + 1 < cell.length) {
      at += 1;
      text += cell.charAt(at);
    } else if (SEPARATORS.test(character)) {
      texts.push(text.trim());
      text = "";
    } else {
      text += character;
    }
  }
  return [...texts, text.trim()].filter((part) => part !== "");
}
