import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { default as Axe } from "axe-core";
import type { Page } from "playwright";

declare global {
  interface Window {
    axe?: typeof Axe;
    /** Puts the parts back that `putAside` took out of the page. */
    putBack?: () => void;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Marks the first text of each kind: its colours, its size and what it and its parent are. Contrast is asked of these
 * alone, since a hundred rows of a table have the same colours.
 */
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

/**
 * Takes out of the page what repeats: of the children of one parent that are built alike, all but two, with nothing
 * of theirs that another element names, that has the focus or is marked for its contrast. Alike are those with the
 * same elements within each other, the same classes, roles and states, and a text, a name and a target at the same
 * places. What axe does grows with the elements of the page, and a hundred such rows have the faults of two.
 * Gives the ids that stand there twice, since only rows beside each other show these.
 */
function putAside(): string[] {
  const ALIKE = 2;
  const FREE =
    /^(?:id|href|src|title|style|name|value|placeholder|content|datetime|data-.*|d|x|y|[xy][12]|c[xy]|rx?|ry|width|height|points|transform|viewBox)$/u;
  const NAMING =
    /^(?:aria-(?:labelledby|describedby|controls|owns|details|activedescendant|errormessage|flowto)|for|headers|list|form)$/u;
  const ids = new Map<string, number>();
  const named = new Set<Element>();
  const keep = (id: string): boolean => {
    const element = document.getElementById(id);
    for (let at = element; at !== null && !named.has(at); at = at.parentElement) named.add(at);
    return element !== null;
  };
  const numbers = new Map<string, number>();
  const builds = new Map<Element, number>();
  /** The number of an element's build. */
  const buildOf = (element: Element): number => {
    const attributes = [...element.attributes].map(({ name, value }) => {
      if (name === "id") ids.set(value, (ids.get(value) ?? 0) + 1);
      const isLink = name === "href" && value.startsWith("#");
      if (isLink || NAMING.test(name)) {
        const names = (isLink ? value.slice(1) : value).split(/\s+/u);
        return `${name}:${names.map(keep).join()}`;
      }
      const isFree = FREE.test(name) || name === "aria-label" || name === "alt";
      return isFree ? `${name}:${value.trim() === ""}` : `${name}=${value}`;
    });
    const inner: string[] = [];
    for (const node of element.childNodes) {
      const part =
        node instanceof Element
          ? String(buildOf(node))
          : node instanceof Text && node.data.trim() !== ""
            ? "text"
            : "";
      if (part !== "" && part !== inner.at(-1)) inner.push(part);
    }
    const build = [element.localName, ...attributes.sort(), ">", ...inner].join(" ");
    const number = numbers.get(build) ?? numbers.size;
    numbers.set(build, number);
    builds.set(element, number);
    return number;
  };
  buildOf(document.documentElement);
  for (const element of document.querySelectorAll("[data-contrast], :focus"))
    for (let at: Element | null = element; at !== null && !named.has(at); at = at.parentElement)
      named.add(at);

  const { scrollX, scrollY } = window;
  const taken: (readonly [element: Element, mark: Comment])[] = [];
  const thin = (parent: Element): void => {
    const met = new Map<number, number>();
    for (const child of Array.from(parent.children)) {
      const build = builds.get(child) ?? -1;
      const count = (met.get(build) ?? 0) + 1;
      met.set(build, count);
      if (count <= ALIKE || named.has(child)) {
        thin(child);
        continue;
      }
      const mark = document.createComment("");
      child.replaceWith(mark);
      taken.push([child, mark]);
    }
  };
  thin(document.body);
  window.putBack = () => {
    for (const [element, mark] of taken) mark.replaceWith(element);
    window.scrollTo(scrollX, scrollY);
  };
  return [...ids].filter(([, count]) => count > 1).map(([id]) => id);
}

/** WCAG 2.2 AA: the tags of its rules, as axe names them. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds in the page as it stands, or in the part that a selector names, one line a place:
 * `color-contrast: .tag <b> …`. It looks for all of WCAG 2.2 AA.
 */
export async function axeFaults(page: Page, within = "html"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source);
  await page.evaluate(markKinds, within);
  const twice = await page.evaluate(putAside);
  const found = await page.evaluate(
    async ({ part, tags }) => {
      const { axe } = window;
      if (axe === undefined) throw new Error("axe is not in the page");
      // Within the texts that are marked, in the same walk as all else: half of what a run costs is the walk.
      const texts = "[data-contrast], [data-contrast] *";
      axe.configure({ rules: [{ id: "color-contrast", selector: texts }] });
      const { violations } = await axe.run(part, {
        runOnly: { type: "tag", values: tags },
        // Sizes of targets are measured more strictly; axe takes what an open menu half hides for small.
        rules: { "target-size": { enabled: false } },
        // No rule of these asks for the style sheets, which would be copied for each run.
        preload: { assets: ["media"] },
        resultTypes: ["violations"],
      });
      window.putBack?.();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, html, any, all, none }) =>
            `${id}: ${target.join(" ")} ${html.slice(0, 140)} — ${[...any, ...all, ...none]
              .map(({ message }) => message)
              .join("; ")}`,
        ),
      );
    },
    { part: within, tags: TAGS },
  );
  return [...twice.map((id) => `duplicate-id: ${id}`), ...found];
}
