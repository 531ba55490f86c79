import type { Question } from "./model.ts";

type Twin = Pick<Question, "id" | "twin">;

/** A question, its twin, that one's twin and so on; ends before it would come to one a second time. */
export function chainOf<Each extends Twin>(
  question: Each,
  byId: ReadonlyMap<string, Each>,
): Each[] {
  const chain: Each[] = [];
  let next: Each | undefined = question;
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = next.twin === undefined ? undefined : byId.get(next.twin);
  }
  return chain;
}

/** The family of each question: the id of the earliest of its twins, which is its own where it has none. */
export function familiesOf(questions: readonly Twin[]): Map<string, string> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return new Map(
    questions.map((question) => [question.id, chainOf(question, byId).at(-1)?.id ?? question.id]),
  );
}

/** The questions of each family, in the order in which `families` names them. */
export function membersOf(families: ReadonlyMap<string, string>): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const [id, family] of families) {
    const known = members.get(family);
    if (known) known.push(id);
    else members.set(family, [id]);
  }
  return members;
}
