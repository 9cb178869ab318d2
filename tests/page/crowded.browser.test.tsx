/// <reference types="@vitest/browser-playwright" />
import { cleanup, fireEvent, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/Dataset";
import { seriesOf } from "../analysis/seriesOf";
import { openPage } from "./openPage";
import { town } from "./town";

/* Bounds of what stands on the page at once, each at its edge and one beyond. */

const address = window.location.href;

afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", address);
});

/** A report of so many figures, each a metric of its own under one measure, a figure a paragraph unless all stand in one. */
function crowd(count: number, { inOneParagraph = false } = {}): Dataset {
  const base = town();
  const [metric] = base.metrics;
  const [observation] = base.observations;
  if (metric === undefined || observation === undefined) throw new Error("The town has no figure");
  const ids = Array.from({ length: count }, (_, at) => `number-${String(at)}`);
  return {
    ...base,
    sources: base.sources.slice(0, 1).map((source) => ({ ...source, paragraphs: 300 })),
    metrics: ids.map((id) => ({
      ...metric,
      id,
      name: { zh: `数${id.slice(7)}`, en: `Number ${id.slice(7)}` },
      measure: "one-form",
    })),
    observations: ids.map((id, at) => ({
      ...observation,
      id,
      metric: id,
      paragraph: inOneParagraph ? 2 : at + 2,
    })),
    relations: [],
    cautions: [],
    headlines: [],
  };
}

const count = (selector: string): number => document.querySelectorAll(selector).length;
const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? "";

describe("a page of many figures", () => {
  test.each([
    [24, 24, ""],
    [25, 24, "1"],
  ])("%d numbers in a strip", async (many, shown, more) => {
    await openPage("?area=government", { dataset: crowd(many) });
    expect(count(".number-strip li")).toBe(shown);
    expect(/另有 (\d+) 项/u.exec(textOf(".number-strip .card-remark"))?.[1] ?? "").toBe(more);
  });

  test.each([
    [24, 24],
    [25, 25],
  ])("%d figures of a measure", async (many, entries) => {
    await openPage("?view=measures", { dataset: crowd(many) });
    expect(count("#measure-one-form .measure-figures li")).toBe(entries);
    expect(count("#measure-one-form .measure-figures li[data-figure]")).toBe(24);
  });

  test.each([
    [24, 24],
    [25, 24],
  ])("%d marks of a paragraph", async (many, marks) => {
    await openPage("?view=coverage", { dataset: crowd(many, { inOneParagraph: true }) });
    expect(
      Math.max(
        ...[...document.querySelectorAll("td .coverage-marks")].map(
          (one) => one.querySelectorAll("[data-kind=figures]").length,
        ),
      ),
    ).toBe(marks);
  });

  test.each([
    [200, true],
    [201, false],
  ])("%d figures by how they may be quoted", async (many, isListed) => {
    await openPage("?view=checks", { dataset: crowd(many) });
    expect(document.getElementById("quoting") !== null).toBe(isListed);
    expect(document.querySelector('.view-contents a[href="#quoting"]') !== null).toBe(isListed);
  });

  test.each([
    [200, 200],
    [201, 1],
  ])("%d figures to put one beside", async (many, options) => {
    await openPage("?figure=number-0", { dataset: crowd(many) });
    const beside = await waitFor(() => {
      const found = document.querySelector<HTMLDetailsElement>("dialog[open] .side-by-side");
      if (found === null) throw new Error("There is no dialog yet");
      return found;
    });
    beside.open = true;
    await waitFor(() => expect(beside.querySelectorAll("option").length).toBe(options));
  });

  test("more rows than a table shows first, and all of them at a press", async () => {
    await openPage("?view=coverage", { dataset: crowd(205) });
    const shown = count(".coverage-table tbody tr");
    expect(shown).toBe(200);
    document.querySelector<HTMLButtonElement>(".more-rows button")?.click();
    await waitFor(() => expect(count(".coverage-table tbody tr")).toBeGreaterThan(200));
    expect(count(".more-rows")).toBe(0);
  });
});

