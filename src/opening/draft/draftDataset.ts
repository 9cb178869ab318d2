import { findParagraphs, type Paragraph } from "../../audit/findParagraphs";
import { foldWidth } from "../../audit/foldWidth";
import { lineRole } from "../../audit/lineRole";
import { normalizeText } from "../../audit/normalizeText";
import type { Numeral } from "../../audit/Numeral";
import { parsePrinted } from "../../audit/parsePrinted";
import { readNumerals } from "../../audit/readNumerals";
import type {
  Dataset,
  Metric,
  NonFigure,
  Observation,
  Place,
  Relation,
  Unit,
} from "../../dataset/Dataset";
import { parseDataset } from "../../dataset/parseDataset";
import type { DraftDoubt } from "../../wording/views/openWords";
import { draftTexts, draftTitleEnglish, placeholderMarks } from "../placeholders";
import { unitRecord } from "../template/unitRecord";
import { type Classified, classifyNumeral, quoteAround, sentenceBefore } from "./classifyNumeral";
import type { Draft, DraftItem, LeftOut } from "./DraftedDataset";
import { findRelations, type Placed } from "./findRelations";
import { guessArea } from "./guessArea";
import { guessName } from "./guessName";
import { findPublished, givenPeriod, type GivenPeriod, resolvePeriod } from "./resolvePeriod";
import { BARS, COLONS, COMMAS, SENTENCE_ENDS } from "../../dataset/punctuation";

/** What is known of a text besides its words. */
export interface DraftOptions {
  /** Day of publication, ISO 8601; looked for in the text when absent. */
  readonly published?: string;
  /** Title for the dashboard; looked for in the text when absent. */
  readonly title?: string;
  /** Places whose names are looked for in the text, largest first. */
  readonly places?: readonly Place[];
}

const MARK = placeholderMarks.toCheck;
const BLANK = placeholderMarks.toFill;
const TO_FILL = placeholderMarks.toFillEnglish;
const SOURCE = "report";
const WHOLE: Place = {
  id: "whole",
  name: { zh: `${BLANK}报道所述地区`, en: TO_FILL },
  level: "city",
};
const MULTIPLIERS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 6, 7, 8, 12]);
const KINDS: Readonly<Record<Unit["dimension"], Metric["kind"]>> = {
  currency: "flow",
  count: "count",
  percent: "rate",
  time: "duration",
  rank: "rank",
};

function isMultiplier(scale: number): scale is Observation["multiplier"] {
  return MULTIPLIERS.has(scale);
}

interface Proposed extends Placed {
  readonly metric: Metric;
  readonly area: ReturnType<typeof guessArea>["area"];
  readonly field: ReturnType<typeof guessArea>["field"];
  readonly doubts: readonly DraftDoubt[];
}

interface Read {
  readonly figures: readonly Proposed[];
  readonly relations: readonly Relation[];
  readonly leftOut: readonly LeftOut[];
}

/** The last place that a sentence names, else its paragraph; the whole where it names none. */
function placeOf(text: string, start: number, places: readonly Place[]): Place | null {
  const bare = (name: string): string =>
    name.length > 2 ? name.replace(/[省市县区镇]$/u, "") : name;
  const within = (stretch: string): Place | null =>
    places
      .map((place) => ({ place, at: stretch.lastIndexOf(bare(place.name.zh)) }))
      .filter(({ at }) => at !== -1)
      .sort((left, right) => right.at - left.at)[0]?.place ?? null;
  return within(sentenceBefore(text, start)) ?? within(text.slice(0, start));
}

/** What stands between quotation marks is spoken, and no name, where it has a clause or a sentence of its own. */
const SPEAKS = new RegExp(`[${COMMAS}${SENTENCE_ENDS}]`, "u");

