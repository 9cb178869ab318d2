import type { ChartRows } from "../../analysis/ChartRows";
import type { areaColors } from "../../dataset/schema";
import type { Language } from "../../dataset/Dataset";
import type { OfficeChart } from "./OfficeChart";

export type AreaColor = (typeof areaColors)[number];

/** A small table of the figures of one card; every cell is text, numbers as printed. */
export interface BriefingTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The reports that the numbers are from, in one line. */
  readonly source: string;
  /** Rows and columns are places and periods, each cell a number; else a row tells one figure. */
  readonly isGrid?: true;
}

/** One thing of a briefing, worded. Notes are cautions and sources, in the order in which they are numbered. */
export type Block =
  /** The reader's own words. */
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "sentence"; readonly text: string }
  | {
      readonly kind: "figure";
      /** The metric, with its place where the dataset has several. */
      readonly title: string;
      /** As printed, bound and unit kept. */
      readonly value: string;
      /** When it holds. */
      readonly period: string;
      readonly sentence: string;
      readonly color: AreaColor;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "card";
      /** The finding. */
      readonly title: string;
      /** The figures in sentences ready for use; empty where there are many. */
      readonly sentence: string;
      /** What is measured, in which unit, where, and when where that is one period. */
      readonly subtitle: string;
      /** What the page draws of it; `null` where words and numbers say it better. */
      readonly rows: ChartRows | null;
      /** The same as an office suite draws it; `null` where none has a form that says the same. */
      readonly chart: OfficeChart | null;
      /** Why no office suite draws it; `null` where one does. */
      readonly noChart: string | null;
      readonly table: BriefingTable;
      /** The figures by name, as printed, and when they hold, in reading order. */
      readonly values: readonly {
        readonly name: string;
        readonly value: string;
        readonly period: string;
      }[];
      /** What follows from the figures, said to be derived; `null` where nothing does. */
      readonly derived: {
        /** For a hall, where a formula is not read. */
        readonly values: string;
        readonly withFormulas: string;
      } | null;
      readonly color: AreaColor;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "measure";
      readonly title: string;
      readonly sentence: string;
      /** Label and text: since when, status, place. */
      readonly facts: readonly (readonly [label: string, text: string])[];
      readonly table: BriefingTable | null;
      readonly color: AreaColor;
      readonly notes: readonly string[];
    };

/** A briefing as it leaves: one language, every number as the report prints it. */
export interface Briefing {
  readonly language: Language;
  readonly title: string;
  /** Source and date, and that it is no official statistic where it is none. */
  readonly subtitle: string;
  /** What no slide may be without: that these are no official statistics; `null` where they are. */
  readonly nature: string | null;
  /** Day of the dataset's last change, ISO 8601. */
  readonly day: string;
  readonly blocks: readonly Block[];
  /** How to read it: what derived means, the references, the address of the selection. */
  readonly method: readonly string[];
  /** What the tray names and the dataset no longer has; empty as a rule. */
  readonly missing: readonly string[];
}
