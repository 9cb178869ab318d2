import type { Bilingual } from "./Dataset";
import type { Fault } from "./Fault";

/** What is expected → what to do. `{name}` stands for what a fault is told with. */
type RuleText = `${string} → ${string}`;

/** Rules that can be broken, each said once in both languages; the key is the code that a fault bears. */
export type FaultRules = Readonly<Record<string, Readonly<Record<keyof Bilingual, RuleText>>>>;

/** What a slot is filled with; a number as it is written in code. */
type SlotValue = string | number | Bilingual;

type SlotsIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never;

/** The values that a rule's text asks for: none, or one for every slot. */
export type SlotValues<Rule extends FaultRules[string]> = [SlotsIn<Rule[keyof Rule]>] extends [
  never,
]
  ? []
  : [values: Readonly<Record<SlotsIn<Rule[keyof Rule]>, SlotValue>>];

/** A broken rule in words, before it is said where it was broken and what was found there. */
export type BrokenRule = Pick<Fault, "rule" | "expected" | "remedy">;

/** Rules as a function that words one of them; what does not fill its slots does not compile. */
export function wordRules<const Rules extends FaultRules>(
  rules: Rules & Readonly<Record<keyof Rules, FaultRules[string]>>,
): <Rule extends keyof Rules & string>(
  rule: Rule,
  ...values: SlotValues<Rules[Rule]>
) => BrokenRule {
  return (rule, ...[values]) => {
    const { zh, en } = rules[rule];
    const [expectedZh, remedyZh] = sentencesOf(zh, "zh", values);
    const [expectedEn, remedyEn] = sentencesOf(en, "en", values);
    return {
      rule,
      expected: { zh: expectedZh, en: expectedEn },
      remedy: { zh: remedyZh, en: remedyEn },
    };
  };
}

function sentencesOf(
  text: RuleText,
  language: keyof Bilingual,
  values: Readonly<Record<string, SlotValue>> = {},
): readonly [expected: string, remedy: string] {
  const [expected = "", remedy = ""] = text.split(" → ").map((sentence) =>
    sentence.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "object" ? value[language] : String(value);
    }),
  );
  return [expected, remedy];
}