describe("a metric in many places", () => {
  /** So many places by so many years, each number a different one. */
  const spread = (places: number, years: number, sign = "个"): Dataset =>
    seriesOf(
      Array.from({ length: places * years }, (_, at) => [
        `县${String(at % places)}`,
        String(1950 + Math.floor(at / places)),
        100 + at,
        { printed: `${String(100 + at)}${sign}` },
      ]),
      sign === "%" ? { unit: "percent", kind: "rate" } : {},
    ).dataset;

  const press = (name: string): void => {
    const found = [...document.querySelectorAll<HTMLElement>(".card-pivot button")].find(
      ({ textContent }) => textContent === name,
    );
    if (found === undefined) throw new Error(`Nothing is called ${name}`);
    fireEvent.click(found);
  };

  async function openPivot(dataset: Dataset): Promise<void> {
    await openPage("", { dataset });
    await waitFor(() => {
      if (count(".card-pivot table") === 0) throw new Error("There is no table yet");
    });
  }

  test.each([
    [40, 3, 40, ""],
    [41, 3, 40, "显示其余 1 行"],
    [16, 40, 16, ""],
    [17, 40, 16, "显示其余 1 行"],
    [12, 60, 12, ""],
    [13, 60, 12, "显示其余 1 行"],
  ])(
    "%d places by %d years stand below their charts: %d rows",
    async (places, years, rows, more) => {
      await openPivot(spread(places, years));
      expect(count(".card-pivot tbody tr")).toBe(rows);
      expect(textOf(".pivot-part > button")).toBe(more);
      if (more === "") return;
      press(more);
      expect(count(".card-pivot tbody tr")).toBe(places);
      expect(count(".pivot-part > button")).toBe(0);
    },
  );

  test("show what is worked out of them, marked as such, in its own unit", async () => {
    for (const [sign, units] of [
      ["个", ["单位：个", "", ""]],
      ["%", ["单位：%", "单位：百分点", ""]],
    ] as const) {
      await openPivot(spread(6, 3, sign));
      const seen = ["数值", "比上年推算", "位次推算"].map((name) => {
        press(name);
        const pressed = document.querySelectorAll(".pivot-views [aria-pressed=true]");
        expect([...pressed].map(({ textContent }) => textContent)).toEqual([name]);
        expect(count(".pivot-note")).toBe(name === "数值" ? 0 : 1);
        return textOf(".pivot-unit");
      });
      expect(seen).toEqual(units);
      cleanup();
    }
  });

  test.each([
    [7, ""],
    [8, "本页打印最近 7 期，全部 8 期见文件。"],
  ])("say on paper what of %d years is left out", async (years, said) => {
    await openPivot(spread(6, years));
    expect(textOf(".pivot-printed")).toBe(said);
  });

  test("have their places held until their charts are drawn, and no longer", async () => {
    const base = spread(2, 3);
    const copies = Array.from({ length: 45 }, (_, at) => `-${String(at)}`);
    await openPage("", {
      dataset: {
        ...base,
        metrics: copies.flatMap((copy) =>
          base.metrics.map((metric) => ({ ...metric, id: metric.id + copy })),
        ),
        observations: copies.flatMap((copy) =>
          base.observations.map((one) => ({
            ...one,
            id: one.id + copy,
            metric: one.metric + copy,
          })),
        ),
      },
    });
    const heldFor = (isDrawn: boolean): Set<string | null> =>
      new Set(
        [...document.querySelectorAll(".card-place")]
          .filter((place) => (place.querySelector(".chart-card") !== null) === isDrawn)
          .map((place) => place.getAttribute("data-empty")),
      );
    await waitFor(() => expect(count(".card-place")).toBe(45));
    document.querySelector(".card-place")?.scrollIntoView();
    await waitFor(() => expect(heldFor(true).size).toBe(1));
    expect(heldFor(true)).toEqual(new Set([null]));
    expect(heldFor(false)).toEqual(new Set(["true"]));
  });

  test("have their way to the filter of places where a chart has no room for all", async () => {
    await openPage("", { dataset: spread(12, 3) });
    expect(count(".choose-places")).toBe(0);
    cleanup();
    await openPage("", { dataset: spread(13, 3) });
    const way = document.querySelector<HTMLElement>(".choose-places button")!;
    way.focus();
    fireEvent.click(way);
    await waitFor(() => expect(document.activeElement?.id).toBe("place-filter"));
  });
});

