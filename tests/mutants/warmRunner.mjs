// @ts-check
// Lets the tool hold a mutant against tests that are loaded already: a worker of vitest and a page of the browser stay,
// with every module in them, and run tests again for each mutant. A hundredth of a second instead of seconds.
import { relative, resolve } from "node:path";
import { createVitest, ThreadsPoolWorker } from "vitest/node";

/** @typedef {import("./WarmTests").Answer} Answer */
/** @typedef {import("./WarmTests").Order} Order */
/** @typedef {import("./WarmTests").Sign} Sign */

const SUCCESS = 0;
const FAILED = 1;
/** A test that is quicker is always held against the mutants. */
const SLOW_MS = 1000;
/** What gives no sign for so long, and for so many times as long as its test takes, goes on for ever. */
const PATIENCE_MS = 5000;
const PATIENCE_TIMES = 20;
/** A test in a page waits for what may come late. */
const PAGE_PATIENCE_MS = 20_000;
/** To load a file of tests with all that it needs. */
const LOADING_MS = 5 * 60_000;

/** @param {string} id the file and the name of a test, as the worker tells them */
const idOf = (id) => {
  const [file = "", ...name] = id.split("#");
  return `${relative(process.cwd(), file).replaceAll("\\", "/")}#${name.join("#")}`;
};

/** @param {string} id */
const pathOf = (id) => resolve(id.split("#")[0] ?? "") + id.slice(id.indexOf("#"));

/** The tests of one project of vitest: those of Node in a worker, or those of the browser in a page. */
class WarmProject {
  /** @type {import("vitest/node").Vitest | undefined} */
  vitest;
  /** @type {import("vitest/node").TestSpecification[]} */
  specifications = [];
  /** @type {ThreadsPoolWorker | undefined} */
  worker;
  /** Ends with the worker, or the page. */
  running = Promise.resolve();
  /** Whether a mutant is in what the page has loaded. */
  isSpent = false;
  /** @type {(told: Answer | Sign) => void} */
  hear = () => undefined;
  /** How long each test takes without a mutant. @type {Map<string, number>} */
  cost = new Map();

  /** @param {"unit" | "browser"} name */
  constructor(name) {
    this.name = name;
    this.channel = new BroadcastChannel(`mutants ${name}`);
    this.channel.addEventListener(
      "message",
      (/** @type {MessageEvent<Answer | Sign>} */ { data }) => this.hear(data),
    );
  }

