import type { Fault } from "../../dataset/Fault";
import { isolate } from "../../dataset/isolate";
import { faultTable } from "../../columns/faults";
import { openWords } from "../../wording/views/openWords";
import { SaveButtons } from "../exporting/SaveButtons";
import { fileName } from "../../export/fileName";
import { saveCsv } from "../exporting/saveCsv";
import { Facts } from "../Facts";
import { usePage } from "../PageContext";

/** Faults listed in full; the rest stand in the file. */
const MOST_SHOWN = 50;

/** Everything that is wrong with a file, each fault with what to do, and all of them as a file. */
export function FaultList({
  name,
  faults,
  count,
}: {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** How many there are, which may be more than are listed. */
  readonly count: number;
}) {
  const { language } = usePage();
  const words = openWords[language].faults;
  const save = (): string =>
    saveCsv(
      faultTable(faults, language),
      fileName({
        title: name.replace(/\.[^.]*$/u, ""),
        what: words.listName,
        extension: "csv",
      }),
    );
  return (
    <div className="fault-list" role="alert">
      <h3>{words.title(count, isolate(name))}</h3>
      <p>{words.unchanged}</p>
      {count > faults.length ? <p>{words.listed(faults.length)}</p> : null}
      <div className="open-buttons">
        <SaveButtons
          formats={[["csv", words.save]]}
          save={save}
          words={openWords[language].templates}
        />
      </div>
      <ol>
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li
            key={JSON.stringify([fault.record, fault.field, fault.rule, fault.found])}
            data-rule={fault.rule}
          >
            <p className="fault-where">
              {[fault.record, fault.field].filter((part) => part !== "").join(" › ")}
            </p>
            <Facts
              facts={[
                [words.found, fault.found === "" ? words.nothing : fault.found],
                [words.expected, fault.expected[language]],
                [words.remedy, fault.remedy[language]],
              ]}
            />
          </li>
        ))}
      </ol>
      {faults.length > MOST_SHOWN ? <p>{words.more(faults.length - MOST_SHOWN)}</p> : null}
    </div>
  );
}
