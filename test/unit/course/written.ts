/** Pieces of a course written in a test, parsed. */
import { Catalogue } from "../../../src/course/catalogue.ts";
import type { LinkContext } from "../../../src/course/html.ts";
import { Links, type Linked } from "../../../src/course/links.ts";
import type { MediaFile } from "../../../src/course/media.ts";
import type { Course } from "../../../src/course/model.ts";
import { addresses, text as words } from "#language";
import type { QuestionKind } from "../../../src/course/kinds/index.ts";
import type { Concept, QuestionOf } from "../../../src/course/model.ts";
import { parseConcept } from "../../../src/course/parse/concept.ts";
import { linkPages } from "../../../src/course/parse/link-pages.ts";
import { Problems } from "../../../src/course/problems.ts";

const FRONT_MATTER = "---\ntitle: Crust\ndefinition: What browned.\n---\n";

/** A course of these concepts and files, as far as links can lead to it. */
function linkedOf(concepts: Concept[], media: MediaFile[] = []): Linked {
  const unread = { modules: [], concepts: [], sources: [], figures: [], settings: [] };
  const settings = { language: "nl" } as Course["settings"];
  return { settings, concepts, modules: [], sources: [], media, unread };
}

/** A concept with this text, and what the parser said of it. Its id is `crust` unless named. */
export function parsed(text: string, id = "crust", frontMatter = FRONT_MATTER) {
  const problems = new Problems();
  const path = `concepts/${id}.mdx`;
  const concept = parseConcept({ path, id, text: frontMatter + text }, problems);
  linkPages(linkedOf([concept]));
  return { concept, problems: problems.list };
}

/** A concept with these names and this text. Fails where it cannot be read. */
export function concept(id: string, title: string, text: string, fields = ""): Concept {
  const frontMatter = `---\ntitle: ${title}\ndefinition: ${title} is made up.\n${fields}---\n`;
  const read = parsed(text, id, frontMatter);
  return read.concept;
}

/** The question that `body` is, which must be of this kind. Fails where the parser reports anything. */
export function question<Kind extends QuestionKind>(kind: Kind, body: string, attributes = "") {
  const quiz = `## Section\n\n<Quiz id="q"${attributes}>\n${body}\n</Quiz>\n`;
  const { concept, problems } = parsed(quiz);
  const [found] = concept.questions;
  if (problems.length > 0 || found === undefined) throw new Error(JSON.stringify(problems));
  if (found.kind !== kind) throw new Error(`Expected ${kind}, found ${found.kind}.`);
  return found as unknown as QuestionOf<Kind>;
}

export const catalogueOf = (...concepts: Concept[]) => new Catalogue(concepts);

/** What texts on the page `crust` need to become HTML, in a course of these concepts and files. */
export function contextOf(concepts: Concept[], base = "/", media: MediaFile[] = []): LinkContext {
  const links = new Links(linkedOf(concepts, media), base);
  const page = { kind: "concept", id: "crust" } as const;
  return {
    links,
    page,
    words,
    sources: new Map([["baker", "The Baker"]]),
    base,
    addresses,
    arrivals: new Map(),
  };
}
