import type { Progress, Records } from "../progress.ts";
import { currentIds, renamed } from "../renamed.ts";
import type { AnalysedQuestion } from "./question-file.ts";
import { usedAnswers } from "./used.ts";

/** How somebody answered a question the first time. */
export interface FirstSeen {
  /** When: milliseconds since 1970. */
  at: number;
  isRight: boolean;
  /** The answers that were used (`usedAnswers`); undefined where the file doesn't say. */
  used: number[] | undefined;
}

/** First answers by the place of the question in the course. */
export type Student = Map<number, FirstSeen>;

/** What a file says of the questions of a course. */
export interface Answers {
  student: Student;
  /** Questions whose wording is another now: those answers were to something else. */
  reworded: number;
  /** Questions that the course doesn't have. */
  unknown: number;
}

/** Finds the questions of a course by their ids. */
export interface Catalogue {
  questions: readonly AnalysedQuestion[];
  places: ReadonlyMap<string, number>;
  /** Of each old id the present one. */
  current: ReadonlyMap<string, string>;
}

/** A catalogue of these questions. */
export const catalogueOf = (questions: readonly AnalysedQuestion[]): Catalogue => ({
  questions,
  places: new Map(questions.map(({ id }, place) => [id, place])),
  current: currentIds(questions),
});

/** The first answers in a student's records. What students rate themselves is nobody's measure, and left out. */
export function firstAnswers(records: Records, catalogue: Catalogue): Answers {
  const answers: Answers = { student: new Map(), reworded: 0, unknown: 0 };
  for (const [id, progress] of renamed(records, catalogue.current)) {
    const place = catalogue.places.get(id);
    const question = place === undefined ? undefined : catalogue.questions[place];
    if (place === undefined || !question) answers.unknown++;
    else if (question.kind !== "open" && progress.attempts.length > 0) {
      const seen = firstSeen(progress, question);
      if (seen) answers.student.set(place, seen);
      else answers.reworded++;
    }
  }
  return answers;
}

/** The first answer to the present wording; undefined where there is none. Records of before `first` was kept say less. */
function firstSeen(progress: Progress, question: AnalysedQuestion): FirstSeen | undefined {
  const { attempts, answer } = progress;
  const isNow = (wording: string | undefined) => wording === question.wording;
  const told = attempts.find(({ first }) => isNow(first?.[0]));
  const [oldest] = attempts;
  const attempt = told ?? (progress.wording === "" || isNow(progress.wording) ? oldest : undefined);
  if (!attempt || (attempt.first && !told)) return undefined;
  const only = attempts.length === 1 && isNow(progress.wording) ? answer : undefined;
  const given = told?.first?.slice(1) ?? only;
  return {
    at: attempt.at,
    isRight: attempt.score === 1,
    used: given && usedAnswers(question, given),
  };
}
