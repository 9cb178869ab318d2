import type { Page } from "playwright";
import { expect, test } from "vitest";
import { locales } from "../../src/wording/locales";
import { languages, openDashboard, settled, visitDashboard } from "../support/dashboard";
import { areas } from "../support/report";
import { resize } from "../support/resize";

/** Draws the page anew in a window of another width. */
async function widen(page: Page, width: number): Promise<void> {
  await resize(page, { width, height: 844 });
  await settled(page);
}

test.each(languages)(
  "an office screen shows what it is, the figures and the tools without scrolling (%s)",
  async (language) => {
    const { page } = await openDashboard({ language, width: 1366, height: 768 });
    const cut = await page.evaluate(() => {
      const wanted: Readonly<Record<string, string>> = {
        title: "h1",
        "source line": ".header-source",
        headline: ".headline",
        "area button": ".area-button",
        "how much is shown": ".shown",
        search: ".search input",
        export: ".header-tools .button-strong",
        print: ".header-tools .button:nth-of-type(2)",
      };
      return Object.entries(wanted).flatMap(([name, selector]) => {
        const elements = [...document.querySelectorAll(selector)];
        if (elements.length === 0) return [`${name} is missing`];
        return elements.flatMap((element, at) => {
          const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
          const inside =
            width > 0 &&
            height > 0 &&
            left >= 0 &&
            top >= 0 &&
            right <= window.innerWidth &&
            bottom <= window.innerHeight;
          return inside ? [] : [`${name} ${String(at + 1)} reaches to ${String(bottom)}`];
        });
      });
    });
    expect(cut).toEqual([]);
    expect(await page.locator(".headline").count()).toBe(6);
    expect(await page.locator(".area-button").count()).toBe(areas.length + 1);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  },
);

test.each([
  [
    "zh",
    "襄阳改革数据看板",
    "据《襄阳日报》2024年7月15日报道（系列报道中篇）非官方统计35 项数据，24 项举措",
  ],
  [
    "en",
    "Xiangyang reform metrics",
    "From Xiangyang Daily, 15 July 2024 (middle part of a series)not official statistics35 figures, 24 measures",
  ],
] as const)(
  "the source line says who reports, when, and that it is no statistic (%s)",
  async (language, title, source) => {
    const { page } = await visitDashboard({ language });
    expect(await page.locator("h1").textContent()).toBe(title);
    expect(await page.locator(".header-source").textContent()).toBe(source);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locales[language].tag);
  },
);

test("the headline figures are the ones that the report leads with", async () => {
  const opened = await visitDashboard();
  const numbers = await opened.page.locator(".headline-number").evaluateAll((all) =>
    all.map((number) =>
      [...number.children]
        .filter((part) => part.tagName === "SPAN")
        .map((part) => part.textContent)
        .join(""),
    ),
  );
  expect(numbers).toEqual([
    "5843亿元",
    "341→41项",
    "99.88%",
    "508 / 683所",
    "1519个",
    "3.2→10.8亿元",
  ]);
});

test.each(languages)(
  "the filters are in sight and the first chart stands on the screen of an office and of a phone (%s)",
  async (language) => {
    for (const [width, height, most, touch] of [
      [1366, 768, 768, false],
      [390, 844, 700, false],
      [390, 844, 700, true],
    ] as const) {
      // Opened at that size: it is the first screen.
      const { page } = await openDashboard({ language, width, height, touch });
      const top = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().top);
      expect(await top(".chart"), String(width)).toBeLessThan(most);
      expect(await top(".filter-more"), String(width)).toBeLessThan(most);
      // And they stay there, whatever is read.
      await page.evaluate(() => window.scrollTo(0, 2000));
      await settled(page);
      expect(await top(".filter-bar"), String(width)).toBe(0);
    }
  },
);

test.each(languages)("a before and its after stand on one line (%s)", async (language) => {
  const opened = await visitDashboard({ language });
  for (const width of [1440, 1366, 1024, 390, 320]) {
    await widen(opened.page, width);
    const heights = await opened.page.locator(".headline-number").evaluateAll((numbers) =>
      numbers.map((number) => {
        const tops = [...number.querySelectorAll("b")].map(
          (part) => part.getBoundingClientRect().bottom,
        );
        return Math.max(...tops) - Math.min(...tops);
      }),
    );
    for (const height of heights) expect(height, String(width)).toBeLessThan(8);
  }
});

test("a headline's number stays in its cell, of whatever area it is", async () => {
  for (const query of ["", "?area=governance", "?area=economy"]) {
    const opened = await visitDashboard({ query });
    for (const width of [1440, 1280, 1190, 1024, 390, 320]) {
      await widen(opened.page, width);
      const cut = await opened.page.locator(".headline").evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const { right } = cell.getBoundingClientRect();
          const parts = [...cell.querySelectorAll(".figure-number, .caution-mark")];
          return parts.some((part) => part.getBoundingClientRect().right > right)
            ? [cell.textContent]
            : [];
        }),
      );
      expect(cut, `${query} at ${width}`).toEqual([]);
    }
  }
});

test.each(languages)(
  "every tool has its word on a phone, none of it cut (%s)",
  async (language) => {
    const opened = await openDashboard({ language, width: 480, height: 844, touch: true });
    for (const width of [480, 390, 320]) {
      await widen(opened.page, width);
      const tools = await opened.page
        .locator(".header-tools > .button, .header-tools > :is(.share, .settings) > .button")
        .evaluateAll((buttons) =>
          buttons.map((button) => {
            const words = document.createRange();
            words.selectNodeContents(button);
            const [inner, outer] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
            const isInside =
              inner.left >= outer.left &&
              inner.right <= outer.right &&
              inner.bottom <= outer.bottom;
            return isInside && button instanceof HTMLElement
              ? button.innerText
              : `${button.textContent} is cut`;
          }),
        );
      expect(tools).toEqual(
        {
          zh: ["导出", "打印", "打开数据", "链接", "English", "显示"],
          en: ["Export", "Print", "Open data", "Link", "中文", "Display"],
        }[language],
      );
    }
  },
);
