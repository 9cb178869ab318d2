import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fixture } from "../dataset/fixture";
import { buildReports } from "../support/buildReports";

const folder = mkdtempSync(join(tmpdir(), "refused-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, dataset: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(dataset));
  return path;
}

const sound = file("sound.json", fixture());
const twin = file("twin.json", fixture());
const reserved = file("reserved.json", { ...fixture(), id: "assets" });
const faulty = file("faulty.json", { ...fixture(), modified: "yesterday" });

describe(
  "a build that cannot be is refused before anything is written",
  { timeout: 60_000 },
  () => {
    const out = join(folder, "out");

    test("the faults of all datasets are told at once", () => {
      const missing = join(folder, "missing.json");
      const data = [faulty, missing, sound, twin].flatMap((path) => ["--data", path]);
      const { status, said } = buildReports(...data, "--out", out);
      expect(status).toBe(1);
      for (const told of ["faulty.json", "modified", "missing.json", "无法读取数据集"])
        expect(said).toContain(told);
      expect(said).toContain("编号“river-city”与");
      expect(said).toContain("The id river-city is that of");
      expect(readdirSync(folder)).not.toContain("out");
    });

    test("an id that is a folder of the first page is none for another report", () => {
      const { status, said } = buildReports("--data", sound, "--data", reserved, "--out", out);
      expect(status).toBe(1);
      expect(said).toContain("编号“assets”是首页自己的文件夹名");
      expect(readdirSync(folder)).not.toContain("out");
    });

    test("a folder that holds something else is not replaced", () => {
      const { status, said } = buildReports("--data", sound, "--out", folder);
      expect(status).toBe(2);
      expect(said).toContain("holds no earlier build");
      expect(readdirSync(folder)).toContain("sound.json");
    });

    test("an unknown argument is a fault, not something passed over", () => {
      const { status, said } = buildReports("--dataset", sound, "--out", out);
      expect(status).toBe(2);
      expect(said).toContain("--dataset");
      expect(said).toContain("参数有误");
    });
  },
);
