import { Catalogue } from "./catalogue.ts";
import type { Course } from "./model.ts";

/** The course without its drafts and without what stands in a module that is one; links to those become words. */
export function published(course: Course): Course {
  const { concepts, modules, settings } = course;
  const catalogue = new Catalogue(concepts);
  const inDrafts = modules
    .filter(({ draft }) => draft)
    .flatMap((module) => module.concepts.map((name) => catalogue.find(name)?.id));
  const hidden = new Set<string | undefined>([
    ...inDrafts,
    ...concepts.filter(({ draft }) => draft).map(({ id }) => id),
  ]);
  const shown = modules.filter(({ draft }) => !draft);
  if (hidden.size === 0 && shown.length === modules.length) return course;
  return {
    ...course,
    concepts: concepts.filter(({ id }) => !hidden.has(id)),
    modules: shown.map((module) => ({
      ...module,
      concepts: module.concepts.filter((name) => !hidden.has(catalogue.find(name)?.id)),
    })),
    settings: {
      ...settings,
      modules: settings.modules.filter((id) => shown.some((module) => module.id === id)),
    },
  };
}
