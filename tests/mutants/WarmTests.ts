import type { File, Task, Test, VitestRunner, startTests } from "@vitest/runner";
import { inject, TestRunner } from "vitest";

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
  /** Of a run without a mutant. */
  readonly coverage?: Coverage;
  /** How often the changed code was reached. */
  readonly hits: number;
  /** What was ordered wants a page in which nothing was loaded yet. */
  readonly wantsPage?: boolean;
  /** What went wrong in the run itself. */
  readonly error?: string;
}

/** What is told meanwhile: which file is loaded anew, which test is run. */
export type Sign = { readonly loading: string } | { readonly running: string };

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

/** Where tests run: a worker of Node, or a page. */
export interface Place {
  readonly runner: VitestRunner;
  readonly start: typeof startTests;
  /** Hands over what came of the last order, nothing at first, and waits for the next one. */
  readonly next: (answer: Answer) => Promise<Order>;
  readonly sign: (sign: Sign) => void;
  /** Forgets the made data of the tests, so that what the code keeps of them is worked out again. */
  readonly forgetFixtures?: () => void;
  /** Has all code loaded anew; only a new page does it where it is missing. */
  readonly reload?: () => void;
}

/** The changed code keeps the object that it found first. */
const coverage: Coverage = { static: {}, perTest: {} };
const mutants: Switch = ((globalThis as { __stryker__?: Switch }).__stryker__ ??= {});
mutants.mutantCoverage ??= coverage;

function nameOf(task: Task): string {
  return task.suite ? `${nameOf(task.suite)} ${task.name}`.trim() : task.name;
}

const idOf = (test: Test): string => `${test.file.filepath}#${nameOf(test)}`;

const testsOf = (tasks: readonly Task[]): Test[] =>
  tasks.flatMap((task) => (task.type === "suite" ? testsOf(task.tasks) : [task]));

/** The error of a test, or of what a suite around it prepares; that another test of the suite failed is none. */
function errorOf(task: Task): string | undefined {
  const own = task.result?.errors?.[0]?.message;
  if (task.result?.state === "fail" && (task.type === "test" || own !== undefined))
    return own ?? "failed";
  return task.suite && errorOf(task.suite);
}

/** Runs what is ordered, until told that it is over, with everything loaded from one order to the next. */
export class WarmTests {
  private order: Order = {};
  private failed = false;
  /** Files whose modules are there. */
  private readonly loaded = new Set<string>();
  /** How long each file took when it was run last without a mutant: the quickest are asked first. */
  private readonly cost = new Map<string, number>();

  constructor(private readonly place: Place) {
    const { runner } = place;
    const onCollectStart = runner.onCollectStart?.bind(runner);
    const onAfterRunFiles = runner.onAfterRunFiles?.bind(runner);
    let obeys = false;
    Object.assign(runner, {
      runTask: (test: Test) => this.runTask(test),
      // Nobody outside follows these runs; only the first, in which nothing is run, is told of.
      onTaskUpdate: () => undefined,
      onCollected: () => undefined,
      onCollectStart: (file: File) => (obeys ? undefined : onCollectStart?.(file)),
      // What tests do while they are gathered is done without the mutant.
      onBeforeRunFiles: () => {
        mutants.activeMutant = this.order.mutant;
      },
      onAfterRunFiles: async (files: File[]) => {
        await onAfterRunFiles?.(files);
        if (obeys) return;
        obeys = true;
        await this.obey();
      },
    });
  }

  /** Whether something is held against a mutant now. */
  get hasMutant(): boolean {
    return this.order.mutant !== undefined;
  }

  private async runTask(test: Test): Promise<void> {
    const id = idOf(test);
    if (this.order.load || this.failed || this.order.tests?.includes(id) === false) return;
    mutants.currentTestId = id;
    this.place.sign({ running: id });
    try {
      await TestRunner.getTestFn(test)();
    } catch (error) {
      this.failed = this.order.mutant !== undefined;
      throw error;
    } finally {
      mutants.currentTestId = undefined;
    }
  }

  private async obey(): Promise<void> {
    let order = await this.place.next({ tests: [], hits: 0 });
    while (!order.end) order = await this.place.next(await this.answer(order));
  }

  private async answer(order: Order): Promise<Answer> {
    if (order.fresh && !this.place.reload && this.loaded.size > 0)
      return { tests: [], hits: 0, wantsPage: true };
    try {
      const answer = await this.run(order);
      const killer = answer.tests.find(({ failure }) => failure !== undefined);
      if (order.mutant === undefined) return order.load ? answer : { ...answer, coverage };
      if (!killer || order.fresh) return answer;
      // What a mutant left in a module would be held against the next.
      const { tests } = await this.run({ tests: [killer.id] });
      return tests.some(({ failure }) => failure !== undefined)
        ? await this.answer({ ...order, fresh: true })
        : answer;
    } catch (error) {
      return { tests: [], hits: 0, error: String(error) };
    }
  }

  private async run(order: Order): Promise<Answer> {
    this.order = order;
    this.failed = false;
    mutants.hitCount = 0;
    // The tool allows a hundred times as many hits as without the mutant; a loop that never ends is sooner ended.
    mutants.hitLimit = order.hitLimit === undefined ? undefined : Math.ceil(order.hitLimit / 10);
    mutants.activeMutant = order.fresh ? order.mutant : undefined;
    if (order.fresh) this.reload();
    else this.place.forgetFixtures?.();
    const ran: Ran[] = [];
    const costOf = (path: string): number => this.cost.get(path) ?? 0;
    for (const path of [...inject("files")].sort((a, b) => costOf(a) - costOf(b))) {
      if (this.failed) break;
      if (order.tests?.some((id) => id.startsWith(`${path}#`)) === false) continue;
      if (order.load && this.loaded.has(path)) continue;
      if (!this.loaded.has(path)) this.place.sign({ loading: path });
      this.loaded.add(path);
      const [file] = await this.place.start([path], this.place.runner);
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
    if (order.fresh) this.reload();
    return { tests: ran, hits: mutants.hitCount };
  }

  private reload(): void {
    this.place.reload?.();
    this.loaded.clear();
  }
}
