import { startTests, type File, type Task, type Test } from "@vitest/runner";
import type { EvaluatedModules } from "vite/module-runner";
import { inject, TestRunner, vi } from "vitest";

/** What is to be run: the tests named, or all of them; with a mutant, or without. */
export interface Order {
  readonly mutant?: string;
  /** The files and names of the tests; all without it. */
  readonly tests?: readonly string[];
  /** Whether the code is loaded anew, the mutant in it. */
  readonly fresh?: boolean;
  /** Whether the files of the tests are only loaded, as far as they are not. */
  readonly load?: boolean;
  readonly hitLimit?: number;
  readonly end?: boolean;
}

interface Ran {
  readonly id: string;
  readonly failure: string | undefined;
  readonly ms: number;
}

export interface Answer {
  /** In the order they ran; with a mutant up to the first that failed. */
  readonly tests: readonly Ran[];
  readonly coverage: Coverage;
  /** How often the changed code was reached. */
  readonly hits: number;
  /** What went wrong in the run itself. */
  readonly error?: string;
}

/** What a worker tells: which file it loads anew, which test it runs, and at the end what came of the order. */
export type Sign = Answer | { readonly loading: string } | { readonly running: string };

type Hits = Record<string, number>;

interface Coverage {
  readonly static: Hits;
  readonly perTest: Record<string, Hits>;
}

/** What the changed code looks at. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The files of tests, in the order they run. */
    readonly files: readonly string[];
  }
}

/** The changed code keeps the object that it found first. */
const coverage: Coverage = { static: {}, perTest: {} };
const mutants: Switch = ((globalThis as { __stryker__?: Switch }).__stryker__ ??= {});
mutants.mutantCoverage ??= coverage;

/** The modules that the worker has loaded. */
const loadedModules = (): EvaluatedModules | undefined =>
  (globalThis as { __vitest_worker__?: { evaluatedModules: EvaluatedModules } }).__vitest_worker__
    ?.evaluatedModules;

function nameOf(task: Task): string {
  return task.suite ? `${nameOf(task.suite)} ${task.name}`.trim() : task.name;
}

const idOf = (test: Test): string => `${test.file.filepath}#${nameOf(test)}`;

const testsOf = (tasks: readonly Task[]): Test[] =>
  tasks.flatMap((task) => (task.type === "suite" ? testsOf(task.tasks) : [task]));

/** The error of a test, or of a suite around it. */
function errorOf(task: Task): string | undefined {
  if (task.result?.state === "fail") return task.result.errors?.[0]?.message ?? "failed";
  return task.suite && errorOf(task.suite);
}

/** Runs what is ordered, until told that it is over; the file that vitest itself runs is only loaded. */
export default class WarmTests extends TestRunner {
  private readonly channel = new BroadcastChannel("mutants");
  private order: Order | undefined;
  private failed = false;
  /** Files whose modules are there. */
  private readonly loaded = new Set<string>();
  /** How long each file took when it was run last without a mutant: the quickest are asked first. */
  private readonly cost = new Map<string, number>();

  override async importFile(path: string, source: "collect" | "setup"): Promise<unknown> {
    const module = loadedModules()?.getModuleById(path);
    if (module) loadedModules()?.invalidateModule(module);
    return super.importFile(path, source);
  }

  /** What tests do while they are gathered is done without the mutant. */
  onBeforeRunFiles(): void {
    mutants.activeMutant = this.order?.mutant;
  }

  async runTask(test: Test): Promise<void> {
    const id = idOf(test);
    if (!this.order || this.order.load || this.failed) return;
    if (this.order.tests?.includes(id) === false) return;
    mutants.currentTestId = id;
    this.tell({ running: id });
    try {
      await TestRunner.getTestFn(test)();
    } catch (error) {
      this.failed = this.order.mutant !== undefined;
      throw error;
    } finally {
      mutants.currentTestId = undefined;
    }
  }

  /** Also after a file that could not be loaded, which the first run then tells. */
  // oxlint-disable-next-line typescript/no-misused-promises -- Vitest waits for it
  override async onAfterRunFiles(): Promise<void> {
    super.onAfterRunFiles();
    if (!this.order) await this.obey();
  }

  private tell(sign: Sign): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    this.channel.postMessage(sign);
  }

  private async obey(): Promise<void> {
    this.order = {};
    // Nobody outside follows these runs.
    Object.assign(this, {
      onTaskUpdate: () => undefined,
      onCollectStart: (file: File) => super.onCollectStart(file),
      onCollected: () => undefined,
    });
    await new Promise<void>((end) => {
      this.channel.addEventListener("message", (message) => {
        const order = (message as MessageEvent<Order>).data;
        if (order.end) end();
        else void this.answer(order).then((answer) => this.tell(answer));
      });
      this.tell({ tests: [], coverage, hits: 0 });
    });
    this.channel.close();
  }

  private async answer(order: Order): Promise<Answer> {
    try {
      const answer = await this.run(order);
      const killer = answer.tests.find(({ failure }) => failure !== undefined);
      if (order.mutant === undefined || !killer || order.fresh) return answer;
      // What a mutant left in a module would be held against the next.
      const { tests } = await this.run({ tests: [killer.id] });
      return tests.some(({ failure }) => failure !== undefined)
        ? await this.answer({ ...order, fresh: true })
        : answer;
    } catch (error) {
      return { tests: [], coverage, hits: 0, error: String(error) };
    }
  }

  private async run(order: Order): Promise<Answer> {
    this.order = order;
    this.failed = false;
    mutants.hitCount = 0;
    // The tool allows a hundred times as many hits as without the mutant; a loop that never ends is sooner ended.
    mutants.hitLimit = order.hitLimit === undefined ? undefined : Math.ceil(order.hitLimit / 10);
    mutants.activeMutant = order.fresh ? order.mutant : undefined;
    if (order.fresh) this.forgetModules();
    else this.forgetFixtures();
    const ran: Ran[] = [];
    const costOf = (path: string): number => this.cost.get(path) ?? 0;
    for (const path of [...inject("files")].sort((a, b) => costOf(a) - costOf(b))) {
      if (this.failed) break;
      if (order.tests?.some((id) => id.startsWith(`${path}#`)) === false) continue;
      if (order.load && this.loaded.has(path)) continue;
      if (!this.loaded.has(path)) this.tell({ loading: path });
      this.loaded.add(path);
      const [file] = await startTests([path], this);
      if (!file) continue;
      if (!order.tests) this.cost.set(path, file.result?.duration ?? 0);
      const tests = testsOf(file.tasks).filter(
        (test) => test.mode === "run" && order.tests?.includes(idOf(test)) !== false,
      );
      // A file that does not even load.
      if (tests.length === 0 && errorOf(file) !== undefined) {
        ran.push({ id: order.tests?.[0] ?? `${path}#`, failure: errorOf(file), ms: 0 });
        this.failed = true;
      }
      ran.push(
        ...tests.map((test) => ({
          id: idOf(test),
          failure: errorOf(test),
          ms: test.result?.duration ?? 0,
        })),
      );
    }
    mutants.activeMutant = undefined;
    if (order.fresh) this.forgetModules();
    return { tests: ran, coverage, hits: mutants.hitCount };
  }

  private forgetModules(): void {
    vi.resetModules();
    this.loaded.clear();
  }

  /** Made data of the tests, so that what the code keeps of them is worked out again. */
  private forgetFixtures(): void {
    const modules = loadedModules();
    for (const [path, module] of modules?.idToModuleMap ?? [])
      if (path.includes("/tests/")) modules?.invalidateModule(module);
  }
}
