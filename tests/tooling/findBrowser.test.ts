import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findBrowser } from "../../scripts/findBrowser.mjs";

const isWindows = process.platform === "win32";
let folder: string;

/** A program that answers every start with the same exit code, in place of a browser. */
function program(name: string, exitCode: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho cannot open display >&2\nexit ${exitCode}\n`);
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
  test("a path in the environment comes first", async () => {
    const path = program("named", 0);
    vi.stubEnv("BROWSER_PATH", path);
    const { browser } = await findBrowser();
    expect(browser).toEqual({ path, source: "environment" });
  });

  test("a path in the environment that does not start is a fault, with no other in its place", async () => {
    const path = program("named", 1);
    vi.stubEnv("BROWSER_PATH", path);
    expect(await findBrowser()).toEqual({
      browser: null,
      tried: [`BROWSER_PATH=${path}: 启动失败 does not start: cannot open display`],
      mayInstall: false,
    });
  });

  test("an installed browser that does not start is passed over for one that does", async () => {
    vi.stubEnv("BROWSER_PATH", "");
    vi.stubEnv("CHROME_PATH", "");
    program("google-chrome", 1);
    const path = program("chromium", 0);
    vi.stubEnv("PATH", folder);
    const { browser } = await findBrowser();
    expect(browser).toEqual({ path, source: "installed" });
  });
});
