import type { BankQuestion } from "../exports/bank.ts";

/** A question with its number in the set. */
export interface Asked {
  number: number;
  question: BankQuestion;
}

/** The situation that the questions of a block are about; where it was told before, above which question. */
export interface AskedCase {
  case: NonNullable<BankQuestion["case"]>;
  before?: number;
}

/** Questions that stand together: under one heading, with one case or none. */
export interface Block {
  heading?: string;
  about?: AskedCase;
  asked: Asked[];
}

/**
 * A set as paper has it: numbered from 1, questions about one case together where they follow each other.
 * @param headed whether each concept has a heading
 */
export function blocksOf(questions: readonly BankQuestion[], headed: boolean): Block[] {
  const blocks: Block[] = [];
  const told = new Map<string, number>();
  let last: BankQuestion | undefined;
  for (const [place, question] of questions.entries()) {
    const number = place + 1;
    const isNewConcept = headed && question.concept.id !== last?.concept.id;
    const isNewCase = question.case?.id !== last?.case?.id;
    last = question;
    const block = blocks.at(-1);
    if (block && !isNewConcept && !isNewCase) {
      block.asked.push({ number, question });
      continue;
    }
    const before = question.case && told.get(question.case.id);
    if (question.case && before === undefined) told.set(question.case.id, number);
    blocks.push({
      ...(isNewConcept && { heading: question.concept.title }),
      ...(question.case && {
        about: { case: question.case, ...(before !== undefined && { before }) },
      }),
      asked: [{ number, question }],
    });
  }
  return blocks;
}
