import type { BankQuestion, Html } from "./bank.ts";
import { holdsBlock } from "./markup/node.ts";
import { parseHtml } from "./markup/parse.ts";
import { oneLine } from "./markup/plain.ts";
import { escaped } from "./markup/print.ts";
import type { Words } from "./words.ts";

/** A text as blocks: a line of words becomes a paragraph. */
export const blocks = (html: Html): Html =>
  html === "" || parseHtml(html).some(holdsBlock) ? html : `<p>${html}</p>`;

const strong = (text: string): Html => `<p><strong>${escaped(text)}</strong></p>`;
const link = ({ title, url }: { title: string; url: string }): Html =>
  `<a href="${escaped(url)}">${escaped(title)}</a>`;
const list = (items: Html[]): Html =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

/** The situation that a question is about, set apart from what is asked. */
export const caseText = ({ case: about }: BankQuestion, words: Words): Html =>
  about
    ? `<blockquote>${strong(words.caseTitle(about.title))}${blocks(about.html)}</blockquote>`
    : "";

/** A hint that opens on demand, for formats that have no place for it. */
export const hintText = ({ hint }: BankQuestion, words: Words): Html =>
  hint === undefined
    ? ""
    : `<details><summary>${escaped(words.hint)}</summary>${blocks(hint)}</details>`;

/** What asks: the situation, and the question. */
export const stem = (question: BankQuestion, words: Words): Html =>
  caseText(question, words) + blocks(question.prompt);

/** What asks, with the hint. */
export const stemWithHint = (question: BankQuestion, words: Words): Html =>
  stem(question, words) + hintText(question, words);

/** The way back: to the section that explains, and to the question itself. */
export function wayBack({ section, concept, url }: BankQuestion, words: Words): Html {
  const self = link({ title: url.replace(/^https?:\/\//, ""), url });
  return `<p>${escaped(words.read)} ${link(section ?? concept)}. ${self}</p>`;
}

/** What is said of answers, with the answer that it is said of. */
export interface Remark {
  about: Html;
  feedback: Html;
}

/** What is said of the answers of a question, in the order in which they stand. */
export function remarksOf(question: BankQuestion): Remark[] {
  const remark = (about: Html, feedback: Html | undefined): Remark[] =>
    feedback === undefined ? [] : [{ about, feedback }];
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.options.flatMap(({ html, feedback }) => remark(html, feedback));
    case "text":
    case "number":
      return question.answers.flatMap(({ html, feedback }) => remark(html, feedback));
    case "order":
      return question.items.flatMap(({ html, feedback }) => remark(html, feedback));
    case "match":
      return [
        ...question.pairs.flatMap(({ left, right, feedback }) =>
          remark(`${left} — ${right}`, feedback),
        ),
        ...question.distractors.flatMap(({ right, feedback }) => remark(right, feedback)),
      ];
    case "open":
      return [];
  }
}

/** What a remark is about, in one line of words. */
const inLine = (html: Html): Html =>
  parseHtml(html).some(holdsBlock) ? escaped(oneLine(html)) : html;

/** Remarks as a list, for formats that have no place for each. */
export const remarksText = (remarks: Remark[], words: Words): Html =>
  remarks.length === 0
    ? ""
    : strong(words.remarks) +
      list(remarks.map(({ about, feedback }) => `<em>${inLine(about)}</em>: ${feedback}`));

/** What follows an answer: the explanation or the model answer, remarks without a place of their own, the way back. */
export function afterwards(question: BankQuestion, words: Words, remarks: Remark[] = []): Html {
  const model = question.kind === "open" ? strong(words.model) + blocks(question.model) : "";
  return (
    model + blocks(question.explanation) + remarksText(remarks, words) + wayBack(question, words)
  );
}

/** What a question can be found by, each with the name of what it is. */
export function tagsOf(question: BankQuestion, words: Words): [name: string, value: string][] {
  const { module, concept, goal, level } = question;
  const { tags, levels } = words;
  return [
    [tags.module, module],
    [tags.concept, concept.id],
    ...(goal ? [[tags.goal, goal.id] as [string, string]] : []),
    ...(level ? [[tags.level, levels[level]] as [string, string]] : []),
  ];
}
