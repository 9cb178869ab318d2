import { generateDataset } from "../../scripts/generateDataset";
import type { Dataset, Observation, Source } from "../../src/dataset/Dataset";

const generated = generateDataset({ places: 2, metrics: 4, years: 3, seed: 11, gaps: 0 });

function report(id: string, name: { zh: string; en: string }, published: string): Source {
  return {
    id,
    title: { zh: `${name.zh}改革年报（虚构）`, en: `Reform report of ${name.en} (invented)` },
    publisher: { zh: `${name.zh}测试报`, en: `${name.en} Test Paper` },
    kind: "newspaper",
    published,
    credits: [],
    paragraphs: 40,
  };
}

const [first, second] = generated.places;
if (first === undefined || second === undefined) throw new Error("Two places are needed");

/** The report of each place, in the order of the places. */
const reports = [
  report("report-1", first.name, "2026-02-03"),
  report("report-2", second.name, "2026-03-10"),
] as const;

/** Two invented reports of two invented cities: each figure is of the report of its city. */
export const twoReports: Dataset = {
  ...generated,
  id: "two-reports",
  title: { zh: "两地改革数据（虚构）", en: "Reform figures of two cities (invented)" },
  sources: [...reports],
  measures: generated.measures.map((measure) => ({ ...measure, source: reports[0].id })),
  observations: generated.observations.map((observation, at): Observation => {
    const source = observation.place === first.id ? reports[0] : reports[1];
    const { period } = observation;
    return {
      ...observation,
      source: source.id,
      paragraph: (at % 40) + 1,
      // What was last year to its own bulletin is not to a report on three years.
      period:
        period.basis === "resolved"
          ? { basis: "stated", timing: period.timing, start: period.start }
          : period,
    };
  }),
};
