import { relationFigures } from "../../dataset/integrity/relationFigures";
import type {
  Bilingual,
  Dataset,
  Measure,
  Metric,
  Observation,
  Period,
  Place,
  Relation,
} from "../../dataset/Dataset";
import { inChinese } from "../../dataset/languagesOf";
import { ABOVE_WHOLE, draftTexts, isPlaceholder, placeholderMarks } from "../placeholders";
import { readPeriodWords } from "../plain/words/readPeriodWords";
import { stableId } from "../template/stableId";
import { figureStatement } from "./figureStatement";
import { type Belonging, fieldCalled } from "./guessArea";
import { placeCalled } from "./reportPlace";

/** What a person has decided of one proposed figure or measure. */
export type Decision =
  | {
      readonly verdict: "accepted";
      /** Its name, where the person wrote another. */
      readonly name?: string;
      /** The period of a figure, ISO 8601, where the person gave another: `2024`, `2024-01/2024-06`; empty for none. */
      readonly period?: string;
      /** The place that a figure is of, where the person named another, by its name. */
      readonly place?: string;
      /** Its field, where the person wrote another: a name, `领域 › 具体领域`, or an area alone. */
      readonly field?: string;
      /** The measure that a figure belongs to, where the person named another; empty for none. */
      readonly measure?: string;
      /** What a measure does, where the person wrote it. */
      readonly statement?: string;
    }
  | { readonly verdict: "struck" };

/** Decisions by the id of the observation or the measure; what is not there is still open. */
export type Review = Readonly<Record<string, Decision>>;

const DATE = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
const PERIOD = new RegExp(`^(${DATE})(?:/(${DATE}))?$`, "u");