describe("an address that makes no sense", () => {
  test.each([
    [8, 8, ""],
    [9, 8, "1"],
  ])("in %d parts has %d of them named", async (parts, named, rest) => {
    const query = Array.from({ length: parts }, (_, at) => `area=nowhere${String(at)}`).join("&");
    await openPage(`?${query}`);
    const said = textOf(".notice p");
    expect(said.match(/nowhere/gu)).toHaveLength(named);
    expect(/另?有? ?(\d+) [处项]/u.exec(said)?.[1] ?? "").toBe(rest);
  });
});

describe("many places to choose from", () => {
  const placed = (many: number): Dataset => {
    const base = town();
    const places = Array.from({ length: many }, (_, at) => ({
      id: `place-${String(at)}`,
      name: { zh: `村${String(at)}`, en: `Village ${String(at)}` },
      level: "village" as const,
      ...(at > 0 && at < 8 ? { within: `place-${String(at - 1)}` } : {}),
    }));
    const [observation] = base.observations;
    const [metric] = base.metrics;
    if (observation === undefined || metric === undefined) throw new Error("There is no figure");
    return {
      ...base,
      places,
      measures: [],
      metrics: [metric],
      relations: [],
      cautions: [],
      headlines: [],
      nonFigures: [],
      observations: places.map(({ id }, at) => ({
        ...observation,
        id: `number-${String(at)}`,
        place: id,
      })),
    };
  };

  async function openFilters(query: string, many: number): Promise<void> {
    await openPage(query, { dataset: placed(many) });
    fireEvent.click(document.querySelector(".filter-more")!);
    await waitFor(() => {
      if (count(".facets") === 0) throw new Error("There are no filters yet");
    });
  }

  test.each([
    [12, "", 0],
    [13, "", 1],
    [12, "?place=place-1&place=place-9", 1],
  ])(
    "%d of them, asked for %j: a list of one choice, or a search",
    async (many, query, searches) => {
      await openFilters(query, many);
      expect(count("#place-filter")).toBe(searches);
    },
  );

  test.each([
    [100, 100],
    [101, 100],
  ])("%d of them: %d are listed, the others found by typing", async (many, listed) => {
    await openFilters("", many);
    fireEvent.click(document.getElementById("place-filter")!);
    await waitFor(() => expect(count(".place-option")).toBe(listed));
    expect(/(\d+)/u.exec(textOf(".place-found"))?.[1]).toBe(String(listed));
    // Deeper ones than the fourth are set in no further; what is found by its name not at all.
    const depths = (): (string | undefined)[] =>
      [...document.querySelectorAll<HTMLElement>(".place-option")]
        .slice(0, 8)
        .map(({ dataset }) => dataset["depth"]);
    expect(depths()).toEqual(["0", "1", "2", "3", "4", "4", "4", "4"]);
    const box = document.querySelector<HTMLInputElement>(".place-input")!;
    const active = (): string | undefined =>
      document.querySelector(".place-option[data-active]")?.querySelector(".place-name")
        ?.textContent ?? undefined;
    fireEvent.keyDown(box, { key: "PageDown" });
    fireEvent.keyDown(box, { key: "PageDown" });
    expect(active()).toBe("村15");
    fireEvent.keyDown(box, { key: "PageUp" });
    expect(active()).toBe("村7");
    fireEvent.change(box, { target: { value: "村7" } });
    expect(new Set(depths())).toEqual(new Set(["0"]));
  });
});
