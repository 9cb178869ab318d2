import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { tableColumns } from "../../src/columns/tableColumns";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { keepLocale, localeOfAddress, withLocale } from "../../src/page/addressLocale";
import { createAddressStore, prerenderedStore } from "../../src/page/addressStore";
import { home, vocabularyOf } from "../../src/selection/Address";
import { town } from "./town";
import { cases, reads } from "../support/cases";

/* The address of the page, over a window with an address and a history alone. */

class Bar extends EventTarget {
  readonly location = { pathname: "/page/", search: "", hash: "" };
  readonly entries: string[] = [];
  readonly history = {
    state: { of: "others" },
    pushState: (state: unknown, _: string, url: string) => this.#go("push", state, url),
    go: (by: number) => void this.entries.push(`go ${by}`),
    replaceState: (state: unknown, _: string, url: string) => this.#go("replace", state, url),
  };

  #go(mode: string, state: unknown, url: string): void {
    expect(state).toBe(this.history.state);
    this.entries.push(`${mode} ${url}`);
    this.stand(url);
  }

  stand(url: string): void {
    const { pathname, search, hash } = new URL(url, "http://host/page/");
    Object.assign(this.location, { pathname, search, hash });
  }
}

let bar = new Bar();

beforeEach(() => {
  bar = new Bar();
  vi.stubGlobal("window", bar);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function storeAt(url: string) {
  bar.stand(url);
  return createAddressStore(vocabularyOf(lookUp(town()), tableColumns));
}

describe("the address", () => {
  test("of nothing is that of the prerendered page itself", () => {
    for (const url of ["?", "?utm=x", "#content"]) {
      const store = storeAt(url);
      expect(store.current()).toBe(home);
      expect(store.prerendered()).toBe(home);
      expect(store.repairs()).toEqual([]);
    }
    expect(bar.entries).toEqual([]);
  });

  test("that had to be mended is rewritten, what others put there and the place stay", () => {
    const store = storeAt("?area=travel&area=nowhere&from=singlemessage&lang=en#content");
    expect(store.current().selection.areas).toEqual(["travel"]);
    expect(store.repairs()).toEqual([{ key: "area", found: "nowhere" }]);
    expect(bar.entries).toEqual(["replace /page/?area=travel&from=singlemessage&lang=en#content"]);
  });

  test.each(
    cases(
      "#table => ?view=table",
      "#matrix => ?view=matrix",
      "#timeline => ?view=timeline",
      "#method => ?view=about",
      "?view=checks#coverage => ?view=coverage",
      "#measure-one-form => ?view=measures&measure=one-form",
      "?area=travel#table => ?view=table&area=travel",
    ),
  )("%s stands for a view of its own: %s", (url, query) => {
    storeAt(url);
    expect(bar.entries.map(decodeURIComponent)).toEqual([`replace /page/${query}`]);
  });

  test.each(["#coverage", "?view=checks#table", "#measure-none", "#measure", "#text-1", "#%"])(
    "%s is a place in its view",
    (url) => {
      const store = storeAt(url);
      expect([bar.entries, bar.location.hash]).toEqual([[], url.slice(url.indexOf("#"))]);
      expect(store.current().measure).toBeNull();
    },
  );

  test("makes an entry or takes the place of one, and tells who listens", () => {
    const store = storeAt("?view=table#row");
    const told = vi.fn<() => void>();
    const leave = store.subscribe(told);
    const there = store.current();
    store.navigate({ ...there }, "push");
    expect([bar.entries, told.mock.calls]).toEqual([[], []]);
    store.navigate({ ...there, selection: { ...there.selection, search: "游客" } }, "replace");
    store.navigate({ ...store.current(), view: "measures" }, "push");
    expect(bar.entries.map(decodeURIComponent)).toEqual([
      "replace /page/?view=table&q=游客#row",
      "push /page/?view=measures&q=游客",
    ]);
    expect(told).toHaveBeenCalledTimes(2);
    leave();
    store.navigate(home, "push");
    expect(told).toHaveBeenCalledTimes(2);
    expect(bar.entries.at(-1)).toBe("push /page/");
  });

  test("follows the history while anybody listens", () => {
    const store = storeAt("?");
    const one = vi.fn<() => void>();
    const other = vi.fn<() => void>();
    const leaveOne = store.subscribe(one);
    const leaveOther = store.subscribe(other);
    const back = (url: string): void => {
      bar.stand(url);
      bar.dispatchEvent(new Event("popstate"));
    };
    back("?area=travel");
    expect(store.current().selection.areas).toEqual(["travel"]);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
    leaveOne();
    back("?area=nowhere");
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
    expect(store.repairs()).toEqual([{ key: "area", found: "nowhere" }]);
    expect(bar.entries).toEqual(["replace /page/"]);
    back("?");
    expect(store.repairs()).toEqual([{ key: "area", found: "nowhere" }]);
    leaveOther();
    back("?view=table");
    expect(store.current().view).toBe("overview");
  });

  describe("of what is closed", () => {
    const arrive = (url: string): void => {
      bar.stand(url);
      bar.dispatchEvent(new Event("popstate"));
    };
    function opened() {
      const store = storeAt("?view=table");
      store.subscribe(() => undefined);
      const open = (figure: string): void => store.navigate({ ...store.current(), figure }, "push");
      const close = (): void => store.navigate({ ...store.current(), figure: null }, "close");
      return { store, open, close };
    }

    test("is the entry that it was opened from, however many were opened one from the other", () => {
      const { store, open, close } = opened();
      open("stations");
      close();
      expect(store.current().figure).toBeNull();
      expect(bar.entries).toEqual(["push /page/?view=table&figure=stations", "go -1"]);
      const there = store.current();
      arrive("?view=table");
      expect(store.current()).toBe(there);
      bar.entries.length = 0;
      open("stations");
      open("output");
      close();
      expect(bar.entries.at(-1)).toBe("go -2");
      arrive("?view=table");
      open("output");
      close();
      expect(bar.entries.at(-1)).toBe("go -1");
    });

    test("is an entry of its own where the page did not come from there", () => {
      const { store, open, close } = opened();
      // Loaded anew, or followed by Back and Forward.
      open("stations");
      arrive("?view=table&figure=stations");
      close();
      expect(bar.entries.at(-1)).toBe("push /page/?view=table");
      // Something else has changed since.
      open("stations");
      store.navigate({ ...store.current(), tray: [{ kind: "figure", id: "stations" }] }, "push");
      close();
      expect(bar.entries.at(-1)).toBe("push /page/?view=table&tray=fstations");
    });

    test("is left for what is asked before the browser is there", () => {
      const { store, open, close } = opened();
      open("stations");
      close();
      open("output");
      expect(bar.entries.at(-1)).toBe("go -1");
      arrive("?view=table");
      expect(bar.entries.at(-1)).toBe("push /page/?view=table&figure=output");
      expect(store.current().figure).toBe("output");
      close();
      expect(bar.entries.at(-1)).toBe("go -1");
    });
  });

  test("of the prerendered page never changes", () => {
    const told = vi.fn<() => void>();
    prerenderedStore.subscribe(told)();
    prerenderedStore.navigate({ ...home, view: "table" }, "push");
    expect([prerenderedStore.current(), prerenderedStore.prerendered()]).toEqual([home, home]);
    expect([prerenderedStore.repairs(), told.mock.calls]).toEqual([[], []]);
  });
});

describe("the language in the address", () => {
  reads(
    "of %j is %s",
    localeOfAddress,
    " => zh",
    "?lang=en => en",
    "?lang=fr => zh",
    "?area=a&lang=zh => zh",
  );

  test("stands there where it is not the report's own", () => {
    expect(withLocale("?area=a", "en")).toBe("?area=a&lang=en");
    expect(withLocale("?area=a&lang=en", "zh")).toBe("?area=a");
    expect(withLocale("?lang=en", "zh")).toBe("");
    bar.stand("?view=table#row");
    keepLocale("en", null);
    keepLocale("zh", null);
    keepLocale("en", "en.html");
    expect(bar.entries).toEqual([
      "replace /page/?view=table&lang=en#row",
      "replace /page/?view=table#row",
      "replace en.html?view=table#row",
    ]);
    bar.stand("?view=table&lang=en");
    keepLocale("zh", "./");
    expect(bar.entries.at(-1)).toBe("replace ./?view=table");
  });
});
