import type { RootContent } from "mdast";
import type { Place, Question } from "../model.ts";
import type { Report } from "../problems.ts";
import { idPattern } from "../schemas/concept.ts";
import { fragment } from "./fragment.ts";
import { findAnswers } from "./kinds/index.ts";
import { attributes, lineOf, type Component } from "./markdown.ts";

/** Where a `<Quiz>` stands. */
interface Surroundings {
  file: string;
  concept: string;
  section: string | undefined;
}

/**
 * Reads a `<Quiz>`: what stands before the answer block is the prompt, what stands after it the explanation.
 * Returns undefined, with a report, where there is no id or its answers cannot be read.
 */
export function parseQuestion(
  quiz: Component,
  { file, concept, section }: Surroundings,
  report: Report,
): Question | undefined {
  const { id, hint } = attributes(quiz);
  const place = { file, line: lineOf(quiz) };
  if (id === undefined || !idPattern.test(id)) {
    report.error(
      place,
      id === undefined
        ? "A <Quiz> has no id."
        : `The question id "${id}" cannot stand in an address.`,
      `Give it a permanent id of lower-case letters, digits and hyphens, such as <Quiz id="${concept}-1">.`,
    );
    return undefined;
  }

  let mistakes = 0;
  const mistake = (place: Place, what: string, advice: string) => {
    mistakes += 1;
    report.error(place, what, advice);
  };
  const nodes = quiz.children as RootContent[];
  const base = { ...place, id, concept, section, hint };
  const found = findAnswers(nodes, { file, id, mistake });
  if (found !== undefined) {
    const prompt = fragment(nodes.slice(0, found.index));
    const explanation = fragment(nodes.slice(found.index + 1));
    return mistakes === 0 ? { ...base, prompt, explanation, ...found.answers } : undefined;
  }

  const rule = nodes.findIndex((node) => node.type === "thematicBreak");
  if (rule >= 0) {
    const prompt = fragment(nodes.slice(0, rule));
    const model = fragment(nodes.slice(rule + 1));
    return { ...base, prompt, explanation: fragment([]), kind: "open", model };
  }
  report.error(
    place,
    `Question "${id}" has no answers.`,
    'Add a list of "- [ ]" and "- [x]" options, or the model answer of an open question after a line "***".',
  );
  return undefined;
}
