import { relationFigures } from "../../dataset/integrity/relationFigures";
import type {
  Bilingual,
  Dataset,
  Metric,
  Observation,
  Period,
  Relation,
} from "../../dataset/Dataset";
import { isPlaceholder, placeholderMarks } from "../placeholders";

/** What a person has decided of one proposed figure. */
export type Decision =
  | {
      readonly verdict: "accepted";
      /** Its name, where the person wrote another. */
      readonly name?: string;
      /** Its period, ISO 8601, where the person gave another: `2024`, `2024-01/2024-06`; empty for none. */
      readonly period?: string;
    }
  | { readonly verdict: "struck" };

/** Decisions by the id of the observation; what is not there is still open. */
export type Review = Readonly<Record<string, Decision>>;

const DATE = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
const PERIOD = new RegExp(`^(${DATE})(?:/(${DATE}))?$`, "u");

/** A period as it is typed; `null` where it is none. An end is later than its start, and as precise. */
export function typedPeriod(text: string): Period | null {
  if (text.trim() === "") return { basis: "not_stated" };
  const match = PERIOD.exec(text.trim());
  if (match === null) return null;
  const [, start = "", end] = match;
  if (end !== undefined && (end.length !== start.length || end <= start)) return null;
  return {
    basis: "stated",
    timing: "during",
    start,
    ...(end === undefined ? {} : { end }),
  };
}

function unmarked(text: string): string {
  return text.replace(/^\u3010.{2}\u3011/u, "");
}

/** What is true of a figure that was accepted as the report has it, until somebody writes more. */
const NOT_DEFINED: Bilingual = {
  zh: "原文未另作定义。",
  en: "The report does not define it further.",
};
const NOT_STATED: Bilingual = { zh: "原文未注明", en: "Not stated in the report" };

/** An accepted metric without the proposals that only ask for more than the report says. */
function settled({ definition, population, ...metric }: Metric): Metric {
  return {
    ...metric,
    definition: isPlaceholder(definition.zh) ? NOT_DEFINED : definition,
    population: isPlaceholder(population.zh) ? NOT_STATED : population,
  };
}

/** A relation all figures of which were accepted by the names that its finding has. */
function confirmed(relation: Relation, review: Review): Relation {
  const isAccepted = relationFigures(relation).every(({ figure }) => {
    const decision = review[figure];
    return decision?.verdict === "accepted" && decision.name === undefined;
  });
  return isAccepted
    ? { ...relation, finding: { ...relation.finding, zh: unmarked(relation.finding.zh) } }
    : relation;
}

/** Whether all figures that a relation needs are left. */
function stands(relation: Relation, struck: ReadonlySet<string>): boolean {
  return relationFigures(relation).every(({ figure }) => !struck.has(figure));
}

/**
 * The draft as a person has left it so far: struck figures are listed as no figures and their relations go, what was
 * accepted loses the mark of a draft, and says of its definition and population what the report says: nothing more. It is a draft until every figure has been decided.
 */
export function applyReview(dataset: Dataset, review: Review): Dataset {
  const struck = new Set(
    Object.entries(review).flatMap(([id, { verdict }]) => (verdict === "struck" ? [id] : [])),
  );
  const kept = dataset.observations.filter(({ id }) => !struck.has(id));
  const names = new Map(dataset.metrics.map(({ id, name }) => [id, name.zh]));
  for (const { id, metric } of kept) {
    const decision = review[id];
    if (decision?.verdict !== "accepted") continue;
    names.set(metric, decision.name ?? unmarked(names.get(metric) ?? ""));
  }
  const nameOf = (metric: string): string => names.get(metric) ?? "";
  const observations = kept.map((observation): Observation => {
    const decision = review[observation.id];
    if (decision?.verdict !== "accepted") return observation;
    const period =
      decision.period === undefined
        ? observation.period
        : (typedPeriod(decision.period) ?? observation.period);
    const zh = `${nameOf(observation.metric)}：${observation.printed}。`;
    return { ...observation, period, statement: { ...observation.statement, zh } };
  });
  const isOpen = new Set(
    kept.flatMap(({ id, metric }) => (review[id]?.verdict === "accepted" ? [] : [metric])),
  );
  const used = new Set(observations.map(({ metric }) => metric));
  const isDone = dataset.observations.every(({ id }) => review[id] !== undefined);
  const { status, ...rest } = dataset;
  return {
    ...rest,
    ...(isDone || status === undefined ? {} : { status }),
    metrics: dataset.metrics
      .filter(({ id }) => used.has(id))
      .map((metric) => {
        const named = { ...metric, name: { ...metric.name, zh: nameOf(metric.id) } };
        return isOpen.has(metric.id) ? named : settled(named);
      }),
    observations,
    relations: dataset.relations
      .filter((relation) => stands(relation, struck))
      .map((relation) => confirmed(relation, review)),
    cautions: dataset.cautions.flatMap((caution) => {
      const figures = caution.figures.filter((id) => !struck.has(id));
      return figures.length === 0 ? [] : [{ ...caution, figures }];
    }),
    headlines: dataset.headlines
      .filter(({ figure }) => !struck.has(figure))
      .map((headline) => {
        const metric = kept.find(({ id }) => id === headline.figure)?.metric ?? "";
        return { ...headline, label: { ...headline.label, zh: nameOf(metric) } };
      }),
    nonFigures: [...dataset.nonFigures, ...struckNumerals(dataset, struck)],
  };
}

/** Struck figures as numerals that are none, one record for the same token of a paragraph. */
function struckNumerals(dataset: Dataset, struck: ReadonlySet<string>): Dataset["nonFigures"] {
  const listed = new Set(dataset.nonFigures.map(({ paragraph, token }) => `${paragraph} ${token}`));
  return dataset.observations.flatMap(({ id, source, paragraph, printed }) => {
    const token = printed.slice(0, 24);
    const key = `${paragraph} ${token}`;
    if (paragraph === undefined || !struck.has(id) || listed.has(key)) return [];
    listed.add(key);
    return [
      { id: `struck-${id}`, source, paragraph, token, occurrences: 1, reason: "name" as const },
    ];
  });
}

/** The name that is proposed for a figure, without the mark of a draft. */
export function proposedName(dataset: Dataset, observation: Observation): string {
  const metric = dataset.metrics.find(({ id }) => id === observation.metric);
  return unmarked(metric?.name.zh ?? "").replace(placeholderMarks.toCheck, "");
}
