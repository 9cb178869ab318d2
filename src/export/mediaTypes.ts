/** Media types of the files that leave the page. */
export const mediaTypes = {
  csv: "text/csv;charset=utf-8",
  csvMetadata: "application/csvm+json",
  html: "text/html;charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;
