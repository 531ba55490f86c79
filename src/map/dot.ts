import type { RelationType } from "../course/relations.ts";
import type { MapEdge, MapGraph, MapNode } from "./graph.ts";
import { LINE, textWidth, wrap } from "./text.ts";

/** Relations whose other end is the larger thing: it stands first, and the line runs back to it. */
const BACKWARD: readonly (RelationType | undefined)[] = [
  "is-a",
  "part-of",
  "example-of",
  "measured-by",
];

/** Whether a line runs against the order of the drawing, which goes from the whole to its parts. */
export const isBackward = ({ type }: Pick<MapEdge, "type">): boolean => BACKWARD.includes(type);

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
  const [tail, head] = isBackward(edge) ? [edge.to, edge.from] : [edge.from, edge.to];
  // A contrast is between equals: it should not push one behind the other.
  const level = edge.type === "contrasts-with" ? " constraint=false" : "";
  return `${quote(tail)} -> ${quote(head)} [id=${index}${level}];`;
}

function clusterLines(module: number, nodes: MapNode[], title: string): string[] {
  // The page sets the title itself; Graphviz only has to leave room for it.
  const size = `WIDTH="${Math.round(textWidth(title))}" HEIGHT="${LINE}"`;
  const room = `<TABLE BORDER="0" FIXEDSIZE="TRUE" ${size}><TR><TD></TD></TR></TABLE>`;
  return [
    `subgraph ${clusterName(module)} {`,
    `label=<${room}>; margin=16;`,
    ...nodes.map(nodeLine),
    "}",
  ];
}

/** The name by which Graphviz knows the concepts of a module. */
export const clusterName = (module: number): string => `cluster_${module}`;

/**
 * A graph as Graphviz' dot. Nodes have their size, edges their place in `graph.edges` as id.
 * `titles` are those of the modules by number; the concepts of each are kept together where there are several.
 */
export function toDot({ nodes, edges }: MapGraph, titles: Map<number, string>): string {
  const grouped = Map.groupBy(
    nodes.filter(({ kind }) => kind === "concept"),
    ({ module }) => module,
  );
  const clustered = grouped.size > 1;
  const loose = clustered ? nodes.filter(({ kind }) => kind === "module") : nodes;
  const clusters = [...grouped].flatMap(([module, own]) =>
    clusterLines(module, own, titles.get(module) ?? ""),
  );
  return [
    "digraph {",
    "graph [rankdir=LR nodesep=0.2 ranksep=0.5];",
    'node [shape=box fixedsize=true label=""];',
    "edge [arrowhead=none];",
    ...(clustered ? clusters : []),
    ...loose.map(nodeLine),
    ...edges.map(edgeLine),
    "}",
  ].join("\n");
}
