import { createHash } from "node:crypto";
import { withBase } from "../../language/addresses.ts";
import type { DecimalSign } from "../../learning/grade/number.ts";
import { fragmentHtml, type LinkContext } from "../html.ts";
import { kindOf, type QuestionKind } from "../kinds/index.ts";
import type { Part } from "../kinds/kind.ts";
import type { Level } from "../levels.ts";
import type { Fragment, Question } from "../model.ts";

/** A text as the pages have it, and as everything else has it: search, exports, lists to choose from, paper. */
export interface RecordedText {
  html: string;
  plain: string;
}

/** One part of the answers of a question: an option, a known answer, an item, a row. */
export interface AnswerRecord extends RecordedText {
  /** Of a row of a matching question: whether it is one, and not a partner that fits nowhere. */
  correct: boolean;
  feedback: RecordedText | undefined;
  /** In a matching question: the partner. */
  match: RecordedText | undefined;
}

/** A question as the pages have it: texts as HTML with links resolved, and as plain text. */
export interface QuestionRecord {
  id: string;
  kind: QuestionKind;
  concept: string;
  section: string | undefined;
  sectionTitle: string | undefined;
  module: string;
  goal: string | undefined;
  level: Level | undefined;
  case: string | undefined;
  twin: string | undefined;
  /** Id of the earliest of its twins: questions of one family ask one thing to remember. */
  family: string;
  /** All questions of its family in the order of the course, itself among them. */
  siblings: string[];
  /** Ids that it had before. */
  formerly: string[];
  prompt: RecordedText;
  /** Choices, known answers, items in their right order, or rows; empty for an open question. */
  options: AnswerRecord[];
  /** Whether the options keep their order. */
  fixed: boolean;
  /** Of a matching question: what its columns are called. */
  headings: [string, string] | undefined;
  /** The explanation; of an open question, the model answer. */
  explanation: RecordedText;
  hint: RecordedText | undefined;
  /** What its grader (`learning/grade/KIND.ts`) compares an answer with. */
  key: unknown;
  /** Fingerprint of the wording: changes when prompt, answers or what is right change. */
  wording: string;
  url: string;
}

/** Where a question stands, and what its course is like. */
interface Home {
  module: string;
  /** The title of the section in which it stands. */
  sectionTitle: string | undefined;
  decimal: DecimalSign;
  family: string;
  siblings: string[];
}

/** Eight hexadecimal digits that change when the wording does; feedback may be reworded freely. */
function fingerprint(question: Question): string {
  const [kind, answers] = kindOf(question).wording(question);
  const wording = JSON.stringify([kind, question.prompt.text, answers]);
  return createHash("sha256").update(wording).digest("hex").slice(0, 8);
}

/** Renders a question for the pages. */
export function questionRecord(
  question: Question,
  { module, sectionTitle, decimal, family, siblings }: Home,
  context: LinkContext,
): QuestionRecord {
  const recorded = (fragment: Fragment) => ({
    html: fragmentHtml(fragment, context),
    plain: fragment.text,
  });
  const answer = ({ text, partner, correct, feedback }: Part): AnswerRecord => ({
    ...recorded(text),
    correct,
    feedback: feedback && recorded(feedback),
    match: partner && recorded(partner),
  });
  const { id, kind, concept, section, goal, level, twin, prompt, explanation, hint } = question;
  const handling = kindOf(question);
  return {
    ...{ id, kind, concept, section, sectionTitle, module, goal, level, twin, family, siblings },
    hint: hint && recorded(hint),
    case: question.case,
    formerly: question.formerly.map((former) => former.id),
    prompt: recorded(prompt),
    options: handling.parts(question).map(answer),
    fixed: "fixed" in question && question.fixed,
    headings: "headings" in question ? question.headings : undefined,
    explanation: recorded("model" in question ? question.model : explanation),
    key: handling.key(question, decimal),
    wording: fingerprint(question),
    url: withBase(context.base, context.addresses.question(id)),
  };
}
