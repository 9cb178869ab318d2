import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "vite";
import { startElement } from "./startScript";

type CodeSplitting = Exclude<Rolldown.OutputOptions["codeSplitting"], boolean | undefined>;
type CodeSplittingGroup = NonNullable<CodeSplitting["groups"]>[number];

/**
 * The code of the one-file edition, cut by when it is wanted. Few pieces, since the content policy names
 * each by its hash, and some hosts take no longer header.
 */
export const MODULE_GROUPS: CodeSplittingGroup[] = [
  { name: "page", tags: ["$initial"] },
  { name: "charts", test: /node_modules[\\/](?:recharts|victory-|d3-|@reduxjs|immer|es-toolkit)/u },
  { name: "slides", test: /node_modules[\\/](?:pptxgenjs|jszip|pako)/u },
  { name: "documents", test: /node_modules[\\/]docx/u },
  { name: "reading", test: /[\\/]src[\\/](?:opening|audit)[\\/]|node_modules[\\/]zod/u },
  { name: "views", test: /./u },
];

/**
 * Runs the code that stands in the file as text, each piece when it is first required: until then the
 * browser only keeps it. A piece is run by a script element made for it, so that the content policy,
 * which knows its hash, still decides; requiring a piece again gives what it gave.
 */
const LOADER = `(function () {
      var factories = {}, made = {};
      function load(name) {
        if (made[name]) return made[name];
        if (!factories[name]) {
          var script = document.createElement("script");
          script.textContent = document.querySelector('script[data-module="' + name + '"]').textContent;
          document.head.append(script);
          script.remove();
          if (!factories[name]) throw new Error("The browser did not run " + name);
        }
        var exports = (made[name] = {});
        try {
          factories[name](function (path) { return load(path.replace("./", "")); }, exports);
        } catch (fault) {
          delete made[name];
          throw fault;
        }
        return exports;
      }
      window.oneFile = { define: function (name, factory) { factories[name] = factory; }, load: load };
    })();`;

/** Code that may stand in a document: what would end its element or start a comment is escaped, as strings allow. */
function inlined(code: string): string {
  return code.replace(/<\/(?=script)/giu, "<\\/").replace(/<!--/gu, "\\x3C!--");
}

/**
 * The script elements of the one-file edition, in the order in which they stand at the body's end.
 *
 * @param assets folder of the built pieces, which require each other by name
 * @param entry file name of the piece that starts the page
 */
export function moduleElements(assets: string, entry: string): string {
  const pieces = readdirSync(assets)
    .filter((name) => name.endsWith(".js"))
    .map((name) => {
      const code = inlined(readFileSync(join(assets, name), "utf8").trim());
      const text = `oneFile.define(${JSON.stringify(name)},function(require,exports){"use strict";${code}\n});`;
      return `<script type="text/plain" data-module="${name}">${text}</script>`;
    });
  return [
    `<script>${LOADER}</script>`,
    ...pieces,
    startElement(`oneFile.load(${JSON.stringify(entry)});`),
  ].join("\n    ");
}
