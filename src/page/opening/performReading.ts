import type { Fault } from "../../dataset/Fault";
import { limits } from "../../opening/limits";
import { readDatasetFile, refuseSize, unreadableFile } from "../../opening/readDatasetFile";
import { type OnProgress, progressOf } from "../../opening/ReadProgress";
import type { FileTask, ReadingResult } from "./ReadingTask";
import { finished, unfinishedTexts } from "./unfinishedTexts";

function refused(faults: readonly Fault[]): ReadingResult {
  return {
    opened: { ok: false, faults: faults.slice(0, limits.faults) },
    unfinished: finished,
    faultCount: faults.length,
  };
}

/** Reads a file and checks what it holds. Never throws: what cannot be read is a fault of the file. */
export async function performReading(
  { file, language, base, sheets }: FileTask,
  onProgress: OnProgress,
): Promise<ReadingResult> {
  const { name } = file;
  // The size is known before a byte is read.
  const tooLarge = refuseSize(file.size, name, language);
  if (tooLarge !== null) return refused([tooLarge]);
  onProgress(progressOf("loading"));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused([unreadableFile(name, language)]);
  }
  const opened = readDatasetFile(bytes, name, {
    language,
    base,
    onProgress,
    ...(sheets && { sheets }),
  });
  if (!opened.ok) return refused(opened.faults);
  return { opened, unfinished: unfinishedTexts(opened.dataset), faultCount: 0 };
}
