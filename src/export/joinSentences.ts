import type { Bilingual, Language } from "../dataset/Dataset";

const ENDED = /[\u3002\uFF01\uFF1F.!?]$/u;

/** Notes of one cell behind one another; `null` for none. Chinese notes without full stop get a semicolon between. */
export function joinSentences(notes: readonly Bilingual[], language: Language): string | null {
  if (notes.length === 0) return null;
  return notes
    .map((note) => note[language])
    .reduce(
      (text, note) => text + (language === "en" ? " " : ENDED.test(text) ? "" : "\uFF1B") + note,
    );
}
