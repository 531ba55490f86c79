import { addresses } from "#language";
import { mergeEdges, type MapGraph, type MapNode } from "./graph.ts";

/** More concepts than this in one picture are a hairball: each module then gets a map of its own. */
export const MOST_ON_ONE_MAP = 120;

/** A module as its maps know it. */
export interface MapModule {
  id: string;
  title: string;
  summary: string;
}

/** Module nodes are told from concepts of the same name. */
const moduleNodeId = (module: number) => `module:${module}`;

const moduleNode = ({ id, title, summary }: MapModule, module: number): MapNode => ({
  id: moduleNodeId(module),
  title,
  about: summary,
  address: addresses.moduleMap(id),
  module,
  kind: "module",
});

/** Replaces every concept outside `inside` by its module; lines within one module then vanish. */
function fold(graph: MapGraph, modules: MapModule[], inside: number | undefined): MapGraph {
  const places = new Map(graph.nodes.map((node) => [node.id, node]));
  const folded = (id: string) => {
    const node = places.get(id);
    return node === undefined || node.module === inside ? id : moduleNodeId(node.module);
  };
  const edges = graph.edges
    .map((edge) => ({ ...edge, from: folded(edge.from), to: folded(edge.to) }))
    .filter(({ from, to }) => from !== to);
  const own = graph.nodes.filter(({ module }) => module === inside);
  return {
    nodes: [...own, ...modules.map((module, index) => moduleNode(module, index + 1))],
    edges,
  };
}

/** Modules as nodes, with the number of relations between each two. */
export function modulesGraph(graph: MapGraph, modules: MapModule[]): MapGraph {
  const { nodes, edges } = fold(graph, modules, undefined);
  const place = (id: string) => nodes.findIndex((node) => node.id === id);
  const untyped = edges.map(({ from, to, count }) => ({
    ...(place(from) < place(to) ? { from, to } : { from: to, to: from }),
    type: undefined,
    count,
  }));
  return { nodes, edges: mergeEdges(untyped) };
}

/** The concepts of one module, with the modules that they have relations with. */
export function moduleGraph(graph: MapGraph, modules: MapModule[], number: number): MapGraph {
  const folded = fold(graph, modules, number);
  const own = new Set(folded.nodes.filter(({ kind }) => kind === "concept").map(({ id }) => id));
  const edges = mergeEdges(folded.edges.filter(({ from, to }) => own.has(from) || own.has(to)));
  const reached = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { nodes: folded.nodes.filter(({ id }) => own.has(id) || reached.has(id)), edges };
}

/** The part of a graph that fits one picture: the nodes with most lines, in their own order. */
export function drawable({ nodes, edges }: MapGraph, mostNodes = MOST_ON_ONE_MAP): MapGraph {
  if (nodes.length <= mostNodes) return { nodes, edges };
  const lines = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [from, to]))
    lines.set(id, (lines.get(id) ?? 0) + 1);
  const most = nodes.toSorted((a, b) => (lines.get(b.id) ?? 0) - (lines.get(a.id) ?? 0));
  const kept = new Set(most.slice(0, mostNodes).map(({ id }) => id));
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}
