import { useCallback, useEffect, useRef, useState } from "react";
import type { Dataset, Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";
import type { TableRemark } from "../../wording/views/tableRemarks";

/** Where the reading of a data file stands. */
export type FileReading =
  | { readonly status: "idle" }
  | { readonly status: "reading"; readonly name: string }
  | { readonly status: "faulty"; readonly name: string; readonly faults: readonly Fault[] }
  | {
      readonly status: "sound";
      readonly name: string;
      readonly dataset: Dataset;
      readonly remarks: readonly TableRemark[];
    };

function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

async function readFile(file: File, language: Language, base: Dataset): Promise<FileReading> {
  const { readDatasetFile, refuseSize, unreadableFile } =
    await import("../../opening/readDatasetFile");
  const { name } = file;
  // The size is known before a byte is read.
  const tooLarge = refuseSize(file.size, name, language);
  if (tooLarge !== null) return { status: "faulty", name, faults: [tooLarge] };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { status: "faulty", name, faults: [unreadableFile(name, language)] };
  }
  const parsed = readDatasetFile(bytes, name, { language, base });
  return parsed.ok
    ? { status: "sound", name, dataset: parsed.dataset, remarks: parsed.remarks }
    : { status: "faulty", name, faults: parsed.faults };
}

/** Reads data files one after the other; only the last of several counts, and none changes the page. */
export function useFileReading(
  language: Language,
  base: Dataset,
): { readonly reading: FileReading; readonly read: (file: File) => void } {
  const [reading, setReading] = useState<FileReading>({ status: "idle" });
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );
  const read = useCallback(
    (file: File): void => {
      latest.current += 1;
      const turn = latest.current;
      const perform = async (): Promise<void> => {
        await afterPaint();
        const outcome = await readFile(file, language, base);
        if (latest.current === turn) setReading(outcome);
      };
      setReading({ status: "reading", name: file.name });
      void perform().catch(() => {
        if (latest.current === turn) setReading({ status: "idle" });
      });
    },
    [language, base],
  );
  return { reading, read };
}
