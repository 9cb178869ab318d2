import { useEffect, useState } from "react";
import type { BarsRows, LinesRows } from "../analysis/ChartRows";
import { takeTurn } from "./turns";

/** Pictures that were drawn in this browser, by `snapshotKey`; the oldest go first. */
const drawn = new Map<string, string>();

/** A picture is a few thousand characters. */
const MOST_KEPT = 400;

/** Drawings in the making, so that nothing is drawn twice at a time. */
const underway = new Map<string, Promise<string>>();

async function draw(rows: BarsRows | LinesRows): Promise<string> {
  const { drawPicture } = await import("./drawPicture");
  await new Promise<void>((resolve) => {
    takeTurn(resolve);
  });
  return drawPicture(rows);
}

function orderPicture(key: string, rows: BarsRows | LinesRows): Promise<string> {
  const begun = underway.get(key);
  if (begun !== undefined) return begun;
  const order = draw(rows)
    .then((markup) => {
      const [oldest] = drawn.keys();
      if (drawn.size >= MOST_KEPT && oldest !== undefined) drawn.delete(oldest);
      drawn.set(key, markup);
      return markup;
    })
    .finally(() => underway.delete(key));
  underway.set(key, order);
  return order;
}

export type PictureState =
  | { readonly status: "drawing" }
  | { readonly status: "failed" }
  | { readonly status: "ready"; readonly markup: string };

/**
 * The picture of some rows: the one captured at build where there is one, or one that is drawn now,
 * a frame a picture. A failed drawing is tried again by the next card that wants it.
 *
 * @param key `snapshotKey` of the rows
 */
export function usePicture(
  key: string,
  rows: BarsRows | LinesRows,
  captured: string | undefined,
): PictureState {
  const [outcome, setOutcome] = useState<{ readonly key: string; readonly failed: boolean }>();
  const markup = captured ?? drawn.get(key);
  const isMissing = markup === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let left = false;
    const settle = (failed: boolean): void => {
      if (!left) setOutcome({ key, failed });
    };
    orderPicture(key, rows).then(
      () => settle(false),
      () => settle(true),
    );
    return () => {
      left = true;
    };
  }, [isMissing, key, rows]);
  if (markup !== undefined) return { status: "ready", markup };
  return { status: outcome?.key === key && outcome.failed ? "failed" : "drawing" };
}
