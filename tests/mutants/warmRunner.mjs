// @ts-check
// Lets the tool hold a mutant against tests that are loaded already: the worker of vitest stays, with every module in
// it, and runs tests again for each mutant. A hundredth of a second instead of seconds.
import { relative, resolve } from "node:path";
import { createVitest } from "vitest/node";

/** @typedef {import("./WarmTests").Answer} Answer */
/** @typedef {import("./WarmTests").Order} Order */

const SUCCESS = 0;
const FAILED = 1;
/** A test that is quicker is always held against the mutants. */
const SLOW_MS = 2000;

/** @param {string} id the file and the name of a test, as the worker tells them */
const idOf = (id) => {
  const [file = "", ...name] = id.split("#");
  return `${relative(process.cwd(), file).replaceAll("\\", "/")}#${name.join("#")}`;
};

class WarmRunner {
  /** @type {import("vitest/node").Vitest | undefined} */
  vitest;
  channel = new BroadcastChannel("mutants");
  /** @type {((answer: Answer) => void)[]} */
  waiting = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env["NODE_ENV"] = "test";
    process.env["VITEST"] = "1";
    this.vitest = await createVitest("test", {
      config: "tests/mutants/vitest.config.ts",
      pool: "threads",
      maxWorkers: 1,
      fileParallelism: false,
      watch: false,
      reporters: [{}],
      onConsoleLog: () => false,
    });
    for (const { config } of this.vitest.projects)
      Object.assign(config, { runner: resolve("tests/mutants/WarmTests.ts"), isolate: false });
    const specifications = await this.vitest.globTestSpecifications();
    this.channel.addEventListener("message", (/** @type {MessageEvent<Answer>} */ { data }) =>
      this.waiting.shift()?.(data),
    );
    this.vitest.provide(
      "files",
      specifications.map(({ moduleId }) => moduleId),
    );
    const ready = this.next();
    // Ends with the worker.
    void this.vitest.runTestSpecifications(specifications);
    await ready;
  }

  /** @returns {Promise<Answer>} */
  next() {
    return new Promise((told) => void this.waiting.push(told));
  }

  /**
   * @param {Order} order
   * @returns {Promise<Answer>}
   */
  ask(order) {
    const answer = this.next();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    this.channel.postMessage(order);
    return answer;
  }

  async dryRun() {
    const { tests: all, coverage, error } = await this.ask({});
    if (error !== undefined) return { status: "error", errorMessage: error };
    // One that takes a tenth of the time of all would be most of the cost of each mutant that lives.
    const most = all.reduce((sum, { ms }) => sum + ms, 0) / 10;
    const tests = all.filter(
      ({ ms, failure }) => ms <= Math.max(most, SLOW_MS) || failure !== undefined,
    );
    const kept = new Set(tests.map(({ id }) => id));
    return {
      status: "complete",
      tests: tests.map(({ id, failure, ms }) => ({
        id: idOf(id),
        name: id.slice(id.indexOf("#") + 1),
        fileName: id.slice(0, id.indexOf("#")),
        timeSpentMs: ms,
        ...(failure === undefined
          ? { status: SUCCESS }
          : { status: FAILED, failureMessage: failure }),
      })),
      mutantCoverage: {
        static: coverage.static,
        perTest: Object.fromEntries(
          Object.entries(coverage.perTest).flatMap(([id, hits]) =>
            kept.has(id) ? [[idOf(id), hits]] : [],
          ),
        ),
      },
    };
  }

  /**
   * @param {{ activeMutant: { id: string }; testFilter?: string[]; hitLimit?: number;
   *   mutantActivation: "static" | "runtime" }} options
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const { tests, hits, error } = await this.ask({
      mutant: activeMutant.id,
      fresh: mutantActivation === "static",
      ...(testFilter && {
        tests: testFilter.map((id) => resolve(id.split("#")[0] ?? "") + id.slice(id.indexOf("#"))),
      }),
      ...(hitLimit !== undefined && { hitLimit }),
    });
    if (error !== undefined) return { status: "error", errorMessage: error };
    if (hitLimit !== undefined && hits > Math.ceil(hitLimit / 10))
      return {
        status: "timeout",
        reason: `Hit limit reached (${String(hits)}/${String(hitLimit)})`,
      };
    const killer = tests.find(({ failure }) => failure !== undefined);
    return killer
      ? {
          status: "killed",
          killedBy: [idOf(killer.id)],
          failureMessage: killer.failure,
          nrOfTests: tests.length,
        }
      : { status: "survived", nrOfTests: tests.length };
  }

  async dispose() {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.channel.postMessage({ end: true });
    this.channel.close();
    await this.vitest?.close();
  }
}

/** What the tool asks a plugin for. */
export const strykerPlugins = [
  { kind: "TestRunner", name: "warm", factory: () => new WarmRunner() },
];
