import { attribute } from "../html/inline.ts";
import { hung, markdown, markdownBlocks, markdownLine } from "../html/blocks.ts";
import { isEmpty } from "../html/read.ts";
import type { Surroundings } from "../html/surroundings.ts";
import type { TakenAnswers, TakenRow, Text } from "../question.ts";
import type { PlannedCase, PlannedQuestion } from "./plan.ts";
import type { CourseWords } from "./words.ts";

/** Whether Markdown begins with something other than words. */
const BLOCK_FIRST = /^(?:`{3,}[^`\n]*(?:\n|$)|[*+>|] |\d+\) |<details|\$\$\n)/;

const feedbackLines = (
  feedback: Text | undefined,
  around: Surroundings,
  indent: string,
): string => {
  if (feedback === undefined || isEmpty(feedback)) return "";
  const prefix = `${indent}> `;
  return `\n${hung(markdown(feedback, around), prefix, prefix)}`;
};

/** An item of a list with its feedback below it; `sign` is what it begins with. */
function item(sign: string, text: Text, feedback: Text | undefined, around: Surroundings): string {
  const indent = " ".repeat(sign.startsWith("-") ? 2 : sign.length);
  const printed = markdownBlocks(text, around, { quotes: false }).join("\n\n");
  if (printed === "") {
    around.say("An answer says nothing.", "Write what it should say.");
  }
  const isCode = printed.startsWith("```");
  const isApart = BLOCK_FIRST.test(printed) && sign.startsWith("-") && !isCode;
  const words = printed === "" ? "…" : printed;
  const line = isApart
    ? `${sign.trimEnd()}\n${hung(words, indent, indent)}`
    : hung(words, sign, indent);
  return line + feedbackLines(feedback, around, indent);
}

/** Typed answers are compared sign by sign: no sign of them is left to typography. */
function typedItem(
  { text, correct, feedback }: { text: Text; correct: boolean; feedback?: Text | undefined },
  around: Surroundings,
): string {
  const line = markdownLine(text, { ...around, own: true });
  return `- [${correct ? "=" : "~"}] ${line}${feedbackLines(feedback, around, "  ")}`;
}

function table(rows: readonly TakenRow[], around: Surroundings, { match }: CourseWords): string {
  const isExplained = rows.some(({ feedback }) => feedback && !isEmpty(feedback));
  const row = (cells: readonly string[]) =>
    `| ${cells.slice(0, isExplained ? 3 : 2).join(" | ")} |`;
  const cell = (text: Text | undefined) => (text ? markdownLine(text, around, true) : "");
  return [
    row(match),
    row(["-", "-", "-"]),
    ...rows.map(({ left, right, feedback }) => row([cell(left), cell(right), cell(feedback)])),
  ].join("\n");
}

function answersText(answers: TakenAnswers, around: Surroundings, words: CourseWords): string {
  switch (answers.kind) {
    case "choice":
      return answers.options
        .map(({ text, correct, feedback }) =>
          item(correct ? "- [x] " : "- [ ] ", text, feedback, around),
        )
        .join("\n");
    case "typed":
      return answers.answers.map((answer) => typedItem(answer, around)).join("\n");
    case "order":
      return answers.items
        .map(({ text, feedback }, place) => item(`${place + 1}. `, text, feedback, around))
        .join("\n");
    case "match":
      return table(answers.rows, around, words);
    case "open":
      return ["***", markdown(answers.model, around, { rules: true })].filter(Boolean).join("\n\n");
  }
}

const flagsOf = (answers: TakenAnswers): string[] => [
  ...("fixed" in answers && answers.fixed ? ["fixed"] : []),
  ...("exact" in answers && answers.exact ? ["exact"] : []),
];

/** A question as a course file has it. */
export function quizText(
  { id, taken, case: about }: PlannedQuestion,
  goal: string | undefined,
  around: Surroundings,
  words: CourseWords,
): string {
  const { answers, level, hint, prompt, explanation } = taken;
  const given: [string, string | undefined][] = [
    ["id", id],
    ["goal", goal],
    ["level", level],
    ["case", about?.id],
    ["hint", hint && markdownLine(hint, around)],
  ];
  const attributes = given.flatMap(([name, value]) =>
    value ? [`${name}="${attribute(value)}"`] : [],
  );
  const isPlain = answers.kind === "order" || answers.kind === "match";
  return [
    `<Quiz ${[...attributes, ...flagsOf(answers)].join(" ")}>`,
    markdown(prompt, around),
    answersText(answers, around, words),
    markdown(explanation, around, { answers: !isPlain }),
    "</Quiz>",
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** A case as a course file has it. */
export const caseText = ({ id, title, text }: PlannedCase, around: Surroundings): string =>
  [
    `<Case id="${id}" title="${attribute(title || id)}">`,
    markdown(text, around) || title,
    "</Case>",
  ].join("\n\n");
