import { relationFigures } from "../../dataset/integrity/relationFigures";
import type {
  Bilingual,
  Dataset,
  Measure,
  Metric,
  Observation,
  Period,
  Relation,
} from "../../dataset/Dataset";
import { inChinese } from "../../dataset/languagesOf";
import { ABOVE_WHOLE, draftTexts, isPlaceholder, placeholderMarks } from "../placeholders";
import { figureStatement } from "./figureStatement";

/** What a person has decided of one proposed figure or measure. */
export type Decision =
  | {
      readonly verdict: "accepted";
      /** Its name, where the person wrote another. */
      readonly name?: string;
      /** The period of a figure, ISO 8601, where the person gave another: `2024`, `2024-01/2024-06`; empty for none. */
      readonly period?: string;
      /** What a measure does, where the person wrote it. */
      readonly statement?: string;
    }
  | { readonly verdict: "struck" };

/** Decisions by the id of the observation or the measure; what is not there is still open. */
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
const NOT_DEFINED = "原文未另作定义。";
const NOT_STATED = inChinese("原文未注明");
const NOT_SAID = inChinese("原文未说明前后口径是否一致。");

/** An accepted metric without the proposals that only ask for more than the report says. */
function settled({ definition, population, ...metric }: Metric): Metric {
  const isAbove = definition.zh.includes(ABOVE_WHOLE);
  return {
    ...metric,
    definition: isPlaceholder(definition.zh)
      ? inChinese(`${isAbove ? ABOVE_WHOLE : ""}${NOT_DEFINED}`)
      : definition,
    population: isPlaceholder(population.zh) ? NOT_STATED : population,
  };
}

/** A relation all figures of which were accepted, by the names that they were accepted under. */
function confirmed(
  relation: Relation,
  review: Review,
  renamed: ReadonlyMap<string, readonly [from: string, to: string]>,
): Relation {
  const figures = relationFigures(relation).map(({ figure }) => figure);
  if (!figures.every((figure) => review[figure]?.verdict === "accepted")) return relation;
  const finding = figures.reduce((text, figure) => {
    const [from, to] = renamed.get(figure) ?? ["", ""];
    return from === "" ? text : text.replace(from, to);
  }, unmarked(relation.finding.zh));
  const told = { ...relation, finding: inChinese(finding) };
  if (told.kind === "rank") return { ...told, among: inChinese(unmarked(told.among.zh)) };
  if (told.kind !== "before_after") return told;
  return { ...told, comparability: { ...told.comparability, note: NOT_SAID } };
}

/** A dataset that has been gone through to its end: no text of it says any more that it is a draft. */
function finished(dataset: Dataset): Dataset {
  const { status: _, ...rest } = dataset;
  const [source] = dataset.sources;
  const title = dataset.title.zh.replace(placeholderMarks.draftTitle, "");
  return {
    ...rest,
    title: inChinese(title),
    description: inChinese(
      `据《${source?.title.zh ?? title}》整理，${dataset.observations.length} 项数据已逐条与原文核对。`,
    ),
    license: inChinese("使用条款未注明。"),
    sources: dataset.sources.map(({ publisher, ...one }) => ({
      ...one,
      ...(publisher === undefined ? {} : { publisher: proposalAccepted(publisher) }),
    })),
    cautions: dataset.cautions.filter(({ note }) => note.zh !== draftTexts.caution.zh),
  };
}

/** A proposed text that was shown and left as it is; a blank stays one. */
function proposalAccepted({ zh }: Bilingual): Bilingual {
  return inChinese(zh.replace(placeholderMarks.toCheck, ""));
}

/** The measures as they were accepted; what was struck is gone, and what is open is as it was. */
function reviewedMeasures(measures: readonly Measure[], review: Review): Measure[] {
  return measures.flatMap((measure): Measure[] => {
    const decision = review[measure.id];
    if (decision === undefined) return [measure];
    if (decision.verdict === "struck") return [];
    const { name = unmarked(measure.name.zh), statement = unmarked(measure.statement.zh) } =
      decision;
    return [{ ...measure, name: inChinese(name), statement: inChinese(statement) }];
  });
}

