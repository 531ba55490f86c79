import { rounded } from "./rounded.ts";

const [CENTRE, RADIUS] = [50, 42];
/** Degrees that an arc leaves free at both nodes that it joins. */
const GAP = 14;

/** A place on the ring, or at another `radius`: 0° is on top, and the degrees run clockwise. */
function place(degrees: number, radius = RADIUS): [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180;
  return [rounded(CENTRE + radius * Math.sin(angle)), rounded(CENTRE - radius * Math.cos(angle))];
}

/** From one place on the ring to another, clockwise, with an arrowhead at its end. */
function arrow(from: number, to: number): string {
  const [tail, head, outer, inner] = [
    place(from),
    place(to),
    place(to - 5, RADIUS + 3),
    place(to - 5, RADIUS - 3),
  ].map((point) => point.join(" "));
  return `M${tail}A${RADIUS} ${RADIUS} 0 0 1 ${head}M${outer}L${head}L${inner}`;
}

/** A ring of `count` nodes, first on top, in a box of 100 × 100: the nodes, and the arcs from each to the next. */
export function ring(count: number): { x: number; y: number; arc: string }[] {
  const step = 360 / count;
  return Array.from({ length: count }, (_, index) => {
    const at = index * step;
    const [x, y] = place(at);
    return { x, y, arc: arrow(at + GAP, at + step - GAP) };
  });
}

/** The nodes of a ring that stand on its right, at the bottom and on its left, as classes of the steps. */
export function sides(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return "top";
    if (index * 2 === count) return "bottom";
    return index * 2 < count ? "after" : "before";
  });
}
