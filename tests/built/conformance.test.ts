import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeFaults } from "../support/axe";
import { findBoxFaults } from "../support/boxFaults";
import { findContrastFaults } from "../support/contrastFaults";
import { languages, settled } from "../support/dashboard";
import { findSmallTargets } from "../support/smallTargets";
import { everyView, openView } from "../support/views";

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

async function lookAt(page: Page, look: (typeof looks)[number]): Promise<void> {
  await page.evaluate((display) => Object.assign(document.documentElement.dataset, display), look);
  await settled(page);
}

async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await settled(page);
}

/** The faults of one measure, each with where it was found. */
async function named(
  where: string,
  faults: Promise<readonly string[]>,
): Promise<readonly string[]> {
  return (await faults).map((fault) => `${where}: ${fault}`);
}

/** Colours: contrast of everything that is drawn in every look, and what axe sees in the dark, for a second opinion. */
async function colourFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    const where = `${look.theme}, contrast ${look.contrast}`;
    faults.push(...(await named(where, page.evaluate(findContrastFaults))));
    // In the first look axe has looked for everything; the stronger two only move what was found away from the limit.
    if (look.theme === "dark" && look.contrast === "normal")
      faults.push(...(await named(where, axeFaults(page, "contrast"))));
  }
  await lookAt(page, looks[0]);
  return faults;
}

/** Places and sizes: text spacing, and 1280 × 1024 at 400 %, which is 320 × 256. */
async function spaceFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await resize(page, 320, 256);
  faults.push(...(await named("400 %", page.evaluate(findBoxFaults))));
  const unset = await setRules(page, TEXT_SPACING);
  for (const width of [320, 1024]) {
    await resize(page, width, 900);
    faults.push(...(await named(`spacing at ${String(width)}`, page.evaluate(findBoxFaults))));
  }
  await unset();
  return faults;
}

describe.each(languages)("every view, measured (%s)", (language) => {
  test.each(everyView)("$name", async (view) => {
    const { page } = await openView(view, { language, width: 1440, height: 900 });
    // Structure and colours are the same in every language.
    const isFirst = language === "zh";
    const faults = [
      ...(await named("by mouse", page.evaluate(findSmallTargets, { least: BY_MOUSE }))),
    ];
    if (isFirst) {
      faults.push(...(await named("axe at 1440", axeFaults(page, "everything"))));
      faults.push(...(await colourFaults(page)));
    }
    faults.push(...(await spaceFaults(page)));
    expect(faults).toEqual([]);
  });
});

/* What is opened on a phone is there in a form of its own, which is the same in every language. */
test.each(everyView)("on a phone, by a finger: $name", async (view) => {
  const { page } = await openView(view, { width: 390, height: 800, touch: true });
  expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
  expect([
    ...(await named("axe", axeFaults(page, "structure"))),
    ...(await named("contrast", page.evaluate(findContrastFaults))),
    ...(await named("by finger", page.evaluate(findSmallTargets, { least: BY_FINGER }))),
  ]).toEqual([]);
});
