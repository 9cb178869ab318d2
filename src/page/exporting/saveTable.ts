import { csvwFileName, serializeCsvwMetadata } from "../../export/csvwMetadata";
import { download } from "../../export/download";
import { fileName } from "../../export/fileName";
import { mediaTypes } from "../../export/mediaTypes";
import { inTurns } from "../../export/inTurns";
import { csvPieces } from "../../export/serializeCsv";
import { jsonPieces } from "../../export/serializeJson";
import { headOf } from "../../columns/ExportTable";
import type { Page } from "../PageContext";
import { aboutExport, dayOf } from "./aboutExport";
import type { ExportScope } from "./exportScopes";

export const exportFormats = ["csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Whether the metadata of a CSV goes along with it; other formats carry their own. */
export const metadataChoices = ["none", "along", "alone"] as const;
export type MetadataChoice = (typeof metadataChoices)[number];

interface File {
  readonly content: BlobPart | readonly BlobPart[];
  readonly name: string;
  readonly type: string;
}

/** A name of the dashboard, the area where the file is limited to one, what it holds, and the day. */
export function nameOfExport(
  page: Page,
  what: string,
  filtered: boolean,
  extension: string,
): string {
  const { lookup, language, address } = page;
  const { area } = address.selection;
  return fileName({
    title: lookup.dataset.title[language],
    areas: filtered && area !== null ? [lookup.area(area).name[language]] : [],
    what,
    date: dayOf(page),
    extension,
  });
}

/** All pieces of a file, made while the page keeps answering. */
async function piecesOf(pieces: Iterable<BlobPart>): Promise<readonly BlobPart[]> {
  const made: BlobPart[] = [];
  await inTurns(pieces, (piece) => made.push(piece));
  return made;
}

async function csvFile(
  page: Page,
  scope: ExportScope,
  metadata: MetadataChoice,
  named: (extension: string) => string,
): Promise<File> {
  const headers = { headers: "header" } as const;
  const table = scope.table();
  const name = named("csv");
  if (metadata === "none") {
    return { content: await piecesOf(csvPieces(table, headers)), name, type: mediaTypes.csv };
  }
  const about = serializeCsvwMetadata(headOf(table), name, page.lookup.dataset, headers);
  const aboutName = csvwFileName(name);
  if (metadata === "alone")
    return { content: about, name: aboutName, type: mediaTypes.csvMetadata };
  const { zipFiles } = await import("../../export/zipFiles");
  const content = await zipFiles([
    { name, content: csvPieces(table, headers) },
    { name: aboutName, content: [about] },
  ]);
  return { content, name: named("zip"), type: mediaTypes.zip };
}

async function fileOf(
  page: Page,
  scope: ExportScope,
  format: ExportFormat,
  metadata: MetadataChoice,
): Promise<File> {
  const named = (extension: string): string =>
    nameOfExport(page, scope.name, scope.filtered, extension);
  switch (format) {
    case "csv":
      return csvFile(page, scope, metadata, named);
    case "xlsx": {
      const { writeWorkbook, workbookContent } = await import("./workbook");
      const content = await writeWorkbook(workbookContent(page, scope));
      return { content, name: named("xlsx"), type: mediaTypes.xlsx };
    }
    case "json": {
      const about = aboutExport(page, scope.filtered);
      const content = await piecesOf(jsonPieces(scope.table(), about));
      return { content, name: named("json"), type: mediaTypes.json };
    }
  }
}

/** Makes the file and hands it to the browser; gives its name. Throws what making it ran into. */
export async function saveTable(
  page: Page,
  scope: ExportScope,
  format: ExportFormat,
  metadata: MetadataChoice = "none",
): Promise<string> {
  const { content, name, type } = await fileOf(page, scope, format, metadata);
  download(new Blob(Array.isArray(content) ? [...content] : [content], { type }), name, type);
  return name;
}
