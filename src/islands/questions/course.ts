import { addresses } from "#language";
import type { Placed } from "../../learning/overview.ts";
import { fetched, type Missing } from "./fetched.ts";

/** `/herhalen/vragen.json`: the ids of all questions by module and concept. */
export type CourseQuestions = { id: string; concepts: { id: string; questions: string[] }[] }[];

/** Fetches where all questions stand, in the order of the course. Never throws. */
export async function fetchCourse(): Promise<Placed[] | Missing> {
  return fetched(addresses.reviewFile, async (response) =>
    placed((await response.json()) as CourseQuestions),
  );
}

function placed(modules: CourseQuestions): Placed[] {
  return modules.flatMap((module) =>
    module.concepts.flatMap((concept) =>
      concept.questions.map((id) => ({ id, concept: concept.id, module: module.id })),
    ),
  );
}
