import { loadOnce } from "../../charts/loadOnce";

type Parts = typeof import("./firstViewParts");

/** The parts of the first view that are taken over after the rest of the page. */
export const firstView = loadOnce(() => import("./firstViewParts"));

/**
 * How a part of the page is fetched that nothing shows at first. Where it lies comes with the first view: the
 * names of all those files, and of what each needs, are a kilobyte that nothing can compress.
 */
export function later<Part>(of: (parts: Parts) => () => Promise<Part>): () => Promise<Part> {
  return async () => of(await firstView.load())();
}
