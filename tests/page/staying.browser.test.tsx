/// <reference types="@vitest/browser-playwright" />
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import "../../src/page/styles/index.css";
import { serializeTray } from "../../src/selection/Tray";
import { cases } from "../support/cases";
import { trayOf } from "../support/trayOf";
import { inFreshPage } from "./catchSaved";
import { type Opened, openPage } from "./openPage";
import { outline } from "./outline";
import { town } from "./town";

/* A page that stays open says what one that is opened anew says: nothing of what it said before is left. */

inFreshPage();

/** What is written and can be pressed, in dialogs too. */
async function shown(): Promise<string> {
  await act(async () => undefined);
  return waitFor(() => {
    const said = [...document.querySelectorAll("body > div, body > dialog")].map(outline).join("");
    if (/正在载入|Loading…/u.test(said)) throw new Error("Something is still being fetched");
    return said;
  });
}

async function opened(query: string, as: Opened): Promise<string> {
  cleanup();
  await openPage(query, as);
  return shown();
}

const tray = serializeTray(
  trayOf(
    "heading 一",
    "card output-first",
    "figure stations",
    "measure village-roads",
    "card forms-cut",
  ),
);
const otherTray = serializeTray(
  trayOf("figure reached", "card stations", "sentence 二", "card series-visits", "figure level"),
);
const own = town();
own.observations.splice(0, 1);
own.relations.splice(0, own.relations.length);
const embedded = { dataset: own, name: "自己的.xlsx", keptIn: "nowhere" } as const;

describe("in another language", () => {
  test.each([
    ...cases(
      "?area=government",
      "?view=table",
      "?view=periods",
      "?view=measures",
      "?view=matrix",
      "?view=timeline",
      "?view=checks",
      "?view=coverage",
      "?view=text",
      "?view=about",
      "?view=dictionary",
      `?view=tray&tray=${tray}`,
      "?view=measures&q=zzz",
    ).map(([query = ""]) => [query, null] as const),
    ["?view=compare", embedded] as const,
  ])("%s", async (query, given) => {
    await opened(query, { isOneFile: true, embedded: given });
    fireEvent.click(screen.getAllByRole("button", { name: "English" })[0]!);
    const said = await shown();
    expect(said).toBe(
      await opened(`${query}&lang=en`, { isOneFile: true, language: "en", embedded: given }),
    );
  });
});

describe("at another address", () => {
  test.each(
    cases(
      "overview | ?area=government | ?place=hill-county&from=2022&q=forms",
      "table | ?view=table | ?view=table&area=travel&sort=-value&count=large",
      "periods | ?view=periods&before=2022&after=2023 | ?view=periods&area=government",
      "measures | ?view=measures | ?view=measures&status=planned",
      "matrix | ?view=matrix | ?view=matrix&area=villages",
      "timeline | ?view=timeline | ?view=timeline&area=villages",
      "figure | ?figure=forms-after | ?figure=output",
      "card | ?card=forms-cut | ?card=output-first",
      `tray | ?view=tray&tray=${tray} | ?view=tray&tray=${otherTray}`,
    ),
  )("%s", async (_, from = "", to = "") => {
    await opened(from, {});
    window.history.pushState(null, "", `${window.location.pathname}${to}`);
    await act(async () => window.dispatchEvent(new PopStateEvent("popstate")));
    const said = await shown();
    expect(said).toBe(await opened(to, {}));
  });
});
