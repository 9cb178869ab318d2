import type { ChartRun } from "docx/charts";
import PptxGenJS from "pptxgenjs";
import type { Language } from "../../dataset/Dataset";
import { type TrayWords, trayWords } from "../../wording/views/trayWords";
import type { Block, Briefing, BriefingTable } from "./Briefing";
import { compactPackage } from "./compactPackage";
import type { OfficeChart } from "./OfficeChart";
import { chartParts, nativeChart } from "./nativeChart";
import { BRAND, INK, LINE, SECONDARY_INK, colorOfArea } from "./officeDesign";

/*
 * A briefing as slides of 16 : 9: one finding a slide, drawn by PowerPoint itself from a data sheet that
 * can be edited. What a native chart cannot show (an open end, a range) stands beside it in words.
 */

/** The slide and its type area, in inches. */
const SLIDE = { width: 13.333, height: 7.5, left: 0.7, top: 0.45, textWidth: 11.93 } as const;
const BODY_TOP = 1.75;
const FOOT_TOP = 6.45;
const FONT = "Microsoft YaHei";

/** Sizes in points; nothing on a slide is smaller than its foot. */
const SIZE = {
  cover: 40,
  title: 28,
  subtitle: 16,
  number: 60,
  text: 20,
  table: 14,
  label: 16,
  foot: 12,
} as const;

/** A slide places its charts itself; the size of their text is what remains. */
const CHART_SIZE = { width: 1146, height: 336, text: SIZE.label } as const;

/** Below this nothing is read on a wall, so a longer text leaves its box. */
const SMALLEST = 9;
const LINE_HEIGHT = 1.25;

/** A fact of more ems than these has a line of its own. */
const LONG_FACT = 28;

/** More rows than these do not fit a slide; the rest is counted. */
const MAX_ROWS = 9;

type Slide = PptxGenJS.Slide;
type NoChartWords = TrayWords["document"]["noChart"];
/** In inches. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type CardBlock = Extract<Block, { kind: "card" }>;

/** Width of a text in its own size: a Chinese character is as wide as high, a bold Latin one up to seven tenths. */
function emsOf(content: string): number {
  return Array.from(content).reduce((sum, sign) => sum + (sign > "\u2E80" ? 1 : 0.68), 0);
}

/**
 * The largest size up to the one wanted at which a text stays within its box, in points. PowerPoint itself shrinks
 * a text when it is edited and not before.
 *
 * @param width of the box, in inches, as is `height`
 */
function fittingSize(content: string, wanted: number, width: number, height: number): number {
  const paragraphs = content.split("\n").map(emsOf);
  const lines = (size: number): number =>
    paragraphs.reduce((sum, ems) => sum + Math.max(1, Math.ceil((ems * size) / 72 / width)), 0);
  let size = wanted;
  while (size > SMALLEST && (lines(size) * size * LINE_HEIGHT) / 72 > height) size -= 1;
  return size;
}

function text(
  slide: Slide,
  content: string,
  { y, h, x = SLIDE.left, w = SLIDE.textWidth }: Pick<Box, "y" | "h"> & Partial<Box>,
  options: PptxGenJS.TextPropsOptions & { readonly fontSize: number },
): void {
  slide.addText(content, {
    x,
    y,
    w,
    h,
    margin: 0,
    valign: "top",
    fontFace: FONT,
    color: INK,
    ...options,
    fontSize: fittingSize(content, options.fontSize, w, h),
  });
}

/** What the outline and screen readers call a slide by, wherever it stands. */
const TITLE = { objectName: "Title", align: "left" } as const;

/** A text box of that name, up to where it says that it is no placeholder. */
const TITLE_BOX =
  /(<p:cNvPr id="\d+" name="Title"[^>]*>)(<\/p:cNvPr>)<p:cNvSpPr[^>]*\/><p:nvPr><\/p:nvPr>/gu;

