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
/** The smallest input takes that long: below, what else this process does is most of the cost. */
const LEAST = 8000;
/** What is not slow at all is tried up to so many signs. */
const MOST_SIGNS = 250_000;
/** Only what seems to fail is read as often: the collector may meet a large input many times running. */
const MOST_ROUNDS = 40;

/** Signs that `npm run test:cost` goes up to, and the file that it has its table from; `npm test` has neither. */
const { COST_UP_TO: upTo, COST_TABLE: table } = process.env;

/** Why nothing was read: the first rule that the input breaks; empty where it was read. */
function refusalOf(result: unknown): string {
  const said = Object(result);
  return String(said.faults?.[0]?.rule ?? said.reason ?? "");
}

type Prepared = (size: number) => () => unknown;

/** The smallest size whose reading takes long enough to be compared. */
function smallestOf(prepared: Prepared): number {
  let size = 1000;
  for (; size < MOST_SIGNS; size *= 2) {
    const read = prepared(size);
    read();
    if (cost(read) >= LEAST) break;
  }
  return size;
}

function writeRow(figures: readonly string[], said: unknown): void {
  const name = expect.getState().currentTestName ?? "";
  if (table !== undefined)
    appendFileSync(table, `| ${[name, ...figures, refusalOf(said)].join(" | ")} |\n`);
}

/**
 * Twice as much costs about twice as much, and once more: three sizes, the least of several rounds of each. A cost
 * that grows with the square is four times itself, and stays so however often it is measured.
 *
 * @param prepared what reads an input of so many signs, the input made before
 */
export function expectDoubling(prepared: Prepared): void {
  const smallest = upTo === undefined ? smallestOf(prepared) : Number(upTo) / 4;
  const sizes = [smallest, 2 * smallest, 4 * smallest];
  const reads = sizes.map(prepared);
  const least = sizes.map(() => Infinity);
  const ratios = (): number[] =>
    least.slice(1).map((more, at) => more / Math.max(LEAST / 8, least[at] ?? 0));
  let said: unknown;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const [at, read] of reads.entries()) {
      const spent = cost(() => {
        said = read();
      });
      least[at] = Math.min(least[at] ?? 0, spent);
    }
    if (ratios().every((ratio) => ratio < DOUBLING)) break;
  }
  const seconds = least.map((one) => (one / 1e6).toFixed(2));
  writeRow([...seconds, ...ratios().map((one) => one.toFixed(1))], said);
  expect(Math.max(...ratios()), `${sizes.join(", ")}: ${least.join(", ")} µs`).toBeLessThan(
    DOUBLING,
  );
}
