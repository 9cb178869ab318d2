import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright";
import { settled } from "./dashboard";

/** A file that the page handed over. */
export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Chromium hands over ten files of a page in a second, and drops those that come faster without a word. */
const BURST = { files: 10, ms: 1000 } as const;
/** When each page's last files were asked for. */
const lately = new WeakMap<Page, readonly number[]>();

async function waitForTurn(page: Page): Promise<void> {
  const times = lately.get(page) ?? [];
  const [first = -Infinity] = times.slice(-BURST.files);
  const rest = times.length < BURST.files ? 0 : first + BURST.ms + 100 - Date.now();
  if (rest > 0) await page.waitForTimeout(rest);
  lately.set(page, [...times.slice(1 - BURST.files), Date.now()]);
}

/** Presses something that hands a file over, and gives the file. Where none comes, what the page says is told. */
export async function take(page: Page, button: Locator): Promise<DownloadedFile> {
  await waitForTurn(page);
  const coming = page.waitForEvent("download");
  // A press that hangs is told by itself: what stood in its way.
  coming.catch(() => undefined);
  await button.click();
  const download = await coming.catch(async (cause: unknown) => {
    const said = await page.locator('[role="status"], [role="alert"]').allTextContents();
    throw new Error(`pressed, and no file came; the page says: ${said.join(" / ")}`, { cause });
  });
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Opens the menu of a card, and waits until it stands: its side is chosen when it is open, and it moves there. */
export async function openCardMenu(card: Locator): Promise<void> {
  await card.locator(".card-menu > summary").click();
  await card.locator(".take-away").waitFor();
  await settled(card.page());
}

/** Opens the export dialog from the header. */
export async function openExport(page: Page): Promise<void> {
  await page.locator(".header-tools .button-strong").click();
  await page.locator(".export-form").waitFor();
}

/** What to choose in the form of the export dialog, which is open. */
export interface Choice {
  readonly what: "shown" | "everything" | "measures" | "checks";
  readonly format: "csv" | "xlsx" | "json";
  readonly metadata?: "none" | "along" | "alone";
}

/** Chooses in the open export dialog and takes the file. */
export async function takeTable(page: Page, choice: Choice): Promise<DownloadedFile> {
  const form = page.locator(".export-form");
  await form.locator(`input[value="${choice.what}"]`).check();
  if (choice.metadata !== undefined) {
    const closed = form.locator(".export-more:not([open]) summary");
    if ((await closed.count()) > 0) await closed.click();
    await form.locator(`input[value="${choice.metadata}"]`).check();
  }
  return take(page, form.locator(`button[data-format="${choice.format}"]`));
}

/** The entries of a ZIP file as text, by name. */
export function entriesOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString("utf8"),
    ]),
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&");
}

/** The rows of one sheet of a workbook, its cells as text, empty ones included. */
export function sheetOf(bytes: Uint8Array, position: number): readonly (readonly string[])[] {
  const entries = entriesOf(bytes);
  const texts = [...(entries["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gsu)].map(
    ([, item = ""]) => unescaped(item.replace(/<[^>]*>/gu, "")),
  );
  const sheet = entries[`xl/worksheets/sheet${String(position + 1)}.xml`] ?? "";
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = ""]) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(
      ([, attributes = "", inner = ""]) => {
        const value = /<v>(.*?)<\/v>/su.exec(inner)?.[1] ?? "";
        return attributes.includes('t="s"') ? (texts[Number(value)] ?? "") : value;
      },
    ),
  );
}

/** Width and height of a PNG; throws where the bytes are none. */
export function pngSize(bytes: Buffer): readonly [width: number, height: number] {
  if (bytes.subarray(0, 8).toString("hex") !== "89504e470d0a1a0a") throw new Error("not a PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
