import { use } from "react";

/** Code that is fetched once, for what is rendered with it. */
interface OncePart<Part> {
  /** Fetches the part, or promises what is being fetched. After it has failed it fails at once, until `forget`. */
  readonly load: () => Promise<Part>;
  /** The part, for a component: once it has come it stands at once, and suspends nothing. */
  readonly use: () => Part;
  /** Lets the next `load` try again, once what was rendered has said that it failed. */
  readonly forget: () => void;
}

/** Fetches a part at its first `load`, and again only when told to, since React would with every try to render. */
export function loadOnce<Part>(fetchPart: () => Promise<Part>): OncePart<Part> {
  let loading: Promise<Part> | null = null;
  let loaded: { readonly part: Part } | null = null;
  const load = (): Promise<Part> => {
    loading ??= fetchPart().then((part) => {
      loaded = { part };
      return part;
    });
    return loading;
  };
  return {
    load,
    use: () => (loaded === null ? use(load()) : loaded.part),
    forget: () => {
      [loading, loaded] = [null, null];
    },
  };
}
