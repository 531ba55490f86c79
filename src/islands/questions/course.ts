import { addresses } from "#language";
import type { Placed } from "../../learning/overview.ts";
import { rename } from "../../learning/rename.ts";
import { store } from "../store.ts";
import { fetched, type Missing } from "./fetched.ts";

/** `/herhalen/vragen.json`: the ids of all questions by module and concept, with the ids that some had before. */
export type CourseQuestions = {
  id: string;
  concepts: { id: string; questions: string[]; formerly?: Record<string, string[]> }[];
}[];

/** Where a question stands, and the ids that it had before. */
export interface PlacedQuestion extends Placed {
  formerly: string[];
}

/**
 * Fetches where all questions stand, in the order of the course. What is kept of questions that have another id now
 * goes along to that. Never throws.
 */
export async function fetchCourse(): Promise<PlacedQuestion[] | Missing> {
  return fetched(addresses.reviewFile, async (response) => {
    const questions = placed((await response.json()) as CourseQuestions);
    for (const { id, formerly } of questions) {
      for (const old of formerly) rename(store, old, id);
    }
    return questions;
  });
}

function placed(modules: CourseQuestions): PlacedQuestion[] {
  return modules.flatMap((module) =>
    module.concepts.flatMap((concept) =>
      concept.questions.map((id) => ({
        id,
        concept: concept.id,
        module: module.id,
        formerly: concept.formerly?.[id] ?? [],
      })),
    ),
  );
}
