import { addresses } from "#language";
import type { RelationType } from "../course/relations.ts";
import type { ConceptRecord } from "../course/records/concept.ts";

/** What a map shows: a concept, or a whole module where the map is about what lies between them. */
export interface MapNode {
  id: string;
  title: string;
  /** What it is, in a sentence. */
  about: string;
  /** Address without base path. */
  address: string;
  /** Number of its module, from 1. */
  module: number;
  kind: "concept" | "module";
}

/** A line between two nodes; `count` relations of one type, or of several types where it has none. */
export interface MapEdge {
  from: string;
  to: string;
  type: RelationType | undefined;
  count: number;
}

export interface MapGraph {
  nodes: MapNode[];
  edges: MapEdge[];
}

type ConceptPart = Pick<ConceptRecord, "id" | "title" | "definition" | "module" | "relations">;

/** A relation that reads the same from both ends: one line, whichever page wrote it. */
export const SYMMETRIC: RelationType = "contrasts-with";

/** Lines between the same ends and of the same type become one, with their counts added. */
export function mergeEdges(edges: MapEdge[]): MapEdge[] {
  const merged = new Map<string, MapEdge>();
  for (const edge of edges) {
    const key = [edge.type, edge.from, edge.to].join(" ");
    const known = merged.get(key);
    merged.set(key, known ? { ...known, count: known.count + edge.count } : edge);
  }
  return [...merged.values()];
}

/**
 * All concepts of a course with their typed relations. Every relation stands in the records of both its ends;
 * it becomes one line, from the concept that says it ("klant is onderdeel van …") to the other.
 */
export function courseGraph(concepts: ConceptPart[], modules: { id: string }[]): MapGraph {
  const numbers = new Map(modules.map(({ id }, index) => [id, index + 1]));
  const edges = new Map<string, MapEdge>();
  for (const { id, relations } of concepts) {
    for (const { type, inverse, concepts: others } of relations) {
      for (const other of others) {
        const turned = type === SYMMETRIC ? other.id < id : inverse;
        const [from, to] = turned ? [other.id, id] : [id, other.id];
        edges.set([type, from, to].join(" "), { from, to, type, count: 1 });
      }
    }
  }
  return {
    nodes: concepts.map(({ id, title, definition, module }) => ({
      id,
      title,
      about: definition,
      address: addresses.concept(id),
      module: numbers.get(module.id) ?? 0,
      kind: "concept",
    })),
    edges: [...edges.values()],
  };
}
