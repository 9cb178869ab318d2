import { useCallback, useState } from "react";
import type { Dataset, Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";
import type { SheetReading } from "../../opening/OpenedFile";
import type { ReadProgress } from "../../opening/ReadProgress";
import type { TableRemark } from "../../wording/views/tableRemarks";
import type { ReadingResult } from "./ReadingTask";
import type { Unfinished } from "./unfinishedTexts";
import { useWork } from "./useWork";

/** Where the reading of a data file stands. */
export type FileReading =
  | { readonly status: "idle" }
  | {
      readonly status: "reading";
      readonly name: string;
      readonly progress: ReadProgress | null;
      /** Whether the page answers while it is read. */
      readonly isAside: boolean;
    }
  | { readonly status: "cancelled"; readonly name: string }
  /** Reading itself broke down, for want of memory for example; or its code could not be fetched. */
  | { readonly status: "failed" | "notLoaded"; readonly name: string }
  | {
      readonly status: "faulty";
      readonly name: string;
      readonly faults: readonly Fault[];
      readonly faultCount: number;
    }
  | {
      readonly status: "sound";
      readonly name: string;
      readonly dataset: Dataset;
      readonly remarks: readonly TableRemark[];
      readonly unfinished: Unfinished;
    };

interface FileReader {
  readonly reading: FileReading;
  /** The sheets of the workbook that was read last, from which another choice can be made; none where there is no choice. */
  readonly sheets: readonly SheetReading[];
  /** @param sheets names of the sheets that the reader chose; all that can be read when absent */
  readonly read: (file: File, sheets?: readonly string[]) => void;
  /** Stops what is being read; the page is as it was. */
  readonly cancel: () => void;
}

function outcomeOf(name: string, { opened, unfinished, faultCount }: ReadingResult): FileReading {
  return opened.ok
    ? {
        status: "sound",
        name,
        dataset: opened.dataset,
        remarks: opened.remarks,
        unfinished,
      }
    : { status: "faulty", name, faults: opened.faults, faultCount };
}

/** Reads data files one after the other; only the last of several counts, and none changes the page. */
export function useFileReading(language: Language, base: Dataset): FileReader {
  const { state: reading, begin, end } = useWork<FileReading>({ status: "idle" });
  const [sheets, setSheets] = useState<readonly SheetReading[]>([]);
  const read = useCallback(
    (file: File, chosen?: readonly string[]): void => {
      const { name } = file;
      begin(
        { status: "reading", name, progress: null, isAside: true },
        async (say, left) => {
          const { readAside } = await import("./readAside");
          if (left.aborted) return;
          const result = await readAside(
            { kind: "file", file, language, base, ...(chosen && { sheets: chosen }) },
            (progress, isAside) => say({ status: "reading", name, progress, isAside }),
            left,
          );
          if (left.aborted) return;
          say(outcomeOf(name, result));
          // A sheet that is read alone offers no choice; the workbook that it is of does.
          if (chosen === undefined) setSheets(result.opened.ok ? result.opened.sheets : []);
        },
        (isNotLoaded) => ({ status: isNotLoaded ? "notLoaded" : "failed", name }),
      );
    },
    [language, base, begin],
  );
  const cancel = useCallback(
    () => end((now) => (now.status === "reading" ? { status: "cancelled", name: now.name } : now)),
    [end],
  );
  return { reading, sheets, read, cancel };
}
