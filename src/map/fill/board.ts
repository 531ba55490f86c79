import { SYMMETRIC, type MapEdge, type MapGraph, type MapNode } from "../graph.ts";
import { drawable } from "../split.ts";
import { interchangeable } from "./groups.ts";

/** The map of one module with places for the names of its concepts. */
export interface Board {
  /** The concepts of the module that have relations, and around them some of other modules. */
  graph: MapGraph;
  /** Concepts whose names stand there: those of other modules, and those that must be given for only one board to be right. */
  landmarks: ReadonlySet<string>;
  /** Concepts whose names can be taken away, with the number of their group: a name fits every place of its group. */
  places: ReadonlyMap<string, number>;
  /** Whether the module has more concepts than are drawn. */
  isPart: boolean;
}

/** Fewer names than this are no puzzle. */
const FEWEST = 3;

/** More concepts of a module than this are no puzzle either: those with most lines among themselves are drawn. */
const MOST = 24;

/** More concepts of other modules than this hide those of the module itself. */
const MOST_LANDMARKS = 6;

const endsOf = ({ from, to }: MapEdge) => [from, to];

/** The lines of a concept, as a text that is the same for two concepts with the same lines. */
const linesOf = (id: string, edges: MapEdge[]): string =>
  edges
    .filter((edge) => endsOf(edge).includes(id))
    .map(({ type, from, to }) => {
      const way = type === SYMMETRIC ? "with" : from === id ? "to" : "from";
      return `${type} ${way} ${from === id ? to : from}`;
    })
    .sort()
    .join("\n");

/**
 * Concepts of other modules that are worth showing: one for each concept that has no other relation, then those with
 * most lines. Of several with the same lines the first tells as much as all.
 */
function landmarksFor(own: ReadonlySet<string>, edges: MapEdge[]): Set<string> {
  const ends = edges.flatMap(endsOf).filter((id) => !own.has(id));
  const different = new Map([...new Set(ends)].reverse().map((id) => [linesOf(id, edges), id]));
  const count = (id: string) => ends.filter((end) => end === id).length;
  const most = [...different.values()].reverse().sort((a, b) => count(b) - count(a));
  const inside = edges.filter((edge) => endsOf(edge).every((id) => own.has(id)));
  const tied = new Set(inside.flatMap(endsOf));
  const chosen = new Set<string>();
  for (const landmark of most) {
    const to = edges.filter((edge) => endsOf(edge).includes(landmark)).flatMap(endsOf);
    if (to.every((id) => id === landmark || tied.has(id))) continue;
    chosen.add(landmark);
    for (const id of to) tied.add(id);
  }
  for (const landmark of most) if (chosen.size < MOST_LANDMARKS) chosen.add(landmark);
  return chosen;
}

/**
 * The board of a module, by its number.
 * @param graph the graph of the whole course
 * @returns undefined where there is too little to fill in: fewer than three names, or all alike
 */
export function boardOf(graph: MapGraph, module: number): Board | undefined {
  const inModule = ({ module: number }: MapNode) => number === module;
  const all = graph.nodes.filter(inModule);
  const ids = new Set(all.map(({ id }) => id));
  const inside = graph.edges.filter((edge) => endsOf(edge).every((id) => ids.has(id)));
  const own = new Set(drawable({ nodes: all, edges: inside }, MOST).nodes.map(({ id }) => id));
  const near = graph.edges.filter((edge) => endsOf(edge).some((id) => own.has(id)));
  const around = landmarksFor(own, near);
  const shown = near.filter((edge) => endsOf(edge).every((id) => own.has(id) || around.has(id)));
  const tied = new Set(shown.flatMap(endsOf));
  const nodes = graph.nodes.filter(({ id }) => tied.has(id));
  const names = nodes.map(({ id }) => id);
  const others = names.filter((id) => !own.has(id));
  const { of, given } = interchangeable(names, shown, others);
  const landmarks = new Set([...others, ...given]);
  const away = names.filter((id) => !landmarks.has(id));
  const places = new Map(away.map((id) => [id, of.get(id) ?? 0]));
  if (places.size < FEWEST || new Set(places.values()).size < 2) return undefined;
  return { graph: { nodes, edges: shown }, landmarks, places, isPart: all.length > MOST };
}
