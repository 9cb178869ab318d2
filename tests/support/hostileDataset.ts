import { jsonSchema } from "../../src/dataset/dictionary";
import { report } from "./report";

type Node = ReturnType<typeof jsonSchema>;

/** Where a value stands: `observations[].statement.zh`. */
type SchemaPath = string;

/** Everything that markup, styles, scripts, attributes, comments and templates could take for their own. */
export const payload = [
  `"'>`,
  `<img src=x onerror="window.ran=1">`,
  `<svg onload="window.ran=1"><a href="javascript:window.ran=1">x</a></svg>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<script>window.ran=1</script>`,
  `</script></style></title></textarea><style>*{--ran:1}</style>`,
  `" onmouseover="window.ran=1" style="background:url(https://elsewhere.invalid/a)`,
  `<!-- --> ]]> &lt;b&gt; $& $1 $' \${window.ran=1} {{ran}}`,
].join("");

/** The same for a text that may not be long. */
const SHORT = `"><i onclick=ran=1>`;

/** What a reader may meet of the payload, to see that it is there as text. */
export const visible = `<img src=x onerror="window.ran=1">`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isNode = (value: unknown): value is Node => isRecord(value);

function isFreeText(node: Node): boolean {
  return (
    node.type === "string" &&
    node.pattern === undefined &&
    node.format === undefined &&
    node.enum === undefined &&
    node.const === undefined
  );
}

/** A record that holds texts and nothing else, as a bilingual one does. */
function isAllText(node: Node): boolean {
  const parts = Object.values(node.properties ?? {});
  return parts.length > 0 && parts.every((part) => isNode(part) && isFreeText(part));
}

function takes(node: Node, value: unknown): boolean {
  if (node.const !== undefined) return node.const === value;
  if (node.enum !== undefined) return node.enum.some((one) => one === value);
  return true;
}

/** The forms of a record that a value may be; one when the value says which. */
function formsOf(node: Node, value: unknown): readonly Node[] {
  const forms = node.oneOf?.filter(isNode) ?? [];
  if (forms.length === 0) return [node];
  if (!isRecord(value)) return forms;
  return forms.filter((form) =>
    Object.entries(form.properties ?? {}).every(
      ([name, part]) => !isNode(part) || takes(part, value[name]),
    ),
  );
}

/** The path of every text that the schema leaves free. */
export function freeTexts(node: Node = jsonSchema(), path: SchemaPath = ""): readonly SchemaPath[] {
  if (isFreeText(node)) return [path];
  const forms = formsOf(node, undefined);
  const found = forms.flatMap((form) => [
    ...(isNode(form.items) ? freeTexts(form.items, `${path}[]`) : []),
    ...Object.entries(form.properties ?? {}).flatMap(([name, part]) =>
      isNode(part) ? freeTexts(part, path === "" ? name : `${path}.${name}`) : [],
    ),
  ]);
  return [...new Set(found)];
}

/** A dataset with the payload in its texts, and where it stands. */
interface Hostile {
  readonly dataset: unknown;
  /** Every path of the schema that was filled. */
  readonly filled: ReadonlySet<SchemaPath>;
}

/**
 * The published dataset with the payload in every text that the schema leaves free, optional ones
 * added, so that a field that is new is among them. `kept` stay as they are.
 */
export function hostileDataset(kept: ReadonlySet<SchemaPath>): Hostile {
  const filled = new Set<SchemaPath>();
  let count = 0;
  const textFor = (node: Node, path: SchemaPath): string => {
    filled.add(path);
    count += 1;
    const long = `t${count} ${payload}`;
    const limit = node.maxLength ?? long.length;
    return long.length <= limit ? long : `${SHORT}${count}`;
  };
  const fill = (node: Node, value: unknown, path: SchemaPath): unknown => {
    if (kept.has(path)) return value;
    if (isFreeText(node)) return textFor(node, path);
    const [form] = formsOf(node, value);
    if (form === undefined) return value;
    if (Array.isArray(value)) {
      const { items } = form;
      return isNode(items) ? value.map((item) => fill(items, item, `${path}[]`)) : value;
    }
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(form.properties ?? {}).flatMap(([name, part]) => {
        if (!isNode(part)) return [];
        const at = path === "" ? name : `${path}.${name}`;
        if (name in value) return [[name, fill(part, value[name], at)]];
        if (kept.has(at)) return [];
        if (isFreeText(part)) return [[name, fill(part, "", at)]];
        return isAllText(part) ? [[name, fill(part, { zh: "", en: "" }, at)]] : [];
      }),
    );
  };
  return { dataset: fill(jsonSchema(), report, ""), filled };
}
