import { expect, test } from "vitest";
import { composeCards } from "../../src/analysis/composeCards";
import { drawCard } from "../../src/analysis/drawCard";
import { subtitleAlone } from "../../src/analysis/subtitleAlone";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

/** What stands below the title of the card of these figures, in Chinese and in English. */
function subtitles(figures: readonly string[], change: Partial<Dataset> = {}): readonly string[] {
  const lookup = lookUp({ ...fixture(), ...change });
  const rows = Uint32Array.from(figures, (id) => lookup.figure(id).row);
  const [card] = composeCards(lookup, rows);
  if (card === undefined) throw new Error("There is no card");
  return (["zh", "en"] as const).map((language) =>
    subtitleAlone(card, drawCard(card, language), lookup, language),
  );
}

const placesOfTheCity = fixture().places.slice(0, 1);
const ofTheCity = {
  places: placesOfTheCity,
  measures: [],
  relations: [],
  observations: fixture().observations.filter(({ place }) => place === "river-city"),
};

test("a card that leaves the page says where and when its one number was", () => {
  expect(subtitles(["output"])).toEqual(["河城 · 2023年", "River City · 2023"]);
});

test("several figures of one period say it once, of several periods none", () => {
  expect(subtitles(["schools-in", "schools-all", "schools-share"])).toEqual([
    "指标schools-in · 河城 · 时间未注明",
    "Metric schools-in · River City · date not stated",
  ]);
  expect(subtitles(["forms-before", "forms-after"])).toEqual([
    "指标forms · 山县",
    "Metric forms · Hill County",
  ]);
});

test("where nothing else is to be said, the period stands alone", () => {
  expect(subtitles(["output"], ofTheCity)).toEqual(["2023年", "2023"]);
});
