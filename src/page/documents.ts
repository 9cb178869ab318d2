import type { Language } from "../dataset/Dataset";

/** The prerendered document of each language. */
export const documents: Readonly<Record<Language, string>> = { zh: "./", en: "en.html" };

/** The licences of the code that the served page carries. */
export const licensesFile = "licenses.txt";
