import { readFileSync } from "node:fs";
import { build, type Rolldown } from "vite";
import { ownLocale } from "../src/wording/locales";
import { assembleDocument, type DocumentParts } from "./assembleDocument";
import { enforcePolicy } from "./contentPolicy";
import { type ModuleElements, moduleElements, type WrittenModule } from "./oneFileModules";
import { licensesInside } from "./publishLicenses";
import type { ShippedModules, ShippedPackage } from "./shippedPackages";

const ENTRY = /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>\s*/u;

/** The view that the file opens in; the page writes it there when it saves itself. */
const VIEW = '<meta name="view" content="" />';

/**
 * Puts the view into the address before anything reads it. Only where the address says nothing,
 * so that links within the file lead where they say.
 */
const OPEN_VIEW = `<script>
      (function (view) {
        try {
          if (view && location.search === "") history.replaceState(null, "", view + location.hash);
        } catch (_) {}
      })(document.querySelector('meta[name="view"]').content);
    </script>`;

function dataAddress(path: string, type: string): string {
  return `data:${type};base64,${readFileSync(path).toString("base64")}`;
}

/** The code of the one file, whatever the data. */
export interface OneFileProgram {
  /** The document, without its scripts. */
  readonly template: string;
  /** The elements that hold the scripts. */
  readonly code: ModuleElements;
}

/** What the bundler wrote for the one file: its document and its modules. */
type Written =
  | Pick<Rolldown.OutputAsset, "type" | "fileName" | "source">
  | (WrittenModule & Pick<Rolldown.OutputChunk, "type">);

/** The program of what the bundler wrote. Throws an Error where its document or its entry is missing. */
export function oneFileProgram(written: readonly Written[]): OneFileProgram {
  const page = written.find(({ fileName }) => fileName === "index.html");
  if (page?.type !== "asset") throw new Error("The one file was built without its document");
  const template = page.source
    .toString()
    .replace(ENTRY, "")
    .replace("./favicon.svg", dataAddress("public/favicon.svg", "image/svg+xml"));
  return { template, code: moduleElements(written.filter((one) => one.type === "chunk")) };
}

/**
 * Builds what the one file runs: everything that the other edition fetches on demand is inside.
 *
 * @param shipped takes note of what code is in the file
 */
export async function buildOneFileProgram(shipped: ShippedModules): Promise<OneFileProgram> {
  const built = await build({
    mode: "standalone",
    logLevel: "error",
    plugins: [shipped.plugin()],
    worker: { plugins: () => [shipped.plugin()] },
    build: {
      write: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // The part that fetches code asks where it lies itself; nothing is fetched in one file.
        checks: { emptyImportMeta: false },
        output: { format: "cjs" },
      },
    },
  });
  if (!("output" in built)) throw new Error("The one file was not built in one piece");
  return oneFileProgram(built.output);
}

/** The whole dashboard as one HTML document that needs no server and no network. */
export function assembleOneFile(
  { template, code }: OneFileProgram,
  packages: readonly ShippedPackage[],
  parts: Pick<DocumentParts, "page" | "rest" | "styles" | "head" | "data" | "dataset">,
): string {
  const head = `${VIEW}\n    ${OPEN_VIEW}${parts.head}`;
  const document = assembleDocument({ ...parts, template, head, locale: ownLocale, served: null });
  // At the body's end, since in the head it would hold up the first paint.
  const scripts = [code.first, licensesInside(packages), code.later].join("\n    ");
  const whole = document.replace("</body>", () => `${scripts}\n  </body>`);
  return enforcePolicy(whole, "oneFile");
}
