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
export function nodeSize({ title }: Pick<MapNode, "title">): Size {
  const lines = wrap(title);
  return { width: Math.max(...lines.map(textWidth)) + 26, height: lines.length * LINE + 14 };
}

/** What a drawing may decide for itself. */
export interface Look {
  /** Room for a node. */
  size: (node: MapNode) => Size;
  /** Room for words beside a line; undefined where there are none. */
  words: (edge: MapEdge) => Size | undefined;
  /** Whether the ends of a line are equals: neither should push the other behind it. */
  level: (edge: MapEdge) => boolean;
}

export interface Size {
  width: number;
  height: number;
}

/** Every node as large as its title, no words along the lines, and what contrasts beside each other. */
export const PLAIN: Look = {
  size: nodeSize,
  words: () => undefined,
  level: ({ type }) => type === "contrasts-with",
};

/** Room for a text that the page sets itself; Graphviz only has to leave it free. */
function roomFor({ width, height }: Size): string {
  const size = `WIDTH="${Math.round(width)}" HEIGHT="${Math.round(height)}"`;
  return `label=<<TABLE BORDER="0" FIXEDSIZE="TRUE" ${size}><TR><TD></TD></TR></TABLE>>`;
}

function nodeLine(node: MapNode, look: Look): string {
  const { width, height } = look.size(node);
  return `${quote(node.id)} [width=${inches(width)} height=${inches(height)}];`;
}

function edgeLine(edge: MapEdge, index: number, look: Look): string {
  const [tail, head] = isBackward(edge) ? [edge.to, edge.from] : [edge.from, edge.to];
  const level = look.level(edge) ? " constraint=false" : "";
  const words = look.words(edge);
  const label = words ? ` ${roomFor(words)}` : "";
  return `${quote(tail)} -> ${quote(head)} [id=${index}${level}${label}];`;
}

function clusterLines(module: number, nodes: MapNode[], title: string, look: Look): string[] {
  return [
    `subgraph ${clusterName(module)} {`,
    `${roomFor({ width: textWidth(title), height: LINE })}; margin=16;`,
    ...nodes.map((node) => nodeLine(node, look)),
    "}",
  ];
}

/** The name by which Graphviz knows the concepts of a module. */
export const clusterName = (module: number): string => `cluster_${module}`;

/**
 * A graph as Graphviz' dot. Nodes have their size, edges their place in `graph.edges` as id.
 * `titles` are those of the modules by number; the concepts of each are kept together where there are several,
 * unless no titles are given.
 */
export function toDot(
  { nodes, edges }: MapGraph,
  titles: Map<number, string>,
  look: Look = PLAIN,
): string {
  const grouped = Map.groupBy(
    nodes.filter(({ kind }) => kind === "concept"),
    ({ module }) => module,
  );
  const clustered = grouped.size > 1 && titles.size > 0;
  const loose = clustered ? nodes.filter(({ kind }) => kind === "module") : nodes;
  const clusters = [...grouped].flatMap(([module, own]) =>
    clusterLines(module, own, titles.get(module) ?? "", look),
  );
  return [
    "digraph {",
    "graph [rankdir=LR nodesep=0.2 ranksep=0.5];",
    'node [shape=box fixedsize=true label=""];',
    "edge [arrowhead=none];",
    ...(clustered ? clusters : []),
    ...loose.map((node) => nodeLine(node, look)),
    ...edges.map((edge, index) => edgeLine(edge, index, look)),
    "}",
  ].join("\n");
}
