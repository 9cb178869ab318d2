import type { DatasetLookup } from "../../dataset/DatasetLookup";
import type { ReadFailureKind } from "../../wording/views/textWords";
import { isNotLoaded } from "../edition/watchEdition";
import { workAside } from "../workAside";
import { auditTask, type AuditResult, type AuditTask } from "./AuditTask";
import { decodeInput, type ReadFailure, type TextInput } from "./decodeInput";
import type { OwnText } from "./ownText";

// Inlined, since a page opened from a file may start no worker from another file; Vite makes the export.
// oxlint-disable-next-line import/default
import AuditWorker from "./auditWorker?worker&inline";

/** Performs an audit beside the page, see `workAside`. */
function auditAside(task: AuditTask, left: AbortSignal): Promise<AuditResult> {
  return workAside<AuditTask, AuditResult, AuditResult>(
    {
      task,
      startWorker: () => new AuditWorker(),
      hear: (result, done) => done(result),
      fetchHere: async () => {
        const { performAudit } = await import("./performAudit");
        return () => performAudit(task);
      },
    },
    left,
  );
}

/**
 * Reads a text and holds it against one source of a dataset. What fails is named, not thrown; never
 * settles once it is left.
 */
export async function readOwnText(
  input: TextInput,
  lookup: DatasetLookup,
  source: string,
  left: AbortSignal,
): Promise<OwnText | ReadFailure> {
  const given = await decodeInput(input);
  if ("failure" in given) return given;
  const { text, encoding, name, size } = given;
  const fail = (failure: ReadFailureKind): ReadFailure => ({ failure, name, size });
  let result: AuditResult;
  try {
    result = await auditAside(auditTask(text, lookup, source), left);
  } catch (error) {
    return fail(isNotLoaded(error) ? "not_loaded" : "broke_down");
  }
  if (result === null) return fail("no_paragraphs");
  return { name, encoding, dataset: lookup.dataset, source, ...result };
}
