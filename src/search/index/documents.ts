/** The search documents of a course: one per page, made from the course itself, so that layout never changes what is found. */
import type { Addresses } from "../../language/addresses.ts";
import { languageOf } from "../../language/languages.ts";
import { kindOf } from "../../course/kinds/index.ts";
import type { Concept, Course, Module, Question, Source } from "../../course/model.ts";
import type { PageText } from "../page.ts";

/** A page as it is indexed. */
export interface SearchDocument extends PageText {
  /** Ids of the modules in which the page belongs. */
  modules: string[];
}

/** What a page is called; a question has no name, only a text. */
export const namesIn = ({ kind, title, aliases }: SearchDocument): string[] =>
  kind === "question" ? [] : [title, ...aliases];

/** Everything that a page says beside its names. */
export const textsIn = ({ kind, title, lead, sections }: SearchDocument): string[] => [
  ...(kind === "question" ? [title] : []),
  lead,
  ...sections.flatMap((section) => [section.title, section.text]),
];

const LONGEST_TITLE = 140;

/** Text cut at a word, with an ellipsis where something was left out. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, line.lastIndexOf(" ", LONGEST_TITLE))} …`;
}

function conceptDocument(
  concept: Concept,
  modules: string[],
  addresses: Addresses,
): SearchDocument {
  return {
    kind: "concept",
    url: addresses.concept(concept.id),
    title: concept.title,
    aliases: concept.aliases,
    modules,
    lead: concept.definition,
    sections: concept.sections.map(({ id, title, text }) => ({ id, title, text })),
    about: undefined,
  };
}

/** What can be chosen, ordered or matched; never what gives the answer away. */
function choices(question: Question): string[] {
  return kindOf(question)
    .parts(question)
    .filter(({ isShown }) => isShown)
    .flatMap(({ text, partner }) => [text.text, partner?.text ?? ""])
    .filter(Boolean);
}

function questionDocument(
  question: Question,
  concept: Concept,
  modules: string[],
  addresses: Addresses,
): SearchDocument {
  const title = shortened(question.prompt.text);
  const whole = question.prompt.text.replace(/\s+/g, " ").trim();
  // Sorted, so that an excerpt doesn't show the right order or the right pairs.
  const text = [...new Set(choices(question))].sort().join(" · ");
  return {
    kind: "question",
    url: addresses.question(question.id),
    title,
    aliases: [],
    modules,
    lead: whole,
    sections: text === "" ? [] : [{ id: "", title: "", text }],
    about: concept.title,
  };
}

function moduleDocument(module: Module, addresses: Addresses): SearchDocument {
  return {
    kind: "module",
    url: addresses.module(module.id),
    title: module.title,
    aliases: [],
    modules: [module.id],
    lead: module.summary,
    sections: [{ id: "", title: "", text: module.goals.map(({ text }) => text).join("; ") }],
    about: undefined,
  };
}

function sourceDocument(source: Source, addresses: Addresses): SearchDocument {
  const authors = source.author.map((name) =>
    "literal" in name ? name.literal : [name.given, name.family].filter(Boolean).join(" "),
  );
  const record = [...authors, source.issued, source["container-title"], source.publisher];
  return {
    kind: "source",
    url: addresses.source(source.id),
    title: source.title,
    // People look for an author by family name, and mean what they wrote before what is said of them.
    aliases: [
      source["title-short"],
      ...source.author.flatMap((name) => ("family" in name ? [name.family] : [])),
    ],
    modules: [],
    lead: source.summary,
    sections: [{ id: "", title: "", text: record.filter(Boolean).join(", ") }],
    about: undefined,
  };
}

/** Every page of the course that can be found. */
export function searchDocuments(course: Course): SearchDocument[] {
  const { addresses } = languageOf(course.settings.language);
  const modulesOf = (id: string) =>
    course.modules.filter(({ concepts }) => concepts.includes(id)).map((module) => module.id);
  return [
    ...course.concepts.flatMap((concept) => {
      const modules = modulesOf(concept.id);
      const questions = concept.questions.map((q) =>
        questionDocument(q, concept, modules, addresses),
      );
      return [conceptDocument(concept, modules, addresses), ...questions];
    }),
    ...course.modules.map((module) => moduleDocument(module, addresses)),
    ...course.sources.map((source) => sourceDocument(source, addresses)),
  ];
}
