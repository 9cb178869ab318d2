/** What stands within a line, by the name of its element. */
const INLINE = new Set(
  "a abbr b button cite code em i kbd label mark option output small span strong sub sup time".split(
    " ",
  ),
);

/** What is told by its name even where nothing else is said of it. */
const NAMED = /^(?:h\d|t[dh]|d[dt]|input|select|dialog|summary|caption|legend)$/u;

/** What its words follow in the same line. */
const HELD = /^(?:h\d|t[dh]|d[dt]|summary|caption|legend|p|li)$/u;

/** Looks, and names that React makes anew for every page. */
const LEFT_OUT = new Set(["class", "style", "aria-hidden", "value", "type", "autocomplete"]);
const MADE = /_r_/u;

/** Attributes of an element as a reader, a screen reader or a link meets them. */
function attributesOf(element: Element): string {
  const said = [...element.attributes]
    .filter(({ name, value }) => !LEFT_OUT.has(name) && !MADE.test(value))
    .map(({ name, value }) => (value === "" ? name : `${name}=${value}`));
  if (element instanceof HTMLInputElement)
    said.push(element.type, ...(element.checked ? ["checked"] : []), `“${element.value}”`);
  if (element instanceof HTMLTextAreaElement) said.push(`“${element.value}”`);
  if (element instanceof HTMLOptionElement && element.selected) said.push("selected");
  return said.join(" ");
}

/**
 * A part of the page as its reader meets it, a line for each block: words, what can be pressed and where it
 * leads, and every state that is told. Drawings are left out, and so are looks.
 */
export function outline(part: Element): string {
  const lines: string[] = [];
  let line = "";
  const end = (): void => {
    const text = line.replace(/\s+/gu, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element)) return;
    if (node instanceof SVGElement || node.matches("script, style, canvas")) return;
    const name = node.tagName.toLowerCase();
    const said = attributesOf(node);
    if (node.classList.contains("chart")) {
      end();
      lines.push(`chart: ${node.getAttribute("aria-label") ?? ""}`);
    } else if (INLINE.has(name)) {
      const isNamed = said !== "" || name === "button" || name === "a";
      if (isNamed) line += ` [${name}${said === "" ? "" : ` ${said}`}: `;
      else if (name === "option") line += " | ";
      for (const child of node.childNodes) walk(child);
      if (isNamed) line += "] ";
    } else if (name === "br") {
      line += " / ";
    } else {
      end();
      if (said !== "" || NAMED.test(name)) line = said === "" ? `${name}: ` : `${name} ${said}: `;
      if (!HELD.test(name)) end();
      if (name !== "textarea") for (const child of node.childNodes) walk(child);
      end();
    }
  };
  walk(part);
  end();
  return `${lines.join("\n")}\n`;
}
