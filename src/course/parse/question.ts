import { findKind, type Found } from "../kinds/find.ts";
import { kinds } from "../kinds/index.ts";
import { FLAGS, type QuestionContext } from "../kinds/kind.ts";
import { LEVELS } from "../levels.ts";
import type { Place, Question, QuestionBase } from "../model.ts";
import type { Report } from "../problems.ts";
import { idPattern } from "../id.ts";
import { didYouMean } from "../suggest.ts";
import { parseFormerIds } from "./former.ts";
import { fragment } from "./fragment.ts";
import { nearBoxes, type NearBox } from "./near-boxes.ts";
import { attributes, flagsOf, lineOf, parseInline, type Component } from "./markdown.ts";

/** Where a `<Quiz>` stands. */
interface Surroundings {
  file: string;
  /** The text of the file. */
  source: string;
  concept: string;
  section: string | undefined;
}

type Labels = Omit<QuestionBase, "prompt" | "explanation">;

/** What the tag itself says of a question; undefined, with a report, where it has no id. */
function labelsOf(quiz: Component, { file, concept, section }: Surroundings, report: Report) {
  const { id, hint, goal, level, case: situation, twin, formerly } = attributes(quiz);
  const place = { file, line: lineOf(quiz) };
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
  const labels: Labels = {
    ...{ ...place, id, concept, section, goal, level: known, case: situation, twin },
    hint: hint === undefined ? undefined : fragment(parseInline(hint, place, report)),
    formerly: former,
  };
  return labels;
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
 * Reads a `<Quiz>`: what stands before the answers is the prompt, what stands after them the explanation.
 * Returns undefined, with a report, where there is no id or its answers cannot be read.
 */
export function parseQuestion(
  quiz: Component,
  surroundings: Surroundings,
  report: Report,
): Question | undefined {
  const labels = labelsOf(quiz, surroundings, report);
  if (labels === undefined) return undefined;
  const { id } = labels;
  let mistakes = 0;
  const mistake = (place: Place, what: string, advice: string) => {
    mistakes += 1;
    report.error(place, what, advice);
  };
  const written = flagsOf(quiz);
  const flags = new Set(FLAGS.filter((flag) => written.includes(flag)));
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
