import { DAY } from "../learning/days.ts";
import { safely } from "../learning/safely.ts";
import { draftKey, forgetDraft } from "./drafts.ts";
import { kept } from "./kept.ts";

/** Someone who comes back later than this has something else in mind. */
const LASTS = 30 * DAY;

const isTexts = (read: unknown): read is string[] =>
  Array.isArray(read) && read.every((text) => typeof text === "string");

/**
 * What was given as an answer to a question on this page and not checked yet; undefined where there is none, or only
 * one of long ago or of another wording. What is stored may be anything.
 */
export function draftOf(question: HTMLElement): string[] | undefined {
  return safely(() => {
    const [at, wording, path, values] = JSON.parse(kept(draftKey(question))!) as unknown[];
    const isMeant = wording === question.dataset["wording"] && Date.now() - Number(at) < LASTS;
    if (!isMeant) forgetDraft(question);
    // In the text of a page and in a test, the same question is asked twice.
    const isHere = isMeant && path === location.pathname;
    return isHere && isTexts(values) ? values : undefined;
  });
}
