import { use } from "react";

/** Code that is fetched once, for what is rendered with it. */
interface OncePart<Part> {
  /** Fetches the part unless it is there or on its way; anew where it has failed. */
  readonly load: () => Promise<Part>;
  /**
   * The part, for a component: once it has come it stands at once, and suspends nothing. Where it has failed this
   * fails at once, until `forget` or another `load`, since React would fetch it again with every try to render.
   */
  readonly use: () => Part;
  /** Lets the next `use` try again, once what was rendered has said that it failed. */
  readonly forget: () => void;
}

/** Fetches a part at its first `load` or `use`. */
export function loadOnce<Part>(fetchPart: () => Promise<Part>): OncePart<Part> {
  let loading: Promise<Part> | null = null;
  let hasFailed = false;
  let loaded: { readonly part: Part } | null = null;
  const load = (): Promise<Part> => {
    if (loading !== null && !hasFailed) return loading;
    hasFailed = false;
    loading = fetchPart();
    loading.then(
      (part) => {
        loaded = { part };
      },
      () => {
        hasFailed = true;
      },
    );
    return loading;
  };
  return {
    load,
    use: () => (loaded === null ? use(loading ?? load()) : loaded.part),
    forget: () => {
      [loading, loaded] = [null, null];
    },
  };
}
