import { addresses } from "#language";
import { readCourseFile, type CourseFile } from "../../learning/course-file.ts";
import { familiesBy, type Families } from "../../learning/families.ts";
import { oneDate } from "../../learning/one-date.ts";
import type { Placed } from "../../learning/overview.ts";
import { rename } from "../../learning/rename.ts";
import { store } from "../store.ts";
import { all } from "../whole-store.ts";
import { fetched, type Missing } from "./fetched.ts";

/** Where a question stands, and the ids that it had before. */
export interface PlacedQuestion extends Placed {
  formerly: string[];
}

/** What review and progress know of the whole course. */
export interface CourseQuestions {
  /** In the order of the course. */
  questions: PlacedQuestion[];
  /** The ids of its modules, in order. */
  modules: string[];
  /** The concept of a question; undefined where the course does not have it. */
  conceptOf: (id: string) => string | undefined;
  families: Families;
  /** Whether two concepts contrast with each other. */
  isContrast: (a: string, b: string) => boolean;
}

/** A course of which nothing is known yet. */
export const NO_COURSE = courseOf({ modules: [], families: [], contrasts: [] });

/**
 * Fetches where all questions stand. What is kept of questions that have another id now goes along to that, and of
 * twins that each had a due date the one that was answered last keeps it. Never throws.
 */
export async function fetchCourse(): Promise<CourseQuestions | Missing> {
  return fetched(addresses.reviewFile, async (response) => {
    const file = readCourseFile(await response.json());
    if (!file) return "unreachable";
    const course = courseOf(file);
    for (const { id, formerly } of course.questions) {
      for (const old of formerly) rename(store, old, id);
    }
    settle(course.families);
    return course;
  });
}

/** Leaves each family one due date. */
export function settle(families: Families): void {
  for (const [id, progress] of oneDate(all(), families, Date.now())) store.put(id, progress);
}

function courseOf({ modules, families, contrasts }: CourseFile): CourseQuestions {
  const pairs = new Set(contrasts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const questions = modules.flatMap((module) =>
    module.concepts.flatMap((concept) =>
      concept.questions.map((id) => ({
        id,
        concept: concept.id,
        module: module.id,
        formerly: concept.formerly?.[id] ?? [],
      })),
    ),
  );
  const concepts = new Map(questions.map(({ id, concept }) => [id, concept]));
  return {
    questions,
    conceptOf: (id) => concepts.get(id),
    modules: modules.map(({ id }) => id),
    families: familiesBy(families),
    isContrast: (a, b) => pairs.has(`${a} ${b}`),
  };
}
