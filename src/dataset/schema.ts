import { z } from "zod";
import {
  datedBases,
  directions,
  multipliers,
  observationStatuses,
  placeLevels,
  pointBounds,
  sourceKinds,
} from "./codeLists";
import { measureStatuses, metricKinds } from "./facetLists";
import { CLAUSE_BREAKS, TURNING_SIGNS } from "./punctuation";

// A strict content policy forbids compiling validators from text, and zod would try.
z.config({ jitless: true });

/*
 * The schema is the data dictionary: every field says what it holds in English (`description`)
 * and in Chinese (`descriptionZh`), with an example where words alone may be misread.
 * `dataset.schema.json` and the dictionary that readers see are generated from it.
 */

interface FieldNotes {
  readonly en: string;
  readonly zh: string;
  readonly examples?: readonly unknown[];
}

function told<Schema extends z.ZodType>(schema: Schema, notes: FieldNotes): Schema {
  return schema.meta({
    description: notes.en,
    descriptionZh: notes.zh,
    ...(notes.examples ? { examples: [...notes.examples] } : {}),
  });
}

/** What the schema calls a text with signs in it that turn its direction. */
export const TURNING_TEXT = "turning_sign";

/** Longest text that a record may carry; a page that is given more was given the wrong file. */
const MAX_TEXT = 2000;

const id = told(
  z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u),
  {
    en: "Identifier, unique in the dataset: lower-case letters, digits and single hyphens.",
    zh: "标识，数据集内唯一：小写字母、数字与单个连字符。",
    examples: ["direct-funds-after"],
  },
);

const reference = (to: string, toZh: string) =>
  told(
    z
      .string()
      .max(80)
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u),
    { en: `Identifier of ${to}.`, zh: `${toZh}的标识。` },
  );

const TURNING = new RegExp(`[${TURNING_SIGNS}]`, "u");

const words = z
  .string()
  .trim()
  .min(1)
  .max(MAX_TEXT)
  .refine((text) => !TURNING.test(text), TURNING_TEXT);

/** Where the English is absent, as in a dataset of Chinese texts alone, the Chinese stands in its place. */
const bilingual = (notes: FieldNotes) =>
  told(
    z
      .strictObject({
        zh: told(words, { en: "Chinese text.", zh: "中文。" }),
        en: told(words.optional(), {
          en: "English text; absent where the dataset is in Chinese alone.",
          zh: "英文；数据集只有中文时省略。",
        }),
      })
      .transform(({ zh, en = zh }) => ({ zh, en })),
    notes,
  );

const paragraph = told(z.int().min(1).max(100_000), {
  en: "Number of the source's paragraph, from 1 at the first paragraph after the by-line; headings and captions are not counted.",
  zh: "原文段落序号，自署名后首段起从 1 计数，小标题与图注不计。",
  examples: [12],
});

