import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type ISectionOptions,
  type IStylesOptions,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { trayWords } from "../../wording/views/trayWords";
import type { Block, Briefing, BriefingTable } from "./Briefing";
import { compactPackage } from "./compactPackage";
import type { OfficeChart } from "./OfficeChart";
import { type ChartSize, nativeChart } from "./nativeChart";
import { INK, LINE, SECONDARY_INK } from "./officeDesign";

/*
 * A briefing as a Word document, set as official documents are (GB/T 9704-2012): A4, 37 mm above,
 * 28 mm left, a type area of 156 × 225 mm, text in 仿宋 三号, headings in 黑体, title in 小标宋 二号, page
 * numbers between dashes. Where an office lacks these fonts, its suite puts its own in their place.
 */

/** Sizes of GB/T 9704 in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt; tables and notes below that. */
const SIZE = { title: 44, heading: 32, text: 32, table: 21, page: 28, note: 21 } as const;

/** Lines of 28 pt, 22 to a page, as the standard has it; in twentieths of a point. */
const LINE_PITCH = 560;

/** Millimetres in twentieths of a point, as the format counts. */
function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

const PAGE = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
};
const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

const SONG = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia: "宋体",
  cs: "Times New Roman",
};
const FANG_SONG = { ...SONG, eastAsia: "仿宋" };
const HEI = { ascii: "Arial", hAnsi: "Arial", eastAsia: "黑体", cs: "Arial" };
const TITLE_SONG = { ...SONG, eastAsia: "方正小标宋简体" };

/** Width of charts in pixels of 1/96 inch: the type area of 156 mm. */
const CHART_WIDTH = 588;

/** Numbers what a document numbers: its footnotes, one for each thing that has notes, and its charts. */
class Numbering {
  #charts = 0;
  readonly #texts: (readonly string[])[] = [];

  /** The mark of some notes, to stand behind the words that they belong to; nothing where there are none. */
  mark(notes: readonly string[]): ParagraphChild[] {
    // Called once a note and never twice: Word numbers each call, and LibreOffice empties a second one.
    return notes.length === 0 ? [] : [new FootnoteReferenceRun(this.#texts.push(notes))];
  }

  /** The number of the next chart; the library's own count runs on from document to document. */
  nextChart(): string {
    this.#charts += 1;
    return String(this.#charts);
  }

  /** All notes by their numbers, as the library wants them. */
  footnotes(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(
      this.#texts.map((notes, at) => [
        String(at + 1),
        { children: notes.map((note) => plain(note, { style: "NoteText" })) },
      ]),
    );
  }
}

function plain(
  text: string,
  options: Omit<IParagraphOptions, "children" | "text"> = {},
): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] });
}

