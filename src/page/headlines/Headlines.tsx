import type { ReactElement } from "react";
import { selectHeadlines } from "../../analysis/selectHeadlines";
import { usePage } from "../PageContext";
import { Headline } from "./Headline";

/** The first figures of the selection, most important first; says so where the report prints none. */
export function Headlines(): ReactElement | null {
  const { lookup, selected, measures, messages } = usePage();
  const headlines = selectHeadlines(lookup, selected.rows);
  if (headlines.length === 0) {
    return measures.length === 0 ? null : (
      <p className="headlines-empty">{messages.noHeadlines(measures.length)}</p>
    );
  }
  return (
    <section className="headlines" aria-label={messages.headlines} data-count={headlines.length}>
      {headlines.map((headline) => (
        <Headline key={headline.figure.observation.id} headline={headline} />
      ))}
    </section>
  );
}
