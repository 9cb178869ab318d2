import type { Dataset, Metric, Observation, Period, Source } from "../src/dataset/Dataset";
import { type Pattern, areas, patterns, placeName, subjects, units } from "./generateWords";

/** How large an invented dataset is. */
export interface DatasetSize {
  readonly places: number;
  readonly metrics: number;
  readonly years: number;
  /** The same seed gives the same dataset. */
  readonly seed: number;
  /** Share of the observations that are left out, 0 to 0.9. */
  readonly gaps: number;
  /** Places that come before its first: reports of other places are told apart by it. 0 when absent. */
  readonly before?: number;
  /** 2025 when absent. */
  readonly lastYear?: number;
}

const LAST_YEAR = 2025;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface InventedMetric {
  readonly metric: Metric;
  readonly pattern: Pattern;
}

function inRounds<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error("There is nothing to invent from");
  return item;
}

/** Patterns run fastest, so that a few metrics already hold every kind. */
function inventMetric(number: number): InventedMetric {
  const pattern = inRounds(patterns, number);
  const subject = inRounds(subjects, Math.floor(number / patterns.length));
  const round = Math.floor(number / (patterns.length * subjects.length));
  const again = round === 0 ? "" : String(round + 1);
  const name = {
    zh: `${subject.name.zh}${pattern.name.zh}${again}`,
    en: `${pattern.name.en} ${subject.name.en}${again === "" ? "" : ` ${again}`}`,
  };
  return {
    pattern,
    metric: {
      id: `${pattern.id}-${subject.id}${again === "" ? "" : `-${again}`}`,
      name,
      definition: {
        zh: `${name.zh}(虚构指标,仅供测试)。`,
        en: `${name.en}, invented for tests.`,
      },
      unit: pattern.unit,
      kind: pattern.kind,
      polarity: pattern.polarity,
      population: { zh: "全地区", en: "the whole place" },
      field: subject.id,
      ...(pattern.additive ? { additive: true } : {}),
    },
  };
}

type Printed = Pick<Observation, "printed" | "quantity" | "multiplier" | "decimals">;

const SCALE_WORDS = { 0: "", 4: "万", 8: "亿" } as const;

/** Writes a number as a report would, in one of the forms that the schema knows; mostly exact. */
function print(size: number, pattern: Pattern, random: () => number): Printed {
  const { multiplier, kind, most } = pattern;
  const bounded = most === undefined ? size : Math.min(size, most);
  const text = bounded.toFixed(pattern.decimals);
  const base = (digits: string): number => Number(`${digits}e${multiplier}`);
  const unit = `${SCALE_WORDS[multiplier]}${units.find(({ id }) => id === pattern.unit)?.symbol.zh ?? ""}`;
  const written = (
    printed: string,
    quantity: Printed["quantity"],
    decimals = pattern.decimals,
  ): Printed => ({
    printed,
    quantity,
    multiplier,
    decimals,
  });
  if (kind === "rank") {
    const place = String(Math.max(1, Math.round(bounded)));
    return written(`第${place}${unit}`, { bound: "exact", value: base(place) }, 0);
  }
  const value = base(text);
  const chance = random();
  if (chance < 0.86 || bounded <= 2) return written(`${text}${unit}`, { bound: "exact", value });
  if (chance < 0.9) return written(`约${text}${unit}`, { bound: "about", value });
  if (chance < 0.93) return written(`不足${text}${unit}`, { bound: "at_most", value });
  if (chance < 0.97) return written(`超${text}${unit}`, { bound: "at_least", value });
  const low = (bounded * 0.8).toFixed(pattern.decimals);
  if (low === text) return print(size, pattern, () => 0);
  return written(`${low}至${text}${unit}`, { bound: "range", low: base(low), high: value });
}

function inventPeriod(year: number, pattern: Pattern, random: () => number): Period {
  const chance = random();
  if (chance < 0.005) return { basis: "not_stated", expression: "前期" };
  const timing = pattern.kind === "stock" ? "as_of" : "during";
  if (chance < 0.05) return { basis: "resolved", timing, start: String(year), expression: "去年" };
  return pattern.kind === "stock"
    ? { basis: "stated", timing, start: `${year}-12`, expression: `${year}年12月` }
    : { basis: "stated", timing, start: String(year) };
}

function inventAttribution(random: () => number): Observation["attribution"] {
  const chance = random();
  if (chance < 0.01)
    return { by: "person", who: { zh: "某局负责人(虚构)", en: "an official (invented)" } };
  return chance < 0.05
    ? {
        by: "official_statistics",
        who: { zh: "统计部门(虚构)", en: "statistics office (invented)" },
      }
    : { by: "report" };
}

