/** The little of Tabulator that the benchmark uses; the package has no types of its own. */
declare module "tabulator-tables" {
  export class TabulatorFull {
    constructor(element: HTMLElement, options: Readonly<Record<string, unknown>>);
    on(event: "tableBuilt", listener: () => void): void;
    setFilter(keep: (row: never) => boolean): void;
    clearFilter(all: boolean): void;
    setSort(column: string, direction: "asc" | "desc"): void;
    clearSort(): void;
    getDataCount(which: "active"): number;
    download(type: "csv", name: string, options: object, which: "active"): Promise<void>;
  }
}
