import type { Page } from "playwright";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { parseDataset } from "../../src/dataset/parseDataset";
import { formatFigure } from "../../src/wording/formatFigure";
import { cautionWords } from "../../src/wording/views/cautionWords";
import type { PageLanguage } from "./dashboard";
import { report } from "./report";

const parsed = parseDataset(report, parsePrinted);
if (!parsed.ok) throw new Error("data/dataset.json is not sound");
const lookup = lookUp(parsed.dataset);

/** A number as a reader can see it, and the figures with a caution that it may stand for. */
export interface CautionedNumber {
  readonly text: string;
  readonly figures: readonly string[];
}

/** What the file tells to mind of a figure. */
export interface Minded {
  readonly notes: readonly string[];
  /** What has to be seen of a before and after that does not compare without care; `null` elsewhere. */
  readonly verdict: string | null;
}

/** The members of the three pairs: of each the scope or a date is unclear, by hand. */
const careful: ReadonlySet<string> = new Set([
  "direct-funds-before",
  "direct-funds-after",
  "daily-forms-before",
  "daily-forms-after",
  "town-village-reports-before",
  "town-village-reports-after",
]);

const verdicts = { zh: "须谨慎比较", en: "compare with caution" } as const;

/** What is worked out of the data for a language, which is the same for every page that is looked at. */
function oncePerLanguage<Value>(
  make: (language: PageLanguage) => Value,
): (language: PageLanguage) => Value {
  const known = new Map<PageLanguage, Value>();
  return (language) => {
    const value = known.get(language) ?? make(language);
    known.set(language, value);
    return value;
  };
}

/** Every figure with a caution, by its id. */
export const mindedIn = oncePerLanguage((language): ReadonlyMap<string, Minded> => {
  const notes = new Map<string, string[]>();
  for (const { figures, note } of report.cautions) {
    // The product is told with its rank.
    for (const id of figures.includes("gdp-rank") ? [...figures, "gdp"] : figures)
      notes.set(id, [...(notes.get(id) ?? []), note[language]]);
  }
  return new Map(
    [...notes].map(([id, own]) => [
      id,
      { notes: own, verdict: careful.has(id) ? verdicts[language] : null },
    ]),
  );
});

/**
 * The numbers by which a figure with a caution can be told: in words, as printed, and alone where it
 * has so many digits that it is no count. What a figure without a caution may be told by as well is none.
 */
export const cautionedNumbers = oncePerLanguage((language): readonly CautionedNumber[] => {
  const minded = mindedIn(language);
  const byText = new Map<string, Set<string>>();
  for (const { observation, unit } of lookup.figures) {
    const words = formatFigure(observation, unit, language);
    const alone = /\d[\d,.]*/u.exec(words)?.[0] ?? "";
    const isTelling = alone.replace(/[.,]/gu, "").length > 2 || alone.includes(".");
    for (const text of [words, observation.printed, ...(isTelling ? [alone] : [])]) {
      byText.set(text, (byText.get(text) ?? new Set()).add(observation.id));
    }
  }
  return [...byText].flatMap(([text, ids]) => {
    const figures = [...ids];
    return figures.every((id) => minded.has(id)) ? [{ text, figures }] : [];
  });
});

/** The figures of which a text tells the number, each match with all that it may stand for. */
export function toldIn(
  text: string,
  numbers: readonly CautionedNumber[],
): readonly CautionedNumber[] {
  return numbers.filter(({ text: number }) => {
    for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + 1)) {
      const around = `${text.charAt(at - 1)}|${text.charAt(at + number.length)}`;
      // The end of a range is none either: 132–140, 132至140.
      const isEnd = /(?:\u2013|至|\d to )$/u.test(text.slice(0, at));
      if (!isEnd && !/[\d.,][|]|[|]\d/u.test(around)) return true;
    }
    return false;
  });
}

/** What of a page stands in one block: its words, and what is marked around it. */
export interface Place {
  readonly text: string;
  /** Ids of the figures that the block names itself. */
  readonly named: readonly string[];
  readonly around: Surroundings;
}

/** What a block belongs to, a row, an item, a card: the ids that are marked there, and its words. */
interface Surroundings {
  readonly marked: readonly string[];
  readonly text: string;
}

/** What of a page tells a figure with a caution. */
export interface Seen {
  readonly places: readonly Place[];
  /** Ids of all figures that are marked in sight. */
  readonly marked: readonly string[];
}

/**
 * Every block of text in sight that names a figure with a caution or tells the number of one, whatever it is in: found
 * by walking the page, so that a new place is found as well. What a block belongs to ends at a card, a dialog, a row or
 * an item outside of them. The others are left where they are: all words of a page are a third of a megabyte.
 */
