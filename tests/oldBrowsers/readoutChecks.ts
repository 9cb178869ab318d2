import { z } from "zod";
import { expectSame, waitForClosed } from "./check";
import type { OldPage } from "./OldPage";

/** Forms of the charts that the page shows now, each once. */
function formsOf(page: OldPage): Promise<string[]> {
  return page.evaluate(
    () => [
      ...new Set(
        [...document.querySelectorAll(".chart")]
          .filter((chart) => chart.getClientRects().length > 0)
          .map((chart) => chart.getAttribute("data-form") ?? ""),
      ),
    ],
    null,
    z.array(z.string()),
  );
}

/** Waits until the chart's readout says something, or until there is none. */
async function waitForReadout(
  page: OldPage,
  chart: string,
  isThere: boolean,
  after: string,
): Promise<void> {
  await page.waitFor(
    `${isThere ? "a" : "no"} readout of ${chart} after ${after}`,
    ({ tip, there }) => ((document.querySelector(tip)?.textContent ?? "") !== "") === there,
    { tip: `${chart} .chart-tip`, there: isThere },
  );
}

/** A chart of every form answers to the mouse, to a finger and to the keys, and leads to a figure. */
export async function readoutsAnswer(page: OldPage): Promise<void> {
  await page.waitForElement(".chart");
  // What stands before it is taken over hears no mouse that does not move again.
  await page.waitFor(
    "the charts",
    () =>
      document.querySelector('[aria-busy="true"]') === null &&
      [...document.querySelectorAll(".chart")].every((chart) =>
        Object.keys(chart).some((key) => key.startsWith("__reactProps")),
      ),
    null,
  );
  const forms = await formsOf(page);
  expectSame("charts on the page", forms.length > 0, true);
  for (const form of forms) {
    const chart = `.chart[data-form="${form}"]`;
    await page.hover(`${chart} [data-mark]`);
    await waitForReadout(page, chart, true, "the mouse");
    await page.hover("h1");
    await waitForReadout(page, chart, false, "the mouse has left");
    await page.tap(`${chart} [data-mark]`);
    await waitForReadout(page, chart, true, "a finger");
    await page.tap(`${chart} .tip-tools button:last-child`);
    await waitForReadout(page, chart, false, "the readout is put away");
    await page.run((selector) => {
      const first = document.querySelector(selector);
      if (first instanceof HTMLElement) first.focus();
    }, chart);
    await page.press("ArrowRight");
    await waitForReadout(page, chart, true, "a key");
    await page.press("Enter");
    // A step of a measure leads to the measure, all others to a figure.
    if (form === "timeline") {
      await page.waitForElement(".measure[id^=measure-]");
    } else {
      await page.waitForElement("dialog[open]");
      await page.press("Escape");
      await waitForClosed(page);
    }
  }
}
