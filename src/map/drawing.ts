import { curveOf, middleOf, numbersIn, pathOf, type Point } from "./curve.ts";
import { clusterName, isBackward, PLAIN, toDot, type Look } from "./dot.ts";
import type { MapEdge, MapGraph, MapNode } from "./graph.ts";
import { layOut, type Layout } from "./layout.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A graph with a place for everything, in whole units from the upper left corner. */
export interface Drawing {
  width: number;
  height: number;
  nodes: (MapNode & Box)[];
  /** `path` runs from `from` to `to`; `middle` is on it, where a count can stand; `words`, where words have room. */
  edges: (MapEdge & { path: string; middle: Point; words: Point | undefined })[];
  /** Where the concepts of one module stand together. */
  territories: (Box & { module: number })[];
}

/** Room round the drawing for frames, focus rings and counts. */
const EDGE = 10;

function placedBox(bounds: string, height: number): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(bounds);
  return {
    x: Math.round(left) + EDGE,
    y: Math.round(height - top) + EDGE,
    width: Math.round(right - left),
    height: Math.round(top - bottom),
  };
}

/** Puts Graphviz' places to a graph: its own boxes stay as `toDot` measured them. */
export function placed({ nodes, edges }: MapGraph, layout: Layout, look: Look = PLAIN): Drawing {
  const whole = placedBox(layout.bb, numbersIn(layout.bb)[3] ?? 0);
  const { height } = whole;
  const objects = new Map(layout.objects?.map((object) => [object.name, object]));
  const boxOf = (node: MapNode): Box => {
    const [x = 0, y = 0] = numbersIn(objects.get(node.id)?.pos ?? "0,0");
    const size = look.size(node);
    const [w, h] = [Math.round(size.width), Math.round(size.height)];
    return {
      x: Math.round(x - w / 2) + EDGE,
      y: Math.round(height - y - h / 2) + EDGE,
      width: w,
      height: h,
    };
  };
  const modules = [...new Set(nodes.map(({ module }) => module))];
  return {
    width: whole.width + 2 * EDGE,
    height: height + 2 * EDGE,
    nodes: nodes.map((node) => ({ ...node, ...boxOf(node) })),
    edges: (layout.edges ?? []).flatMap(({ id, pos, lp }) => {
      const edge = edges[Number(id)];
      if (edge === undefined) return [];
      const fromAbove = ([x, y]: Point): Point => [x + EDGE, Math.round(height - y) + EDGE];
      const drawn = curveOf(pos).map(fromAbove);
      const curve = isBackward(edge) ? drawn.reverse() : drawn;
      const words = lp === undefined ? undefined : curveOf(lp).map(fromAbove)[0];
      return [{ ...edge, path: pathOf(curve), middle: middleOf(curve), words }];
    }),
    territories: modules.flatMap((module) => {
      const bounds = objects.get(clusterName(module))?.bb;
      return bounds === undefined ? [] : [{ module, ...placedBox(bounds, height) }];
    }),
  };
}

/** Draws a graph: measured, laid out by Graphviz, placed. `titles` are those of the modules, by number. */
export async function draw(
  graph: MapGraph,
  titles: Map<number, string>,
  look: Look = PLAIN,
): Promise<Drawing> {
  return placed(graph, await layOut(toDot(graph, titles, look)), look);
}
