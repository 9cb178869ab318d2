import {
  findOutside,
  findParagraphs,
  type Paragraph,
} from "../../reading/paragraphs/findParagraphs";
import { foldWidth } from "../../reading/signs/foldWidth";
import { parsePrinted } from "../../reading/numerals/parsePrinted";
import { readNumerals } from "../../reading/numerals/readNumerals";
import { readPlainly } from "../../reading/numerals/readPlainly";
import { secondReading } from "../../reading/numerals/secondReading";
import type { Area, Dataset, Metric, NonFigure, Place, Relation } from "../../dataset/Dataset";
import { parseDataset } from "../../dataset/parseDataset";
import { LIST_COMMA, ROUND_CLOSING, ROUND_OPENING } from "../../dataset/punctuation";
import { inChinese } from "../../dataset/languagesOf";
import type { DraftLimit } from "../../wording/views/openWords";
import { limits } from "../limits";
import { draftTexts, placeholderMarks, wanted } from "../placeholders";
import { progressOf, type ReadProgress } from "../ReadProgress";
import { chooseHeadlines } from "./chooseHeadlines";
import { type Draft, type DraftItem, isDoubtful, type LeftOut } from "./DraftedDataset";
import { findPublished } from "./findPublished";
import { findPublisher, statedPublisher } from "./findPublisher";
import { findRelations } from "./findRelations";
import { findTitle } from "./findTitle";
import { areaOfTheme, type Belonging, fieldIn, guessArea } from "./guessArea";
import { joinMetrics } from "./joinMetrics";
import { type Proposed, proposeFigures, type ProposedParagraph } from "./proposeFigures";
import { proposeMeasures, type ProposedMeasures } from "./proposeMeasures";
import { placesNamed } from "../../reading/words/placesNamed";
import { placesTold } from "./placesTold";
import { reportPlace } from "./reportPlace";
import { periodOfTitle, type ReadParagraph, resolvePeriods } from "./resolvePeriods";
import { sectionThemes } from "./sectionThemes";

/** What is known of a text besides its words. */
export interface DraftOptions {
  /** Day of publication, ISO 8601; looked for in the text when absent. */
  readonly published?: string;
  /** Who published it; looked for in the text when absent. */
  readonly publisher?: string;
  /** Title for the dashboard; looked for in the text when absent. */
  readonly title?: string;
  /** Places whose names are looked for in the text, largest first. */
  readonly places?: readonly Place[];
}

const SOURCE = "report";

/** What is known of the report as a whole. */
interface Report {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly paragraphs: readonly Paragraph[];
  readonly whole: Place;
  readonly places: readonly Place[];
  /** Chinese names of the places that the text names. */
  readonly proposed: ProposedMeasures;
  /** Where the measures belong. */
  readonly belongings: readonly Belonging[];
}

/** What the text was read as, before it is a dataset. */
interface Read {
  readonly figures: readonly Proposed[];
  readonly relations: readonly Relation[];
  readonly leftOut: readonly LeftOut[];
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
      reason: isDoubtful(reason) ? "name" : reason,
    });
  }
  return [...records.values()];
}

/** A report with so many sections of its own, holding so much of it, is shown by them; otherwise by fields of reform. */
const FEWEST_THEMES = 2;
const MOST_THEMES = 12;
const THEMED_SHARE = 0.6;

/** Whether the report's own sections order its figures: enough of them, not too many, and most figures within one. */
function isOrdered(
  themes: ReadonlyMap<number, string>,
  parts: readonly ProposedParagraph[],
): boolean {
  const counted = parts.filter(({ figures }) => figures.length > 0);
  const countOf = (some: typeof counted): number =>
    some.reduce((sum, { figures }) => sum + figures.length, 0);
  const headed = counted.filter(({ paragraph }) => themes.has(paragraph.number));
  const distinct = new Set(headed.map(({ paragraph }) => themes.get(paragraph.number)));
  return (
    distinct.size >= FEWEST_THEMES &&
    distinct.size <= MOST_THEMES &&
    countOf(headed) >= countOf(counted) * THEMED_SHARE
  );
}

const GENERAL_THEME = "综合";

/** Where a figure or a measure of a paragraph is shown. */
type Home = (paragraph: Paragraph, belonging: Belonging) => Belonging;

