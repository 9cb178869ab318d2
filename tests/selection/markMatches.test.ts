import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markMatches } from "../../src/selection/markMatches";
import { searchTerms } from "../../src/selection/searchKey";

const hits = (text: string, search: string) =>
  markMatches(text, searchTerms(search))
    .filter(({ hit }) => hit)
    .map(({ text: piece }) => piece);

describe("what was searched for is marked", () => {
  it("in any case and width", () => {
    expect(hits("AI社区助手", "ai")).toEqual(["AI"]);
    expect(hits("\uff21\uff29助手", "ai")).toEqual(["\uff21\uff29"]);
  });

  it("one occurrence behind the other, none over another", () => {
    expect(hits("aaa", "aa")).toEqual(["aa"]);
    expect(hits("aaaa", "aa")).toEqual(["aaaa"]);
  });

  it("every time it occurs, for every word", () => {
    expect(hits("零工驿站与红色驿站", "驿站 零工")).toEqual(["零工驿站", "驿站"]);
  });

  it("with and without groups of thousands", () => {
    expect(hits("总值5,843亿元", "5843亿")).toEqual(["5,843亿"]);
    expect(hits("总值5,843亿元", "5,843")).toEqual(["5,843"]);
    expect(hits("总值5843亿元", "5,843")).toEqual(["5843"]);
    expect(hits("1,234,567人，12,345户", "1234567 12345")).toEqual(["1,234,567", "12,345"]);
    expect(hits("123.4567", "123.4567")).toEqual(["123.4567"]);
    expect(hits("5,843亿元", "5")).toEqual(["5"]);
    expect(hits("\u{20000}5,843", "843")).toEqual(["843"]);
  });

  it("and not where it matched by pinyin alone", () => {
    expect(hits("行政审批", "xzsp")).toEqual([]);
  });

  it("and the pieces are the text again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ maxLength: 4 }), (text, search) => {
        expect(
          markMatches(text, searchTerms(search))
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
