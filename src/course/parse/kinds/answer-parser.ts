import type { RootContent } from "mdast";
import type { Place } from "../../model.ts";

/** What an answer parser knows of the question it is in. */
export interface QuestionContext {
  file: string;
  id: string;
  /** Reports a mistake that keeps the question from being read. */
  mistake: (place: Place, what: string, advice: string) => void;
}

/** One way of writing answers: which block it is, and what it says. */
export interface AnswerParser<Block extends RootContent, Answer> {
  recognises(node: RootContent): node is Block;
  parse(block: Block, context: QuestionContext): Answer;
}
