import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

/** Screens on which the filters stand in a sheet of their own; the style sheet knows the same width. */
const NARROW = "(max-width: 720px)";

/** Whether the further filters are open, and where: below their bar, or in a sheet. */
interface FiltersOpen {
  readonly open: "here" | "sheet" | null;
  readonly show: () => void;
  readonly close: () => void;
}

const FiltersContext = createContext<FiltersOpen>({
  open: null,
  show: () => undefined,
  close: () => undefined,
});

/** Lets any part of the page open the further filters. */
export function FiltersOpenProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<FiltersOpen["open"]>(null);
  const value = useMemo<FiltersOpen>(
    () => ({
      open,
      show: () => setOpen(window.matchMedia(NARROW).matches ? "sheet" : "here"),
      close: () => setOpen(null),
    }),
    [open],
  );
  return <FiltersContext value={value}>{children}</FiltersContext>;
}

export const useFiltersOpen = (): FiltersOpen => useContext(FiltersContext);
