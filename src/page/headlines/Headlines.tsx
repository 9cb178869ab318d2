import { selectHeadlines } from "../../analysis/selectHeadlines";
import { usePage } from "../PageContext";
import { Headline } from "./Headline";

/** The first figures of the selection, most important first; nothing where they would be all of it. */
export function Headlines() {
  const { lookup, selected, messages } = usePage();
  const headlines = selectHeadlines(lookup, selected.rows);
  if (headlines.length === 0) return null;
  return (
    <section className="headlines" aria-label={messages.headlines} data-count={headlines.length}>
      {headlines.map((headline) => (
        <Headline key={headline.figure.observation.id} headline={headline} />
      ))}
    </section>
  );
}
