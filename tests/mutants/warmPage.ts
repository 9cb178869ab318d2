import { configure } from "@testing-library/react";
import type { VitestRunner } from "@vitest/runner";
import { commands } from "vitest/browser";
import { startTests } from "vitest/internal/browser";
import type { Answer, Order, Sign } from "./WarmTests";
import { WarmTests } from "./WarmTests";

/* Takes over the runner of a page, as it is begun. */

declare module "vitest/browser" {
  interface BrowserCommands {
    nextOrder: (answer: Answer) => Promise<Order>;
    giveSign: (sign: Sign) => Promise<void>;
  }
}

interface PageRunner extends VitestRunner {
  /** Under which version a file was loaded; another one where it is missing. */
  readonly hashMap: Map<string, string>;
  warm?: WarmTests;
}

const { runner } = (globalThis as unknown as { __vitest_browser_runner__: { runner: PageRunner } })
  .__vitest_browser_runner__;
if (!runner.warm) {
  const importFile = runner.importFile.bind(runner);
  let isFirst = true;
  Object.assign(runner, {
    onBeforeRunSuite: Object.getPrototypeOf(Object.getPrototypeOf(runner)).onBeforeRunSuite,
    importFile: (path: string, source: "collect" | "setup") => {
      if (source === "setup") return importFile(path, source);
      // The file that the tool begins with is only the occasion.
      if (isFirst) return (isFirst = false);
      runner.hashMap.delete(path);
      return importFile(path, source);
    },
  });
  runner.warm = new WarmTests({
    runner,
    start: startTests,
    next: (answer) => commands.nextOrder(answer),
    sign: (sign) => void commands.giveSign(sign),
  });
}

// What has not come in so long with everything loaded is missing; without a mutant much is loaded on the way.
configure({ asyncUtilTimeout: runner.warm.hasMutant ? 5000 : 60_000 });
