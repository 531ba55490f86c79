import { amounts } from "./amounts.ts";
import type { BoardDrawing } from "./draw-board.ts";

/** Units of the drawing in one rem: at its natural size, and the least at which it can be read. */
const NATURAL = 14;
const LEAST = 18;

/** Id of the place with this number, from 1; the styles put it where it belongs. */
export const placeId = (number: number): string => `place-${number}`;

/**
 * The rules that differ from board to board: where its places are. In parts of its width and height, so that they stay
 * on the drawing at any size; letters grow with it (`cqw`).
 */
export function boardStyles({ width, height, nodes, order, place }: BoardDrawing): string {
  const names = amounts(order.length).usual;
  const rems = (units: number) => `${(width / units).toFixed(1)}rem`;
  const part = (units: number, whole: number) => `${((100 * units) / whole).toFixed(3)}%`;
  const boxes = new Map(nodes.map((node) => [node.id, node]));
  return [
    `.board{--natural:${rems(NATURAL)};--least:${rems(LEAST)};--unit:${(100 / width).toFixed(4)}cqw;aspect-ratio:${width}/${height}}.tray{--names:${names}}`,
    `.place{width:${part(place.width, width)};height:${part(place.height, height)}}`,
    ...order.map((id, index) => {
      const { x = 0, y = 0 } = boxes.get(id) ?? {};
      return `#${placeId(index + 1)}{left:${part(x, width)};top:${part(y, height)}}`;
    }),
  ].join("");
}
