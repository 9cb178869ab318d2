/** What is read at most; anything larger was opened by mistake, or to do harm. */
export const limits = {
  /** Of the file itself. */
  bytes: 150 * 1024 * 1024,
  /** Objects and lists inside one another in a JSON file; a dataset has seven. */
  depth: 64,
  /** Parts of a workbook's archive. */
  parts: 2000,
  /** All parts of a workbook together, unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  /** How many times its packed size a large part may unpack to; real sheets stay under a hundred. */
  packingRatio: 200,
  /** Parts below this size may be packed as tightly as they like. */
  smallPartBytes: 10 * 1024 * 1024,
  /** Sheets of a workbook, tables of a web page. */
  tables: 1000,
  rows: 200_000,
  columns: 200,
  /** Characters of one cell, as spreadsheets have it. */
  cell: 32_767,
  /** Of a text that is drafted: ten times as many as a long report has, and more than anybody goes through. */
  drafted: { numbers: 5000, measures: 5000, paragraphs: 20_000 },
  /** Faults that are listed; a file with more has something wrong with it as a whole. */
  faults: 10_000,
} as const;
