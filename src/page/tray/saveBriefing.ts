import { download } from "../../export/download";
import { fileName } from "../../export/fileName";
import type { Briefing } from "../../export/office/Briefing";
import { mediaTypes } from "../../export/mediaTypes";
import { trayWords } from "../../wording/views/trayWords";

export type BriefingFormat = "docx" | "pptx";

/** The writers are large, and fetched when a file is asked for. */
const writers: Readonly<
  Record<BriefingFormat, () => Promise<(briefing: Briefing) => Promise<Uint8Array<ArrayBuffer>>>>
> = {
  docx: async () => (await import("../../export/office/writeDocx")).writeDocx,
  pptx: async () => (await import("../../export/office/writePptx")).writePptx,
};

/**
 * Writes the briefing and hands it to the browser for saving; gives the file's name. Throws an Error where
 * the writer cannot be fetched.
 *
 * @param title the dashboard's own, which the name begins with
 * @param day the day of the data, ISO 8601
 */
export async function saveBriefing(
  briefing: Briefing,
  format: BriefingFormat,
  title: string,
  day: string,
): Promise<string> {
  const write = await writers[format]();
  const what = trayWords[briefing.language].name;
  const name = fileName({ title, limits: [], what, date: day, extension: format });
  download(await write(briefing), name, mediaTypes[format]);
  return name;
}
