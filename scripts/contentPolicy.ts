import { createHash } from "node:crypto";
import { parse } from "parse5";
import { attributeOf, elementsIn, type HtmlElement, textOf } from "./htmlTree";

/** The two ways in which the dashboard is handed out: files on a server, or one file that has all inside. */
export type Edition = "served" | "oneFile";

/** The document's encoding; the policy stands right after it, before anything that it has to govern. */
const CHARSET = '<meta charset="utf-8" />';

/** Types of `<script>` that a browser runs; any other is data, which a policy for scripts leaves alone. */
const RUNS =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/iu;

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const hashesOf = (elements: readonly HtmlElement[]): readonly string[] => [
  ...new Set(elements.map((element) => hashOf(textOf(element)))),
];

/** Whether an inline script is run by the browser, or by the program later. */
const isRun = (script: HtmlElement): boolean =>
  (attributeOf(script, "src") ?? "") === "" &&
  (RUNS.test(attributeOf(script, "type") ?? "") || attributeOf(script, "data-modules") !== null);

/**
 * The content security policy of one finished document, as it stands in a header or a `<meta>`.
 * Its inline scripts, those that it runs later included, and its styles are allowed by the hashes of what they are, so that no text that
 * data bring in can run or style anything.
 */
export function policyOf(document: string, edition: Edition): string {
  // What stands for browsers that run no scripts has styles of its own.
  const elements = [...elementsIn(parse(document, { scriptingEnabled: false }))];
  const named = (name: string): HtmlElement[] => elements.filter(({ tagName }) => tagName === name);
  const served = edition === "served";
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": [...(served ? ["'self'"] : []), ...hashesOf(named("script").filter(isRun))],
    // For browsers that do not know the two after it. Charts are prerendered with style attributes.
    "style-src": ["'unsafe-inline'"],
    "style-src-elem": hashesOf(named("style")),
    "style-src-attr": ["'unsafe-inline'"],
    // A chart becomes a PNG by way of a data address.
    "img-src": [...(served ? ["'self'"] : []), "data:"],
    // A text is held against the data in a worker that the script carries with it.
    "worker-src": ["blob:"],
    // The served page fetches the one file to save it.
    "connect-src": [served ? "'self'" : "'none'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** The document with its policy in its head. Throws an Error where the document names no encoding to put it after. */
export function enforcePolicy(document: string, edition: Edition): string {
  if (!document.includes(CHARSET)) throw new Error(`The document has no ${CHARSET}`);
  const policy = policyOf(document, edition);
  return document.replace(
    CHARSET,
    () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
