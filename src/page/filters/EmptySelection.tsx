import { DeferredPart } from "../DeferredPart";

const load = async () => (await import("./NothingFound")).NothingFound;

/** What a view says where the selection leaves it empty; fetched when one does. */
export function EmptySelection() {
  return <DeferredPart wanted load={load} props={{}} />;
}
