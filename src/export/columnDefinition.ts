import type { Bilingual, Language } from "../dataset/Dataset";
import type {
  Code,
  Datatype,
  ExportCell,
  ExportColumn,
  ExportTable,
  RowFormat,
} from "./ExportTable";

/** In what form the cells of code lists leave: as codes for machines or as words for readers. */
export type CodeForm = "codes" | "words";

/**
 * One column of a kind of record, defined once: CSV, XLSX, clipboard, the metadata file and the data
 * dictionary are all made from it. `Entry` is the record that a row stands for.
 */
export interface ColumnDefinition<Entry> {
  readonly id: string;
  readonly header: Bilingual;
  /** What the column holds, its unit, and what an empty cell means. */
  readonly description: Bilingual;
  readonly datatype: Datatype;
  readonly width?: number;
  readonly required?: boolean;
  readonly minimum?: number;
  readonly propertyUrl?: string;
  /** The closed list that `cell` takes its values from. */
  readonly codes?: readonly Code[];
  /** A code list's cell is the code; `language` matters to columns that speak the reader's language. */
  readonly cell: (entry: Entry, language: Language) => ExportCell;
}

export interface TableRequest<Entry> {
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  readonly codeForm: CodeForm;
  readonly definitions: readonly ColumnDefinition<Entry>[];
  readonly entries: readonly Entry[];
  /** Id of the column whose cells are all different; ignored when it is not among the definitions. */
  readonly key?: string;
  readonly rowFormat?: (entry: Entry) => RowFormat | null;
}

/** The table of some records: one row an entry, one column a definition, both in the order given. */
export function tableOf<Entry>(request: TableRequest<Entry>): ExportTable {
  const { definitions, entries, language, codeForm, key, rowFormat } = request;
  return {
    name: request.name,
    title: request.title,
    columns: definitions.map((definition) => exportColumn(definition, language, codeForm)),
    rows: entries.map((entry) =>
      definitions.map((definition) => exportCell(definition, entry, language, codeForm)),
    ),
    ...(key !== undefined && definitions.some(({ id }) => id === key) ? { key } : {}),
    ...(rowFormat ? { rowFormats: entries.map(rowFormat) } : {}),
  };
}

/**
 * The definitions with these ids, in the order of the ids.
 * Throws an Error that names an id that none of them has.
 */
export function definitionsNamed<Entry>(
  definitions: readonly ColumnDefinition<Entry>[],
  ids: readonly string[],
): ColumnDefinition<Entry>[] {
  return ids.map((id) => {
    const definition = definitions.find((candidate) => candidate.id === id);
    if (definition) return definition;
    const known = definitions.map((candidate) => candidate.id).join(", ");
    throw new Error(`There is no column "${id}" to export; known columns: ${known}`);
  });
}

/** The values of a code list in the form in which they leave. */
function codesIn(codes: readonly Code[], language: Language, form: CodeForm): Code[] {
  return codes.map(({ code, name }) => ({ code: form === "codes" ? code : name[language], name }));
}

function exportColumn<Entry>(
  definition: ColumnDefinition<Entry>,
  language: Language,
  codeForm: CodeForm,
): ExportColumn {
  const { id, header, description, datatype, width, required, minimum, propertyUrl, codes } =
    definition;
  return {
    id,
    header: header[language],
    datatype,
    description: description[language],
    wording: { header, description },
    ...(width === undefined ? {} : { width }),
    ...(required === undefined ? {} : { required }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(propertyUrl === undefined ? {} : { propertyUrl }),
    ...(codes === undefined ? {} : { codes: codesIn(codes, language, codeForm) }),
  };
}

function exportCell<Entry>(
  definition: ColumnDefinition<Entry>,
  entry: Entry,
  language: Language,
  codeForm: CodeForm,
): ExportCell {
  const cell = definition.cell(entry, language);
  if (definition.codes === undefined || codeForm === "codes") return cell;
  return definition.codes.find(({ code }) => code === cell)?.name[language] ?? cell;
}
