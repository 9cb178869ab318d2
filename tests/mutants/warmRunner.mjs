// @ts-check
// Lets the tool hold a mutant against tests that are loaded already: the worker of vitest stays, with every module in
// it, and runs tests again for each mutant. A hundredth of a second instead of seconds.
import { relative, resolve } from "node:path";
import { createVitest, ThreadsPoolWorker } from "vitest/node";

/** @typedef {import("./WarmTests").Answer} Answer */
/** @typedef {import("./WarmTests").Order} Order */
/** @typedef {import("./WarmTests").Sign} Sign */

const SUCCESS = 0;
const FAILED = 1;
/** A test that is quicker is always held against the mutants. */
const SLOW_MS = 1000;
/** A worker that gives no sign for so long, and for so many times as long as its test takes, goes on for ever. */
const PATIENCE_MS = 5000;
const PATIENCE_TIMES = 20;
/** To load a file of tests with all that it needs. */
const LOADING_MS = 5 * 60_000;

/** @param {string} id the file and the name of a test, as the worker tells them */
const idOf = (id) => {
  const [file = "", ...name] = id.split("#");
  return `${relative(process.cwd(), file).replaceAll("\\", "/")}#${name.join("#")}`;
};

class WarmRunner {
  /** @type {import("vitest/node").Vitest | undefined} */
  vitest;
  /** @type {import("vitest/node").TestSpecification[]} */
  specifications = [];
  /** @type {ThreadsPoolWorker | undefined} */
  worker;
  /** Ends with the worker. */
  running = Promise.resolve();
  channel = new BroadcastChannel("mutants");
  /** @type {(sign: Sign) => void} */
  hear = () => undefined;
  /** How long each test takes without a mutant. @type {Map<string, number>} */
  cost = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env["NODE_ENV"] = "test";
    process.env["VITEST"] = "1";
    this.vitest = await createVitest("test", {
      config: "tests/mutants/vitest.config.ts",
      maxWorkers: 1,
      fileParallelism: false,
      watch: false,
      reporters: [{}],
      onConsoleLog: () => false,
    });
    const poolRunner = {
      name: "warm",
      createPoolWorker: (/** @type {import("vitest/node").PoolOptions} */ options) =>
        (this.worker = new ThreadsPoolWorker(options)),
    };
    for (const { config } of this.vitest.projects)
      Object.assign(config, {
        runner: resolve("tests/mutants/WarmTests.ts"),
        isolate: false,
        pool: poolRunner.name,
        poolRunner,
      });
    this.specifications = await this.vitest.globTestSpecifications();
    this.channel.addEventListener("message", (/** @type {MessageEvent<Sign>} */ { data }) =>
      this.hear(data),
    );
    this.vitest.provide(
      "files",
      this.specifications.map(({ moduleId }) => moduleId),
    );
    await this.start();
  }

  /** Begins a worker with one file of tests; it loads the others when they are asked for. */
  async start() {
    const ready = this.answer();
    const ended = this.vitest?.runTestSpecifications(this.specifications.slice(0, 1));
    this.running = Promise.resolve(ended).then(
      () => undefined,
      () => undefined,
    );
    if ((await ready) === null) throw new Error("the tests could not be begun");
  }

  /** @returns {Promise<Answer | null>} `null` where the worker ends, or gives no sign any more */
  answer(patience = LOADING_MS) {
    return new Promise((told) => {
      /** @type {NodeJS.Timeout | undefined} */
      let timer;
      const settle = (/** @type {Answer | null} */ answer) => {
        clearTimeout(timer);
        told(answer);
      };
      const wait = (/** @type {number} */ ms) => {
        clearTimeout(timer);
        timer = setTimeout(() => settle(null), ms);
      };
      wait(patience);
      this.hear = (sign) => {
        if ("tests" in sign) settle(sign);
        else if ("loading" in sign) wait(LOADING_MS);
        else wait(Math.max(patience, (this.cost.get(sign.running) ?? 0) * PATIENCE_TIMES));
      };
      void Promise.resolve().then(() => this.running.then(() => settle(null)));
    });
  }

  /**
   * @param {Order} order
   * @param {number} [patience]
   */
  ask(order, patience) {
    const answer = this.answer(patience);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    this.channel.postMessage(order);
    return answer;
  }

  /** Ends a worker that goes on for ever, and begins another. */
  async restart() {
    await this.worker?.stop().catch(() => undefined);
    await this.running;
    await this.start();
  }

  async dryRun() {
    const answer = await this.ask({}, LOADING_MS);
    if (answer === null) return { status: "error", errorMessage: "the tests do not end" };
    const { tests: all, coverage, error } = answer;
    if (error !== undefined) return { status: "error", errorMessage: error };
    for (const { id, ms } of all) this.cost.set(id, ms);
    // A few that take so much of the time of all would be most of the cost of each mutant that lives.
    const most = all.reduce((sum, { ms }) => sum + ms, 0) / 20;
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
    const wanted = testFilter && {
      tests: testFilter.map((id) => resolve(id.split("#")[0] ?? "") + id.slice(id.indexOf("#"))),
    };
    const fresh = mutantActivation === "static";
    // What takes long to load is loaded without the mutant, which has less time.
    if (!fresh) await this.ask({ ...wanted, load: true });
    const answer = await this.ask(
      {
        mutant: activeMutant.id,
        fresh,
        ...wanted,
        ...(hitLimit !== undefined && { hitLimit }),
      },
      PATIENCE_MS,
    );
    if (answer === null) {
      await this.restart();
      return { status: "timeout", reason: "The worker gave no sign any more." };
    }
    const { tests, hits, error } = answer;
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
