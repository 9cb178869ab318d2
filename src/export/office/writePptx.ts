import PptxGenJS from "pptxgenjs";
import { trayWords } from "../../wording/views/trayWords";
import type { Block, Briefing, BriefingTable } from "./Briefing";
import { compactPackage } from "./compactPackage";
import type { OfficeChart } from "./OfficeChart";
import {
  BRAND,
  INK,
  LINE,
  SECONDARY_INK,
  colorOfArea,
  colorOfSeries,
  colorOfTone,
} from "./officeDesign";

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
  label: 14,
  foot: 11,
} as const;

/** More rows than these do not fit a slide; the rest is counted. */
const MAX_ROWS = 9;

type Slide = PptxGenJS.Slide;

function text(
  slide: Slide,
  content: string,
  place: { readonly y: number; readonly h: number; readonly x?: number; readonly w?: number },
  options: PptxGenJS.TextPropsOptions,
): void {
  slide.addText(content, {
    x: place.x ?? SLIDE.left,
    y: place.y,
    w: place.w ?? SLIDE.textWidth,
    h: place.h,
    margin: 0,
    valign: "top",
    fontFace: FONT,
    color: INK,
    ...options,
  });
}

/** The red hairline above, the title, the line under it. */
function head(slide: Slide, title: string, subtitle: string): void {
  text(
    slide,
    title,
    { y: SLIDE.top, h: 0.65 },
    { fontSize: SIZE.title, bold: true, fit: "shrink" },
  );
  if (subtitle !== "")
    text(slide, subtitle, { y: 1.12, h: 0.4 }, { fontSize: SIZE.subtitle, color: SECONDARY_INK });
}

/** Cautions and sources in the foot, and whole in the speaker's notes. */
function foot(slide: Slide, notes: readonly string[], spoken: readonly string[]): void {
  text(
    slide,
    notes.join("\n"),
    { y: FOOT_TOP, h: 0.72, w: SLIDE.textWidth - 0.9 },
    { fontSize: SIZE.foot, color: SECONDARY_INK, valign: "bottom", fit: "shrink" },
  );
  slide.addNotes([...spoken, ...notes].join("\n"));
}

