import { readFileSync } from "node:fs";

/** The ids of the questions of a built site: tests must not depend on what the course asks. */
export function questions(out: string): string[] {
  const records = JSON.parse(readFileSync(`${out}/vragen.json`, "utf8")) as { id: string }[];
  return records.map(({ id }) => id);
}

/** The id of a question, whichever it is. */
export function someQuestion(out: string): string {
  const [first] = questions(out);
  if (first === undefined) throw new Error(`The site in ${out} has no questions.`);
  return first;
}