  async init() {
    this.vitest = await createVitest("test", {
      config: "tests/mutants/vitest.config.ts",
      project: [this.name],
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
    if (this.name === "unit")
      for (const { config } of this.vitest.projects)
        Object.assign(config, {
          runner: resolve("tests/mutants/WarmWorker.ts"),
          pool: poolRunner.name,
          poolRunner,
        });
    this.specifications = await this.vitest.globTestSpecifications();
    this.vitest.provide(
      "files",
      this.specifications.map(({ moduleId }) => moduleId),
    );
    if (this.specifications.length > 0) await this.start();
  }

  /** Begins with one file of tests, which is not even loaded; the others are when they are asked for. */
  async start() {
    const ready = this.answer();
    const ended = this.vitest?.runTestSpecifications(this.specifications.slice(0, 1));
    this.running = Promise.resolve(ended).then(
      () => undefined,
      () => undefined,
    );
    if ((await ready) === null) throw new Error("the tests could not be begun");
    this.isSpent = false;
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
   * @returns {Promise<Answer | null>}
   */
  async ask(order, patience) {
    if (this.isSpent) {
      this.tell({ end: true });
      await this.running;
      await this.start();
    }
    const answer = this.answer(patience);
    this.tell(order);
    this.isSpent = this.name === "browser" && order.fresh === true;
    const told = await answer;
    if (!told?.wantsPage) return told;
    this.isSpent = true;
    return this.ask({ ...order, fresh: true }, LOADING_MS);
  }

  /** @param {Order} order */
  tell(order) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    this.channel.postMessage(order);
  }

  /**
   * Runs tests with a mutant.
   *
   * @param {Order} order
   * @returns {Promise<Answer | null>} `null` where it goes on for ever
   */
  async hold(order) {
    // What takes long to load is loaded without the mutant, which has less time.
    if (!order.fresh) await this.ask({ ...(order.tests && { tests: order.tests }), load: true });
    const answer = await this.ask(order, this.name === "unit" ? PATIENCE_MS : PAGE_PATIENCE_MS);
    if (answer === null) await this.restart();
    return answer;
  }

  /** Ends what goes on for ever, and begins anew. */
  async restart() {
    if (this.name === "browser") {
      await this.vitest?.close();
      await this.init();
      return;
    }
    await this.worker?.stop().catch(() => undefined);
    await this.running;
    await this.start();
  }

  async dispose() {
    this.tell({ end: true });
    this.channel.close();
    await this.vitest?.close();
  }
}

class WarmRunner {
  /** @type {WarmProject[]} */
  projects = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env["NODE_ENV"] = "test";
    process.env["VITEST"] = "1";
    const isDrawn = process.env["MUTANT_BROWSER"] === "yes";
    this.projects = [new WarmProject("unit"), ...(isDrawn ? [new WarmProject("browser")] : [])];
    for (const project of this.projects) await project.init();
    this.projects = this.projects.filter(({ specifications }) => specifications.length > 0);
  }

  async dryRun() {
    /** @type {Answer[]} */
    const answers = [];
    for (const project of this.projects) {
      const answer = await project.ask({}, LOADING_MS);
      if (answer === null) return { status: "error", errorMessage: "the tests do not end" };
      if (answer.error !== undefined) return { status: "error", errorMessage: answer.error };
      for (const { id, ms } of answer.tests) project.cost.set(id, ms);
      answers.push(answer);
    }
    const all = answers.flatMap(({ tests }) => tests);
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
        static: Object.assign({}, ...answers.map(({ coverage }) => coverage?.static)),
        perTest: Object.fromEntries(
          answers.flatMap(({ coverage }) =>
            Object.entries(coverage?.perTest ?? {}).flatMap(([id, hits]) =>
              kept.has(id) ? [[idOf(id), hits]] : [],
            ),
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
    let nrOfTests = 0;
    // The tests of the browser cost more, and are asked last.
    for (const project of this.projects) {
      const files = new Set(project.specifications.map(({ moduleId }) => moduleId));
      const held = testFilter
        ?.map(pathOf)
        .filter((id) => files.has(id.slice(0, id.indexOf("#")).replaceAll("\\", "/")));
      if (held?.length === 0) continue;
      const answer = await project.hold({
        mutant: activeMutant.id,
        fresh: mutantActivation === "static",
        ...(held && { tests: held }),
        ...(hitLimit !== undefined && { hitLimit }),
      });
      if (answer === null) return { status: "timeout", reason: "The tests gave no sign any more." };
      const { tests, hits, error } = answer;
      if (error !== undefined) return { status: "error", errorMessage: error };
      if (hitLimit !== undefined && hits > Math.ceil(hitLimit / 10))
        return {
          status: "timeout",
          reason: `Hit limit reached (${String(hits)}/${String(hitLimit)})`,
        };
      nrOfTests += tests.length;
      const killer = tests.find(({ failure }) => failure !== undefined);
      if (killer)
        return {
          status: "killed",
          killedBy: [idOf(killer.id)],
          failureMessage: killer.failure,
          nrOfTests,
        };
    }
    return { status: "survived", nrOfTests };
  }

  async dispose() {
    for (const project of this.projects) await project.dispose();
  }
}

/** What the tool asks a plugin for. */
export const strykerPlugins = [
  { kind: "TestRunner", name: "warm", factory: () => new WarmRunner() },
];
