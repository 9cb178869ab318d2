import type { Bilingual } from "../../dataset/Dataset";
import { inTurns } from "../../export/inTurns";
import { mediaTypes } from "../../export/mediaTypes";
import { csvPieces } from "../../export/serializeCsv";
import { jsonPieces } from "../../export/serializeJson";
import type { Page } from "../PageContext";
import { aboutExport } from "./aboutExport";
import type { ExportScope } from "./exportScopes";

/** What a file is made of. */
export type Content = BlobPart | readonly BlobPart[];

/** One kind of file that a table is saved as. */
interface Format {
  /** The extension of its files. */
  readonly id: string;
  readonly label: Bilingual;
  readonly type: string;
  /** Made while the page keeps answering. */
  readonly write: (page: Page, scope: ExportScope) => Promise<Content>;
}

/** Every kind of file that a table can be saved as, in the order of the dialog; a new one is a line here. */
export const exportFormats = [
  {
    id: "csv",
    label: { zh: "CSV", en: "CSV" },
    type: mediaTypes.csv,
    write: (_page, scope) => piecesOf(csvPieces(scope.table(), { headers: "header" })),
  },
  {
    id: "xlsx",
    label: { zh: "Excel（XLSX）", en: "Excel (XLSX)" },
    type: mediaTypes.xlsx,
    write: async (page, scope) => {
      const { writeWorkbook, workbookContent } = await import("./workbook");
      return writeWorkbook(workbookContent(page, scope));
    },
  },
  {
    id: "json",
    label: { zh: "JSON", en: "JSON" },
    type: mediaTypes.json,
    write: (page, scope) => piecesOf(jsonPieces(scope.table(), aboutExport(page, scope.filtered))),
  },
] as const satisfies readonly Format[];

export type ExportFormat = (typeof exportFormats)[number]["id"];

/** The format of an id. */
export function formatOf(id: ExportFormat): Format {
  return exportFormats.find((format) => format.id === id) ?? exportFormats[0];
}

/** All pieces of a file, made one after another. */
async function piecesOf(pieces: Iterable<BlobPart>): Promise<readonly BlobPart[]> {
  const made: BlobPart[] = [];
  await inTurns(pieces, (piece) => made.push(piece));
  return made;
}