const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const RULE = { style: BorderStyle.SINGLE, size: 8, color: INK };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table with a ruled head, repeated on every page; no row is torn in two. */
function tableOf({ columns, rows, isGrid }: BriefingTable): Table {
  // Names and periods, the last but one, are longest; the numbers before them are short.
  const shares = columns.map((_, at) => {
    if (isGrid) return at === 0 ? 7 : 5;
    if (at === 0 || at === columns.length - 2) return 7;
    return at === columns.length - 3 ? 5 : 6;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / total));
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            borders: {
              top: isHead ? RULE : HAIRLINE,
              bottom: isHead ? RULE : HAIRLINE,
              left: NONE,
              right: NONE,
            },
            children: [
              new Paragraph({
                style: isHead ? "TableHead" : "TableText",
                children: [new TextRun(text)],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** A chart is as wide as the type area, and as high as its bars need. */
function chartSize({ form, categories, series }: OfficeChart): ChartSize {
  const bars = categories.length * (form === "bars" ? series.length : 1);
  const height = form === "lines" ? 300 : form === "share" ? 130 : 40 + 44 * bars;
  return { width: CHART_WIDTH, height, text: 10 };
}

function sourceLine(text: string): Paragraph {
  return plain(text, { style: "SourceLine" });
}

/** What one thing of the briefing comes to. */
function blockParagraphs(
  block: Block,
  numbering: Numbering,
  heading: NonNullable<IParagraphOptions["heading"]>,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [plain(block.text, { heading: HeadingLevel.HEADING_1 })];
    case "sentence":
      return [plain(block.text)];
    case "figure":
      return [
        plain(block.title, { heading }),
        new Paragraph({
          children: [new TextRun(block.sentence), ...numbering.mark(block.notes)],
        }),
      ];
    case "card":
      return [
        new Paragraph({
          heading,
          children: [new TextRun(block.title), ...numbering.mark(block.notes)],
        }),
        ...(block.sentence === "" ? [] : [plain(block.sentence)]),
        ...(block.subtitle === ""
          ? []
          : [plain(block.subtitle, { style: "Subtitle", keepNext: true })]),
        ...(block.chart === null
          ? []
          : [
              new Paragraph({
                style: "Chart",
                children: [
                  nativeChart(
                    block.chart,
                    block.title,
                    block.color,
                    chartSize(block.chart),
                    numbering.nextChart(),
                  ),
                ],
              }),
              ...block.chart.remarks.map((remark) => sourceLine(remark)),
            ]),
        ...(block.noChart === null || block.rows === null ? [] : [sourceLine(block.noChart)]),
        tableOf(block.table),
        sourceLine(block.table.source),
        ...(block.derived === null ? [] : [sourceLine(block.derived.withFormulas)]),
        sourceLine(""),
      ];
    case "measure":
      return [
        plain(block.title, { heading }),
        new Paragraph({
          children: [new TextRun(block.sentence), ...numbering.mark(block.notes)],
        }),
        ...block.facts.map(
          ([label, text]) =>
            new Paragraph({
              style: "Fact",
              children: [new TextRun({ text: `${label}　`, bold: true }), new TextRun(text)],
            }),
        ),
        sourceLine(""),
        ...(block.table === null ? [] : [tableOf(block.table), sourceLine(block.table.source)]),
      ];
  }
}

function sectionOf(briefing: Briefing, children: readonly (Paragraph | Table)[]): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          top: PAGE.top,
          bottom: PAGE.bottom,
          left: PAGE.left,
          right: PAGE.right,
          header: twips(20),
          footer: twips(25),
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: "RunningHead",
            tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
            children: [
              new TextRun(briefing.title),
              new TextRun({ children: [new Tab()] }),
              new TextRun(briefing.subtitle),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({
                children: ["— ", PageNumber.CURRENT, " —"],
                size: SIZE.page,
                font: SONG,
              }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}

/** The briefing as a document of Word's own paragraphs, tables, charts and footnotes. */
type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number];

/** A style of paragraphs without indent whose lines are at least so high, in twentieths of a point. */
function styleOf(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle["run"]>,
  line: number,
  { spacing, ...paragraph }: NonNullable<ParagraphStyle["paragraph"]> = {},
): ParagraphStyle {
  return {
    id,
    name,
    run,
    paragraph: {
      indent: { firstLine: 0 },
      ...paragraph,
      spacing: { line, lineRule: LineRuleType.AT_LEAST, ...spacing },
    },
  };
}

function briefingDocument(briefing: Briefing): Document {
  const words = trayWords[briefing.language].document;
  const numbering = new Numbering();
  const [first] = briefing.blocks;
  const isAlone = first !== undefined && "title" in first && first.title === briefing.title;
  const heading = isAlone ? HeadingLevel.TITLE : HeadingLevel.HEADING_2;
  const blocks = briefing.blocks.flatMap((block) => blockParagraphs(block, numbering, heading));
  const method = briefing.method.map((text) => plain(text, { style: "SourceLine" }));
  // What stands alone is on one page as a rule: its title is the document's, and each page names the report above.
  const children = isAlone
    ? [...blocks, ...method]
    : [
        plain(briefing.title, { heading: HeadingLevel.TITLE }),
        plain(briefing.subtitle, { style: "Subtitle", alignment: AlignmentType.CENTER }),
        ...blocks,
        plain(words.method, { heading: HeadingLevel.HEADING_1 }),
        ...method,
      ];
  const exactly = { line: LINE_PITCH, lineRule: LineRuleType.EXACTLY };
  const language = { zh: { value: "en-US", eastAsia: "zh-CN" }, en: { value: "en-GB" } }[
    briefing.language
  ];
  return new Document({
    title: briefing.title,
    subject: briefing.subtitle,
    creator: briefing.title,
    lastModifiedBy: briefing.title,
    footnotes: numbering.footnotes(),
    styles: {
      default: {
        document: {
          run: { font: FANG_SONG, size: SIZE.text, color: INK, language },
          paragraph: { spacing: exactly },
        },
        title: {
          run: { font: TITLE_SONG, size: SIZE.title, bold: false, color: INK },
          paragraph: {
            alignment: AlignmentType.CENTER,
            indent: { firstLine: 0 },
            spacing: { after: 240, line: 640, lineRule: LineRuleType.AT_LEAST },
          },
        },
        heading1: {
          run: { font: HEI, size: SIZE.heading, bold: false, color: INK },
          paragraph: {
            indent: { firstLine: 0 },
            spacing: { before: 320, after: 120 },
            keepNext: true,
          },
        },
        heading2: {
          run: { font: HEI, size: 30, bold: false, color: INK },
          paragraph: {
            indent: { firstLine: 0 },
            spacing: { before: 240, after: 80, line: 480, lineRule: LineRuleType.AT_LEAST },
            keepNext: true,
          },
        },
      },
      paragraphStyles: [
        {
          id: "Normal",
          name: "Normal",
          quickFormat: true,
          paragraph: { indent: { firstLine: 640 }, spacing: exactly },
        },
        styleOf("Subtitle", "Subtitle", { size: SIZE.table, color: SECONDARY_INK }, 320, {
          spacing: { before: 120, after: 120 },
        }),
        styleOf("Chart", "Chart", {}, 240, {
          spacing: { before: 80, after: 80, lineRule: LineRuleType.AUTO },
        }),
        styleOf("TableHead", "Table head", { font: HEI, size: SIZE.table }, 300, {
          keepNext: true,
        }),
        styleOf("TableText", "Table text", { size: SIZE.table }, 300),
        styleOf("Fact", "Fact", { size: 28 }, 440, { indent: { firstLine: 0, left: 640 } }),
        styleOf("SourceLine", "Source line", { size: SIZE.note, color: SECONDARY_INK }, 300, {
          spacing: { before: 40, after: 40 },
        }),
        styleOf("NoteText", "Note text", { size: SIZE.note, font: SONG }, 260),
        styleOf(
          "RunningHead",
          "Running head",
          { size: SIZE.note, color: SECONDARY_INK, font: SONG },
          260,
          { border: { bottom: { ...HAIRLINE, space: 4 } } },
        ),
      ],
    },
    sections: [sectionOf(briefing, children)],
  });
}

/** Writes a briefing as DOCX; opens in Word, WPS and LibreOffice. */
export async function writeDocx(briefing: Briefing): Promise<Uint8Array<ArrayBuffer>> {
  const written = await Packer.toArrayBuffer(briefingDocument(briefing));
  return compactPackage(new Uint8Array(written), briefing.day);
}
