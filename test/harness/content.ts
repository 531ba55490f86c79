import { readFileSync } from "node:fs";

/** The id of a question of a built site: tests must not depend on what the course asks. */
export function someQuestion(out: string): string {
  const questions = JSON.parse(readFileSync(`${out}/vragen.json`, "utf8")) as { id: string }[];
  const [first] = questions;
  if (first === undefined) throw new Error(`The site in ${out} has no questions.`);
  return first.id;
}