export async function readPlaces(page: Page, language: PageLanguage): Promise<Seen> {
  const about = {
    ids: [...mindedIn(language).keys()],
    numbers: cautionedNumbers(language).map(({ text }) => text),
  };
  const { blocks, surroundings, marked } = await page.evaluate(({ ids, numbers }) => {
    // Each is asked of one element again and again.
    const once = <Value>(ask: (element: Element) => Value): ((element: Element) => Value) => {
      const known = new Map<Element, Value>();
      return (element) => {
        const found = known.get(element) ?? ask(element);
        known.set(element, found);
        return found;
      };
    };
    const isSeen = once((element) => {
      if (element.closest("option") !== null) return true;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility === "visible";
    });
    const isBlock = once(
      (element) =>
        element.matches("text, option, p, li, td, th, dd, dt, h1, h2, h3, h4, summary") ||
        !/^(?:inline|contents)$/u.test(getComputedStyle(element).display),
    );
    const blockOf = (element: Element): Element =>
      element.parentElement === null || isBlock(element) ? element : blockOf(element.parentElement);
    const isPassedOver = once(
      (element) =>
        // What is said of a number is no place of it.
        element.closest(
          "script, style, noscript, template, title, desc, [data-cautions], .caution-words",
        ) !== null,
    );
    const texts = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || isPassedOver(parent) || !isSeen(parent)) continue;
      const block = blockOf(parent);
      texts.set(block, (texts.get(block) ?? "") + (node.textContent ?? ""));
    }
    const belongsTo = (block: Element): Element =>
      block.closest("option") ??
      block.closest("article, dialog, .meeting-slide") ??
      block.closest("tr") ??
      block.closest("li") ??
      block;
    const namedIn = (block: Element): readonly string[] =>
      [block, ...block.querySelectorAll("[data-figure]")].flatMap((element) =>
        element instanceof HTMLElement && element.dataset["figure"] !== undefined
          ? [element.dataset["figure"]]
          : [],
      );
    const telling = [...texts].flatMap(([block, text]) => {
      const named = namedIn(block);
      const tells =
        named.some((id) => ids.includes(id)) || numbers.some((number) => text.includes(number));
      return tells ? [{ block, text, named }] : [];
    });
    const around = [...new Set(telling.map(({ block }) => belongsTo(block)))];
    const positions = new Map(around.map((element, at) => [element, at]));
    const markedIn = (element: Element): readonly string[] =>
      [element, ...element.querySelectorAll("[data-cautions]")]
        .filter((mark) => mark.hasAttribute("data-cautions") && isSeen(mark))
        .flatMap((mark) => (mark.getAttribute("data-cautions") ?? "").split(" "))
        .filter((id) => id !== "");
    return {
      blocks: telling.map(({ block, text, named }) => ({
        text,
        named,
        around: positions.get(belongsTo(block)) ?? 0,
      })),
      surroundings: around.map((element) => ({
        marked: markedIn(element),
        text: element.textContent ?? "",
      })),
      marked: markedIn(document.body),
    };
  }, about);
  const places = blocks.flatMap(({ around, ...block }) => {
    const found = surroundings[around];
    return found ? [{ ...block, around: found }] : [];
  });
  return { places, marked };
}

/** A row of a file, or another text that leaves the page, as a place of its own. */
export function placeOfText(text: string): Place {
  return { text, named: [], around: { marked: [], text } };
}

/** What is not minded among some places: the number, and where it stands. */
export function unminded(places: readonly Place[], language: PageLanguage): readonly string[] {
  const minded = mindedIn(language);
  const numbers = cautionedNumbers(language);
  const { mark: word, behind: behindNumber } = cautionWords[language];
  // In a list of the platform nothing can be pressed: the mark is a word behind the number.
  const behind = [word, verdicts[language]].map(behindNumber);
  const notes = report.cautions.map(({ note }) => note[language]);
  return places.flatMap(({ text, named, around: { marked, text: around } }) => {
    const isMinded = (id: string): boolean => {
      const of = minded.get(id);
      if (of === undefined) return true;
      const isSaid =
        of.notes.some((note) => around.includes(note)) ||
        behind.some((mark) => around.endsWith(mark));
      const isJudged = of.verdict === null || around.toLowerCase().includes(of.verdict);
      return (marked.includes(id) || isSaid) && isJudged;
    };
    // A note may name a number itself.
    const bare = notes.reduce((rest, note) => rest.replaceAll(note, ""), text);
    const told = named.length > 0 ? [] : toldIn(bare, numbers);
    return [
      ...named.filter((id) => !isMinded(id)).map((id) => `${id} in “${text.slice(0, 60)}”`),
      ...told
        .filter(({ figures }) => !figures.some(isMinded))
        .map(({ text: number }) => `${number} in “${text.slice(0, 60)}”`),
    ];
  });
}
