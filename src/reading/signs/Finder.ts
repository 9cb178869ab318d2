/** Finds words from left to right. Where each next stands, or that it is not there, is remembered. */
export class Finder {
  private readonly next = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** The first place of the word from `at` on, or -1; `at` never falls. */
  from(word: string, at: number): number {
    const known = this.next.get(word);
    if (known !== undefined && (known === -1 || known >= at)) return known;
    const found = this.text.indexOf(word, at);
    this.next.set(word, found);
    return found;
  }
}
