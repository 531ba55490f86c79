import { createHash } from "node:crypto";
import { withBase } from "../../language/addresses.ts";
import { fragmentHtml, type LinkContext } from "../html.ts";
import type { Fragment, Question, QuestionKind } from "../model.ts";

/** One answer of a question as the pages and `/vragen.json` have it; texts are HTML. */
export interface AnswerRecord {
  text: string;
  correct: boolean;
  feedback: string;
  /** In a matching question: the partner of `text`. */
  match?: string;
}

/** A question as the pages have it: texts as HTML, links resolved. */
export interface QuestionRecord {
  id: string;
  kind: QuestionKind;
  concept: string;
  section: string | undefined;
  sectionTitle: string | undefined;
  module: string;
  prompt: string;
  /** The prompt without markup: for titles and descriptions. */
  plain: string;
  /** Choices, known answers, items in their right order, or pairs; empty for an open question. */
  options: AnswerRecord[];
  /** Of a matching question: what its columns are called. */
  headings: [string, string] | undefined;
  /** The explanation; of an open question, the model answer. */
  explanation: string;
  hint: string | undefined;
  /** Fingerprint of the wording: changes when prompt, answers or what is right change. */
  wording: string;
  url: string;
}

/** Eight hexadecimal digits that change when the wording does; feedback may be reworded freely. */
function fingerprint(question: Question): string {
  const { kind, prompt } = question;
  const answers =
    question.kind === "single" || question.kind === "multiple"
      ? question.options.map(({ text, correct }) => [text.text, correct])
      : question.kind === "text"
        ? question.answers.map(({ text, correct }) => [text, correct])
        : question.kind === "order"
          ? question.items.map(({ text }) => text)
          : question.kind === "match"
            ? question.pairs.map(({ left, right }) => [left.text, right.text])
            : [];
  const wording = JSON.stringify([kind, prompt.text, answers]);
  return createHash("sha256").update(wording).digest("hex").slice(0, 8);
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function answersOf(question: Question, html: (fragment: Fragment) => string): AnswerRecord[] {
  const feedback = (fragment: Fragment | undefined) => (fragment ? html(fragment) : "");
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.options.map((o) => ({
        text: html(o.text),
        correct: o.correct,
        feedback: feedback(o.feedback),
      }));
    case "text":
      return question.answers.map((a) => ({
        text: escapeHtml(a.text),
        correct: a.correct,
        feedback: feedback(a.feedback),
      }));
    case "order":
      return question.items.map((item) => ({ text: html(item), correct: true, feedback: "" }));
    case "match":
      return question.pairs.map(({ left, right }) => ({
        text: html(left),
        correct: true,
        feedback: "",
        match: html(right),
      }));
    case "open":
      return [];
  }
}

/** Renders a question for the pages. `sectionTitle` is that of the section in which it stands. */
export function questionRecord(
  question: Question,
  { module, sectionTitle }: { module: string; sectionTitle: string | undefined },
  context: LinkContext,
): QuestionRecord {
  const html = (fragment: Fragment) => fragmentHtml(fragment, context);
  const { id, kind, concept, section, prompt, explanation, hint } = question;
  return {
    id,
    kind,
    concept,
    section,
    sectionTitle,
    module,
    prompt: html(prompt),
    plain: prompt.text,
    options: answersOf(question, html),
    headings: question.kind === "match" ? question.headings : undefined,
    explanation: html(question.kind === "open" ? question.model : explanation),
    hint,
    wording: fingerprint(question),
    url: withBase(context.base, context.addresses.question(id)),
  };
}
