/** Names of the columns that the page's table offers, in order: in addresses and in the reader's choice. */
export const tableColumns = [
  "area",
  "field",
  "name",
  "value",
  "bound",
  "period",
  "place",
  "kind",
  "saidBy",
  "measure",
  "paragraph",
  "source",
] as const;

export type TableColumn = (typeof tableColumns)[number];
