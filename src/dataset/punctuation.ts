/*
 * The signs of Chinese and Latin punctuation, by what they do.
 *
 * Each constant is the inside of a class of a regular expression: `[${SENTENCE_ENDS}]` is one of its signs.
 * They stand as escapes, and here alone: an editor, a font or a tool that folds the full-width sign into
 * the half-width one leaves a set that holds one sign twice and misses the other, and nobody sees it.
 */

/** 。 and the exclamation and question marks of both widths. A Latin full stop is not among them: it is a decimal point. */
export const SENTENCE_ENDS = "\u3002!\uff01?\uff1f";
export const SEMICOLONS = ";\uff1b";
export const COMMAS = ",\uff0c";
/** 、 between the items of a list. */
export const LIST_COMMA = "\u3001";
export const COLONS = ":\uff1a";
/** The dots of an ellipsis, on the line and raised. */
export const ELLIPSES = "\u2026\u22ef";
/** The raised dot: 襄阳·2024. */
export const MIDDLE_DOT = "\u00b7";

/** Where a sentence of Chinese prose is over or rests for longest. */
export const SENTENCE_BREAKS = `${SENTENCE_ENDS}${SEMICOLONS}`;
/** Where a clause is over; a list goes on. */
export const CLAUSE_BREAKS = `${SENTENCE_BREAKS}${COMMAS}${COLONS}`;

export const ROUND_OPENING = "(\uff08";
export const ROUND_CLOSING = ")\uff09";
/** [ and its wide forms 【 and 〔. */
export const SQUARE_OPENING = "\\[\uff3b\u3010\u3014";
export const SQUARE_CLOSING = "\\]\uff3d\u3011\u3015";
export const CURLY_OPENING = "{\uff5b";
export const CURLY_CLOSING = "}\uff5d";
/** 《 and 〈 of a title. */
export const TITLE_OPENING = "\u300a\u3008";
export const TITLE_CLOSING = "\u300b\u3009";
/** Curved quotation marks and 「 『. */
export const QUOTE_OPENING = "\u201c\u2018\u300c\u300e";
export const QUOTE_CLOSING = "\u201d\u2019\u300d\u300f";
/** Quotation marks that open and close alike. */
export const STRAIGHT_QUOTES = "\"'";

export const OPENING = `${ROUND_OPENING}${SQUARE_OPENING}${CURLY_OPENING}${TITLE_OPENING}${QUOTE_OPENING}`;
export const CLOSING = `${ROUND_CLOSING}${SQUARE_CLOSING}${CURLY_CLOSING}${TITLE_CLOSING}${QUOTE_CLOSING}`;

/** Dashes that join the ends of a range or part a clause: – — ―. */
export const DASHES = "\u2013\u2014\u2015";
/** ~ and 〜 between the ends of a range. */
export const WAVE_DASHES = "~\u301c\uff5e";
/** What stands between the ends of a range, a hyphen apart: 2021—2023, 3~5. */
export const RANGE_SIGNS = `${DASHES}${WAVE_DASHES}`;
/** What is printed for a minus: - and its wide form, −, –. */
export const MINUS_SIGNS = "\\-\uff0d\u2212\u2013";
export const PERCENT = "%\uff05";
export const PER_MILLE = "\u2030";
export const SLASHES = "/\uff0f";
/** Bars between the parts of a line; the third is the ideograph that is often typed for one. */
export const BARS = "|\uff5c\u4e28";
/** What separates thousands beside the comma, in numbers from elsewhere: 1 519, 1'519. */
export const THOUSANDS_GAPS = "\\s'\u2019";
/** Signs that are not seen and turn the direction of the text behind them. */
export const TURNING_SIGNS = "\u202a-\u202e\u2066-\u2069";
/** Between an area and a field of it: › as the page writes it. */
export const WITHIN_SIGN = "\u203a";
