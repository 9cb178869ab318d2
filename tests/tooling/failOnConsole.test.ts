import { describe, expect, test, vi } from "vitest";
import { takeConsoleMessages } from "../support/unexpectedConsole";

describe("an unexpected console message", () => {
  test("is put aside, for the test to fail on", () => {
    console.warn("each child needs a key", 7);
    expect(takeConsoleMessages()).toEqual(["console.warn: each child needs a key 7"]);
  });

  test("is not one that the test has asked for", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    console.warn("expected");
    warn.mockRestore();
    expect(takeConsoleMessages()).toEqual([]);
  });
});
