import { type AnyList, idOf, namesOf } from "./Assembly";

function put(map: Map<string, object[]>, key: string, record: object): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [record]);
  else known.push(record);
}

/** The records of a list by their ids and names. The list may grow; what is in it keeps its names. */
export class NameIndex {
  private readonly ids = new Map<string, object[]>();
  private readonly names = new Map<string, object[]>();
  private readonly shown = new Set<string>();
  private taken = 0;

  /** @param recordAt the record at a place of the list; `undefined` where the list ends */
  constructor(
    private readonly list: AnyList,
    private readonly recordAt: (at: number) => object | undefined,
  ) {}

  /** Records with this id; else those that are called so in either language, in capitals or not. */
  matching(text: string): readonly object[] {
    this.takeNew();
    return this.ids.get(text) ?? this.names.get(text.toLowerCase()) ?? [];
  }

  withId(id: string): object | undefined {
    this.takeNew();
    return this.ids.get(id)?.[0];
  }

  /** What a reader is told that the records are called: in Chinese where they have a Chinese name, else by id. */
  called(): ReadonlySet<string> {
    this.takeNew();
    return this.shown;
  }

  private takeNew(): void {
    for (;;) {
      const record = this.recordAt(this.taken);
      if (record === undefined) return;
      this.taken += 1;
      const [id, names] = [idOf(record), namesOf(this.list, record)];
      put(this.ids, id, record);
      this.shown.add(names[0] ?? id);
      const keys = new Set(names.map((name) => name.toLowerCase()));
      for (const key of keys) put(this.names, key, record);
    }
  }
}