/** `C5`, `Sheet!C5`, `'A sheet'!C5`: a quotation mark within a quoted name stands twice. */
const CELL = /^(?:(?:[^\s'!]+|'(?:[^']|'')+')!)?[A-Z]{1,3}[1-9]\d{0,6}$/u;

/* ── quantities ─────────────────────────────────────────────────────────────────────────── */

const baseNumber = told(z.number(), {
  en: "Number in base units: yuan, persons, percent as 99.88.",
  zh: "以基本单位计的数值：元、人、百分数记作 99.88。",
  examples: [584300000000],
});

const quantitySchema = told(
  z.discriminatedUnion("bound", [
    z.strictObject({
      bound: told(z.enum(pointBounds), {
        en: "How firmly the number is fixed: exact, at_least (多), at_most (不足), about (约, 上十).",
        zh: "数值的确定程度：exact 准确、at_least 至少（多）、at_most 至多（不足）、about 约（约、上十）。",
        examples: ["at_least"],
      }),
      value: baseNumber,
    }),
    z.strictObject({
      bound: told(z.literal("range"), {
        en: "The number lies between two ends (一到两); it has no single value.",
        zh: "数值在两端之间（一到两），没有单一数值。",
      }),
      low: told(z.number(), { en: "Lower end, in base units.", zh: "下限，以基本单位计。" }),
      high: told(z.number(), { en: "Upper end, in base units.", zh: "上限，以基本单位计。" }),
    }),
  ]),
  {
    en: "The number in base units and how firmly it is fixed.",
    zh: "以基本单位计的数值及其确定程度。",
  },
);

/* ── periods ────────────────────────────────────────────────────────────────────────────── */

const date = told(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u), {
  en: "Calendar year, month or day (ISO 8601).",
  zh: "年、月或日（ISO 8601）。",
  examples: ["2024-06"],
});

const expression = told(words, {
  en: "The short expression of time as printed.",
  zh: "原文的时间用语（短语）。",
  examples: ["今年6月"],
});

const periodSchema = told(
  z.discriminatedUnion("basis", [
    z.strictObject({
      basis: told(z.enum(datedBases), {
        en: "stated: the report prints the date. resolved: worked out from a relative expression by the date of publication. from_context: taken from the title, a heading or what stands before; `expression` has its words.",
        zh: "stated：原文写明日期；resolved：由相对时间用语按发布日期推定；from_context：按标题、小标题或上文推定，其用语见 `expression`。",
      }),
      timing: told(z.enum(["during", "as_of"]), {
        en: "during: the number covers the whole period. as_of: it holds at the end of the period.",
        zh: "during：覆盖整个时期；as_of：截至时期末。",
      }),
      start: date,
      end: told(date.optional(), {
        en: "Last year, month or day of a period longer than `start`; absent when `start` is the whole period.",
        zh: "时期的末年、末月或末日；`start` 即整个时期时省略。",
      }),
      expression: expression.optional(),
    }),
    z.strictObject({
      basis: told(z.literal("not_stated"), {
        en: "The report gives no date.",
        zh: "原文未给出时间。",
      }),
      expression: expression.optional(),
    }),
  ]),
  {
    en: "When the number holds, and whether the report says so itself.",
    zh: "数值所属时期，以及时期是否由原文写明。",
  },
);

/* ── vocabulary of the dataset ──────────────────────────────────────────────────────────── */

const sourceSchema = z.strictObject({
  id,
  title: bilingual({ en: "Title of the report or table.", zh: "报道或统计表的标题。" }),
  publisher: bilingual({
    en: "Newspaper or body that published it; absent only for a table of statistics that does not say.",
    zh: "发布报道的报社或机构；仅统计表未写明时省略。",
  }).optional(),
  carrier: bilingual({ en: "Site that carried it.", zh: "转载网站。" }).optional(),
  kind: told(z.enum(sourceKinds), {
    en: "What sort of document it is. statistics: a table of figures, which has no paragraphs and is called neither official nor not. A newspaper and “other” are announced as not official statistics; what an authority issued is not.",
    zh: "文献类型。statistics 为统计表，没有段落，不称官方，也不称非官方；报纸与 other 注明并非官方统计，政府报告与统计公报不注明。",
  }),
  published: told(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/u)
      .optional(),
    {
      en: "Local date, or date and time, of publication; absent only for a table of statistics that does not say.",
      zh: "发布日期（或日期与时间），当地时间；仅统计表未写明时省略。",
      examples: ["2024-07-15T09:49"],
    },
  ),
  part: bilingual({
    en: "Which part of a series it is; absent when the report stands alone.",
    zh: "属于系列报道的哪一部分；独立成篇时省略。",
  }).optional(),
  credits: told(
    z.array(
      z.strictObject({
        role: told(z.enum(["reporter", "contributor", "editor", "photographer"]), {
          en: "What the person did.",
          zh: "职责。",
        }),
        names: told(z.array(words).min(1), { en: "Names as printed.", zh: "署名。" }),
        namesEn: told(z.array(words).min(1).optional(), {
          en: "The same names in Latin letters, in the same order; absent where nobody has given them.",
          zh: "同样的姓名，拉丁字母写法，次序相同；没有时省略。",
        }),
      }),
    ),
    { en: "People named in the by-line.", zh: "署名人员。" },
  ),
  url: told(z.url({ protocol: /^https?$/u }).optional(), {
    en: "Address of the report; absent when none is known.",
    zh: "报道网址；未知时省略。",
  }),
  paragraphs: told(z.int().min(1).max(100_000).optional(), {
    en: "How many paragraphs the report has; absent for a table of statistics.",
    zh: "报道的段落总数；统计表省略。",
  }),
});

export const areaColors = ["blue", "green", "ochre", "red", "violet"] as const;
export const areaIcons = ["growth", "community", "screen", "people", "leaf", "circle"] as const;

const areaSchema = z.strictObject({
  id,
  name: bilingual({ en: "Name of the reform area.", zh: "改革领域名称。" }),
  color: told(z.enum(areaColors), {
    en: "Colour of the area, one of the page's five tested colours.",
    zh: "领域颜色，取自页面经检验的五种颜色。",
  }),
  icon: told(z.enum(areaIcons), { en: "Icon of the area.", zh: "领域图标。" }),
});

const fieldSchema = z.strictObject({
  id,
  area: reference("the area that the field belongs to", "所属领域"),
  name: bilingual({ en: "Name of the field.", zh: "具体领域名称。" }),
});

const placeSchema = z.strictObject({
  id,
  name: bilingual({ en: "Name of the place.", zh: "地名。" }),
  level: told(z.enum(placeLevels), { en: "Level of the place.", zh: "层级。" }),
  within: reference("the place that it lies in", "上级地区").optional(),
});

const unitSchema = z.strictObject({
  id,
  symbol: bilingual({
    en: "How the unit is written after a number.",
    zh: "数字后的单位写法。",
  }),
  one: told(words.optional(), {
    en: "English singular, where it differs from the plural.",
    zh: "英文单数形式，与复数不同时填写。",
  }),
  dimension: told(z.enum(["currency", "count", "percent", "time", "rank", "none"]), {
    en: "What the unit measures; none is a pure number, such as an index (上年=100), or one whose unit is not stated, and is printed without a unit; quantities of different dimension never share an axis.",
    zh: "计量的对象类别；none 为指数（上年=100）等无量纲数或未写明单位的数，印出时不带单位；类别不同的数量不共用坐标轴。",
  }),
  currency: told(
    z
      .string()
      .regex(/^[A-Z]{3}$/u)
      .optional(),
    {
      en: "ISO 4217 code of a currency unit.",
      zh: "货币单位的 ISO 4217 代码。",
      examples: ["CNY"],
    },
  ),
});

/* ── words of the report ────────────────────────────────────────────────────────────────── */

/** What a word of the report says of a record. */
export const anchorRoles = [
  "subject",
  "direction",
  "place",
  "degree",
  "rank",
  "speaker",
  "period",
] as const;

export type AnchorRole = (typeof anchorRoles)[number];

/** Longest word that is recorded of a report: a token or a term, never a sentence. */
export const MAX_ANCHOR = 10;
/** Most signs that the words of one record may have together. */
export const MAX_ANCHORS = 48;

/** A word and not a clause: without a sign that ends one, and without markup. */
const anchorWord = told(
  z
    .string()
    .max(MAX_ANCHOR)
    .regex(new RegExp(`^[^\\s<>&${CLAUSE_BREAKS}]+$`, "u")),
  { en: "A word as printed.", zh: "原文短词，照录。" },
);

const anchorWords = (notes: FieldNotes) =>
  told(z.array(anchorWord).min(1).max(6).optional(), notes);

const anchorFields = {
  subject: anchorWords({
    en: "Words for what is counted or done: 可网办率.",
    zh: "主体：所计、所做之事的用词，如“可网办率”。",
  }),
  direction: anchorWords({
    en: "Words for which way it went: 提升, 压缩到.",
    zh: "方向：升降用词，如“提升”“压缩到”。",
  }),
  place: anchorWords({ en: "Words for the place: 全市.", zh: "地区用词，如“全市”。" }),
  degree: anchorWords({
    en: "Words of degree, scope and certainty: 全面, 平均, 已.",
    zh: "程度、范围与把握的用词，如“全面”“平均”“已”。",
  }),
  rank: anchorWords({
    en: "Words of rank, and among whom: 率先, 非省会城市.",
    zh: "位次及排名范围的用词，如“率先”“非省会城市”。",
  }),
  speaker: anchorWords({ en: "Who says it: a name, an office.", zh: "说话人：姓名、身份。" }),
  period: anchorWords({
    en: "Words of time without a date: 当前, 累计. Dates are recorded elsewhere.",
    zh: "不含日期的时间用语，如“当前”“累计”；日期另记。",
  }),
};

const anchors = told(z.strictObject(anchorFields), {
  en: `The few short words of the report that the record rests on: each of ${MAX_ANCHOR} signs at most, ${MAX_ANCHORS} together. The audit looks for them beside the number.`,
  zh: `该记录所依据的原文短词，每个不超过 ${MAX_ANCHOR} 字，合计不超过 ${MAX_ANCHORS} 字；对照原文时在数字旁查找。`,
});

/* ── measures ───────────────────────────────────────────────────────────────────────────── */

const measureSchema = z.strictObject({
  id,
  name: bilingual({ en: "Name of the reform measure.", zh: "改革举措名称。" }),
  statement: bilingual({
    en: "What the measure does, in the project's own words.",
    zh: "举措内容，用自己的话表述。",
  }),
  fields: told(z.array(reference("a field", "具体领域")).min(1), {
    en: "Fields that the measure belongs to; the first one is its main field.",
    zh: "所属具体领域，首个为主要领域。",
  }),
  place: reference("the place where it applies", "适用地区"),
  source: reference("the source that describes it", "来源"),
  paragraphs: told(z.array(paragraph).min(1), {
    en: "Paragraphs that describe it, in order.",
    zh: "记述该举措的段落，按序。",
  }),
  status: told(z.enum(measureStatuses), {
    en: "Where the measure stands, as the report tells it; exploring (探索) is less than a pilot that was granted.",
    zh: "报道所述的进展状态；exploring 为“探索”，不等于获批的试点。",
  }),
  milestones: told(
    z.array(
      z.strictObject({
        period: periodSchema,
        name: bilingual({ en: "What happened.", zh: "事项。" }),
      }),
    ),
    {
      en: "Dated steps, oldest first; empty when the report gives no date.",
      zh: "有日期的节点，由早到晚；原文无日期则为空。",
    },
  ),
  parts: told(z.array(bilingual({ en: "A part of the measure.", zh: "举措的组成部分。" })), {
    en: "Parts of the measure; empty when the report names none.",
    zh: "举措的组成部分；原文未列则为空。",
  }),
  clauses: told(z.array(z.strictObject({ paragraph, ...anchorFields })).optional(), {
    en: "Clauses of the report that the measure rests on, each by its few short words, which stand together in the paragraph.",
    zh: "该举措所依据的原文分句，每句只记几个短词，这些词在该段同处一句。",
  }),
});

/* ── metrics and observations ───────────────────────────────────────────────────────────── */

const metricSchema = z.strictObject({
  id,
  name: bilingual({ en: "Name of the metric.", zh: "指标名称。" }),
  definition: bilingual({
    en: "What exactly is counted or measured, in the project's own words.",
    zh: "指标含义与口径，用自己的话表述。",
  }),
  unit: reference("the unit", "计量单位"),
  kind: told(z.enum(metricKinds), {
    en: "stock: amount at a moment. flow: amount over a period. rate: ratio or percentage. count: number of things. rank: place in an order. duration: length of time.",
    zh: "stock 存量；flow 流量；rate 比率；count 计数；rank 位次；duration 时长。",
  }),
  polarity: told(z.enum(["more_is_better", "less_is_better", "neither"]), {
    en: "Which direction is an improvement.",
    zh: "何种方向为改善。",
  }),
  population: bilingual({
    en: "What is counted, and among what; two metrics with different populations are never added.",
    zh: "统计对象与范围；对象不同的指标不相加。",
  }),
  field: reference("the field that the metric belongs to", "所属具体领域"),
  measure: reference("the reform measure that the metric tells of", "所属举措").optional(),
  additive: told(z.boolean().optional(), {
    en: "true only where the values of different places may be summed.",
    zh: "仅当不同地区的数值可以相加时为 true。",
  }),
});

const attributionSchema = told(
  z.discriminatedUnion("by", [
    z.strictObject({
      by: told(z.literal("report"), { en: "The report itself.", zh: "报道本身。" }),
    }),
    z.strictObject({
      by: told(z.enum(["person", "official_statistics"]), {
        en: "person: somebody the report quotes. official_statistics: a statistic that the report cites.",
        zh: "person：报道引述的人；official_statistics：报道引用的统计。",
      }),
      who: bilingual({
        en: "Who is quoted or cited: name or office.",
        zh: "被引述者：姓名或身份。",
      }),
    }),
  ]),
  { en: "Who says the number.", zh: "数值出自谁之口。" },
);

const direction = told(z.enum(directions), {
  en: "Which way the number goes, as the report words it. Of a change: rise (增), fall (降), level (持平). Of a level: reached (升至, 达到), cut_to (降至, 压缩到). The number itself has no sign, unless the report prints one.",
  zh: "数值的方向，按原文用语。变化：rise 升（增、提高）、fall 降（减、压缩）、level 持平；水平：reached 升至或达到、cut_to 降至或压缩到。数值本身不带正负号，原文印有负号的除外。",
  examples: ["fall"],
});

const observationSchema = z.strictObject({
  id,
  metric: reference("the metric that is observed", "指标"),
  place: reference("the place that it holds for", "地区"),
  source: reference("the source that prints it", "来源"),
  paragraph: paragraph.optional(),
  cell: told(words.max(120).regex(CELL).optional(), {
    en: "Cell of a table that the number was read from, as spreadsheets write it: column and row, after the name of the sheet where the file has several. Absent for a figure of a report, which has a paragraph.",
    zh: "读出该数值的表格单元格，按电子表格的写法：列号与行号，文件有几张工作表时前加工作表名。报道中的数据以段落为准，省略。",
    examples: ["C5", "城区!C5"],
  }),
  printed: told(words.max(40), {
    en: "The token exactly as printed, with its unit; never more than the token.",
    zh: "原文印出的数字短语，含单位，一字不改。",
    examples: ["5843亿元", "2000多家", "一到两份"],
  }),
  quantity: quantitySchema,
  multiplier: told(z.literal(multipliers), {
    en: "Power of ten of the printed unit (SDMX UNIT_MULT): 1 for 成, 4 for 万, 8 for 亿.",
    zh: "印出单位的十的幂次（SDMX UNIT_MULT）：成为 1，万为 4，亿为 8。",
    examples: [8],
  }),
  decimals: told(z.int().min(0).max(10), {
    en: "Decimal places as printed (SDMX DECIMALS).",
    zh: "印出的小数位数（SDMX DECIMALS）。",
    examples: [2],
  }),
  direction: direction.optional(),
  period: periodSchema,
  attribution: attributionSchema,
  anchors: anchors.optional(),
  statement: bilingual({
    en: "One sentence in the project's own words that says the figure with its bound, period and scope, ready for a briefing.",
    zh: "一句话说明该数据，含确定程度、时期与范围，自行表述，可直接用于简报。",
  }),
  series: told(words.max(60).optional(), {
    en: "Name of the series where a metric is reported in several ways.",
    zh: "同一指标有多种口径时的序列名称。",
  }),
  status: told(z.enum(observationStatuses).optional(), {
    en: "SDMX OBS_STATUS in words; absent means normal.",
    zh: "观测状态（SDMX OBS_STATUS）；省略即正常。",
  }),
});

/* ── relations ──────────────────────────────────────────────────────────────────────────── */

const finding = bilingual({
  en: "What the figures show together, in one line: the title of their chart.",
  zh: "这组数据说明了什么，一句话，作为图题。",
});

const figureReference = reference("an observation", "数据");

/** What a change is counted from, where words say it and no date does. */
const comparisonBases = [
  "same_period_last_year",
  "previous_period",
  "start_of_year",
  "last_year",
] as const;

const relationSchema = told(
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: told(z.literal("before_after"), {
        en: "One quantity before and after a reform.",
        zh: "同一数量改革前后的对比。",
      }),
      id,
      finding,
      before: figureReference,
      after: figureReference,
      words: told(
        z
          .strictObject({
            before: bilingual({
              en: "What the report calls the earlier one: 前期, 原来, 以前.",
              zh: "原文对前者的称法，如“前期”“原来”“以前”。",
            }),
            after: bilingual({
              en: "What the report calls the later one: 现在, 目前, 扩大到.",
              zh: "原文对后者的称法，如“现在”“目前”“扩大到”。",
            }),
          })
          .optional(),
        {
          en: "The report's own words for the two ends, for the labels of their chart; without them dates or earlier and later stand there.",
          zh: "前后两数在原文中的称法，用作图中标签；省略时写时间，或“此前”“此后”。",
        },
      ),
      comparability: told(
        z.strictObject({
          sameScope: told(z.enum(["yes", "no", "unclear"]), {
            en: "Whether both figures count the same things in the same place.",
            zh: "前后两数的统计对象与地区是否相同。",
          }),
          note: bilingual({ en: "Why, in one sentence.", zh: "一句话说明理由。" }).optional(),
        }),
        {
          en: "Whether the two may be compared; unit and dates are checked by machine.",
          zh: "前后能否比较；单位与时间由程序核对。",
        },
      ),
    }),
    z.strictObject({
      kind: told(z.literal("part_of_whole"), {
        en: "A part, its whole, and the stated percentage.",
        zh: "部分、整体及所述百分比。",
      }),
      id,
      finding,
      part: figureReference,
      whole: figureReference,
      share: figureReference.optional(),
    }),
    z.strictObject({
      kind: told(z.literal("change"), {
        en: "A change: by how much, against what, and the level it led to, as far as the report states them.",
        zh: "变化：变了多少、与何相比、变到什么水平，原文述及多少写多少。",
      }),
      id,
      finding,
      level: told(figureReference.optional(), {
        en: "The figure that changed, after the change: 1.2万亿元 of 1.2万亿元, up 6%.",
        zh: "变化后的水平，如“1.2万亿元，增长6%”中的1.2万亿元。",
      }),
      amount: told(figureReference.optional(), {
        en: "The change in the level's own unit; in percentage points where the level is a percentage.",
        zh: "变化量，单位与水平相同；水平为百分数时为百分点。",
      }),
      percent: told(figureReference.optional(), {
        en: "The change relative to the earlier level: a percentage, or times (倍). One of amount and percent is there.",
        zh: "变化幅度：百分数或倍数。变化量与变化幅度至少有其一。",
      }),
      earlier: told(figureReference.optional(), {
        en: "The level that the change is counted from, where the report prints it.",
        zh: "变化所对比的原有水平，原文印出时填写。",
      }),
      against: told(
        z
          .discriminatedUnion("of", [
            z.strictObject({
              of: told(z.enum(comparisonBases), {
                en: "same_period_last_year (同比), previous_period (环比), start_of_year (较年初, 较上年末), last_year (比上年).",
                zh: "same_period_last_year 上年同期（同比）、previous_period 上期（环比）、start_of_year 年初或上年末、last_year 上年。",
              }),
            }),
            z.strictObject({
              of: told(z.literal("period"), {
                en: "A year, month or day that the report names: 比2020年.",
                zh: "原文写明的年、月或日，如“比2020年”。",
              }),
              start: date,
              end: told(date.optional(), {
                en: "Last year, month or day of a period longer than `start`.",
                zh: "时期的末年、末月或末日。",
              }),
            }),
          ])
          .optional(),
        {
          en: "What the change is counted from; absent where the report does not say.",
          zh: "与何相比；原文未述则省略。",
        },
      ),
    }),
    z.strictObject({
      kind: told(z.literal("target"), {
        en: "A target, what has been attained of it, and the stated degree of completion. It falls due at the end of the target's own period.",
        zh: "目标、已实现值与所述完成程度；目标数据的时期之末即为期限。",
      }),
      id,
      finding,
      target: figureReference,
      attained: figureReference.optional(),
      completion: told(figureReference.optional(), {
        en: "The degree of completion that the report states, a percentage.",
        zh: "原文所述完成程度，百分数。",
      }),
    }),
    z.strictObject({
      kind: told(z.literal("rank"), {
        en: "A value, its rank, and how long the rank has been held.",
        zh: "数值、位次及连续保持的时长。",
      }),
      id,
      finding,
      value: figureReference,
      rank: figureReference,
      streak: figureReference.optional(),
      among: bilingual({ en: "Among which it is ranked.", zh: "排名范围。" }),
    }),
    z.strictObject({
      kind: told(z.literal("comparison"), {
        en: "Figures of one unit that may stand side by side on one axis.",
        zh: "单位相同、可以并列在同一坐标轴上的数据。",
      }),
      id,
      finding,
      members: told(z.array(figureReference).min(2), { en: "The figures.", zh: "数据。" }),
      outOf: told(figureReference.optional(), {
        en: "The figure that says how many there are in all, where only some are counted.",
        zh: "仅统计其中一部分时，说明总数的数据。",
      }),
    }),
    z.strictObject({
      kind: told(z.literal("model"), {
        en: "A service model such as 1+N.",
        zh: "服务模式，如 1+N。",
      }),
      id,
      finding,
      one: figureReference,
      plus: bilingual({ en: "What the N stands for.", zh: "N 指代的内容。" }),
    }),
  ]),
  { en: "How figures belong together.", zh: "数据之间的关系。" },
);

