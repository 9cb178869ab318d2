import { cellText } from "./xmlText";

/** The texts of one workbook, each held once and numbered as they are first used. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** Number of a text, for a cell of type `s`. */
  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** `xl/sharedStrings.xml`. */
  xml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${items.length}">`,
      ...items,
      "</sst>",
    ].join("");
  }
}
