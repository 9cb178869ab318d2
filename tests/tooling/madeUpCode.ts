import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedCode } from "../../scripts/buildProgram";

const TEMPLATE = `<html lang="zh-CN"><head><meta charset="utf-8" /><title>%TITLE%</title><meta name="description" content="%DESCRIPTION%" /><!--head--><script type="module" crossorigin src="./assets/page.js"></script></head><body><div id="root"><!--page--></div></body></html>`;

const CATALOGUE = `<html lang="zh-CN"><head><meta charset="utf-8" /><title>%TITLE%</title><link rel="stylesheet" crossorigin href="./assets/c.css">
<!--head--></head><body><div id="root"></div><p id="from-file" hidden><!--from-file--></p><noscript><!--reports--></noscript></body></html>`;

/**
 * Code in the place of the page's own, which a build takes seconds for.
 *
 * @param assets folder that it is laid into
 */
export function madeUpCode(assets: string): PublishedCode {
  mkdirSync(join(assets, "assets"), { recursive: true });
  writeFileSync(join(assets, "assets", "page.js"), "1;");
  return {
    buildPage: async () => ({
      assets,
      template: TEMPLATE,
      styles: { first: "b{top:0}", later: "i{top:0}" },
      prerender: async ({ dataset }) => {
        const markup = { page: `<h1>${dataset.title.zh}</h1>`, rest: "<p>rest</p>" };
        return {
          served: new Map([
            ["zh", markup],
            ["en", markup],
          ]),
          oneFile: markup,
        };
      },
      oneFile: {
        template: TEMPLATE,
        code: { first: "<script>1</script>", later: "<script>2</script>" },
      },
      packages: [],
    }),
    buildCatalogue: async (catalogue) => {
      mkdirSync(join(catalogue, "assets"), { recursive: true });
      writeFileSync(join(catalogue, "index.html"), CATALOGUE);
      writeFileSync(join(catalogue, "assets", "c.css"), "u{top:0}\n");
      writeFileSync(join(catalogue, "assets", "c.js"), "2;");
      return [];
    },
  };
}
