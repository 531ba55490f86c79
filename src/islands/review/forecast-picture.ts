import { reviewScript as words } from "#language";
import { dayOf } from "../../learning/days.ts";
import { forecast } from "../../learning/forecast.ts";
import type { Records } from "../../learning/progress.ts";
import { element } from "../dom.ts";
import { dayName } from "./days.ts";

const DAYS = 14;
const HEIGHT = 60;

/** How many questions come back on each of the coming days: bars, and the same in words. */
export function forecastPicture(records: Records, now: number): HTMLLIElement[] {
  const counts = forecast(records, now, DAYS);
  // A few questions are a low bar, not a full one.
  const most = Math.max(8, ...counts);
  return counts.map((count, ahead) => {
    const day = dayOf(now) + ahead;
    const inWords = element(
      "span",
      { className: "sr" },
      `${dayName(day)}: ${words.questions(count)}`,
    );
    const number = element("b", {}, count > 0 ? String(count) : "");
    const name = element("small", {}, dayName(day, "short").slice(0, 2));
    for (const shown of [number, name]) shown.ariaHidden = "true";
    return element("li", {}, inWords, number, bar((count / most) * HEIGHT), name);
  });
}

/** Attributes of SVG, where a style would need a policy that allows it. */
function bar(height: number): SVGSVGElement {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  drawing.setAttribute("viewBox", `0 0 12 ${HEIGHT}`);
  drawing.ariaHidden = "true";
  rect.setAttribute("width", "12");
  rect.setAttribute("y", String(HEIGHT - height - 1));
  rect.setAttribute("height", String(height + 1));
  drawing.append(rect);
  return drawing;
}
