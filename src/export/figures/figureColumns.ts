import { agreedColumns } from "./agreedColumns";
import type { FigureColumn } from "./FigureEntry";
import { qualifyingColumns } from "./qualifyingColumns";
import { readerColumns } from "./readerColumns";
import { referenceColumns } from "./referenceColumns";

/** The columns of `figures.csv`, in order. */
export const publishedFigureColumns: readonly FigureColumn[] = [
  ...agreedColumns,
  ...qualifyingColumns,
  ...referenceColumns,
];

/** Every column that a figure can leave in. */
export const figureColumns: readonly FigureColumn[] = [...publishedFigureColumns, ...readerColumns];
