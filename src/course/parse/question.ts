import { findKind, type Found } from "../kinds/find.ts";
import { kinds } from "../kinds/index.ts";
import type { QuestionContext } from "../kinds/kind.ts";
import { LEVELS } from "../levels.ts";
import type { Place, Question, QuestionLabels } from "../model.ts";
import type { Report } from "../problems.ts";
import { idPattern } from "../id.ts";
import { didYouMean } from "../suggest.ts";
import { parseFormerIds } from "./former.ts";
import { fragment } from "./fragment.ts";
import { quizTag, type QuizTag } from "./quiz-tag.ts";
import { nearBoxes, type NearBox } from "./near-boxes.ts";
import { lineOf, parseInline, type Component } from "./markdown.ts";

/** Where a `<Quiz>` stands. */
interface Surroundings {
  file: string;
  /** The text of the file. */
  source: string;
  concept: string;
  section: string | undefined;
}

/** What the tag itself says of a question; undefined, with a report, where it has no id. */
function labelsOf(
  quiz: Component,
  { values, lost }: QuizTag,
  { file, concept, section }: Surroundings,
  report: Report,
): QuestionLabels | undefined {
  const { id, hint, goal, level, case: situation, twin, formerly } = values;
  const place = { file, line: lineOf(quiz) };
  // What is wrong with the id was reported with the tag.
  if (id === undefined && lost.has("id")) return undefined;
  if (id === undefined || !idPattern.test(id)) {
    report.error(
      place,
      id === undefined
        ? "A <Quiz> has no id."
        : `The question id "${id}" cannot stand in an address.`,
      `Give it a permanent id of lower-case letters, digits and hyphens, such as <Quiz id="${concept}-1">.`,
    );
    return undefined;
  }
  const known = LEVELS.find((name) => name === level);
  if (level !== undefined && known === undefined) {
    report.error(
      place,
      `Question "${id}" has an unknown level "${level}".`,
      didYouMean(level, LEVELS, `Choose from: ${LEVELS.join(", ")}.`),
    );
  }
  const former = parseFormerIds(formerly, place, (text) => idPattern.test(text), report);
  return {
    ...{ ...place, id, concept, section, goal, level: known, case: situation, twin },
    hint: hint === undefined ? undefined : fragment(parseInline(hint, place, report)),
    formerly: former,
  };
}

/** Lines that were meant as answers and are none; of an item of the answers themselves their kind says it. */
function missed(quiz: Component, source: string, found: Found | undefined): NearBox[] {
  // Readers rate a model answer, boxes and all.
  if (found?.kind === "open") return [];
  const items = (found?.answers ?? []).flatMap((block) =>
    block.type === "list" ? block.children.map(lineOf) : [],
  );
  return nearBoxes(quiz, source).filter(({ line }) => !items.includes(line));
}

/**
 * Reads a `<Quiz>`: what its tag says, and the question itself. Either is absent, with a report, where it cannot be read:
 * the labels without an id.
 */
export function parseQuestion(
  quiz: Component,
  surroundings: Surroundings,
  report: Report,
): { labels?: QuestionLabels; question?: Question } {
  const tag = quizTag(quiz);
  const labels = labelsOf(quiz, tag, surroundings, report);
  if (labels === undefined) return {};
  // In a line of words there are no blocks to be answers; that it stands there is reported.
  const question =
    quiz.type === "mdxJsxFlowElement"
      ? answered(quiz, tag, labels, surroundings, report)
      : undefined;
  // What a label that was lost should have said is not to be missed in the question.
  return question && tag.lost.size === 0 ? { labels, question } : { labels };
}

/** What stands before the answers is the prompt, what stands after them the explanation. */
function answered(
  quiz: Component,
  { flags }: QuizTag,
  labels: QuestionLabels,
  surroundings: Surroundings,
  report: Report,
): Question | undefined {
  const { id } = labels;
  let mistakes = 0;
  const mistake = (place: Place, what: string, advice: string) => {
    mistakes += 1;
    report.error(place, what, advice);
  };
  const { file, source } = surroundings;
  const context: QuestionContext = { file, source, id, flags, mistake };
  const found = findKind(quiz.children, context);
  for (const { line, written, meant } of missed(quiz, source, found)) {
    mistake(
      { file, line },
      `Question "${id}" has an answer that is not read as one: "${written}".`,
      `Write "${meant}".`,
    );
  }
  if (found === undefined) {
    if (mistakes > 0) return undefined;
    report.error(
      labels,
      `Question "${id}" has no answers.`,
      'Add a list of "- [ ]" and "- [x]" options, or the model answer of an open question after a line "***".',
    );
    return undefined;
  }
  const kind = kinds[found.kind];
  for (const flag of flags) {
    if (kind.flags.includes(flag)) continue;
    report.error(
      labels,
      `Question "${id}" is "${flag}", which means nothing to a question of the kind "${found.kind}".`,
      'Take it off: "fixed" is for options, "exact" for typed answers.',
    );
  }
  const [prompt, explanation] = [fragment(found.prompt), fragment(found.explanation)];
  const answers = kind.parse(found.answers, context);
  return mistakes === 0
    ? ({ ...labels, prompt, explanation, kind: found.kind, ...answers } as Question)
    : undefined;
}
