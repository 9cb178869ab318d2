/** A short id that the same words always get, so that the next report's table meets this one's. */
export function stableId(prefix: string, words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  // Words that are mostly Latin make a readable id; of Chinese ones hardly anything would be left.
  if (plain.length >= 2 && plain.length <= 60 && !/[^\u0000-\u024F]/u.test(words)) {
    return /^[a-z]/u.test(plain) ? plain : `${prefix}-${plain}`;
  }
  let hash = 0x811c9dc5;
  for (const character of words.normalize("NFKC")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${prefix}-${(hash >>> 0).toString(36)}`;
}

/** Ids of one list: each is given once. */
export class FreeIds {
  /** How often each was wanted, so that thousands of rows of one name need no search. */
  private readonly wanted = new Map<string, number>();

  constructor(private readonly taken: Set<string>) {}

  /** The id itself while it is free, then `id-2`, `id-3`. */
  take(wanted: string): string {
    const root = wanted.slice(0, 70);
    let count = this.wanted.get(root) ?? 1;
    let id = wanted;
    while (this.taken.has(id)) {
      count += 1;
      id = `${root}-${count}`;
    }
    this.wanted.set(root, count);
    this.taken.add(id);
    return id;
  }
}
