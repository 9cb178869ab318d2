import type { Bilingual } from "./Dataset";
import type { Fault } from "./Fault";

/**
 * What is expected → what to do; before them, what was found, where a bare value would not say it:
 * `{found} 行 → 至多 200 行 → 分成几个文件。` `{name}` stands for what a fault is told with.
 */
type RuleText = `${string} → ${string}`;

/** Rules that can be broken, each said once in both languages; the key is the code that a fault bears. */
export type FaultRules = Readonly<Record<string, Readonly<Record<keyof Bilingual, RuleText>>>>;

/** What a slot is filled with; a number as it is written in code. */
export type SlotValue = string | number | Bilingual;

type SlotsIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never;

/** The slots of a rule; what was found is always there to fill its own. */
type SlotsOf<Rule extends FaultRules[string]> = Exclude<SlotsIn<Rule[keyof Rule]>, "found">;

/** The values that a rule's text asks for: none, or one for every slot. */
export type SlotValues<Rule extends FaultRules[string]> = [SlotsOf<Rule>] extends [never]
  ? []
  : [values: Readonly<Record<SlotsOf<Rule>, SlotValue>>];

/** A broken rule in words, before it is said where it was broken. */
export interface BrokenRule extends Pick<Fault, "rule" | "expected" | "remedy"> {
  readonly found: Bilingual;
}

/** Rules as a function that words one of them with what was found; what does not fill its slots does not compile. */
export function wordRules<const Rules extends FaultRules>(
  rules: Rules & Readonly<Record<keyof Rules, FaultRules[string]>>,
): <Rule extends keyof Rules & string>(
  rule: Rule,
  found: SlotValue,
  ...values: SlotValues<Rules[Rule]>
) => BrokenRule {
  return (rule, found, ...[values]) => {
    const { zh, en } = rules[rule];
    const [foundZh, expectedZh, remedyZh] = sentencesOf(zh, "zh", found, values);
    const [foundEn, expectedEn, remedyEn] = sentencesOf(en, "en", found, values);
    return {
      rule,
      found: { zh: foundZh, en: foundEn },
      expected: { zh: expectedZh, en: expectedEn },
      remedy: { zh: remedyZh, en: remedyEn },
    };
  };
}

/** A rule's sentences, each as what it says before, between and after its slots, the slots' names in between. */
type Sentences = readonly (readonly string[])[];

/** Each text is taken apart once: a file may break one rule a hundred thousand times. */
const takenApart = new Map<RuleText, Sentences>();

function partsOf(text: RuleText): Sentences {
  const known = takenApart.get(text);
  if (known !== undefined) return known;
  const parts = text.split(" → ").map((sentence) => sentence.split(/\{(\w+)\}/u));
  takenApart.set(text, parts);
  return parts;
}

function sentencesOf(
  text: RuleText,
  language: keyof Bilingual,
  found: SlotValue,
  values: Readonly<Record<string, SlotValue>> = {},
): readonly [found: string, expected: string, remedy: string] {
  const said = (value: SlotValue): string =>
    typeof value === "object" ? value[language] : String(value);
  const filled = (part: string, at: number): string => {
    const isSlot = at % 2 === 1;
    if (!isSlot) return part;
    return said(part === "found" ? found : (values[part] ?? ""));
  };
  const [first = "", second = "", third] = partsOf(text).map((parts) => parts.map(filled).join(""));
  return third === undefined ? [said(found), first, second] : [first, second, third];
}
