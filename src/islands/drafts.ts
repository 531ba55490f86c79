import { forget, keep } from "./kept.ts";
import { keys } from "./keys.ts";

/** The key of what was given as an answer to a question and not checked yet. */
export const draftKey = ({ id }: Element) => keys.drafts + id;

/** Keeps what is given as an answer until it is checked; `draftOf` reads it. */
export function keepDraft(question: HTMLElement, values: string[]): void {
  if (!values.some(Boolean)) return forgetDraft(question);
  const { wording } = question.dataset;
  keep(draftKey(question), JSON.stringify([Date.now(), wording, location.pathname, values]));
}

/** Forgets it: it was checked, or taken back. */
export const forgetDraft = (question: HTMLElement) => forget(draftKey(question));
