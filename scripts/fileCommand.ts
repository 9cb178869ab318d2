import type { Language } from "../src/dataset/Dataset";
import { readMoment } from "../src/opening/template/readCell";

/** What goes to the terminal, and the exit code: 0 done, 1 faults of what was read, 2 nothing could be done. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** A file to be read, and what is told of it where it does not say so itself. */
export interface FileWanted {
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: Language;
}

/** The options that tell of the file, for `parseArgs`. */
export const fileOptions = {
  title: { type: "string" },
  source: { type: "string" },
  date: { type: "string" },
  lang: { type: "string", default: "zh" },
} as const;

/** Says why a command does nothing, what to do about it, and how it is used. */
export function refusalOf(command: string, usage: string) {
  return (found: unknown, todo: string): Outcome => ({
    code: 2,
    stdout: "",
    stderr: `${command}\n  found: ${reasonOf(found)}\n  to do: ${todo}\n\n${usage}`,
  });
}

/** The file that is named, and what the options tell of it; else what is said of a missing or a second file, or a day. */
export function fileWanted(
  [file, ...others]: readonly string[],
  options: { readonly [Name in keyof typeof fileOptions]?: string | undefined },
  refusal: ReturnType<typeof refusalOf>,
  todo: { readonly none: string; readonly several: string },
): FileWanted | Outcome {
  const { title = null, source: publisher = null, date, lang } = options;
  if (file === undefined) return refusal("no file", todo.none);
  if (others.length > 0) return refusal(`a second file, ${others[0] ?? ""}`, todo.several);
  const published = date === undefined ? null : readMoment(date);
  if (published === undefined)
    return refusal(`--date ${date ?? ""}`, "write the day as YYYY-MM-DD");
  return { file, title, publisher, published, language: lang === "en" ? "en" : "zh" };
}

/** What an error says, or what was thrown instead of one. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
