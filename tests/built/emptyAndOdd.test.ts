import { describe, expect, test } from "vitest";
import { figureTableWords } from "../../src/wording/views/figureTableWords";
import { findBoxFaults } from "../support/boxFaults";
import { catalogues as words } from "../../src/wording/Messages";
import {
  drawn,
  languages,
  openDashboard,
  settled,
  takenOver,
  visitDashboard,
} from "../support/dashboard";
import { queryOf, readShown } from "../support/shownPage";
import { figures, idsOf } from "../support/report";
import { resize } from "../support/resize";
import { until } from "../support/until";

describe("a search that finds nothing", () => {
  test.each(languages)(
    "says so everywhere, and one press brings all back (%s)",
    async (language) => {
      const { page } = await visitDashboard({ language });
      await page.locator(".search input").fill("火星基地");
      await settled(page);
      const empty = await readShown(page);
      expect(empty.rows).toEqual([]);
      expect(empty.cards).toEqual([]);
      expect(empty.headlines).toEqual([]);
      expect(empty.measures).toEqual([]);
      expect(empty.text).toBe(words[language].filter.shown(0, 35));
      const { nothingFound } = words[language];
      expect(await page.locator(".state-title").textContent()).toBe(nothingFound);
      await page.locator(".door-views a").nth(1).click();
      expect(await page.locator(".table-section .state > p").textContent()).toBe(
        figureTableWords[language].empty,
      );
      await page.locator(".clear").click();
      await settled(page);
      expect((await readShown(page)).rows).toEqual(idsOf(figures));
      expect(await page.locator(".search input").inputValue()).toBe("");
    },
  );

  test("names what near it finds something, each one press away", async () => {
    const { page } = await visitDashboard();
    await page.locator(".search input").fill("镇村报表");
    await settled(page);
    const near = page.locator(".state .filter-chip").filter({ visible: true });
    await expect.poll(() => near.allTextContents()).toContain("改搜“镇村 报表” 2 项数据");
    await near.filter({ hasText: "镇村 报表" }).click();
    await settled(page);
    expect((await readShown(page)).rows).toEqual([
      "town-village-reports-before",
      "town-village-reports-after",
    ]);
  });

  test("the cross in the search clears it and keeps the focus there", async () => {
    const { page } = await visitDashboard({ query: "?q=zzzz" });
    await page.locator(".search .icon-button").click();
    await settled(page);
    expect(queryOf(page)).toBe("");
    expect((await readShown(page)).rows).toEqual(idsOf(figures));
    expect(
      await page.locator(".search input").evaluate((input) => input === document.activeElement),
    ).toBe(true);
  });
});

describe("a search finds what the reader means", () => {
  test.each([
    [
      "initials of pinyin",
      "xzsp",
      ["direct-items-added", "direct-items-growth", "direct-funds-before", "direct-funds-after"],
    ],
    ["full-width digits", "９９．８８％", ["online-available"]],
    ["English, in capitals", "GIG", ["gig-stations", "gig-services"]],
    ["two words, both of which have to be found", "学校 683", ["compulsory-schools"]],
  ])("%s", async (_, search, wanted) => {
    const opened = await visitDashboard();
    await opened.page.locator(".search input").fill(search);
    await settled(opened.page);
    expect((await readShown(opened.page)).rows).toEqual(wanted);
  });
});

test("a very long search neither widens nor breaks the page", async () => {
  const { page } = await openDashboard({ width: 390 });
  await page.locator(".search input").fill("襄阳".repeat(3000));
  await settled(page);
  expect((await readShown(page)).rows).toEqual([]);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
  await page.goto(new URL(`?q=${"x".repeat(1000)}`, page.url()).href);
  await takenOver(page);
  expect((await page.locator(".search input").inputValue()).length).toBe(200);
});

test.each([
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  "{{constructor.constructor('window.hacked=1')()}}",
  "'; DROP TABLE figures; --",
  "\\ (?<=a)* [",
])("a search is text and nothing else: %s", async (search) => {
  const { page } = await visitDashboard();
  await page.locator(".search input").fill(search);
  await settled(page);
  expect((await readShown(page)).rows).toEqual([]);
  const query = queryOf(page);
  await page.reload();
  await takenOver(page);
  expect(queryOf(page)).toBe(query);
  expect(await page.locator(".search input").inputValue()).toBe(search);
  expect(await page.evaluate(() => ["hacked" in window, document.images.length])).toEqual([
    false,
    0,
  ]);
});

test("a letter of an unfinished composition does not search yet", async () => {
  const { page } = await visitDashboard();
  await page.locator(".search input").focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", {
    text: "xue",
    selectionStart: 3,
    selectionEnd: 3,
  });
  await settled(page);
  expect(await page.locator(".search input").inputValue()).toBe("xue");
  expect((await readShown(page)).rows).toEqual(idsOf(figures));
  await keyboard.send("Input.insertText", { text: "学校" });
  await settled(page);
  expect(await page.locator(".search input").inputValue()).toBe("学校");
  expect((await readShown(page)).rows).toContain("compulsory-schools");
  expect((await readShown(page)).rows).not.toContain("gdp");
});

