import type { RelationType } from "../../course/model.ts";
import type { MapEdge, MapGraph, MapNode } from "./graph.ts";
import { LINE, textWidth, wrap } from "./text.ts";

/** Relations whose other end is the larger thing: it stands above, and the line is drawn upwards. */
const UPWARD: readonly (RelationType | undefined)[] = [
  "is-a",
  "part-of",
  "example-of",
  "measured-by",
];

/** Whether the line runs against the order of the drawing. */
export const isUpward = ({ type }: Pick<MapEdge, "type">): boolean => UPWARD.includes(type);

const quote = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** Graphviz measures nodes in inches of 72 units. */
const inches = (units: number) => (units / 72).toFixed(3);

/** Room that a node needs for its title. */
export function nodeSize({ title }: Pick<MapNode, "title">): { width: number; height: number } {
  const lines = wrap(title);
  return { width: Math.max(...lines.map(textWidth)) + 26, height: lines.length * LINE + 14 };
}

function nodeLine(node: MapNode): string {
  const { width, height } = nodeSize(node);
  return `${quote(node.id)} [width=${inches(width)} height=${inches(height)}];`;
}

function edgeLine(edge: MapEdge, index: number): string {
  const [tail, head] = isUpward(edge) ? [edge.to, edge.from] : [edge.from, edge.to];
  // A contrast is between equals: it should not push one below the other.
  const level = edge.type === "contrasts-with" ? " constraint=false" : "";
  return `${quote(tail)} -> ${quote(head)} [id=${index}${level}];`;
}

function clusterLines(module: number, nodes: MapNode[], label: string): string[] {
  // The label is set by the page; Graphviz only has to leave room for it.
  const room = `<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="${Math.round(textWidth(label))}" HEIGHT="22"><TR><TD></TD></TR></TABLE>`;
  return [
    `subgraph cluster_${module} {`,
    `label=<${room}>; labeljust=l; margin=16;`,
    ...nodes.map(nodeLine),
    "}",
  ];
}

/**
 * A graph as Graphviz' dot. Nodes have their size and edges their place in `graph.edges` as id;
 * with more than one title the concepts of a module are kept together.
 */
export function toDot({ nodes, edges }: MapGraph, titles: Map<number, string>): string {
  const grouped = Map.groupBy(
    nodes.filter(({ kind }) => kind === "concept"),
    ({ module }) => module,
  );
  const clustered = grouped.size > 1;
  const loose = clustered ? nodes.filter(({ kind }) => kind === "module") : nodes;
  return [
    "digraph {",
    "graph [rankdir=TB nodesep=0.28 ranksep=0.5 splines=true];",
    'node [shape=box fixedsize=true label=""]; edge [arrowhead=none];',
    ...(clustered
      ? [...grouped].flatMap(([module, own]) => clusterLines(module, own, titles.get(module) ?? ""))
      : []),
    ...loose.map(nodeLine),
    ...edges.map(edgeLine),
    "}",
  ].join("\n");
}
