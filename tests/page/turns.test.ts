import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeTurn } from "../../src/page/areas/turns";

/** What waits for the next frame. */
const frames: (() => void)[] = [];

/** Draws a frame, and lets what waits for its end have its turn. */
function draw(): void {
  for (const act of frames.splice(0)) act();
  vi.runAllTimers();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => frames.push(act));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("each piece of work has a frame of its own, in the order in which they came", () => {
  const done: string[] = [];
  takeTurn(() => done.push("first"));
  const takeBack = takeTurn(() => done.push("second"));
  takeTurn(() => done.push("third"));
  takeBack();
  expect(done).toEqual([]);
  draw();
  expect(done).toEqual(["first"]);
  draw();
  expect(done).toEqual(["first", "third"]);
  draw();
  expect(frames).toEqual([]);
});

test("work that comes once all is done begins anew", () => {
  const done: string[] = [];
  takeTurn(() => done.push("fourth"));
  draw();
  draw();
  takeTurn(() => done.push("fifth"));
  expect(frames).toHaveLength(1);
  draw();
  expect(done).toEqual(["fourth", "fifth"]);
  draw();
  expect(frames).toEqual([]);
});
