import { announce } from "../live.ts";
import { fetchCourse, type CourseQuestions } from "../questions/course.ts";

let course: CourseQuestions | undefined;

/** Where all questions stand: fetched once, and again where that failed. Undefined where it cannot be had. */
export async function courseOnce(): Promise<CourseQuestions | undefined> {
  if (course) return course;
  const answer = await fetchCourse();
  if (typeof answer === "string") return undefined;
  course = answer;
  // What is kept of questions with another id has moved to that, and of twins one has the date.
  announce();
  return course;
}
