import { createHash } from "node:crypto";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../src/dataset/Dataset";
import { dataElement, type EmbeddedData } from "../src/embeddedData";
import { splitData } from "../src/laterData";
import { documentFile, documentLink } from "../src/page/documents";
import { locales, localesOf, type LocaleId } from "../src/wording/locales";
import { assembleDocument } from "./assembleDocument";
import type { Named, Program } from "./buildProgram";
import { enforcePolicy } from "./contentPolicy";
import { embeddedData } from "./datasetPlugin";
import { publishData } from "./publishData";
import { publishLicenses } from "./publishLicenses";
import { nameReports } from "./publishedReports";
import { assembleOneFile } from "./standalone";

/** Names the documents to machines, where there are several. */
function alternates(ids: readonly LocaleId[]): string {
  if (ids.length < 2) return "";
  return ids
    .map(
      (id) => `<link rel="alternate" hreflang="${locales[id].tag}" href="${documentLink(id)}" />`,
    )
    .join("");
}

/** The data as a document of this language holds them, with what comes later in a file of the edition. */
function servedData(data: EmbeddedData, id: LocaleId, out: string): string {
  const { first, later } = splitData(data, locales[id].language);
  const text = JSON.stringify(later);
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
  const at = `assets/later-${id}-${hash}.json`;
  writeFileSync(join(out, at), text);
  return dataElement(first, `./${at}`);
}

/**
 * Writes one report's whole edition into a folder: a document for each language of its data, scripts, data
 * files, and the one file.
 */
export async function buildEdition(
  { assets, template, styles, prerender, oneFile, packages }: Program,
  dataset: Dataset,
  named: Named,
  out: string,
): Promise<void> {
  cpSync(assets, out, { recursive: true });
  mkdirSync(join(out, "data"));
  const carried = embeddedData(dataset);
  const ids = localesOf(dataset);
  const head = `${alternates(ids)}${publishData(dataset, join(out, "data"))}${nameReports(named.served)}`;
  const pages = await prerender(carried, named);
  for (const [locale, markup] of pages.served) {
    if (!ids.includes(locale)) continue;
    const data = servedData(carried, locale, out);
    const parts = { template, styles, ...markup, head, data, dataset, locale, served: dataset };
    writeFileSync(
      join(out, documentFile(locale)),
      enforcePolicy(assembleDocument(parts), "served"),
    );
  }
  const parts = {
    ...pages.oneFile,
    styles,
    head: nameReports(named.oneFile),
    data: dataElement(carried),
    dataset,
  };
  writeFileSync(join(out, "standalone.html"), assembleOneFile(oneFile, packages, parts));
  publishLicenses(packages, out);
}
