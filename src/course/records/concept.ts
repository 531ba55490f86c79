import type { Catalogue } from "../catalogue.ts";
import type { Concept, Course } from "../model.ts";
import { RELATION_TYPES, type RelationType } from "../relations.ts";

/** A concept as others refer to it. */
export interface ConceptRef {
  id: string;
  title: string;
}

/** What a concept is to others, in one sentence part: "is onderdeel van" these. */
export interface RelationGroup {
  type: RelationType;
  /** Whether it is read from the other end. */
  inverse: boolean;
  label: string;
  concepts: ConceptRef[];
}

/** A source, with where in it: the places that one page cites. */
export interface SourceUse {
  id: string;
  at: string[];
}

/** A concept as the pages have it: what the author wrote, and everything derived from the rest of the course. */
export interface ConceptRecord {
  id: string;
  title: string;
  definition: string;
  aliases: string[];
  formerly: string[];
  module: { id: string; title: string };
  previous: ConceptRef | undefined;
  next: ConceptRef | undefined;
  relations: RelationGroup[];
  /** Concepts whose text links here, nearest (same module) first. */
  backlinks: ConceptRef[];
  /** Concepts that the prose links to, its questions left out: these are previewed. */
  mentions: string[];
  sections: { id: string; title: string }[];
  sources: SourceUse[];
  questions: string[];
  /** Names of the figures in the text. */
  figures: string[];
  /** Whether it is shown only while the course is written. */
  draft: boolean;
}

const ref = ({ id, title }: Concept): ConceptRef => ({ id, title });

/** Relations of every concept, the derived inverses included: concept id → groups. */
function relationGroups({ concepts, settings }: Course, catalogue: Catalogue) {
  const groups = new Map<string, Map<string, RelationGroup>>(
    concepts.map(({ id }) => [id, new Map()]),
  );
  const add = (from: Concept, to: Concept, type: RelationType, inverse: boolean) => {
    const words = settings.relations[type];
    const label = inverse ? words.inverse : words.label;
    const group = groups.get(from.id)?.get(label) ?? { type, inverse, label, concepts: [] };
    if (!group.concepts.some(({ id }) => id === to.id)) group.concepts.push(ref(to));
    groups.get(from.id)?.set(label, group);
  };
  for (const concept of concepts) {
    for (const { type, target } of concept.relations) {
      const other = catalogue.find(target);
      const known = RELATION_TYPES.find((name) => name === type);
      if (other === undefined || known === undefined) continue;
      add(concept, other, known, false);
      add(other, concept, known, true);
    }
  }
  return groups;
}

/** Which concepts link to which: target id → linking concepts. */
function linkedFrom(concepts: Concept[], catalogue: Catalogue) {
  const from = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const targets = new Set(
      concept.links.filter((link) => !link.asked).map((link) => catalogue.find(link.target)?.id),
    );
    for (const id of targets) {
      if (id === undefined || id === concept.id) continue;
      from.set(id, [...(from.get(id) ?? []), concept]);
    }
  }
  return from;
}

function sourceUses({ citations }: Concept): SourceUse[] {
  const uses = new Map<string, Set<string>>();
  for (const { source, at } of citations) {
    const places = uses.get(source) ?? new Set();
    uses.set(source, at === undefined ? places : places.add(at));
  }
  return [...uses].map(([id, at]) => ({ id, at: [...at] }));
}

/** The records of all concepts, in the order of the course. Expects a course without errors. */
export function conceptRecords(course: Course, catalogue: Catalogue): ConceptRecord[] {
  const groups = relationGroups(course, catalogue);
  const links = linkedFrom(course.concepts, catalogue);
  const homes = new Map(
    course.modules.flatMap((module) => module.concepts.map((id) => [id, module.id])),
  );
  return course.modules.flatMap((module) => {
    const concepts = module.concepts
      .map((id) => catalogue.find(id))
      .filter((concept) => concept !== undefined);
    return concepts.map((concept, index): ConceptRecord => {
      const [previous, next] = [concepts[index - 1], concepts[index + 1]];
      const near = (other: Concept) => (homes.get(other.id) === module.id ? 0 : 1);
      const prose = concept.links.filter(({ asked }) => !asked);
      const mentions = prose.flatMap(({ target }) => catalogue.find(target)?.id ?? []);
      return {
        id: concept.id,
        title: concept.title,
        definition: concept.definition,
        aliases: concept.aliases,
        formerly: concept.formerly,
        module: { id: module.id, title: module.title },
        previous: previous && ref(previous),
        next: next && ref(next),
        relations: [...(groups.get(concept.id)?.values() ?? [])],
        backlinks: (links.get(concept.id) ?? []).toSorted((a, b) => near(a) - near(b)).map(ref),
        mentions: [...new Set(mentions)].filter((id) => id !== concept.id),
        sections: concept.sections.map(({ id, title }) => ({ id, title })),
        sources: sourceUses(concept),
        questions: concept.questions.map(({ id }) => id),
        figures: concept.figures.map(({ name }) => name),
        draft: concept.draft,
      };
    });
  });
}
