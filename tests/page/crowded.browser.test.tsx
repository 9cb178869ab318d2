/// <reference types="@vitest/browser-playwright" />
import { cleanup, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/Dataset";
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
