import { Graphviz } from "@hpcc-js/wasm-graphviz";

/** What we use of Graphviz' answer. Coordinates count from the lower left corner. */
export interface Layout {
  /** "left,bottom,right,top" */
  bb: string;
  objects?: { name: string; bb?: string; pos?: string }[];
  /** `pos`: the control points of a curve; `id`: what `toDot` gave the edge; `lp`: the middle of its words. */
  edges?: { id: string; pos: string; lp?: string }[];
}

let loading: Promise<Graphviz> | undefined;

/** Lets Graphviz place a graph that is written as dot. Throws with Graphviz' own words if it cannot be read. */
export async function layOut(dot: string): Promise<Layout> {
  const graphviz = await (loading ??= Graphviz.load());
  return JSON.parse(graphviz.layout(dot, "json", "dot")) as Layout;
}
