/*
 * The measures that all drawings share. Words are HTML and set by the style sheet, 13 px for labels
 * and 14 px for values at every width; marks are SVG that takes the width it is given.
 */

/** Size of labels, in pixels at the usual size of text. */
export const LABEL_SIZE = 13;

/** Size of a value in sizes of a label, in which lengths are counted. */
export const VALUE_EM = 14 / LABEL_SIZE;

/** Thickness of a bar. */
export const BAR = 22;

/** Least height of a plot of lines, as in the style sheet. */
export const LINES_HEIGHT = 150;

/** From the end of a bar to its number. */
export const VALUE_GAP = 6;

/** Characters that fill a square. */
const SQUARE =
  /[\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u201c\u201d\u2018\u2019\u{20000}-\u{3ffff}]/u;

/**
 * Room to keep for a line of text, in em, on the wide side: nothing can be measured where the page
 * is rendered for the first time, and a reader may set letters further apart (WCAG 1.4.12).
 */
export function roomInEm(text: string): number {
  let em = 0;
  for (const character of text) em += SQUARE.test(character) ? 1.1 : 0.72;
  return Math.ceil(em * 10) / 10;
}

/** A part of a length as CSS and SVG write it: `43.21%`. */
export function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}
