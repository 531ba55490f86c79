import type { Tally } from "../../learning/overview.ts";
import { drawn } from "./drawing.ts";
import { parts } from "./parts.ts";

/** A tally as a bar, one part next to the other. The numbers beside it say the same in words. */
export function bar(tally: Tally): SVGSVGElement {
  const size = Math.max(1, tally.total);
  const drawing = drawn("svg", { viewBox: `0 0 ${size} 1`, preserveAspectRatio: "none" });
  drawing.ariaHidden = "true";
  let x = 0;
  for (const [name, width] of parts(tally)) {
    if (width === 0) continue;
    drawing.append(drawn("rect", { class: `bar-${name}`, x, width, height: 1 }));
    x += width;
  }
  return drawing;
}
