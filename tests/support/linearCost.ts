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

interface Reading {
  readonly size: number;
  readonly read: () => unknown;
  /** Of all rounds, in microseconds; `Infinity` before the first. */
  least: number;
}

/** The smallest size whose reading takes long enough to be compared, with what it cost. */
function smallestOf(prepared: Prepared): Reading {
  for (let size = 1000; ; size *= 2) {
    const read = prepared(size);
    // The first reading of a size is slower; one that is too small even so need not be read again.
    if (cost(read) >= LEAST || size >= MOST_SIGNS) {
      const least = cost(read);
      if (least >= LEAST || size >= MOST_SIGNS) return { size, read, least };
    }
  }
}

function writeRow(figures: readonly string[], said: unknown): void {
  const name = expect.getState().currentTestName ?? "";
  if (table !== undefined)
    appendFileSync(table, `| ${[name, ...figures, refusalOf(said)].join(" | ")} |\n`);
}

/** What each size costs of what half of it costs. */
function ratiosOf(readings: readonly Reading[]): number[] {
  return readings
    .slice(1)
    .map(({ least }, at) => least / Math.max(LEAST / 8, readings[at]?.least ?? 0));
}

const isDoubled = (ratio: number): boolean => ratio < DOUBLING;

/** Reads every size again until each costs about twice as much as the one before, or often enough. */
function measure(readings: readonly Reading[], mostRounds: number): unknown {
  let said: unknown;
  for (let round = 0; round < mostRounds; round += 1) {
    for (const reading of readings) {
      const isKnown = round === 0 && reading.least < Infinity;
      if (isKnown) continue;
      const spent = cost(() => {
        said = reading.read();
      });
      reading.least = Math.min(reading.least, spent);
    }
    if (ratiosOf(readings).every(isDoubled)) break;
  }
  return said;
}

/**
 * Twice as much costs about twice as much, and once more: three sizes, the least of several rounds of each. A cost
 * that grows with the square is four times itself, at every doubling and however often it is measured. Where an input
 * no longer fits into a machine's memory there is a step, which a single doubling has: two more doublings must then
 * cost twice as much each, and be answered as the others are, since a reader that refuses what is larger shows nothing.
 *
 * @param prepared what reads an input of so many signs, the input made before
 */
export function expectDoubling(prepared: Prepared): void {
  const readingOf = (size: number): Reading => ({ size, read: prepared(size), least: Infinity });
  const first = upTo === undefined ? smallestOf(prepared) : readingOf(Number(upTo) / 4);
  const { size: smallest } = first;
  const readings = [first, readingOf(2 * smallest), readingOf(4 * smallest)];
  const said = measure(readings, MOST_ROUNDS);
  const seconds = readings.map(({ least }) => (least / 1e6).toFixed(2));
  const ratios = ratiosOf(readings);
  writeRow([...seconds, ...ratios.map((ratio) => ratio.toFixed(1))], said);
  if (ratios.every(isDoubled)) return;
  readings.push(readingOf(8 * smallest), readingOf(16 * smallest));
  const saidOfMost = measure(readings, MOST_ROUNDS / 4);
  const told = readings.map(({ size, least }) => `${size}: ${least} µs`).join(", ");
  // Both together: the step may lie between any two sizes, and memory that was taken for one serves the next.
  const both = ratiosOf(readings)
    .slice(-2)
    .reduce((product, ratio) => product * ratio, 1);
  expect(both, told).toBeLessThan(DOUBLING ** 2);
  expect(refusalOf(saidOfMost), told).toBe(refusalOf(said));
}