function inventSource(year: number, places: number): Source {
  return {
    id: `bulletin-${year}`,
    title: { zh: `${year}年度改革指标汇编(虚构)`, en: `Reform metrics of ${year} (invented)` },
    publisher: { zh: "测试数据编辑部", en: "Test data desk" },
    kind: "other",
    published: `${year + 1}-03-15`,
    credits: [],
    paragraphs: Math.min(places, 100_000),
  };
}

/** Measures stand on the first metrics, one each. */
const MEASURES = 8;

/**
 * An invented dataset of places × metrics × years, less its gaps, that passes the schema and every
 * rule: all bounds, ranges, undated and resolved periods, long names, both languages. Its title says
 * that nothing in it is true.
 */
export function generateDataset(size: DatasetSize): Dataset {
  const random = randomFrom(size.seed);
  const { before = 0, lastYear = LAST_YEAR } = size;
  const years = Array.from({ length: size.years }, (_, at) => lastYear - size.years + 1 + at);
  const places = Array.from({ length: size.places }, (_, at) => ({
    id: `place-${before + at + 1}`,
    name: placeName(before + at),
    level: "city" as const,
  }));
  const invented = Array.from({ length: size.metrics }, (_, at) => inventMetric(at));
  const measures = invented.slice(0, MEASURES).map(({ metric }, at) => ({
    id: `measure-${at + 1}`,
    name: { zh: `${metric.name.zh}提升行动`, en: `Action on ${metric.name.en.toLowerCase()}` },
    statement: { zh: "虚构的改革举措。", en: "An invented reform measure." },
    fields: [metric.field],
    place: `place-${before + 1}`,
    source: `bulletin-${lastYear}`,
    paragraphs: [1],
    status: "in_progress" as const,
    milestones: [
      {
        period: { basis: "stated" as const, timing: "during" as const, start: `${2015 + at}` },
        name: { zh: "启动", en: "Started" },
      },
    ],
    parts: [],
  }));
  const observations: Observation[] = [];
  for (const [metricAt, { metric, pattern }] of invented.entries()) {
    for (const [placeAt, place] of places.entries()) {
      let level = pattern.low + (pattern.high - pattern.low) * random() ** 3;
      for (const year of years) {
        level = Math.max(pattern.low, level * (0.97 + 0.1 * random()));
        // The last place of a metric keeps all its years, so that no metric is ever empty.
        if (placeAt < places.length - 1 && random() < size.gaps) continue;
        const printed = print(level, pattern, random);
        observations.push({
          id: `o-${metricAt + 1}-${placeAt + 1}-${year}`,
          metric: metric.id,
          place: place.id,
          source: `bulletin-${year}`,
          paragraph: (placeAt % 100_000) + 1,
          ...printed,
          period: inventPeriod(year, pattern, random),
          attribution: inventAttribution(random),
          statement: {
            zh: `${year}年${place.name.zh}${metric.name.zh}为${printed.printed}(虚构)。`,
            en: `${metric.name.en} in ${place.name.en}, ${year} (invented).`,
          },
        });
      }
    }
  }
  return {
    schemaVersion: "1",
    id: [
      `invented-${size.places}-${size.metrics}-${size.years}`,
      ...(before === 0 ? [] : [`after-${before}`]),
      ...(lastYear === LAST_YEAR ? [] : [`to-${lastYear}`]),
    ].join("-"),
    title: {
      zh: `虚构测试数据:${size.places} 地 × ${size.metrics} 指标 × ${size.years} 年`,
      en: `Invented test data: ${size.places} places × ${size.metrics} metrics × ${size.years} years`,
    },
    description: {
      zh: "由程序按种子生成,地名与数值均为虚构,仅供测试。",
      en: "Made by a program from a seed; places and numbers are invented and serve tests alone.",
    },
    modified: "2026-01-01",
    license: { zh: "可自由使用。", en: "Free to use." },
    sources: years.map((year) => inventSource(year, size.places)),
    areas: [...areas],
    fields: subjects.map(({ id, area, name }) => ({ id, area, name })),
    places,
    units: [...units],
    measures,
    metrics: invented.map(({ metric }, at) => {
      const measure = measures[at];
      return measure === undefined ? metric : { ...metric, measure: measure.id };
    }),
    observations,
    relations: [],
    cautions: observations.slice(0, 1).map(({ id }) => ({
      id: "invented",
      figures: [id],
      kind: "scope" as const,
      note: { zh: "数值为虚构。", en: "The number is invented." },
    })),
    headlines: observations.slice(0, 1).map(({ id, metric }) => ({
      figure: id,
      label: invented.find((one) => one.metric.id === metric)?.metric.name ?? {
        zh: "数据",
        en: "Figure",
      },
    })),
    nonFigures: [],
  };
}
