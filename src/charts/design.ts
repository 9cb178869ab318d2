/*
 * The measures that all drawings share, in design units. A drawing is made once, at one width, and
 * then scaled as a picture: at the narrowest box (288 px) the labels are still 12 px.
 */

/** Width at which every chart but the cells is drawn. */
export const PICTURE_WIDTH = 304;

/** Size of labels. */
export const LABEL_SIZE = 13;

/** Size of values, which are bold. */
export const VALUE_SIZE = 14;

/** From one line of a label to the next. */
export const LINE_HEIGHT = 17;

/** From the middle of a line of text down to its baseline, as a part of its size. */
export const BASELINE = 0.36;

/** A coordinate as written into the drawing: two decimals, no trailing zeros. */
export function coordinate(value: number): number {
  return Math.round(value * 100) / 100;
}
