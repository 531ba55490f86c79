import { isId } from "../../course/id.ts";
import { isSectionId } from "../../course/parse/heading.ts";
import { isPageId } from "../../course/rules/unique-anchors.ts";
import { toHtml } from "../../exports/markup/print.ts";
import type { Notices } from "../notices.ts";
import type { Taken, TakenCase, TakenFile } from "../question.ts";
import { Ids, inWords, slug } from "./ids.ts";

export interface PlannedCase extends TakenCase {
  id: string;
  /** The question before which it is written. */
  first: Taken;
}

export interface PlannedQuestion {
  id: string;
  taken: Taken;
  case: PlannedCase | undefined;
}

export interface PlannedSection {
  /** Undefined for what stands above the first heading. */
  heading: { id: string; title: string } | undefined;
  questions: PlannedQuestion[];
}

export interface PlannedConcept {
  id: string;
  title: string;
  sections: PlannedSection[];
}

export interface PlannedModule {
  id: string;
  title: string;
  goals: string[];
  concepts: PlannedConcept[];
}

/** The ids that a course has already. */
export interface TakenIds {
  modules: Iterable<string>;
  concepts: Iterable<string>;
  /** Titles and aliases of its concepts. */
  names: Iterable<string>;
  questions: Iterable<string>;
  cases: Iterable<string>;
  goals: Iterable<string>;
}

/** A course of what a file holds: where each question stands, and under which id. */
export class Plan {
  readonly modules: PlannedModule[] = [];
  readonly #moduleIds: Ids;
  readonly #conceptIds: Ids;
  readonly #questionIds: Ids;
  readonly #caseIds: Ids;
  readonly #goals: ReadonlySet<string>;
  readonly #titles = new Set<string>();
  readonly #byModule = new Map<string, PlannedModule>();
  readonly #byConcept = new Map<string, PlannedConcept>();
  readonly #byCase = new Map<string, PlannedCase>();
  readonly #notices: Notices;
  readonly #title: string;
  /** What a section is called where the file does not tell. */
  readonly #questions: string;

  constructor(title: string, questions: string, taken: TakenIds, notices: Notices) {
    this.#title = title;
    this.#questions = questions;
    this.#moduleIds = new Ids(taken.modules);
    this.#conceptIds = new Ids(taken.concepts);
    this.#questionIds = new Ids([...taken.questions, slug(questions)]);
    this.#caseIds = new Ids(taken.cases);
    this.#goals = new Set(taken.goals);
    this.#notices = notices;
    for (const name of taken.names) this.#titles.add(name.trim().toLowerCase());
  }

  /** Gives every question of a file its place. */
  add({ questions }: TakenFile): void {
    // Valid ids go first: no name of another question may take one.
    const named = new Map<Taken, string>();
    const sorted = questions.toSorted((a, b) => Number(isId(b.name)) - Number(isId(a.name)));
    for (const taken of sorted) {
      const name = isPageId(taken.name) ? `q-${taken.name}` : taken.name;
      const id = this.#questionIds.for(name, "question");
      named.set(taken, id);
      if (isId(taken.name) && id !== taken.name) {
        this.#notices.add({
          line: taken.line,
          name: taken.name,
          what: `The id "${taken.name}" was taken already; the question is "${id}" now.`,
          advice: "Give it an id that says what it asks, before readers come.",
        });
      }
    }
    for (const taken of questions) {
      const module = this.#module(taken);
      const concept = this.#concept(taken, module);
      const { goal } = taken;
      if (goal && !module.goals.includes(goal) && !this.#goals.has(goal)) module.goals.push(goal);
      const about = taken.case && this.#case(taken.case, taken);
      this.#section(taken, concept).questions.push({ id: named.get(taken)!, taken, case: about });
    }
  }

  #module({ place, path }: Taken): PlannedModule {
    const key = place.module ?? "";
    const title = place.module ? (path.at(-1) ?? inWords(place.module)) : this.#title;
    const known = this.#byModule.get(key);
    if (known) return known;
    const id = this.#moduleIds.for(place.module ?? slug(title), "module");
    const module = { id, title: plainTitle(title), goals: [], concepts: [] };
    this.#byModule.set(key, module);
    this.modules.push(module);
    return module;
  }

  #concept({ place, path }: Taken, module: PlannedModule): PlannedConcept {
    const { concept } = place;
    const key = JSON.stringify([module.id, concept?.id ?? path]);
    const known = this.#byConcept.get(key);
    const title = concept?.title ?? (concept ? inWords(concept.id) : (path.at(-1) ?? this.#title));
    if (known) {
      if (concept?.title) known.title = plainTitle(concept.title);
      return known;
    }
    const id = this.#conceptIds.for(concept?.id ?? title, "questions");
    const made = { id, title: this.#unique(plainTitle(title)), sections: [] };
    this.#byConcept.set(key, made);
    module.concepts.push(made);
    return made;
  }

  /** Two concepts of one name could not be told apart. */
  #unique(title: string): string {
    let unique = title;
    for (let number = 2; this.#titles.has(unique.toLowerCase()); number++)
      unique = `${title} ${number}`;
    this.#titles.add(unique.toLowerCase());
    return unique;
  }

  #section({ place }: Taken, { sections }: PlannedConcept): PlannedSection {
    const { section } = place;
    const heading =
      section && isSectionId(section.id)
        ? { id: section.id, title: section.title ?? inWords(section.id) }
        : place.concept?.title !== undefined
          ? undefined
          : { id: slug(this.#questions), title: this.#questions };
    const known = sections.find((one) => one.heading?.id === heading?.id);
    if (known) return known;
    const made = { heading, questions: [] };
    // What has no heading of its own stands above those that have.
    if (heading) sections.push(made);
    else sections.unshift(made);
    return made;
  }

  #case(about: TakenCase, first: Taken): PlannedCase {
    const key = JSON.stringify([about.title, toHtml(about.text)]);
    const known = this.#byCase.get(key);
    if (known) return known;
    const made = { ...about, first, id: this.#caseIds.for(slug(about.title), "case") };
    this.#byCase.set(key, made);
    return made;
  }

  /** Whether a concept, or a section of it, is among what is planned. */
  has(concept: string, section: string | undefined): boolean {
    return this.modules
      .flatMap(({ concepts }) => concepts)
      .some(
        ({ id, sections }) =>
          id === concept &&
          (section === undefined || sections.some(({ heading }) => heading?.id === section)),
      );
  }
}

/** A title in plain words: signs of Markdown would be shown as they are. */
function plainTitle(title: string): string {
  const plain = title
    .replace(/\[\[|\]\]|\]\(|[*`$]|<(?=\/?[a-z])|(?<!\w)_|_(?!\w)|^#+ /gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain || "?";
}
