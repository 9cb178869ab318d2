import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { tableColumns } from "../../src/columns/tableColumns";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { App } from "../../src/page/App";
import { prerenderedStore } from "../../src/page/addressStore";
import type { Opening } from "../../src/page/opening/Opening";
import { type Page, usePage } from "../../src/page/PageContext";
import { parseAddress, vocabularyOf } from "../../src/selection/Address";
import type { LocaleId } from "../../src/wording/locales";
import { town } from "./town";

export interface At {
  readonly dataset?: Dataset;
  readonly locale?: LocaleId;
  readonly opening?: Opening;
}

/** A part of the page as it is drawn at an address, without a browser. */
export function drawnAt(
  query: string,
  children: ReactNode,
  { dataset = town(), locale = "zh", opening }: At = {},
): string {
  const { address } = parseAddress(query, vocabularyOf(lookUp(dataset), tableColumns));
  return renderToStaticMarkup(
    <App
      dataset={dataset}
      pinyin={() => ""}
      store={{ ...prerenderedStore, current: () => address, prerendered: () => address }}
      locale={locale}
      documentLink={null}
      licensesAt={null}
      {...(opening && { opening })}
    >
      {children}
    </App>,
  );
}

/** What every part of the page knows at an address. */
export function pageAt(query: string, at?: At): Page {
  const pages: Page[] = [];
  function Taken(): ReactElement {
    pages.push(usePage());
    return <p />;
  }
  drawnAt(query, <Taken />, at);
  const [page] = pages;
  if (page === undefined) throw new Error("Nothing was drawn");
  return page;
}
