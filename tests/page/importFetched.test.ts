import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { importFetched } from "../../src/page/edition/importFetched";
import { isNotLoaded } from "../../src/page/edition/watchEdition";

/** What each file is answered with: its status, a page in its place, or no answer at all; the script where nothing is said. */
const answers = new Map<string, number | "page" | "none">();
/** Names of the files that were asked for, in order. */
const asked: string[] = [];

const respond = (status = 200, type = "text/javascript"): Response =>
  new Response("", { status, headers: { "Content-Type": type } });

beforeEach(() => {
  answers.clear();
  asked.length = 0;
  vi.stubGlobal("fetch", (address: string) => {
    const name = address.slice(address.lastIndexOf("/") + 1);
    asked.push(name);
    const answer = answers.get(name) ?? 200;
    if (answer === "none") return Promise.reject(new TypeError("Failed to fetch"));
    return Promise.resolve(answer === "page" ? respond(200, "text/html") : respond(answer));
  });
});
afterEach(() => vi.unstubAllGlobals());

const IMPORTER = "https://city.example/board/assets/index.js";

/** What runs is kept for as long as the page is open, so that each test has files of its own. */
const importing = (files: readonly string[], load = vi.fn(() => Promise.resolve("module"))) => ({
  load,
  module: importFetched(
    load,
    files.map((name) => `./${name}`),
    IMPORTER,
  ),
});

test("asks for every file beside its importer, and imports once all have come", async () => {
  const { load, module } = importing(["a1.js", "a2.js"]);
  expect(asked).toEqual(["a1.js", "a2.js"]);
  expect(load).not.toHaveBeenCalled();
  expect(await module).toBe("module");
  expect(load).toHaveBeenCalledTimes(1);
  const addresses = vi.fn(() =>
    Promise.resolve(respond(200, "application/javascript; charset=utf-8")),
  );
  vi.stubGlobal("fetch", addresses);
  await importing(["a3.js"]).module;
  expect(addresses).toHaveBeenCalledWith("https://city.example/board/assets/a3.js");
});

test("what needs no file is imported as it is", async () => {
  expect(await importFetched(() => Promise.resolve(7))).toBe(7);
  expect(asked).toEqual([]);
});

const told = {
  none: "TypeError: Failed to fetch",
  page: "c-page.js: 200 text/html",
  404: "c-404.js: 404 text/javascript",
  500: "c-500.js: 500 text/javascript",
};

test.each(["none", "page", 404, 500] as const)(
  "a file that is answered with %s is not imported, is taken note of, and comes with the next try",
  async (answer) => {
    const files = [`b-${String(answer)}.js`, `c-${String(answer)}.js`];
    answers.set(files[1] ?? "", answer);
    const first = importing(files);
    const fault: unknown = await first.module.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(String(fault).replace("Error: https://city.example/board/assets/", "")).toBe(
      told[answer],
    );
    expect(isNotLoaded(fault)).toBe(true);
    expect(first.load).not.toHaveBeenCalled();
    answers.clear();
    asked.length = 0;
    expect(await importing(files).module).toBe("module");
    // The one that had come is asked for again, since it may have left the cache.
    expect(asked).toEqual(files);
  },
);

test("a file that does not run is taken note of, and asked for again", async () => {
  const fault = new SyntaxError("not a script");
  const load = vi.fn(() => Promise.reject(fault));
  await expect(importing(["d.js"], load).module).rejects.toBe(fault);
  expect(isNotLoaded(fault)).toBe(true);
  await importing(["d.js"]).module;
  expect(asked).toEqual(["d.js", "d.js"]);
});

test("what runs is not asked for again, though another that shares it does not come", async () => {
  await importing(["e1.js", "e2.js"]).module;
  answers.set("e3.js", "none");
  await expect(importing(["e3.js", "e2.js"]).module).rejects.toThrow("Failed to fetch");
  asked.length = 0;
  // On a line that is cut by now.
  for (const name of ["e1.js", "e2.js"]) answers.set(name, "none");
  expect(await importing(["e1.js", "e2.js"]).module).toBe("module");
  expect(asked).toEqual([]);
});

test("what two imports need at once is asked for once", async () => {
  const [left, right] = [importing(["f1.js", "f2.js"]), importing(["f2.js", "f3.js"])];
  expect(await Promise.all([left.module, right.module])).toEqual(["module", "module"]);
  expect(asked).toEqual(["f1.js", "f2.js", "f3.js"]);
});
