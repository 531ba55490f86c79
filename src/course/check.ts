/** `npm run check:course`: prints every mistake in the course; exit status 1 where there is an error. */
import { courseFolder, openCourse } from "./open.ts";
import { formatProblems } from "./problems.ts";

const { problems } = openCourse(courseFolder());
console.log(formatProblems(problems));
process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