/** Who says the numeral: somebody, where it stands in words that are spoken. */
function attributionOf(text: string, { start, end }: Numeral): Observation["attribution"] {
  const quoted = quoteAround(text, start, end);
  const spoken = quoted !== null && SPEAKS.test(quoted) && /说|介绍|表示|告诉|讲/u.test(text);
  return spoken ? { by: "person", who: { zh: `${MARK}讲述人`, en: TO_FILL } } : { by: "report" };
}

/** The proposal of one numeral; `null` where its token, read alone, does not say the same. */
function propose(
  numeral: Numeral,
  paragraph: Paragraph,
  numerals: readonly Numeral[],
  id: string,
  published: string,
  places: readonly Place[],
  doubt: DraftDoubt | null,
  implied: string | null,
  given: GivenPeriod | null,
): Proposed | null {
  const reading = parsePrinted(numeral.printed);
  if (reading === null || !isMultiplier(reading.scale)) return null;
  if (JSON.stringify(reading.quantity) !== JSON.stringify(numeral.quantity)) return null;
  const unit = unitRecord(numeral.form === "ordinal" ? "位" : (reading.unit ?? implied ?? ""));
  const { text } = paragraph;
  const guessed = guessName(text, numeral.start, numeral.end, unit.dimension === "count");
  const { area, field } = guessArea(text, paragraph.heading);
  const period = resolvePeriod(numeral, numerals, text, published, given);
  const place = placeOf(text, numeral.start, places);
  const isChange = /(?:增|升|降|减|涨|跌)/u.test(
    text.slice(Math.max(0, numeral.start - 6), numeral.start),
  );
  const large =
    unit.dimension === "percent" &&
    reading.quantity.bound !== "range" &&
    Math.abs(reading.quantity.value) > 100;
  const name = `${MARK}${guessed ?? `第${paragraph.number}段数据`}${large || (isChange && unit.dimension === "percent") ? "（变化幅度）" : ""}`;
  const english = `${TO_FILL} ${id}`;
  return {
    start: numeral.start,
    end: numeral.end,
    form: numeral.form,
    unit,
    area,
    field,
    metric: {
      id,
      name: { zh: name, en: english },
      definition: {
        zh: `${MARK}第 ${paragraph.number} 段“${numeral.token}”的含义与口径。`,
        en: english,
      },
      unit: unit.id,
      kind: KINDS[unit.dimension],
      polarity: "neither",
      population: { zh: `${BLANK}统计对象`, en: TO_FILL },
      field: field.id,
    },
    observation: {
      id,
      metric: id,
      place: place?.id ?? WHOLE.id,
      source: SOURCE,
      paragraph: paragraph.number,
      printed: numeral.printed,
      quantity: reading.quantity,
      multiplier: reading.scale,
      decimals: reading.decimals,
      period,
      attribution: attributionOf(text, numeral),
      statement: { zh: `${name}：${numeral.token}。`, en: `${english}.` },
      status: "provisional",
    },
    doubts: [
      "name",
      "english",
      ...(period.basis === "stated" ? [] : (["period"] as const)),
      ...(place === null ? (["place"] as const) : []),
      "area",
      ...(doubt === null ? [] : [doubt]),
    ],
  };
}

function readParagraph(
  paragraph: Paragraph,
  published: string,
  title: string,
  places: readonly Place[],
): Read {
  const given = givenPeriod(paragraph.heading, title);
  const numerals = readNumerals(paragraph.text).filter(
    ({ statesNumber, form }) => statesNumber || form === "date" || form === "note",
  );
  const figures: Proposed[] = [];
  const leftOut: LeftOut[] = [];
  const isChinese = /\p{Script=Han}/u.test(paragraph.text);
  for (const numeral of numerals) {
    const classified: Classified = isChinese
      ? classifyNumeral(numeral, paragraph)
      : { kind: "left_out", reason: "outside" };
    const leave = (reason: LeftOut["reason"]): void => {
      if (numeral.statesNumber || numeral.form === "note")
        leftOut.push({ paragraph: paragraph.number, token: numeral.token, reason });
    };
    if (classified.kind === "left_out") {
      leave(classified.reason);
      continue;
    }
    const id = `p${paragraph.number}-${figures.length + 1}`;
    const proposed = propose(
      numeral,
      paragraph,
      numerals,
      id,
      published,
      places,
      classified.doubt,
      classified.unit,
      given,
    );
    if (proposed === null) leave("unclear");
    else figures.push(proposed);
  }
  return { figures, relations: findRelations(paragraph.text, figures), leftOut };
}

