import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  formatBillOfMaterials,
  formatLicenses,
  licensesInside,
  publishLicenses,
} from "../../scripts/publishLicenses";
import {
  LicenseRefused,
  type ShippedPackage,
  packageFolderOf,
  readPackage,
} from "../../scripts/shippedPackages";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();

/** A package on disk, with its licence as it says it and the files given. */
function packageOf(license: string | undefined, files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(folder, "p-"));
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, "package.json"),
    JSON.stringify({ name: "some-package", version: "1.2.3", license }),
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  return place;
}

describe("the package of a module", () => {
  test.each([
    ["/home/x/node_modules/react/cjs/react.js", "/home/x/node_modules/react"],
    ["\0/home/x/node_modules/react/index.js?commonjs-module", "/home/x/node_modules/react"],
    ["/h/node_modules/a/node_modules/@b/c/d.js", "/h/node_modules/a/node_modules/@b/c"],
    ["C:/h/node_modules/d3-array/src/ascending.js", "C:/h/node_modules/d3-array"],
    ["/h/node_modules/a/b.js?", "/h/node_modules/a"],
    ["\0vite/preload-helper.js", "node_modules/vite"],
    ["__vite-browser-external", "node_modules/vite"],
    ["\0rolldown/runtime.js", "node_modules/rolldown"],
    ["\0@oxc-project+runtime@1.0.0/helpers/esm/typeof.js", "node_modules/rolldown"],
    ["/project/src/page/App.tsx", null],
    ["/project/src/page/App.tsx?from=/h/node_modules/a/b.js", null],
  ])("of %j is %j", (id, wanted) => {
    expect(packageFolderOf(id, "/project")).toBe(wanted);
  });

  test("is told by slashes where the system writes others", () => {
    expect(packageFolderOf("C:/project/src/page/App.tsx", "C:\\project")).toBeNull();
  });

  test.each(["/elsewhere/code.js", "/projects/a.ts", "\0virtual:other"])(
    "of %j is none, which is a fault",
    (id) => {
      expect(() => packageFolderOf(id, "/project")).toThrow(LicenseRefused);
    },
  );
});

describe("a package may be shipped", () => {
  test.each([
    "MIT",
    "ISC",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Unlicense",
    "(MIT OR GPL-2.0)",
    "(MIT AND Zlib)",
    "MIT  AND  ISC AND BSD-3-Clause",
    "GPL-2.0  OR  0BSD",
  ])("under %s, with its text", (license) => {
    const read = readPackage(packageOf(license, { "LICENCE.md": "Do as you like.\r\n" }));
    expect(read).toMatchObject({ name: "some-package", license, text: "Do as you like." });
  });

  test("with its notices, and without those of what a tool is made of", () => {
    const place = packageOf("MIT", {
      LICENSE: "Mine.\n\n# Licenses of bundled dependencies\nNone of this is shipped.\n",
      NOTICE: "Thanks.",
      "license-checker.js": "no licence",
    });
    expect(readPackage(place).text).toBe("Mine.\n\nThanks.");
  });

  test.each([
    "GPL-3.0-only",
    "MIT AND AGPL-3.0-only",
    "(GPL-2.0 OR AGPL-3.0-only)",
    "UNLICENSED",
    undefined,
  ])("not under %s, and the build says so in both languages", (license) => {
    const read = (): unknown => readPackage(packageOf(license, { LICENSE: "Text." }));
    expect(read).toThrow(LicenseRefused);
    expect(read).toThrow("some-package 1.2.3 的许可证");
    expect(read).toThrow("is not among those allowed");
  });

  test("not without the text of its licence", () => {
    const read = (): unknown => readPackage(packageOf("MIT", { LICENSE: " \n" }));
    expect(read).toThrow(
      /^软件包 some-package 1\.2\.3 没有许可证全文（.*）。\nsome-package 1\.2\.3 has no licence text/u,
    );
  });
});

const own: ShippedPackage = {
  name: "board",
  version: "1.0.0",
  license: "MIT",
  text: "Ours.",
  asksFor: ["@a/b", "never-shipped"],
};
const scoped: ShippedPackage = {
  name: "@a/b",
  version: "2.0.0",
  license: "MIT AND ISC",
  text: "Theirs.",
  asksFor: ["c"],
};
const plain: ShippedPackage = { ...scoped, name: "c", license: "ISC", asksFor: [] };
/** SHA-512 of nothing, as npm writes it and as hexadecimal. */
const EMPTY =
  "z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";
