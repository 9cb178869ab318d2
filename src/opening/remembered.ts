/** Texts that are remembered at a time: more than a paragraph has clauses, or a table words that come again. */
const MOST = 20_000;

/**
 * Reads the same of a text without reading it anew: each number of a paragraph asks for the clauses before it,
 * and names of places and metrics stand in a table over and over.
 *
 * @param read says the same of the same text, whenever it is asked
 */
export function remembered<Said>(read: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, { readonly said: Said }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.said;
    if (known.size === MOST) known.clear();
    const said = read(text);
    known.set(text, { said });
    return said;
  };
}
