// @ts-check
import { chromium } from "playwright";
import lighthouse, { desktopConfig } from "lighthouse";
import { BROWSER_FLAGS } from "../scripts/findBrowser.mjs";
import { median } from "./browser.mjs";

const PORT = 9339;

/**
 * Lighthouse's mark for speed, 0 to 100: medians of the rounds, mobile and desktop.
 *
 * @param {string} executablePath
 * @param {Record<string, string>} pages addresses by name
 * @param {number} rounds
 */
export async function lighthouseScores(executablePath, pages, rounds) {
  /** @type {Record<string, { mobile: number[], desktop: number[] }>} */
  const scores = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, url] of Object.entries(pages)) {
      const of = (scores[name] ??= { mobile: [], desktop: [] });
      for (const form of /** @type {const} */ (["mobile", "desktop"])) {
        const browser = await chromium.launch({
          executablePath,
          args: [...BROWSER_FLAGS, `--remote-debugging-port=${PORT}`],
        });
        try {
          const result = await lighthouse(
            url,
            { port: PORT, onlyCategories: ["performance"], logLevel: "silent" },
            form === "desktop" ? desktopConfig : undefined,
          );
          const score = result?.lhr.categories["performance"]?.score;
          if (typeof score === "number") of[form].push(score * 100);
        } finally {
          await browser.close();
        }
      }
    }
  }
  return Object.fromEntries(
    Object.entries(scores).map(([name, { mobile, desktop }]) => [
      name,
      { mobile: median(mobile), desktop: median(desktop) },
    ]),
  );
}