const cautionSchema = z.strictObject({
  id,
  figures: told(z.array(figureReference).min(1), {
    en: "Figures that the caution travels with.",
    zh: "该提示所附的数据。",
  }),
  kind: told(
    z.enum(["scope", "period", "population", "attribution", "bound", "denominator", "coverage"]),
    {
      en: "What the caution is about.",
      zh: "提示的类别。",
    },
  ),
  note: bilingual({ en: "The caution, in one or two sentences.", zh: "提示内容，一两句话。" }),
});

const headlineSchema = z.strictObject({
  figure: figureReference,
  label: bilingual({ en: "Short label of the headline figure.", zh: "首屏数据的简短名称。" }),
});

const nonFigureSchema = z.strictObject({
  id,
  source: reference("the source", "来源"),
  paragraph,
  token: told(words.max(24), {
    en: "The numeral with the few characters that make it recognisable.",
    zh: "数字及足以辨认它的前后数字。",
    examples: ["一标三实"],
  }),
  occurrences: told(z.int().min(1).max(1000), {
    en: "How often the token stands in the paragraph.",
    zh: "该段中出现的次数。",
  }),
  reason: told(
    z.enum(["date", "period_phrase", "ordinal", "name", "idiom", "article", "enumeration"]),
    {
      en: "Why it is no figure: a date, a phrase of time, an ordinal, part of a name, a figure of speech, a mere article, or a count of things just listed.",
      zh: "不作为数据的原因：日期、时间用语、序数、名称组成、修辞、量词虚指、对所列事项的计数。",
    },
  ),
});

