import type { FigureKind } from "../../course/schemas/figure.ts";
import around from "./Around.css?inline";
import bars from "./Bars.css?inline";
import blueprint from "./Blueprint.css?inline";
import choice from "./Choice.css?inline";
import comparison from "./Comparison.css?inline";
import cycle from "./Cycle.css?inline";
import descent from "./Descent.css?inline";
import drawing from "./Drawing.css?inline";
import exchange from "./Exchange.css?inline";
import figure from "./Figure.css?inline";
import flow from "./Flow.css?inline";
import groups from "./Groups.css?inline";
import journey from "./Journey.css?inline";
import ladder from "./Ladder.css?inline";
import nested from "./Nested.css?inline";
import pyramid from "./Pyramid.css?inline";
import quadrant from "./Quadrant.css?inline";
import spectrum from "./Spectrum.css?inline";
import steps from "./Steps.css?inline";
import timeline from "./Timeline.css?inline";
import type { Styles } from "./kinds.ts";

/** The style sheets of each kind: few pages have one, so they come with the page that does. */
const styles: Styles = {
  around: [drawing, around],
  bars: [drawing, bars],
  blueprint: [blueprint],
  choice: [choice],
  comparison: [comparison],
  cycle: [drawing, cycle],
  descent: [descent],
  exchange: [drawing, exchange],
  flow: [drawing, flow],
  groups: [drawing, groups],
  journey: [drawing, journey],
  ladder: [ladder],
  nested: [nested],
  pyramid: [drawing, pyramid],
  quadrant: [quadrant],
  spectrum: [drawing, spectrum],
  steps: [drawing, steps],
  timeline: [drawing, timeline],
};

/** The style sheet of the figures of a page: what all share, what some do, and each kind, once. Without figures, nothing. */
export const figureStyles = (kinds: FigureKind[]): string =>
  kinds.length === 0
    ? ""
    : [...new Set([figure, ...kinds.flatMap((kind) => styles[kind])])].join("");
