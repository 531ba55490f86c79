import type { Attempt } from "./attempts.ts";
import { readProgress } from "./parse.ts";
import { inCalendar } from "./days.ts";
import { areIds, isIdText } from "./reading.ts";
import { safely } from "./safely.ts";

/** An answer that was checked, as a page writes it down (`islands/inbox.ts`). Another shape would have another key. */
export interface Given {
  id: string;
  /** The other questions of its family. */
  twins: readonly string[];
  attempt: Attempt;
  /** Fingerprint of the wording that was answered. */
  wording: string;
  /** The form's values. */
  values: string[];
}

/** An answer from stored text; undefined unless all of it is well-formed. Never throws. */
export function parseGiven(text: string): Given | undefined {
  return safely(() => {
    const { id, twins, attempt, wording, values } = JSON.parse(text) as Record<
      keyof Given,
      unknown
    >;
    const { at } = attempt as Attempt;
    const attempts = [
      { ...(attempt as Attempt), at: typeof at === "number" ? inCalendar(at) : at },
    ];
    // It is what a record says of one attempt.
    const record = readProgress({ v: 1, wording, attempts, answer: values });
    const read = record?.attempts[0];
    if (!record?.answer || !read || !isIdText(id) || !areIds(twins)) return undefined;
    return { id, twins, attempt: read, wording: record.wording, values: record.answer };
  });
}
