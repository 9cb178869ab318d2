import { describe, expect, test } from "vitest";
import { isFurtherNote, notesOf, withoutNumber } from "../../src/opening/plain/words/noteWords";
import { reads } from "../support/cases";

/* How a line of notes falls into notes. */

describe("the notes of a line", () => {
  reads(
    "%s",
    (line) => notesOf(line).map(withoutNumber),
    "注：含外地户籍。 => 含外地户籍。",
    "注：1.含外地户籍；2.按常住人口。 => 含外地户籍 | 按常住人口。",
    "说明：（1）含外地户籍。（2）按常住人口。 => 含外地户籍。 | 按常住人口。",
    "备注：1、含外地户籍 2、按常住人口 => 含外地户籍 | 按常住人口",
    "注：①含外地户籍；②按常住人口；⑳为快报数。 => ①含外地户籍 | ②按常住人口 | ⑳为快报数。",
    "  注：含外地户籍。   => 含外地户籍。",
    "注：1.；2.按常住人口。 => 按常住人口。",
    "注：增长1.5倍；2.5亿元为估计。 => 增长1.5倍；2.5亿元为估计。",
  );
});

test("signs alone are no note, nor is a text of more than 500 signs, nor one that turns its direction", () => {
  const long = "甲".repeat(500);
  expect(
    ["注：——。", `注：${long}`, `注：${long}乙`, "注：甲\u202e乙。"].map(
      (line) => notesOf(line).length,
    ),
  ).toEqual([0, 1, 0, 0]);
});

describe("a line goes on with the notes before it", () => {
  reads(
    "%s: %s",
    (line) => isFurtherNote(line),
    "2.按常住人口 => true",
    "（3）按常住人口 => true",
    "②按常住人口 => true",
    "2.5亿元 => false",
    "按常住人口 => false",
  );
});
