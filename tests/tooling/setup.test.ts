import { describe, expect, test } from "vitest";
import { isInstalled, nodeVersionFault } from "../../scripts/setup.mjs";

describe("the check of Node", () => {
  test.each(["20.19.0", "20.20.2", "22.0.0"])("%s will do", (version) => {
    expect(nodeVersionFault(version)).toBeNull();
  });

  test.each(["18.20.4", "20.18.3"])(
    "%s is refused in both languages, with what to do",
    (version) => {
      const fault = nodeVersionFault(version);
      expect(fault).toContain(`当前为 ${version}`);
      expect(fault).toContain(`Node.js 20.19 or newer is needed; this is ${version}.`);
    },
  );
});

describe("whether the dependencies are installed", () => {
  const lock = (packages: Record<string, { version: string; optional?: boolean }>) => ({
    packages,
  });
  const wanted = lock({
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b-windows": { version: "1.0.0", optional: true },
  });

  test("the same packages are; the build for another system may be missing", () => {
    expect(isInstalled(wanted, lock({ "node_modules/a": { version: "1.0.0" } }))).toBe(true);
  });

  test("another version is not", () => {
    expect(isInstalled(wanted, lock({ "node_modules/a": { version: "1.0.1" } }))).toBe(false);
  });

  test("a missing package is not", () => {
    expect(isInstalled(wanted, lock({}))).toBe(false);
  });

  test("a package that the lock file no longer names is not", () => {
    const installed = lock({
      "node_modules/a": { version: "1.0.0" },
      "node_modules/gone": { version: "1.0.0" },
    });
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
