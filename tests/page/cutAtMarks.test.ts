import { expect, test } from "vitest";
import type { AuditMark, AuditWord } from "../../src/audit/AuditReport";
import { cutAtMarks } from "../../src/page/text/cutAtMarks";

const TEXT = "全市新建桥12座、公园30家。";
const mark = (token: string, more: Partial<AuditMark> = {}): AuditMark => {
  const start = TEXT.indexOf(token);
  return { start, end: start + token.length, token, status: "open", ...more } as AuditMark;
};
const word = (said: string): AuditWord => {
  const start = TEXT.indexOf(said);
  return { start, end: start + said.length, role: "subject", ids: ["a"] };
};
/** The pieces: `[ ]` around marks, `{ }` around words. */
const cut = (marks: readonly AuditMark[], words: readonly AuditWord[]): string => {
  const pieces = cutAtMarks(TEXT, marks, words);
  for (const { start, text } of pieces) expect(TEXT.startsWith(text, start)).toBe(true);
  return pieces
    .map((piece) => (piece.mark ? `[${piece.text}]` : piece.word ? `{${piece.text}}` : piece.text))
    .join("|");
};

test("a paragraph is cut at its marks and words in the order of the text, nothing lost", () => {
  expect(cut([], [])).toBe(TEXT);
  expect(cut([mark("30家"), mark("12座")], [word("公园"), word("全市")])).toBe(
    "{全市}|新建桥|[12座]|、|{公园}|[30家]|。",
  );
});

test("a word that a mark covers in part is no piece of its own, one beside it is", () => {
  expect(cut([mark("12座")], [word("桥12"), word("座、"), word("、公园")])).toBe(
    "全市新建桥|[12座]|{、公园}|30家。",
  );
});

test("a numeral that is a mere word is not marked, and hides no word", () => {
  expect(cut([mark("全市", { status: "word" })], [word("全市")])).toBe(
    "{全市}|新建桥12座、公园30家。",
  );
});

test("of two that overlap the first is cut", () => {
  expect(cut([], [word("新建桥"), word("桥12座")])).toBe("全市|{新建桥}|12座、公园30家。");
});
