import { csvwFileName, serializeCsvwMetadata } from "../../export/csvwMetadata";
import { download } from "../../export/download";
import { mediaTypes } from "../../export/mediaTypes";
import { csvPieces } from "../../export/serializeCsv";
import { headOf } from "../../columns/ExportTable";
import type { Page } from "../PageContext";
import { nameOfExport } from "./aboutExport";
import { type Content, type ExportFormat, formatOf } from "./exportFormats";
import type { ExportScope } from "./exportScopes";

/** Whether the metadata of a CSV goes along with it; other formats carry their own. */
export const metadataChoices = ["none", "along", "alone"] as const;
export type MetadataChoice = (typeof metadataChoices)[number];

interface File {
  readonly content: Content;
  readonly name: string;
  readonly type: string;
}

/** The metadata of a CSV, alone or zipped with it. */
async function fileWithMetadata(
  page: Page,
  scope: ExportScope,
  metadata: Exclude<MetadataChoice, "none">,
): Promise<File> {
  const headers = { headers: "header" } as const;
  const table = scope.table();
  const name = nameOfExport(page, scope.name, scope.filtered, "csv");
  const about = serializeCsvwMetadata(headOf(table), name, page.lookup.dataset, headers);
  const aboutName = csvwFileName(name);
  if (metadata === "alone")
    return { content: about, name: aboutName, type: mediaTypes.csvMetadata };
  const { zipFiles } = await import("../../export/ZipFile");
  const content = await zipFiles([
    { name, content: csvPieces(table, headers) },
    { name: aboutName, content: [about] },
  ]);
  return {
    content,
    name: nameOfExport(page, scope.name, scope.filtered, "zip"),
    type: mediaTypes.zip,
  };
}

async function fileOf(page: Page, scope: ExportScope, format: ExportFormat): Promise<File> {
  const { write, type } = formatOf(format);
  const name = nameOfExport(page, scope.name, scope.filtered, format);
  return { content: await write(page, scope), name, type };
}

/** Makes the file and hands it to the browser; gives its name. Throws what making it ran into. */
export async function saveTable(
  page: Page,
  scope: ExportScope,
  format: ExportFormat,
  metadata: MetadataChoice = "none",
): Promise<string> {
  const { content, name, type } =
    metadata === "none"
      ? await fileOf(page, scope, format)
      : await fileWithMetadata(page, scope, metadata);
  download(new Blob(Array.isArray(content) ? [...content] : [content], { type }), name, type);
  return name;
}
