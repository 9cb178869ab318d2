/** What a spreadsheet refuses in the name of a sheet. */
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001F]|\p{Surrogate}/gu;
const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/iu;

/**
 * Names that a spreadsheet takes for its sheets, one for each wish, in order: without forbidden
 * characters and apostrophes at the ends, at most 31 characters, all different whatever the case.
 */
export function sheetNames(wishes: readonly string[]): string[] {
  const taken = new Set<string>();
  return wishes.map((wish) => {
    const base = cleaned(wish);
    let name = base.slice(0, LONGEST);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = ` ${count}`;
      name = base.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function cleaned(wish: string): string {
  const name = wish.replace(FORBIDDEN, " ").replace(/^[\s']+|[\s']+$/gu, "");
  if (name === "") return "Sheet";
  return RESERVED.test(name) ? `${name}_` : name;
}
