import { assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  decimalOf,
  decimalText,
  divide,
  multiply,
  numberOf,
  subtract,
  trimmed,
} from "../../src/dataset/decimal";

const text = (value: number) => decimalText(decimalOf(value));

describe("decimal", () => {
  it.each([
    [10.8, "10.8"],
    [-87.98, "-87.98"],
    [0.05, "0.05"],
    [584_300_000_000, "584300000000"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
    [-2e-7, "-0.0000002"],
    [1.25e22, "12500000000000000000000"],
    [7, "7"],
  ])("writes %d as it is written", (value, written) => {
    expect(text(value)).toBe(written);
  });

  it("adds, subtracts and multiplies without binary dust", () => {
    expect(numberOf(subtract(decimalOf(10.8), decimalOf(3.2)))).toBe(7.6);
    expect(numberOf(add(decimalOf(0.1), decimalOf(0.2)))).toBe(0.3);
    expect(numberOf(multiply(decimalOf(1.1), decimalOf(1.1)))).toBe(1.21);
  });

  it("divides to the nearest digit, a half away from zero, or down, or up", () => {
    const quotient = (left: number, right: number, ...rest: [number, ("down" | "up")?]) =>
      decimalText(divide(decimalOf(left), decimalOf(right), ...rest));
    expect(quotient(508, 683, 5)).toBe("0.74378");
    expect(quotient(1, 8, 2)).toBe("0.13");
    expect(quotient(-1, 8, 2)).toBe("-0.13");
    expect(quotient(1, 8, 2, "down")).toBe("0.12");
    expect(quotient(-1, 8, 2, "down")).toBe("-0.13");
    expect(quotient(1, 8, 2, "up")).toBe("0.13");
    expect(quotient(-1, 8, 2, "up")).toBe("-0.12");
    expect(quotient(1, -8, 2)).toBe("-0.13");
    expect(quotient(1, -8, 2, "down")).toBe("-0.13");
    expect(quotient(-1, -8, 2, "up")).toBe("0.13");
    expect(quotient(-1, -8, 2, "down")).toBe("0.12");
    expect(quotient(0, -8, 2, "down")).toBe("0.00");
  });

  it("drops zeros at the end and nothing else", () => {
    expect(decimalText(trimmed({ digits: 33750n, decimals: 4 }))).toBe("3.375");
    expect(decimalText(trimmed({ digits: 30n, decimals: 1 }))).toBe("3");
    expect(decimalText(trimmed({ digits: 100n, decimals: 0 }))).toBe("100");
  });

  it("gives every number back that it was made from", () => {
    assert(
      property(double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberOf(decimalOf(value)) === value).toBe(true);
      }),
    );
  });

  it("orders as numbers are ordered", () => {
    assert(
      property(integer(), integer(), (left, right) => {
        expect(compare(decimalOf(left / 100), decimalOf(right / 100))).toBe(
          Math.sign(left - right),
        );
      }),
    );
  });
});
