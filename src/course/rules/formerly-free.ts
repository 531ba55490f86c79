import { questionsOf } from "../catalogue.ts";
import type { Place } from "../model.ts";
import type { Rule } from "./rule.ts";

/** An old id of something: whose it was, and where that is written. */
interface Former {
  old: string;
  of: string;
  place: Place;
}

const ADVICE = 'An address leads to one page: take it off "formerly".';

/** An old address redirects to one page, and is not itself a page, nor a name of another one. */
export const formerlyFree: Rule = (course, report) => {
  const { concepts } = course;
  const judge = (owners: Map<string, string>, former: Former[]) => {
    for (const { old, of, place } of former) {
      const owner = owners.get(old);
      if (owner !== undefined) {
        const what = `"${old}" is a former id of "${of}", but also belongs to ${owner}.`;
        report.error(place, what, ADVICE);
      }
      owners.set(old, `"${of}"`);
    }
  };
  const pages = new Map(concepts.map(({ id }) => [id, `the page "${id}"`]));
  const formerOwners = Map.groupBy(
    concepts.flatMap(({ id, formerly }) => formerly.map((old) => ({ old, id }))),
    ({ old }) => old,
  );
  for (const { id, aliases } of concepts) {
    for (const alias of aliases) {
      const isFormer = formerOwners.get(alias)?.some((owner) => owner.id !== id);
      if (isFormer && !pages.has(alias)) pages.set(alias, `the page "${id}", as another name`);
    }
  }
  judge(
    pages,
    concepts.flatMap(({ id, formerly, at }) =>
      formerly.map((old, index) => ({ old, of: id, place: at("formerly", index) })),
    ),
  );
  const questions = questionsOf(course);
  judge(
    new Map(questions.map(({ id }) => [id, `the question "${id}"`])),
    questions.flatMap(({ id, formerly }) =>
      formerly.map((former) => ({ old: former.id, of: id, place: former })),
    ),
  );
};
