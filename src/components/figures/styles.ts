import type { FigureData } from "../../course/schemas/figure.ts";
import comparison from "./comparison.css?inline";
import exchange from "./exchange.css?inline";
import figure from "./figure.css?inline";
import groups from "./groups.css?inline";
import quadrant from "./quadrant.css?inline";
import steps from "./steps.css?inline";

/** The style of each kind of figure: few pages have one, so it comes with the page that does. */
const styles: Record<FigureData["kind"], string> = {
  comparison,
  exchange,
  groups,
  quadrant,
  steps,
};

/** The style sheet of the figures of a page: what all share, and each kind once. Without figures, nothing. */
export const figureStyles = (kinds: FigureData["kind"][]): string =>
  kinds.length === 0 ? "" : figure + [...new Set(kinds)].map((kind) => styles[kind]).join("");
