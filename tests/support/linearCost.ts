import { appendFileSync } from "node:fs";
import { expect } from "vitest";

/** What a reading costs this process, in microseconds of its own: what else the machine does is not in it. */
export function cost(read: () => unknown): number {
  const start = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** How many times a reading may cost what it costs for half as much. */
const DOUBLING = 2.6;
/** Below a millisecond, what else this process does is most of the cost. */
const LEAST = 1000;
/** Only what seems to fail is read as often: the collector may meet a large input many times running. */
const MOST_ROUNDS = 40;

/** Signs that `npm run test:cost` goes up to, and the file that it has its table from; `npm test` has neither. */
const { COST_UP_TO: upTo, COST_TABLE: table } = process.env;

/** The first rule that what was read breaks; empty where it was read. */
function refusalOf(result: unknown): string {
  const { faults, reason } = Object(result);
  return String(faults?.[0]?.rule ?? reason ?? "");
}

/**
 * Twice as much costs about twice as much, and once more: three sizes, the least of several rounds of each. A cost
 * that grows with the square is four times itself, and stays so however often it is measured.
 *
 * @param prepared what reads an input of some size, the input made before
 */
export function expectDoubling(prepared: (size: number) => () => unknown, size: number): void {
  const largest = upTo === undefined ? 4 * size : Number(upTo);
  const sizes = [largest / 4, largest / 2, largest];
  const reads = sizes.map(prepared);
  const least = sizes.map(() => Infinity);
  const ratios = (): number[] =>
    least.slice(1).map((more, at) => more / Math.max(LEAST, least[at] ?? 0));
  let said: unknown;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const [at, read] of reads.entries())
      least[at] = Math.min(
        least[at] ?? 0,
        cost(() => {
          said = read();
        }),
      );
    if (ratios().every((ratio) => ratio < DOUBLING)) break;
  }
  if (table !== undefined) {
    const figures = [
      ...least.map((one) => (one / 1e6).toFixed(2)),
      ...ratios().map((one) => one.toFixed(1)),
    ];
    const name = expect.getState().currentTestName ?? "";
    appendFileSync(table, `| ${[name, ...figures, refusalOf(said)].join(" | ")} |\n`);
  }
  expect(Math.max(...ratios()), `${sizes.join(", ")}: ${least.join(", ")} µs`).toBeLessThan(
    DOUBLING,
  );
}
