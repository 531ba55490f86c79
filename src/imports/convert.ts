import { isId } from "../course/id.ts";
import { findLanguage } from "../language/languages.ts";
import { emptyHost, type Host } from "./host.ts";
import type { Surroundings } from "./html/surroundings.ts";
import { ownLink } from "./links.ts";
import type { Notices } from "./notices.ts";
import type { Taken } from "./question.ts";
import { readQuestions } from "./read-file.ts";
import { Refusal } from "./refusal.ts";
import { conceptFile, courseFile, moduleFile, sourceFile, type Writing } from "./write/files.ts";
import type { Files } from "./write/folder.ts";
import { Ids, slug } from "./write/ids.ts";
import { PictureStore } from "./write/pictures.ts";
import { Plan } from "./write/plan.ts";
import { courseWords } from "./write/words.ts";

/** What is asked of an import. */
export interface Wish {
  /** Text of the file, and its name without folder. */
  text: string;
  file: string;
  /** Language of the course; where it is not said, that of the file, if it is our own. */
  language?: string | undefined;
  /** The course that the questions come into; undefined for a course of their own. */
  host?: Host | undefined;
}

/** A course, or a part of one, that was made of a file. */
export interface Converted {
  files: Files;
  /** Ids of the modules that were made. */
  modules: string[];
  questions: number;
  /** How many questions have another id than their name. */
  renamed: number;
}

const FALLBACK = "nl";

/**
 * Makes course files of a file of questions. What could not be taken is said to `notices`. Throws a refusal where nothing
 * can be made of it.
 */
export function convert({ text, file, language: wished, host }: Wish, notices: Notices): Converted {
  if (wished !== undefined && findLanguage(wished) === undefined) {
    throw new Refusal(`there is no language "${wished}" for a course.`);
  }
  const said = host?.language ?? wished;
  const taken = readQuestions(text, notices, said ?? FALLBACK);
  const language = said ?? taken.language ?? FALLBACK;
  const there = host ?? emptyHost(language);
  const words = courseWords(language);
  const title = taken.title ?? file.replace(/(?:\.\w{1,8})+$/, "");
  const plan = new Plan(title, words.questions, there.ids, notices);
  plan.add(taken);

  const pictures = new PictureStore(taken.pictures, there.pictures);
  const around = ({ line, name, place }: Taken): Surroundings => {
    const say = notices.of(line, name || undefined);
    return {
      say,
      own: place.home !== undefined,
      picture: (address) => {
        const own =
          place.home && address.startsWith(place.home)
            ? address.slice(place.home.length)
            : undefined;
        const known = own === undefined ? undefined : there.pictureAt(own);
        return known === undefined ? pictures.find(address, say) : `../${known}`;
      },
      link: (address) => {
        const link = ownLink(address, place.home, taken.language ?? language);
        if (link === undefined) return undefined;
        const { concept, section } = link;
        const isHere = plan.has(concept, section) || there.has(concept, section);
        return isHere ? `${concept}${section === undefined ? "" : `#${section}`}` : undefined;
      },
    };
  };
  const writing: Writing = {
    words,
    file,
    source: new Ids(there.sources).for(slug(file.replace(/\.\w+$/, "")), "import"),
    around,
    knowsGoal: (goal, module) => isId(goal) && module.goals.includes(goal),
  };
  const files = new Map<string, string | Uint8Array>();
  for (const module of plan.modules) {
    files.set(`modules/${module.id}.mdx`, moduleFile(module, writing));
    for (const concept of module.concepts) {
      files.set(`concepts/${concept.id}.mdx`, conceptFile(concept, module, writing));
    }
  }
  files.set(`sources/${writing.source}.yaml`, sourceFile(writing));
  if (host === undefined) {
    const id = slug(title) || "course";
    files.set("course.yaml", courseFile(plan, { id, title, language }, writing));
  }
  for (const [path, bytes] of pictures.files) files.set(path, bytes);
  const planned = plan.modules
    .flatMap(({ concepts }) => concepts)
    .flatMap(({ sections }) => sections)
    .flatMap(({ questions }) => questions);
  return {
    files,
    modules: plan.modules.map(({ id }) => id),
    questions: planned.length,
    renamed: planned.filter(({ id, taken }) => id !== taken.name).length,
  };
}