/** The library knows one language and no title that stands elsewhere than its layout has it. */
function revise(xml: string, language: Language): string {
  return xml
    .replace(/\blang="en-US"/gu, `lang="${{ zh: "zh-CN", en: "en-GB" }[language]}"`)
    .replace(
      TITLE_BOX,
      '$1$2<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
    );
}

/** The red hairline above, the title, the line under it. */
function head(slide: Slide, title: string, subtitle: string): void {
  text(slide, title, { y: SLIDE.top, h: 0.65 }, { fontSize: SIZE.title, bold: true, ...TITLE });
  if (subtitle !== "")
    text(slide, subtitle, { y: 1.12, h: 0.4 }, { fontSize: SIZE.subtitle, color: SECONDARY_INK });
}

/** Cautions and sources in the foot, and whole in the speaker's notes. */
function foot(slide: Slide, notes: readonly string[], spoken: readonly string[]): void {
  text(
    slide,
    notes.join("\n"),
    { y: FOOT_TOP, h: 0.72, w: SLIDE.textWidth - 0.9 },
    { fontSize: SIZE.foot, color: SECONDARY_INK, valign: "bottom" },
  );
  slide.addNotes([...spoken, ...notes].join("\n"));
}

/** Above, right, below and left of what a cell holds, in inches. */
const CELL_MARGIN: [number, number, number, number] = [0.04, 0.06, 0.04, 0.06];

/** The smallest size of a grid, in points. */
const SMALLEST_GRID = 10;

/**
 * The largest size at which all rows of a grid stand on its slide; where there is none, the smallest, and how many
 * rows stand there above the one that counts the rest.
 *
 * @param width in inches, as is `height`
 */
function fittingGrid(
  { columns, rows }: BriefingTable,
  width: number,
  height: number,
): { readonly size: number; readonly most: number } {
  const [above, right, below, left] = CELL_MARGIN;
  const inside = width / columns.length - left - right;
  const heightOf = (cells: readonly string[], size: number): number => {
    const lines = cells.map((cell) => Math.ceil((emsOf(cell) * size) / 72 / inside));
    return (Math.max(1, ...lines) * size * LINE_HEIGHT) / 72 + above + below;
  };
  const countAt = (size: number): number => {
    let room = height - heightOf(columns, size);
    const at = rows.findIndex((cells) => (room -= heightOf(cells, size)) < 0);
    return at < 0 ? rows.length : at;
  };
  let size: number = SIZE.table;
  while (size > SMALLEST_GRID && countAt(size) < rows.length) size -= 1;
  const fitting = countAt(size);
  return { size, most: fitting < rows.length ? fitting - 1 : fitting };
}

function tableOf(
  slide: Slide,
  table: BriefingTable,
  y: number,
  x: number = SLIDE.left,
  w: number = SLIDE.textWidth,
): void {
  const cell = (content: string, isHead: boolean): PptxGenJS.TableCell => ({
    text: content,
    options: {
      bold: isHead,
      color: isHead ? SECONDARY_INK : INK,
      border: [
        { type: "none" },
        { type: "none" },
        { type: "solid", pt: isHead ? 1 : 0.5, color: isHead ? INK : LINE },
        { type: "none" },
      ],
    },
  });
  const { columns, rows } = table;
  const { size, most } = table.isGrid
    ? fittingGrid(table, w, FOOT_TOP - y)
    : { size: SIZE.table, most: MAX_ROWS };
  const left = rows.length - most;
  const shown =
    left > 0
      ? [...rows.slice(0, most), columns.map((_, at) => (at === 0 ? `… +${left}` : ""))]
      : rows;
  slide.addTable(
    [
      columns.map((name) => cell(name, true)),
      ...shown.map((row) => row.map((content) => cell(content, false))),
    ],
    { x, y, w, fontFace: FONT, fontSize: size, margin: CELL_MARGIN },
  );
}

