import type { Rolldown } from "vite";
import { startElement } from "./startScript";

/** A module as the bundler wrote it, with the file names of those that it requires before it runs. */
export type WrittenModule = Pick<
  Rolldown.OutputChunk,
  "fileName" | "code" | "imports" | "moduleIds" | "isEntry"
>;

/**
 * The texts in which the modules of the one-file edition stand, by what is in them, each with all that it
 * needs and no text before it has. A browser reads a text whole when one of its modules is first wanted,
 * so they are cut by what is wanted at one time. Few, since the content policy names each by its hash,
 * and some hosts take no longer header.
 */
const TEXTS: readonly (readonly [name: string, holds: RegExp])[] = [
  ["page", /[\\/]src[\\/]main\.tsx$/u],
  ["first", /[\\/]firstViewParts\.tsx$/u],
  ["paper", /[\\/]PrintedRest\.tsx$/u],
  ["charts", /[\\/]liveForms\.tsx$/u],
  ["documents", /[\\/]writeDocx\.ts$/u],
  ["slides", /[\\/]writePptx\.ts$/u],
  ["schema", /node_modules[\\/]zod[\\/]/u],
  [
    "views",
    /[\\/]seriesForms\.ts$|[\\/]page[\\/](?:cards|checks|exporting|figure|filters|help|measures|meeting|tray)[\\/]/u,
  ],
  ["opening", /[\\/]page[\\/]opening[\\/][^\\/]+\.tsx$/u],
  ["text", /[\\/]page[\\/]text[\\/]/u],
  ["aside", /[\\/]readAside\.ts$/u],
  ["reading", /[\\/]performReading\.ts$/u],
  ["draft", /[\\/]performDraft\.ts$/u],
  ["other", /./u],
];

/** For so many milliseconds modules run one after the other before the page has its turn; a long one alone. */
const TURN = 8;

/**
 * Runs the modules that stand in the file as text, each when it is first required: until then the browser
 * only keeps it. The page begins as soon as its own text has arrived; what is wanted before the browser has
 * read so far in the file is waited for, and once the file has ended, missed. A text is run by a script
 * element made for it, so that the content policy, which knows its hash, still decides. A module is given at
 * once to another that runs, as CommonJS asks; whoever asks later, by `import()`, is promised it, and what it
 * needs first runs in turns with the page. Not by timers, which a page in the background has once a second.
 * Requiring a module again gives what it gave.
 */
const LOADER = `(function () {
      var defined = {}, made = {}, running = 0, until = 0;
      function read(name) {
        if (defined[name]) return;
        var script = document.createElement("script");
        script.textContent = textOf(name).textContent;
        document.head.append(script);
        script.remove();
        if (!defined[name]) throw new Error("The browser did not run " + name);
      }
      function textOf(name) {
        return document.querySelector('script[data-modules~="' + name + '"]');
      }
      async function arrival(name) {
        while (document.readyState === "loading" && !(textOf(name) && textOf(name).nextSibling))
          await new Promise(function (go) {
            var watcher = new MutationObserver(function () {
              watcher.disconnect();
              go();
            });
            watcher.observe(document.body, { childList: true });
            document.addEventListener("DOMContentLoaded", go, { once: true });
          });
      }
      function run(name) {
        if (made[name]) return made[name];
        read(name);
        var exports = (made[name] = {});
        running += 1;
        try {
          defined[name].factory(require, exports);
        } catch (fault) {
          delete made[name];
          throw fault;
        } finally {
          running -= 1;
        }
        return exports;
      }
      function turn() {
        if (performance.now() < until) return null;
        return new Promise(function (go) {
          var channel = new MessageChannel();
          channel.port1.onmessage = function () {
            channel.port1.close();
            until = performance.now() + ${TURN};
            go();
          };
          channel.port2.postMessage(null);
        });
      }
      async function runInTurns(name, begun) {
        if (made[name] || begun.has(name)) return;
        begun.add(name);
        await arrival(name);
        await turn();
        read(name);
        for (var needed of defined[name].needs) await runInTurns(needed, begun);
        await turn();
        run(name);
      }
      async function promise(name) {
        await runInTurns(name, new Set());
        return run(name);
      }
      function require(path) {
        var name = path.replace("./", "");
        return running ? run(name) : promise(name);
      }
      window.oneFile = {
        define: function (name, needs, factory) { defined[name] = { needs: needs, factory: factory }; },
        begin: function (name) {
          promise(name).catch(function (fault) { setTimeout(function () { throw fault; }); });
        },
      };
    })();`;

/** Code that may stand in a document: what would end its element or start a comment is escaped, as strings allow. */
function inlined(code: string): string {
  return code.replace(/<\/(?=script)/giu, "<\\/").replace(/<!--/gu, "\\x3C!--");
}

const nameOf = (fileName: string): string => fileName.replace(/.*\//u, "");

/** In brackets, so that the browser reads what stands in a module only once. */
function definition({ fileName, imports, code }: WrittenModule): string {
  const [name, needs] = [nameOf(fileName), imports.map(nameOf)].map((value) =>
    JSON.stringify(value),
  );
  return `oneFile.define(${name},${needs},(function(require,exports){"use strict";${inlined(code.trim())}\n}));`;
}

/** The modules that stand in each text, by its name. */
function textsOf(
  modules: readonly WrittenModule[],
): ReadonlyMap<string, ReadonlySet<WrittenModule>> {
  const placed = new Set<WrittenModule>();
  const texts = new Map<string, Set<WrittenModule>>();
  for (const [text, holds] of TEXTS) {
    const held = new Set(modules.filter(({ moduleIds }) => moduleIds.some((id) => holds.test(id))));
    for (const { imports } of held)
      for (const module of modules) if (imports.includes(module.fileName)) held.add(module);
    for (const module of placed) held.delete(module);
    for (const module of held) placed.add(module);
    if (held.size > 0) texts.set(text, held);
  }
  return texts;
}

function element([text, held]: readonly [string, ReadonlySet<WrittenModule>]): string {
  const names = [...held].map(({ fileName }) => nameOf(fileName)).join(" ");
  const code = [...held].map(definition).join("\n");
  return `<script type="text/plain" data-text="${text}" data-modules="${names}">${code}</script>`;
}

/** The script elements of the one-file edition, which stand at the body's end. */
export interface ModuleElements {
  /** What the page begins with: whatever stands behind it is not waited for. */
  readonly first: string;
  readonly later: string;
}

/** @param modules all of the program, with one entry that starts the page */
export function moduleElements(modules: readonly WrittenModule[]): ModuleElements {
  const entry = modules.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error("The built page has no program");
  const [page, ...others] = [...textsOf(modules)].map(element);
  const begin = startElement(`oneFile.begin(${JSON.stringify(nameOf(entry.fileName))});`);
  return {
    first: [`<script>${LOADER}</script>`, page, begin].join("\n    "),
    later: others.join("\n    "),
  };
}