/** Whether all figures that a relation needs are left. */
function stands(relation: Relation, struck: ReadonlySet<string>): boolean {
  return relationFigures(relation).every(({ figure }) => !struck.has(figure));
}

/**
 * The draft as a person has left it so far: struck figures are listed as no figures and their relations go, what was
 * accepted loses the mark of a draft, and says of its definition and population what the report says: nothing more.
 * It is a draft until every figure and every measure has been decided.
 */
export function applyReview(dataset: Dataset, review: Review): Dataset {
  const struck = new Set(
    Object.entries(review).flatMap(([id, { verdict }]) => (verdict === "struck" ? [id] : [])),
  );
  const kept = dataset.observations.filter(({ id }) => !struck.has(id));
  const names = new Map(dataset.metrics.map(({ id, name }) => [id, name.zh]));
  const renamed = new Map<string, readonly [from: string, to: string]>();
  for (const { id, metric } of kept) {
    const decision = review[id];
    if (decision?.verdict !== "accepted") continue;
    const proposed = unmarked(names.get(metric) ?? "");
    if (decision.name !== undefined) renamed.set(id, [proposed, decision.name]);
    names.set(metric, decision.name ?? proposed);
  }
  const nameOf = (metric: string): string => names.get(metric) ?? "";
  const before = new Set(
    dataset.relations.flatMap((relation) =>
      relation.kind === "before_after" && stands(relation, struck) ? [relation.before] : [],
    ),
  );
  const observations = kept.map((observation): Observation => {
    const decision = review[observation.id];
    if (decision?.verdict !== "accepted") return observation;
    const { status: _, ...rest } = observation;
    const period =
      decision.period === undefined
        ? observation.period
        : (typedPeriod(decision.period) ?? observation.period);
    const statement = inChinese(
      figureStatement(nameOf(observation.metric), observation.printed, before.has(observation.id)),
    );
    return { ...rest, period, statement };
  });
  const isOpen = new Set(
    kept.flatMap(({ id, metric }) => (review[id]?.verdict === "accepted" ? [] : [metric])),
  );
  const used = new Set(observations.map(({ metric }) => metric));
  const reviewed: Dataset = {
    ...dataset,
    measures: reviewedMeasures(dataset.measures, review),
    metrics: dataset.metrics
      .filter(({ id }) => used.has(id))
      .map(({ measure, ...metric }) => {
        const named: Metric = {
          ...metric,
          name: inChinese(nameOf(metric.id)),
          ...(measure === undefined || struck.has(measure) ? {} : { measure }),
        };
        return isOpen.has(metric.id) ? named : settled(named);
      }),
    observations,
    relations: dataset.relations
      .filter((relation) => stands(relation, struck))
      .map((relation) => confirmed(relation, review, renamed)),
    cautions: dataset.cautions.flatMap((caution) => {
      const figures = caution.figures.filter((id) => !struck.has(id));
      return figures.length === 0 ? [] : [{ ...caution, figures }];
    }),
    headlines: dataset.headlines
      .filter(({ figure }) => !struck.has(figure))
      .map((headline) => {
        const metric = kept.find(({ id }) => id === headline.figure)?.metric ?? "";
        return { ...headline, label: inChinese(nameOf(metric)) };
      }),
    nonFigures: [...dataset.nonFigures, ...struckNumerals(dataset, struck)],
  };
  const proposals = [...dataset.observations, ...dataset.measures];
  return proposals.every(({ id }) => review[id] !== undefined) ? finished(reviewed) : reviewed;
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

/** A proposed text without the mark of a draft. */
export function proposedText(zh: string): string {
  return unmarked(zh);
}

/** The name that is proposed for a figure, without the mark of a draft. */
export function proposedName(dataset: Dataset, observation: Observation): string {
  const metric = dataset.metrics.find(({ id }) => id === observation.metric);
  return unmarked(metric?.name.zh ?? "");
}
