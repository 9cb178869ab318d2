import { foldWidth } from "../../reading/signs/foldWidth";
import { guessText } from "../../dataset/nearestWord";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { splitTexts } from "./textList";
import type { TemplateColumn } from "../../columns/TemplateColumn";
import { MINUS_SIGNS, RANGE_SIGNS, THOUSANDS_GAPS } from "../../dataset/punctuation";

/** What a cell says, or why it says nothing that its column may hold. References are not followed yet. */
export type CellReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: FileFault };

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?%?$/iu;
const MINUS = new RegExp(`[${MINUS_SIGNS}]`, "gu");
const GAP = new RegExp(`(?<=\\d)[${THOUSANDS_GAPS}](?=\\d{3}(?:\\D|$))`, "gu");
const SPAN = new RegExp(`——|[${RANGE_SIGNS}至到]|(?<=年|\\d{4})-(?=\\d{4})`, "u");
const YES = /^(?:是|true|yes|y|√|1)$/iu;
const NO = /^(?:否|false|no|n|×|0)$/iu;

/** A number as clerks write it, `undefined` where it is none: `１，５１９`, `99.88%`, `1 519`. */
function readNumber(text: string): number | undefined {
  const plain = foldWidth(text).replace(/，/gu, ",").replace(MINUS, "-").replace(GAP, "");
  if (!NUMBER.test(plain)) return undefined;
  const number = Number(plain.replace(/[,%]/gu, ""));
  return Number.isFinite(number) ? number : undefined;
}

/** `2024年6月30日`, `2024/6`, `2024.6.30`, `２０２４` as ISO 8601; `undefined` where it is no date. */
function readDay(text: string): string | undefined {
  const match = /^(\d{4})(?:年度|[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?)?$/u.exec(
    foldWidth(text).replace(/\s/gu, ""),
  );
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  return [
    year,
    ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])),
  ].join("-");
}

/** `2024年7月15日09:49`, `2024-07-15 9:49:00` as `2024-07-15T09:49`; `undefined` where it is no day. */
export function readMoment(text: string): string | undefined {
  const match = /^(.*?)(?:[T\s]*(\d{1,2}:\d{2})(?::\d{2})?Z?)?$/u.exec(foldWidth(text).trim());
  const [, date = "", time] = match ?? [];
  const day = readDay(date);
  if (day === undefined || day.length !== 10) return undefined;
  return time === undefined ? day : `${day}T${time.padStart(5, "0")}`;
}

/** Both ends of `2021—2023年`, or the one date. */
function readSpan(text: string): readonly [start: string, end?: string] | undefined {
  const day = readDay(text);
  if (day !== undefined) return [day];
  const [from = "", to = "", ...rest] = foldWidth(text).split(SPAN);
  const [start, end] = [readDay(from), readDay(to)];
  return start === undefined || end === undefined || rest.length > 0 ? undefined : [start, end];
}

function same(left: string, right: string): boolean {
  return foldWidth(left).toLowerCase() === foldWidth(right).toLowerCase();
}

function good(value: unknown): CellReading {
  return { ok: true, value };
}

/** Reads one cell that is not empty, by what its column holds. */
export function readCell(cell: string, column: TemplateColumn, place: FilePlace): CellReading {
  const text = cell.trim();
  const bad = (fault: FileFault): CellReading => ({ ok: false, fault });
  if (column.codes !== undefined) {
    const found = column.codes.find(({ code, name }) =>
      [code, name.zh, name.en].some((word) => same(word, text)),
    );
    const names = column.codes.map(({ name }) => name);
    return found === undefined
      ? bad(
          fileFault("cell_not_choice", place, text, {
            choices: {
              zh: names.map(({ zh }) => zh).join(" / "),
              en: names.map(({ zh, en }) => `${en} (${zh})`).join(" / "),
            },
            guess: guessText(
              text,
              names.flatMap(({ zh, en }) => [zh, en]),
            ),
          }),
        )
      : good(found.code);
  }
  switch (column.form) {
    case "text":
      return good(text);
    case "texts":
      return good(splitTexts(text));
    case "yes_no":
      if (YES.test(text)) return good(true);
      return NO.test(text) ? good(false) : bad(fileFault("cell_not_yes_no", place, text));
    case "number": {
      const number = readNumber(text);
      return number === undefined ? bad(fileFault("cell_not_number", place, text)) : good(number);
    }
    case "integer": {
      const number = readNumber(text);
      return Number.isInteger(number)
        ? good(number)
        : bad(fileFault("cell_not_whole", place, text));
    }
    case "integers": {
      const numbers = splitTexts(text).map(readNumber);
      return numbers.every(Number.isInteger)
        ? good(numbers)
        : bad(fileFault("cell_not_whole", place, text));
    }
    case "date": {
      const span = readSpan(text);
      return span === undefined ? bad(fileFault("cell_not_date", place, text)) : good(span);
    }
    case "moment": {
      const moment = readMoment(text);
      return moment === undefined ? bad(fileFault("cell_not_date", place, text)) : good(moment);
    }
  }
}
