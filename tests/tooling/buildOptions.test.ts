import { expect, test } from "vitest";
import { WrongArguments, readBuildOptions } from "../../scripts/buildOptions";

test("several datasets are taken in their order, whatever the variable names", () => {
  expect(readBuildOptions(["--data", "a.json", "--data=b.json"], { DATASET: "c.json" })).toEqual({
    data: ["a.json", "b.json"],
    out: "dist",
    drafts: false,
  });
  expect(readBuildOptions(["--drafts"], {}).drafts).toBe(true);
});

test("without one, the variable's is built, and else the project's own", () => {
  expect(readBuildOptions([], { DATASET: "c.json" }).data).toEqual(["c.json"]);
  expect(readBuildOptions(["--out", "site"], {})).toEqual({
    data: ["data/dataset.json"],
    out: "site",
    drafts: false,
  });
});

test.each([
  ["an unknown argument", ["--dato", "a.json"], "--dato"],
  ["a path without its argument", ["a.json"], "a.json"],
  ["an argument without its path", ["--data"], "--data"],
  ["an empty path", ["--data="], "∅"],
  ["an empty path among others", ["--data=a.json", "--data="], "--data= --out= : ∅"],
  ["an empty folder", ["--out="], "--data= --out= : ∅"],
])("%s is named, with what there is", (_, args, said) => {
  const read = (): unknown => readBuildOptions(args, {});
  expect(read).toThrow(WrongArguments);
  expect(read).toThrow(said);
  expect(read).toThrow("参数有误");
  expect(read).toThrow("--data FILE");
});
