import { blocksOf } from "../support/blocksOf";

/** Tables whose words may be read in two ways or say too little, and the rules that say so. */
export const ambiguousTables = blocksOf(new URL("ambiguousTables.txt", import.meta.url)).map(
  ([head = "", ...rows]) => {
    const [kind = "", rules = ""] = head.split(": ");
    return [kind, rules.split(" "), rows.map((row) => row.split(/ ?\| ?/u))] as const;
  },
);
