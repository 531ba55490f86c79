import { casesOf, hasAllCases, hasAllQuestions, labelsOf } from "../catalogue.ts";
import { didYouMean, nearest } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** A question names a case that exists, and every case is asked about. */
export const knownCases: Rule = (course, report) => {
  const cases = casesOf(course);
  const ids = new Set(cases.map(({ id }) => id));
  const isWhole = course.unread.concepts.length === 0 && course.concepts.every(hasAllCases);
  const used = new Set<string>();
  for (const question of labelsOf(course)) {
    const name = question.case;
    if (name === undefined) continue;
    used.add(name);
    if (ids.has(name)) continue;
    // A case that could not be read may be the one.
    if (!isWhole && nearest(name, ids) === undefined) continue;
    // A misspelt name is one mistake: the case that was meant counts as used.
    used.add(nearest(name, ids) ?? name);
    report.error(
      question,
      `Question "${question.id}" is about "${name}", which is no case.`,
      didYouMean(name, ids, `Tell it: <Case id="${name}" title="…">…</Case>.`),
    );
  }
  if (course.unread.concepts.length > 0 || !course.concepts.every(hasAllQuestions)) return;
  for (const unused of cases) {
    if (used.has(unused.id)) continue;
    report.warning(
      unused,
      `No question is about case "${unused.id}".`,
      `Name it in a question: <Quiz case="${unused.id}">; or tell it without <Case>.`,
    );
  }
};
