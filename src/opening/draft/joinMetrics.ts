import type { Metric, Observation, Relation } from "../../dataset/Dataset";
import { placeholderMarks } from "../placeholders";
import { figureStatement } from "./figureStatement";
import type { Proposed } from "./proposeFigures";

/** When and where a figure holds; `null` where it has no date, so that its place alone tells it from another. */
function timeAndPlace({ period, place }: Observation): string | null {
  return period.basis === "not_stated"
    ? null
    : JSON.stringify([period.start, period.end ?? "", period.timing, place]);
}

/** What two figures share that are one metric observed twice. */
function metricKey({ called, unit, metric, isTarget }: Proposed): string {
  return JSON.stringify([called, unit.id, metric.kind, isTarget]);
}

function renamed(figure: Proposed, called: string): Proposed {
  const mark = figure.metric.name.zh.slice(0, placeholderMarks.toCheck.length);
  const name = `${mark}${called}`;
  return {
    ...figure,
    called,
    metric: { ...figure.metric, name: { ...figure.metric.name, zh: name } },
    observation: {
      ...figure.observation,
      statement: {
        ...figure.observation.statement,
        zh: figureStatement(name, figure.observation.printed),
      },
    },
  };
}

/** What was once so says so beside its name, which is that of what is so now. */
function asBefore(figure: Proposed): Proposed {
  const { observation } = figure;
  const zh = figureStatement(figure.metric.name.zh, observation.printed, true);
  return {
    ...figure,
    observation: { ...observation, statement: { ...observation.statement, zh } },
  };
}

function withMetric(figure: Proposed, metric: Metric): Proposed {
  if (metric === figure.metric) return figure;
  return { ...figure, metric, observation: { ...figure.observation, metric: metric.id } };
}

/** Both ends of a pair are one metric; a chain keeps its first. */
function pairedMetrics(
  figures: readonly Proposed[],
  relations: readonly Relation[],
): ReadonlyMap<string, Metric> {
  const metrics = new Map(figures.map(({ metric }) => [metric.id, metric]));
  for (const relation of relations) {
    if (relation.kind !== "before_after") continue;
    const [before, after] = [metrics.get(relation.before), metrics.get(relation.after)];
    if (before !== undefined && after !== undefined) metrics.set(relation.after, before);
  }
  return metrics;
}

/**
 * Figures of one name are one metric where time or place tells them apart, and both ends of a pair are. Where nothing
 * tells them apart they are two things, and each name says where it stands in the text: no name is there twice.
 */
export function joinMetrics(
  figures: readonly Proposed[],
  relations: readonly Relation[],
): readonly Proposed[] {
  const paired = pairedMetrics(figures, relations);
  const known = new Map<
    string,
    { readonly metric: Metric; readonly seen: Set<string>; readonly places: Set<string> }
  >();
  const names = new Set<string>();
  /** The next number of a name in a paragraph. */
  const counts = new Map<string, number>();
  const before = new Set(
    relations.flatMap((one) => (one.kind === "before_after" ? [one.before] : [])),
  );
  const joined = figures.map((figure) => {
    const own = paired.get(figure.observation.id) ?? figure.metric;
    if (own !== figure.metric) return withMetric(figure, own);
    const key = metricKey(figure);
    const at = timeAndPlace(figure.observation);
    const { place } = figure.observation;
    const same = known.get(key);
    if (same !== undefined && !(at === null ? same.places.has(place) : same.seen.has(at))) {
      if (at !== null) same.seen.add(at);
      same.places.add(place);
      return withMetric(figure, same.metric);
    }
    const { paragraph } = figure.observation;
    const inParagraph = `${figure.called}（第${paragraph}段`;
    let called = figure.called;
    let count = counts.get(inParagraph) ?? 1;
    for (; names.has(called); count += 1)
      called = `${inParagraph}${count === 1 ? "" : `之${count}`}）`;
    counts.set(inParagraph, count);
    names.add(called);
    const one = called === figure.called ? figure : renamed(figure, called);
    if (same === undefined)
      known.set(key, {
        metric: one.metric,
        seen: new Set(at === null ? [] : [at]),
        places: new Set([place]),
      });
    return one;
  });
  return joined.map((figure) => (before.has(figure.observation.id) ? asBefore(figure) : figure));
}
