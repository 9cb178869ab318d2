import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { billFaults } from "../support/billFaults";
import { languages, openDashboard, takenOver } from "../support/dashboard";
import { methodWords } from "../../src/wording/views/methodWords";
import { openPage } from "../support/servedPage";
import own from "../../package.json" with { type: "json" };

const licenses = readFileSync("dist/licenses.txt", "utf8");
const bill = JSON.parse(readFileSync("dist/sbom.cdx.json", "utf8"));

const shipped: readonly {
  readonly purl: string;
  readonly version: string;
  readonly name: string;
}[] = bill.components.map(
  ({ group, name, version, purl }: Record<"group" | "name" | "version" | "purl", string>) => ({
    name: group === undefined ? name : `${group}/${name}`,
    version,
    purl,
  }),
);

test("what is listed is what is installed, every dependency and no tool of the tests", () => {
  const names = shipped.map(({ name }) => name);
  // Code of the catalogue, which one report has not; its own list names it.
  const elsewhere = new Set(["hyparquet"]);
  for (const name of Object.keys(own.dependencies))
    expect(names.includes(name), name).toBe(!elsewhere.has(name));
  // Code of the build's own that stands in the page.
  const builders = new Set(["vite", "rolldown"]);
  for (const name of Object.keys(own.devDependencies))
    if (!builders.has(name)) expect(names).not.toContain(name);
  // One package may be there in several versions, of which a tool of the tests has another than the page.
  const locked: Record<string, { version?: string }> = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  ).packages;
  for (const { name, version } of shipped) {
    const installed = Object.entries(locked)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version: one }]) => one);
    expect(installed, name).toContain(version);
    expect(licenses, name).toContain(`\n${name} ${version}\n`);
  }
});

test("libraries that come with others are listed by their own names", () => {
  const names = shipped.map(({ name }) => name);
  for (const name of ["scheduler", "d3-scale", "victory-vendor", "@reduxjs/toolkit", "immer"])
    expect(names).toContain(name);
  expect(licenses).toContain("Mike Bostock");
  expect(licenses).toContain("Meta Platforms");
});

test("the bill of materials is valid by the schema of its format", () => {
  expect(billFaults(bill)).toEqual([]);
  expect(billFaults({ ...bill, components: [{ type: "nothing", name: "x" }] })).not.toEqual([]);
});

test("nothing in either list depends on when it was written", () => {
  expect(bill.serialNumber).toBeUndefined();
  expect(bill.metadata.timestamp).toBeUndefined();
});

test.each(languages)("the page leads to the licences (%s)", async (language) => {
  const { page } = await openDashboard({ language, query: "?view=about" });
  const link = page.getByRole("link", { name: methodWords[language].softwareLicenses });
  const response = await page.request.get(
    new URL((await link.getAttribute("href")) ?? "", page.url()).href,
  );
  expect(await response.text()).toBe(licenses);
});

test.each(languages)("the one file shows them itself (%s)", async (language) => {
  const file = pathToFileURL(resolve("dist/standalone.html")).href;
  const opened = await openPage({ path: `${file}?view=about&lang=${language}`, offline: true });
  const { page } = opened;
  await takenOver(page);
  const label = methodWords[language].softwareLicenses;
  const inside = page.locator(".licenses-inside");
  expect(await inside.locator("summary").textContent()).toBe(label);
  await inside.locator("summary").click();
  const text = page.getByRole("textbox", { name: label });
  await expect.poll(() => text.inputValue()).toBe(licenses);
});
