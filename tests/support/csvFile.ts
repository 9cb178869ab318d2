import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Page } from "playwright";
import { settled } from "./dashboard";
import { type DownloadedFile, take } from "./takeAway";

/** Which of the export dialog's files. */
export type ExportChoice = "shown" | "everything" | "measures";

/** Opens the export dialog from the header, takes one file, and closes the dialog again. */
export async function downloadCsv(page: Page, choice: ExportChoice): Promise<DownloadedFile> {
  await page.locator(".header-tools .button-strong").click();
  await page.locator(`.export-form input[value="${choice}"]`).check();
  const taken = await take(page, page.locator('.export-form button[data-format="csv"]'));
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await settled(page);
  return taken;
}

/** Rows of cells as papaparse reads them, without any correction; its complaints fail. */
export function parseWithPapa(bytes: Buffer): readonly (readonly string[])[] {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
  if (errors.length > 0) throw new Error(`papaparse: ${JSON.stringify(errors)}`);
  // The line break at the end of the last row starts no row.
  return data.filter((row, at) => at < data.length - 1 || row.length > 1 || row[0] !== "");
}

const PYTHON = `
import csv, io, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.reader(file, strict=True))
sys.stdout.buffer.write(json.dumps(rows).encode("ascii"))
`;

/** Rows of cells as Python's csv module reads them; `null` where there is no Python. */
export function parseWithPython(bytes: Buffer): unknown {
  const folder = mkdtempSync(join(tmpdir(), "csv-"));
  try {
    const file = join(folder, "file.csv");
    writeFileSync(file, bytes);
    const run = spawnSync("python3", ["-c", PYTHON, file], { encoding: "utf8" });
    if (run.error !== undefined) return null;
    if (run.status !== 0) throw new Error(`python3: ${run.stderr}`);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of one column, by its header. */
export function column(rows: readonly (readonly string[])[], header: string): string[] {
  const at = rows[0]?.indexOf(header) ?? -1;
  if (at === -1) throw new Error(`no column ${header} among ${(rows[0] ?? []).join(", ")}`);
  return rows.slice(1).map((row) => row[at] ?? "");
}

/** What Excel and RFC 4180 ask of the bytes; each entry is a fault. */
export function faultsOfBytes(bytes: Buffer): readonly string[] {
  const faults: string[] = [];
  if (bytes.subarray(0, 3).toString("hex") !== "efbbbf")
    faults.push("does not start with EF BB BF");
  if (bytes.subarray(3).includes(Buffer.from([0xef, 0xbb, 0xbf]))) faults.push("a second BOM");
  const text = bytes.toString("utf8");
  if (!text.endsWith("\r\n")) faults.push("does not end with CRLF");
  const bare = text.match(/\r(?!\n)|(?<!\r)\n/gu)?.length ?? 0;
  if (bare > 0) faults.push(`${String(bare)} line breaks that are not CRLF`);
  return faults;
}
