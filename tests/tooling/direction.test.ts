import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ownFolder } from "../support/ownFolder";

/** The rooms of src in the one direction: each may import only those before it. */
const ROOMS = [
  "dataset",
  "reading",
  "audit",
  "wording",
  "selection",
  "analysis",
  "columns",
  "export",
  "opening",
  "charts",
  "tables",
  "page",
];
const ROOMS_WITHOUT_REACT = new Set(ROOMS.slice(0, ROOMS.indexOf("charts")));
const DRAWING_LIBRARIES = ["react", "react-dom/client", "recharts", "@tanstack/react-table"];
const DATA = ["../../data/report.json"];
const ENTRIES = ["../main", "../prerender.tsx"];

/** One import in a room, and whether the linter should let it pass. */
interface Probe {
  readonly room: string;
  readonly imports: string;
  readonly isAllowed: boolean;
}

const probes: readonly Probe[] = [
  ...ROOMS.flatMap((room, position) =>
    ROOMS.flatMap((other, otherPosition) =>
      ["..", "../.."].map((up) => ({
        room,
        imports: `${up}/${other}/Thing`,
        isAllowed: otherPosition <= position,
      })),
    ),
  ),
  ...ROOMS.flatMap((room) =>
    DRAWING_LIBRARIES.map((library) => ({
      room,
      imports: library,
      isAllowed: !ROOMS_WITHOUT_REACT.has(room),
    })),
  ),
  ...ROOMS.flatMap((room) =>
    [...DATA, ...ENTRIES].map((imports) => ({ room, imports, isAllowed: false })),
  ),
  ...ROOMS.map((room) => ({ room, imports: "./Neighbour", isAllowed: true })),
];

const probePath = (index: number): string => `src/${probes[index]?.room}/probe${index}.ts`;

const folder = ownFolder();
/** The linter's complaints, by the probe's path. */
let complaints: ReadonlyMap<string, string>;

interface LintReport {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code: string;
    readonly help?: string;
    readonly filename: string;
  }[];
}

/** Runs the project's own linter, with its own configuration, over one folder. */
function lint(root: string): ReadonlyMap<string, string> {
  const oxlint = resolve("node_modules/oxlint/bin/oxlint");
  const result = spawnSync(process.execPath, [oxlint, "--format=json"], {
    cwd: root,
    encoding: "utf8",
  });
  const report: LintReport = JSON.parse(result.stdout);
  return new Map(
    report.diagnostics
      .filter(({ code }) => code.includes("no-restricted-imports"))
      .map(({ filename, message, help }) => [
        relative(root, resolve(root, filename)).replaceAll("\\", "/"),
        `${message} ${help ?? ""}`,
      ]),
  );
}

beforeAll(() => {
  // A folder beside the project, not in it: other tools read src while this test runs.
  copyFileSync(".oxlintrc.json", join(folder, ".oxlintrc.json"));
  probes.forEach(({ imports }, index) => {
    const path = join(folder, probePath(index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import type { Thing } from "${imports}";\n\nexport type Probe = Thing;\n`);
  });
  complaints = lint(folder);
});

describe("imports run one way", () => {
  test.each(ROOMS)("%s/ imports what lies before it and nothing else", (room) => {
    const wronglyJudged = probes.flatMap((probe, index) => {
      if (probe.room !== room || probe.isAllowed === !complaints.has(probePath(index))) return [];
      return `${probe.imports} should be ${probe.isAllowed ? "allowed" : "forbidden"}`;
    });
    expect(wronglyJudged).toEqual([]);
  });

  test("a complaint says where the thing belongs, so that the reader need not look it up", () => {
    const index = probes.findIndex(
      ({ room, imports }) => room === "analysis" && imports === "../charts/Thing",
    );
    expect(complaints.get(probePath(index))).toContain("drawing in charts/ or tables/");
  });

  // The linter's rule reads `import … from` only, so `import("…")` is held to the order here.
  test("no room imports a later one when it is called for", () => {
    const faults = ROOMS.flatMap((room, position) => {
      const later = ROOMS.slice(position + 1).join("|");
      if (later === "") return [];
      const lateImport = new RegExp(`import\\(\\s*["'\`](?:\\.\\./)+(?:${later})/`);
      return sourceFilesOf(join("src", room)).filter((path) =>
        lateImport.test(readFileSync(path, "utf8")),
      );
    });
    expect(faults).toEqual([]);
  });
});

function sourceFilesOf(path: string): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => join("src", name))
    .filter((name) => name.startsWith(join(path, "/")) && /\.tsx?$/.test(name));
}
