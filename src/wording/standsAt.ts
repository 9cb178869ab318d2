import type { Observation } from "../dataset/Dataset";

/** Where a figure stands: its paragraph as `say` words it, 第12段, or its cell, C5; empty where neither is known. */
export function standsAt(
  { paragraph, cell = "" }: Observation,
  say: (paragraph: number) => string,
): string {
  return paragraph === undefined ? cell : say(paragraph);
}
