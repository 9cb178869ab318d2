import type { Bilingual, Dataset, Measure, Observation, Relation } from "../../dataset/Dataset";
import { membersOf } from "../../dataset/DatasetLookup";
import { anchorRoles } from "../../dataset/schema";
import type { AuditFigure, AuditNonFigure, AuditWords } from "../AuditReport";
import { anchorsOf, type FigureWords } from "./Anchor";
import { findOwnWords, type OwnText, type OwnWord } from "./ownWords";
import { shortName } from "../../reading/words/placesNamed";

/** The Chinese names of a place and of all that it lies in. */
function placesAround({ places }: Dataset, id: string): string[] {
  const names: string[] = [];
  const passed = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    const place = places.find((one) => one.id === at);
    if (place !== undefined) names.push(shortName(place.name.zh));
    at = place?.within;
  }
  return names;
}

/** What a figure rests on besides its number; `undefined` where the dataset records no words of it. */
function wordsOfFigure(
  dataset: Dataset,
  { anchors, direction, place }: Observation,
): FigureWords | undefined {
  if (anchors === undefined) return undefined;
  return {
    anchors: anchorsOf(anchors, anchorRoles),
    direction: direction ?? null,
    places: placesAround(dataset, place),
  };
}

function excusedIn({ excusedWords = [] }: Dataset, id: string): string[] {
  return excusedWords.filter(({ record }) => record === id).map(({ word }) => word);
}

function inBoth(id: string, text: Bilingual, rest: Omit<OwnText, "id" | "language" | "text">) {
  return (["zh", "en"] as const).map((language): OwnText => ({
    id,
    language,
    text: text[language],
    ...rest,
  }));
}

function textsOfMeasure(dataset: Dataset, measure: Measure): OwnText[] {
  const { id, name, statement, parts, milestones, paragraphs, place, clauses } = measure;
  const excused = [...excusedIn(dataset, id), ...placesAround(dataset, place)];
  return [name, statement, ...parts, ...milestones.map((milestone) => milestone.name)].flatMap(
    (text) => inBoth(id, text, { paragraphs, everyWord: clauses !== undefined, excused }),
  );
}

function textsOfRelation(dataset: Dataset, relation: Relation, source: string): OwnText[] {
  const members = membersOf(relation).flatMap((id) => {
    const found = dataset.observations.find((one) => one.id === id && one.source === source);
    return found?.paragraph === undefined ? [] : [found.paragraph];
  });
  return inBoth(relation.id, relation.finding, {
    paragraphs: [...new Set(members)],
    everyWord: false,
    excused: excusedIn(dataset, relation.id),
  });
}

/** Our own texts of one source; a draft has none yet. */
function textsOf(dataset: Dataset, source: string): OwnText[] {
  if (dataset.status === "draft") return [];
  return [
    ...dataset.measures
      .filter((measure) => measure.source === source)
      .flatMap((measure) => textsOfMeasure(dataset, measure)),
    ...dataset.observations
      .filter((observation) => observation.source === source)
      .flatMap(({ id, statement, paragraph }) =>
        inBoth(id, statement, {
          paragraphs: paragraph === undefined ? [] : [paragraph],
          everyWord: false,
          excused: excusedIn(dataset, id),
        }),
      ),
    ...dataset.relations.flatMap((relation) => textsOfRelation(dataset, relation, source)),
  ];
}

/** Everything besides numerals that the text of a source is held against. */
function wordsOfDataset(dataset: Dataset, source: string): AuditWords {
  return {
    clauses: dataset.measures
      .filter((measure) => measure.source === source)
      .flatMap(({ id, clauses = [] }) =>
        clauses.map(({ paragraph, ...words }) => ({
          id,
          paragraph,
          anchors: anchorsOf(words, anchorRoles),
        })),
      ),
    gazetteer: dataset.places.map(({ name }) => shortName(name.zh)),
    ownTexts: textsOf(dataset, source),
  };
}

/** The records of one source that its text is held against. */
export function recordsOfDataset(
  dataset: Dataset,
  source: string,
): {
  readonly figures: readonly AuditFigure[];
  readonly nonFigures: readonly AuditNonFigure[];
  readonly words: AuditWords;
} {
  return {
    figures: dataset.observations
      .filter((observation) => observation.source === source)
      .flatMap((observation) => {
        const { id, paragraph, printed, quantity } = observation;
        // A figure of a table stands in no paragraph of a text.
        if (paragraph === undefined) return [];
        const words = wordsOfFigure(dataset, observation);
        return [{ id, paragraph, printed, quantity, ...(words === undefined ? {} : { words }) }];
      }),
    nonFigures: dataset.nonFigures.filter((nonFigure) => nonFigure.source === source),
    words: wordsOfDataset(dataset, source),
  };
}

/** All that the dataset records of the words of one paragraph. */
function recordedIn(dataset: Dataset, source: string): ReadonlyMap<number, string> {
  const said = new Map<number, string[]>();
  const add = (paragraph: number, words: readonly string[]): void => {
    said.set(paragraph, [...(said.get(paragraph) ?? []), ...words]);
  };
  const own = <Item extends { readonly source: string }>(items: readonly Item[]): Item[] =>
    items.filter((item) => item.source === source);
  for (const { paragraph, printed, anchors, period } of own(dataset.observations)) {
    if (anchors === undefined || paragraph === undefined) continue;
    add(paragraph, [...anchorsOf(anchors, anchorRoles).map(({ word }) => word), printed]);
    if (period.expression !== undefined) add(paragraph, [period.expression]);
  }
  for (const { clauses = [] } of own(dataset.measures)) {
    for (const { paragraph, ...words } of clauses) {
      add(
        paragraph,
        anchorsOf(words, anchorRoles).map(({ word }) => word),
      );
    }
  }
  for (const { paragraph, token } of own(dataset.nonFigures)) {
    if (said.has(paragraph)) add(paragraph, [token]);
  }
  return new Map([...said].map(([paragraph, words]) => [paragraph, words.join("\n")]));
}

/**
 * Words of our own texts that the dataset records nothing of, for a build that has no text to look in.
 * Texts of paragraphs of which no words are recorded are passed over.
 */
export function ownWordsWithoutText(dataset: Dataset): OwnWord[] {
  return dataset.sources.flatMap(({ id: source }) => {
    const recorded = recordedIn(dataset, source);
    return findOwnWords(textsOf(dataset, source), (paragraphs) =>
      paragraphs.every((paragraph) => recorded.has(paragraph))
        ? paragraphs.map((paragraph) => recorded.get(paragraph) ?? "").join("\n")
        : null,
    );
  });
}