/** A chart is laid out empty; what it draws takes its place when the slides are packed. */
function layOutChart(slide: Slide, { description }: OfficeChart, box: Box): void {
  slide.addChart("bar", [{ name: "", labels: [""], values: [0] }], {
    ...box,
    altText: description,
  });
}

/** Numbers large and side by side, of one size, each with its name and period; more than three as a table. */
function numbersOf(slide: Slide, { values, table, color }: CardBlock, y: number): void {
  if (values.length === 0 || values.length > 3) {
    tableOf(slide, table, BODY_TOP);
    return;
  }
  const width = SLIDE.textWidth / values.length;
  // A tenth to spare for a wider font that stands in for ours: a number is never broken.
  const sizes = values.map(({ value }) => Math.floor(((width - 0.2) * 65) / emsOf(value)));
  for (const [at, { name, value, period }] of values.entries()) {
    const x = SLIDE.left + at * width;
    text(
      slide,
      value,
      { x, w: width - 0.2, y, h: 1.1 },
      {
        fontSize: Math.min(SIZE.number, ...sizes),
        bold: true,
        color: colorOfArea(color),
        valign: "bottom",
      },
    );
    text(slide, name, { x, w: width - 0.2, y: y + 1.15, h: 0.4 }, { fontSize: SIZE.text });
    text(
      slide,
      period,
      { x, w: width - 0.2, y: y + 1.55, h: 0.35 },
      { fontSize: SIZE.table, color: SECONDARY_INK },
    );
  }
}

/** A finding with its chart, its numbers, or both: a share's bar alone says little. */
function cardSlide(slide: Slide, block: CardBlock): void {
  const { chart, noChart, title, subtitle, derived, notes, sentence, table } = block;
  head(slide, title, subtitle);
  const remarks = [...(chart?.remarks ?? []), ...(derived === null ? [] : [derived.withFormulas])];
  const spoken = [
    sentence,
    ...(table.isGrid ? [table.columns.join(" · ")] : []),
    ...table.rows.map((row) => row.join(" · ")),
    ...(noChart === null ? [] : [noChart]),
  ];
  const body = { x: SLIDE.left, w: SLIDE.textWidth };
  if (chart === null || chart.form === "share") numbersOf(slide, block, BODY_TOP);
  if (chart === null && block.values.length <= 3)
    text(slide, sentence, { y: 3.9, h: 1.3 }, { fontSize: SIZE.text });
  if (chart?.form === "share") layOutChart(slide, chart, { ...body, y: 3.85, h: 1.4 });
  else if (chart !== null)
    layOutChart(slide, chart, { ...body, y: BODY_TOP, h: remarks.length > 0 ? 3.5 : 4.4 });
  if (remarks.length > 0)
    text(
      slide,
      remarks.join("\n"),
      { y: 5.35, h: 1 },
      { fontSize: SIZE.table - 1, color: SECONDARY_INK },
    );
  foot(slide, notes, spoken);
}

/** A measure's facts with their labels: those of a word or two, or the longer ones. */
function factsOf(
  { facts }: Extract<Block, { kind: "measure" }>,
  short: boolean,
): readonly string[] {
  return facts.flatMap(([label, told]) =>
    emsOf(told) <= LONG_FACT === short ? [`${label} ${told}`] : [],
  );
}

