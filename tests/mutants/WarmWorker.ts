import { startTests } from "@vitest/runner";
import type { EvaluatedModules } from "vite/module-runner";
import { TestRunner, vi } from "vitest";
import { channelOf, nextOrder } from "./orders";
import { WarmTests } from "./WarmTests";

/** The modules that the worker has loaded. */
const loadedModules = (): EvaluatedModules | undefined =>
  (globalThis as { __vitest_worker__?: { evaluatedModules: EvaluatedModules } }).__vitest_worker__
    ?.evaluatedModules;

/** The tests of a worker of Node. */
export default class WarmWorker extends TestRunner {
  private readonly channel = channelOf("unit");
  private isFirst = true;

  constructor(config: ConstructorParameters<typeof TestRunner>[0]) {
    super(config);
    // eslint-disable-next-line no-new
    new WarmTests({
      runner: this,
      start: startTests,
      next: (answer) => nextOrder(this.channel, answer),
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      sign: (sign) => this.channel.postMessage(sign),
      forgetFixtures: () => {
        const modules = loadedModules();
        for (const [path, module] of modules?.idToModuleMap ?? [])
          if (path.includes("/tests/")) modules?.invalidateModule(module);
      },
      reload: () => void vi.resetModules(),
    });
  }

  override async importFile(path: string, source: "collect" | "setup"): Promise<unknown> {
    // The file that the tool begins with is only the occasion.
    if (source === "collect" && this.isFirst) return (this.isFirst = false);
    const module = loadedModules()?.getModuleById(path);
    if (module) loadedModules()?.invalidateModule(module);
    return super.importFile(path, source);
  }
}
