import type { Tally } from "../../learning/overview.ts";
import { drawn } from "./drawing.ts";
import { parts } from "./parts.ts";

/** Fills a ring (`Ring.astro`) as far as a module or a concept was ever known, clockwise from the top. */
export function fillRing(ring: Element, tally: Tally): void {
  const [track] = ring.children;
  const [[, known] = ["", 0], [, due] = ["", 0]] = parts(tally);
  const arcs = [
    arc("ring-ever", 0, known + due, tally.total),
    arc("ring-due", known, due, tally.total),
  ];
  ring.replaceChildren(...(track ? [track] : []), ...arcs.filter((one) => one !== undefined));
}

/** Part of the ring, in things to know out of a total; nothing where it has no length. */
function arc(name: string, from: number, length: number, total: number): Element | undefined {
  if (length === 0) return undefined;
  const turn = -90 + (360 * from) / total;
  return drawn("circle", {
    class: name,
    cx: 18,
    cy: 18,
    r: 16.5,
    pathLength: total,
    "stroke-dasharray": `${length} ${total}`,
    transform: `rotate(${turn} 18 18)`,
  });
}
