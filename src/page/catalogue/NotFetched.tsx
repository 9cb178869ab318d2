import type { Language } from "../../dataset/Dataset";
import { catalogueWords } from "../../wording/views/catalogueWords";
import { Button } from "../Button";
import type { Fetched } from "./useFetched";

interface NotFetchedProps {
  readonly of: Exclude<Fetched<unknown>, { readonly status: "ready" }>;
  readonly language: Language;
  /** Reads all of what a host gives no parts of, and how much that is. */
  readonly whole?: { readonly size: string; readonly read: () => void };
}

/** In the place of what is fetched: that it is on its way; or what could not be read, why, and what to do. */
export function NotFetched({ of, language, whole }: NotFetchedProps) {
  const words = catalogueWords[language];
  if (of.status === "loading")
    return (
      <p className="state" role="status">
        {words.loading}
      </p>
    );
  const { fault, retry } = of;
  const { what, todo } = words.faults[fault];
  return (
    <div className="state" role="alert" data-fault={fault}>
      <p className="state-title">{what}</p>
      <p>{todo}</p>
      {fault === "noRanges" && whole !== undefined ? (
        <Button onClick={whole.read}>{words.readWhole(whole.size)}</Button>
      ) : fault === "changed" ? (
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      ) : fault === "fromFile" ? null : (
        <Button onClick={retry}>{words.retry}</Button>
      )}
    </div>
  );
}
