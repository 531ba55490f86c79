import type { RelationType } from "../../course/relations.ts";
import { nodeSize, PLAIN, type Look, type Size } from "../dot.ts";
import type { Point } from "../curve.ts";
import { draw, type Drawing } from "../drawing.ts";
import type { MapEdge } from "../graph.ts";
import { LETTER, textWidth, wrap } from "../text.ts";
import type { Board } from "./board.ts";

/** Letters of the words along a line, in the units of the drawing, and the height of one row of them. */
export const WORDS = { letter: 13, row: 15 };

/** Words along a line are broken sooner than names: they should not push the places apart. */
const LONGEST_ROW = 13;

/** A board with everything in its place. */
export interface BoardDrawing extends Drawing {
  /** One size for every place: another would give the name away. */
  place: Size;
  /** The concepts of the module as a reader meets them: from left to right, then from above. */
  order: string[];
  /** What stands along each line, and where its middle is. */
  words: { rows: string[]; at: Point; ends: string }[];
}

/** Lays a board out. `labels` are the words of the relations in the language of the course. */
export async function drawBoard(
  { graph, landmarks }: Board,
  labels: Record<RelationType, { label: string }>,
): Promise<BoardDrawing> {
  const own = graph.nodes.filter(({ id }) => !landmarks.has(id));
  const sizes = own.map(nodeSize);
  const place = {
    width: Math.max(...sizes.map(({ width }) => width)),
    // Two rows at least: a name has room for the sign of right or wrong.
    height: Math.max(50, ...sizes.map(({ height }) => height)),
  };
  const rowsOf = ({ type }: MapEdge) => wrap(type ? labels[type].label : "", LONGEST_ROW);
  const look: Look = {
    // What stands outside the module stands outside its columns too, or its line runs behind the places.
    level: (edge) => PLAIN.level(edge) && !landmarks.has(edge.from) && !landmarks.has(edge.to),
    size: (node) => (landmarks.has(node.id) ? nodeSize(node) : place),
    words: (edge) => {
      const rows = rowsOf(edge);
      const width = (Math.max(...rows.map(textWidth)) * WORDS.letter) / LETTER + 12;
      return { width, height: rows.length * WORDS.row + 6 };
    },
  };
  const drawing = await draw(graph, new Map(), look);
  const boxes = drawing.nodes.filter(({ id }) => !landmarks.has(id));
  const order = boxes.sort((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => id);
  const words = drawing.edges.map((edge) => ({
    rows: rowsOf(edge),
    // Between two places above each other the words stand on the line, which they interrupt.
    at: look.level(edge) ? edge.middle : (edge.words ?? edge.middle),
    ends: `${edge.from} ${edge.to}`,
  }));
  return { ...drawing, place, order, words };
}