function tableOf(
  slide: Slide,
  { columns, rows }: BriefingTable,
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
  const left = rows.length - MAX_ROWS;
  const shown =
    left > 0
      ? [...rows.slice(0, MAX_ROWS), columns.map((_, at) => (at === 0 ? `… +${left}` : ""))]
      : rows;
  slide.addTable(
    [
      columns.map((name) => cell(name, true)),
      ...shown.map((row) => row.map((content) => cell(content, false))),
    ],
    { x, y, w, fontFace: FONT, fontSize: SIZE.table, margin: [0.04, 0.06, 0.04, 0.06] },
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Whether a number at a bar's end says all: nothing is open, about or a range. */
function saysAll(chart: OfficeChart): boolean {
  return chart.remarks.length === 0;
}

/** A fall is drawn to the left of zero. */
function isBelowZero(chart: OfficeChart): boolean {
  return chart.series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
}

/** What stands at the bars; with the bound in words behind it where a number alone would lose it. */
function categoriesOf(chart: OfficeChart): string[] {
  return chart.categories.map((category, at) => {
    const name = category.replace(/\n/gu, " ");
    if (chart.form !== "bars" || saysAll(chart)) return name;
    const labels = chart.series.map(({ labels: own }) => own[at] ?? "");
    return `${name} ${labels.join("")}`;
  });
}

function nativeChart(
  slide: Slide,
  chart: OfficeChart,
  box: Box,
  color: Parameters<typeof colorOfArea>[0],
): void {
  const common: PptxGenJS.IChartOpts = {
    ...box,
    altText: chart.description,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: SIZE.label,
    catAxisLabelColor: INK,
    catAxisLineShow: false,
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: SIZE.label - 2,
    valAxisLabelColor: SECONDARY_INK,
    valAxisLineShow: false,
    valGridLine: { style: "none" },
    catGridLine: { style: "none" },
    dataLabelFontFace: FONT,
    dataLabelFontSize: SIZE.label,
    dataLabelColor: INK,
    legendFontFace: FONT,
    legendFontSize: SIZE.label,
    legendColor: INK,
  };
  const labels = categoriesOf(chart);
  // A missing value is an empty cell of the sheet, which the library's types do not know.
  const data = chart.series.map(({ name, values }) => ({
    name,
    labels,
    values: values.map((value) => value ?? NaN),
  }));
  if (chart.form === "lines") {
    slide.addChart("line", data, {
      ...common,
      chartColors: chart.series.map((_, at) => colorOfSeries(at, color)),
      displayBlanksAs: "gap",
      lineSize: 2,
      lineDataSymbolSize: 7,
      showLegend: chart.series.length > 1,
      legendPos: "b",
      valGridLine: { style: "solid", size: 0.5, color: LINE },
      showValAxisTitle: chart.unit !== "",
      valAxisTitle: chart.unit,
      valAxisTitleFontFace: FONT,
      valAxisTitleFontSize: SIZE.label - 2,
    });
    return;
  }
  const isShare = chart.form === "share";
  const options: PptxGenJS.IChartOpts = {
    ...common,
    barDir: "bar",
    barGrouping: isShare ? "percentStacked" : "clustered",
    barGapWidthPct: isShare ? 40 : 55,
    catAxisHidden: isShare,
    valAxisHidden: true,
    ...(isBelowZero(chart) ? {} : { valAxisMinVal: 0 }),
    // A share's numbers stand in its legend, where they can be read on either part.
    showValue: !isShare && saysAll(chart),
    dataLabelFormatCode: "General",
    dataLabelFontBold: true,
    ...(isShare ? {} : { dataLabelPosition: "outEnd" }),
    showLegend: isShare,
    legendPos: "b",
    // One series takes a colour a bar; several take one each.
    chartColors:
      chart.series.length === 1
        ? (chart.series[0]?.tones ?? []).map((tone) => colorOfTone(tone, color))
        : isShare || !saysAll(chart)
          ? chart.series.map(({ tones }) => colorOfTone(tones[0] ?? "area", color))
          : chart.series.map((_, at) => colorOfSeries(at, color)),
  };
  // The first category on top: the library writes the value, its types know only the other one.
  slide.addChart("bar", data, Object.assign(options, { catAxisOrientation: "maxMin" }));
}

/** The numbers of a card without a chart, large and side by side; many of them as a table. */
function numbersOf(slide: Slide, { values, table, color }: Extract<Block, { kind: "card" }>): void {
  if (values.length === 0 || values.length > 3) {
    tableOf(slide, table, BODY_TOP);
    return;
  }
  const width = SLIDE.textWidth / values.length;
  for (const [at, { name, value }] of values.entries()) {
    const x = SLIDE.left + at * width;
    text(
      slide,
      value,
      { x, w: width - 0.2, y: 2.1, h: 1.3 },
      { fontSize: SIZE.number, bold: true, color: colorOfArea(color), fit: "shrink" },
    );
    text(slide, name, { x, w: width - 0.2, y: 3.5, h: 1 }, { fontSize: SIZE.text });
  }
}

/** One slide for one thing; the reader's own words go onto one of their own. */
function blockSlide(pptx: PptxGenJS, block: Block): void {
  const slide = pptx.addSlide({ masterName: "finding" });
  switch (block.kind) {
    case "heading":
      text(
        slide,
        block.text,
        { y: 3, h: 1.2 },
        { fontSize: SIZE.cover, bold: true, fit: "shrink" },
      );
      return;
    case "sentence":
      text(slide, block.text, { y: 2, h: 3.6 }, { fontSize: SIZE.title, fit: "shrink" });
      return;
    case "figure":
      head(slide, block.title, block.period);
      text(
        slide,
        block.value,
        { y: 2.1, h: 1.4 },
        { fontSize: SIZE.number, bold: true, color: colorOfArea(block.color), fit: "shrink" },
      );
      text(slide, block.sentence, { y: 3.9, h: 1.8 }, { fontSize: SIZE.text, fit: "shrink" });
      foot(slide, block.notes, [block.sentence]);
      return;
    case "card": {
      head(slide, block.title, block.subtitle);
      const remarks = [...(block.chart?.remarks ?? []), ...block.derived];
      if (block.chart === null) numbersOf(slide, block);
      else
        nativeChart(
          slide,
          block.chart,
          { x: SLIDE.left, y: BODY_TOP, w: SLIDE.textWidth, h: remarks.length > 0 ? 3.5 : 4.5 },
          block.color,
        );
      if (remarks.length > 0)
        text(
          slide,
          remarks.join("\n"),
          { y: 5.35, h: 1 },
          { fontSize: SIZE.table - 1, color: SECONDARY_INK, fit: "shrink" },
        );
      foot(slide, block.notes, [block.title, ...block.table.rows.map((row) => row.join(" · "))]);
      return;
    }
    case "measure":
      head(slide, block.title, block.facts.map(([label, told]) => `${label} ${told}`).join(" · "));
      text(slide, block.sentence, { y: 1.95, h: 1.3 }, { fontSize: SIZE.text, fit: "shrink" });
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
  pptx.defineSlideMaster({
    title: "finding",
    background: { color: "FFFFFF" },
    objects: [{ rect: { x: 0, y: 0, w: SLIDE.width, h: 0.06, fill: { color: BRAND } } }],
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
    { fontSize: SIZE.cover, bold: true, valign: "bottom", fit: "shrink" },
  );
  text(cover, briefing.subtitle, { y: 4, h: 0.8 }, { fontSize: SIZE.text, color: SECONDARY_INK });
  for (const block of briefing.blocks) blockSlide(pptx, block);
  const method = pptx.addSlide({ masterName: "finding" });
  head(method, trayWords[briefing.language].document.method, "");
  text(
    method,
    briefing.method.join("\n"),
    { y: BODY_TOP, h: 4.6 },
    { fontSize: SIZE.subtitle, fit: "shrink", paraSpaceAfter: 8 },
  );
  return pptx;
}

/** Writes a briefing as PPTX; opens in PowerPoint, WPS and LibreOffice. */
export async function writePptx(briefing: Briefing): Promise<Uint8Array<ArrayBuffer>> {
  const written = await briefingSlides(briefing).write({ outputType: "arraybuffer" });
  if (!(written instanceof ArrayBuffer)) throw new Error("The slides were not written as bytes");
  return compactPackage(new Uint8Array(written), briefing.day);
}
