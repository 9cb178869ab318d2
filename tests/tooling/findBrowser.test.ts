import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findBrowser } from "../../scripts/findBrowser.mjs";
import { browserPath } from "../support/browserPath";

const isWindows = process.platform === "win32";
const realBrowser = await browserPath();
let folder: string;

/** A program on the PATH in place of a browser: one that leads to the real one, or one that does not start. */
function program(name: string, starts: boolean): string {
  const path = join(folder, name);
  const body = starts
    ? `PATH=/usr/bin:/bin exec "${realBrowser}" "$@"`
    : "echo cannot open display >&2\nexit 1";
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "find-browser-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(isWindows)("the browser to test in", () => {
  test("a path in the environment that does not start is a fault, with no other in its place", async () => {
    const path = program("named", false);
    vi.stubEnv("BROWSER_PATH", path);
    const search = await findBrowser();
    expect(search).toMatchObject({ path: null, mayInstall: false });
    expect(search.tried).toEqual([
      expect.stringMatching(`^BROWSER_PATH=${path}: 启动失败 does not start: .`),
    ]);
  });

  test.skipIf(realBrowser === "")("a path in the environment that starts is taken", async () => {
    const path = program("named", true);
    vi.stubEnv("BROWSER_PATH", path);
    expect(await findBrowser()).toEqual({ path, tried: [], mayInstall: false });
  });

  test.skipIf(realBrowser === "")(
    "an installed browser that does not start is passed over for one that does",
    async () => {
      vi.stubEnv("BROWSER_PATH", "");
      vi.stubEnv("CHROME_PATH", "");
      const broken = program("chromium-headless-shell", false);
      const path = program("chromium", true);
      vi.stubEnv("PATH", folder);
      const search = await findBrowser();
      expect(search).toMatchObject({ path, mayInstall: true });
      expect(search.tried).toEqual([expect.stringContaining(`${broken}: 启动失败`)]);
    },
  );
});
