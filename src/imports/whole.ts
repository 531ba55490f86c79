import { afterwardsOf, stemOf, tagsOf } from "./own.ts";
import type { Notices } from "./notices.ts";
import { lineOf } from "./html/read.ts";
import type { Taken, TakenAnswers, Text } from "./question.ts";
import { remarksList, settleRemarks } from "./remarks.ts";

/** A question as Moodle XML or GIFT has it: what our own export added stands in its texts. */
export interface Rough {
  line: number;
  name: string;
  path: readonly string[];
  stem: Text;
  hint?: Text | undefined;
  /** What is said after the answer. */
  afterwards: Text;
  tags: readonly string[];
  /** The answers, once it is known whether they are of our own export, and its language. */
  answers: (own: boolean, language: string) => TakenAnswers | undefined;
}

/** A question without what our own export added. Undefined where its answers could not be taken: that was said. */
export function wholeQuestion(
  rough: Rough,
  language: string,
  notices: Notices,
): { question: Taken | undefined; language: string | undefined } {
  const { line, name, path, stem, afterwards, tags } = rough;
  const own = afterwardsOf(afterwards);
  const rest = own ? stemOf(stem, own.language) : { prompt: stem };
  const tagged = tagsOf(tags, own?.language);
  if (tagged.others.length > 0) {
    notices.once(
      line,
      `Tags such as "${tagged.others[0]}" were left out: a course has goals and levels instead.`,
      'Write goal="…" and level="…" in the <Quiz> where they matter.',
    );
  }
  const found = rough.answers(own !== undefined, own?.language ?? language);
  if (found === undefined) return { question: undefined, language: own?.language };
  const { answers, left } = settleRemarks(found, own?.remarks ?? []);
  const explained = own ? [...own.explanation, ...remarksList(left)] : afterwards;
  const isOpen = answers.kind === "open";
  // Other programs have no model answer: what is said afterwards is the nearest to one.
  const model = isOpen ? (own?.model ?? answers.model) : [];
  const isModel = isOpen && !own && lineOf(model) === "";
  const concept = own?.place.concept?.id ?? tagged.concept;
  const place = {
    ...own?.place,
    module: tagged.module || undefined,
    concept: concept ? { ...own?.place.concept, id: tagged.concept || concept } : undefined,
  };
  return {
    language: own?.language,
    question: {
      ...{ line, name, path, place },
      goal: tagged.goal || undefined,
      level: tagged.level,
      case: rest.case,
      prompt: rest.prompt,
      hint: rough.hint ?? rest.hint,
      explanation: isModel ? [] : explained,
      answers: isOpen ? { kind: "open", model: isModel ? explained : model } : answers,
    },
  };
}
