import { noteMissing } from "./watchEdition";

/** Fetches a list of the same edition's data. Throws an Error, of which note is taken, where it does not come. */
export async function fetchList(at: string): Promise<readonly unknown[]> {
  try {
    const answer = await fetch(at);
    if (!answer.ok) throw new Error(String(answer.status));
    // Where it is no more, some servers answer with their first page, which is no list.
    const list: readonly unknown[] = await answer.json();
    return list;
  } catch (cause) {
    const fault = new Error(`${at} could not be fetched`, { cause });
    noteMissing(fault);
    throw fault;
  }
}