const lock = JSON.stringify({
  packages: { "node_modules/@a/b": { integrity: `sha512-${EMPTY}` } },
});

test("the licences stand one after the other, each with its package", () => {
  expect(formatLicenses([own, plain])).toMatch(
    /^board 1\.0\.0\nMIT\n\nOurs\.\n\n─+\n\nc 2\.0\.0\nISC\n\nTheirs\.\n$/u,
  );
});

test("the licences stand in a document as data that nothing in them ends", () => {
  const inside = licensesInside([{ ...plain, text: "</script><!-- Theirs." }]);
  const [, open = "", data = "", close = ""] = /^(<.+?>)(.*)(<.+?>)$/su.exec(inside) ?? [];
  expect([open, close]).toEqual(['<script type="application/json" id="licenses">', "</script>"]);
  expect(data).not.toMatch(/<\/script|<!--/u);
  const text: unknown = JSON.parse(data);
  expect(text).toMatch(/^reform-metrics-dashboard \d+\.\d+\.\d+\nMIT\n\n/u);
  expect(text).toContain("\n\nc 2.0.0\nISC\n\n</script><!-- Theirs.\n");
});

test("both are written, the dashboard itself first", () => {
  const place = mkdtempSync(join(folder, "out-"));
  publishLicenses([plain], place);
  expect(readFileSync(join(place, "licenses.txt"), "utf8")).toMatch(/\n\nc 2\.0\.0\nISC\n/u);
  const bill = JSON.parse(readFileSync(join(place, "sbom.cdx.json"), "utf8"));
  expect(bill.metadata.component.name).toBe("reform-metrics-dashboard");
  expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(["c"]);
});

describe("the bill of materials", () => {
  test("says of which standard and version it is", () => {
    expect(made()).toMatchObject({
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
    });
    expect(formatBillOfMaterials(own, [], lock)).toMatch(/^\{\n {2}"\$schema".*\}\n$/su);
  });

  test.each(["sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=", "sha512"])(
    "tells no hash of another kind, as %s",
    (integrity) => {
      const other = JSON.stringify({ packages: { "node_modules/c": { integrity } } });
      const bill = JSON.parse(formatBillOfMaterials(own, [plain], other));
      expect(bill.components[0]).not.toHaveProperty("hashes");
    },
  );

  const made = () => JSON.parse(formatBillOfMaterials(own, [scoped, plain], lock));

  test("names packages by their URL, with the hash of their archive", () => {
    expect(made().components[0]).toEqual({
      type: "library",
      "bom-ref": "pkg:npm/%40a/b@2.0.0",
      group: "@a",
      name: "b",
      version: "2.0.0",
      hashes: [{ alg: "SHA-512", content: Buffer.from(EMPTY, "base64").toString("hex") }],
      licenses: [{ expression: "MIT AND ISC" }],
      purl: "pkg:npm/%40a/b@2.0.0",
    });
  });

  test("names the dashboard itself by its licence, and no hash where the archive is not known", () => {
    expect(made().metadata.component).toEqual({
      type: "application",
      "bom-ref": "pkg:npm/board@1.0.0",
      name: "board",
      version: "1.0.0",
      licenses: [{ license: { id: "MIT" } }],
      purl: "pkg:npm/board@1.0.0",
    });
    expect(made().components[1]).toEqual({
      type: "library",
      "bom-ref": "pkg:npm/c@2.0.0",
      name: "c",
      version: "2.0.0",
      licenses: [{ license: { id: "ISC" } }],
      purl: "pkg:npm/c@2.0.0",
    });
  });

  test("names what is asked for in the order of its names", () => {
    const asking = { ...own, asksFor: ["c", "never-shipped", "@a/b"] };
    const bill = JSON.parse(formatBillOfMaterials(asking, [scoped, plain], lock));
    expect(bill.dependencies[0].dependsOn).toEqual(["pkg:npm/%40a/b@2.0.0", "pkg:npm/c@2.0.0"]);
  });

  test("says what asks for what, of what is shipped", () => {
    expect(made().dependencies).toEqual([
      { ref: "pkg:npm/board@1.0.0", dependsOn: ["pkg:npm/%40a/b@2.0.0"] },
      { ref: "pkg:npm/%40a/b@2.0.0", dependsOn: ["pkg:npm/c@2.0.0"] },
      { ref: "pkg:npm/c@2.0.0", dependsOn: [] },
    ]);
  });
});
