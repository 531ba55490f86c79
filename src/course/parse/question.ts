import type { RootContent } from "mdast";
import type { Question } from "../model.ts";
import type { Report } from "../problems.ts";
import { idPattern } from "../schemas/concept.ts";
import { fragment } from "./fragment.ts";
import { parseAnswers } from "./kinds/index.ts";
import { attributes, lineOf, type Component } from "./markdown.ts";

/** Where a `<Quiz>` stands. */
interface Surroundings {
  file: string;
  concept: string;
  section: string | undefined;
}

/**
 * Reads a `<Quiz>`: what stands before the answer block is the prompt, what stands after it the explanation.
 * Returns undefined, with a report, where there is no id or nothing to answer.
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
      `Give it a permanent id of lower-case letters, digits and hyphens, such as <Quiz id="${concept}-oorsprong">.`,
    );
    return undefined;
  }

  const nodes = quiz.children as RootContent[];
  const base = { ...place, id, concept, section, hint };
  const rule = nodes.findIndex((node) => node.type === "thematicBreak");
  for (const [index, node] of nodes.entries()) {
    const answers = parseAnswers(node, { file, id, report });
    if (answers === undefined) continue;
    const prompt = fragment(nodes.slice(0, index));
    const explanation = fragment(nodes.slice(index + 1));
    return { ...base, prompt, explanation, ...answers };
  }
  if (rule >= 0) {
    const prompt = fragment(nodes.slice(0, rule));
    return {
      ...base,
      prompt,
      explanation: fragment([]),
      kind: "open",
      model: fragment(nodes.slice(rule + 1)),
    };
  }
  report.error(
    place,
    `Question "${id}" has no answers.`,
    'Add a list of "- [ ]" and "- [x]" options, or the model answer of an open question after a line "***".',
  );
  return undefined;
}
