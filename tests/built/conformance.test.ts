import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeFaults } from "../support/axe";
import { findBoxFaults } from "../support/boxFaults";
import { findContrastFaults } from "../support/contrastFaults";
import { cases } from "../support/cases";
import { languages, openDashboard, type PageLanguage, settled } from "../support/dashboard";
import { resize } from "../support/resize";
import { findSmallTargets } from "../support/smallTargets";
import { openView, viewsOfTheirOwn, viewsOnTheWay, visitView } from "../support/views";

/** Targets by a mouse and by a finger, in CSS pixels. */
const BY_MOUSE = 32;
const BY_FINGER = 44;

/** WCAG 1.4.12: what a reader may force upon the page. */
const TEXT_SPACING = [
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
  "p { margin-bottom: 2em !important; }",
];

/** Sets the reader's own rules upon the page until what it gives is called: not as an element, which its content policy refuses. */
async function setRules(page: Page, rules: readonly string[]): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle((texts) => {
    const made = new CSSStyleSheet();
    for (const text of texts) made.insertRule(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
    return made;
  }, rules);
  return () =>
    sheet.evaluate((made) => {
      const others = document.adoptedStyleSheets.filter((other) => other !== made);
      document.adoptedStyleSheets = others;
    });
}

const looks = [
  { theme: "light", contrast: "normal" },
  { theme: "dark", contrast: "normal" },
  { theme: "light", contrast: "high" },
  { theme: "dark", contrast: "high" },
] as const;

/** Themes are rules of the style sheet alone: what is asked for next is worked out anew, drawn or not. */
async function lookAt(page: Page, look: (typeof looks)[number]): Promise<void> {
  await page.evaluate((display) => Object.assign(document.documentElement.dataset, display), look);
}

async function widen(page: Page, width: number, height: number): Promise<void> {
  await resize(page, { width, height });
  await settled(page);
}

/** The faults of one measure, each with where it was found. */
async function named(
  where: string,
  faults: Promise<readonly string[]>,
): Promise<readonly string[]> {
  return (await faults).map((fault) => `${where}: ${fault}`);
}

/**
 * Contrast of everything that is drawn in every look, and all that axe sees in the dark: of colours a second opinion.
 * In the light it is asked on the phone; the stronger two looks only move what was found away from the limit.
 */
async function lookFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    const where = `${look.theme}, contrast ${look.contrast}`;
    faults.push(...(await named(where, page.evaluate(findContrastFaults))));
    if (look.theme === "dark" && look.contrast === "normal")
      faults.push(...(await named(`axe, ${where}`, axeFaults(page))));
  }
  await lookAt(page, looks[0]);
  return faults;
}

/** Places and sizes: 1280 × 1024 at 400 %, which is 320 × 256, and text spacing there and on a desk. */
async function spaceFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await widen(page, 320, 256);
  faults.push(...(await named("400 %", page.evaluate(findBoxFaults))));
  const unset = await setRules(page, TEXT_SPACING);
  await settled(page);
  faults.push(...(await named("spacing at 320", page.evaluate(findBoxFaults))));
  await widen(page, 1024, 900);
  faults.push(...(await named("spacing at 1024", page.evaluate(findBoxFaults))));
  await unset();
  return faults;
}

/** All of a view that is measured for who reads on a desk. Structure and colours are the same in every language. */
async function faultsOnDesk(page: Page, language: PageLanguage): Promise<readonly string[]> {
  await widen(page, 1440, 900);
  return [
    ...(await named("by mouse", page.evaluate(findSmallTargets, { least: BY_MOUSE }))),
    ...(language === "zh" ? await lookFaults(page) : []),
    ...(await spaceFaults(page)),
  ];
}

/** And for who holds a phone. */
const faultsInHand = async (page: Page): Promise<readonly string[]> => [
  ...(await named("axe", axeFaults(page))),
  ...(await named("contrast", page.evaluate(findContrastFaults))),
  ...(await named("by finger", page.evaluate(findSmallTargets, { least: BY_FINGER }))),
];

/** The faults of every view that leaves nothing behind, each after the other in one page: how it is opened is told elsewhere. */
async function faultsOnTheWay(
  page: Page,
  faultsOf: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const view of viewsOnTheWay)
    faults.push(...(await named(view.name, visitView(page, view, faultsOf))));
  return faults;
}

const desk = { width: 1440, height: 900 };

describe.each(languages)("every view, measured (%s)", (language) => {
  test("each that leaves nothing behind", async () => {
    const { page } = await openDashboard({ language, ...desk });
    expect(await faultsOnTheWay(page, (at) => faultsOnDesk(at, language))).toEqual([]);
  });

  test.each(viewsOfTheirOwn)("$name", async (view) => {
    const { page } = await openView(view, { language, ...desk });
    expect(await faultsOnDesk(page, language)).toEqual([]);
  });
});

/* What is opened on a phone is there in a form of its own, which is the same in every language. */
describe("on a phone, by a finger", () => {
  const phone = { width: 390, height: 800, touch: true };

  test("each that leaves nothing behind", async () => {
    const { page } = await openDashboard(phone);
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    expect(await faultsOnTheWay(page, faultsInHand)).toEqual([]);
  });

  test.each(viewsOfTheirOwn)("$name", async (view) => {
    const { page } = await openView(view, phone);
    expect(await faultsInHand(page)).toEqual([]);
  });
});

test("axe finds a fault of one row among many alike, and leaves the page as it was", async () => {
  const { page } = await openDashboard({ query: "?view=table" });
  await page.locator(".figure-table").waitFor();
  const planted = cases(
    "<button></button> => button-name",
    '<i role="chekbox">x</i> => aria-roles',
    '<b aria-labelledby="nobody" role="img"></b> => role-img-alt',
    '<b data-colour="#eee">pale</b> => color-contrast',
    '<b id="root">x</b> => duplicate-id',
  );
  for (const [html = "", rule = ""] of planted) {
    await page.evaluate((text) => {
      const cell = document.querySelector(".figure-table tbody tr:nth-last-child(3) td:last-child");
      const template = document.createElement("template");
      template.innerHTML = text;
      const [element] = template.content.children;
      if (!(element instanceof HTMLElement)) throw new Error("nothing to plant");
      // Not as an attribute, which the page's content policy refuses.
      element.style.color = element.dataset["colour"] ?? "";
      element.setAttribute("data-planted", "");
      cell?.append(element);
    }, html);
    const body = (): Promise<string> =>
      page.evaluate(() => {
        for (const one of document.querySelectorAll("[data-contrast]"))
          one.removeAttribute("data-contrast");
        return document.body.outerHTML;
      });
    const before = await body();
    const faults = await axeFaults(page);
    expect(faults.filter((fault) => fault.startsWith(`${rule}: `)).length, html).toBe(1);
    expect(await body()).toBe(before);
    await page.evaluate(() => document.querySelector("[data-planted]")?.remove());
  }
  expect(await axeFaults(page)).toEqual([]);
});
