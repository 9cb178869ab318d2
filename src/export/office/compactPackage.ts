import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** Of a cell that holds nothing, libraries leave an empty number behind, which is no number to a strict reader. */
const EMPTY_NUMBER = /<c r="[A-Z]+\d+"><v><\/v><\/c>/gu;
/** Ids of relations that the document library draws by lot. */
const RANDOM_ID = /rId[a-z0-9_-]{21}(?=")/gu;
/** What a package says of the type of one of its parts. */
const TYPE_OF_PART = /<Override [^>]*?PartName="\/([^"]+)"[^>]*?\/>/gu;
/** Names of charts and of their sheets; the slide library's count of them runs on from file to file. */
const CHART_NAME = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)/gu;
/** A number and its unit stand on one line, beside whatever bar. */
const WRAPPED_LABEL = /vert="horz" wrap="square"/gu;
/** When a package was made. */
const TIME_OF_MAKING = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/**
 * An office package (DOCX, PPTX, XLSX) written anew, so that the same briefing gives the same bytes on
 * every clock and in every time zone: packed, packages within it too, no entries for folders, one date.
 *
 * @param day the day of the data, ISO 8601, which the package bears as that of its making
 * @param others parts that take the place of those of the same names
 * @param revise what else is to be written otherwise in its parts of XML
 */
export function compactPackage(
  bytes: Uint8Array,
  day: string,
  others: Zippable = {},
  revise: (xml: string) => string = (xml) => xml,
): Uint8Array<ArrayBuffer> {
  const written = unzipSync(bytes);
  const charts = Object.keys(written).flatMap((name) => {
    const [, number] = /charts\/chart(\d+)\.xml$/u.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  const before = Math.min(...charts) - 1;
  const counted = (text: string): string =>
    text.replace(
      CHART_NAME,
      (_, name: string, number: string) => `${name}${Number(number) - before}`,
    );
  const ids = new Map<string, string>();
  const settle = (xml: string): string =>
    revise(counted(xml))
      .replace(EMPTY_NUMBER, "")
      .replace(WRAPPED_LABEL, 'vert="horz" wrap="none"')
      .replace(TIME_OF_MAKING, `$1${day}T00:00:00Z`)
      .replace(RANDOM_ID, (id) => {
        const settled = ids.get(id) ?? `rIdn${ids.size + 1}`;
        ids.set(id, settled);
        return settled;
      });
  const parts: Zippable = {};
  for (const [given, content] of Object.entries(written)) {
    const name = counted(given);
    if (name.endsWith("/")) continue;
    if (name.endsWith(".xlsx")) parts[name] = [compactPackage(content, day), { level: 0 }];
    else if (name === "[Content_Types].xml")
      parts[name] = strToU8(
        counted(
          strFromU8(content).replace(TYPE_OF_PART, (type, part: string) =>
            part in written ? type : "",
          ),
        ),
      );
    else if (/\.(?:xml|rels)$/u.test(name)) parts[name] = strToU8(settle(strFromU8(content)));
    else parts[name] = content;
  }
  Object.assign(parts, others);
  // Local noon: the format stores local time, and some zones skip midnight on some days.
  return new Uint8Array(zipSync(parts, { level: 6, mtime: new Date(2000, 0, 1, 12, 0, 0) }));
}
