import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";

/** The code that the built page fetches when it is first wanted, by the names of its files. */
export function deferredParts(): ReadonlySet<string> {
  const folder = join("dist", "assets");
  const imports = /import\(`\.\/([^`]+\.js)`\)/gu;
  return new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(".js"))
      .flatMap((name) =>
        [...readFileSync(join(folder, name), "utf8").matchAll(imports)].flatMap(
          ([, part]) => part ?? [],
        ),
      )
      // What stands for a module of Node in a browser is never asked for.
      .filter((name) => !name.startsWith("__vite-browser-external")),
  );
}

/**
 * How the server answers for code from now on: as ever, not at all, or as one on which another edition was
 * published, where the old code is missing or the first page comes in its place.
 */
export type Answering = "ever" | "blocked" | "missing" | "page";

/** A page's line to its server, which a test can break. */
export interface Line {
  answering: Answering;
  /** Which files of code and data the answering is about; all when a test says nothing else. */
  isMeant: (name: string) => boolean;
  /** What bears another name in the document of the other edition. */
  replaced: RegExp;
  /** Which of them are refused whatever the answering is. */
  isCut: (name: string) => boolean;
  /** Names of the files of code that were asked for in vain. */
  readonly refused: Set<string>;
  /** How often any was. */
  refusals: number;
}

/** Takes the answers for code of a page into a test's hand. */
export async function breakLine(page: Page): Promise<Line> {
  const line: Line = {
    answering: "ever",
    isMeant: () => true,
    replaced: /assets\/index-[^"]+\.js/u,
    isCut: () => false,
    refused: new Set(),
    refusals: 0,
  };
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const isCode = /\/assets\/.*\.js(?:on)?$/u.test(pathname);
    const name = pathname.slice(pathname.lastIndexOf("/") + 1);
    const isCut = isCode && line.isCut(name);
    const answering = isCut ? "blocked" : line.answering;
    if (answering === "ever") return route.fallback();
    if (isCode) {
      if (!isCut && !line.isMeant(name)) return route.fallback();
      line.refused.add(name);
      line.refusals += 1;
      if (answering === "blocked") return route.abort("blockedbyclient");
      return answering === "missing"
        ? route.fulfill({ status: 404, body: "not found" })
        : route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html>" });
    }
    if (answering === "blocked" || route.request().resourceType() !== "fetch")
      return route.fallback();
    const document = await route.fetch();
    const body = (await document.text()).replace(line.replaced, "assets/NEW");
    return route.fulfill({ response: document, body });
  });
  return line;
}
