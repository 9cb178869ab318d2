import type { Bilingual, Language, Unit } from "../dataset/Dataset";
import { marks } from "./marks";

/** How a power of ten is written before a unit: 8 is 亿. A power that is not here has no word of its own. */
const scaleWords: Readonly<Record<number, Bilingual>> = {
  2: { zh: "百", en: "hundred" },
  3: { zh: "千", en: "thousand" },
  4: { zh: "万", en: "ten thousand" },
  6: { zh: "百万", en: "million" },
  7: { zh: "千万", en: "ten million" },
  8: { zh: "亿", en: "hundred million" },
  12: { zh: "万亿", en: "trillion" },
};

/** The word of a power of ten: 万, `million`; empty where there is none. */
export function scaleWord(power: number, language: Language): string {
  return scaleWords[power]?.[language] ?? "";
}

/** 成 is a tenth of a whole, and a unit by itself: 三成 is 30%. */
const TENTHS: Bilingual = { zh: "成", en: "tenths" };

/** The unit that a report prints, with its power of ten: 亿元, 家, 成; `hundred million yuan`, `firms`, `tenths`. */
export function scaledUnit(multiplier: number, { symbol }: Unit, language: Language): string {
  if (multiplier === 1) return TENTHS[language];
  const scale = scaleWord(multiplier, language);
  const space = scale === "" ? "" : marks[language].space;
  return `${scale}${space}${symbol[language]}`;
}
