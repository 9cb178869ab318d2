import { expect, test } from "vitest";
import { remembered } from "../../../src/opening/draft/remembered";

test("a text is read once, as long as no more than 500 others were asked for", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf("茶园"), lengthOf("茶园"), lengthOf("")]).toEqual([2, 2, 0]);
  expect(asked).toEqual(["茶园", ""]);
  for (let other = 0; other < 498; other += 1) lengthOf(`其他${String(other)}`);
  expect(lengthOf("茶园")).toBe(2);
  expect(asked).toHaveLength(500);
  lengthOf("又一");
  expect([lengthOf("又一"), lengthOf("茶园")]).toEqual([2, 2]);
  expect(asked.slice(500)).toEqual(["又一", "茶园"]);
});
