import { capital } from "./prose.ts";
import { Random } from "./random.ts";
import { SOUNDS } from "./sounds.ts";
import { Vocabulary } from "./vocabulary.ts";

/** How many concepts a module has, and how many share a source. */
const PER_MODULE = 10;
const PER_SOURCE = 2;

/** What is asked for: how many concepts, in which language, and the seed of all that is left to chance. */
export interface Wish {
  concepts: number;
  language: string;
  seed: number;
}

/** A concept as other files name it. */
export interface Named {
  id: string;
  title: string;
  alias: string;
  module: number;
  goal: string;
  source: string;
}

/** What all files of a made course go by. */
export interface Made extends Pick<Wish, "language" | "seed"> {
  words: Vocabulary;
  concepts: Named[];
  modules: { id: string; goals: string[] }[];
  sources: string[];
  /** The source of what goes beyond the others. */
  background: string;
}

const goalsOf = (module: number) => [`goal-${module + 1}-a`, `goal-${module + 1}-b`];

/** Names everything of a course, so that its files can speak of each other. Throws for a language without sounds. */
export function named({ concepts: count, language, seed }: Wish): Made {
  const sounds = SOUNDS[language];
  if (sounds === undefined) throw new Error(`There are no sounds of "${language}".`);
  const words = new Vocabulary(sounds, seed, 2 * count);
  const modules = Array.from({ length: Math.ceil(count / PER_MODULE) }, (_, module) => ({
    id: `module-${module + 1}`,
    goals: goalsOf(module),
  }));
  const sources = Array.from({ length: Math.ceil(count / PER_SOURCE) }, (_, at) => `s-${at + 1}`);
  const concepts = Array.from({ length: count }, (_, at): Named => {
    const id = words.name(2 * at);
    const module = Math.floor(at / PER_MODULE);
    return {
      id,
      // Every second title has two words, as titles have.
      title: capital(at % 2 === 0 ? id : `${id} ${words.weighty(Random.of(seed, at))}`),
      alias: words.name(2 * at + 1),
      module,
      goal: goalsOf(module)[at % 2]!,
      source: sources[Math.floor(at / PER_SOURCE)]!,
    };
  });
  return { language, seed, words, concepts, modules, sources, background: "s-background" };
}