/** Under the report's own sections, where it has them; otherwise by areas of reform. */
function homeOf(themes: ReadonlyMap<number, string>, parts: readonly ProposedParagraph[]): Home {
  if (!isOrdered(themes, parts)) return (_, belonging) => belonging;
  const areas = new Map<string, Area>();
  return ({ number }, belonging) => {
    const theme = themes.get(number) ?? GENERAL_THEME;
    const area = areas.get(theme) ?? areaOfTheme(theme, areas.size);
    areas.set(theme, area);
    return { area, field: fieldIn(area, belonging) };
  };
}

function housed(part: ProposedParagraph, home: Home): ProposedParagraph {
  return {
    ...part,
    figures: part.figures.map((figure) => {
      const { area, field } = home(part.paragraph, figure);
      return { ...figure, area, field, metric: { ...figure.metric, field: field.id } };
    }),
  };
}

const ISSUED = new RegExp(`工作报告|(?:报告|总结|通报|简报|纲要)(?:[${ROUND_OPENING}].*)?$`, "u");
const AUTHORITY = /(?:政府(?:网站?|办公[厅室])?|委员会|[局厅署]|[委府革]办(?:公室)?)$/u;
const PRESS = /(?:报|报社|新闻[社网]?|通讯社|融媒体?中心|电视台|广播台|网)$/u;

/** What a report is, as far as its title and its publisher say it. */
function kindOf(title: string, publisher: string): Dataset["sources"][number]["kind"] {
  if (/统计公报/u.test(title) || /(?:统计局|调查总?队)$/u.test(publisher))
    return "statistical_bulletin";
  if (AUTHORITY.test(publisher)) return "government_report";
  if (PRESS.test(publisher)) return "newspaper";
  return ISSUED.test(title) ? "government_report" : "other";
}

/**
 * The measure that a figure's sentence tells of last before it: one that its own clause or the one before names,
 * else one of the same field.
 */
function measuresOf({
  measures,
  tellings,
}: ProposedMeasures): (figure: Proposed) => string | undefined {
  const fields = new Map(measures.map(({ id, fields: own }) => [id, own]));
  return ({ observation: { paragraph = 0 }, start, field }) =>
    (tellings.get(paragraph) ?? []).find(
      (told) =>
        start >= told.start &&
        start < told.end &&
        (start < told.near || fields.get(told.measure)?.includes(field.id) === true),
    )?.measure;
}

function datasetOf(report: Report, read: Read): Dataset {
  const { title, publisher, published, paragraphs, whole, places, proposed, belongings } = report;
  const { figures, relations, leftOut } = read;
  const isBlank = whole.name.zh.startsWith(placeholderMarks.toFill);
  const used = new Set([
    ...(isBlank ? [] : [whole.id]),
    ...figures.map(({ observation }) => observation.place),
  ]);
  const byId = new Map(places.map((place) => [place.id, place]));
  const measureOf = measuresOf(proposed);
  const metrics = figures.map((figure): Metric => {
    const measure = measureOf(figure);
    return measure === undefined ? figure.metric : { ...figure.metric, measure };
  });
  // A place brings the places that it lies in.
  for (const id of used) {
    const within = byId.get(id)?.within;
    if (within !== undefined) used.add(within);
  }
  return {
    schemaVersion: "1",
    id: `report-${published.slice(0, 10)}`,
    title: inChinese(`${title || "数据"}${placeholderMarks.draftTitle}`),
    description: draftTexts.description,
    status: "draft",
    language: "zh",
    modified: published.slice(0, 10),
    license: draftTexts.license,
    sources: [
      {
        id: SOURCE,
        title: inChinese(title || `${placeholderMarks.toFill}${wanted.title}`),
        publisher: inChinese(publisher),
        kind: kindOf(title, publisher),
        published,
        credits: [],
        paragraphs: paragraphs.length,
      },
    ],
    areas: unique([...figures, ...belongings].map(({ area }) => area)),
    fields: unique([...figures, ...belongings].map(({ field }) => field)),
    places: places.filter(({ id }) => used.has(id)),
    units: unique(figures.map(({ unit }) => unit)),
    measures: [...proposed.measures],
    metrics: unique(metrics),
    observations: figures.map(({ observation }) => observation),
    relations: [...relations],
    cautions: [
      {
        id: "draft-not-checked",
        figures: figures.map(({ observation }) => observation.id),
        kind: "coverage",
        note: draftTexts.caution,
      },
    ],
    headlines: chooseHeadlines(figures).map(({ observation, metric }) => ({
      figure: observation.id,
      label: metric.name,
    })),
    nonFigures: nonFiguresOf(leftOut),
  };
}

