import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { default as Axe } from "axe-core";
import type { Page } from "playwright";

declare global {
  interface Window {
    axe?: typeof Axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe looks for: all of WCAG 2.2 AA, or its contrast alone, which is all that a theme changes. */
export type AxeScope = "everything" | "contrast";

/** What axe finds in the page as it stands, or in the part that a selector names, one line a place: `color-contrast: .tag <b> …`. */
export async function axeFaults(
  page: Page,
  scope: AxeScope,
  within = "html",
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source);
  return page.evaluate(
    async ({ wanted, part }) => {
      const { axe } = window;
      if (axe === undefined) throw new Error("axe is not in the page");
      const { violations } = await axe.run(part, {
        runOnly:
          wanted === "everything"
            ? { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }
            : { type: "rule", values: ["color-contrast"] },
        resultTypes: ["violations"],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, html, any, all, none }) =>
            `${id}: ${target.join(" ")} ${html.slice(0, 140)} — ${[...any, ...all, ...none]
              .map(({ message }) => message)
              .join("; ")}`,
        ),
      );
    },
    { wanted: scope, part: within },
  );
}
