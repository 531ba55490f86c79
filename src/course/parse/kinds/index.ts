import type { RootContent } from "mdast";
import type { Report } from "../../problems.ts";
import { choice } from "./choice.ts";
import { match } from "./match.ts";
import { order } from "./order.ts";
import { text } from "./text.ts";

/** What an answer parser knows of the question it is in. */
export interface QuestionContext {
  file: string;
  id: string;
  report: Report;
}

/** One way of writing answers: which block it is, and what it says. */
export interface AnswerParser<Block extends RootContent, Answer> {
  recognises(node: RootContent): node is Block;
  parse(block: Block, context: QuestionContext): Answer;
}

function parserFor<Block extends RootContent, Answer>(parser: AnswerParser<Block, Answer>) {
  return (node: RootContent, context: QuestionContext) =>
    parser.recognises(node) ? parser.parse(node, context) : undefined;
}

// Text before order: an ordered list may hold [=] answers too.
const parsers = [parserFor(choice), parserFor(text), parserFor(order), parserFor(match)];

/** The answers that a block of Markdown stands for; undefined where it is not an answer block. */
export function parseAnswers(node: RootContent, context: QuestionContext) {
  for (const parse of parsers) {
    const answers = parse(node, context);
    if (answers !== undefined) return answers;
  }
  return undefined;
}
