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

/**
 * What axe looks for: all of WCAG 2.2 AA but contrast; contrast alone, which is all that a theme changes, of one
 * text of each kind, since a hundred rows of a table have the same colours; or both.
 */
export type AxeScope = "everything" | "structure" | "contrast";

/** Marks the first text of each kind: its colours, its size and what it and its parent are. */
function markKinds(within: string): void {
  const kinds = new Set<string>();
  for (const element of document.querySelectorAll("body *")) {
    element.removeAttribute("data-contrast");
    if (element.closest(within) === null) continue;
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
    if (!hasText || !element.checkVisibility()) continue;
    const papers: string[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      papers.push(getComputedStyle(at).backgroundColor);
    const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
    const names = [element, element.parentElement].map(
      (one) => `${one?.localName ?? ""}.${one?.getAttribute("class") ?? ""}`,
    );
    const kind = [color, fontSize, fontWeight, opacity, ...names, ...papers].join();
    if (!kinds.has(kind)) element.setAttribute("data-contrast", "");
    kinds.add(kind);
  }
}

/** WCAG 2.2 AA: the tags of its rules, as axe names them. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds in the page as it stands, or in the part that a selector names, one line a place: `color-contrast: .tag <b> …`. */
export async function axeFaults(
  page: Page,
  scope: AxeScope,
  within = "html",
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source);
  if (scope !== "structure") await page.evaluate(markKinds, within);
  return page.evaluate(
    async ({ wanted, part, tags }) => {
      const { axe } = window;
      if (axe === undefined) throw new Error("axe is not in the page");
      // Within the texts that are marked, in the same walk as all else: half of what a run costs is the walk.
      const texts = "[data-contrast], [data-contrast] *";
      axe.configure({ rules: [{ id: "color-contrast", selector: texts }] });
      const { violations } = await axe.run(wanted === "contrast" ? "[data-contrast]" : part, {
        runOnly:
          wanted === "contrast"
            ? { type: "rule", values: ["color-contrast"] }
            : { type: "tag", values: tags },
        // Sizes of targets are measured more strictly; axe takes what an open menu half hides for small.
        rules:
          wanted === "contrast"
            ? {}
            : {
                "color-contrast": { enabled: wanted === "everything" },
                "target-size": { enabled: false },
              },
        // No rule of these asks for the style sheets, which would be copied for each run.
        preload: { assets: ["media"] },
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
    { wanted: scope, part: within, tags: TAGS },
  );
}
