import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A new folder of the file of tests that asks for it; gone after its last test, and after what that file closes then. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dashboard-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
