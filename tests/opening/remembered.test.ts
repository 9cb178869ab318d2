import { expect, test } from "vitest";
import { remembered } from "../../src/opening/remembered";

test("a text is read once, as long as no more than 20,000 were asked for", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf("茶园"), lengthOf("茶园"), lengthOf("")]).toEqual([2, 2, 0]);
  expect(asked).toEqual(["茶园", ""]);
  for (let other = 0; other < 19_998; other += 1) lengthOf(`其他${String(other)}`);
  expect(lengthOf("茶园")).toBe(2);
  expect(asked).toHaveLength(20_000);
  lengthOf("又一");
  expect([lengthOf("又一"), lengthOf("茶园")]).toEqual([2, 2]);
  expect(asked.slice(20_000)).toEqual(["又一", "茶园"]);
});
