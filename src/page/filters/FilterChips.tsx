import { __iconData as xIcon } from "lucide-react/icons/x";
import { clearFilters } from "../../selection/Selection";
import { filterWords } from "../../wording/views/filterWords";
import { describeSelection } from "../describeSelection";
import { usePage } from "../PageContext";
import { Button } from "../Button";
import { Icon } from "../Icon";

/** What the selection is limited to, each to be taken out by itself, or all at once. */
export function FilterChips() {
  const page = usePage();
  const { language, messages, select, address } = page;
  const words = filterWords[language];
  const limits = describeSelection(page);
  if (limits.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={words.set}>
      {limits.flatMap(({ label, parts }) =>
        parts.map(({ text, without }) => (
          <li key={`${label} ${text}`}>
            <Button
              className="filter-chip"
              aria-label={words.remove(label, text)}
              onClick={() => select(without)}
            >
              <span className="filter-chip-text">
                <small>{label}</small> {text}
              </span>
              <Icon of={xIcon} size={14} />
            </Button>
          </li>
        )),
      )}
      <li>
        <Button
          className="link-button clear"
          onClick={() => select(clearFilters(address.selection))}
        >
          {messages.filter.clear}
        </Button>
      </li>
    </ul>
  );
}
