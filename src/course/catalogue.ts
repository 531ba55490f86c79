import type { Concept, Course, Module } from "./model.ts";
import type { Page } from "./text/destination.ts";

/** Names are compared without regard to case. */
const key = (name: string) => name.trim().toLowerCase();

/** Finds concepts by id, title or alias: what a wikilink may be written as. */
export class Catalogue {
  readonly #byId: Map<string, Concept>;
  readonly #byName = new Map<string, Concept>();

  constructor(concepts: Concept[]) {
    this.#byId = new Map(concepts.map((concept) => [concept.id, concept]));
    for (const concept of concepts) {
      for (const name of [...concept.formerly, ...concept.aliases, concept.title]) {
        this.#byName.set(key(name), concept);
      }
    }
  }

  /** The concept that a wikilink means; undefined where there is none. */
  find(target: string): Concept | undefined {
    return this.#byId.get(target) ?? this.#byName.get(key(target));
  }

  /** Every name that `find` knows, for a suggestion. */
  names(): string[] {
    return [...this.#byId.keys(), ...this.#byName.keys()];
  }
}

/** A title inside a sentence: "Klant" becomes "klant", "INK-model" and "C#" stay. */
export function inSentence(title: string): string {
  const [first = ""] = title;
  const abbreviation = /^.(?:[\p{Lu}\p{N}#+.&])/u.test(title);
  return abbreviation ? title : first.toLowerCase() + title.slice(1);
}

/** All pages of a course whose text an author wrote, with what a link calls each. */
export function pagesOf({ concepts, modules }: Pick<Course, "concepts" | "modules">) {
  const pageOf =
    (kind: Page["kind"]) =>
    (written: Concept | Module): { written: Concept | Module; page: Page } => ({
      written,
      page: { kind, id: written.id },
    });
  return [...concepts.map(pageOf("concept")), ...modules.map(pageOf("module"))];
}

/** All questions of a course, in the order of the concepts. */
export function questionsOf(course: Pick<Course, "concepts">) {
  return course.concepts.flatMap((concept) => concept.questions);
}

/** What the tags of all questions say, also where a question itself could not be read. */
export function labelsOf(course: Pick<Course, "concepts">) {
  return course.concepts.flatMap((concept) => concept.labels);
}

/** Whether a concept may be called what could not be read. */
export const hasLostNames = ({ lost }: Pick<Concept, "lost">): boolean =>
  ["title", "aliases", "formerly"].some((field) => lost.includes(field));

/** Whether every question of a page could be read: one that could not may be what seems to be missing. */
export const hasAllQuestions = ({ quizzes, questions, damaged }: Concept): boolean =>
  quizzes === questions.length && !damaged;

/** Whether what the tags of a page's questions say could all be read. */
export const hasAllLabels = ({ quizzes, labels, damaged }: Concept): boolean =>
  quizzes === labels.length && !damaged;

/** Whether every case of a page could be read. */
export const hasAllCases = ({ caseTags, cases, damaged }: Concept): boolean =>
  caseTags === cases.length && !damaged;

/** All cases of a course, in the order of the concepts. */
export function casesOf(course: Pick<Course, "concepts">) {
  return course.concepts.flatMap((concept) => concept.cases);
}
