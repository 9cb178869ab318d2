import { doorWords } from "../../wording/views/doorWords";
import { doorOf, doors, viewsOf } from "../doors";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";

/** The four doors, the same everywhere and in the same order, and the views behind the one that is open. */
export function Doors() {
  const page = usePage();
  const { address, language } = page;
  const words = doorWords[language];
  const open = doorOf(address.view);
  const views = viewsOf(open, page);
  return (
    <div className="wrap header-doors">
      <nav className="doors" aria-label={words.label}>
        {doors.map((door) => (
          <PageLink
            key={door.id}
            change={{ view: door.views[0], figure: null, measure: null }}
            current={door === open}
          >
            {words.doors[door.id]}
          </PageLink>
        ))}
      </nav>
      {views.length > 1 ? (
        <nav className="door-views" aria-label={words.views(words.doors[open.id])}>
          {views.map((view) => (
            <PageLink
              key={view}
              change={{ view, figure: null, measure: null }}
              current={view === address.view}
            >
              {words.names[view]}
              {view === "tray" && address.tray.length > 0 ? (
                <span className="count"> {address.tray.length}</span>
              ) : null}
            </PageLink>
          ))}
        </nav>
      ) : null}
    </div>
  );
}