/** One slide for one thing; the reader's own words go onto one of their own. */
function blockSlide(pptx: PptxGenJS, block: Block, { single }: NoChartWords): void {
  const slide = pptx.addSlide({ masterName: "finding" });
  switch (block.kind) {
    case "heading":
      text(slide, block.text, { y: 3, h: 1.2 }, { fontSize: SIZE.cover, bold: true, ...TITLE });
      return;
    case "sentence":
      text(slide, block.text, { y: 2, h: 3.6 }, { fontSize: SIZE.title, ...TITLE });
      return;
    case "figure":
      head(slide, block.title, block.period);
      text(
        slide,
        block.value,
        { y: 2.1, h: 1.4 },
        { fontSize: SIZE.number, bold: true, color: colorOfArea(block.color) },
      );
      text(slide, block.sentence, { y: 3.9, h: 1.8 }, { fontSize: SIZE.text });
      foot(slide, block.notes, [block.sentence, single]);
      return;
    case "card":
      cardSlide(slide, block);
      return;
    case "measure":
      head(slide, block.title, factsOf(block, true).join(" · "));
      text(slide, block.sentence, { y: BODY_TOP, h: 1 }, { fontSize: SIZE.text });
      text(
        slide,
        factsOf(block, false).join("\n"),
        { y: 2.75, h: 0.55 },
        { fontSize: SIZE.table, color: SECONDARY_INK },
      );
      if (block.table !== null) tableOf(slide, block.table, 3.35);
      foot(slide, block.notes, [block.sentence]);
  }
}

/** The briefing as slides: cover, one finding a slide, method. */
function briefingSlides(briefing: Briefing): PptxGenJS {
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = briefing.title;
  pptx.subject = briefing.subtitle;
  pptx.author = briefing.title;
  pptx.company = "";
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const nature: PptxGenJS.SlideMasterProps["objects"] =
    briefing.nature === null
      ? []
      : [
          {
            text: {
              text: briefing.nature,
              options: {
                x: SLIDE.left,
                y: 0.12,
                w: SLIDE.textWidth,
                h: 0.26,
                margin: 0,
                fontFace: FONT,
                fontSize: SIZE.foot,
                bold: true,
                color: SECONDARY_INK,
                align: "right",
              },
            },
          },
        ];
  pptx.defineSlideMaster({
    title: "finding",
    background: { color: "FFFFFF" },
    objects: [{ rect: { x: 0, y: 0, w: SLIDE.width, h: 0.06, fill: { color: BRAND } } }, ...nature],
    slideNumber: {
      x: SLIDE.left + SLIDE.textWidth - 0.6,
      y: 6.95,
      w: 0.6,
      h: 0.25,
      fontFace: FONT,
      fontSize: SIZE.foot,
      color: SECONDARY_INK,
      align: "right",
    },
  });
  const cover = pptx.addSlide({ masterName: "finding" });
  text(
    cover,
    briefing.title,
    { y: 2.5, h: 1.3 },
    { fontSize: SIZE.cover, bold: true, valign: "bottom", ...TITLE },
  );
  text(cover, briefing.subtitle, { y: 4, h: 0.8 }, { fontSize: SIZE.text, color: SECONDARY_INK });
  const words = trayWords[briefing.language].document;
  for (const block of briefing.blocks) blockSlide(pptx, block, words.noChart);
  const method = pptx.addSlide({ masterName: "finding" });
  head(method, words.method, "");
  text(
    method,
    briefing.method.join("\n"),
    { y: BODY_TOP, h: 4.6 },
    { fontSize: SIZE.subtitle, paraSpaceAfter: 8 },
  );
  return pptx;
}

/** The charts of the slides, in the order of the slides. */
function chartsOf({ blocks }: Briefing): ChartRun[] {
  return blocks.flatMap((block, at) =>
    block.kind === "card" && block.chart !== null
      ? [nativeChart(block.chart, block.title, block.color, CHART_SIZE, String(at + 1))]
      : [],
  );
}

/** Writes a briefing as PPTX; opens in PowerPoint, WPS and LibreOffice. */
export async function writePptx(briefing: Briefing): Promise<Uint8Array<ArrayBuffer>> {
  const written = await briefingSlides(briefing).write({ outputType: "arraybuffer" });
  if (!(written instanceof ArrayBuffer)) throw new Error("The slides were not written as bytes");
  const inLanguage = (xml: string): string => revise(xml, briefing.language);
  const charts = await chartParts(chartsOf(briefing), briefing.day, inLanguage);
  return compactPackage(new Uint8Array(written), briefing.day, charts, inLanguage);
}