/** Without the figures that break a rule: a draft opens, and what it lost is told. */
function withoutFaulty(read: Read, faulty: ReadonlySet<string>): Read {
  const leaves = read.figures.filter(({ observation }) => faulty.has(observation.id));
  const namesFaulty = (relation: Relation): boolean =>
    (JSON.stringify(relation).match(/[^"]+/gu) ?? []).some((part) => faulty.has(part));
  return {
    figures: read.figures.filter(({ observation }) => !faulty.has(observation.id)),
    relations: read.relations.filter((relation) => !namesFaulty(relation)),
    leftOut: [
      ...read.leftOut,
      ...leaves.map(({ observation }): LeftOut => ({
        paragraph: observation.paragraph ?? 1,
        token: observation.printed,
        reason: "unclear",
      })),
    ],
  };
}

function itemsOf(read: Read, paragraphs: readonly Paragraph[]): DraftItem[] {
  const paired = new Set(
    read.relations.flatMap((relation) =>
      relation.kind === "before_after" ? [relation.after] : [],
    ),
  );
  const texts = new Map(paragraphs.map(({ number, text }) => [number, text]));
  const plain = new Map(paragraphs.map(({ number, text }) => [number, readPlainly(text)]));
  return read.figures.map(({ observation, start, end, called, doubts }) => {
    const { id, paragraph, quantity } = observation;
    const second = secondReading(quantity, { start, end }, plain.get(paragraph ?? 0) ?? []);
    return {
      id,
      second,
      start,
      end,
      text: texts.get(paragraph ?? 0) ?? "",
      doubts: [
        ...(second === "differs" ? (["reading"] as const) : []),
        ...(second === "none" ? (["once"] as const) : []),
        ...doubts,
        ...(/（第\d+段/u.test(called) ? (["repeated"] as const) : []),
        ...(paired.has(id) ? (["pair_scope"] as const) : []),
      ],
    };
  });
}

/** 一、 of a heading counts headings. */
const HEADING_NUMBER = new RegExp(
  `^[${ROUND_OPENING}]?(?:[一二三四五六七八九十]+|\\d{1,2})[${ROUND_CLOSING}${LIST_COMMA}.]`,
  "u",
);

/** Numerals of titles, table rows, captions and the site's frame, which are no paragraphs; dates apart. */
function numeralsOutside(raw: string): readonly LeftOut[] {
  return findOutside(raw).flatMap(({ paragraph, text }) =>
    readNumerals(text.replace(HEADING_NUMBER, ""))
      .filter(({ statesNumber, form }) => statesNumber && form !== "date")
      .map(({ token }): LeftOut => ({ paragraph, token, reason: "outside" })),
  );
}

/** The report's own place: the known one of its name, else as proposed, under an id that no known place has. */
function amongKnown(proposed: Place, known: readonly Place[]): Place {
  const same = known.find(({ name }) => name.zh === proposed.name.zh);
  if (same !== undefined) return same;
  let { id } = proposed;
  while (known.some((place) => place.id === id)) id = `${id}-report`;
  return { ...proposed, id };
}

function tooMany(of: DraftLimit, found: number): Draft | null {
  return found > limits.drafted[of] ? { ok: false, reason: "too_many", of, found } : null;
}

/**
 * Proposes a dataset of a Chinese report: every numeral that counts or measures something, with its bound,
 * unit, period, paragraph, and the pairs, changes, shares and ranks that the text states. Nothing is added that
 * the text does not say; what a person has to fill in is marked, and what was not understood is listed.
 */
export function draftDataset(raw: string, options: DraftOptions = {}): Draft {
  const steps = draftInSteps(raw, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Drafts as `draftDataset` does, a paragraph a step, each a few milliseconds long; all is checked in one at the end. */
export function* draftInSteps(raw: string, options: DraftOptions): Generator<ReadProgress, Draft> {
  const paragraphs = findParagraphs(raw);
  const [first] = paragraphs;
  if (first === undefined) return { ok: false, reason: "no_paragraphs" };
  const tooManyParagraphs = tooMany("paragraphs", paragraphs.length);
  if (tooManyParagraphs !== null) return tooManyParagraphs;
  const found = options.published === undefined ? findPublished(raw, first.start) : null;
  const published = options.published ?? found?.day;
  if (published === undefined) return { ok: false, reason: "no_date" };
  const title = options.title ?? findTitle(raw, paragraphs);
  const known = options.places ?? [];
  const own = reportPlace(title, statedPublisher(raw) ?? "", first.text);
  const whole = amongKnown(own, known);
  const publisher =
    options.publisher === undefined
      ? findPublisher(raw, title, own.name.zh, paragraphs)
      : { name: options.publisher, isStated: true };

  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const named = placesNamed(
    text,
    known.map(({ name }) => name.zh),
  );
  const listed = unique([whole, ...known]);
  const places = [...listed, ...placesTold(text, listed)];
  const themes = sectionThemes(paragraphs);
  const aboutOf = ({ number, heading }: Paragraph): readonly string[] => [
    themes.get(number) ?? "",
    heading ?? "",
    title,
  ];
  const setting = { source: SOURCE, published, whole: whole.id, places, named, aboutOf };
  const numbered: ReadParagraph[] = [];
  let numbers = 0;
  for (const paragraph of paragraphs) {
    yield progressOf("numerals", paragraph.number / paragraphs.length);
    const numerals = readNumerals(paragraph.text).filter(
      ({ statesNumber, form }) => statesNumber || form === "date" || form === "note",
    );
    numbered.push({ paragraph, numerals });
    numbers += numerals.length;
  }
  const tooManyNumbers = tooMany("numbers", numbers);
  if (tooManyNumbers !== null) return tooManyNumbers;
  const periods = resolvePeriods(numbered, title, published);
  const loose: ProposedParagraph[] = [];
  for (const [index, item] of numbered.entries()) {
    yield progressOf("figures", index / numbered.length);
    loose.push(proposeFigures(item, periods[index] ?? [], setting));
  }
  const home = homeOf(themes, loose);
  const parts = loose.map((part) => housed(part, home));
  const belongings: Belonging[] = [];
  const proposed = yield* proposeMeasures(
    paragraphs,
    (paragraph, near, before) => {
      const far = [...before, ...aboutOf(paragraph)];
      const belonging = home(paragraph, guessArea({ near, far }));
      belongings.push(belonging);
      return belonging.field.id;
    },
    whole.id,
    SOURCE,
    named,
  );
  const tooManyMeasures = tooMany("measures", proposed.measures.length);
  if (tooManyMeasures !== null) return tooManyMeasures;
  yield progressOf("checks");
  const report: Report = {
    title,
    publisher: publisher.name,
    published,
    paragraphs,
    whole,
    places,
    proposed,
    belongings,
  };
  const relations = findRelations(
    parts.map(({ paragraph, figures }) => ({ text: paragraph.text, figures })),
  );
  let read: Read = {
    figures: joinMetrics(
      parts.flatMap(({ figures }) => figures),
      relations,
    ),
    relations,
    leftOut: [...parts.flatMap(({ leftOut }) => leftOut), ...numeralsOutside(raw)],
  };
  while (read.figures.length > 0) {
    const parsed = parseDataset(datasetOf(report, read), parsePrinted);
    if (parsed.ok) {
      return {
        ok: true,
        dataset: parsed.dataset,
        items: itemsOf(read, paragraphs),
        leftOut: read.leftOut,
        paragraphs: paragraphs.length,
        offered: {
          published: found === null || found.isStated ? null : found.day,
          publisher:
            publisher.isStated || publisher.name.startsWith(placeholderMarks.toFill)
              ? null
              : publisher.name,
          period: periodOfTitle(title, published),
        },
      };
    }
    const sound = withoutFaulty(read, new Set(parsed.faults.map(({ record }) => record)));
    // What is wrong with the report as a whole goes away with no figure.
    if (sound.figures.length === read.figures.length) break;
    read = sound;
  }
  return { ok: false, reason: "no_figures" };
}
