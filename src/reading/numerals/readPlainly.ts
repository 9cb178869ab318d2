/** A number as the plain reader has it. */
export interface PlainNumber {
  /** Place of its first digit in the text, and after its last digit or scale. */
  readonly start: number;
  readonly end: number;
  /** In base units of whatever it counts: 5843亿 is 584300000000. */
  readonly value: number;
}

const NUMBER = /\d+(?:[ \u00a0\u2009,]\d{3})*(?:\.\d+)?(万亿|亿|万|千|百)?/gu;
const SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

/** Signs of full width as those of half width, each in its place. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/**
 * Every number in digits, with the scale behind it, read by nothing but its form. Deliberately simple, and apart from
 * the reader that a draft and the audit use: where the two give one value, it is not one reader agreeing with itself.
 * Numbers in Chinese numerals are beyond it.
 */
export function readPlainly(text: string): readonly PlainNumber[] {
  return [...narrow(text).matchAll(NUMBER)].map((match) => {
    const [number, scale = ""] = match;
    return {
      start: match.index,
      end: match.index + number.length,
      value: Number(number.replace(/[^\d.]/gu, "")) * (SCALES[scale] ?? 1),
    };
  });
}
