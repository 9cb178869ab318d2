import type { Page } from "playwright";
import { until } from "./until";

/** The address's query as the reader sees it: `?area=economy`; empty for the first page. */
export function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

/** What the page shows of its figures, part by part. */
export interface Shown {
  /** Ids of the table's rows, in their order. */
  readonly rows: readonly string[];
  /** Ids that the cards name, each as often as it stands there. */
  readonly cards: readonly string[];
  /** Ids of the figures among the headlines. */
  readonly headlines: readonly string[];
  /** `显示 35 项，共 35 项` */
  readonly text: string;
  /** The count of each area button by the area's id, `""` for all areas: `14`, `0 项数据，3 项举措`. */
  readonly counts: Readonly<Record<string, string>>;
  /** Id of the area that is pressed, `""` for all areas. */
  readonly pressed: readonly string[];
  /** Ids of the measures that are listed. */
  readonly measures: readonly string[];
}

/**
 * Reads what the page shows now, with the table and the measures that its charts are printed with.
 * On a view without charts it reads that view alone.
 */
export async function readShown(page: Page): Promise<Shown> {
  const printed = (): boolean => {
    const isWhole =
      document.querySelector(".other-view") !== null ||
      // Two files are fetched for the sheet of paper, in either order.
      [".table-section", ".measure-list"].every((part) => document.querySelector(part) !== null);
    if (!isWhole) {
      document.dispatchEvent(new Event("pointermove", { bubbles: true }));
      window.dispatchEvent(new Event("beforeprint"));
    }
    return isWhole;
  };
  if (!(await page.evaluate(printed))) await until(page, printed);
  const shown = await readParts(page);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  return shown;
}

function readParts(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const all = (selector: string): HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>(selector),
    ];
    const buttons = all(".area-button");
    return {
      rows: all(".figure-table tbody tr[data-row]").map((row) => row.dataset.row ?? ""),
      cards: [
        ...all("[data-card][data-figures]").flatMap((card) =>
          (card.dataset.figures ?? "").split(" ").filter((id) => id !== ""),
        ),
        ...all("[data-figure-item]").map((item) => item.dataset.figureItem ?? ""),
      ],
      headlines: all(".headline [data-figure]").map((figure) => figure.dataset.figure ?? ""),
      text: document.querySelector(".shown")?.textContent ?? "",
      counts: Object.fromEntries(
        buttons.map((button) => [
          button.dataset.area ?? "",
          button.querySelector(".count")?.textContent ?? "",
        ]),
      ),
      pressed: buttons
        .filter((button) => button.getAttribute("aria-pressed") === "true")
        .map((button) => button.dataset.area ?? ""),
      measures: all(".measure[id^='measure-']").map((item) => item.id.slice("measure-".length)),
    };
  });
}
