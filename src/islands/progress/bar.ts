import type { Tally } from "../../learning/overview.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The parts of a tally, which add up to its total. What is due was known once, or never. */
export function parts({ total, done, known, due }: Tally): [name: string, count: number][] {
  return [
    ["known", known],
    ["started", Math.max(0, done - known - due)],
    ["due", due],
    ["open", Math.max(0, total - done)],
  ];
}

/** A tally as a bar, one part next to the other. The numbers beside it say the same in words. */
export function bar(tally: Tally): SVGSVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 ${Math.max(1, tally.total)} 1`);
  drawing.setAttribute("preserveAspectRatio", "none");
  drawing.ariaHidden = "true";
  let x = 0;
  for (const [name, count] of parts(tally)) {
    if (count === 0) continue;
    const rect = document.createElementNS(SVG, "rect");
    const size = { class: `bar-${name}`, x, width: count, height: 1 };
    for (const [key, value] of Object.entries(size)) rect.setAttribute(key, String(value));
    drawing.append(rect);
    x += count;
  }
  return drawing;
}
