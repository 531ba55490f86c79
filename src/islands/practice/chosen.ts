import { parameters } from "#language";
import { familiesBy } from "../../learning/families.ts";
import { shuffle, type Seed } from "../../learning/shuffle.ts";
import { fetchCourse } from "../questions/course.ts";
import type { Missing } from "../questions/fetched.ts";
import { fetchModule } from "../questions/module.ts";
import { withParameter } from "./parameter.ts";
import { pick, pickSpread, type Candidate } from "./pick.ts";
import type { Some, Wish } from "./wish.ts";

/** The ids of the set that an address asks for, in its order; why not where they cannot be known. Never throws. */
export async function chosen(wish: Wish): Promise<string[] | Missing> {
  if ("ids" in wish) return wish.seed ? shuffle(wish.ids, wish.seed) : wish.ids;
  if ("whole" in wish) return allOf(wish.module, wish.seed);
  const found = await candidates(wish);
  if (typeof found === "string") return found;
  const choose = wish.pretest ? pickSpread : pick;
  return choose(found.all, found.families, wish.count, wish.seed ?? keptSeed());
}

/** The questions of a module in its order, or in the one that a seed gives. */
async function allOf(module: string, seed: Seed | undefined): Promise<string[] | Missing> {
  const file = await fetchModule(module);
  if (typeof file === "string") return file;
  const ids = file.concepts.flatMap(({ questions }) => questions);
  return seed ? shuffle(ids, seed) : ids;
}

async function candidates({ module }: Some) {
  if (module === undefined) {
    const course = await fetchCourse();
    return typeof course === "string"
      ? course
      : { all: course.questions, families: course.families };
  }
  const file = await fetchModule(module);
  if (typeof file === "string") return file;
  const all: Candidate[] = file.concepts.flatMap(({ id: concept, questions }) =>
    questions.map((id) => ({ id, concept })),
  );
  return { all, families: familiesBy(file.families) };
}

/** Three digits: enough orders to choose from, and short enough to pass on. */
export const newSeed = (): string => String(100 + Math.floor(Math.random() * 900));

/** A seed that the address keeps: the same questions after a reload, and for whom it is sent to. */
function keptSeed(): Seed {
  const seed = newSeed();
  history.replaceState(null, "", withParameter(location.search, parameters.seed, seed));
  return seed;
}
