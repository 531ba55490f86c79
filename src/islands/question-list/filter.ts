import { fold } from "../../search/text.ts";
import type { Asked } from "./asked.ts";

/** What the filters know of a question. */
export interface Filtered {
  module: string;
  goal: string;
  level: string;
  kind: string;
  /** All that the search looks through, folded. */
  text: string;
}

/** Tells which questions fit what is asked: every filter, and every word somewhere in the text, without case and accents. */
export function filterBy(asked: Asked): (question: Filtered) => boolean {
  const { module, goal, level, kind } = asked;
  const words = fold(asked.text).split(/\s+/).filter(Boolean);
  return (question) =>
    (module === "" || question.module === module) &&
    (goal === "" || question.goal === goal) &&
    (level === "" || question.level === level) &&
    (kind === "" || question.kind === kind) &&
    words.every((word) => question.text.includes(word));
}
