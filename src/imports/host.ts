import { formerIds, livingIds } from "../course/permanent/ids.ts";
import { pictureAddress } from "../course/media.ts";
import type { Course } from "../course/model.ts";
import type { TakenIds } from "./write/plan.ts";

/** What a course that questions come into has already. */
export interface Host {
  language: string;
  ids: TakenIds;
  sources: Iterable<string>;
  /** Names of its pictures, without extension. */
  pictures: string[];
  /** The path of a picture, by its address on the site, without the base path. */
  pictureAt: (address: string) => string | undefined;
  /** Whether it has a concept, or a section of it. */
  has: (concept: string, section: string | undefined) => boolean;
}

const union = (...sets: (ReadonlySet<string> | undefined)[]): string[] =>
  sets.flatMap((set) => [...(set ?? [])]);

/** What a course has, and what it had: ids that were published are never given to something else. */
export function hostOf(course: Course): Host {
  const [living, former] = [livingIds(course), formerIds(course)];
  const published = (type: string) =>
    new Set(course.permanent.flatMap((one) => (one.type === type ? [one.id] : [])));
  const pictures = course.media.filter(({ picture }) => picture);
  const byAddress = new Map(pictures.map((media) => [pictureAddress(media), media.path]));
  return {
    language: course.settings.language,
    ids: {
      modules: union(living.module, published("module")),
      concepts: union(living.concept, former.concept, published("concept")),
      names: [
        ...union(living.concept),
        ...course.concepts.flatMap(({ title, aliases }) => [title, ...aliases]),
      ],
      questions: union(living.question, former.question, published("question")),
      cases: union(living.case, published("case")),
      goals: living.goal,
    },
    sources: living.source,
    pictures: pictures.map(({ path }) => path.replace(/^.*\/|\.[^.]*$/g, "")),
    pictureAt: (address) => byAddress.get(address),
    has: (concept, section) =>
      section === undefined
        ? living.concept.has(concept)
        : living.section.has(`${concept}#${section}`),
  };
}

/** A course that has nothing yet. */
export const emptyHost = (language: string): Host => ({
  language,
  ids: { modules: [], concepts: [], names: [], questions: [], cases: [], goals: [] },
  sources: [],
  pictures: [],
  pictureAt: () => undefined,
  has: () => false,
});
