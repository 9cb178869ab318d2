import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

function schemaOf(name: string): object {
  const folder = "node_modules/@cyclonedx/cyclonedx-library/res/schema";
  return JSON.parse(readFileSync(`${folder}/${name}.SNAPSHOT.schema.json`, "utf8"));
}

/** Compiled once, which takes a while. */
let compiled: ValidateFunction | undefined;

function compile(): ValidateFunction {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ["spdx", "jsf-0.82"])
    ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  return ajv.compile(schemaOf("bom-1.6"));
}

/** What the schema of CycloneDX 1.6 finds wrong in a bill of materials, formats of dates and addresses apart. */
export function billFaults(bill: unknown): readonly string[] {
  compiled ??= compile();
  compiled(bill);
  return (compiled.errors ?? []).map(
    ({ instancePath, message = "" }) => `${instancePath} ${message}`,
  );
}
