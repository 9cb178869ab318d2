import type { AuditTask } from "./AuditTask";
import { performAudit } from "./performAudit";

// Beside the page, so that a long text does not stop it from answering.
self.addEventListener("message", ({ data }: MessageEvent<AuditTask>) => {
  self.postMessage(performAudit(data), { transfer: [] });
});
