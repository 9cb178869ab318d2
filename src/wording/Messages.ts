import type { Language } from "../dataset/Dataset";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

/** Every sentence of the page, in one language. A catalogue that lacks one does not compile. */
export type Messages = typeof zh;

export const catalogues: Readonly<Record<Language, Messages>> = { zh, en };
