import type { Student } from "./first-answers.ts";
import type { AnalysedQuestion } from "./question-file.ts";
import { correlation } from "./statistics.ts";
import { verdictsOn, type Verdict } from "./verdicts.ts";

/** Who answered fewer other questions than this shows too little to compare with. */
export const FEWEST_OTHERS = 3;

/** How an answer of a question was used. */
export interface AnswerUse {
  /** How often it was chosen, typed or put right, of the first answers that are known (`ItemResult.told`). */
  count: number;
  /** Whether who chose it does better (above 0) or worse on the other questions; undefined where that can't be told. */
  pull: number | undefined;
}

/** What a group did with one question. */
export interface ItemResult {
  question: AnalysedQuestion;
  /** Place in the course. */
  place: number;
  /** Students who answered it. Who did not is not counted as wrong. */
  n: number;
  right: number;
  /** Proportion right at the first attempt, 0 to 1: the p-value of an item. */
  facility: number;
  /** Corrected point-biserial correlation, −1 to 1; undefined where it can't be told. */
  discrimination: number | undefined;
  /** Of how many first answers the file says what was answered. */
  told: number;
  uses: AnswerUse[];
  /** Typed answers that were none of the known ones. */
  others: number;
  verdicts: Verdict[];
}

/** The answers of one student as sums: of how much better than the group each answer was, and how many there are. */
interface Standing {
  better: number;
  answered: number;
}

/**
 * How a group of students did on each question that one of them answered.
 *
 * Facility is the proportion right. Discrimination is the correlation of right or wrong with the rest of what the student
 * did: the question itself is left out of that, or it would be compared with itself (Henrysson, 1963, Psychometrika 28,
 * 211-218). Students answer different questions, and some of those are harder: so the rest score is the mean, over the
 * other questions that a student answered, of the score minus the facility of that question. Where all answered all
 * questions that differs from the sum of the rest by a constant and a factor, and the correlation is the same.
 */
export function analyse(
  questions: readonly AnalysedQuestion[],
  students: readonly Student[],
): ItemResult[] {
  const steps = analysing(questions, students);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How many students are added up in one step. */
const STEP = 200;

/** The same in small steps, for a page that has other things to do: each `next` does a little more. */
export function* analysing(
  questions: readonly AnalysedQuestion[],
  students: readonly Student[],
): Generator<undefined, ItemResult[]> {
  const tallies = questions.map(() => ({ n: 0, right: 0, by: [] as number[] }));
  for (const [who, student] of students.entries()) {
    for (const [place, { isRight }] of student) {
      const tally = tallies[place];
      if (!tally) continue;
      tally.n++;
      tally.right += Number(isRight);
      tally.by.push(who);
    }
    if (who % STEP === 0) yield;
  }
  const facilities = tallies.map(({ n, right }) => right / n);
  const betterBy = (isRight: boolean, place: number) => Number(isRight) - (facilities[place] ?? 0);
  const standings = students.map((student): Standing => {
    let better = 0;
    for (const [place, { isRight }] of student) better += betterBy(isRight, place);
    return { better, answered: student.size };
  });
  yield;
  const results: ItemResult[] = [];
  for (const [place, { n, right, by }] of tallies.entries()) {
    const question = questions[place];
    if (!question || n === 0) continue;
    const answered = by.flatMap((who) => {
      const seen = students[who]?.get(place);
      const standing = standings[who];
      if (!seen || !standing) return [];
      const others = standing.answered - 1;
      const rest = (standing.better - betterBy(seen.isRight, place)) / others;
      return [{ ...seen, rest: others < FEWEST_OTHERS ? undefined : rest }];
    });
    results.push(resultOf(question, place, n, right, answered));
    yield;
  }
  return results;
}

interface Answered {
  isRight: boolean;
  used: number[] | undefined;
  /** How the student did on the other questions. */
  rest: number | undefined;
}

function resultOf(
  question: AnalysedQuestion,
  place: number,
  n: number,
  right: number,
  answered: Answered[],
): ItemResult {
  const told = answered.filter(({ used }) => used !== undefined);
  const against = (group: Answered[], is: (one: Answered) => boolean | undefined) =>
    correlation(
      group.flatMap((one) =>
        one.rest === undefined ? [] : [[Number(is(one)), one.rest] as const],
      ),
    );
  const result = {
    question,
    place,
    n,
    right,
    facility: right / n,
    discrimination: against(answered, ({ isRight }) => isRight),
    told: told.length,
    uses: question.answers.map((_, answer) => ({
      count: told.filter(({ used }) => used?.includes(answer)).length,
      pull: against(told, ({ used }) => used?.includes(answer)),
    })),
    others: told.filter(({ used }) => used?.length === 0).length,
  };
  return { ...result, verdicts: verdictsOn(result) };
}
