/// <reference types="@vitest/browser-playwright" />
import { afterAll } from "vitest";
import { cdp } from "vitest/browser";

// Files that one page runs share its pointer: left over the page by one, it would light what the next draws there.
afterAll(() => cdp().send("Input.dispatchMouseEvent", { type: "mouseMoved", x: -1, y: -1 }));