const excusedWordSchema = z.strictObject({
  record: reference(
    "the measure, figure or relation whose text has the word",
    "用到该词的举措、数据或关系",
  ),
  word: told(words.max(24), {
    en: "The word, as our text has it.",
    zh: "我们文字中的该词。",
    examples: ["最多"],
  }),
  reason: bilingual({
    en: "Why it may stand though the paragraph does not have it.",
    zh: "原文段落没有该词而仍可使用的理由。",
  }),
});

const list = <Item extends z.ZodType>(item: Item, notes: FieldNotes) =>
  told(z.array(item).max(1_000_000), notes);

export const datasetSchema = told(
  z.strictObject({
    schemaVersion: told(z.literal("1"), { en: "Version of this schema.", zh: "本结构的版本。" }),
    id,
    title: bilingual({ en: "Title of the dashboard.", zh: "看板标题。" }),
    description: bilingual({
      en: "What the dataset holds and what it does not.",
      zh: "数据集包含与不包含的内容。",
    }),
    status: told(z.literal("draft").optional(), {
      en: "draft: proposed by a machine from a text, and not yet gone through by a person. Absent: gone through.",
      zh: "draft 草稿：由程序从文字中提出，尚未经人逐条核对；省略即已核对。",
    }),
    language: told(z.literal("zh").optional(), {
      en: "zh: its texts are in Chinese alone, and no English page is made of it; an English text that stands in it is passed over. Absent: every text is there in Chinese and English.",
      zh: "zh：只有中文，不生成英文页面，其中的英文一概不用；省略即中英文齐备。",
    }),
    modified: told(z.string().regex(/^\d{4}-\d{2}-\d{2}$/u), {
      en: "Day of the last change of the dataset.",
      zh: "数据集最后修改日期。",
    }),
    license: bilingual({
      en: "Terms under which the figures may be used.",
      zh: "数据的使用条款。",
    }),
    sources: list(sourceSchema, {
      en: "Reports that the figures come from.",
      zh: "数据来源。",
    }).min(1),
    areas: list(areaSchema, {
      en: "Reform areas, in the order in which they are shown.",
      zh: "改革领域，按显示顺序。",
    }).min(1),
    fields: list(fieldSchema, { en: "Fields under the areas.", zh: "领域下的具体领域。" }).min(1),
    places: list(placeSchema, { en: "Places.", zh: "地区。" }).min(1),
    units: list(unitSchema, { en: "Units of measurement.", zh: "计量单位。" }).min(1),
    measures: list(measureSchema, { en: "Reform measures.", zh: "改革举措。" }),
    metrics: list(metricSchema, { en: "Metrics.", zh: "指标。" }),
    observations: list(observationSchema, {
      en: "Figures: one record for every figure that a report prints, in the order of the text.",
      zh: "数据：报道每印出一个数据为一条，按原文顺序。",
    }),
    relations: list(relationSchema, { en: "Relations between figures.", zh: "数据间关系。" }),
    cautions: list(cautionSchema, { en: "Cautions.", zh: "使用提示。" }),
    headlines: list(headlineSchema, {
      en: "Headline figures, most important first.",
      zh: "首屏数据，重要者在前。",
    }),
    nonFigures: list(nonFigureSchema, {
      en: "Numerals that are no figures, each with its reason.",
      zh: "不作为数据的数字及其原因。",
    }),
    excusedWords: list(excusedWordSchema, {
      en: "Words of degree in our own texts that the report's paragraph does not have, each with the reason why they may stand.",
      zh: "我们的文字用到、而原文段落没有的程度用词，逐个说明理由。",
    }).optional(),
  }),
  {
    en: "What one or more reports say: figures, measures, and how they belong together.",
    zh: "一份或多份报道的数据、举措及其关系。",
  },
);

export type DatasetRecord = z.infer<typeof datasetSchema>;
