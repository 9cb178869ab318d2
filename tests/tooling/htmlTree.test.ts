import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { attributeOf, elementsIn, textOf } from "../../scripts/htmlTree";

const namesIn = (markup: string): string[] =>
  [...elementsIn(parseFragment(markup))].map(({ tagName }) => tagName);

test("elements come in the order of their tags, each before what it holds", () => {
  expect(namesIn("<p>甲<b><i></i><u></u></b><s></s></p><!-- 乙 --><ul><li></li></ul>")).toEqual([
    "p",
    "b",
    "i",
    "u",
    "s",
    "ul",
    "li",
  ]);
  expect(namesIn("甲")).toEqual([]);
});

test("what a template keeps for later is not among them", () => {
  expect(namesIn("<template><p></p></template><b></b>")).toEqual(["template", "b"]);
});

test("an attribute without a value is there, another is not", () => {
  const [link] = elementsIn(parseFragment('<a href="?a=1&amp;b=2" hidden></a>'));
  if (link === undefined) throw new Error("no element");
  expect(["href", "hidden", "id"].map((name) => attributeOf(link, name))).toEqual([
    "?a=1&b=2",
    "",
    null,
  ]);
});

test("the text of an element is its own, in one", () => {
  const texts = [...elementsIn(parseFragment("<p>甲<!-- 乙 --><b>丙</b>丁</p>"))].map(textOf);
  expect(texts).toEqual(["甲丁", "丙"]);
});
