import { analysisScript as words } from "#language";
import type { ItemResult } from "../../learning/analysis/analyse.ts";
import { drawn } from "../progress/drawing.ts";
import { graveOf } from "./grave.ts";

/** Where its axes stand, in pixels. Discrimination goes from −1 to 1, facility from 0 to 1. */
const [HEIGHT, LEFT, TOP, BOTTOM] = [360, 40, 20, 312];

const yOf = (discrimination: number) => TOP + ((1 - discrimination) / 2) * (BOTTOM - TOP);
const short = (value: number) => Math.round(value * 10) / 10;

/** So near (in units of the drawing) a press is meant for a dot. */
const NEAR = 18;

/**
 * Questions by how many had them right and how well they discriminate, a dot each; where dots lie on one another, fewer
 * are seen than there are: the table has them all.
 * @param width of the drawing, in pixels
 * @param go is called with the question whose dot was pressed
 */
export function scatter(
  results: readonly ItemResult[],
  width: number,
  go: (result: ItemResult) => void,
): SVGSVGElement {
  const right = width - 22;
  const xOf = (facility: number) => LEFT + facility * (right - LEFT);
  const dots = results.flatMap((result) =>
    result.discrimination === undefined
      ? []
      : [{ result, x: xOf(result.facility), y: yOf(result.discrimination) }],
  );
  const svg = drawn("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, class: "scatter" });
  svg.role = "img";
  const marked = results.filter(({ verdicts }) => verdicts.length > 0).length;
  svg.ariaLabel = words.picture(results.length, marked);
  const text = (x: number, y: number, said: string, anchor = "middle") => {
    const made = drawn("text", { x, y, "text-anchor": anchor });
    made.textContent = said;
    return made;
  };
  const line = (x1: number, y1: number, x2: number, y2: number, name: string) =>
    drawn("line", { x1, y1, x2, y2, class: name });
  for (const value of [-1, -0.5, 0, 0.5, 1]) {
    svg.append(
      line(LEFT, yOf(value), right, yOf(value), value === 0 ? "axis" : "grid"),
      text(LEFT - 8, yOf(value) + 4, String(value).replace("-", "−"), "end"),
    );
  }
  for (const value of [0, 0.25, 0.5, 0.75, 1]) {
    svg.append(
      line(xOf(value), TOP, xOf(value), BOTTOM, "grid"),
      text(xOf(value), BOTTOM + 18, `${value * 100} %`),
    );
  }
  svg.append(
    text((LEFT + right) / 2, HEIGHT - 8, `${words.axes.facility} →`),
    text(LEFT, TOP - 7, `↑ ${words.axes.discrimination}`, "start"),
  );
  for (const grave of ["fine", "watch", "bad"] as const) {
    const d = dots
      .filter(({ result }) => graveOf(result) === grave)
      .map(({ x, y }) => `M${short(x)} ${short(y)}h0`)
      .join("");
    if (d) svg.append(drawn("path", { d, class: `dots ${grave}` }));
  }
  svg.onclick = ({ clientX, clientY }) => {
    const { left, top, width: shown } = svg.getBoundingClientRect();
    const scale = width / shown;
    const [x, y] = [(clientX - left) * scale, (clientY - top) * scale];
    const far = (dot: (typeof dots)[number]) => Math.hypot(dot.x - x, dot.y - y);
    const [nearest] = [...dots].sort((a, b) => far(a) - far(b));
    if (nearest && far(nearest) < NEAR * Math.max(1, scale)) go(nearest.result);
  };
  return svg;
}