/** Both ends of a pair are one metric, observed twice. */
function joinPairs(
  figures: readonly Proposed[],
  relations: readonly Relation[],
): readonly Proposed[] {
  const metricOf = new Map(figures.map(({ metric }) => [metric.id, metric]));
  for (const relation of relations) {
    if (relation.kind !== "before_after") continue;
    const after = metricOf.get(relation.after);
    // The later clause names what is counted as often as the earlier one; a chain keeps its first metric.
    const before = metricOf.get(relation.before);
    if (before !== undefined && after !== undefined) metricOf.set(relation.after, before);
  }
  return figures.map((figure) => {
    const metric = metricOf.get(figure.observation.id) ?? figure.metric;
    return metric === figure.metric
      ? figure
      : { ...figure, metric, observation: { ...figure.observation, metric: metric.id } };
  });
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function nonFiguresOf(leftOut: readonly LeftOut[]): NonFigure[] {
  const records = new Map<string, NonFigure>();
  for (const { paragraph, token, reason } of leftOut) {
    if (reason === "outside" || reason === "note") continue;
    const short = foldWidth(token).length > 24 ? token.slice(0, 24) : token;
    const key = `${paragraph} ${short}`;
    const known = records.get(key);
    records.set(key, {
      id: known?.id ?? `no-figure-p${paragraph}-${records.size + 1}`,
      source: SOURCE,
      paragraph,
      token: short,
      occurrences: (known?.occurrences ?? 0) + 1,
      reason: reason === "no_unit" || reason === "unclear" ? "name" : reason,
    });
  }
  return [...records.values()];
}

/** The longest of the short lines above the text, which is nearly always its title. */
const NO_TITLE = new RegExp(`[>${COLONS}©]|来源|记者|摄$`, "u");
const PUBLISHER = new RegExp(`来源\\s*[${COLONS}]\\s*([^\\s<${BARS}]{2,20})`, "u");

function findTitle(raw: string, paragraphs: readonly Paragraph[]): string {
  const text = normalizeText(raw);
  const head = text.slice(0, paragraphs[0]?.start ?? 0).split("\n");
  const lines = head
    .map((line) => line.trim())
    .filter(
      (line) =>
        line.length >= 6 &&
        line.length <= 60 &&
        !NO_TITLE.test(line) &&
        // The day of publication must not lend its year to the figures, as a title does.
        lineRole(line) !== "opening",
    );
  return lines.sort((left, right) => right.length - left.length)[0] ?? "";
}

function publisherOf(raw: string): string {
  return PUBLISHER.exec(normalizeText(raw).slice(0, 4000))?.[1] ?? `${BLANK}发布单位`;
}

function datasetOf(
  raw: string,
  options: DraftOptions,
  published: string,
  paragraphs: readonly Paragraph[],
  read: Read,
): Dataset {
  const figures = joinPairs(read.figures, read.relations);
  const title = options.title ?? findTitle(raw, paragraphs);
  const ids = figures.map(({ observation }) => observation.id);
  const used = new Set(figures.map(({ observation }) => observation.place));
  const places = new Map((options.places ?? []).map((place) => [place.id, place]));
  // A place brings the places that it lies in.
  for (const id of used) {
    const within = places.get(id)?.within;
    if (within !== undefined) used.add(within);
  }
  return {
    schemaVersion: "1",
    id: "draft",
    title: {
      zh: `${title || "数据"}${placeholderMarks.draftTitle}`,
      en: draftTitleEnglish(published),
    },
    description: draftTexts.description,
    modified: published.slice(0, 10),
    license: draftTexts.license,
    sources: [
      {
        id: SOURCE,
        title: { zh: title || `${BLANK}标题`, en: TO_FILL },
        publisher: { zh: publisherOf(raw), en: TO_FILL },
        kind: "other",
        published,
        credits: [],
        paragraphs: paragraphs.length,
      },
    ],
    areas: unique(figures.map(({ area }) => area)),
    fields: unique(figures.map(({ field }) => field)),
    places: [WHOLE, ...[...places.values()].filter(({ id }) => used.has(id))],
    units: unique(figures.map(({ unit }) => unit)),
    measures: [],
    metrics: unique(figures.map(({ metric }) => metric)),
    observations: figures.map(({ observation }) => observation),
    relations: [...read.relations],
    cautions: [
      {
        id: "draft-not-checked",
        figures: ids,
        kind: "coverage",
        note: draftTexts.caution,
      },
    ],
    headlines: figures
      .slice(0, 6)
      .map(({ observation, metric }) => ({ figure: observation.id, label: metric.name })),
    nonFigures: nonFiguresOf(read.leftOut),
  };
}

/** Without the figures that break a rule: a draft opens, and what it lost is told. */
function withoutFaulty(read: Read, faulty: ReadonlySet<string>): Read {
  const leaves = read.figures.filter(({ observation }) => faulty.has(observation.id));
  return {
    figures: read.figures.filter(({ observation }) => !faulty.has(observation.id)),
    relations: read.relations.filter(
      (relation) =>
        !faulty.has(relation.id) &&
        ![...faulty].some((id) => JSON.stringify(relation).includes(`"${id}"`)),
    ),
    leftOut: [
      ...read.leftOut,
      ...leaves.map(({ observation }): LeftOut => ({
        paragraph: observation.paragraph,
        token: observation.printed,
        reason: "unclear",
      })),
    ],
  };
}

const MOST_PASSES = 5;

/**
 * Proposes a dataset of a Chinese report: every numeral that counts or measures something, with its bound,
 * unit, period, paragraph and the pairs and shares that the text states. Nothing is added that the text
 * does not say; what a person has to fill in is marked, and what was not understood is listed.
 */
export function draftDataset(raw: string, options: DraftOptions = {}): Draft {
  const paragraphs = findParagraphs(raw);
  if (paragraphs.length === 0) return { ok: false, reason: "no_paragraphs" };
  const published = options.published ?? findPublished(raw, paragraphs[0]?.start ?? 0);
  if (published === null) return { ok: false, reason: "no_date" };
  const title = options.title ?? findTitle(raw, paragraphs);
  const parts = paragraphs.map((paragraph) =>
    readParagraph(paragraph, published, title, options.places ?? []),
  );
  let read: Read = {
    figures: parts.flatMap(({ figures }) => figures),
    relations: parts.flatMap(({ relations }) => relations),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    if (read.figures.length === 0) return { ok: false, reason: "no_figures" };
    const parsed = parseDataset(datasetOf(raw, options, published, paragraphs, read), parsePrinted);
    if (parsed.ok) {
      const paired = new Set(
        read.relations.flatMap((relation) =>
          relation.kind === "before_after" ? [relation.after] : [],
        ),
      );
      const items: DraftItem[] = read.figures.map(({ observation: { id }, doubts }) => ({
        id,
        doubts: paired.has(id) ? [...doubts, "pair_scope"] : doubts,
      }));
      return {
        ok: true,
        dataset: parsed.dataset,
        items,
        leftOut: read.leftOut,
        paragraphs: paragraphs.length,
      };
    }
    read = withoutFaulty(read, new Set(parsed.faults.map(({ record }) => record)));
  }
  return { ok: false, reason: "no_figures" };
}