/** A period as it is typed, in figures or as the page writes it; `null` where it is none. An end is later than its start, and as precise. */
export function typedPeriod(text: string): Period | null {
  if (text.trim() === "") return { basis: "not_stated" };
  const match = PERIOD.exec(text.trim());
  if (match === null) {
    const period = readPeriodWords(text);
    return period === null ? null : { basis: "stated", ...period };
  }
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
  renamed: ReadonlyMap<string, { readonly from: string; readonly to: string }>,
): Relation {
  const figures = relationFigures(relation).map(({ figure }) => figure);
  if (!figures.every((figure) => review[figure]?.verdict === "accepted")) return relation;
  const finding = figures.reduce((text, figure) => {
    const name = renamed.get(figure);
    return name === undefined ? text : text.replace(name.from, () => name.to);
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

/** Where persons put metrics and measures, by their ids; what was left where it was is not there. */
function movesOf(dataset: Dataset, review: Review): ReadonlyMap<string, Belonging> {
  const moves = new Map<string, Belonging>();
  const put = (id: string, field: string | undefined, decision: Decision | undefined): void => {
    if (decision?.verdict !== "accepted" || decision.field === undefined) return;
    const area = dataset.fields.find((one) => one.id === field)?.area ?? "";
    const moved = fieldCalled(dataset, decision.field, area);
    if (moved !== null) moves.set(id, moved);
  };
  const fields = new Map(dataset.metrics.map(({ id, field }) => [id, field]));
  for (const { id, metric } of dataset.observations) put(metric, fields.get(metric), review[id]);
  for (const {
    id,
    fields: [field],
  } of dataset.measures)
    put(id, field, review[id]);
  return moves;
}

/** The places that persons named, by those names: known ones, and new ones of which only the name is known. */
function placesGiven(dataset: Dataset, review: Review): ReadonlyMap<string, Place> {
  const places = new Map(dataset.places.map((place) => [place.name.zh, place]));
  for (const decision of Object.values(review)) {
    const name = decision.verdict === "accepted" ? decision.place : undefined;
    if (name !== undefined && !places.has(name))
      places.set(name, placeCalled(stableId("place", name), name));
  }
  return places;
}

/** The measure that is called so, under its proposed name or the one that it was given; `undefined` where none is. */
export function measureCalled(
  { measures }: Dataset,
  review: Review,
  words: string,
): Measure | undefined {
  return measures.find(({ id, name }) => {
    const decision = review[id];
    const given = decision?.verdict === "accepted" ? decision.name : undefined;
    return decision?.verdict !== "struck" && [given, unmarked(name.zh)].includes(words.trim());
  });
}

/** The measures as they were accepted; what was struck is gone, and what is open is as it was. */
function reviewedMeasures(
  measures: readonly Measure[],
  review: Review,
  moves: ReadonlyMap<string, Belonging>,
): Measure[] {
  return measures.flatMap((measure): Measure[] => {
    const decision = review[measure.id];
    if (decision === undefined) return [measure];
    if (decision.verdict === "struck") return [];
    const { name = unmarked(measure.name.zh), statement = unmarked(measure.statement.zh) } =
      decision;
    const moved = moves.get(measure.id);
    const fields = moved === undefined ? measure.fields : [moved.field.id];
    return [{ ...measure, name: inChinese(name), statement: inChinese(statement), fields }];
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
  const renamed = new Map<string, { readonly from: string; readonly to: string }>();
  for (const { id, metric } of kept) {
    const decision = review[id];
    if (decision?.verdict !== "accepted") continue;
    const proposed = unmarked(names.get(metric) ?? "");
    if (decision.name !== undefined) renamed.set(id, { from: proposed, to: decision.name });
    names.set(metric, decision.name ?? proposed);
  }
  const nameOf = (metric: string): string => names.get(metric) ?? "";
  const before = new Set(
    dataset.relations.flatMap((relation) =>
      relation.kind === "before_after" && stands(relation, struck) ? [relation.before] : [],
    ),
  );
  const places = placesGiven(dataset, review);
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
    const place = places.get(decision.place ?? "")?.id ?? observation.place;
    return { ...rest, place, period, statement };
  });
  const isOpen = new Set(
    kept.flatMap(({ id, metric }) => (review[id]?.verdict === "accepted" ? [] : [metric])),
  );
  const used = new Set(observations.map(({ metric }) => metric));
  const moves = movesOf(dataset, review);
  const measures = reviewedMeasures(dataset.measures, review, moves);
  const links = new Map<string, string | undefined>();
  for (const { id, metric } of kept) {
    const decision = review[id];
    if (decision?.verdict === "accepted" && decision.measure !== undefined)
      links.set(metric, measureCalled(dataset, review, decision.measure)?.id);
  }
  const metrics = dataset.metrics
    .filter(({ id }) => used.has(id))
    .map(({ measure: proposed, ...metric }) => {
      const measure = links.has(metric.id) ? links.get(metric.id) : proposed;
      const named: Metric = {
        ...metric,
        name: inChinese(nameOf(metric.id)),
        field: moves.get(metric.id)?.field.id ?? metric.field,
        ...(measure === undefined || struck.has(measure) ? {} : { measure }),
      };
      return isOpen.has(metric.id) ? named : settled(named);
    });
  const reviewed: Dataset = {
    ...dataset,
    places: usedPlaces([...places.values()], observations),
    ...areasAndFields(
      dataset,
      moves.values(),
      new Set([...metrics.map(({ field }) => field), ...measures.flatMap(({ fields }) => fields)]),
    ),
    measures,
    metrics,
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

/** The places that figures are of, with those that they lie in. */
function usedPlaces(places: readonly Place[], observations: readonly Observation[]): Place[] {
  const within = new Map(places.map((place) => [place.id, place.within]));
  const used = new Set<string | undefined>(observations.map(({ place }) => place));
  for (const id of used) used.add(within.get(id ?? ""));
  return places.filter(({ id }) => used.has(id));
}

/** The areas and fields with those that were added; what nothing belongs to any more goes. */
function areasAndFields(
  dataset: Dataset,
  moves: Iterable<Belonging>,
  used: ReadonlySet<string>,
): Pick<Dataset, "areas" | "fields"> {
  const added = [...moves];
  const known = new Map(
    [...dataset.fields, ...added.map(({ field }) => field)].map((field) => [field.id, field]),
  );
  const fields = [...known.values()].filter(({ id }) => used.has(id));
  const areas = new Map(
    [...dataset.areas, ...added.map(({ area }) => area)].map((area) => [area.id, area]),
  );
  const isUsed = new Set(fields.map(({ area }) => area));
  return { fields, areas: [...areas.values()].filter(({ id }) => isUsed.has(id)) };
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
