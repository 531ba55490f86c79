import type { RootContent } from "mdast";
import { lineOf } from "../markdown.ts";
import type { AnswerParser, QuestionContext } from "./answer-parser.ts";
import { choice } from "./choice.ts";
import { match } from "./match.ts";
import { order } from "./order.ts";
import { text } from "./text.ts";

function parserFor<Block extends RootContent, Answer>(parser: AnswerParser<Block, Answer>) {
  return (node: RootContent, context: QuestionContext) =>
    parser.recognises(node) ? parser.parse(node, context) : undefined;
}

/** A list with boxes is meant as answers wherever it stands. */
const isBoxed = (node: RootContent) => choice.recognises(node) || text.recognises(node);
const boxed = [parserFor(choice), parserFor(text)];
/** A plain list or table may also belong to the prompt, the explanation or a model answer. */
const plain = [parserFor(order), parserFor(match)];

/** The answers among the blocks of a question, with the place of their block; undefined where there are none. */
export function findAnswers(nodes: RootContent[], context: QuestionContext) {
  const rule = nodes.findIndex((node) => node.type === "thematicBreak");
  const [, second] = nodes.filter(isBoxed);
  if (second) {
    context.mistake(
      { file: context.file, line: lineOf(second) },
      `Question "${context.id}" has its answers in two lists.`,
      'Indent the feedback under an answer ("  > …") and put nothing between the answers.',
    );
  }
  const parsers = nodes.some(isBoxed) ? boxed : plain;
  const candidates = parsers === plain && rule >= 0 ? nodes.slice(0, rule) : nodes;
  for (const [index, node] of candidates.entries()) {
    for (const parse of parsers) {
      const answers = parse(node, context);
      if (answers !== undefined) return { index, answers };
    }
  }
  return undefined;
}
