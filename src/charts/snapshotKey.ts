import type { ChartRows } from "../analysis/ChartRows";

/** 53 bits of the text (cyrb53), as base 36: short, and the same at build and in the browser. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/**
 * What a captured picture is kept under: `direct-funds.1x8k2m9q4za`. The rows are already worded,
 * so their digest tells languages apart as well as data; a picture of other rows is never found.
 */
export function snapshotKey(chartKey: string, rows: ChartRows): string {
  return `${chartKey}.${digest(JSON.stringify(rows))}`;
}
