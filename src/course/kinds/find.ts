import type { RootContent } from "mdast";
import { lineOf } from "../parse/markdown.ts";
import { kindNames, kinds, type QuestionKind } from "./index.ts";
import type { Kind, QuestionContext } from "./kind.ts";

/** A question in parts: what asks, what answers, what explains. */
export interface Found {
  kind: QuestionKind;
  prompt: RootContent[];
  answers: RootContent[];
  explanation: RootContent[];
}

interface Candidate {
  kind: QuestionKind;
  index: number;
  block: RootContent;
}

function candidates(
  nodes: RootContent[],
  sign: Kind<unknown, unknown>["sign"],
  context: QuestionContext,
) {
  return nodes.flatMap((block, index): Candidate[] => {
    const kind = kindNames.find(
      (name) => kinds[name].sign === sign && kinds[name].recognises(block, context),
    );
    return kind ? [{ kind, index, block }] : [];
  });
}

/**
 * Decides the kind of a question by the whole of it: a line `***` makes it open whatever its prompt holds; then a list with
 * boxes is its answers, wherever it stands; then the last numbered list or table that is enough to ask. Undefined where
 * there are no answers.
 */
export function findKind(nodes: RootContent[], context: QuestionContext): Found | undefined {
  const [rule] = candidates(nodes, "rule", context);
  if (rule) {
    const beside = candidates(nodes, "boxes", context).find(
      ({ index }) => Math.abs(index - rule.index) === 1,
    );
    if (beside) {
      context.mistake(
        { file: context.file, line: lineOf(rule.block) },
        `Question "${context.id}" has a line beside its list of boxes, which makes it an open question.`,
        "Remove the line: what follows the list is the explanation. Where an open question is meant, put words between the two.",
      );
    }
    const [prompt, answers] = [nodes.slice(0, rule.index), nodes.slice(rule.index + 1)];
    return { kind: rule.kind, prompt, answers, explanation: [] };
  }
  const [boxed, second] = candidates(nodes, "boxes", context);
  if (second) {
    context.mistake(
      { file: context.file, line: lineOf(second.block) },
      `Question "${context.id}" has its answers in two lists.`,
      'Indent the feedback under an answer ("  > …") and put nothing between the answers.',
    );
  }
  const plain = candidates(nodes, "plain", context);
  const found =
    boxed ?? plain.findLast(({ kind, block }) => kinds[kind].isEnough(block)) ?? plain.at(-1);
  return (
    found && {
      kind: found.kind,
      prompt: nodes.slice(0, found.index),
      answers: [found.block],
      explanation: nodes.slice(found.index + 1),
    }
  );
}
