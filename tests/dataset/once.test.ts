import { expect, test, vi } from "vitest";
import { once } from "../../src/dataset/once";

test.each([["a"], [0], [null], [undefined]])(
  "%j is made when first asked for, and never again",
  (value) => {
    const make = vi.fn(() => value);
    const get = once(make);
    expect(make).not.toHaveBeenCalled();
    expect([get(), get()]).toEqual([value, value]);
    expect(make).toHaveBeenCalledOnce();
  },
);
