// Inlined, since a page opened from a file may start no worker from another file; Vite makes the export.
// oxlint-disable-next-line import/default
import AuditWorker from "./auditWorker?worker&inline";
import type { AuditResult, AuditTask } from "./AuditTask";

function inWorker(task: AuditTask, left: AbortSignal): Promise<AuditResult> {
  return new Promise((resolve, reject) => {
    const worker = new AuditWorker();
    const settle = (act: () => void) => (): void => {
      worker.terminate();
      act();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<AuditResult>) =>
      settle(() => resolve(data))(),
    );
    worker.addEventListener(
      "error",
      settle(() => reject(new Error("The worker failed"))),
    );
    left.addEventListener("abort", () => worker.terminate());
    worker.postMessage(task, { transfer: [] });
  });
}

/**
 * Performs an audit beside the page; in the page itself where a strict policy allows no worker. Rejects where
 * the code for that cannot be fetched; never settles once it is left.
 */
export async function auditAside(task: AuditTask, left: AbortSignal): Promise<AuditResult> {
  try {
    return await inWorker(task, left);
  } catch {
    const { performAudit } = await import("./performAudit");
    return performAudit(task);
  }
}