describe("what the system asks for", () => {
  test.each(languages)("forced colours leave every part in sight (%s)", async (language) => {
    const { page } = await visitDashboard({ language, width: 1024 });
    await page.emulateMedia({ forcedColors: "active" });
    await settled(page);
    expect(await page.evaluate(findBoxFaults)).toEqual([]);
    const faults = await page.evaluate(() => {
      const probe = document.createElement("span");
      probe.style.color = "CanvasText";
      probe.style.backgroundColor = "Canvas";
      document.body.append(probe);
      const { color: ink, backgroundColor: paper } = getComputedStyle(probe);
      probe.remove();
      const pressed = document.querySelector('.area-button[aria-pressed="true"]');
      const label = document.querySelector(".bar-label");
      const bar = document.querySelector(".chart-bar");
      return [
        ink === paper ? "the system's ink is its paper" : "",
        pressed !== null && getComputedStyle(pressed).outlineStyle === "solid"
          ? ""
          : "the pressed area is not told apart",
        label !== null && getComputedStyle(label).color === ink ? "" : "labels keep their own ink",
        bar !== null && getComputedStyle(bar).color === ink ? "" : "bars keep their own ink",
      ].filter((fault) => fault !== "");
    });
    expect(faults).toEqual([]);
  });

  test("what is gone to is scrolled to smoothly, and at once where less motion is asked for", async () => {
    const { page } = await openDashboard({ query: "?view=matrix", motion: true });
    const behavior = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(await behavior()).toBe("smooth");
    await page.locator('.matrix a[href*="#measure-"]').last().click();
    await until(page, () => {
      const { activeElement } = document;
      const { top = -1, bottom = 0 } = activeElement?.getBoundingClientRect() ?? {};
      return activeElement?.id.startsWith("measure-") === true && top >= 0 && bottom <= innerHeight;
    });
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await behavior()).toBe("auto");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test("a remembered display is back before the page is painted, and spoilt storage harms nothing", async () => {
    const { page } = await openDashboard();
    const remember = async (text: string): Promise<unknown> => {
      await page.evaluate((stored) => {
        localStorage.setItem("reform-metrics.display.v1", stored);
      }, text);
      await page.reload({ waitUntil: "commit" });
      await until(page, () => document.querySelector("h1") !== null);
      const seen = await page.evaluate(() => {
        const { theme, contrast, text: size } = document.documentElement.dataset;
        return [theme, contrast, size];
      });
      await takenOver(page);
      return seen;
    };
    expect(await remember('{"theme":"dark","contrast":"high","text":"large"}')).toEqual([
      "dark",
      "high",
      "large",
    ]);
    // The panel has to start from what is remembered, or a change of one would undo the others.
    await page.locator(".settings > summary").click();
    await expect
      .poll(() =>
        page
          .locator(".settings label")
          .evaluateAll((labels) =>
            labels
              .filter((label) => label.querySelector("input")?.checked === true)
              .map((label) => label.textContent),
          ),
      )
      .toEqual(expect.arrayContaining(["深色", "高对比度", "大字"]));
    for (const spoilt of ["{", "null", "[]", '{"theme":7}', '"dark"']) {
      expect(await remember(spoilt), spoilt).toEqual([undefined, undefined, undefined]);
    }
  });
});

describe("on paper", () => {
  test.each([
    ["a dark system", "system"],
    ["the dark theme", "dark"],
  ])("it is black on white, without tools, with charts, from %s", async (_, theme) => {
    const { page } = await openDashboard({ colorScheme: "dark" });
    await page.evaluate((chosen) => {
      if (chosen !== "system") document.documentElement.dataset.theme = chosen;
    }, theme);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await resize(page, { width: 688, height: 1000 });
    await settled(page);
    const seen = await page.evaluate(() => {
      const styleOf = (selector: string): CSSStyleDeclaration => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`no ${selector}`);
        return getComputedStyle(element);
      };
      const inSight = (selector: string): number =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
          .length;
      return {
        ink: styleOf("body").color,
        paper: styleOf("body").backgroundColor,
        card: styleOf(".card").backgroundColor,
        headline: styleOf(".headline").backgroundColor,
        label: styleOf(".bar-label").color,
        tools: inSight(
          ".header-tools, .header-doors, .filter-bar, .link-button, .column-chooser, .section-head .button, .skip-link",
        ),
        said: inSight(".header-source, main > .print-only"),
        headlines: inSight(".headline"),
        undrawn: [...document.querySelectorAll(".chart-card:not([data-form=words])")].filter(
          (card) =>
            ![...card.querySelectorAll("svg path, svg rect")].some((shape) => {
              const { width, height } = shape.getBoundingClientRect();
              return width > 1 && height > 1;
            }),
        ).length,
      };
    });
    expect(seen).toEqual({
      ink: "rgb(0, 0, 0)",
      paper: "rgb(255, 255, 255)",
      card: "rgb(255, 255, 255)",
      headline: "rgb(255, 255, 255)",
      label: "rgb(0, 0, 0)",
      tools: 0,
      said: 2,
      headlines: 6,
      undrawn: 0,
    });
    expect(await page.evaluate(findBoxFaults)).toEqual([]);
  });

  test("a selection is printed as it stands, with what was asked", async () => {
    const { page } = await visitDashboard({ query: "?area=livelihood" });
    await drawn(page);
    await page.emulateMedia({ media: "print" });
    expect((await readShown(page)).rows).toHaveLength(5);
    expect(await page.locator("main > .print-only").isVisible()).toBe(true);
  });
});

test("where no figure is left, the counts and the files tell the measures", async () => {
  const { page } = await visitDashboard({ query: "?figures=without" });
  const { text, counts, measures } = await readShown(page);
  expect(measures).toHaveLength(15);
  expect(text).toBe("0 项数据，15 项举措");
  expect(counts[""]).toBe("15 项举措");
  expect(counts["culture-ecology"]).toBe("6 项举措");
  await page.locator(".header-tools .button-strong").click();
  expect(await page.locator(".export-form input:checked").first().getAttribute("value")).toBe(
    "measures",
  );
});
