import { expect, test } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { isoPeriod } from "../../src/wording/formatPeriod";
import { nameAlone } from "../../src/wording/nameAlone";
import { recordOf } from "../dataset/item";
import { town } from "../page/town";

test("two figures never bear one name where nothing beside them tells place and period", () => {
  const lookup = lookUp(town());
  for (const language of ["zh", "en"] as const) {
    const names = lookup.figures.map((figure) => nameAlone(lookup, figure, language));
    const figures = lookup.figures.map(({ name, place, observation: { period } }) =>
      [name[language], place.id, isoPeriod(period)].join(" "),
    );
    expect(new Set(names).size).toBe(new Set(figures).size);
  }
});

test("a figure has the place or the period that tells it from others of its metric, and no more", () => {
  const lookup = lookUp(town());
  const named = (id: string): string => nameAlone(lookup, lookup.figure(id), "zh");
  expect(named("forms-after")).toBe("指标forms（截至2024年6月）");
  expect(named("visits-hill-county-2022")).toBe("游客（山县，2022年）");
  expect(named("stations")).toBe("指标stations");
  const visits = lookup.figure("visits-hill-county-2022");
  expect(nameAlone(lookup, visits, "en")).toMatch(/ \(Hill County, 2022\)$/u);
});

test("no bracket stands in another", () => {
  const dataset = town();
  const { place, period } = recordOf(dataset.observations, "visits-hill-county-2022");
  recordOf(dataset.places, place).name.en = "Hill County (all of it)";
  const undated = recordOf(dataset.observations, "forms-before");
  undated.period = { basis: "not_stated", expression: "以前" };
  const lookup = lookUp(dataset);
  expect(period).toMatchObject({ start: "2022" });
  expect(nameAlone(lookup, lookup.figure("visits-hill-county-2022"), "en")).toMatch(
    / \(Hill County, all of it, 2022\)$/u,
  );
  expect(nameAlone(lookup, lookup.figure("forms-before"), "zh")).toBe(
    "指标forms（时间未注明，“以前”）",
  );
});
