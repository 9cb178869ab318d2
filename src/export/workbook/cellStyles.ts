import { xmlText } from "./xmlText";

/** How a cell looks. Equal styles share one entry of the workbook. */
export interface CellStyle {
  readonly font: "body" | "bold" | "title" | "muted";
  readonly filled: boolean;
  readonly bordered: boolean;
  readonly wrapped: boolean;
  /** Number format of the spreadsheet, such as `0.00%`; `General` for none. */
  readonly format: string;
  /** The cell stays text when a reader edits it, though it looks like a formula. */
  readonly quoted: boolean;
}

export const plainStyle: CellStyle = {
  font: "body",
  filled: false,
  bordered: false,
  wrapped: false,
  format: "General",
  quoted: false,
};

/** The cells of a row of headings. */
export const headerStyle: CellStyle = {
  ...plainStyle,
  font: "bold",
  filled: true,
  bordered: true,
  wrapped: true,
};

const FONTS = ["body", "bold", "title", "muted"] as const;
/** First number that a workbook may give to formats of its own. */
const FIRST_OWN_FORMAT = 164;
const FONT_NAME = "Microsoft YaHei";

/** The styles of one workbook, numbered as they are first used. */
export class CellStyles {
  private readonly numbers = new Map<string, number>();
  private readonly styles: CellStyle[] = [];
  private readonly formats = new Map<string, number>([["General", 0]]);

  constructor() {
    // Number 0 is what every unstyled cell has.
    this.numberOf(plainStyle);
  }

  /** Number of a style, for the `s` attribute of a cell. */
  numberOf(style: CellStyle): number {
    const key = `${style.font} ${style.filled} ${style.bordered} ${style.wrapped} ${style.quoted} ${style.format}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.styles.length;
    this.numbers.set(key, number);
    this.styles.push(style);
    if (!this.formats.has(style.format)) {
      this.formats.set(style.format, FIRST_OWN_FORMAT + this.formats.size - 1);
    }
    return number;
  }

  /** `xl/styles.xml`. The order of its parts is fixed by the standard. */
  xml(): string {
    const own = [...this.formats].filter(([, number]) => number >= FIRST_OWN_FORMAT);
    const formats = own.map(
      ([code, number]) => `<numFmt numFmtId="${number}" formatCode="${xmlText(code)}"/>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0
        ? ""
        : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`,
      `<fonts count="${FONTS.length}">`,
      font("", 11, "FF1A2230"),
      font("<b/>", 11, "FF1A2230"),
      font("<b/>", 16, "FF1A2230"),
      font("", 10, "FF48535F"),
      "</fonts>",
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
      '<fill><patternFill patternType="solid"><fgColor rgb="FFEDF0F3"/><bgColor indexed="64"/></patternFill></fill></fills>',
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>',
      ...["left", "right", "top", "bottom"].map(
        (side) => `<${side} style="thin"><color rgb="FFD8DDE3"/></${side}>`,
      ),
      "<diagonal/></border></borders>",
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.styles.length}">`,
      ...this.styles.map((style) => this.formatXml(style)),
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }

  private formatXml(style: CellStyle): string {
    const attributes = [
      `numFmtId="${this.formats.get(style.format) ?? 0}"`,
      `fontId="${FONTS.indexOf(style.font)}"`,
      `fillId="${style.filled ? 2 : 0}"`,
      `borderId="${style.bordered ? 1 : 0}"`,
      'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
      ...(style.quoted ? ['quotePrefix="1"'] : []),
    ];
    const alignment = `<alignment vertical="top"${style.wrapped ? ' wrapText="1"' : ""}/>`;
    return `<xf ${attributes.join(" ")}>${alignment}</xf>`;
  }
}

function font(weight: string, size: number, color: string): string {
  return `<font>${weight}<sz val="${size}"/><color rgb="${color}"/><name val="${FONT_NAME}"/><family val="2"/></font>`;
}
