import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

describe("the map of the house in README.md", () => {
  const rooms = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(rooms)("names src/%s/, so that a newcomer learns what it is for", (room) => {
    expect(readme).toMatch(new RegExp(`(?<![\\w-])${room}/`));
  });
});
