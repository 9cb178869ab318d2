import { expect, test } from "vitest";
import { column, downloadCsv, parseWithPapa } from "../support/csvFile";
import { filterWords } from "../../src/wording/views/filterWords";
import { catalogues as words } from "../../src/wording/Messages";
import {
  facetSelect,
  languages,
  openDashboard,
  openFacets,
  pressArea,
  settled,
  visitDashboard,
} from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { areas, figures, figuresOfArea, idsOf, measuresOfArea } from "../support/report";

const idHeader = { zh: "数据编号", en: "Figure ID" } as const;

function countOnButton(language: "zh" | "en", area: string): string {
  const count = figuresOfArea(area).length;
  const measures = measuresOfArea(area).length;
  return count === 0 && measures > 0 ? filterWords[language].measures(measures) : String(count);
}

test.each(languages)(
  "a click on an area reaches headlines, cards, table, counts and file alike (%s)",
  async (language) => {
    const { page } = await visitDashboard({ language });
    const counts: Record<string, string> = { "": "35" };
    for (const area of areas) counts[area] = countOnButton(language, area);
    const seen: string[] = [];
    for (const area of areas) {
      await pressArea(page, area);
      const wanted = idsOf(figuresOfArea(area));
      const shown = await readShown(page);
      expect(shown.pressed, area).toEqual([area]);
      expect(shown.rows, `table of ${area}`).toEqual(wanted);
      expect([...shown.cards].sort(), `cards of ${area}`).toEqual([...wanted].sort());
      expect(
        shown.headlines.filter((id) => !wanted.includes(id)),
        `headlines from outside of ${area}`,
      ).toEqual([]);
      // They lead only where more follows than they tell, so that nothing is said twice.
      expect(shown.headlines.length > 0, `headlines of ${area}`).toBe(wanted.length > 6);
      const { filter, holdings } = words[language];
      // Where no figure is, the measures are counted that stand there.
      expect(shown.text).toBe(
        wanted.length === 0
          ? holdings(0, measuresOfArea(area).length)
          : filter.shown(wanted.length, 35),
      );
      // The counts say what another press would show, so they do not follow the area.
      expect(shown.counts, `counts beside ${area}`).toEqual(counts);
      expect([...shown.measures].sort(), `measures of ${area}`).toEqual(
        [...measuresOfArea(area)].sort(),
      );
      const file = await downloadCsv(page, "shown");
      expect(column(parseWithPapa(file.bytes), idHeader[language]), `file of ${area}`).toEqual(
        shown.rows,
      );
      seen.push(...shown.rows);
    }
    await pressArea(page, null);
    const whole = await readShown(page);
    expect(whole.pressed).toEqual([""]);
    expect(whole.text).toBe(words[language].filter.shown(35, 35));
    expect(whole.rows).toEqual(idsOf(figures));
    expect([...seen].sort(), "the sum over the areas is the whole").toEqual([...whole.rows].sort());
  },
);

test("every figure stands in exactly one card, so that none is counted twice", async () => {
  const opened = await visitDashboard();
  const { cards } = await readShown(opened.page);
  expect([...cards].sort()).toEqual(idsOf(figures).sort());
});

test("the other filters reach every part of the page as well", async () => {
  const { page } = await visitDashboard({ query: "?place=zaoyang&own=1" });
  const wanted = idsOf(figures.filter(({ place }) => place === "zaoyang"));
  const byPlace = await readShown(page);
  expect(byPlace.rows).toEqual(wanted);
  expect([...byPlace.cards].sort()).toEqual([...wanted].sort());
  expect(byPlace.text).toBe(`显示 ${String(wanted.length)} 项，共 35 项`);
  const sumOfAreas = areas.reduce(
    (sum, area) => sum + figuresOfArea(area).filter(({ place }) => place === "zaoyang").length,
    0,
  );
  expect(byPlace.counts[""]).toBe(String(sumOfAreas));

  await openFacets(page);
  await facetSelect(page, words.zh.filter.kind).selectOption("rate");
  await page.waitForURL((url) => url.searchParams.get("kind") === "rate");
  const both = await readShown(page);
  expect(both.rows).toEqual(
    idsOf(figures.filter(({ place, kind }) => place === "zaoyang" && kind === "rate")),
  );
});

test.each(languages)(
  "a chosen value is read whole, and no list changes its width for it (%s)",
  async (language) => {
    for (const width of [1366, 390]) {
      const { page } = await openDashboard({ language, width });
      await openFacets(page);
      const widths = async () => {
        await settled(page);
        return page.locator(".facet-choice > select").evaluateAll((lists) =>
          lists.map((list) => {
            const given = list.getBoundingClientRect().width;
            if (!(list instanceof HTMLSelectElement)) return { given, wanted: 0 };
            // As wide as the browser makes a list of the chosen value alone.
            const alone = document.createElement("select");
            alone.append(new Option(list.selectedOptions[0]?.text));
            alone.style.justifySelf = "start";
            list.after(alone);
            const wanted = alone.getBoundingClientRect().width;
            alone.remove();
            return { given, wanted };
          }),
        );
      };
      const before = await widths();
      expect(before.length).toBeGreaterThan(4);
      await facetSelect(page, filterWords[language].figures).selectOption("without");
      const after = await widths();
      expect(after.map(({ given }) => given)).toEqual(before.map(({ given }) => given));
      expect(after.filter(({ given, wanted }) => wanted > given)).toEqual([]);
    }
  },
);
