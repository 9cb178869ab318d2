import { type DOMWindow, JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import { type WrittenModule, moduleElements } from "../../scripts/oneFileModules";

/** A module by its code, in which what it requires while it runs is required by `need`. The program says that it has begun. */
function written([fileName, code]: readonly [string, string]): WrittenModule {
  const needed = [...code.matchAll(/need\("(.*?)"\)/gu)].map(([, name = ""]) => name);
  const isEntry = fileName === "main.tsx";
  return {
    fileName: `assets/${fileName}`,
    code: `${code.replaceAll('need("', 'require("./')}${isEntry ? " window.begun();" : ""}`,
    imports: needed.map((name) => `assets/${name}`),
    moduleIds: [`/src/${fileName}`],
    isEntry,
  };
}

const elements = (modules: Readonly<Record<string, string>>): string => {
  const { first, later } = moduleElements(Object.entries(modules).map(written));
  return `${first}\n${later}`;
};

/** Opens a document with the modules, of which `main.tsx` has run or failed. */
async function open(
  modules: Readonly<Record<string, string>>,
  virtualConsole = new VirtualConsole(),
) {
  const html = `<!doctype html><body><div id="root"></div>${elements(modules)}</body>`;
  return new Promise<DOMWindow>((resolve) => {
    const { window } = new JSDOM(html, {
      runScripts: "dangerously",
      virtualConsole,
      beforeParse(opened) {
        const begun = () => resolve(window);
        opened.addEventListener("error", begun);
        Object.assign(opened, { MessageChannel, begun });
      },
    });
  });
}

describe("the modules of one file", () => {
  test("later code is only kept until it is asked for, and runs once", async () => {
    const window = await open({
      "main.tsx": `window.ran = ["page"]; window.later = () => require("./later.js");`,
      "later.js": `window.ran.push("later"); exports.word = "here";`,
    });
    expect(window["ran"]).toEqual(["page"]);
    const first: unknown = await window["later"]();
    expect(first).toEqual({ word: "here" });
    expect(await window["later"]()).toBe(first);
    expect(window["ran"]).toEqual(["page", "later"]);
  });

  test("what a module needs runs before it, and is at hand while it runs", async () => {
    const window = await open({
      "main.tsx": `window.ran = []; window.later = () => require("./a.js");`,
      "a.js": `const b = need("b.js"); const c = need("c.js"); window.ran.push("a" + b.name + c.name);`,
      "b.js": `const c = need("c.js"); window.ran.push("b" + c.name); exports.name = "b";`,
      "c.js": `window.ran.push("c"); exports.name = "c";`,
    });
    await window["later"]();
    expect(window["ran"]).toEqual(["c", "bc", "abc"]);
  });

  test("the page has its turn between two modules that take long", async () => {
    const window = await open({
      "main.tsx": `window.ran = []; window.later = () => require("./a.js");`,
      "a.js": `need("b.js"); window.ran.push("a");`,
      "b.js": `window.ran.push("b");
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { port1.close(); window.ran.push("page"); };
        port2.postMessage(null);
        for (const end = performance.now() + 20; performance.now() < end; );`,
    });
    await window["later"]();
    expect(window["ran"]).toEqual(["b", "page", "a"]);
  });

  test("modules may require each other in a circle", async () => {
    const window = await open({
      "main.tsx": `exports.name = "page"; window.later = () => require("./a.js");`,
      "a.js": `const b = need("b.js"); exports.told = () => b.name + exports.own; exports.own = "a";`,
      "b.js": `const a = need("a.js"); exports.name = need("main.tsx").name;`,
    });
    expect((await window["later"]()).told()).toBe("pagea");
  });

  test("a module that fails says so each time, and is no empty one afterwards", async () => {
    const window = await open({
      "main.tsx": `window.later = () => require("./later.js");`,
      "later.js": `throw new Error("no room");`,
    });
    await expect(window["later"]()).rejects.toThrow("no room");
    await expect(window["later"]()).rejects.toThrow("no room");
  });

  test("a module that the browser refuses to run is named", async () => {
    const window = await open({
      "main.tsx": `window.later = () => require("./later.js");`,
      "later.js": `exports.word = "here";`,
    });
    const kept = window.document.querySelector('[data-modules~="later.js"]');
    if (kept !== null) kept.textContent = "0;";
    await expect(window["later"]()).rejects.toThrow("The browser did not run later.js");
  });

  test("a program that fails is a fault of the page, which hears of it", async () => {
    const told: unknown[] = [];
    const virtualConsole = new VirtualConsole().on("jsdomError", ({ message }) => {
      told.push(message);
    });
    await open({ "main.tsx": `throw new Error("no room");` }, virtualConsole);
    expect(told).toEqual(["Uncaught [Error: no room]"]);
  });

  test("no code can end its element, nor hide what follows it", async () => {
    const window = await open({
      "main.tsx": `window.text = "</script><!--<script>" + need("later.js").text;`,
      "later.js": `exports.text = "</SCRIPT><!--";`,
    });
    expect(window["text"]).toBe("</script><!--<script></SCRIPT><!--");
    expect(window.document.body.textContent).not.toContain("exports.text + ");
  });

  test.each([
    ["/h/src/page/PrintedRest.tsx", "paper"],
    ["C:\\h\\src\\page\\PrintedRest.tsx", "paper"],
    ["/h/src/charts/liveForms.tsx", "charts"],
    ["/h/src/export/office/writeDocx.ts", "documents"],
    ["/h/src/export/office/writePptx.ts", "slides"],
    ["/h/node_modules/zod/v4/core.js", "schema"],
    ["C:\\h\\node_modules\\zod\\index.js", "schema"],
    ["/h/src/charts/seriesForms.ts", "views"],
    ...["cards", "checks", "exporting", "figure", "filters", "help", "measures", "meeting"].map(
      (room) => [`/h/src/page/${room}/X.tsx`, "views"],
    ),
    ["C:\\h\\src\\page\\tray\\X.tsx", "views"],
    ["/h/src/page/opening/Open.tsx", "opening"],
    ["/h/src/page/opening/open.ts", "other"],
    ["/h/src/page/opening/within/Open.tsx", "other"],
    ["/h/src/page/text/X.tsx", "text"],
    ["/h/src/opening/readAside.ts", "aside"],
    ["/h/src/opening/performReading.ts", "reading"],
    ["/h/src/analysis/elsewhere.ts", "other"],
    ["/h/node_modules/zodiac/index.js", "other"],
    ["/h/src/xliveForms.tsx", "other"],
    ["/h/src/liveForms.tsx.ts", "other"],
  ])("%s is wanted with the text %s", (id, text) => {
    const { first, later } = moduleElements([
      written(["main.tsx", ""]),
      { ...written(["x.js", ""]), moduleIds: [id ?? ""] },
    ]);
    expect(first).toContain('data-text="page" data-modules="main.tsx"');
    expect(later).toContain(`data-text="${text ?? ""}" data-modules="x.js"`);
  });

  test("a module of several files is wanted with the first text that any of them is", () => {
    const { later } = moduleElements([
      written(["main.tsx", ""]),
      {
        ...written(["x.js", ""]),
        moduleIds: ["/h/src/analysis/elsewhere.ts", "/h/src/page/PrintedRest.tsx"],
      },
      written(["y.js", ""]),
    ]);
    expect(later).toMatch(
      /^<script [^>]*data-text="paper" data-modules="x\.js">[^]*<\/script>\n {4}<script [^>]*data-text="other" data-modules="y\.js">[^]*<\/script>$/u,
    );
  });

  test("the page's own text stands between what runs modules and what begins the page", () => {
    const { first } = moduleElements([written(["main.tsx", ""])]);
    expect(first).toMatch(
      /^<script>[^]*<\/script>\n {4}<script [^>]*data-text="page"[^]*<\/script>\n {4}<script>[^]*<\/script>$/u,
    );
  });

  test("a text holds what its modules need, unless a text before it does", () => {
    const html = elements({
      "main.tsx": `need("shared.js");`,
      "shared.js": "",
      "PrintedRest.tsx": `need("shared.js"); need("list.js");`,
      "list.js": "",
      "odd.js": `need("list.js");`,
    });
    expect(
      [...html.matchAll(/data-text="(.*?)" data-modules="(.*?)"/gu)].map(([, ...of]) => of),
    ).toEqual([
      ["page", "main.tsx shared.js"],
      ["paper", "PrintedRest.tsx list.js"],
      ["other", "odd.js"],
    ]);
  });
});
