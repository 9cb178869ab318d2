import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { scriptText } from "../src/export/scriptText";
import { type ShippedPackage, readPackage } from "./shippedPackages";

const RULE = "─".repeat(72);

/** Name, version, licence and its full text of every package, the dashboard itself first. */
export function formatLicenses(packages: readonly ShippedPackage[]): string {
  return packages
    .map(({ name, version, license, text }) => `${name} ${version}\n${license}\n\n${text}\n`)
    .join(`\n${RULE}\n\n`);
}

/** `pkg:npm/%40tanstack/store@0.11.2`, as the package-URL specification has it. */
function packageUrl({ name, version }: ShippedPackage): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** The package as a component of CycloneDX; its hash is that of the package's archive. */
function component(shipped: ShippedPackage, integrity: string | undefined): object {
  const [group, name] = shipped.name.startsWith("@")
    ? shipped.name.split("/", 2)
    : [undefined, shipped.name];
  const [algorithm, digest] = integrity?.split("-", 2) ?? [];
  const hash =
    algorithm === "sha512" && digest !== undefined
      ? [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }]
      : [];
  const isExpression = shipped.license.includes(" ");
  return {
    type: "library",
    "bom-ref": packageUrl(shipped),
    // Left out where there is none, as JSON does.
    group,
    name,
    version: shipped.version,
    ...(hash.length === 0 ? {} : { hashes: hash }),
    licenses: [
      isExpression ? { expression: shipped.license } : { license: { id: shipped.license } },
    ],
    purl: packageUrl(shipped),
  };
}

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

/**
 * What is shipped as a CycloneDX 1.6 bill of materials; the same for the same packages, so without
 * serial number and time.
 *
 * @param own the dashboard itself
 * @param lock the text of package-lock.json
 */
export function formatBillOfMaterials(
  own: ShippedPackage,
  packages: readonly ShippedPackage[],
  lock: string,
): string {
  const locked = lockSchema.parse(JSON.parse(lock)).packages;
  const refs = new Map(packages.map((shipped) => [shipped.name, packageUrl(shipped)]));
  const dependsOn = ({ asksFor }: ShippedPackage): readonly string[] =>
    asksFor.flatMap((name) => refs.get(name) ?? []).sort();
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": packageUrl(own),
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.license } }],
        purl: packageUrl(own),
      },
    },
    components: packages.map((shipped) =>
      component(shipped, locked[`node_modules/${shipped.name}`]?.integrity),
    ),
    dependencies: [own, ...packages].map((shipped) => ({
      ref: packageUrl(shipped),
      dependsOn: dependsOn(shipped),
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Writes `licenses.txt` and `sbom.cdx.json` into a folder. */
export function publishLicenses(packages: readonly ShippedPackage[], folder: string): void {
  const own = readPackage(".");
  const lock = readFileSync("package-lock.json", "utf8");
  writeFileSync(join(folder, "licenses.txt"), formatLicenses([own, ...packages]));
  writeFileSync(join(folder, "sbom.cdx.json"), formatBillOfMaterials(own, packages, lock));
}

/** The licences as data in a document. */
export function licensesInside(packages: readonly ShippedPackage[]): string {
  const text = JSON.stringify(formatLicenses([readPackage("."), ...packages]));
  return `<script type="application/json" id="licenses">${scriptText(text)}</script>`;
}
