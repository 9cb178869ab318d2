import { createContext, useContext } from "react";
import type { Language, Measure } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import type { Address, Repair } from "../selection/Address";
import type { FigureIndex } from "../selection/FigureIndex";
import type { Selection } from "../selection/Selection";
import type { Selected } from "../selection/selectFigures";
import type { LocaleId } from "../wording/locales";
import type { Messages } from "../wording/Messages";
import type { Opening } from "./opening/Opening";
import type { PublishedReport } from "./reports/PublishedReport";

/** What every part of the page may know: the data, the words, what is asked, and the one answer to it. */
export interface Page {
  readonly lookup: DatasetLookup;
  readonly opening: Opening;
  /** The reports that were published together, this page's own included; empty when it is the only one. */
  readonly reports: readonly PublishedReport[];
  /** Address of the licences of the page's code; `null` where the document holds them itself. */
  readonly licensesAt: string | null;
  readonly locale: LocaleId;
  /** Of the dataset's texts. */
  readonly language: Language;
  readonly messages: Messages;
  readonly address: Address;
  readonly repairs: readonly Repair[];
  /** The figures laid out for selection. */
  readonly index: FigureIndex;
  readonly selected: Selected;
  readonly measures: readonly Measure[];
  /** How many measures there would be if this part of the selection were different. */
  readonly countMeasures: (change: Partial<Selection>) => number;
  /** How many measures each place would show, the other parts of the selection being as they are. */
  readonly measuresByPlace: () => ReadonlyMap<string, number>;
  /** Changes what is asked for; an entry to go back to unless `replace`. */
  readonly select: (change: Partial<Selection>, mode?: "push" | "replace") => void;
  readonly go: (change: Partial<Address>) => void;
  /** The same for what is closed: Back does not open it again. */
  readonly close: (change: Partial<Address>) => void;
  /** The link of an address, for `href`. */
  readonly linkTo: (change: Partial<Address>) => string;
  readonly switchLanguage: LanguageSwitch;
}

/** How another language is reached: another document, or a change in place. */
export type LanguageSwitch =
  | { readonly by: "document"; readonly hrefOf: (locale: LocaleId) => string }
  | { readonly by: "state"; readonly change: (to: LocaleId) => void };

export const PageContext = createContext<Page | null>(null);

/** The page around a component. Throws outside of one. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("usePage needs a Page around it");
  return page;
}
