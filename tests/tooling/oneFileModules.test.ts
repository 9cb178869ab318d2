import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { moduleElements } from "../../scripts/oneFileModules";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pieces-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(pieces: Readonly<Record<string, string>>, virtualConsole = new VirtualConsole()) {
  for (const [name, code] of Object.entries(pieces)) writeFileSync(join(folder, name), code);
  const html = `<!doctype html><body><div id="root"></div>${moduleElements(folder, "page.js")}</body>`;
  return new JSDOM(html, { runScripts: "dangerously", virtualConsole }).window;
}

describe("the pieces of code of one file", () => {
  test("later code is only kept until it is required, and runs once", () => {
    const window = open({
      "page.js": `window.ran = ["page"]; window.later = () => require("./later.js");`,
      "later.js": `window.ran.push("later"); exports.word = "here";`,
    });
    expect(window["ran"]).toEqual(["page"]);
    const first: unknown = window["later"]();
    expect(first).toEqual({ word: "here" });
    expect(window["later"]()).toBe(first);
    expect(window["ran"]).toEqual(["page", "later"]);
  });

  test("pieces may require each other in a circle", () => {
    const window = open({
      "page.js": `exports.name = "page"; window.later = () => require("./a.js").told();`,
      "a.js": `const b = require("./b.js"); exports.told = () => b.name + exports.own; exports.own = "a";`,
      "b.js": `require("./a.js"); exports.name = require("./page.js").name;`,
    });
    expect(window["later"]()).toBe("pagea");
  });

  test("a piece that fails says so each time, and is no empty one afterwards", () => {
    const window = open({
      "page.js": `window.later = () => require("./later.js");`,
      "later.js": `throw new Error("no room");`,
    });
    expect(() => window["later"]()).toThrow("no room");
    expect(() => window["later"]()).toThrow("no room");
  });

  test("a piece that the browser refuses to run is named", () => {
    const window = open({
      "page.js": `window.later = () => require("./later.js");`,
      "later.js": `exports.word = "here";`,
    });
    const kept = window.document.querySelector('[data-module="later.js"]');
    if (kept !== null) kept.textContent = "0;";
    expect(() => window["later"]()).toThrow("The browser did not run later.js");
  });

  test("no code can end its element, nor hide what follows it", () => {
    const window = open({
      "page.js": `window.text = "</script><!--<script>" + require("./later.js").text;`,
      "later.js": `exports.text = "</SCRIPT><!--";`,
    });
    expect(window["text"]).toBe("</script><!--<script></SCRIPT><!--");
    expect(window.document.body.textContent).not.toContain("exports.text + ");
  });
});
