import * as fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { dataElement, readEmbedded } from "../../src/embeddedData";
import { scriptText } from "../../src/export/scriptText";
import { fixture } from "../dataset/fixture";
import { anyText } from "../support/anyText";

/** One window makes all documents: a window of its own for each costs many times as much as its parse. */
const { DOMParser } = new JSDOM().window;

/** The document that a browser makes of a block of data, with an element behind it. */
function documentWith(block: string): Document {
  return new DOMParser().parseFromString(`${block}<p id="behind"></p>`, "text/html");
}

const hostile = ["</script><p>", "<!--<script>", "<![CDATA[", "</SCRIPT\n>", "\\u003c", "<"];

test("JSON in a script element is read back, whatever it says, and ends it nowhere", () => {
  const text = fc.oneof(fc.constantFrom(...hostile), anyText());
  fc.assert(
    fc.property(fc.array(text), (said) => {
      const block = `<script type="application/json" id="x">${scriptText(JSON.stringify(said))}</script>`;
      const page = documentWith(block);
      expect(page.querySelectorAll("script, p")).toHaveLength(2);
      expect(JSON.parse(page.getElementById("x")?.textContent ?? "")).toEqual(said);
    }),
    { seed: 20_240_715 },
  );
});

test("a document's data come back as they were, markup in them included", () => {
  const data = {
    dataset: { ...fixture(), title: { zh: hostile.join(""), en: "</script>" } },
    pinyin: ["</script>", "<"],
  };
  const page = documentWith(dataElement(data));
  expect(page.querySelectorAll("script, p")).toHaveLength(2);
  expect(readEmbedded(page)).toEqual(data);
});

test("a document without data says so", () => {
  expect(() => readEmbedded(documentWith(""))).toThrow("no data in #dataset");
});
